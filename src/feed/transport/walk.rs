//! What a walk through pages has seen, so that it ends and loses nothing.

use std::collections::HashMap;

use super::finding::{NEXT_PAGE_UNSAID, ROWS_TOLD_DIFFER, note};
use super::paging::{Next, told};
use super::target::Target;
use crate::config::{DocumentPath, Feed, PagingStyle};
use crate::feed::decode::{self, Finding};
use crate::feed::{Page, What};
use crate::model::codes::FeedFormat;

/// A walk through the pages of a document.
#[derive(Debug)]
pub(super) struct Walk<'a> {
    feed: &'a Feed,
    /// Where pages tell the number of rows.
    total: Option<&'a DocumentPath>,
    /// What was asked for, and the page it was.
    asked: HashMap<String, u32>,
    /// Hashes of pages.
    pages: HashMap<blake3::Hash, u32>,
    /// Rows so far, where they are counted.
    pub(super) rows: u64,
    /// The fewest and the most rows that pages told of, and the last of those numbers.
    told: Option<Told>,
}

#[derive(Debug, Clone, Copy)]
struct Told {
    fewest: u64,
    most: u64,
    last: u64,
}

impl<'a> Walk<'a> {
    /// A walk that begins with that. Who asks for a part of the rows is told of all of them.
    pub(super) fn of(feed: &'a Feed, first: &Target) -> Self {
        let total = feed.paging.as_ref().and_then(|paging| paging.total.as_ref()).filter(|_| !first.is_part());
        Self { feed, total, asked: HashMap::new(), pages: HashMap::new(), rows: 0, told: None }
    }

    /// Notes what is asked before it is asked: the same again leads in a circle.
    pub(super) fn ask(&mut self, target: &Target, page: u32) -> Result<(), What> {
        match self.asked.insert(target.key(), page) {
            Some(first) => Err(What::PageLoop { first }),
            None => Ok(()),
        }
    }

    /// Notes a page that came: false if it is beyond the end.
    pub(super) fn came(&mut self, page: &Page, number: u32) -> Result<bool, What> {
        let Some(paging) = &self.feed.paging else { return Ok(true) };
        if let Some(told) = self.total.map(|total| told(self.feed, page, total)).transpose()?.flatten() {
            self.hear(told);
        }
        let count = if self.total.is_some() || matches!(paging.style, PagingStyle::Offset { .. }) {
            decode::count_rows(page, &self.feed.layout)?.rows
        } else {
            u64::from(!paging.style.is_counted() || decode::has_rows(page, &self.feed.layout)?)
        };
        if count == 0 && paging.style.is_counted() {
            return Ok(false);
        }
        self.rows = self.rows.saturating_add(count);
        match self.pages.insert(page.bytes.hash()?, number) {
            Some(first) if !self.may_repeat(page)? => Err(What::PageRepeated { first }),
            _ => Ok(true),
        }
    }

    /// Whether a page may equal an earlier one: pages of rows that read the same do, and so may any as long as the
    /// number of rows that the service tells of is not reached.
    fn may_repeat(&self, page: &Page) -> Result<bool, What> {
        if let Some(told) = self.told {
            return Ok(self.rows <= told.most);
        }
        let count = decode::count_rows(page, &self.feed.layout)?;
        Ok(count.alike && count.rows > 1)
    }

    fn hear(&mut self, told: u64) {
        let before = self.told.unwrap_or(Told { fewest: told, most: told, last: told });
        self.told = Some(Told { fewest: before.fewest.min(told), most: before.most.max(told), last: told });
    }

    /// What the page says of the next one; a first page that says nothing of it is noted.
    pub(super) fn onwards(&self, next: Next, number: u32, findings: &mut Vec<Finding>) -> Option<Target> {
        match next {
            Next::Asked(target) => Some(*target),
            Next::End => None,
            Next::Unsaid(place) => {
                // The last page of OData, and of many others, simply has no such place; a walk of one page is another matter.
                let certain = self.feed.format == FeedFormat::Odata || self.told.is_some();
                if number == 1 && !certain {
                    note(findings, &NEXT_PAGE_UNSAID, None, format!("`{place}` is not there"));
                }
                None
            }
        }
    }

    /// Holds the rows of all pages against the number that the service told. Fewer were lost on the way.
    pub(super) fn ended(&self, findings: &mut Vec<Finding>) -> Result<(), What> {
        let Some(told) = self.told else { return Ok(()) };
        let walked = self.rows;
        if walked < told.fewest {
            return Err(What::RowsLost { told: told.fewest, walked });
        }
        if told.fewest != told.most || walked != told.last {
            let message = if told.fewest == told.most {
                format!("the service tells of {} rows, its pages have {walked}", told.last)
            } else {
                format!("the service tells of {} to {} rows, its pages have {walked}", told.fewest, told.most)
            };
            note(findings, &ROWS_TOLD_DIFFER, None, message);
        }
        Ok(())
    }
}
