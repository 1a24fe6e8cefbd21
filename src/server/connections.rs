//! Listening: who may keep a connection how long, and how the gateway takes its leave.

use std::future::{Ready, ready};
use std::pin::Pin;
use std::time::Duration;

use axum::Router;
use axum_server::Handle;
use axum_server::accept::Accept;
use tokio::net::{TcpListener, TcpStream};
use tokio_io_timeout::TimeoutStream;
use tokio_util::sync::CancellationToken;

/// How long a client may take for the head of a request, and how long a connection may lie idle.
const HEAD_PATIENCE: Duration = Duration::from_secs(20);
/// How long a client may leave its answer unread.
const READ_PATIENCE: Duration = Duration::from_secs(30);
/// How long open requests may go on once the gateway is to end.
const FAREWELL: Duration = Duration::from_secs(10);

/// Answers on the listener until `stop`, and then what is open for a short while.
///
/// # Errors
/// Those of the listener.
pub async fn serve(routes: Router, listener: TcpListener, stop: CancellationToken) -> std::io::Result<()> {
    let handle = Handle::new();
    let mut server =
        axum_server::from_tcp(listener.into_std()?)?.handle(handle.clone()).first_request_timeout(HEAD_PATIENCE).acceptor(Unread);
    server.http_builder().http1().header_read_timeout(HEAD_PATIENCE);
    server.http_builder().http2().keep_alive_interval(HEAD_PATIENCE).keep_alive_timeout(HEAD_PATIENCE).max_header_list_size(64 << 10);
    let serving = server.serve(routes.into_make_service());
    let leaving = async {
        stop.cancelled().await;
        handle.graceful_shutdown(Some(FAREWELL));
        std::future::pending().await
    };
    tokio::select! {
        ended = serving => ended,
        () = leaving => Ok(()),
    }
}

/// Ends connections whose client does not read.
#[derive(Clone)]
struct Unread;

impl<S> Accept<TcpStream, S> for Unread {
    type Stream = Pin<Box<TimeoutStream<TcpStream>>>;
    type Service = S;
    type Future = Ready<std::io::Result<(Self::Stream, S)>>;

    fn accept(&self, stream: TcpStream, service: S) -> Self::Future {
        // Small answers leave at once.
        let mut stream = match stream.set_nodelay(true) {
            Ok(()) => TimeoutStream::new(stream),
            Err(error) => return ready(Err(error)),
        };
        stream.set_write_timeout(Some(READ_PATIENCE));
        ready(Ok((Box::pin(stream), service)))
    }
}
