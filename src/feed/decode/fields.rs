//! The fields that a document's rows have: columns once per table, places in trees row by row.

use std::sync::Arc;

use super::row::Row;
use super::table::Columns;
use super::tree::{NodeId, Shape as Node, Tree};
use crate::model::values::Text;
use crate::store::{Kinds, Shape, ShapeField};

/// Places that are remembered in all.
const MOST: usize = 2_000;
/// Names in one object; where there are more, they are data and no fields.
const NAMES: usize = 256;
/// Levels within a row.
const DEPTH: usize = 12;

/// The fields of the rows seen so far.
#[derive(Debug)]
pub struct Fields {
    rows: u64,
    /// The columns at hand, and the rows below them.
    table: Option<(Arc<Columns>, u64)>,
    /// Columns of tables before that one.
    columns: Vec<ShapeField>,
    /// Places in trees; the first is the row itself.
    places: Vec<Place>,
    /// What parts the steps of a path.
    slash: bool,
    cut: bool,
}

#[derive(Debug, Default)]
struct Place {
    name: String,
    attribute: bool,
    kinds: Kinds,
    count: u64,
    below: Vec<u32>,
    /// It has more names than an object has fields.
    open: bool,
}

impl Default for Fields {
    fn default() -> Self {
        Self { rows: 0, table: None, columns: Vec::new(), places: vec![Place::default()], slash: false, cut: false }
    }
}

impl Fields {
    /// Takes the columns of a table that may have no row.
    pub fn table(&mut self, columns: &Arc<Columns>) {
        match &self.table {
            Some((known, _)) if Arc::ptr_eq(known, columns) => {}
            _ => {
                self.turn();
                self.table = Some((Arc::clone(columns), 0));
            }
        }
    }

    /// Looks at a row.
    pub fn see(&mut self, row: &Row) {
        self.rows = self.rows.saturating_add(1);
        if let Some(columns) = row.columns() {
            self.table(columns);
            if let Some((_, rows)) = &mut self.table {
                *rows = rows.saturating_add(1);
            }
        } else if let Some((tree, node)) = row.tree() {
            self.slash = tree.has_prefixes();
            self.walk(tree, node, 0, 0);
        }
    }

    /// What was seen; `used` are the places that the mapping names and at which something stood.
    pub fn shape(mut self, used: Vec<Text>) -> Shape {
        self.turn();
        let mut fields = std::mem::take(&mut self.columns);
        self.collect(0, "", &mut fields);
        fields.sort_by(|a, b| a.path.cmp(&b.path));
        Shape { rows: self.rows, fields, cut: self.cut, used }
    }

    /// Puts the table at hand to those before it.
    fn turn(&mut self) {
        let Some((columns, rows)) = self.table.take() else { return };
        for name in columns.names() {
            let room = self.columns.len() < MOST;
            match self.columns.iter_mut().find(|known| known.path == name) {
                Some(known) => known.count = known.count.saturating_add(rows),
                None if room => {
                    self.columns.push(ShapeField { path: Text::from(name), kinds: Kinds::TEXT, count: rows });
                }
                None => self.cut = true,
            }
        }
    }

    fn walk(&mut self, tree: &Tree, node: NodeId, place: usize, depth: usize) {
        let mut expected = 0_usize;
        for child in tree.children(node) {
            let shape = tree.shape(child);
            let Some((at, order)) = self.below(place, expected, local(tree, child), shape == Node::Attribute) else { continue };
            // Rows have their fields in the same order as a rule, so the next one is where this one was, and one further.
            expected = order.saturating_add(1);
            let Some(below) = self.places.get_mut(at) else { continue };
            below.kinds.add(kind(shape));
            below.count = below.count.saturating_add(1);
            if matches!(shape, Node::Fields | Node::List) && depth < DEPTH {
                self.walk(tree, child, at, depth.saturating_add(1));
            }
        }
    }

    /// The place of that name below another, and its order there; remembered if it is new and there is room.
    fn below(&mut self, place: usize, expected: usize, name: &str, attribute: bool) -> Option<(usize, usize)> {
        let at = self.places.get(place)?;
        let is = |order: usize| {
            let number = *at.below.get(order)? as usize;
            let known = self.places.get(number)?;
            (known.name == name && known.attribute == attribute).then_some((number, order))
        };
        let known = is(expected).or_else(|| is(expected.checked_sub(1)?)).or_else(|| (0..at.below.len()).find_map(is));
        if known.is_some() || at.open {
            return known;
        }
        let order = at.below.len();
        let number = self.places.len();
        if order >= NAMES {
            self.places.get_mut(place)?.open = true;
            return None;
        }
        if number >= MOST {
            self.cut = true;
            return None;
        }
        self.places.push(Place { name: name.to_owned(), attribute, ..Place::default() });
        self.places.get_mut(place)?.below.push(u32::try_from(number).ok()?);
        Some((number, order))
    }

    fn collect(&self, place: usize, path: &str, fields: &mut Vec<ShapeField>) {
        let Some(at) = self.places.get(place).filter(|at| !at.open) else { return };
        for number in &at.below {
            let Some(below) = self.places.get(*number as usize) else { continue };
            let between = if path.is_empty() || below.name.is_empty() {
                ""
            } else if self.slash {
                "/"
            } else {
                "."
            };
            let mark = if below.attribute { "@" } else { "" };
            // The entries of a list have no names.
            let name = if below.name.is_empty() { "[*]" } else { below.name.as_str() };
            let path = format!("{path}{between}{mark}{name}");
            self.collect(*number as usize, &path, fields);
            fields.push(ShapeField { path: Text::from(path), kinds: below.kinds, count: below.count });
        }
    }
}

/// The name without a namespace's prefix, which is the document's own choice.
fn local(tree: &Tree, node: NodeId) -> &str {
    let name = tree.name(node);
    if tree.has_prefixes() { name.split_once(':').map_or(name, |(_, local)| local) } else { name }
}

fn kind(shape: Node) -> Kinds {
    match shape {
        Node::Null => Kinds::NULL,
        Node::Text | Node::Bool | Node::Attribute | Node::Replaced => Kinds::TEXT,
        Node::Number => Kinds::NUMBER,
        Node::Fields => Kinds::OBJECT,
        Node::List => Kinds::LIST,
    }
}
