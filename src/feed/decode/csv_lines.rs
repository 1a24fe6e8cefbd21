//! The lines of delimited text, found in stretches of the document, with their places and what is wrong with their quotes.
//!
//! Nearly all lines are written plainly: their cells are looked up where they stand. The others go through the parser.

use csv::ReaderBuilder;
use csv_core::ReadRecordResult;
use memchr::{memchr, memchr2, memchr3};

use super::csv_head;
use super::finding::{COLUMN_RENAMED, COLUMN_TRIMMED, Findings};
use super::quotes::{self, Quotes};
use super::table::{Columns, Span};
use super::text::{Blocks, ROW, Text};
use crate::config::CsvLayout;
use crate::feed::{Body, What, disk};
use crate::model::values::Position;

/// Bytes of a stretch; one line may take more.
const STRETCH: usize = 128 << 10;
/// Bytes of a cell that are looked at one by one.
const NEAR: usize = 16;
/// Line breaks within quotes that one row may have: more is a quote that lacks its partner.
const BREAKS: usize = 200;

/// A line: its number, and where its cells end among all of the stretch.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line {
    pub(super) number: u32,
    pub(super) end: usize,
    /// Whether the document ends with this line, and without a line end.
    pub(super) is_cut: bool,
    quotes: Quotes,
}

/// The lines of a stretch, and all their cells.
#[derive(Debug, Default)]
pub(super) struct Stretch {
    pub(super) cells: Vec<Span>,
    pub(super) lines: Vec<Line>,
}

/// The document's lines.
#[derive(Debug)]
pub(super) struct Lines {
    text: Blocks,
    parser: csv_core::Reader,
    /// What the parser makes of a line: cells behind one another, and where each ends.
    room: (Vec<u8>, Vec<usize>),
    /// What was read and lies in no earlier stretch.
    bytes: Vec<u8>,
    /// How far lines were found in it.
    at: usize,
    /// Whether anything was read; and whether the document ends with it.
    begun: bool,
    ended: bool,
    /// Number of the line that comes next.
    number: u64,
    /// Whether the last line ended with a carriage return, so far without a line feed.
    returned: bool,
    pub(super) layout: CsvLayout,
    /// Whether a byte ends a cell.
    ends: [bool; 256],
    /// Lines that were passed in search of the header.
    pub(super) passed: u64,
    /// Name of the encoding.
    pub(super) encoding: &'static str,
    /// Whether the document came in another encoding than UTF-8.
    pub(super) recoded: bool,
}

/// How a line goes.
enum Way {
    /// Plainly, up to here.
    Plain(usize),
    /// In a way that is the parser's to follow.
    Odd,
    /// Beyond what was read.
    Beyond,
}

impl Line {
    /// Whether text stands behind a closing quote.
    ///
    /// # Errors
    /// A quote lacks its partner.
    pub(super) fn has_stray_quote(&self) -> Result<bool, What> {
        let (seen, line) = (self.quotes, u64::from(self.number));
        if seen.open {
            return Err(What::UnclosedQuote { line });
        }
        if seen.breaks > BREAKS || (seen.stray && seen.breaks > 0) {
            return Err(What::RunawayQuote { line, lines: seen.breaks });
        }
        Ok(seen.stray)
    }
}

impl Lines {
    /// Lines of a document, without those that stand before the table.
    pub(super) fn new(body: &Body, layout: &CsvLayout) -> Result<Self, What> {
        let text = Text::new(body, layout.encoding)?;
        let passed = csv_head::passed(&text, layout)?;
        let skipped = (layout.skip_lines as u64).saturating_add(passed);
        let mut blocks = text.open();
        csv_head::skip(&mut blocks, skipped).map_err(|error| disk(&error))?;
        let mut dialect = csv_core::ReaderBuilder::new();
        dialect.delimiter(layout.delimiter).quote(layout.quote.unwrap_or(b'"')).quoting(layout.quote.is_some()).escape(layout.escape);
        let (mut parser, mut room) = (dialect.build(), (vec![0; 1 << 10], vec![0; 64]));
        // It leaves a byte-order mark out where it begins, and here it begins with any odd line.
        parser.read_record(b"\n", &mut room.0, &mut room.1);
        Ok(Self {
            text: blocks,
            parser,
            room,
            bytes: Vec::new(),
            at: 0,
            begun: false,
            ended: false,
            number: skipped.saturating_add(1),
            returned: false,
            layout: layout.clone(),
            ends: std::array::from_fn(|byte| [layout.delimiter, b'\r', b'\n'].map(usize::from).contains(&byte)),
            passed,
            encoding: text.charset.name(),
            recoded: text.is_recoded(),
        })
    }

    /// Finds the lines of a stretch, at most so many; false where the document has no more.
    pub(super) fn find(&mut self, most: usize, found: &mut Stretch) -> Result<bool, What> {
        while found.lines.len() < most {
            self.pass_breaks();
            if self.at < self.bytes.len()
                && let Some(line) = self.line(&mut found.cells)?
            {
                found.lines.push(line);
                continue;
            }
            if !found.lines.is_empty() {
                return Ok(true);
            }
            if !self.read_on()? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The bytes in which the lines lie that were found; what is behind them begins the next stretch, in that empty room.
    pub(super) fn take(&mut self, mut next: Vec<u8>) -> Vec<u8> {
        let behind = self.bytes.get(self.at..).unwrap_or_default();
        next.reserve(STRETCH.saturating_add(behind.len()));
        next.extend_from_slice(behind);
        self.bytes.truncate(self.at);
        self.at = 0;
        std::mem::replace(&mut self.bytes, next)
    }

    /// The columns that a line names.
    pub(super) fn header(&self, cells: &[Span], position: &Position, findings: &mut Findings) -> Columns {
        let names: Vec<_> = cells.iter().map(|cell| String::from_utf8_lossy(cell.of(&self.bytes))).collect();
        columns(names.iter().map(AsRef::as_ref), position, findings)
    }

    /// Passes line ends: of the line before, and empty lines.
    fn pass_breaks(&mut self) {
        while let Some(byte @ (b'\r' | b'\n')) = self.bytes.get(self.at).copied() {
            self.end_line(byte);
        }
    }

    fn end_line(&mut self, byte: u8) {
        let second = byte == b'\n' && self.returned;
        self.number = self.number.saturating_add(u64::from(!second));
        self.returned = byte == b'\r';
        self.at = self.at.saturating_add(1);
    }

    /// The line that begins here; none where it goes beyond what was read.
    fn line(&mut self, cells: &mut Vec<Span>) -> Result<Option<Line>, What> {
        let (first, number) = (cells.len(), u32::try_from(self.number).map_err(|_| What::ValueTooLarge)?);
        let (end, quotes) = match self.look(cells) {
            Way::Plain(end) => (end, Quotes::default()),
            Way::Beyond if !self.ended => {
                cells.truncate(first);
                return Ok(None);
            }
            Way::Odd | Way::Beyond => {
                cells.truncate(first);
                let Some(parsed) = self.parse(cells) else { return Ok(None) };
                parsed
            }
        };
        // One whose quote has no partner is told as that.
        if end.saturating_sub(self.at) > ROW && !quotes.open {
            return Err(What::RowTooLarge { line: self.number, limit: ROW });
        }
        self.returned = false;
        self.at = end;
        let is_cut = match self.bytes.get(end).copied() {
            Some(byte) => {
                self.end_line(byte);
                false
            }
            None => true,
        };
        Ok(Some(Line { number, end: cells.len(), is_cut, quotes }))
    }

    /// Looks for the cells of a line that is written plainly: none holds a quote or a line end.
    fn look(&self, cells: &mut Vec<Span>) -> Way {
        let CsvLayout { delimiter, quote, escape, .. } = self.layout;
        let (bytes, mut at) = (self.bytes.as_slice(), self.at);
        loop {
            let rest = bytes.get(at..).unwrap_or_default();
            let (cell, end) = if quote.is_some() && rest.first() == quote.as_ref() {
                let begin = at.saturating_add(1);
                let inside = rest.get(1..).unwrap_or_default();
                let Some(length) = quote.and_then(|quote| memchr(quote, inside)) else { return Way::Beyond };
                if escape.is_some() || memchr2(b'\r', b'\n', inside.get(..length).unwrap_or_default()).is_some() {
                    return Way::Odd;
                }
                let close = begin.saturating_add(length);
                (Span::new(begin, close), close.saturating_add(1))
            } else {
                let end = at.saturating_add(self.until_end(rest));
                (Span::new(at, end), end)
            };
            let Some(cell) = cell else { return Way::Odd };
            cells.push(cell);
            match bytes.get(end) {
                Some(byte) if *byte == delimiter => at = end.saturating_add(1),
                Some(b'\r' | b'\n') => return Way::Plain(end),
                None if self.ended => return Way::Plain(end),
                None => return Way::Beyond,
                // A quote within quotes, or text behind them.
                Some(_) => return Way::Odd,
            }
        }
    }

    /// Length of the cell that begins here without a quote.
    fn until_end(&self, rest: &[u8]) -> usize {
        // Most cells are shorter than what the search in long ones takes to begin.
        let near = rest.get(..NEAR).unwrap_or(rest);
        let ends = |byte: &u8| self.ends.get(usize::from(*byte)).is_some_and(|ends| *ends);
        near.iter().position(ends).unwrap_or_else(|| {
            let far = rest.get(near.len()..).unwrap_or_default();
            near.len().saturating_add(memchr3(self.layout.delimiter, b'\r', b'\n', far).unwrap_or(far.len()))
        })
    }

    /// Has the parser read the line that begins here, and puts the texts of its cells in its place; none where it goes
    /// beyond what was read. Where it ends, and what its quotes look like.
    fn parse(&mut self, cells: &mut Vec<Span>) -> Option<(usize, Quotes)> {
        let (text, ends) = &mut self.room;
        let begun = self.parser.clone();
        let (mut used, mut written, mut count) = (self.at, 0_usize, 0_usize);
        loop {
            let input = self.bytes.get(used..).unwrap_or_default();
            if input.is_empty() && !self.ended {
                self.parser = begun;
                return None;
            }
            let (result, read, wrote, ended) =
                self.parser.read_record(input, text.get_mut(written..).unwrap_or_default(), ends.get_mut(count..).unwrap_or_default());
            (used, written, count) = (used.saturating_add(read), written.saturating_add(wrote), count.saturating_add(ended));
            match result {
                ReadRecordResult::Record => break,
                ReadRecordResult::OutputFull => text.resize(text.len().saturating_mul(2), 0),
                ReadRecordResult::OutputEndsFull => ends.resize(ends.len().saturating_mul(2), 0),
                // It is told so by an empty input that nothing more comes.
                ReadRecordResult::InputEmpty => {}
                // A line begins here, so there is one.
                ReadRecordResult::End => return None,
            }
        }
        let raw = self.bytes.get_mut(self.at..used)?;
        let quotes = match self.layout.quote {
            Some(quote) if memchr(quote, raw).is_some() => quotes::look(raw, self.layout.delimiter, quote, self.layout.escape),
            _ => Quotes::default(),
        };
        let ends_line = matches!(raw.last(), Some(b'\r' | b'\n')) && !quotes.open;
        let length = raw.len().saturating_sub(usize::from(ends_line));
        let breaks = raw.get(..length).unwrap_or_default().iter().filter(|byte| **byte == b'\n').count();
        self.number = self.number.saturating_add(breaks as u64);
        // A blank between cells and behind them, so that no two that are no text look like text together.
        let (raw, mut from, mut at) = (raw.get_mut(..length)?, 0_usize, 0_usize);
        raw.fill(b' ');
        for end in ends.get(..count)?.iter().copied() {
            let cell = text.get(from..end)?;
            let place = at.checked_add(cell.len())?;
            raw.get_mut(at..place)?.copy_from_slice(cell);
            cells.push(Span::new(self.at.checked_add(at)?, self.at.checked_add(place)?)?);
            (from, at) = (end, place.saturating_add(1));
        }
        Some((self.at.saturating_add(length), quotes))
    }

    /// Reads more of the document; false where it has no more.
    fn read_on(&mut self) -> Result<bool, What> {
        if self.ended {
            return Ok(false);
        }
        let begun = self.bytes.get(self.at..).unwrap_or_default();
        if begun.len() > ROW {
            return Err(match self.layout.quote {
                // Who reads so far has most likely missed a closing quote.
                Some(quote) if memchr(quote, begun).is_some() => What::UnclosedQuote { line: self.number },
                _ => What::RowTooLarge { line: self.number, limit: ROW },
            });
        }
        // What has been read of a long line is read again with each step, so steps grow.
        let step = begun.len().max(STRETCH);
        let read = self.text.append(step, &mut self.bytes).map_err(|error| disk(&error))?;
        // A mark that another program has put before the mark.
        if self.at == 0 && !self.begun && self.bytes.starts_with(b"\xef\xbb\xbf") {
            self.at = 3;
        }
        self.begun = true;
        self.ended = read < step;
        Ok(read > 0)
    }
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
