//! Delimited text: lines of a table, read in blocks.

use std::sync::Arc;

use super::charset::has_controls;
use super::csv_lines::{Line, Lines};
use super::finding::{CONTROL_CHARACTER, Findings, PREAMBLE, RAGGED_ROW, STRAY_QUOTE, UNREADABLE_TEXT};
use super::row::Row;
use super::table::{Block, Columns};
use crate::config::CsvLayout;
use crate::feed::{Body, What};
use crate::model::values::{Position, Rule, Text};

/// Lines that one block holds, and bytes after which it is full.
const BLOCK: (usize, usize) = (512, 128 << 10);

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
    /// Lines with too few cells so far.
    short: u64,
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
        let first = lines.read()?;
        let columns = match first {
            None if layout.header => return Err(What::Empty),
            None => Columns::default(),
            Some(line) if layout.header => lines.header(&Position { before: before.clone(), number: line.number, after: None }, findings),
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
            short: 0,
            before,
        };
        if let Some(line) = first.filter(|_| !layout.header) {
            let mut block = Block::new(Arc::clone(&rows.columns));
            rows.take(&mut block, line, findings)?;
            rows.block = Arc::new(block);
        }
        Ok(rows)
    }

    /// The columns of the table.
    pub(super) fn columns(&self) -> &Arc<Columns> {
        &self.columns
    }

    /// The next row.
    pub(super) fn next(&mut self, findings: &mut Findings) -> Option<Result<Row, What>> {
        loop {
            let line = self.next;
            if let Some((number, noticed)) = self.marks.get_mut(line as usize) {
                self.next = line.saturating_add(1);
                let position = Position { before: self.before.clone(), number: *number, after: None };
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
                Some(line) => self.take(&mut block, line, findings).map(|()| true),
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
    fn take(&mut self, block: &mut Block, line: Line, findings: &mut Findings) -> Result<(), What> {
        let Self { lines, columns, before, .. } = self;
        let mut noticed = Vec::new();
        let position = Position { before: before.clone(), number: line.number, after: None };
        let mut note = |rule: &'static Rule, message: &dyn Fn() -> String| {
            findings.note(rule, &position, message);
            noticed.push(rule);
        };
        let (cells, wanted) = (lines.record.len(), columns.len());
        // A delimiter at the end of each line but the header's adds an empty cell, and nothing is lost with it.
        let spare = cells > wanted && lines.record.iter().skip(wanted).all(<[u8]>::is_empty);
        if cells != wanted && !spare {
            if cells < wanted && self.short == 0 && lines.is_cut(line) {
                return Err(What::Truncated { line: u64::from(line.number) });
            }
            self.short = self.short.saturating_add(u64::from(cells < wanted));
            note(&RAGGED_ROW, &|| format!("{cells} cells where the table has {wanted} columns"));
        }
        if lines.quotes(line)? {
            note(&STRAY_QUOTE, &|| "text stands behind a closing quote".to_owned());
        }
        match lines.text() {
            Some(text) => {
                if lines.recoded && text.contains('\u{fffd}') {
                    note(&UNREADABLE_TEXT, &|| format!("bytes that are no {} text", lines.encoding));
                }
                if has_controls(text, lines.recoded) {
                    note(&CONTROL_CHARACTER, &|| "a control character within a cell".to_owned());
                }
                block.line(text, lines.record.iter().map(<[u8]>::len));
            }
            None => {
                note(&UNREADABLE_TEXT, &|| "bytes that are no UTF-8 text".to_owned());
                block.push(lines.record.iter().map(String::from_utf8_lossy));
            }
        }
        self.marks.push((line.number, noticed));
        Ok(())
    }
}
