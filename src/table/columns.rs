//! The columns of a table, from the shape of its rows: nested objects become columns, what belongs together becomes one.

use serde_json::Value;

use super::calling::Calling;
use super::cell::Cell;
use super::reading::{Composite, Reading};
use super::shape::{ADDED, ObjectShape, Shape};
use super::words::{field_words, with_first};

/// A column: how it is called and where its values lie.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its heading.
    pub title: String,
    /// Keys from the row to the value.
    pub path: Vec<String>,
    /// How values are read.
    pub(super) reading: Reading,
}

impl Column {
    /// The value of a row.
    pub fn cell<'a>(&self, row: &'a Value) -> Cell<'a> {
        self.reading.cell(at(row, &self.path))
    }

    /// Whether its values are numbers, which stand at the right.
    pub fn is_numeric(&self) -> bool {
        self.reading.is_numeric()
    }
}

/// Follows keys; null where there is nothing.
pub fn at<'a>(value: &'a Value, path: &[String]) -> &'a Value {
    path.iter().fold(value, |value, key| &value[key])
}

/// What stands beside the table and not in it.
const ASIDE: [&str; 5] = ["gaps", "withheld", "pageInfo", "cursor", "__typename"];

/// The columns of rows of that shape, in the document's order.
pub fn columns(shape: &ObjectShape) -> Vec<Column> {
    let found = fields(shape, &[]);
    let titles = titles(&found);
    found.into_iter().zip(titles).map(|((path, reading), title)| Column { title, path, reading }).collect()
}

type Found = (Vec<String>, Reading);

fn fields(shape: &ObjectShape, path: &[String]) -> Vec<Found> {
    let shown = shape.fields.iter().filter(|(key, _)| !key.starts_with(ADDED) && !ASIDE.contains(&key.as_str()));
    let calling = if path.is_empty() { None } else { Calling::of(shown.clone()) };
    let mut found: Vec<Found> = calling.map(|calling| (path.to_vec(), Reading::Named(calling))).into_iter().collect();
    for (key, inner) in shown.filter(|(key, _)| !calling.is_some_and(|calling| calling.has(key))) {
        let path = [path, std::slice::from_ref(key)].concat();
        match (reading(inner), inner) {
            (Some(reading), _) => found.push((path, reading)),
            (None, Shape::Object(inner)) => found.extend(fields(inner, &path)),
            (None, _) => {}
        }
    }
    found
}

/// How a value of that shape is read in one cell; none: it is an object of several columns.
fn reading(shape: &Shape) -> Option<Reading> {
    match shape {
        Shape::Leaf { of, is_enum } => Some(Reading::Leaf { of: of.clone(), is_enum: *is_enum }),
        Shape::List(of) => Some(list(of)),
        Shape::Object(object) => match Composite::named(&object.of) {
            Some(value) => Some(Reading::Value(value)),
            None => rows_in(object),
        },
    }
}

fn list(of: &Shape) -> Reading {
    if let Some(one) = reading(of) {
        return Reading::Several(Box::new(one));
    }
    let Shape::Object(object) = of else {
        return Reading::Several(Box::new(Reading::Leaf { of: "String".to_owned(), is_enum: false }));
    };
    let shown = object.fields.iter().filter(|(key, _)| !key.starts_with(ADDED));
    match Calling::of(shown.clone()) {
        Some(calling) if shown.clone().all(|(key, _)| calling.has(key)) => Reading::Several(Box::new(Reading::Named(calling))),
        _ => Reading::Rows(None),
    }
}

/// A connection has its rows under `groups`, `nodes` or `edges`; none: the object is none.
fn rows_in(object: &ObjectShape) -> Option<Reading> {
    let lists = |(key, inner): &&(String, Shape)| key != "gaps" && matches!(inner, Shape::List(of) if matches!(**of, Shape::Object(_)));
    object.of.ends_with("Connection").then(|| Reading::Rows(object.fields.iter().find(lists).map(|(key, _)| key.clone())))
}

/// Of each path the last words that no other path has.
fn titles(found: &[Found]) -> Vec<String> {
    let words: Vec<Vec<String>> = found.iter().map(|(path, _)| path.iter().map(|key| field_words(key)).collect()).collect();
    let last = |words: &[String], length: usize| joined(&words[words.len().saturating_sub(length)..]);
    let title = |(at, own): (usize, &Vec<String>)| {
        (1..=own.len())
            .map(|length| (length, last(own, length)))
            .find(|(length, title)| words.iter().enumerate().all(|(other, words)| other == at || last(words, *length) != *title))
            .map_or_else(|| joined(own), |(_, title)| title)
    };
    words.iter().enumerate().map(title).collect()
}

/// In one title; what is written in capitals, as NSN is, stays so.
fn joined(words: &[String]) -> String {
    let capitals = |word: &str| word.chars().nth(1).is_some_and(|second| second.is_ascii_uppercase() || second.is_ascii_digit());
    let inside = |word: &String| if capitals(word) { word.clone() } else { with_first(word, |first| first.to_lowercase().collect()) };
    words.iter().enumerate().map(|(at, word)| if at == 0 { word.clone() } else { inside(word) }).collect::<Vec<_>>().join(" ")
}
