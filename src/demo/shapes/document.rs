//! One document of one feed.

use std::io::{self, Write};

use jiff::civil::Date;

use super::field::Fields;
use super::record::Writer;
use super::{comma_csv, flat_json, nested_json, nested_xml, paged_json, semicolon_csv};
use crate::demo::plan::{self, Feed, Kind, Manner, Shape};
use crate::demo::truth::Truth;
use crate::demo::truth::written::shift;

/// A document, ready to be written.
#[derive(Debug, Clone, Copy)]
pub struct Document<'a> {
    /// What it is of.
    pub feed: &'a Feed,
    /// Who writes it, from which world.
    pub writer: Writer<'a>,
    /// Day on which its content was true.
    pub as_of: Date,
}

impl<'a> Document<'a> {
    /// The document of a feed; `None` for a nation that does not publish.
    #[must_use]
    pub fn new(truth: &'a Truth, feed: &'a Feed) -> Option<Self> {
        let publisher = plan::publisher(feed.nation)?;
        Some(Self { feed, writer: Writer { truth, publisher }, as_of: as_of(feed, truth.today()) })
    }

    /// The kind by which the document is laid out: the first of the feed.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.feed.kinds.first().copied().unwrap_or(Kind::Holding)
    }

    /// Name of the feed without its nation: the key of the records in JSON.
    #[must_use]
    pub fn stem(&self) -> &'a str {
        self.feed.slug.split_once('-').map_or(self.feed.slug.as_str(), |(_, stem)| stem)
    }

    /// Its records from that page on. Where training is one document, they are the iterations, and carry the rest.
    pub fn records(&self, page: u64) -> Box<dyn Iterator<Item = Fields> + 'a> {
        self.writer.records(self.row_kind(), page)
    }

    /// How many records it has.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.writer.count(self.row_kind())
    }

    fn row_kind(&self) -> Kind {
        if self.feed.kinds.len() > 1 { Kind::CourseIteration } else { self.kind() }
    }

    /// Writes the document; of a paged feed that page.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn write(&self, page: u64, out: &mut dyn Write) -> io::Result<()> {
        match self.feed.shape {
            Shape::NestedJson => nested_json::write(self, out),
            Shape::FlatJson => flat_json::write(self, out),
            Shape::SemicolonCsv => semicolon_csv::write(self, out),
            Shape::CommaCsv => comma_csv::write(self, out),
            Shape::NestedXml => nested_xml::write(self, out),
            Shape::PagedJson => paged_json::write(self, page, out),
            Shape::Codification => Ok(()),
        }
    }

    /// How many pages it has.
    #[must_use]
    pub fn pages(&self) -> u64 {
        if self.feed.shape == Shape::PagedJson { paged_json::pages(self) } else { 1 }
    }

    /// Media type.
    #[must_use]
    pub fn media_type(&self) -> &'static str {
        match self.feed.shape {
            Shape::NestedJson | Shape::FlatJson | Shape::PagedJson | Shape::Codification => "application/json",
            Shape::SemicolonCsv => "text/csv; charset=windows-1252",
            Shape::CommaCsv => "text/csv; charset=utf-8",
            Shape::NestedXml => "application/xml",
        }
    }
}

/// A steady feed is a third of its rhythm old; an overdue one is older than promised.
fn as_of(feed: &Feed, today: Date) -> Date {
    match feed.manner {
        Manner::Overdue(days) => shift(today, -i64::from(feed.rhythm_days + days)),
        Manner::Steady | Manner::FailsAfterFirst | Manner::NeverDelivers => shift(today, -i64::from(feed.rhythm_days / 3)),
    }
}
