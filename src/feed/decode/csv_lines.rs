//! The lines of delimited text, with their places and what is wrong with their quotes.

use std::io::Cursor;

use bytes::Bytes;
use csv::{ByteRecord, Reader, ReaderBuilder};

use super::finding::{COLUMN_RENAMED, Findings};
use super::table::Columns;
use super::{quotes, text};
use crate::config::CsvLayout;
use crate::feed::What;
use crate::model::values::Position;

/// Line breaks within quotes that one row may have: more is a quote that lacks its partner.
const BREAKS: usize = 200;

/// A line: its number, and where it starts and ends in the document.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line {
    pub(super) number: u32,
    start: usize,
    end: usize,
}

/// The document's lines, and the one that was read last.
#[derive(Debug)]
pub(super) struct Lines {
    document: Bytes,
    reader: Reader<Cursor<Bytes>>,
    /// Cells of the line that was read last.
    pub(super) record: ByteRecord,
    pub(super) layout: CsvLayout,
    skipped: u64,
    /// Whether the document came in another encoding than UTF-8.
    pub(super) recoded: bool,
}

impl Lines {
    /// Lines of a document, without those that stand before the table.
    pub(super) fn new(document: &Bytes, layout: CsvLayout) -> Self {
        let read = text::read(document, layout.encoding);
        let (document, skipped) = skip(read.bytes, layout.skip_lines);
        let reader = ReaderBuilder::new()
            .delimiter(layout.delimiter)
            .quote(layout.quote.unwrap_or(b'"'))
            .quoting(layout.quote.is_some())
            .flexible(true)
            .has_headers(false)
            .buffer_capacity(64 << 10)
            .from_reader(Cursor::new(document.clone()));
        Self { document, reader, record: ByteRecord::new(), layout, skipped, recoded: read.recoded }
    }

    /// Reads the next line; none at the end.
    pub(super) fn read(&mut self) -> Result<Option<Line>, What> {
        let read = self.reader.read_byte_record(&mut self.record);
        // The text lies in memory, lines may have any number of cells: nothing is left that could fail.
        if !matches!(read, Ok(true)) {
            return Ok(None);
        }
        let (start, line) = self.record.position().map_or((0, 1), |position| (position.byte() as usize, position.line()));
        let end = (self.reader.position().byte() as usize).min(self.document.len());
        // Empty lines, and the second half of a line end, belong to the parser's line before.
        let skipped = self.document.get(start..end).unwrap_or_default().iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
        let (blank, breaks) = skipped.fold((0_usize, 0_u64), |(blank, breaks), byte| (blank + 1, breaks + u64::from(*byte == b'\n')));
        let number = line.saturating_add(breaks).saturating_add(self.skipped);
        let number = u32::try_from(number).map_err(|_| What::ValueTooLarge)?;
        Ok(Some(Line { number, start: start.saturating_add(blank), end }))
    }

    /// The columns that the line names.
    pub(super) fn header(&self, position: &Position, findings: &mut Findings) -> Columns {
        let names: Vec<_> = self.record.iter().map(String::from_utf8_lossy).collect();
        let (columns, renamed) = Columns::named(names.iter().map(AsRef::as_ref));
        for place in renamed {
            findings.note(&COLUMN_RENAMED, position, || {
                let own = columns.names().nth(place).unwrap_or_default();
                format!("column {} is called `{own}` here", place.saturating_add(1))
            });
        }
        columns
    }

    /// The text of the line's cells behind one another; none where a cell is no UTF-8.
    pub(super) fn text(&self) -> Option<&str> {
        let text = std::str::from_utf8(self.record.as_slice()).ok()?;
        let mut end = 0_usize;
        // Two cells that are no text may look like text together.
        let whole = text.is_ascii()
            || self.record.iter().all(|cell| {
                end = end.saturating_add(cell.len());
                text.is_char_boundary(end)
            });
        whole.then_some(text)
    }

    /// Whether the document ends with this line, and without a line end.
    pub(super) fn is_cut(&self, line: Line) -> bool {
        line.end >= self.document.len() && !self.document.ends_with(b"\n") && !self.document.ends_with(b"\r")
    }

    /// Whether text stands behind a closing quote.
    ///
    /// # Errors
    /// A quote lacks its partner.
    pub(super) fn quotes(&self, line: Line) -> Result<bool, What> {
        let (Some(quote), Some(raw)) = (self.layout.quote, self.document.get(line.start..line.end)) else { return Ok(false) };
        if !raw.contains(&quote) {
            return Ok(false);
        }
        let seen = quotes::look(raw, self.layout.delimiter, quote);
        if seen.open {
            return Err(What::UnclosedQuote { line: u64::from(line.number) });
        }
        if seen.breaks > BREAKS || (seen.stray && seen.breaks > 0) {
            return Err(What::RunawayQuote { line: u64::from(line.number), lines: seen.breaks });
        }
        Ok(seen.stray)
    }
}

/// Leaves out lines at the start; says how many there were.
fn skip(document: Bytes, lines: usize) -> (Bytes, u64) {
    let ends = document.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at);
    match (lines.checked_sub(1), document.len()) {
        (None, _) => (document, 0),
        (Some(last), length) => {
            let start = ends.take(lines).nth(last).map_or(length, |at| at.saturating_add(1));
            (document.slice(start..), lines as u64)
        }
    }
}
