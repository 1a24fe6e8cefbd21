//! JSON: rows of a list, one after another, without a tree of the whole document.

use std::collections::VecDeque;
use std::sync::Arc;

use bytes::Bytes;

use super::above::Above;
use super::charset::has_controls;
use super::finding::{CONTROL_CHARACTER, DUPLICATE_NAME, Findings, UNREADABLE_TEXT};
use super::json_cursor::Cursor;
use super::json_tree::Read;
use super::json_whole;
use super::look::Looked;
use super::row::Row;
use super::selector::Trail;
use super::tree::{NodeId, Shape, Tree};
use crate::config::{Selector, Step};
use crate::feed::What;
use crate::model::values::{Position, Rule, Text};

/// Rows of one page of JSON.
#[derive(Debug)]
pub(super) struct JsonRows<'a> {
    document: Bytes,
    /// Whether it came in another encoding than UTF-8.
    recoded: bool,
    selector: Option<&'a Selector>,
    /// The page, as it stands before each position; empty where there is one page only.
    page: String,
    stage: Stage,
    waiting: VecDeque<Row>,
}

#[derive(Debug)]
enum Stage {
    Before,
    Within(List),
    End,
}

/// The list of rows that is being read.
#[derive(Debug)]
struct List {
    cursor: Cursor,
    trail: Trail,
    before: Text,
    number: u32,
    above: Arc<Above>,
    /// Whether the steps within an entry led anywhere at least once.
    reached: bool,
    recoded: bool,
}

impl<'a> JsonRows<'a> {
    /// Rows that the selector finds; without one, the document is a list of rows.
    pub(super) fn new(document: &Bytes, recoded: bool, selector: Option<&'a Selector>, page: &str) -> Self {
        Self { document: document.clone(), recoded, selector, page: page.to_owned(), stage: Stage::Before, waiting: VecDeque::new() }
    }

    /// Bytes that the rows so far took, and all; none where that can't be told.
    pub(super) fn progress(&self) -> Option<(u64, u64)> {
        let Stage::Within(list) = &self.stage else { return None };
        let all = self.document.len() as u64;
        Some((all.saturating_sub(list.cursor.rest().len() as u64), all))
    }

    /// The next row.
    pub(super) fn next(&mut self, findings: &mut Findings) -> Option<Result<Row, What>> {
        loop {
            if let Some(row) = self.waiting.pop_front() {
                return Some(Ok(row));
            }
            match self.advance(findings) {
                Ok(true) => {}
                Ok(false) => return None,
                Err(what) => {
                    self.stage = Stage::End;
                    return Some(Err(what));
                }
            }
        }
    }

    /// Reads on until rows wait or the document ends; false at its end.
    fn advance(&mut self, findings: &mut Findings) -> Result<bool, What> {
        match &mut self.stage {
            Stage::Before => {
                self.stage = self.start(findings)?;
                Ok(true)
            }
            Stage::Within(list) => {
                if list.entry(findings, &mut self.waiting)? {
                    return Ok(true);
                }
                list.leave(&written(self.selector))?;
                self.stage = Stage::End;
                Ok(false)
            }
            Stage::End => Ok(false),
        }
    }

    /// Moves to the list of rows, or reads them all where the selector needs the whole document.
    fn start(&mut self, findings: &mut Findings) -> Result<Stage, What> {
        let trail = match self.selector {
            None => Some(Trail { names: Vec::new(), within: Vec::new() }),
            Some(selector) => Trail::of(selector),
        };
        let mut cursor = Cursor::new(&self.document);
        if cursor.peek().is_none() {
            return Err(What::Empty);
        }
        if let Some(trail) = trail {
            for name in &trail.names {
                if cursor.peek() != Some(b'{') {
                    // A value that cannot be read says more than one in which nothing is found.
                    cursor.skip()?;
                    return Err(What::NothingSelected { selector: written(self.selector) });
                }
                if !cursor.enter(name)? {
                    return Err(What::NothingSelected { selector: written(self.selector) });
                }
            }
            match (cursor.peek(), self.selector) {
                (Some(b'['), _) => return Ok(Stage::Within(self.list(cursor, trail)?)),
                (Some(b'{'), Some(_)) => {}
                (Some(first), _) => {
                    // A value that cannot be read says more than one that is no list.
                    cursor.skip()?;
                    return Err(What::NotAList { selector: written(self.selector), found: kind(first) });
                }
                (None, _) => return Err(cursor.unexpected("")),
            }
        }
        if let Some(selector) = self.selector {
            self.waiting = json_whole::rows(&self.document, self.recoded, selector, &self.page, findings)?.into();
        }
        Ok(Stage::End)
    }

    fn list(&self, mut cursor: Cursor, trail: Trail) -> Result<List, What> {
        cursor.expect(b'[')?;
        let mut before = self.page.clone();
        for name in &trail.names {
            before.push('/');
            before.push_str(name);
        }
        before.push('/');
        let above = Arc::new(Above::beside(self.document.clone(), trail.names.clone()));
        Ok(List { cursor, trail, before: Text::from(before), number: 0, above, reached: false, recoded: self.recoded })
    }
}

impl List {
    /// Reads the next entry; false at the end of the list.
    fn entry(&mut self, findings: &mut Findings, waiting: &mut VecDeque<Row>) -> Result<bool, What> {
        if self.cursor.take(b']') {
            return Ok(false);
        }
        if self.number > 0 {
            self.cursor.expect(b',')?;
        }
        let read = self.cursor.read(&[])?;
        let position = Position { before: self.before.clone(), number: self.number, after: None };
        self.number = self.number.checked_add(1).ok_or(What::ValueTooLarge)?;
        let noticed = noticed(&read, self.recoded, findings, &position);
        let entry = Row::nested(position, noticed, Arc::new(read.tree), NodeId::ROOT, Some(Arc::clone(&self.above)));
        if self.trail.within.is_empty() {
            waiting.push_back(entry);
            return Ok(true);
        }
        let mut rows = entry.entries(&self.trail.within);
        self.reached = self.reached || !rows.is_empty() || entry.reaches(parent(&self.trail.within));
        rows.iter_mut().for_each(|row| row.noticed.clone_from(&entry.noticed));
        waiting.extend(rows);
        Ok(true)
    }

    /// Reads what stands behind the list, so that a cut end is noticed.
    fn leave(&mut self, selector: &str) -> Result<(), What> {
        for name in self.trail.names.iter().rev() {
            while !self.cursor.take(b'}') {
                self.cursor.expect(b',')?;
                if self.cursor.name()? == *name {
                    return Err(What::ListTwice { selector: selector.to_owned() });
                }
                self.cursor.skip()?;
            }
        }
        self.cursor.finish()?;
        let nothing = self.number > 0 && !self.trail.within.is_empty() && !self.reached;
        if nothing { Err(What::NothingSelected { selector: selector.to_owned() }) } else { Ok(()) }
    }
}

/// What stands in the document beside the list of rows, and the object that has the list.
pub(super) fn beside(document: &Bytes, names: &[String]) -> Option<(Tree, NodeId)> {
    let (_, objects) = names.split_last()?;
    let mut cursor = Cursor::new(document);
    let tree = cursor.read(names).ok()?.tree;
    let mut place = NodeId::ROOT;
    for name in objects {
        place = tree.children(place).find(|child| tree.name(*child) == name)?;
    }
    Some((tree, place))
}

/// What stands at one place of a document.
pub(super) fn look(document: &Bytes, selector: &Selector) -> Result<Looked, What> {
    let Some(trail) = Trail::of(selector).filter(|trail| trail.within.is_empty() && !selector.text.ends_with('*')) else {
        return json_whole::look(document, selector);
    };
    let mut cursor = Cursor::new(document);
    for name in &trail.names {
        if cursor.peek() != Some(b'{') || !cursor.enter(name)? {
            return Ok(Looked::Absent);
        }
    }
    let tree = cursor.read(&[])?.tree;
    Ok(match tree.shape(NodeId::ROOT) {
        Shape::Null => Looked::Null,
        Shape::Text | Shape::Bool | Shape::Number => Looked::Text(tree.text(NodeId::ROOT).to_owned()),
        Shape::List => Looked::Compound("a list"),
        Shape::Fields | Shape::Attribute | Shape::Replaced => Looked::Compound("an object"),
    })
}

/// What the reading of one value noticed: counted, and for its row.
pub(super) fn noticed(read: &Read, recoded: bool, findings: &mut Findings, position: &Position) -> Vec<&'static Rule> {
    let mut noticed = noticed_in(read.tree.all_text(), recoded, findings, position);
    noticed.extend(repeated(read, findings, position));
    noticed
}

/// Names that come twice: counted, and for the row.
pub(super) fn repeated(read: &Read, findings: &mut Findings, position: &Position) -> Option<&'static Rule> {
    if read.repeated == 0 {
        return None;
    }
    findings.note(&DUPLICATE_NAME, position, || format!("{} names that stand in an object already", read.repeated));
    Some(&DUPLICATE_NAME)
}

/// What the texts of a row look like: counted, and for the row.
pub(super) fn noticed_in(text: &str, recoded: bool, findings: &mut Findings, position: &Position) -> Vec<&'static Rule> {
    let mut noticed: Vec<&'static Rule> = Vec::new();
    if recoded && text.contains('\u{fffd}') {
        findings.note(&UNREADABLE_TEXT, position, || "bytes that are no text in the document's encoding".to_owned());
        noticed.push(&UNREADABLE_TEXT);
    }
    if has_controls(text, recoded) {
        findings.note(&CONTROL_CHARACTER, position, || "a control character within a text".to_owned());
        noticed.push(&CONTROL_CHARACTER);
    }
    noticed
}

/// Steps without those that go through a last list.
fn parent(steps: &[Step]) -> &[Step] {
    match steps {
        [before @ .., Step::Each] => parent(before),
        steps => steps,
    }
}

fn written(selector: Option<&Selector>) -> String {
    selector.map_or_else(|| "$".to_owned(), |selector| selector.text.to_string())
}

fn kind(first: u8) -> &'static str {
    match first {
        b'{' => "an object",
        b'"' => "a text",
        b'n' => "null",
        b't' | b'f' => "true or false",
        _ => "a number",
    }
}
