//! From one page to the next.

use super::attempt::Answer;
use super::redirect;
use super::success::written;
use super::target::Target;
use crate::config::{DocumentPath, Feed, PagingStyle};
use crate::feed::decode::{Looked, look};
use crate::feed::{Page, What};
use crate::model::values::Text;

/// What a page says of the next one.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// It is asked for with this.
    Asked(Box<Target>),
    /// There is none.
    End,
    /// The place that would name it isn't there.
    Unsaid(String),
}

/// What the first page is asked with.
pub(super) fn first(feed: &Feed) -> Target {
    let target = Target::of(feed);
    match feed.paging.as_ref().map(|paging| &paging.style) {
        Some(PagingStyle::Page { param, start, size } | PagingStyle::Offset { param, start, size }) => counted(target, param, *start, size),
        _ => target,
    }
}

/// The page after this one, which is the `number`th of those that began with `first`; `rows` came with all of them so far. Pages that are counted
/// have no last one: the first without rows is beyond it.
pub(super) fn next(feed: &Feed, first: &Target, answer: &Answer, page: &Page, number: u32, rows: u64) -> Result<Next, What> {
    let Some(paging) = &feed.paging else { return Ok(Next::End) };
    let asked = |target| Ok(Next::Asked(Box::new(target)));
    match &paging.style {
        PagingStyle::Link => linked(feed, answer),
        PagingStyle::Page { param, start, size } => asked(counted(first.clone(), param, start.saturating_add(u64::from(number)), size)),
        PagingStyle::Offset { param, start, size } => asked(counted(first.clone(), param, start.saturating_add(rows), size)),
        PagingStyle::Cursor { param, next } => match said(feed, page, next)? {
            Said::Text(cursor) => asked(first.clone().with(param, cursor.into())),
            Said::Nothing => Ok(Next::End),
            Said::Absent => Ok(Next::Unsaid(written(next))),
        },
        PagingStyle::NextLink { next } => match said(feed, page, next)? {
            Said::Text(link) => {
                let unreadable = || What::NextUnreadable { place: written(next), found: "no address" };
                let to = answer.url.join(link.trim()).map_err(|_| unreadable())?;
                redirect::allow_page(&answer.url, &to, feed.fetch.redirects)?;
                asked(Target::at(to))
            }
            Said::Nothing => Ok(Next::End),
            Said::Absent => Ok(Next::Unsaid(written(next))),
        },
        PagingStyle::Relay { variable, has_next, end } => match said(feed, page, has_next)? {
            Said::Text(more) if more == "true" => match said(feed, page, end)? {
                Said::Text(cursor) => asked(first.clone().with(variable, cursor.into())),
                Said::Nothing | Said::Absent => Err(What::NoCursor { place: written(end) }),
            },
            Said::Absent => Err(What::PlaceMissing { place: written(has_next) }),
            Said::Text(_) | Said::Nothing => Ok(Next::End),
        },
    }
}

/// How many rows the page tells of; none where it doesn't.
pub(super) fn told(feed: &Feed, page: &Page, total: &DocumentPath) -> Result<Option<u64>, What> {
    Ok(look(page, &feed.layout, total)?.text().and_then(|text| text.trim().parse().ok()))
}

/// What a place says of the next page.
enum Said {
    Text(String),
    Nothing,
    Absent,
}

fn said(feed: &Feed, page: &Page, place: &DocumentPath) -> Result<Said, What> {
    match look(page, &feed.layout, place)? {
        Looked::Text(text) if text.trim().is_empty() => Ok(Said::Nothing),
        Looked::Text(text) => Ok(Said::Text(text)),
        Looked::Null => Ok(Said::Nothing),
        Looked::Absent => Ok(Said::Absent),
        Looked::Compound(found) => Err(What::NextUnreadable { place: written(place), found }),
    }
}

fn counted(target: Target, param: &str, number: u64, size: &Option<(Text, u64)>) -> Target {
    let target = target.with(param, number.into());
    match size {
        Some((param, size)) => target.with(param, (*size).into()),
        None => target,
    }
}

fn linked(feed: &Feed, answer: &Answer) -> Result<Next, What> {
    for header in &answer.links {
        let links = http_link::parse_link_header(header, &answer.url).map_err(|_| What::LinkUnreadable)?;
        if let Some(link) = links.into_iter().find(|link| link.rel == "next") {
            redirect::allow_page(&answer.url, &link.target, feed.fetch.redirects)?;
            return Ok(Next::Asked(Box::new(Target::at(link.target))));
        }
    }
    Ok(Next::End)
}
