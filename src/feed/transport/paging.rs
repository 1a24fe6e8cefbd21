//! From one page to the next.

use std::collections::HashMap;

use url::Url;

use super::attempt::Answer;
use super::redirect;
use crate::config::{Feed, Paging};
use crate::feed::What;

/// A walk through the pages of a document: what was seen, so that it ends.
#[derive(Debug, Default)]
pub(super) struct Walk {
    /// Addresses asked for, and the page they were.
    addresses: HashMap<Url, u32>,
    /// Hashes of pages.
    pages: HashMap<blake3::Hash, u32>,
}

/// Address of the first page.
pub(super) fn first(feed: &Feed) -> Url {
    let mut url = feed.url.clone();
    if let Some(Paging::Page { param, start, .. }) = &feed.paging {
        count(&mut url, param, *start);
        size(&mut url, feed);
    }
    url
}

impl Walk {
    /// Notes an address before it is asked.
    pub(super) fn ask(&mut self, url: &Url, page: u32) -> Result<(), What> {
        match self.addresses.insert(url.clone(), page) {
            Some(first) => Err(What::PageLoop { first }),
            None => Ok(()),
        }
    }

    /// Notes a page that came. The same bytes under another address mean that the service does not follow the paging.
    pub(super) fn came(&mut self, answer: &Answer, page: u32) -> Result<(), What> {
        match self.pages.insert(answer.bytes.hash()?, page) {
            Some(first) => Err(What::PageRepeated { first }),
            None => Ok(()),
        }
    }
}

/// Address of the page after this one; none behind the last. Pages that are counted have no last one: the first without
/// rows is beyond it.
pub(super) fn next(feed: &Feed, answer: &Answer, page: u32) -> Result<Option<Url>, What> {
    match &feed.paging {
        None => Ok(None),
        Some(Paging::Link) => linked(feed, answer),
        Some(Paging::Page { param, start, .. }) => {
            let mut url = feed.url.clone();
            count(&mut url, param, start.saturating_add(u64::from(page)));
            size(&mut url, feed);
            Ok(Some(url))
        }
    }
}

fn linked(feed: &Feed, answer: &Answer) -> Result<Option<Url>, What> {
    for header in &answer.links {
        let links = http_link::parse_link_header(header, &answer.url).map_err(|_| What::LinkUnreadable)?;
        if let Some(link) = links.into_iter().find(|link| link.rel == "next") {
            redirect::allow_page(&answer.url, &link.target, feed.fetch.redirects)?;
            return Ok(Some(link.target));
        }
    }
    Ok(None)
}

fn count(url: &mut Url, param: &str, number: u64) {
    url.query_pairs_mut().append_pair(param, &number.to_string());
}

fn size(url: &mut Url, feed: &Feed) {
    if let Some(Paging::Page { size: Some((param, size)), .. }) = &feed.paging {
        url.query_pairs_mut().append_pair(param, &size.to_string());
    }
}
