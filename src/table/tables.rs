//! Any answer as tables: each list that stands in no other list is one, and what stands alone is a table of one row.

use serde_json::{Map, Value};

use super::columns::{Column, at, columns};
use super::document::Document;
use super::reading::{asked, list};
use super::shape::{ADDED, ObjectShape, Shape};
use super::words::field_words;

/// A table of an answer, known before it comes.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Its path in the answer; empty: what stands at the root alone.
    pub path: Vec<String>,
    /// What heads it.
    pub title: String,
    /// Its columns.
    pub columns: Vec<Column>,
    parent: Vec<String>,
    source: Source,
}

/// Where the rows of a table are.
#[derive(Clone, Debug, PartialEq)]
enum Source {
    /// The object is the only row.
    Itself,
    /// A list of it.
    List(String),
    /// A list of it, which is a connection: a page of records.
    Page(String),
    /// A list of it, which is a connection: records in groups.
    Groups(String),
}

/// What an answer has of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Rows<'a> {
    /// In the answer's order.
    pub rows: Vec<&'a Value>,
    /// How many rows there are in all; none where nobody counts them.
    pub total: Option<u64>,
    /// Of how many records the rows are groups; none where they are no groups.
    pub records: Option<u64>,
    /// Where the next page begins; none where there is none, or the rows have no pages.
    pub next: Option<&'a str>,
}

/// All tables of a document's answer, in its order.
pub fn tables(document: &Document) -> Vec<Table> {
    in_object(&document.shape(), &[])
}

fn in_object(shape: &ObjectShape, path: &[String]) -> Vec<Table> {
    // A connection that is asked for no rows, but for their number, say, is an object like others.
    let connection = shape.of.ends_with("Connection") && shape.fields.iter().any(|(key, inner)| key != "gaps" && has_rows(inner));
    let fields = shape.fields.iter().filter(|(_, inner)| !connection && stands_alone(inner)).cloned().collect();
    let alone = columns(&ObjectShape { of: shape.of.clone(), fields });
    let mut tables = Vec::new();
    if !alone.is_empty() {
        tables.push(table(path.to_vec(), alone, path, Source::Itself));
    }
    for (key, inner) in &shape.fields {
        if key.starts_with(ADDED) || ["gaps", "pageInfo"].contains(&key.as_str()) {
            continue;
        }
        let here = [path, std::slice::from_ref(key)].concat();
        match inner {
            Shape::Object(object) if !stands_alone(inner) => tables.extend(in_object(object, &here)),
            Shape::List(of) => {
                let Shape::Object(row) = &**of else { continue };
                let (own, source) = match (connection, row.of.ends_with("Group")) {
                    (false, _) => (here, Source::List(key.clone())),
                    (true, true) => (here, Source::Groups(key.clone())),
                    (true, false) => (path.to_vec(), Source::Page(key.clone())),
                };
                tables.push(table(own, columns(row), path, source));
            }
            _ => {}
        }
    }
    tables
}

fn object<'v>(value: &'v mut Value, path: &[String]) -> Option<&'v mut Map<String, Value>> {
    let mut value = value;
    for key in path {
        value = value.get_mut(key)?;
    }
    value.as_object_mut()
}

fn has_rows(shape: &Shape) -> bool {
    matches!(shape, Shape::List(of) if matches!(**of, Shape::Object(_)))
}

/// An object without lists of its own stands in the row of its parent; what was added does not count.
fn stands_alone(shape: &Shape) -> bool {
    match shape {
        Shape::Leaf { .. } => true,
        Shape::List(of) => matches!(**of, Shape::Leaf { .. }),
        Shape::Object(object) => {
            let added = |key: &str| key.starts_with(ADDED);
            !object.of.ends_with("Connection") && object.fields.iter().all(|(key, inner)| added(key) || stands_alone(inner))
        }
    }
}

fn table(path: Vec<String>, columns: Vec<Column>, parent: &[String], source: Source) -> Table {
    let words = |(at, key): (usize, &String)| if at == 0 { field_words(key) } else { field_words(key).to_lowercase() };
    let title = path.iter().enumerate().map(words).collect::<Vec<_>>().join(", ");
    Table { path, title, columns, parent: parent.to_vec(), source }
}

impl Table {
    /// How it is named: its path in dots.
    pub fn id(&self) -> String {
        self.path.join(".")
    }

    /// Whether its rows come page by page.
    pub fn has_pages(&self) -> bool {
        matches!(self.source, Source::Page(_))
    }

    /// Its rows; none where the answer has no such object.
    pub fn rows<'a>(&self, data: &'a Value) -> Option<Rows<'a>> {
        let parent = at(data, &self.parent);
        let rows = |key: &str| list(&parent[key]).filter(|row| row.is_object()).collect::<Vec<_>>();
        let counted = || asked(parent, "total", "totalCount").as_u64();
        let plain = |rows| Rows { rows, total: None, records: None, next: None };
        match &self.source {
            Source::Itself => parent.is_object().then(|| plain(vec![parent])),
            Source::List(key) => Some(plain(rows(key))),
            Source::Groups(key) => Some(Rows { records: counted(), ..plain(rows(key)) }),
            Source::Page(key) => {
                let page = &parent["muster_page"];
                let next = if page["hasNextPage"] == true { page["endCursor"].as_str() } else { None };
                Some(Rows { total: counted(), next, ..plain(rows(key)) })
            }
        }
    }

    /// Puts rows of a further page behind those of an answer, which then tells where that page ends.
    pub fn append(&self, data: &mut Value, page: &mut Value) {
        let Source::Page(key) = &self.source else { return };
        let (Some(own), Some(further)) = (object(data, &self.parent), object(page, &self.parent)) else { return };
        for (name, value) in own {
            match (value, further.get_mut(name)) {
                (Value::Array(rows), Some(Value::Array(more))) if name == key => rows.append(more),
                (Value::Object(ends), Some(Value::Object(there))) if ends.contains_key("hasNextPage") || ends.contains_key("endCursor") => {
                    let ends = ends.iter_mut().filter(|(name, _)| ["hasNextPage", "endCursor"].contains(&name.as_str()));
                    ends.for_each(|(name, end)| *end = there.get_mut(name).map(Value::take).unwrap_or_default());
                }
                _ => {}
            }
        }
    }
}
