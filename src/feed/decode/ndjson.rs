//! JSON, one value a line.

use std::io::{BufRead, Read};
use std::sync::Arc;

use encoding_rs::Encoding;

use super::finding::{Findings, UNREADABLE_LINE};
use super::json::noticed;
use super::json_tree;
use super::row::Row;
use super::text::{Blocks, ROW, Text};
use super::tree::{NodeId, Shape, Tree};
use crate::feed::{Body, What, disk};
use crate::model::values::{Position, Text as Word};

/// How much of a line that is no JSON is kept.
const EXCERPT: usize = 2_000;

/// Rows of one page: a line each. A line that is no JSON is a row that cannot be served, not the end of the document.
#[derive(Debug)]
pub(super) struct NdjsonRows {
    blocks: Blocks,
    line: Vec<u8>,
    /// Bytes of the lines so far, and of the page.
    passed: u64,
    length: u64,
    number: u32,
    before: Word,
    recoded: bool,
    ended: bool,
}

impl NdjsonRows {
    /// Rows of these lines; `page` stands before each position.
    pub(super) fn new(body: &Body, encoding: Option<&'static Encoding>, page: &str) -> Result<Self, What> {
        let text = Text::shaped(body, encoding)?;
        let (before, recoded) = (Word::from(format!("{page}line ")), text.is_recoded());
        Ok(Self { blocks: text.open(), line: Vec::new(), passed: 0, length: body.len(), number: 0, before, recoded, ended: false })
    }

    /// Bytes that the rows so far took, and all; none where that can't be told.
    pub(super) fn progress(&self) -> Option<(u64, u64)> {
        (!self.recoded).then_some((self.passed, self.length))
    }

    /// The next row, in the room of the one before.
    pub(super) fn advance(&mut self, findings: &mut Findings, room: &mut Option<Row>) -> Result<(), What> {
        let tree = Row::spare(room).unwrap_or_default();
        if !self.ended {
            let row = self.find(tree, findings);
            self.ended = self.ended || row.is_err();
            *room = row?;
        }
        Ok(())
    }

    fn find(&mut self, tree: Tree, findings: &mut Findings) -> Result<Option<Row>, What> {
        while !self.ended {
            let whole = self.read()?;
            self.ended = !whole;
            if !self.line.trim_ascii().is_empty() {
                return self.row(tree, whole, findings).map(Some);
            }
        }
        Ok(None)
    }

    /// Reads a line, without its end; false where the document ends with it.
    fn read(&mut self) -> Result<bool, What> {
        self.line.clear();
        self.number = self.number.checked_add(1).ok_or(What::ValueTooLarge)?;
        let most = (ROW as u64).saturating_add(1);
        self.blocks.by_ref().take(most).read_until(b'\n', &mut self.line).map_err(|error| disk(&error))?;
        self.passed = self.passed.saturating_add(self.line.len() as u64);
        let whole = self.line.pop_if(|last| *last == b'\n').is_some();
        if self.line.len() > ROW {
            return Err(What::RowTooLarge { line: u64::from(self.number), limit: ROW });
        }
        Ok(whole)
    }

    fn row(&self, tree: Tree, whole: bool, findings: &mut Findings) -> Result<Row, What> {
        let position = Position { before: self.before.clone(), number: self.number, after: None };
        let read = json_tree::read(tree, &self.line, &[]);
        if !whole && read.as_ref().is_err_and(serde_json::Error::is_eof) {
            return Err(What::Truncated { line: u64::from(self.number) });
        }
        let reason = match read {
            Ok(read) if self.line.get(read.length..).unwrap_or_default().trim_ascii().is_empty() => {
                let noticed = noticed(&read, self.recoded, findings, &position);
                return Ok(Row::nested(position, noticed, Arc::new(read.tree), NodeId::ROOT, None));
            }
            Ok(_) => "something stands behind the value".to_owned(),
            Err(error) => error.to_string(),
        };
        findings.note(&UNREADABLE_LINE, &position, || reason);
        let mut tree = Tree::default();
        let text = String::from_utf8_lossy(self.line.get(..EXCERPT.min(self.line.len())).unwrap_or_default());
        let node = tree.open(None, "", Shape::Text).map_err(|_| What::ValueTooLarge)?;
        tree.write(node, &text).map_err(|_| What::ValueTooLarge)?;
        Ok(Row::nested(position, vec![&UNREADABLE_LINE], Arc::new(tree), node, None))
    }
}
