//! Delimited text: lines of a table, read in blocks.

use std::sync::Arc;

use super::charset::has_controls;
use super::csv_lines::{Line, Lines, Stretch};
use super::finding::{CONTROL_CHARACTER, EMPTY_ROW, Findings, PREAMBLE, RAGGED_ROW, STRAY_QUOTE, UNREADABLE_TEXT};
use super::row::Row;
use super::table::{Block, Columns, Span};
use crate::config::CsvLayout;
use crate::feed::{Body, What};
use crate::model::values::{Position, Rule, Text};

/// Rows of one page of delimited text.
#[derive(Debug)]
pub(super) struct CsvRows {
    lines: Lines,
    columns: Arc<Columns>,
    /// What was found of the stretch at hand before its rows were wanted.
    begun: Stretch,
    block: Arc<Block>,
    /// Bytes before the block, and in it.
    before_block: u64,
    in_block: u64,
    /// Per line of the block: its number in the document, and what was noticed; none where it is no row.
    marks: Vec<Option<(u32, Vec<&'static Rule>)>>,
    next: u32,
    /// What stopped the reading; told after the rows before it.
    stopped: Option<What>,
    ended: bool,
    /// Lines with too few cells so far.
    short: u64,
    /// Bytes of the page.
    length: u64,
    before: Text,
}

impl CsvRows {
    /// Rows of the table below its header; `page` stands before each position.
    pub(super) fn new(body: &Body, layout: &CsvLayout, page: &str, findings: &mut Findings) -> Result<Self, What> {
        let mut lines = Lines::new(body, layout)?;
        let before = Text::from(format!("{page}line "));
        for line in 1..=lines.passed {
            let number = u32::try_from(line.saturating_add(layout.skip_lines as u64)).unwrap_or(u32::MAX);
            let position = Position { before: before.clone(), number, after: None };
            findings.note(&PREAMBLE, &position, || "stands before the header".to_owned());
        }
        let mut begun = Stretch::default();
        let some = lines.find(1, &mut begun)?;
        let columns = match begun.lines.first() {
            None if layout.header => return Err(What::Empty),
            None => Columns::default(),
            Some(line) if layout.header => {
                let position = Position { before: before.clone(), number: line.number, after: None };
                lines.header(&begun.cells, &position, findings)
            }
            Some(_) => Columns::numbered(begun.cells.len()),
        };
        if layout.header {
            begun = Stretch::default();
        }
        let columns = Arc::new(columns);
        let block = Arc::new(Block::new(Arc::clone(&columns)));
        Ok(Self {
            block,
            lines,
            columns,
            begun,
            before_block: 0,
            in_block: 0,
            marks: Vec::new(),
            next: 0,
            stopped: None,
            ended: !some,
            short: 0,
            length: body.len(),
            before,
        })
    }

    /// The columns of the table.
    pub(super) fn columns(&self) -> &Arc<Columns> {
        &self.columns
    }

    /// Bytes that the rows before the next one took, and all; none where that can't be told.
    pub(super) fn progress(&self) -> Option<(u64, u64)> {
        let within = self.in_block.saturating_mul(u64::from(self.next)).checked_div(self.marks.len() as u64)?;
        (!self.lines.recoded).then_some((self.before_block.saturating_add(within), self.length))
    }

    /// The next row, in the room of the one before: of the same block, only its line is another.
    pub(super) fn advance(&mut self, findings: &mut Findings, room: &mut Option<Row>) -> Result<(), What> {
        loop {
            let line = self.next;
            if let Some(mark) = self.marks.get_mut(line as usize) {
                self.next = line.saturating_add(1);
                let Some((number, noticed)) = mark.take() else { continue };
                if !room.as_mut().is_some_and(|row| row.turn_to(&self.block, line, number, &noticed)) {
                    let position = Position { before: self.before.clone(), number, after: None };
                    *room = Some(Row::flat(position, noticed, Arc::clone(&self.block), line));
                }
                return Ok(());
            }
            *room = None;
            if let Some(what) = self.stopped.take() {
                return Err(what);
            }
            if self.ended {
                return Ok(());
            }
            self.fill(findings);
        }
    }

    /// Reads the next block.
    fn fill(&mut self, findings: &mut Findings) {
        // The block before is wanted no more, unless somebody keeps a row of it: its room is used again.
        let (next, cells, mut ends) = Arc::get_mut(&mut self.block).map(Block::emptied).unwrap_or_default();
        let mut found = std::mem::take(&mut self.begun);
        if found.cells.is_empty() {
            found.cells = cells;
        }
        let read = self.lines.find(usize::MAX, &mut found);
        self.before_block = self.before_block.saturating_add(self.in_block);
        self.marks.clear();
        self.next = 0;
        self.ended = !matches!(read, Ok(true));
        self.stopped = read.err();
        let (bytes, recoded) = (self.lines.take(next), self.lines.recoded);
        self.in_block = bytes.len() as u64;
        let (text, sound) = match String::from_utf8(bytes) {
            Ok(text) => {
                let sound = !(has_controls(&text, recoded) || recoded && text.contains(char::REPLACEMENT_CHARACTER));
                (Ok(text), sound)
            }
            Err(error) => (Err(error.into_bytes()), false),
        };
        let bytes = match &text {
            Ok(text) => text.as_bytes(),
            Err(bytes) => bytes,
        };
        let mut first = 0_usize;
        for line in &found.lines {
            let cells = found.cells.get(first..line.end).unwrap_or_default();
            first = line.end;
            match self.look(*line, cells, bytes, sound, findings) {
                Ok(noticed) => self.marks.push(noticed.map(|noticed| (line.number, noticed))),
                Err(what) => {
                    (self.stopped, self.ended) = (Some(what), true);
                    break;
                }
            }
        }
        let Stretch { mut cells, mut lines } = found;
        let text = text.unwrap_or_else(|bytes| readable(&bytes, &mut cells));
        ends.extend(lines.drain(..).map(|line| line.end));
        self.begun.lines = lines;
        self.block = Arc::new(Block::of(Arc::clone(&self.columns), text, cells, ends));
    }

    /// What is to be noticed in a line; `sound`: nothing is in its text. None: it is no row, as nothing stands in its cells.
    fn look(
        &mut self,
        line: Line,
        cells: &[Span],
        bytes: &[u8],
        sound: bool,
        findings: &mut Findings,
    ) -> Result<Option<Vec<&'static Rule>>, What> {
        let Self { lines, columns, before, .. } = self;
        let mut noticed = Vec::new();
        let mut note = |rule: &'static Rule, message: &dyn Fn() -> String| {
            let position = Position { before: before.clone(), number: line.number, after: None };
            findings.note(rule, &position, message);
            noticed.push(rule);
        };
        // What lacks a quote's partner has too few cells as well, or is cut.
        let stray = line.has_stray_quote()?;
        let (count, wanted) = (cells.len(), columns.len());
        if count > 1 && cells.iter().all(|cell| cell.of(bytes).trim_ascii().is_empty()) {
            note(&EMPTY_ROW, &|| "no cell has a value".to_owned());
            return Ok(None);
        }
        // A delimiter at the end of each line but the header's adds an empty cell, and nothing is lost with it.
        let spare = cells.get(wanted..).is_some_and(|more| more.iter().all(|cell| cell.is_empty()));
        if count != wanted && !spare {
            if count < wanted && self.short == 0 && line.is_cut {
                return Err(What::Truncated { line: u64::from(line.number) });
            }
            self.short = self.short.saturating_add(u64::from(count < wanted));
            note(&RAGGED_ROW, &|| format!("{count} cells where the table has {wanted} columns"));
        }
        if stray {
            note(&STRAY_QUOTE, &|| "text stands behind a closing quote".to_owned());
        }
        if sound {
            return Ok(Some(noticed));
        }
        match cells.iter().map(|cell| std::str::from_utf8(cell.of(bytes))).collect::<Result<Vec<_>, _>>() {
            Ok(texts) => {
                if lines.recoded && texts.iter().any(|text| text.contains(char::REPLACEMENT_CHARACTER)) {
                    note(&UNREADABLE_TEXT, &|| format!("bytes that are no {} text", lines.encoding));
                }
                if texts.iter().any(|text| has_controls(text, lines.recoded)) {
                    note(&CONTROL_CHARACTER, &|| "a control character within a cell".to_owned());
                }
            }
            Err(_) => note(&UNREADABLE_TEXT, &|| "bytes that are no UTF-8 text".to_owned()),
        }
        Ok(Some(noticed))
    }
}

/// The text of cells of which some are none, with the cells' new places: what can't be read is U+FFFD.
fn readable(bytes: &[u8], cells: &mut Vec<Span>) -> String {
    let mut text = String::with_capacity(bytes.len());
    let places = cells.iter().map_while(|cell| {
        let start = text.len();
        text.push_str(&String::from_utf8_lossy(cell.of(bytes)));
        Span::new(start, text.len())
    });
    *cells = places.collect();
    text
}
