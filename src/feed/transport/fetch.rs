//! A whole document, or why there is none.

use bytes::Bytes;
use url::Url;

use super::attempt::Question;
use super::client::Client;
use super::keys::{Asking, asking};
use super::paging::{self, Walk};
use super::{address, meters};
use crate::config::{Feed, Paging};
use crate::feed::{Document, Failure, Page, What, decode};
use crate::store::{Allowance, Key};

/// What a service said of the document that is held, so that it need not send it again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Validators {
    /// `ETag`.
    pub etag: Option<String>,
    /// `Last-Modified`, as it came.
    pub last_modified: Option<String>,
}

impl Validators {
    /// What a document came with.
    pub fn of(document: &Document) -> Self {
        Self { etag: document.etag.clone(), last_modified: document.last_modified.clone() }
    }

    /// Whether there is nothing to compare with.
    pub fn is_empty(&self) -> bool {
        self.etag.is_none() && self.last_modified.is_none()
    }
}

/// What a fetch brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fetched {
    /// The document that is held is still the newest.
    NotModified,
    /// A new one.
    Document(Document),
}

/// Fetches a feed's document, all its pages or nothing. With `last`, one that has not changed is not sent again; a
/// document in pages always is.
///
/// # Errors
/// [`Failure`] names what happened, at which page and address; none of it holds a secret or a query.
pub async fn fetch(client: &Client, feed: &Feed, last: Option<&Validators>) -> Result<Fetched, Failure> {
    // An unchanged first page says nothing of the pages behind it: one may have come when it was full.
    let last = last.filter(|last| !last.is_empty() && feed.paging.is_none());
    let fetched = walk(client, feed, paging::first(feed), Manner { last, paging: feed.paging.as_ref(), ..Manner::default() }).await;
    match &fetched {
        Ok(Fetched::NotModified) => meters::UNCHANGED.add(&feed.slug, 1),
        Ok(Fetched::Document(_)) => {}
        Err(_) => meters::FAILURES.add(&feed.slug, 1),
    }
    fetched
}

/// Asks a lookup feed for these keys, in one request; whoever asks keeps to `lookup.max_keys`. Each request, repeated ones
/// too, takes one of the allowance.
///
/// # Errors
/// As for [`fetch`]; the feed is not asked by key; or no request is allowed any more.
pub async fn ask(client: &Client, feed: &Feed, keys: &[Key], allowance: &Allowance) -> Result<Document, Failure> {
    let Some(lookup) = &feed.lookup else { return Err(What::NotAskedByKey.into()) };
    let Asking { url, body } = asking(&feed.url, lookup, keys);
    let asked = match walk(client, feed, url, Manner { body: body.as_ref(), allowance: Some(allowance), ..Manner::default() }).await {
        Ok(Fetched::Document(document)) => Ok(document),
        Ok(Fetched::NotModified) => Err(What::NotModifiedUnasked.into()),
        Err(failure) => Err(failure),
    };
    if asked.is_err() {
        meters::FAILURES.add(&feed.slug, 1);
    }
    asked
}

/// How a document is asked for.
#[derive(Debug, Clone, Copy, Default)]
struct Manner<'a> {
    /// What is held already.
    last: Option<&'a Validators>,
    /// How it is cut into pages.
    paging: Option<&'a Paging>,
    /// What is posted.
    body: Option<&'a Bytes>,
    /// How many requests are allowed; none: as many as it takes.
    allowance: Option<&'a Allowance>,
}

async fn walk(client: &Client, feed: &Feed, first: Url, manner: Manner<'_>) -> Result<Fetched, Failure> {
    let Manner { last, paging, body, allowance } = manner;
    let mut walk = Walk::default();
    let mut document = Document { pages: Vec::new(), etag: None, last_modified: None, bytes_total: 0 };
    let mut next = Some(first);
    let mut number = 0_u32;
    while let Some(url) = next {
        number = number.saturating_add(1);
        let shown = address::shown(&url);
        let place = |what: What| {
            let failure = Failure::from(what).at(&shown);
            if paging.is_some() { failure.on_page(number) } else { failure }
        };
        if number > feed.fetch.max_pages.max(1) {
            return Err(place(What::TooManyPages { limit: feed.fetch.max_pages }));
        }
        walk.ask(&url, number).map_err(place)?;
        let left = feed.fetch.max_bytes.saturating_sub(document.bytes_total);
        let question = Question { client, feed, url: &url, last, left, body, allowance };
        let Some(answer) = question.answer().await.map_err(place)? else { return Ok(Fetched::NotModified) };
        let page = Page { url: address::shown(&answer.url), bytes: answer.bytes.clone(), content_type: answer.content_type.clone() };
        let empty = matches!(paging, Some(Paging::Page { .. })) && !decode::has_rows(&page, &feed.layout).map_err(place)?;
        if empty && number > 1 {
            break;
        }
        if paging.is_some() {
            walk.came(&answer, number).map_err(place)?;
        }
        document.bytes_total = document.bytes_total.saturating_add(page.bytes.len());
        next = if paging.is_some() && !empty { paging::next(feed, &answer, number).map_err(place)? } else { None };
        if paging.is_none() {
            (document.etag, document.last_modified) = (answer.etag, answer.last_modified);
        }
        document.pages.push(page);
    }
    Ok(Fetched::Document(document))
}
