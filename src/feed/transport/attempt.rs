//! One attempt at a page: identity, redirects, and what the status means.

use std::error::Error;
use std::io;
use std::sync::atomic::Ordering;

use reqwest::header::{ACCEPT_ENCODING, CONTENT_TYPE, ETAG, HeaderName, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED, LINK, LOCATION};
use reqwest::{Method, Response};
use url::Url;

use super::address::{self, NotPublic};
use super::auth::{self, Identity};
use super::body::{self, Bounds};
use super::question::{Progress, Question};
use super::retry::{self, Again, Failed};
use super::{dialect, meters, redirect};
use crate::feed::{Body, What};

/// What an exchange brought.
#[derive(Debug)]
pub(super) enum Came {
    /// A page.
    Page(Box<Answer>),
    /// The page that is held is still the newest.
    Unchanged,
    /// The service says that there is nothing.
    Nothing,
}

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

impl Question<'_> {
    /// Asks once; a token that is refused is renewed once, and the page asked for again with it.
    pub(super) async fn attempt(&self, progress: &Progress) -> Result<Came, Failed> {
        let mut url = self.target.url.clone();
        if !redirect::same_service(&url, &self.feed.url) {
            return self.follow(url, Identity::default(), progress).await;
        }
        let identity = auth::identify(self.client, self.feed, &mut url, None).await?;
        let refused = match self.follow(url, identity.clone(), progress).await {
            Err(failed) if failed.what == (What::NotAllowed { status: 401 }) => failed,
            came => return came,
        };
        let mut url = self.target.url.clone();
        let newer = auth::identify(self.client, self.feed, &mut url, Some(&identity)).await?;
        if !newer.is_newer_than(&identity) {
            return Err(refused);
        }
        meters::RENEWALS.add(&self.feed.slug, 1);
        self.follow(url, newer, progress).await
    }

    /// Follows redirects until something else comes.
    async fn follow(&self, mut url: Url, mut identity: Identity, progress: &Progress) -> Result<Came, Failed> {
        let mut count = 0_u32;
        let mut seen = vec![url.clone()];
        let body = self.target.body(self.feed);
        loop {
            address::check(&url, self.feed.fetch.private_addresses)?;
            let response = self.request(&url, &identity, body.as_ref(), progress).await?;
            let status = response.status().as_u16();
            if !matches!(status, 301 | 302 | 303 | 307 | 308) {
                return self.read(response, url, progress).await;
            }
            count = count.saturating_add(1);
            let to = target(&response, &url).ok_or(What::RedirectNowhere { status })?;
            redirect::allow(&url, &to, self.feed.fetch.redirects)?;
            // What is posted is not sent on to another address in another manner, nor to another service.
            if body.is_some() && (!matches!(status, 307 | 308) || !redirect::same_service(&url, &to)) {
                return Err(What::RedirectRefused { part: "address", to: address::shown(&to) }.into());
            }
            if count > redirect::MOST || seen.contains(&to) {
                return Err(What::RedirectLoop { count }.into());
            }
            meters::REDIRECTS.add(&self.feed.slug, 1);
            // What identifies the gateway is for the feed's own service only.
            if !redirect::same_service(&url, &to) {
                identity = Identity::default();
            }
            seen.push(to.clone());
            url = to;
        }
    }

    async fn request(&self, url: &Url, identity: &Identity, body: Option<&Vec<u8>>, progress: &Progress) -> Result<Response, Failed> {
        if self.allowance.is_some_and(|allowance| !allowance.take()) {
            meters::ALLOWANCE_SPENT.add(&self.feed.slug, 1);
            return Err(What::TooManyRequests { limit: self.feed.fetch.requests_per_query }.into());
        }
        self.pace(progress).await?;
        progress.received.store(0, Ordering::Relaxed);
        meters::REQUESTS.add(&self.feed.slug, 1);
        let method = if body.is_some() { Method::POST } else { Method::GET };
        let mut request = self.client.connections(self.feed)?.request(method, url.clone()).header(ACCEPT_ENCODING, body::CODINGS);
        for (name, value) in dialect::headers(self.feed) {
            request = request.header(name, value);
        }
        if let Some(body) = body {
            request = request.header(CONTENT_TYPE, "application/json").body(body.clone());
        }
        // Headers of the settings stand in the place of those of the dialect.
        request = request.headers(identity.headers.clone());
        if let Some(etag) = self.last.and_then(|last| last.etag.as_ref()) {
            request = request.header(IF_NONE_MATCH, etag);
        }
        if let Some(date) = self.last.and_then(|last| last.last_modified.as_ref()) {
            request = request.header(IF_MODIFIED_SINCE, date);
        }
        let request = request.build().map_err(|error| unreachable(&error))?;
        self.client.send(self.feed, request, &progress.received).await
    }

    async fn read(&self, response: Response, url: Url, progress: &Progress) -> Result<Came, Failed> {
        let (status, success) = (response.status(), &self.feed.exchange.success);
        match status.as_u16() {
            304 if self.last.is_some_and(|last| !last.is_empty()) => return Ok(Came::Unchanged),
            304 => return Err(What::NotModifiedUnasked.into()),
            code if success.empty_on.contains(&code) => return Ok(Came::Nothing),
            code @ (401 | 403 | 407) => return Err(What::NotAllowed { status: code }.into()),
            code if success.status.contains(&code) => {}
            code => {
                let again = retry::again(status, response.headers(), self.feed.fetch.timeout);
                let what = match dialect::refusal(self.client, self.feed, response).await {
                    Some(message) => What::Refused { status: Some(code), message },
                    None => What::Status { status: code },
                };
                return Err(Failed { what, again });
            }
        }
        let text = |name: HeaderName| response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let (content_type, etag, last_modified) = (text(CONTENT_TYPE), text(ETAG), text(LAST_MODIFIED));
        let links = response.headers().get_all(LINK).iter().map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()).collect();
        let bounds = Bounds { wire: self.client.most_on_wire(self.feed), unpacked: self.feed.fetch.max_bytes, left: self.left };
        let body = body::receive(response, bounds, &progress.received).await;
        meters::BYTES.add(&self.feed.slug, progress.received.load(Ordering::Relaxed));
        let bytes = body?;
        meters::UNPACKED.add(&self.feed.slug, bytes.len());
        meters::PAGES.add(&self.feed.slug, 1);
        Ok(Came::Page(Box::new(Answer { url, bytes, content_type, etag, last_modified, links })))
    }
}

/// Where a redirect leads to.
fn target(response: &Response, from: &Url) -> Option<Url> {
    from.join(response.headers().get(LOCATION)?.to_str().ok()?).ok()
}

/// A request that brought no answer: worth another one, unless the host may not be asked or is not trusted.
pub(super) fn unreachable(error: &reqwest::Error) -> Failed {
    let mut cause: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(this) = cause {
        if let Some(NotPublic(host)) = this.downcast_ref() {
            return What::PrivateAddress { host: host.clone() }.into();
        }
        if let Some(tls) = of_tls(this) {
            return What::NotTrusted { reason: tls.to_string().chars().take(200).collect() }.into();
        }
        cause = this.source();
    }
    let reason = reason(error);
    let what = if error.is_connect() { What::Unreachable { reason } } else { What::BrokenAnswer { reason } };
    Failed { what, again: Again::Soon }
}

/// What TLS says, wherever it is wrapped in.
fn of_tls<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a rustls::Error> {
    let inner = || of_tls(error.downcast_ref::<io::Error>()?.get_ref()?);
    error.downcast_ref().or_else(inner)
}

/// The innermost cause, in its own words: the outer ones repeat the address with its query.
pub(super) fn reason(error: &reqwest::Error) -> String {
    let mut innermost: Option<&(dyn Error + 'static)> = error.source();
    while let Some(deeper) = innermost.and_then(Error::source) {
        innermost = Some(deeper);
    }
    innermost.map_or_else(|| "no answer".to_owned(), |cause| cause.to_string().chars().take(200).collect())
}
