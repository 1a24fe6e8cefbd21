//! JSON text, written as it comes: nested by dotted names, or flat.

use std::io::{self, Write};

use serde_json::Value;

use super::field::{Cell, Field, Fields};
use super::record::Writer;
use super::text::{self, Counted};
use crate::demo::plan::{DateWriting, Shape, Tongue};

/// How a publisher's JSON looks.
#[derive(Debug, Clone, Copy)]
pub struct JsonWriting {
    tongue: Tongue,
    shape: Shape,
    dates: DateWriting,
}

impl JsonWriting {
    /// As that writer writes.
    #[must_use]
    pub fn of(writer: Writer<'_>) -> Self {
        Self { tongue: writer.publisher.tongue, shape: writer.shape, dates: writer.publisher.dates }
    }

    /// The key of a field: dotted where the shape nests.
    #[must_use]
    pub fn key(self, field: Field) -> String {
        let name = field.name(self.tongue);
        match self.shape {
            Shape::FlatJson | Shape::JsonLines | Shape::GraphQl | Shape::HoldingsByNumber => camel(name),
            Shape::OData => pascal(name),
            Shape::PagedJson => name.replace(' ', "_"),
            _ => name.to_owned(),
        }
    }

    /// One record as an object. Neighbours with the same first part of a dotted key share an object.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn object(self, fields: &Fields, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(b"{")?;
        let mut open: Option<String> = None;
        let mut first = true;
        for (field, cell) in fields {
            let key = self.key(*field);
            let (outer, inner) = match key.split_once('.') {
                Some((outer, inner)) => (Some(outer), inner),
                None => (None, key.as_str()),
            };
            if open.as_deref() != outer {
                if open.take().is_some() {
                    out.write_all(b"}")?;
                    first = false;
                }
                if let Some(outer) = outer {
                    comma(&mut first, out)?;
                    string(outer, out)?;
                    out.write_all(b":{")?;
                    open = Some(outer.to_owned());
                    first = true;
                }
            }
            comma(&mut first, out)?;
            string(inner, out)?;
            out.write_all(b":")?;
            self.value(cell, out)?;
        }
        if open.is_some() {
            out.write_all(b"}")?;
        }
        out.write_all(b"}")
    }

    /// One record as a value, to be picked from.
    ///
    /// # Errors
    /// None: what is written is JSON.
    pub fn value_of(self, fields: &Fields) -> io::Result<Value> {
        let mut text = Vec::new();
        self.object(fields, &mut text)?;
        Ok(serde_json::from_slice(&text)?)
    }

    fn value(self, cell: &Cell, out: &mut dyn Write) -> io::Result<()> {
        match cell {
            Cell::Blank => out.write_all(b"null"),
            Cell::Text(text) => string(text, out),
            Cell::Count(count) => match text::count(*count) {
                Counted::Number(digits) => out.write_all(digits.as_bytes()),
                Counted::Word(word) => string(&word, out),
                Counted::Blank => out.write_all(b"null"),
            },
            Cell::Cents(cents) => out.write_all(text::cents(*cents).as_bytes()),
            Cell::Day(day) => {
                let written = text::day(*day, self.dates);
                if written.is_empty() { out.write_all(b"null") } else { string(&written, out) }
            }
            Cell::Whole(number) => write!(out, "{number}"),
            Cell::Degrees(degrees) => write!(out, "{degrees}"),
            Cell::Texts(texts) => {
                out.write_all(b"[")?;
                let mut first = true;
                for text in texts {
                    comma(&mut first, out)?;
                    string(text, out)?;
                }
                out.write_all(b"]")
            }
            Cell::Rows { rows, .. } => {
                out.write_all(b"[")?;
                let mut first = true;
                for row in rows {
                    comma(&mut first, out)?;
                    self.object(row, out)?;
                }
                out.write_all(b"]")
            }
        }
    }

    /// Objects, one a line, between brackets.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn array(self, records: impl Iterator<Item = Fields>, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(b"[")?;
        let mut first = true;
        for record in records {
            comma(&mut first, out)?;
            out.write_all(b"\n")?;
            self.object(&record, out)?;
        }
        out.write_all(b"\n]")
    }
}

fn comma(first: &mut bool, out: &mut dyn Write) -> io::Result<()> {
    if std::mem::take(first) { Ok(()) } else { out.write_all(b",") }
}

/// A JSON string.
///
/// # Errors
/// Those of the writer.
pub fn string(text: &str, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer(out, text).map_err(io::Error::from)
}

/// "stock number" becomes "StockNumber".
fn pascal(words: &str) -> String {
    let key = camel(words);
    let mut letters = key.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// "stock number" becomes "stockNumber".
fn camel(words: &str) -> String {
    let mut key = String::with_capacity(words.len());
    for (place, word) in words.split(' ').enumerate() {
        let mut letters = word.chars();
        match letters.next() {
            Some(first) if place > 0 => key.extend(first.to_uppercase()),
            Some(first) => key.push(first),
            None => {}
        }
        key.push_str(letters.as_str());
    }
    key
}
