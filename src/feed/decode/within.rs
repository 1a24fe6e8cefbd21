//! Where an entry of a list stands within its row.

use std::collections::HashMap;

use super::row::Row;
use super::tree::{NodeId, Shape, Tree};
use crate::model::values::{Position, Text};

/// Gives positions to the entries of one row's lists, in the order in which they lie there; neighbours share texts.
pub(super) struct Within<'a> {
    row: &'a Row,
    tree: &'a Tree,
    top: NodeId,
    /// Parent and name of the entries before, what stands before their number, and how many there were.
    last: Option<(Option<NodeId>, &'a str, Text, u32)>,
    /// Numbers of nodes among their namesakes, and how many of these there are.
    numbers: HashMap<NodeId, (usize, usize)>,
}

impl<'a> Within<'a> {
    pub(super) fn new(row: &'a Row, tree: &'a Tree, top: NodeId) -> Self {
        Self { row, tree, top, last: None, numbers: HashMap::new() }
    }

    /// Position of the next entry: `/bestand/17/positionen/3` in JSON, `(/a/b)[17]/legs/leg[2]` in XML.
    pub(super) fn of(&mut self, entry: NodeId) -> Position {
        if entry == self.top {
            return self.row.position.clone();
        }
        let (parent, name) = (self.tree.parent(entry), self.tree.name(entry));
        let listed = parent.is_some_and(|parent| self.tree.shape(parent) == Shape::List);
        let (before, count) = match self.last.take() {
            Some((above, called, before, count)) if above == parent && called == name => (before, count.saturating_add(1)),
            _ => (self.before(entry, listed), 0),
        };
        self.last = Some((parent, name, before.clone(), count));
        if self.tree.has_prefixes() {
            Position { before, number: count.saturating_add(1), after: Some(']') }
        } else {
            Position { before, number: count, after: None }
        }
    }

    fn before(&mut self, entry: NodeId, listed: bool) -> Text {
        let mut steps = Vec::new();
        let mut here = if listed { self.tree.parent(entry) } else { Some(entry) };
        let mut last = true;
        while let Some(node) = here.filter(|node| *node != self.top) {
            steps.push(self.step(node, last));
            last = false;
            here = self.tree.parent(node);
        }
        let mut text = self.row.position.to_string();
        for step in steps.iter().rev() {
            text.push('/');
            text.push_str(step);
        }
        text.push(if self.tree.has_prefixes() { '[' } else { '/' });
        Text::from(text)
    }

    /// A step on the way to an entry: its name, and its number where it is one of several.
    fn step(&mut self, node: NodeId, last: bool) -> String {
        let name = self.tree.name(node);
        let Some(parent) = self.tree.parent(node) else { return name.to_owned() };
        let listed = self.tree.shape(parent) == Shape::List;
        if !listed && (last || !self.tree.has_prefixes()) {
            return name.to_owned();
        }
        if !self.numbers.contains_key(&node) {
            self.count(parent);
        }
        match self.numbers.get(&node) {
            Some((number, _)) if listed => number.to_string(),
            Some((number, all)) if *all > 1 => format!("{name}[{}]", number.saturating_add(1)),
            _ => name.to_owned(),
        }
    }

    /// Numbers the children of a node, each name by itself; once for all of them.
    fn count(&mut self, parent: NodeId) {
        let tree = self.tree;
        let mut names: HashMap<&str, usize> = HashMap::new();
        for child in tree.children(parent) {
            let count = names.entry(tree.name(child)).or_default();
            self.numbers.insert(child, (*count, 0));
            *count = count.saturating_add(1);
        }
        for child in tree.children(parent) {
            if let (Some((_, all)), Some(count)) = (self.numbers.get_mut(&child), names.get(tree.name(child))) {
                *all = *count;
            }
        }
    }
}
