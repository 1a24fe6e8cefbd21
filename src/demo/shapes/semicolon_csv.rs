//! Semicolons, decimal comma, windows-1252, and a totals row after each depot.

use std::io::{self, Write};

use super::csv::{CellWriting, cells, columns};
use super::document::Document;
use super::field::{Cell, Field, Fields};
use super::record::Extent;
use super::text;
use super::words;
use crate::demo::plan::Kind;
use crate::demo::truth::written::Count;

/// The document.
///
/// # Errors
/// Those of the writer.
pub fn write(document: &Document<'_>, out: &mut dyn Write) -> io::Result<()> {
    let publisher = document.writer.publisher;
    let writing = CellWriting { numbers: text::CONTINENTAL, dates: publisher.dates, sign: "" };
    let mut table = ::csv::WriterBuilder::new().delimiter(b';').terminator(::csv::Terminator::CRLF).from_writer(out);
    let mut totals = Totals::default();
    for (place, record) in document.records(Extent::ALL).enumerate() {
        if place == 0 {
            line(&mut table, columns(&record).iter().map(|field| field.name(publisher.tongue)))?;
        }
        if document.kind() == Kind::Holding
            && let Some(total) = totals.before(&record, words::of(words::TOTAL, publisher.tongue))
        {
            line(&mut table, cells(&total, writing).iter().map(String::as_str))?;
        }
        line(&mut table, cells(&record, writing).iter().map(String::as_str))?;
    }
    if let Some(total) = totals.row(words::of(words::TOTAL, publisher.tongue)) {
        line(&mut table, cells(&total, writing).iter().map(String::as_str))?;
    }
    table.flush()
}

fn line<'a>(table: &mut ::csv::Writer<&mut dyn Write>, cells: impl Iterator<Item = &'a str>) -> io::Result<()> {
    for cell in cells {
        let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(cell);
        table.write_field(bytes).map_err(io::Error::other)?;
    }
    table.write_record(None::<&[u8]>).map_err(io::Error::other)
}

/// Sums the quantities of a depot, in tenths, so that no rounding creeps in.
#[derive(Debug, Default)]
struct Totals {
    like: Option<Fields>,
    tenths: i64,
}

impl Totals {
    /// The totals row of the depot before, when this record begins another.
    fn before(&mut self, record: &Fields, mark: &'static str) -> Option<Fields> {
        let row = if self.like.as_ref().is_some_and(|like| holder(like) != holder(record)) { self.row(mark) } else { None };
        if row.is_some() {
            self.tenths = 0;
        }
        self.tenths += tenths(record);
        if self.like.as_ref().is_none_or(|like| holder(like) != holder(record)) {
            self.like = Some(record.clone());
        }
        row
    }

    /// The totals row of the depot at hand.
    fn row(&self, mark: &'static str) -> Option<Fields> {
        let like = self.like.as_ref()?;
        // Whole tenths below 2^53.
        #[expect(clippy::cast_precision_loss, reason = "far below 2^53")]
        let sum = self.tenths as f64 / 10.0;
        Some(
            like.iter()
                .map(|(field, cell)| match field {
                    Field::Holder => (*field, cell.clone()),
                    Field::Name => (*field, Cell::text(mark)),
                    Field::Quantity => (*field, Cell::Count(Count::of(sum))),
                    other => (*other, Cell::Blank),
                })
                .collect(),
        )
    }
}

fn holder(record: &Fields) -> Option<&Cell> {
    record.iter().find(|(field, _)| *field == Field::Holder).map(|(_, cell)| cell)
}

fn tenths(record: &Fields) -> i64 {
    let quantity = record.iter().find_map(|(field, cell)| match (field, cell) {
        (Field::Quantity, Cell::Count(count)) => count.value(),
        _ => None,
    });
    #[expect(clippy::cast_possible_truncation, reason = "quantities are far below 2^53")]
    let tenths = (quantity.unwrap_or(0.0) * 10.0).round() as i64;
    tenths
}
