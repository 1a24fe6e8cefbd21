//! A nation's service that does what the test says, badly too: real TCP on loopback, a script per request.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

/// What the service does with a connection, one after another; then it closes it.
#[derive(Debug, Clone)]
pub enum Act {
    Send(Vec<u8>),
    Wait(Duration),
    /// Sends this over and over until nobody listens.
    Endless(Vec<u8>),
    /// Says nothing more and keeps the connection.
    Stall,
}

/// A request as it came.
#[derive(Debug, Clone)]
pub struct Request {
    /// Path and query.
    pub target: String,
    /// The whole head.
    pub head: String,
    /// What was posted.
    pub body: String,
}

impl Request {
    /// Value of a header; names in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| line.split_once(": ").filter(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value))
    }
}

/// A service; it ends with the test.
pub struct Upstream {
    port: u16,
    secure: bool,
    requests: Arc<Mutex<Vec<Request>>>,
    task: tokio::task::JoinHandle<()>,
}

impl Upstream {
    /// Answers the n-th request, from 0, with what the script says.
    pub async fn serve(script: impl Fn(&Request, usize) -> Vec<Act> + Send + Sync + 'static) -> Self {
        Self::open(script, None).await
    }

    /// The same over TLS.
    pub async fn serve_tls(acceptor: TlsAcceptor, script: impl Fn(&Request, usize) -> Vec<Act> + Send + Sync + 'static) -> Self {
        Self::open(script, Some(acceptor)).await
    }

    async fn open(script: impl Fn(&Request, usize) -> Vec<Act> + Send + Sync + 'static, tls: Option<TlsAcceptor>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let secure = tls.is_some();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (seen, script, count) = (Arc::clone(&requests), Arc::new(script), Arc::new(AtomicUsize::new(0)));
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (seen, script, count, tls) = (Arc::clone(&seen), Arc::clone(&script), Arc::clone(&count), tls.clone());
                let act = move |request: &Request| {
                    seen.lock().unwrap().push(request.clone());
                    script(request, count.fetch_add(1, Ordering::SeqCst))
                };
                tokio::spawn(async move {
                    match tls {
                        None => answer_one(stream, act).await,
                        Some(tls) => {
                            if let Ok(stream) = tls.accept(stream).await {
                                answer_one(stream, act).await;
                            }
                        }
                    }
                });
            }
        });
        Self { port, secure, requests, task }
    }

    /// Answers all requests alike.
    pub async fn always(acts: Vec<Act>) -> Self {
        Self::serve(move |_, _| acts.clone()).await
    }

    pub fn url(&self, path: &str) -> url::Url {
        let scheme = if self.secure { "https" } else { "http" };
        format!("{scheme}://127.0.0.1:{}{path}", self.port).parse().unwrap()
    }

    pub fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }
}

impl Drop for Upstream {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn answer_one(mut stream: impl AsyncRead + AsyncWrite + Unpin, act: impl Fn(&Request) -> Vec<Act>) {
    if let Some(request) = head(&mut stream).await {
        let acts = act(&request);
        play(&mut stream, acts).await;
    }
}

async fn head(stream: &mut (impl AsyncRead + Unpin)) -> Option<Request> {
    let mut bytes = Vec::new();
    while !bytes.ends_with(b"\r\n\r\n") {
        bytes.push(stream.read_u8().await.ok()?);
    }
    let head = String::from_utf8(bytes).ok()?;
    let target = head.split(' ').nth(1)?.to_owned();
    let mut request = Request { target, head, body: String::new() };
    let length = request.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.ok()?;
    request.body = String::from_utf8(body).ok()?;
    Some(request)
}

async fn play(stream: &mut (impl AsyncWrite + Unpin), acts: Vec<Act>) {
    for act in acts {
        match act {
            Act::Send(bytes) => {
                if stream.write_all(&bytes).await.is_err() {
                    return;
                }
            }
            Act::Wait(time) => tokio::time::sleep(time).await,
            Act::Endless(bytes) => while stream.write_all(&bytes).await.is_ok() {},
            Act::Stall => std::future::pending().await,
        }
    }
    let _ = stream.shutdown().await;
}

/// A whole answer of that status, with more header lines.
pub fn answer(status: u16, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Vec<Act> {
    let body = body.as_ref();
    let mut bytes = begin(status, headers, Some(body.len()));
    bytes.extend_from_slice(body);
    vec![Act::Send(bytes)]
}

/// The head of an answer; without a length its body ends with the connection, or in chunks if a header says so.
pub fn begin(status: u16, headers: &[(&str, &str)], length: Option<usize>) -> Vec<u8> {
    let mut head = format!("HTTP/1.1 {status} X\r\nConnection: close\r\n");
    for (name, value) in headers {
        head += &format!("{name}: {value}\r\n");
    }
    if let Some(length) = length {
        head += &format!("Content-Length: {length}\r\n");
    }
    (head + "\r\n").into_bytes()
}
