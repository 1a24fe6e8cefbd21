//! One listener, a path per nation and feed: conditional requests, pages, failures, and the codification service.

use std::collections::HashMap;
use std::io::{self, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use futures_util::stream;
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use super::plan::{self, Feed, Manner, Shape};
use super::shapes::Document;
use super::shapes::codification::{self, MOST};
use super::truth::Truth;

/// Bytes that are sent at a time.
const CHUNK: usize = 64 * 1024;
/// Chunks that may wait for a slow reader.
const WAITING: usize = 8;

struct Station {
    truth: Arc<Truth>,
    feeds: HashMap<String, Arc<Feed>>,
    /// Whole answers so far, by slug: a feed that fails after a good run counts them.
    answered: HashMap<String, AtomicU64>,
}

/// Publishes all feeds until `stop`.
///
/// # Errors
/// Those of the listener.
pub async fn serve(truth: Arc<Truth>, listener: TcpListener, stop: CancellationToken) -> io::Result<()> {
    axum::serve(listener, routes(truth)).with_graceful_shutdown(stop.cancelled_owned()).await
}

/// The feeds as routes.
pub fn routes(truth: Arc<Truth>) -> Router {
    let feeds: HashMap<String, Arc<Feed>> = plan::feeds().into_iter().map(|feed| (feed.path.clone(), Arc::new(feed))).collect();
    let answered = feeds.values().map(|feed| (feed.slug.clone(), AtomicU64::new(0))).collect();
    Router::new().fallback(get(answer)).with_state(Arc::new(Station { truth, feeds, answered }))
}

async fn answer(State(station): State<Arc<Station>>, uri: Uri, headers: HeaderMap) -> Response {
    let Some(feed) = station.feeds.get(uri.path()).cloned() else {
        return (StatusCode::NOT_FOUND, "no such feed").into_response();
    };
    if let Some(refusal) = station.refusal(&feed) {
        return refusal;
    }
    if feed.shape == Shape::Codification {
        return codify(&station.truth, uri.query().unwrap_or_default());
    }
    let Some(document) = Document::new(&station.truth, &feed) else {
        return (StatusCode::NOT_FOUND, "no such nation").into_response();
    };
    let pages = document.pages();
    let page = match parameter(uri.query().unwrap_or_default(), "page").map(|text| text.parse::<u64>()) {
        None => 1,
        Some(Ok(page)) if (1..=pages).contains(&page) => page,
        Some(_) => return (StatusCode::NOT_FOUND, "no such page").into_response(),
    };
    let mut described = HeaderMap::new();
    let etag = etag(&station.truth, &feed, page);
    let modified = modified(&document);
    put(&mut described, header::ETAG, &etag);
    put(&mut described, header::LAST_MODIFIED, &httpdate::fmt_http_date(modified));
    put(&mut described, HeaderName::from_static("x-made-up"), "yes: data for a demonstration");
    if unchanged(&headers, &etag, modified) {
        return (StatusCode::NOT_MODIFIED, described).into_response();
    }
    put(&mut described, header::CONTENT_TYPE, document.media_type());
    if page < pages {
        put(&mut described, header::LINK, &format!("<{}?page={}>; rel=\"next\"", feed.path, page + 1));
    }
    (described, body(Arc::clone(&station.truth), feed, page)).into_response()
}

impl Station {
    /// What a feed answers that does not deliver.
    fn refusal(&self, feed: &Feed) -> Option<Response> {
        match feed.manner {
            Manner::Steady | Manner::Overdue(_) => None,
            Manner::NeverDelivers => Some((StatusCode::SERVICE_UNAVAILABLE, "the service has not been opened yet").into_response()),
            Manner::FailsAfterFirst => {
                let before = self.answered.get(&feed.slug).map_or(0, |count| count.fetch_add(1, Ordering::Relaxed));
                (before > 0).then(|| (StatusCode::INTERNAL_SERVER_ERROR, "the database does not answer").into_response())
            }
        }
    }
}

/// The document as a body that is made while it is read: its size never lies in memory.
fn body(truth: Arc<Truth>, feed: Arc<Feed>, page: u64) -> Body {
    let (sender, receiver) = mpsc::channel::<Result<Bytes, io::Error>>(WAITING);
    tokio::task::spawn_blocking(move || {
        let Some(document) = Document::new(&truth, &feed) else { return };
        let mut pipe = Pipe { sender, waiting: Vec::with_capacity(CHUNK) };
        // An error means that the reader has gone: there is nobody left to tell.
        let _gone = document.write(page, &mut pipe).and_then(|()| pipe.flush());
    });
    Body::from_stream(stream::unfold(receiver, |mut receiver| async move { receiver.recv().await.map(|chunk| (chunk, receiver)) }))
}

/// Sends what is written to the body, in chunks.
struct Pipe {
    sender: mpsc::Sender<Result<Bytes, io::Error>>,
    waiting: Vec<u8>,
}

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.waiting.extend_from_slice(bytes);
        if self.waiting.len() >= CHUNK {
            self.flush()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        let chunk = std::mem::replace(&mut self.waiting, Vec::with_capacity(CHUNK));
        self.sender.blocking_send(Ok(Bytes::from(chunk))).map_err(|_| io::ErrorKind::BrokenPipe.into())
    }
}

/// The document follows from these, so they are its tag: no document is written to be hashed.
fn etag(truth: &Truth, feed: &Feed, page: u64) -> String {
    let made_from = format!("{} {} {} {} {page}", truth.seed(), truth.scale(), truth.today(), feed.path);
    format!("\"{}\"", blake3::hash(made_from.as_bytes()).to_hex().get(..24).unwrap_or_default())
}

/// Six in the morning of the as-of day, universal time.
fn modified(document: &Document<'_>) -> std::time::SystemTime {
    let instant = jiff::tz::TimeZone::UTC.to_timestamp(document.as_of.at(6, 0, 0, 0));
    let seconds = instant.ok().and_then(|instant| u64::try_from(instant.as_second()).ok()).unwrap_or(0);
    std::time::UNIX_EPOCH + std::time::Duration::from_secs(seconds)
}

/// `If-None-Match` decides alone where it is given (RFC 9110, 13.2.2).
fn unchanged(headers: &HeaderMap, etag: &str, modified: std::time::SystemTime) -> bool {
    if let Some(tags) = headers.get(header::IF_NONE_MATCH) {
        return tags.to_str().is_ok_and(|tags| tags.split(',').any(|tag| tag.trim().trim_start_matches("W/") == etag || tag.trim() == "*"));
    }
    let since = headers.get(header::IF_MODIFIED_SINCE).and_then(|value| value.to_str().ok());
    since.and_then(|text| httpdate::parse_http_date(text).ok()).is_some_and(|since| modified <= since)
}

fn codify(truth: &Truth, query: &str) -> Response {
    truth.count_codification_request();
    let text = parameter(query, "nsn").unwrap_or_default();
    let asked: Vec<&str> = text.split(',').map(str::trim).filter(|number| !number.is_empty()).collect();
    if asked.is_empty() {
        return (StatusCode::BAD_REQUEST, "nsn: name one number at least").into_response();
    }
    if asked.len() > MOST {
        return (StatusCode::BAD_REQUEST, format!("nsn: {} numbers, at most {MOST} are allowed", asked.len())).into_response();
    }
    ([(header::CONTENT_TYPE, "application/json")], codification::answer(truth, &asked)).into_response()
}

fn parameter(query: &str, name: &str) -> Option<String> {
    url::form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

fn put(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}
