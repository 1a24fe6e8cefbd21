//! What lies between a request and its answer: the network, which may be listened to, or an archive of what it once said.

use std::sync::atomic::AtomicU64;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use bytes::Bytes;
use reqwest::header::{CONTENT_ENCODING, CONTENT_LENGTH, HeaderMap, TRANSFER_ENCODING};
use reqwest::{Request, Response};

use super::attempt::unreachable;
use super::auth::{MASKED, mask, masks};
use super::body::{self, Bounds};
use super::client::Client;
use super::question::millis;
use super::retry::Failed;
use super::{Archive, Exchange, address};
use crate::config::Feed;
use crate::feed::What;

/// Where answers come from.
#[derive(Debug, Default)]
pub(super) enum Line {
    /// The network.
    #[default]
    Network,
    /// The network, and all that is said is kept, without secrets.
    Recorded(Mutex<Archive>, Instant),
    /// An archive; the network is not used.
    Replayed(Archive),
}

impl Client {
    /// Whether answers come out of an archive, so that nobody need be told who asks.
    pub(super) fn replays(&self) -> bool {
        matches!(self.line, Line::Replayed(_))
    }

    /// Bytes that a body may have as it comes. What was recorded is unpacked already.
    pub(super) fn most_on_wire(&self, feed: &Feed) -> u64 {
        if let Line::Network = self.line { feed.fetch.max_compressed_bytes } else { feed.fetch.max_bytes }
    }

    /// What was recorded so far.
    pub fn recorded(&self) -> Archive {
        match &self.line {
            Line::Recorded(archive, _) => archive.lock().unwrap_or_else(PoisonError::into_inner).clone(),
            Line::Network | Line::Replayed(_) => Archive::default(),
        }
    }

    /// Sends a request and brings its answer, whose body may still come.
    pub(super) async fn send(&self, feed: &Feed, request: Request, received: &AtomicU64) -> Result<Response, Failed> {
        match &self.line {
            Line::Network => self.ask(feed, request).await,
            Line::Replayed(archive) => {
                let asked = self.asked(feed, &request);
                match archive.answer(&asked) {
                    Some(exchange) => response(exchange.status, &exchange.answered, exchange.body.clone()),
                    None => Err(What::NotRecorded { asked: format!("{} {}", request.method(), address::shown(request.url())) }.into()),
                }
            }
            Line::Recorded(archive, begun) => {
                let mut exchange = self.asked(feed, &request);
                exchange.after = begun.elapsed();
                let response = self.ask(feed, request).await?;
                let (status, headers) = (response.status().as_u16(), response.headers().clone());
                let bounds = Bounds { wire: feed.fetch.max_compressed_bytes, unpacked: feed.fetch.max_bytes, left: feed.fetch.max_bytes };
                let body = body::receive(response, bounds, received).await?.whole()?;
                exchange.status = status;
                exchange.answered = self.headers(feed, &headers);
                exchange.body = self.without_secrets(feed, &body);
                exchange.took = begun.elapsed().saturating_sub(exchange.after);
                let answered: Vec<_> = headers.iter().map(|(name, value)| (name.to_string(), latin(value.as_bytes()))).collect();
                archive.lock().unwrap_or_else(PoisonError::into_inner).exchanges.push(exchange);
                self::response(status, &answered, body)
            }
        }
    }

    async fn ask(&self, feed: &Feed, request: Request) -> Result<Response, Failed> {
        let limit = feed.fetch.first_byte_timeout;
        match tokio::time::timeout(limit, self.connections(feed)?.execute(request)).await {
            Ok(Ok(response)) => Ok(response),
            Ok(Err(error)) => Err(unreachable(&error)),
            Err(_) => Err(What::NoFirstByte { limit_ms: millis(limit) }.into()),
        }
    }

    /// A request as it is kept: without secrets.
    fn asked(&self, feed: &Feed, request: &Request) -> Exchange {
        let posted = request.body().and_then(reqwest::Body::as_bytes).map(|body| mask(self, feed, &String::from_utf8_lossy(body)));
        Exchange {
            method: request.method().to_string(),
            url: mask(self, feed, request.url().as_str()),
            asked: self.headers(feed, request.headers()),
            posted,
            ..Exchange::default()
        }
    }

    fn headers(&self, feed: &Feed, headers: &HeaderMap) -> Vec<(String, String)> {
        let shown = |name: &str, value: &[u8]| if masks(feed, name) { MASKED.to_owned() } else { mask(self, feed, &latin(value)) };
        headers.iter().map(|(name, value)| (name.to_string(), shown(name.as_str(), value.as_bytes()))).collect()
    }

    /// A body that may quote secrets, as in the address of the next page.
    fn without_secrets(&self, feed: &Feed, body: &Bytes) -> Bytes {
        match std::str::from_utf8(body) {
            Ok(text) => {
                let masked = mask(self, feed, text);
                if masked == text { body.clone() } else { masked.into() }
            }
            // One character is one byte here, whatever the bytes mean.
            Err(_) => {
                let text = latin(body);
                let masked = mask(self, feed, &text);
                if masked == text { body.clone() } else { masked.chars().map(|one| u8::try_from(one).unwrap_or(b'?')).collect() }
            }
        }
    }
}

/// Bytes as text, one character each.
fn latin(bytes: &[u8]) -> String {
    bytes.iter().copied().map(char::from).collect()
}

/// An answer whose body is there, unpacked.
fn response(status: u16, headers: &[(String, String)], body: Bytes) -> Result<Response, Failed> {
    let unfit = |_| What::BrokenAnswer { reason: "the archive holds an answer that HTTP does not know".to_owned() };
    let of_packing =
        |name: &str| [CONTENT_ENCODING, CONTENT_LENGTH, TRANSFER_ENCODING].iter().any(|one| name.eq_ignore_ascii_case(one.as_str()));
    let mut answer = http::Response::builder().status(status);
    for (name, value) in headers.iter().filter(|(name, _)| !of_packing(name)) {
        let value: Vec<u8> = value.chars().map(|one| u8::try_from(one).unwrap_or(b'?')).collect();
        answer = answer.header(name.as_str(), value);
    }
    Ok(answer.body(body).map_err(unfit)?.into())
}
