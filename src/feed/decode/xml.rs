//! XML: the elements that are rows, one after another, and what stands in the elements around them.

use std::sync::Arc;

use encoding_rs::Encoding;

use super::above::Above;
use super::finding::{Findings, PARENT_VALUE_LATE};
use super::json::noticed_in;
use super::row::Row;
use super::tree::{NodeId, Shape, Tree};
use super::xml_element::{Elements, Next};
use crate::config::{Path, Step};
use crate::feed::{Body, What};
use crate::model::values::{Position, Text};

/// Nodes of one element beside the rows that are kept for `../`, and of all of them at one level.
const BESIDE: (usize, usize) = (64, 1_024);

/// Rows of one page of XML.
#[derive(Debug)]
pub(super) struct XmlRows<'a> {
    elements: Elements,
    /// Names on the way to a row, the root first.
    records: &'a [Text],
    /// The elements around the next row, the root first.
    around: Vec<Around>,
    /// What they hold, as rows see it; none where that changed.
    above: Option<Arc<Above>>,
    before: Text,
    number: u32,
    /// Whether elements stood where the way to a row goes on, and were called otherwise.
    strangers: bool,
    /// What is read next goes in here.
    tree: Tree,
    /// Whether a row's parent was there at least once.
    reached: bool,
    stage: Stage,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Before the root element.
    Before,
    Within,
    /// Behind the root element.
    Behind,
    End,
}

/// An element around rows: its attributes and the small elements in it that are no rows.
#[derive(Debug)]
struct Around {
    tree: Tree,
    has_rows: bool,
}

impl<'a> XmlRows<'a> {
    /// Rows at the end of these names; `page` stands before each position.
    pub(super) fn new(body: &Body, records: &'a [Text], encoding: Option<&'static Encoding>, page: &str) -> Result<Self, What> {
        let way: String = records.iter().flat_map(|name| ["/", name.as_str()]).collect();
        Ok(Self {
            elements: Elements::new(body, encoding)?,
            records,
            around: Vec::new(),
            above: None,
            before: Text::from(format!("{page}({way})[")),
            number: 0,
            strangers: false,
            tree: Tree::prefixed(),
            reached: false,
            stage: Stage::Before,
        })
    }

    /// Bytes that the rows so far took, and all; none where that can't be told.
    pub(super) fn progress(&self) -> Option<(u64, u64)> {
        self.elements.progress()
    }

    /// The next row, in the room of the one before.
    pub(super) fn advance(&mut self, findings: &mut Findings, room: &mut Option<Row>) -> Result<(), What> {
        self.tree = Row::spare(room).unwrap_or_else(Tree::prefixed);
        let read = if self.stage == Stage::End { Ok(None) } else { self.read(findings) };
        if !matches!(read, Ok(Some(_))) {
            self.stage = Stage::End;
        }
        *room = read?;
        Ok(())
    }

    fn read(&mut self, findings: &mut Findings) -> Result<Option<Row>, What> {
        loop {
            self.tree.clear();
            match (self.elements.next(&mut self.tree)?, self.stage) {
                (Next::Eof, Stage::Behind) => return self.ended().map(|()| None),
                (Next::Eof, Stage::Before) => return Err(What::Empty),
                (Next::Eof, Stage::Within | Stage::End) => return Err(self.elements.truncated()),
                (Next::Begin | Next::Complete, Stage::Behind) => return Err(self.elements.malformed("a second root element")),
                (Next::Text, Stage::Before | Stage::Behind) => return Err(self.elements.malformed("text outside the root element")),
                (Next::Text, Stage::Within | Stage::End) => {}
                (Next::End, _) => {
                    self.around.pop();
                    self.above = None;
                    if self.around.is_empty() {
                        self.stage = Stage::Behind;
                    }
                }
                (next @ (Next::Begin | Next::Complete), _) => {
                    let tree = std::mem::replace(&mut self.tree, Tree::prefixed());
                    if let Some(row) = self.element(tree, next == Next::Complete, findings)? {
                        return Ok(Some(row));
                    }
                }
            }
        }
    }

    /// An element on the way to rows, a row, or something beside them.
    fn element(&mut self, mut tree: Tree, complete: bool, findings: &mut Findings) -> Result<Option<Row>, What> {
        let level = self.around.len();
        let on_the_way = self.records.get(level).is_some_and(|name| tree.is_called(NodeId::ROOT, name));
        let is_row = on_the_way && level.saturating_add(1) == self.records.len();
        if level == 0 && !on_the_way {
            return Err(self.nothing());
        }
        self.stage = if level == 0 && complete { Stage::Behind } else { Stage::Within };
        self.reached = self.reached || level.saturating_add(1) >= self.records.len();
        if is_row {
            if !complete {
                self.elements.fill(&mut tree, NodeId::ROOT, usize::MAX)?;
            }
            if level == 0 {
                self.stage = Stage::Behind;
            }
            return self.row(tree, findings).map(Some);
        }
        if on_the_way {
            self.reached = self.reached || level.saturating_add(2) == self.records.len();
            if !complete {
                self.around.push(Around { tree, has_rows: false });
                self.above = None;
            }
            return Ok(None);
        }
        self.strangers = true;
        if !complete {
            self.elements.fill(&mut tree, NodeId::ROOT, BESIDE.0)?;
        }
        self.beside(&tree, findings)?;
        Ok(None)
    }

    fn row(&mut self, tree: Tree, findings: &mut Findings) -> Result<Row, What> {
        self.number = self.number.checked_add(1).ok_or(What::ValueTooLarge)?;
        let position = Position { before: self.before.clone(), number: self.number, after: Some(']') };
        let above = match &self.above {
            Some(above) => Some(Arc::clone(above)),
            None => {
                self.above = self.gather()?.map(Arc::new);
                self.above.clone()
            }
        };
        self.around.iter_mut().rev().take_while(|around| !around.has_rows).for_each(|around| around.has_rows = true);
        let noticed = noticed_in(tree.all_text(), self.elements.recoded(), findings, &position);
        Ok(Row::nested(position, noticed, Arc::new(tree), NodeId::ROOT, above))
    }

    /// Keeps an element that stands beside rows, if it is small.
    fn beside(&mut self, tree: &Tree, findings: &mut Findings) -> Result<(), What> {
        let Some(around) = self.around.last_mut() else { return Ok(()) };
        if tree.len() >= BESIDE.0 || around.tree.len() >= BESIDE.1 {
            return Ok(());
        }
        if around.has_rows {
            let position = Position { before: self.before.clone(), number: self.number, after: Some(']') };
            findings.note(&PARENT_VALUE_LATE, &position, || format!("`{}` stands behind this row", tree.name(NodeId::ROOT)));
        }
        self.above = None;
        around.tree.graft(NodeId::ROOT, tree, NodeId::ROOT).map_err(|_| What::ValueTooLarge)?;
        around.tree.close(NodeId::ROOT);
        Ok(())
    }

    /// The elements around, one below the other, as the row sees them.
    fn gather(&self) -> Result<Option<Above>, What> {
        let Some((root, deeper)) = self.around.split_first() else { return Ok(None) };
        let (mut tree, mut node) = (root.tree.clone(), NodeId::ROOT);
        tree.reshape(node, Shape::Fields);
        for around in deeper {
            node = tree.graft(node, &around.tree, NodeId::ROOT).map_err(|_| What::ValueTooLarge)?;
            tree.reshape(node, Shape::Fields);
        }
        tree.close_up(node);
        Ok(Some(Above::known(tree, node)))
    }

    /// Whether a document without rows is an empty list, or not the document that was meant.
    fn ended(&self) -> Result<(), What> {
        if self.number == 0 && !self.reached && self.strangers { Err(self.nothing()) } else { Ok(()) }
    }

    fn nothing(&self) -> What {
        What::NothingSelected { selector: self.records.join("/") }
    }
}

/// The text at one place of a document, the root element as the first step; none where there is none.
pub(super) fn value(body: &Body, path: &Path, encoding: Option<&'static Encoding>) -> Result<Option<String>, What> {
    let mut elements = Elements::new(body, encoding)?;
    let names: Vec<&str> =
        path.steps().iter().map_while(|step| if let Step::Key(name) = step { Some(name.as_str()) } else { None }).collect();
    let attribute = path.steps().iter().find_map(|step| if let Step::Attribute(name) = step { Some(name.as_str()) } else { None });
    let mut level = 0_usize;
    loop {
        let mut tree = Tree::prefixed();
        let next = elements.next(&mut tree)?;
        match next {
            Next::Eof => return Ok(None),
            Next::Text => {}
            Next::End => level = level.saturating_sub(1),
            Next::Begin | Next::Complete => {
                let found = names.get(level).is_some_and(|name| tree.is_called(NodeId::ROOT, name));
                if found && level.saturating_add(1) < names.len() {
                    level = level.saturating_add(usize::from(next == Next::Begin));
                    continue;
                }
                if next == Next::Begin {
                    elements.fill(&mut tree, NodeId::ROOT, if found { BESIDE.0 } else { 1 })?;
                }
                if found {
                    let place = match attribute {
                        None => Some(NodeId::ROOT),
                        Some(name) => {
                            tree.children(NodeId::ROOT).find(|child| tree.shape(*child) == Shape::Attribute && tree.is_called(*child, name))
                        }
                    };
                    return Ok(place.map(|place| tree.text(place).to_owned()));
                }
            }
        }
    }
}
