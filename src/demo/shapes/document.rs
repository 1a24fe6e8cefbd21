//! One document of one feed.

use std::io::{self, Write};

use jiff::civil::Date;

use super::drift::laid_out;
use super::field::Fields;
use super::record::{Extent, Writer};
use super::{comma_csv, flat_json, json_lines, nested_json, nested_xml, odata, paged_json, semicolon_csv, workbook};
use crate::demo::editions::{self, Edition, Flaw};
use crate::demo::past::Then;
use crate::demo::plan::{self, Feed, Kind, Shape};
use crate::demo::truth::Truth;

/// A document, ready to be written.
#[derive(Debug, Clone, Copy)]
pub struct Document<'a> {
    /// What it is of.
    pub feed: &'a Feed,
    /// Who writes it, from which world.
    pub writer: Writer<'a>,
    /// Which edition of the feed it is: 0 is today's.
    pub edition: usize,
    /// Day on which its content was true.
    pub as_of: Date,
}

impl<'a> Document<'a> {
    /// Today's edition of a feed; `None` for a nation that does not publish.
    #[must_use]
    pub fn new(truth: &'a Truth, feed: &'a Feed) -> Option<Self> {
        Self::of(truth, feed, Edition::latest(feed, truth.today()))
    }

    /// An edition of a feed; `None` for a nation that does not publish.
    #[must_use]
    pub fn of(truth: &'a Truth, feed: &'a Feed, edition: Edition) -> Option<Self> {
        let publisher = plan::publisher(feed.nation)?;
        let then = Then { truth, day: edition.day, age: edition.age };
        Some(Self { feed, writer: Writer { truth, publisher, then, shape: feed.shape }, edition: edition.number, as_of: edition.day })
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

    /// Its records, or those of one of its pages. Where training is one document, they are the iterations, and carry the
    /// rest.
    pub fn records(&self, extent: Extent) -> Box<dyn Iterator<Item = Fields> + 'a> {
        let (feed, edition) = (self.feed, self.edition);
        let records = self.writer.records(self.row_kind(), extent);
        match editions::flaw(feed, edition) {
            Some(Flaw::BrokenOff) => Box::new(records.take(usize::try_from(self.count() / 3).unwrap_or(usize::MAX))),
            _ if edition > 0 => Box::new(records.map(move |record| laid_out(record, feed, edition))),
            _ => records,
        }
    }

    /// Those of its records: of today's edition made alone, of an earlier one counted off.
    pub fn part(&self, extent: Extent) -> Box<dyn Iterator<Item = Fields> + 'a> {
        if self.writer.then.is_now() { self.records(extent) } else { Box::new(extent.of(self.records(Extent::ALL))) }
    }

    /// How many records it has.
    #[must_use]
    pub fn total(&self) -> u64 {
        if self.writer.then.is_now() { self.count() } else { self.records(Extent::ALL).count() as u64 }
    }

    /// How many records the feed has today.
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
            Shape::JsonLines => json_lines::write(self, out),
            Shape::Workbook => workbook::write(self, out),
            Shape::OData => odata::write(self, &odata::Asked::page(page), out),
            // They answer questions.
            Shape::GraphQl | Shape::Codification | Shape::HoldingsByNumber | Shape::OpenSeats => Ok(()),
        }
    }

    /// How many pages it has.
    #[must_use]
    pub fn pages(&self) -> u64 {
        match self.feed.shape {
            Shape::PagedJson => paged_json::pages(self),
            Shape::OData => odata::pages(self),
            _ => 1,
        }
    }

    /// Media type.
    #[must_use]
    pub fn media_type(&self) -> &'static str {
        match self.feed.shape {
            Shape::JsonLines => "application/x-ndjson",
            Shape::Workbook => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Shape::NestedJson | Shape::FlatJson | Shape::PagedJson | Shape::GraphQl | Shape::OData => "application/json",
            Shape::Codification | Shape::HoldingsByNumber | Shape::OpenSeats => "application/json",
            Shape::SemicolonCsv => "text/csv; charset=windows-1252",
            Shape::CommaCsv => "text/csv; charset=utf-8",
            Shape::NestedXml => "application/xml",
        }
    }
}
