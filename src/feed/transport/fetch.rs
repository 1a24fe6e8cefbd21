//! A whole document, or why there is none.

use super::attempt::Came;
use super::client::Client;
use super::keys::asking;
use super::question::Question;
use super::target::Target;
use super::walk::Walk;
use super::{address, dialect, meters, paging, success};
use crate::config::Feed;
use crate::feed::{Document, Failure, Page, What};
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
#[derive(Debug, Clone, PartialEq)]
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
    let fetched = walk(client, feed, paging::first(feed), last, None).await;
    match &fetched {
        Ok(Fetched::NotModified) => meters::UNCHANGED.add(&feed.slug, 1),
        Ok(Fetched::Document(_)) => {}
        Err(_) => meters::FAILURES.add(&feed.slug, 1),
    }
    fetched
}

/// Asks a lookup feed for these keys, in one request; whoever asks keeps to `lookup.max_keys`. Each request, repeated ones
/// too, takes one of the allowance. Where the service says that it has nothing, the document has no pages.
///
/// # Errors
/// As for [`fetch`]; the feed is not asked by key; or no request is allowed any more.
pub async fn ask(client: &Client, feed: &Feed, keys: &[Key], allowance: &Allowance) -> Result<Document, Failure> {
    let Some(lookup) = &feed.lookup else { return Err(What::NotAskedByKey.into()) };
    let asked = match walk(client, feed, asking(feed, paging::first(feed), lookup, keys), None, Some(allowance)).await {
        Ok(Fetched::Document(document)) => Ok(document),
        Ok(Fetched::NotModified) => Err(What::NotModifiedUnasked.into()),
        Err(failure) => Err(failure),
    };
    if asked.is_err() {
        meters::FAILURES.add(&feed.slug, 1);
    }
    asked
}

async fn walk(
    client: &Client,
    feed: &Feed,
    first: Target,
    last: Option<&Validators>,
    allowance: Option<&Allowance>,
) -> Result<Fetched, Failure> {
    let mut walk = Walk::of(feed, &first);
    let mut document = Document { pages: Vec::new(), etag: None, last_modified: None, bytes_total: 0, findings: Vec::new() };
    let mut next = Some(first.clone());
    let mut number = 0_u32;
    while let Some(target) = next {
        number = number.saturating_add(1);
        let shown = address::shown(&target.url);
        let numbered = feed.paging.is_some().then_some(number);
        let place = |what: What| {
            let failure = Failure::from(what).at(&shown);
            numbered.into_iter().fold(failure, Failure::on_page)
        };
        if number > feed.fetch.max_pages.max(1) {
            return Err(place(What::TooManyPages { limit: feed.fetch.max_pages }));
        }
        walk.ask(&target, number).map_err(place)?;
        let left = feed.fetch.max_bytes.saturating_sub(document.bytes_total);
        let question = Question { client, feed, target: &target, last, left, allowance };
        let answer = match question.answer().await.map_err(place)? {
            Came::Page(answer) => answer,
            Came::Unchanged => return Ok(Fetched::NotModified),
            Came::Nothing if number == 1 || feed.paging.as_ref().is_some_and(|paging| paging.style.is_counted()) => break,
            Came::Nothing => return Err(place(What::PageVanished)),
        };
        let page = Page { url: address::shown(&answer.url), bytes: answer.bytes.clone(), content_type: answer.content_type.clone() };
        success::check(client, feed, &page).map_err(place)?;
        dialect::errors(client, feed, &page, numbered, &mut document.findings).map_err(place)?;
        let within = walk.came(&page, number).map_err(place)?;
        if !within && number > 1 {
            break;
        }
        document.bytes_total = document.bytes_total.saturating_add(page.bytes.len());
        next = if within {
            let next = paging::next(feed, &first, &answer, &page, number, walk.rows).map_err(place)?;
            walk.onwards(next, number, &mut document.findings)
        } else {
            None
        };
        if feed.paging.is_none() {
            (document.etag, document.last_modified) = (answer.etag, answer.last_modified);
        }
        document.pages.push(page);
    }
    walk.ended(&mut document.findings).map_err(|what| Failure::from(what).at(&address::shown(&feed.url)))?;
    Ok(Fetched::Document(document))
}
