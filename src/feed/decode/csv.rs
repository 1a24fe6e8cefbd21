//! Delimited text: lines of a table, read in blocks.

use std::io::Cursor;
use std::sync::Arc;

use bytes::Bytes;
use csv::{ByteRecord, Reader, ReaderBuilder};

use super::finding::{COLUMN_RENAMED, CONTROL_CHARACTER, Findings, RAGGED_ROW, STRAY_QUOTE, UNREADABLE_TEXT};
use super::quotes;
use super::row::Row;
use super::table::{Block, Columns};
use super::text;
use crate::config::CsvLayout;
use crate::feed::What;
use crate::model::values::{Position, Rule, Text};

/// Lines that one block holds, and bytes after which it is full.
const BLOCK: (usize, usize) = (512, 128 << 10);
/// Line breaks within quotes that one row may have: more is a quote that lacks its partner.
const BREAKS: usize = 200;

/// Rows of one page of delimited text.
#[derive(Debug)]
pub(super) struct CsvRows {
    lines: Lines,
    columns: Arc<Columns>,
    block: Arc<Block>,
    /// Per line of the block: its number in the document, and what was noticed.
    marks: Vec<(u32, Vec<&'static Rule>)>,
    next: u32,
    /// What stopped the reading; told after the rows before it.
    stopped: Option<What>,
    ended: bool,
    /// A line of a table without header that was read to count its columns.
    first: bool,
    short: u64,
    before: Text,
}

/// The document's lines, and the one that was read last.
#[derive(Debug)]
struct Lines {
    document: Bytes,
    reader: Reader<Cursor<Bytes>>,
    record: ByteRecord,
    layout: CsvLayout,
    skipped: u64,
    recoded: bool,
}

impl CsvRows {
    /// Rows of the table below its header; `page` stands before each position.
    pub(super) fn new(document: &Bytes, layout: CsvLayout, page: &str, findings: &mut Findings) -> Result<Self, What> {
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
        let mut lines = Lines { document, reader, record: ByteRecord::new(), layout, skipped, recoded: read.recoded };
        let before = Text::from(format!("{page}line "));
        let first = lines.read()?;
        let columns = match first {
            None if layout.header => return Err(What::Empty),
            None => Columns::default(),
            Some(line) if layout.header => lines.header(Position { before: before.clone(), number: line.0, after: Text::new() }, findings),
            Some(_) => Columns::numbered(lines.record.len()),
        };
        let columns = Arc::new(columns);
        let mut rows = Self {
            block: Arc::new(Block::new(Arc::clone(&columns))),
            lines,
            columns,
            marks: Vec::new(),
            next: 0,
            stopped: None,
            ended: first.is_none(),
            first: !layout.header,
            short: 0,
            before,
        };
        if let (Some((number, raw)), true) = (first, rows.first) {
            let mut block = Block::new(Arc::clone(&rows.columns));
            rows.take(&mut block, number, raw, findings)?;
            rows.block = Arc::new(block);
        }
        Ok(rows)
    }

    /// The next row.
    pub(super) fn next(&mut self, findings: &mut Findings) -> Option<Result<Row, What>> {
        loop {
            let line = self.next;
            if let Some((number, noticed)) = self.marks.get_mut(line as usize) {
                self.next = line.saturating_add(1);
                let position = Position { before: self.before.clone(), number: *number, after: Text::new() };
                return Some(Ok(Row::flat(position, std::mem::take(noticed), Arc::clone(&self.block), line)));
            }
            if let Some(what) = self.stopped.take() {
                return Some(Err(what));
            }
            if self.ended {
                return None;
            }
            self.fill(findings);
        }
    }

    /// Reads the next block.
    fn fill(&mut self, findings: &mut Findings) {
        let mut block = Block::like(&self.block);
        self.marks.clear();
        self.next = 0;
        while block.len() < BLOCK.0 && block.bytes() < BLOCK.1 {
            let read = self.lines.read().and_then(|line| match line {
                Some((number, raw)) => self.take(&mut block, number, raw, findings).map(|()| true),
                None => Ok(false),
            });
            match read {
                Ok(true) => {}
                Ok(false) => {
                    self.ended = true;
                    break;
                }
                Err(what) => {
                    (self.stopped, self.ended) = (Some(what), true);
                    break;
                }
            }
        }
        self.block = Arc::new(block);
    }

    /// Takes the line that was read last into the block.
    fn take(&mut self, block: &mut Block, number: u32, raw: (usize, usize), findings: &mut Findings) -> Result<(), What> {
        let Self { lines, columns, before, .. } = self;
        let mut noticed = Vec::new();
        let position = Position { before: before.clone(), number, after: Text::new() };
        let mut note = |rule: &'static Rule, message: &dyn Fn() -> String| {
            findings.note(rule, &position, message);
            noticed.push(rule);
        };
        let (cells, wanted) = (lines.record.len(), columns.len());
        if cells != wanted {
            let last = lines.is_cut(raw.1);
            if cells < wanted && last && self.short == 0 {
                return Err(What::Truncated { line: u64::from(number) });
            }
            self.short = self.short.saturating_add(u64::from(cells < wanted));
            note(&RAGGED_ROW, &|| format!("{cells} cells where the table has {wanted} columns"));
        }
        if lines.quotes(number, raw)? {
            note(&STRAY_QUOTE, &|| "text stands behind a closing quote".to_owned());
        }
        match std::str::from_utf8(lines.record.as_slice()) {
            Ok(text) => {
                if lines.recoded && text.contains('\u{fffd}') {
                    note(&UNREADABLE_TEXT, &|| format!("bytes that are no {} text", lines.layout.encoding.name()));
                }
                if has_controls(text, lines.recoded) {
                    note(&CONTROL_CHARACTER, &|| "a control character within a cell".to_owned());
                }
                block.line(text, lines.record.iter().map(<[u8]>::len));
            }
            Err(_) => {
                note(&UNREADABLE_TEXT, &|| "bytes that are no UTF-8 text".to_owned());
                block.push(lines.record.iter().map(String::from_utf8_lossy));
            }
        }
        self.marks.push((number, noticed));
        Ok(())
    }
}

impl Lines {
    /// Reads the next line: its number, and where it starts and ends in the document.
    fn read(&mut self) -> Result<Option<(u32, (usize, usize))>, What> {
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
        Ok(Some((u32::try_from(number).map_err(|_| What::ValueTooLarge)?, (start.saturating_add(blank), end))))
    }

    fn header(&self, position: Position, findings: &mut Findings) -> Columns {
        let names: Vec<_> = self.record.iter().map(String::from_utf8_lossy).collect();
        let (columns, renamed) = Columns::named(names.iter().map(AsRef::as_ref));
        for place in renamed {
            let own = columns.names().nth(place).unwrap_or_default().to_owned();
            findings.note(&COLUMN_RENAMED, &position, || format!("column {} is called `{own}` here", place.saturating_add(1)));
        }
        columns
    }

    /// Whether the document ends here without a line end.
    fn is_cut(&self, end: usize) -> bool {
        end >= self.document.len() && !self.document.ends_with(b"\n") && !self.document.ends_with(b"\r")
    }

    /// Whether text stands behind a closing quote.
    ///
    /// # Errors
    /// A quote lacks its partner.
    fn quotes(&self, number: u32, (start, end): (usize, usize)) -> Result<bool, What> {
        let (Some(quote), Some(raw)) = (self.layout.quote, self.document.get(start..end)) else { return Ok(false) };
        if !raw.contains(&quote) {
            return Ok(false);
        }
        let seen = quotes::look(raw, self.layout.delimiter, quote);
        if seen.open {
            return Err(What::UnclosedQuote { line: u64::from(number) });
        }
        if seen.breaks > BREAKS || (seen.stray && seen.breaks > 0) {
            return Err(What::RunawayQuote { line: u64::from(number), lines: seen.breaks });
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

/// Whether a text has control characters that no text needs. In eight-bit encodings, those above ASCII show that another
/// encoding was meant; UTF-8 has checked that by itself.
fn has_controls(text: &str, recoded: bool) -> bool {
    let low = |byte: u8| byte < 0x20 && byte != b'\t' && byte != b'\n' && byte != b'\r';
    text.bytes().fold(false, |found, byte| found | low(byte))
        || (recoded && text.chars().any(|letter| ('\u{80}'..='\u{9f}').contains(&letter)))
}
