//! One page, asked for until it comes: attempts, redirects, and the time they have.

use std::error::Error;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use backon::Retryable;
use bytes::Bytes;
use reqwest::Response;
use reqwest::header::{ACCEPT_ENCODING, CONTENT_TYPE, ETAG, HeaderMap, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED, LINK, LOCATION};
use url::Url;

use super::address::{self, NotPublic};
use super::body::{self, Bounds};
use super::client::Client;
use super::fetch::Validators;
use super::retry::{self, Again, Failed};
use super::{auth, meters, redirect};
use crate::config::Feed;
use crate::feed::{Body, What};
use crate::store::Allowance;

/// A page as it came.
#[derive(Debug)]
pub(super) struct Answer {
    /// Where it came from, after redirects; with its query.
    pub(super) url: Url,
    pub(super) bytes: Body,
    pub(super) content_type: Option<String>,
    pub(super) etag: Option<String>,
    pub(super) last_modified: Option<String>,
    pub(super) links: Vec<String>,
}

/// What one page is asked for with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Question<'a> {
    pub(super) client: &'a Client,
    pub(super) feed: &'a Feed,
    pub(super) url: &'a Url,
    /// What is held already: an unchanged page is not sent again.
    pub(super) last: Option<&'a Validators>,
    /// Bytes that the document may still have.
    pub(super) left: u64,
    /// JSON that is posted; none: nothing is.
    pub(super) body: Option<&'a Bytes>,
    /// Requests that it may cost.
    pub(super) allowance: Option<&'a Allowance>,
}

/// How far the attempts got, for who runs out of time.
#[derive(Debug, Default)]
struct Progress {
    received: AtomicU64,
    failed: Mutex<Option<What>>,
}

impl Question<'_> {
    /// Asks until the page comes, a failure will not pass, or the time is up; none: unchanged.
    pub(super) async fn answer(&self) -> Result<Option<Answer>, What> {
        // Waiting for a turn costs the service nothing and is no part of its time.
        let _turn = self.client.turn(self.feed).await;
        let limit = self.feed.fetch.timeout;
        let progress = Progress::default();
        let attempts = (|| self.attempt(&progress))
            .retry(retry::waits(self.feed))
            .when(|failed: &Failed| failed.again != Again::Never)
            .adjust(|failed: &Failed, usual| usual.map(|usual| if let Again::After(wait) = failed.again { wait.max(usual) } else { usual }))
            .notify(|failed: &Failed, _| {
                meters::RETRIES.add(&self.feed.slug, 1);
                tracing::debug!(feed = %self.feed.slug, failure = %failed.what, "asking again");
                *progress.failed.lock().unwrap_or_else(PoisonError::into_inner) = Some(failed.what.clone());
            });
        match tokio::time::timeout(limit, attempts).await {
            Ok(answer) => answer.map_err(|failed| failed.what),
            Err(_) => Err(progress.out_of_time(limit)),
        }
    }

    async fn attempt(&self, progress: &Progress) -> Result<Option<Answer>, Failed> {
        let mut url = self.url.clone();
        let mut identity =
            if redirect::same_service(&url, &self.feed.url) { auth::identify(self.feed, &mut url)? } else { HeaderMap::new() };
        let mut count = 0_u32;
        let mut seen = vec![url.clone()];
        loop {
            address::check(&url, self.feed.fetch.private_addresses)?;
            let response = self.request(&url, &identity).await?;
            let status = response.status();
            if matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308) {
                count = count.saturating_add(1);
                let to = target(&response, &url).ok_or(What::RedirectNowhere { status: status.as_u16() })?;
                redirect::allow(&url, &to, self.feed.fetch.redirects)?;
                // What is posted is not sent on to another address in another manner, nor to another service.
                if self.body.is_some() && (!matches!(status.as_u16(), 307 | 308) || !redirect::same_service(&url, &to)) {
                    return Err(What::RedirectRefused { part: "address", to: address::shown(&to) }.into());
                }
                if count > redirect::MOST || seen.contains(&to) {
                    return Err(What::RedirectLoop { count }.into());
                }
                // What identifies the gateway is for the feed's own service only.
                if !redirect::same_service(&url, &to) {
                    identity.clear();
                }
                seen.push(to.clone());
                url = to;
                continue;
            }
            return self.read(response, url, progress).await;
        }
    }

    async fn request(&self, url: &Url, identity: &HeaderMap) -> Result<Response, Failed> {
        if self.allowance.is_some_and(|allowance| !allowance.take()) {
            return Err(What::TooManyRequests { limit: self.feed.fetch.requests_per_query }.into());
        }
        meters::REQUESTS.add(&self.feed.slug, 1);
        let connections = self.client.connections(self.feed);
        let request = match self.body {
            None => connections.get(url.clone()),
            Some(body) => connections.post(url.clone()).header(CONTENT_TYPE, "application/json").body(body.clone()),
        };
        let mut request = request.header(ACCEPT_ENCODING, body::CODINGS).headers(identity.clone());
        if let Some(etag) = self.last.and_then(|last| last.etag.as_ref()) {
            request = request.header(IF_NONE_MATCH, etag);
        }
        if let Some(date) = self.last.and_then(|last| last.last_modified.as_ref()) {
            request = request.header(IF_MODIFIED_SINCE, date);
        }
        let limit = self.feed.fetch.first_byte_timeout;
        match tokio::time::timeout(limit, request.send()).await {
            Ok(Ok(response)) => Ok(response),
            Ok(Err(error)) => Err(unreachable(&error)),
            Err(_) => Err(Failed { what: What::NoFirstByte { limit_ms: millis(limit) }, again: Again::Soon }),
        }
    }

    async fn read(&self, response: Response, url: Url, progress: &Progress) -> Result<Option<Answer>, Failed> {
        let status = response.status();
        match status.as_u16() {
            304 if self.last.is_some_and(|last| !last.is_empty()) => return Ok(None),
            304 => return Err(What::NotModifiedUnasked.into()),
            code @ (401 | 403 | 407) => return Err(What::NotAllowed { status: code }.into()),
            200 | 203 => {}
            code => {
                let again = retry::again(status, response.headers(), self.feed.fetch.timeout);
                return Err(Failed { what: What::Status { status: code }, again });
            }
        }
        let text = |name| response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let (content_type, etag, last_modified) = (text(CONTENT_TYPE), text(ETAG), text(LAST_MODIFIED));
        let links = response.headers().get_all(LINK).iter().map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()).collect();
        let bounds = Bounds { wire: self.feed.fetch.max_compressed_bytes, unpacked: self.feed.fetch.max_bytes, left: self.left };
        let body = body::receive(response, bounds, &progress.received).await;
        meters::BYTES.add(&self.feed.slug, progress.received.load(Ordering::Relaxed));
        let bytes = body?;
        meters::UNPACKED.add(&self.feed.slug, bytes.len());
        meters::PAGES.add(&self.feed.slug, 1);
        Ok(Some(Answer { url, bytes, content_type, etag, last_modified, links }))
    }
}

impl Progress {
    /// What happened when the time was up: a body that did not end, else the last failure, else nothing came at all.
    fn out_of_time(&self, limit: Duration) -> What {
        let (received, limit_ms) = (self.received.load(Ordering::Relaxed), millis(limit));
        let failed = self.failed.lock().unwrap_or_else(PoisonError::into_inner).take();
        match failed {
            _ if received > 0 => What::TooSlow { limit_ms, received },
            Some(what) => what,
            None => What::NoFirstByte { limit_ms },
        }
    }
}

/// Where a redirect leads to.
fn target(response: &Response, from: &Url) -> Option<Url> {
    from.join(response.headers().get(LOCATION)?.to_str().ok()?).ok()
}

/// A request that brought no answer: worth another one, unless the host may not be asked.
fn unreachable(error: &reqwest::Error) -> Failed {
    let mut cause: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(this) = cause {
        if let Some(NotPublic(host)) = this.downcast_ref() {
            return What::PrivateAddress { host: host.clone() }.into();
        }
        cause = this.source();
    }
    let reason = reason(error);
    let what = if error.is_connect() { What::Unreachable { reason } } else { What::BrokenAnswer { reason } };
    Failed { what, again: Again::Soon }
}

/// The innermost cause, in its own words: the outer ones repeat the address with its query.
pub(super) fn reason(error: &reqwest::Error) -> String {
    let mut innermost: Option<&(dyn Error + 'static)> = error.source();
    while let Some(deeper) = innermost.and_then(Error::source) {
        innermost = Some(deeper);
    }
    innermost.map_or_else(|| "no answer".to_owned(), |cause| cause.to_string().chars().take(200).collect())
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
