//! The lines of delimited text, with their places and what is wrong with their quotes.

use std::error::Error;

use csv::{ByteRecord, ErrorKind, Reader, ReaderBuilder};

use super::finding::{COLUMN_RENAMED, COLUMN_TRIMMED, Findings};
use super::table::Columns;
use super::text::Text;
use super::window::{Overlong, ROW, Window};
use super::{csv_head, quotes};
use crate::config::CsvLayout;
use crate::feed::{Body, What, disk};
use crate::model::values::Position;

/// Line breaks within quotes that one row may have: more is a quote that lacks its partner.
const BREAKS: usize = 200;

/// A line: its number, and where it starts and ends in the text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line {
    pub(super) number: u32,
    start: u64,
    end: u64,
}

/// The document's lines, and the one that was read last.
#[derive(Debug)]
pub(super) struct Lines {
    reader: Reader<Window>,
    /// Cells of the line that was read last.
    pub(super) record: ByteRecord,
    pub(super) layout: CsvLayout,
    /// Lines before the table; and those that the parser, which counts line feeds, has not counted.
    skipped: u64,
    /// Whether the last line ended with a carriage return, so far without a line feed.
    returned: bool,
    /// Those of them that were passed in search of the header.
    pub(super) passed: u64,
    /// Name of the encoding.
    pub(super) encoding: &'static str,
    /// Whether the document came in another encoding than UTF-8.
    pub(super) recoded: bool,
}

impl Lines {
    /// Lines of a document, without those that stand before the table.
    pub(super) fn new(body: &Body, layout: &CsvLayout) -> Result<Self, What> {
        let text = Text::new(body, layout.encoding)?;
        let passed = csv_head::passed(&text, layout)?;
        let skipped = (layout.skip_lines as u64).saturating_add(passed);
        let mut blocks = text.open();
        csv_head::skip(&mut blocks, skipped).map_err(|error| disk(&error))?;
        let reader = dialect(layout).buffer_capacity(64 << 10).from_reader(Window::new(blocks));
        let (encoding, recoded) = (text.charset.name(), text.is_recoded());
        Ok(Self { reader, record: ByteRecord::new(), layout: layout.clone(), skipped, returned: false, passed, encoding, recoded })
    }

    /// Reads the next line; none at the end.
    pub(super) fn read(&mut self) -> Result<Option<Line>, What> {
        let (byte, line) = (self.reader.position().byte(), self.reader.position().line());
        self.reader.get_mut().forget(byte);
        match self.reader.read_byte_record(&mut self.record) {
            Ok(true) => {}
            Ok(false) => return Ok(None),
            Err(error) => return Err(self.failure(&error, line)),
        }
        let (start, line) = self.record.position().map_or((0, 1), |position| (position.byte(), position.line()));
        let end = self.reader.position().byte();
        // Empty lines, and the second half of a line end, belong to the parser's line before.
        let raw = self.reader.get_ref().slice(start, end);
        let (mut blank, mut breaks, mut alone, mut returned) = (0_u64, 0_u64, 0_u64, self.returned);
        for byte in raw.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')) {
            blank = blank.saturating_add(1);
            breaks = breaks.saturating_add(u64::from(*byte == b'\n'));
            alone = alone.saturating_add(u64::from(returned && *byte == b'\r'));
            returned = *byte == b'\r';
        }
        self.skipped = self.skipped.saturating_add(alone).saturating_add(u64::from(returned));
        self.returned = raw.last() == Some(&b'\r');
        let number = line.saturating_add(breaks).saturating_add(self.skipped);
        let number = u32::try_from(number).map_err(|_| What::ValueTooLarge)?;
        Ok(Some(Line { number, start: start.saturating_add(blank), end }))
    }

    /// The columns that the line names.
    pub(super) fn header(&self, position: &Position, findings: &mut Findings) -> Columns {
        let names: Vec<_> = self.record.iter().map(String::from_utf8_lossy).collect();
        columns(names.iter().map(AsRef::as_ref), position, findings)
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
        self.reader.get_ref().is_cut(line.end)
    }

    /// Whether text stands behind a closing quote.
    ///
    /// # Errors
    /// A quote lacks its partner.
    pub(super) fn quotes(&self, line: Line) -> Result<bool, What> {
        let Some(quote) = self.layout.quote else { return Ok(false) };
        let raw = self.reader.get_ref().slice(line.start, line.end);
        if !raw.contains(&quote) {
            return Ok(false);
        }
        let seen = quotes::look(raw, self.layout.delimiter, quote, self.layout.escape);
        if seen.open {
            return Err(What::UnclosedQuote { line: u64::from(line.number) });
        }
        if seen.breaks > BREAKS || (seen.stray && seen.breaks > 0) {
            return Err(What::RunawayQuote { line: u64::from(line.number), lines: seen.breaks });
        }
        Ok(seen.stray)
    }

    /// Lines may have any number of cells: only what reading itself brings can fail.
    fn failure(&self, error: &csv::Error, line: u64) -> What {
        let line = line.saturating_add(self.skipped);
        match error.kind() {
            ErrorKind::Io(error) if !is_overlong(error) => disk(error),
            _ => match self.layout.quote {
                // Who reads so far has most likely missed a closing quote.
                Some(quote) if self.reader.get_ref().slice(0, u64::MAX).contains(&quote) => What::UnclosedQuote { line },
                _ => What::RowTooLarge { line, limit: ROW },
            },
        }
    }
}

fn is_overlong(error: &std::io::Error) -> bool {
    error.get_ref().is_some_and(|inner| (inner as &(dyn Error + 'static)).is::<Overlong>())
}

/// A parser of the layout's dialect.
pub(super) fn dialect(layout: &CsvLayout) -> ReaderBuilder {
    let mut builder = ReaderBuilder::new();
    builder
        .delimiter(layout.delimiter)
        .quote(layout.quote.unwrap_or(b'"'))
        .quoting(layout.quote.is_some())
        .escape(layout.escape)
        .flexible(true)
        .has_headers(false);
    builder
}

/// Columns of these names; what was done to the names is noted.
pub(super) fn columns<'a>(names: impl Iterator<Item = &'a str>, position: &Position, findings: &mut Findings) -> Columns {
    let (mut columns, renamed) = Columns::named(names);
    for place in renamed {
        findings.note(&COLUMN_RENAMED, position, || {
            let own = columns.names().nth(place).unwrap_or_default();
            format!("column {} is called `{own}` here", place.saturating_add(1))
        });
    }
    for place in columns.trim() {
        findings.note(&COLUMN_TRIMMED, position, || {
            let own = columns.names().nth(place).unwrap_or_default();
            format!("column {} is called `{own}`", place.saturating_add(1))
        });
    }
    columns
}
