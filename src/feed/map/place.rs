//! Places in rows that the mapping names: paths, with the columns that they mean in the table at hand.

use std::cell::Cell;
use std::sync::Arc;

use crate::config::{Path, Step};
use crate::feed::decode::{Columns, Located, Row};
use crate::model::values::Text;
use crate::store::Reads;

/// A place of the plan, by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place(usize);

/// All places that a plan looks at.
#[derive(Debug, Default)]
pub struct Places {
    entries: Vec<Entry>,
    /// Expressions, which look wherever they want.
    pub expressions: Vec<Text>,
    /// The table whose columns were looked up; all rows of a page share it.
    table: Option<Arc<Columns>>,
}

#[derive(Debug)]
struct Entry {
    path: Path,
    at: At,
    found: Cell<bool>,
}

/// Where a path leads in the rows at hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    /// Where its steps lead.
    Steps,
    /// To that column of the table.
    Column(usize),
    /// Nowhere: the table has no such column.
    Nowhere,
}

impl Places {
    /// A place for the path.
    pub fn add(&mut self, path: &Path) -> Place {
        self.entries.push(Entry { path: path.clone(), at: At::Steps, found: Cell::new(false) });
        Place(self.entries.len() - 1)
    }

    /// Looks the columns up, if the row belongs to another table than the last one.
    pub fn bind(&mut self, row: &Row) {
        if let Some(columns) = row.columns() {
            self.bind_columns(columns);
        }
    }

    /// Looks the columns up, if they are of another table than the last ones.
    pub fn bind_columns(&mut self, columns: &Arc<Columns>) {
        if self.table.as_ref().is_some_and(|table| Arc::ptr_eq(table, columns)) {
            return;
        }
        for entry in &mut self.entries {
            // From an entry of a line, `../` leads to the line.
            let mut steps = entry.path.steps();
            while let [Step::Parent, rest @ ..] = steps {
                steps = rest;
            }
            entry.at = match steps {
                [Step::Entry, ..] => At::Steps,
                [Step::Key(name)] => columns.number(name).map_or(At::Nowhere, At::Column),
                _ => At::Nowhere,
            };
        }
        self.table = Some(Arc::clone(columns));
    }

    /// What stands there in the row.
    #[inline]
    pub fn text<'r>(&self, row: &'r Row, place: Place) -> Located<'r> {
        let Some(entry) = self.entries.get(place.0) else { return Located::Absent };
        let located = match entry.at {
            At::Column(column) => row.cell(column),
            At::Steps => row.text(&entry.path),
            At::Nowhere => Located::Absent,
        };
        if located != Located::Absent {
            entry.found.set(true);
        }
        located
    }

    /// Whether a number of the format's own stands there, as in JSON and in workbooks, and no text.
    pub fn is_number(&self, row: &Row, place: Place) -> bool {
        self.entries.get(place.0).is_some_and(|entry| match entry.at {
            At::Column(column) => row.is_number_in(column),
            At::Steps => row.is_number(&entry.path),
            At::Nowhere => false,
        })
    }

    /// All that stands there in the row, lists one by one.
    pub fn texts<'r>(&self, row: &'r Row, place: Place) -> Vec<Located<'r>> {
        let Some(entry) = self.entries.get(place.0) else { return Vec::new() };
        if entry.at != At::Steps {
            return vec![self.text(row, place)];
        }
        let all = row.texts(&entry.path);
        entry.found.set(entry.found.get() || !all.is_empty());
        all
    }

    /// The entries of the list that stands there, each a row.
    pub fn each(&self, row: &Row, place: Place) -> Vec<Row> {
        let Some(entry) = self.entries.get(place.0) else { return Vec::new() };
        let all = row.each(&entry.path);
        entry.found.set(entry.found.get() || !all.is_empty());
        all
    }

    /// Whether places are named, and at none of them anything stood; `rows`: whether there was a row.
    pub fn strange(&self, rows: bool) -> bool {
        let looked = rows || self.table.is_some();
        looked && !self.entries.is_empty() && self.entries.iter().all(|entry| !matches!(entry.at, At::Column(_)) && !entry.found.get())
    }

    /// All paths, and the expressions.
    pub fn reads(&self) -> Reads {
        let paths = self.entries.iter().map(|entry| Text::from(entry.path.as_str())).collect();
        Reads { paths, expressions: self.expressions.clone() }
    }

    /// Paths at which something stood, or for which the table has a column; each once.
    pub fn used(&self) -> Vec<Text> {
        let used = self.entries.iter().filter(|entry| matches!(entry.at, At::Column(_)) || entry.found.get());
        let mut used: Vec<Text> = used.map(|entry| Text::from(entry.path.as_str())).collect();
        used.sort_unstable();
        used.dedup();
        used
    }

    /// The path of a place, as it is written.
    pub fn name(&self, place: Place) -> &str {
        self.entries.get(place.0).map_or("", |entry| entry.path.as_str())
    }

    /// Paths that the table has no column for; none where rows are no lines of a table.
    pub fn without_column(&self) -> impl Iterator<Item = &Path> {
        self.entries.iter().filter(|entry| entry.at == At::Nowhere).map(|entry| &entry.path)
    }

    /// Paths at which nothing stood in any row so far; none where rows are lines of a table.
    pub fn never_found(&self) -> impl Iterator<Item = &Path> {
        let entries = if self.table.is_some() { &[] } else { self.entries.as_slice() };
        entries.iter().filter(|entry| !entry.found.get()).map(|entry| &entry.path)
    }
}
