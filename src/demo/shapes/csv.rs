//! What both CSV shapes share: one line per record, lists flattened to their first entry.

use super::field::{Cell, Field, Fields};
use super::text::{self, Counted, NumberWriting};
use crate::demo::plan::DateWriting;

/// How a table's cells are written.
#[derive(Debug, Clone, Copy)]
pub struct CellWriting {
    /// Numbers.
    pub numbers: NumberWriting,
    /// Dates.
    pub dates: DateWriting,
    /// Before amounts.
    pub sign: &'static str,
}

/// Columns of a record: its own fields, and in place of a list the fields of its entries.
pub fn columns(fields: &Fields) -> Vec<Field> {
    let mut columns = Vec::new();
    for (field, cell) in fields {
        match cell {
            Cell::Rows { columns: inner, .. } => columns.extend_from_slice(inner),
            _ => columns.push(*field),
        }
    }
    columns
}

/// Cells of a record, in the order of its columns.
pub fn cells(fields: &Fields, writing: CellWriting) -> Vec<String> {
    let mut cells = Vec::new();
    for (_, cell) in fields {
        match cell {
            Cell::Rows { columns, rows } => match rows.first() {
                Some(row) => cells.extend(row.iter().map(|(_, inner)| written(inner, writing))),
                None => cells.extend(columns.iter().map(|_| String::new())),
            },
            other => cells.push(written(other, writing)),
        }
    }
    cells
}

fn written(cell: &Cell, writing: CellWriting) -> String {
    match cell {
        Cell::Blank | Cell::Rows { .. } => String::new(),
        Cell::Text(text) => text.clone().into_owned(),
        Cell::Count(count) => match text::count(*count) {
            Counted::Number(digits) => text::number(&digits, writing.numbers),
            Counted::Word(word) => word,
            Counted::Blank => String::new(),
        },
        Cell::Cents(cents) => format!("{}{}", writing.sign, text::number(&text::cents(*cents), writing.numbers)),
        Cell::Day(day) => text::day(*day, writing.dates),
        Cell::Whole(number) => text::number(&number.to_string(), writing.numbers),
        Cell::Degrees(degrees) => text::number(&format!("{degrees:.2}"), writing.numbers),
        Cell::Texts(texts) => texts.join("/"),
    }
}
