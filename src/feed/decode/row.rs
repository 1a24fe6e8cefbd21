//! A row as it came: text in cells, each reached by a path, and the place where the row stands.

use std::ops::Range;
use std::sync::Arc;

use super::above::Above;
use super::table::{Block, Columns};
use super::tree::{NodeId, Shape, Tree};
use super::within::Within;
use crate::config::{Path, Step};
use crate::model::values::{Position, Rule};

/// One row of a document, or one entry of a list within it. Cheap to clone: it shares what was read.
#[derive(Debug, Clone)]
pub struct Row {
    /// Where it stands in the document.
    pub position: Position,
    /// What was noticed while it was read; nothing for nearly all rows.
    pub noticed: Vec<&'static Rule>,
    cells: Cells,
}

#[derive(Debug, Clone)]
enum Cells {
    /// A line of a table, by the places of its cells: the columns are known once, for all.
    Flat { block: Arc<Block>, line: Range<u32> },
    /// A node of a tree, and what lies above the tree's root.
    Nested { tree: Arc<Tree>, node: NodeId, above: Option<Arc<Above>> },
    /// An entry that was cut out or made of a row: what it says, and that row, to which `../` leads.
    Made { tree: Arc<Tree>, row: Arc<Row> },
}

/// What stands where a path points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Located<'a> {
    /// Nothing: no such column, key, element or attribute here.
    Absent,
    /// JSON's null, XML's `xsi:nil`.
    Null,
    /// Text as it came, maybe empty; a number with its digits as they came; `true` or `false`.
    Text(&'a str),
    /// A list, an object or several values where one is wanted: [`Row::texts`] and [`Row::each`] read them.
    Compound,
}

impl<'a> Located<'a> {
    /// The text; none where there is none.
    pub fn text(self) -> Option<&'a str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }
}

/// A node, the tree it belongs to and what lies above that.
#[derive(Clone, Copy)]
struct Place<'a> {
    tree: &'a Tree,
    node: NodeId,
    above: Option<&'a Above>,
}

impl Row {
    pub(super) fn flat(position: Position, noticed: Vec<&'static Rule>, block: Arc<Block>, line: u32) -> Self {
        let line = block.line(line);
        Self { position, noticed, cells: Cells::Flat { block, line } }
    }

    pub(super) fn nested(
        position: Position,
        noticed: Vec<&'static Rule>,
        tree: Arc<Tree>,
        node: NodeId,
        above: Option<Arc<Above>>,
    ) -> Self {
        Self { position, noticed, cells: Cells::Nested { tree, node, above } }
    }

    /// An entry that was cut out or made of a row; `noticed` is what was noticed then.
    pub fn made(position: Position, noticed: Vec<&'static Rule>, tree: Tree, row: Arc<Row>) -> Self {
        Self { position, noticed, cells: Cells::Made { tree: Arc::new(tree), row } }
    }

    /// The tree of a row that is wanted no more, emptied, so that its room is used again; none where somebody else holds it.
    pub(super) fn spare(room: &mut Option<Self>) -> Option<Tree> {
        let Cells::Nested { tree, .. } = room.take()?.cells else { return None };
        let mut tree = Arc::into_inner(tree)?;
        tree.clear();
        Some(tree)
    }

    /// Makes it another line of the block that it lies in; false where it lies in another one.
    pub(super) fn turn_to(&mut self, block: &Arc<Block>, line: u32, number: u32, noticed: &[&'static Rule]) -> bool {
        match &mut self.cells {
            Cells::Flat { block: own, line: place } if Arc::ptr_eq(own, block) => *place = block.line(line),
            _ => return false,
        }
        self.position.number = number;
        self.noticed.clear();
        self.noticed.extend_from_slice(noticed);
        true
    }

    /// Whether it was cut out or made of a row.
    pub fn is_made(&self) -> bool {
        matches!(self.cells, Cells::Made { .. })
    }

    /// The value or element that the row is; none for a line of a table.
    pub fn node(&self) -> Option<(&Tree, NodeId)> {
        match &self.cells {
            Cells::Flat { .. } => None,
            Cells::Nested { tree, node, .. } => Some((tree, *node)),
            Cells::Made { tree, .. } => Some((tree, NodeId::ROOT)),
        }
    }

    /// The one value that the path points at.
    pub fn text(&self, path: &Path) -> Located<'_> {
        // Nearly all paths are one name.
        if let (Cells::Nested { tree, node, .. }, [Step::Key(name)]) = (&self.cells, path.steps()) {
            let mut called = tree.called(*node, name, false);
            return match (called.next(), called.next()) {
                (Some(_), Some(_)) => Located::Compound,
                (Some(one), None) => located(tree, one),
                (None, _) => Located::Absent,
            };
        }
        let mut found = Located::Absent;
        self.visit(path.steps(), &mut |here| {
            found = if found == Located::Absent { here } else { Located::Compound };
        });
        found
    }

    /// Whether a number of JSON's own stands there: its decimal sign is a point, however the feed writes numbers in texts.
    pub fn is_number(&self, path: &Path) -> bool {
        let mut found = false;
        if let Some((place, steps)) = self.way(path.steps()) {
            walk(place, steps, &mut |place| found |= place.tree.shape(place.node) == Shape::Number);
        }
        found
    }

    /// All values that the path points at, those of lists one by one; objects are left out.
    pub fn texts(&self, path: &Path) -> Vec<Located<'_>> {
        let mut found = Vec::new();
        match self.way(path.steps()) {
            None => self.visit(path.steps(), &mut |here| found.push(here)),
            Some((place, steps)) => walk(place, steps, &mut |place| {
                if place.tree.shape(place.node) == Shape::List {
                    found.extend(place.tree.children(place.node).map(|child| located(place.tree, child)));
                } else {
                    found.push(located(place.tree, place.node));
                }
            }),
        }
        found.retain(|here| *here != Located::Absent && *here != Located::Compound);
        found
    }

    /// The entries of the list that the path points at, each a row of its own whose `../` leads back here. A lone object
    /// where a list is wanted is a list of one; null and nothing are an empty list.
    pub fn each(&self, path: &Path) -> Vec<Row> {
        self.entries(path.steps())
    }

    /// Whether the steps lead anywhere.
    pub(super) fn reaches(&self, steps: &[Step]) -> bool {
        let mut reached = false;
        if let Some((place, steps)) = self.way(steps) {
            walk(place, steps, &mut |_| reached = true);
        }
        reached
    }

    /// From where which steps lead through a tree; none where they lead to a line of a table.
    fn way<'a, 's>(&'a self, steps: &'s [Step]) -> Option<(Place<'a>, &'s [Step])> {
        match (&self.cells, steps) {
            (Cells::Flat { .. }, _) => None,
            (Cells::Nested { tree, node, above }, _) => Some((Place { tree, node: *node, above: above.as_deref() }, steps)),
            (Cells::Made { tree, .. }, [Step::Entry, steps @ ..]) => Some((Place { tree, node: NodeId::ROOT, above: None }, steps)),
            (Cells::Made { row, .. }, [Step::Parent, steps @ ..]) => row.way(steps),
            (Cells::Made { .. }, _) => None,
        }
    }

    /// See [`Self::each`].
    pub(super) fn entries(&self, steps: &[Step]) -> Vec<Row> {
        let (tree, node, above, steps) = match (&self.cells, steps) {
            (Cells::Nested { tree, node, above }, _) => (tree, node, above, steps),
            (Cells::Made { tree, .. }, [Step::Entry, steps @ ..]) => (tree, &NodeId::ROOT, &None, steps),
            (Cells::Made { row, .. }, [Step::Parent, steps @ ..]) => return row.entries(steps),
            (Cells::Flat { .. } | Cells::Made { .. }, _) => return Vec::new(),
        };
        let mut found = Vec::new();
        walk(Place { tree, node: *node, above: above.as_deref() }, steps, &mut |place| {
            // Rows above this tree are shared by many rows; entries of their lists would count for each of them.
            if !std::ptr::eq(place.tree, tree.as_ref()) {
                return;
            }
            match place.tree.shape(place.node) {
                Shape::List => found.extend(place.tree.children(place.node)),
                Shape::Null | Shape::Replaced => {}
                Shape::Text | Shape::Bool | Shape::Number | Shape::Fields | Shape::Attribute => found.push(place.node),
            }
        });
        let mut positions = Within::new(self, tree, *node);
        found.into_iter().map(|entry| Self::nested(positions.of(entry), Vec::new(), Arc::clone(tree), entry, above.clone())).collect()
    }

    /// The tree and the node in it that the row is; none for lines of a table.
    pub(super) fn tree(&self) -> Option<(&Tree, NodeId)> {
        if let Cells::Nested { tree, node, .. } = &self.cells { Some((tree, *node)) } else { None }
    }

    /// Columns of the table that the row belongs to; none for rows of other formats. All rows of a document's page share them.
    pub fn columns(&self) -> Option<&Arc<Columns>> {
        if let Cells::Flat { block, .. } = &self.cells { Some(block.columns()) } else { None }
    }

    /// The cell in that column, counted from 0: the fast way for who looked the column up once in [`Self::columns`]. For an
    /// entry of a line it is the line's.
    #[inline]
    pub fn cell(&self, column: usize) -> Located<'_> {
        match &self.cells {
            Cells::Flat { block, line } => block.cell(line, column).map_or(Located::Absent, Located::Text),
            Cells::Made { row, .. } => row.cell(column),
            Cells::Nested { .. } => Located::Absent,
        }
    }

    /// Whether the cell in that column is a number of the format's own: its decimal sign is a point.
    pub fn is_number_in(&self, column: usize) -> bool {
        match &self.cells {
            Cells::Flat { block, line } => block.is_number(line, column),
            Cells::Made { row, .. } => row.is_number_in(column),
            Cells::Nested { .. } => false,
        }
    }

    /// The whole row in short, for a report on rows that are not served: at most about `limit` bytes.
    pub fn excerpt(&self, limit: usize) -> String {
        let mut text = String::new();
        match &self.cells {
            Cells::Flat { block, line } => {
                for (column, name) in block.columns().names().enumerate() {
                    if let Some(cell) = block.cell(line, column).filter(|cell| !cell.is_empty()) {
                        name_and_value(&mut text, name, cell);
                    }
                    if text.len() > limit {
                        break;
                    }
                }
            }
            Cells::Nested { tree, node, .. } => {
                text.push_str(tree.text(*node));
                excerpt_of(tree, *node, limit, &mut text);
            }
            Cells::Made { tree, .. } if !tree.text(NodeId::ROOT).is_empty() => text.push_str(tree.text(NodeId::ROOT)),
            Cells::Made { tree, .. } => excerpt_of(tree, NodeId::ROOT, limit, &mut text),
        }
        if text.len() > limit {
            text.truncate(text.floor_char_boundary(limit));
            text.push('…');
        }
        text
    }

    fn visit<'a>(&'a self, steps: &[Step], see: &mut dyn FnMut(Located<'a>)) {
        match (&self.cells, steps) {
            (Cells::Flat { block, line }, _) => {
                let column = match steps {
                    [Step::Key(name)] => block.columns().number(name),
                    [Step::Index(number)] => number.checked_sub(1),
                    _ => None,
                };
                if let Some(cell) = column.and_then(|column| block.cell(line, column)) {
                    see(Located::Text(cell));
                }
            }
            (Cells::Made { row, .. }, [Step::Parent, steps @ ..]) => row.visit(steps, see),
            (Cells::Nested { .. } | Cells::Made { .. }, _) => {
                let Some((place, steps)) = self.way(steps) else { return };
                match steps {
                    // JSON has no attributes: there, the step asks for a key that is data.
                    [before @ .., Step::Attribute(_)] if !place.tree.has_prefixes() => walk(place, before, &mut |place| {
                        if let Some(key) = key(place.tree, place.node) {
                            see(Located::Text(key));
                        }
                    }),
                    steps => walk(place, steps, &mut |place| see(located(place.tree, place.node))),
                }
            }
        }
    }
}

/// What a node is to somebody who wants one text.
fn located(tree: &Tree, node: NodeId) -> Located<'_> {
    match tree.shape(node) {
        Shape::Null => Located::Null,
        Shape::Text | Shape::Bool | Shape::Number | Shape::Attribute => Located::Text(tree.text(node)),
        Shape::Replaced => Located::Absent,
        Shape::List => Located::Compound,
        // Text of an element that has children too, or of a piece that was read by a pattern.
        Shape::Fields if !tree.text(node).is_empty() => Located::Text(tree.text(node)),
        Shape::Fields => Located::Compound,
    }
}

/// The key under which a JSON value stands; for an entry of a list, that of the list. None at the root.
fn key(tree: &Tree, node: NodeId) -> Option<&str> {
    let above = tree.parent(node)?;
    if tree.shape(above) == Shape::List { key(tree, above) } else { Some(tree.name(node)) }
}

/// Follows the steps from a node and shows each node that they lead to, in the order of the document.
fn walk<'a>(place: Place<'a>, steps: &[Step], see: &mut dyn FnMut(Place<'a>)) {
    let Some((step, rest)) = steps.split_first() else { return see(place) };
    let Place { tree, node, above } = place;
    let mut follow = |node| walk(Place { tree, node, above }, rest, see);
    match step {
        Step::Key(name) => tree.called(node, name, false).for_each(follow),
        Step::Attribute(name) => tree.called(node, name, true).for_each(follow),
        Step::Index(number) => tree.children(node).skip(*number).take(1).for_each(follow),
        Step::Each => tree.children(node).for_each(follow),
        Step::Own => follow(node),
        // It stands only where paths into an entry begin: see `way`.
        Step::Entry => {}
        Step::Parent => {
            // A list is no level of its own: `../` leads from its entry to the object that has the list.
            let mut up = tree.parent(node);
            while let Some(list) = up.filter(|up| tree.shape(*up) == Shape::List) {
                up = tree.parent(list);
            }
            if let Some(up) = up {
                follow(up);
            } else if let Some((tree, node)) = above.and_then(Above::place) {
                walk(Place { tree, node, above: None }, rest, see);
            }
        }
    }
}

fn name_and_value(text: &mut String, name: &str, value: &str) {
    if !text.is_empty() {
        text.push_str(", ");
    }
    text.push_str(name);
    text.push_str(": ");
    text.push_str(value);
}

fn excerpt_of(tree: &Tree, node: NodeId, limit: usize, text: &mut String) {
    for child in tree.children(node) {
        if text.len() > limit {
            return;
        }
        match tree.shape(child) {
            Shape::Text | Shape::Bool | Shape::Number | Shape::Attribute if !tree.text(child).is_empty() => {
                name_and_value(text, tree.name(child), tree.text(child))
            }
            Shape::Fields | Shape::List => excerpt_of(tree, child, limit, text),
            Shape::Text | Shape::Bool | Shape::Number | Shape::Attribute | Shape::Null | Shape::Replaced => {}
        }
    }
}
