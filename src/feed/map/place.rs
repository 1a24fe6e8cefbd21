//! Places in rows that the mapping names: paths, with the columns that they mean in the table at hand.

use std::cell::Cell;
use std::sync::Arc;

use crate::config::{Path, Step};
use crate::feed::decode::{Columns, Located, Row};
use crate::model::values::Text;

/// A place of the plan, by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place(usize);

/// All places that a plan looks at.
#[derive(Debug, Default)]
pub struct Places {
    entries: Vec<Entry>,
    /// The table whose columns were looked up; all rows of a page share it.
    table: Option<Arc<Columns>>,
}

#[derive(Debug)]
struct Entry {
    path: Path,
    column: Option<usize>,
    found: Cell<bool>,
}

impl Places {
    /// A place for the path.
    pub fn add(&mut self, path: &Path) -> Place {
        self.entries.push(Entry { path: path.clone(), column: None, found: Cell::new(false) });
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
            entry.column = match entry.path.steps() {
                [Step::Key(name)] => columns.number(name),
                _ => None,
            };
        }
        self.table = Some(Arc::clone(columns));
    }

    /// What stands there in the row.
    pub fn text<'r>(&self, row: &'r Row, place: Place) -> Located<'r> {
        let Some(entry) = self.entries.get(place.0) else { return Located::Absent };
        let located =
            if self.table.is_some() { entry.column.map_or(Located::Absent, |column| row.cell(column)) } else { row.text(&entry.path) };
        if located != Located::Absent {
            entry.found.set(true);
        }
        located
    }

    /// Whether a number of the format's own stands there, as in JSON and in workbooks, and no text.
    pub fn is_number(&self, row: &Row, place: Place) -> bool {
        self.entries.get(place.0).is_some_and(|entry| match self.table {
            Some(_) => entry.column.is_some_and(|column| row.is_number_in(column)),
            None => row.is_number(&entry.path),
        })
    }

    /// All that stands there in the row, lists one by one.
    pub fn texts<'r>(&self, row: &'r Row, place: Place) -> Vec<Located<'r>> {
        if self.table.is_some() {
            return vec![self.text(row, place)];
        }
        let Some(entry) = self.entries.get(place.0) else { return Vec::new() };
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
        looked && !self.entries.is_empty() && self.entries.iter().all(|entry| entry.column.is_none() && !entry.found.get())
    }

    /// Paths at which something stood, or for which the table has a column; each once.
    pub fn used(&self) -> Vec<Text> {
        let used = self.entries.iter().filter(|entry| entry.column.is_some() || entry.found.get());
        let mut used: Vec<Text> = used.map(|entry| Text::from(entry.path.as_str())).collect();
        used.sort_unstable();
        used.dedup();
        used
    }

    /// Paths that the table has no column for; none where rows are no lines of a table.
    pub fn without_column(&self) -> impl Iterator<Item = &Path> {
        let entries = if self.table.is_some() { self.entries.as_slice() } else { &[] };
        entries.iter().filter(|entry| entry.column.is_none()).map(|entry| &entry.path)
    }

    /// Paths at which nothing stood in any row so far; none where rows are lines of a table.
    pub fn never_found(&self) -> impl Iterator<Item = &Path> {
        let entries = if self.table.is_some() { &[] } else { self.entries.as_slice() };
        entries.iter().filter(|entry| !entry.found.get()).map(|entry| &entry.path)
    }
}
