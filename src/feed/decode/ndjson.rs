//! JSON, one value a line.

use std::sync::Arc;

use bytes::Bytes;

use super::finding::{Findings, UNREADABLE_LINE};
use super::json::noticed;
use super::json_tree;
use super::row::Row;
use super::tree::{NodeId, Shape, Tree};
use crate::feed::What;
use crate::model::values::{Position, Text};

/// How much of a line that is no JSON is kept.
const EXCERPT: usize = 2_000;

/// Rows of one page: a line each. A line that is no JSON is a row that cannot be served, not the end of the document.
#[derive(Debug)]
pub(super) struct NdjsonRows {
    rest: Bytes,
    number: u32,
    before: Text,
}

impl NdjsonRows {
    /// Rows of these lines; `page` stands before each position.
    pub(super) fn new(document: &Bytes, page: &str) -> Self {
        let start = if document.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
        Self { rest: document.slice(start..), number: 0, before: Text::from(format!("{page}line ")) }
    }

    /// The next row.
    pub(super) fn next(&mut self, findings: &mut Findings) -> Option<Result<Row, What>> {
        loop {
            let end = self.rest.iter().position(|byte| *byte == b'\n');
            if end.is_none() && self.rest.is_empty() {
                return None;
            }
            let line = self.rest.split_to(end.unwrap_or(self.rest.len()));
            let whole = end.is_some();
            self.rest = self.rest.slice(usize::from(whole).min(self.rest.len())..);
            self.number = self.number.saturating_add(1);
            if !line.trim_ascii().is_empty() {
                return Some(self.row(&line, whole, findings));
            }
        }
    }

    fn row(&self, line: &Bytes, whole: bool, findings: &mut Findings) -> Result<Row, What> {
        let position = Position { before: self.before.clone(), number: self.number, after: None };
        let read = json_tree::read(line, &[]);
        if !whole && read.as_ref().is_err_and(serde_json::Error::is_eof) {
            return Err(What::Truncated { line: u64::from(self.number) });
        }
        let reason = match read {
            Ok(read) if line.get(read.length..).unwrap_or_default().trim_ascii().is_empty() => {
                let noticed = noticed(read.repeated, findings, &position);
                return Ok(Row::nested(position, noticed, Arc::new(read.tree), NodeId::ROOT, None));
            }
            Ok(_) => "something stands behind the value".to_owned(),
            Err(error) => error.to_string(),
        };
        findings.note(&UNREADABLE_LINE, &position, || reason);
        let mut tree = Tree::default();
        let text = String::from_utf8_lossy(line.get(..EXCERPT.min(line.len())).unwrap_or_default());
        let node = tree.open(None, "", Shape::Text).map_err(|_| What::ValueTooLarge)?;
        tree.write(node, &text).map_err(|_| What::ValueTooLarge)?;
        Ok(Row::nested(position, vec![&UNREADABLE_LINE], Arc::new(tree), node, None))
    }
}
