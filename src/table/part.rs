//! What a file holds of a value: one field, or several side by side, so that units and states are never lost. Types are kept
//! apart, so that a spreadsheet gets numbers and dates, and texts stay texts.

use serde_json::Value;

use super::cell::Cell;
use super::columns::Column;
use super::numbers;
use super::reading::{Composite, Reading};
use super::words::state;

/// One field of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Nothing is known.
    Null,
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// Yes or no.
    Boolean(bool),
    /// An exact decimal.
    Decimal(String),
    /// An ISO date.
    Day(String),
    /// An RFC 3339 instant.
    Instant(String),
}

impl Part {
    /// As a text file writes it: numbers and dates without grouping or names.
    pub fn plain(&self) -> String {
        match self {
            Self::Null => String::new(),
            Self::Text(text) | Self::Decimal(text) | Self::Day(text) | Self::Instant(text) => text.clone(),
            Self::Number(value) => numbers::bare(*value),
            Self::Boolean(yes) => yes.to_string(),
        }
    }
}

impl From<&str> for Part {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// What heads the fields of these columns.
pub fn heads(columns: &[Column]) -> Vec<String> {
    let of = |column: &Column| {
        let title = column.title.clone();
        let beside = beside(&column.reading).iter().map(|words| format!("{title} {words}")).collect::<Vec<_>>();
        std::iter::once(title).chain(beside)
    };
    columns.iter().flat_map(of).collect()
}

/// The fields of a row, as many as there are heads.
pub fn parts(columns: &[Column], row: &Value) -> Vec<Part> {
    let of = |column: &Column| {
        let several = beside(&column.reading).len() + 1;
        let mut parts = of_cell(column.cell(row), several > 1);
        parts.resize(several, Part::Null);
        parts
    };
    columns.iter().flat_map(of).collect()
}

/// What stands beside a value, in words that follow the column's title.
fn beside(reading: &Reading) -> &'static [&'static str] {
    match reading {
        Reading::Named(calling) if calling.code.is_some() && calling.name.is_some() => &["name"],
        Reading::Value(Composite::Quantity) => &["unit", "state"],
        Reading::Value(Composite::QuantitySum) => &["unit", "missing"],
        Reading::Value(Composite::Money) => &["currency", "basis"],
        Reading::Value(Composite::MoneySum) => &["currency", "basis", "missing"],
        Reading::Value(Composite::When) => &["precision", "certainty"],
        Reading::Value(Composite::Condition) => &["code"],
        _ => &[],
    }
}

fn of_cell(cell: Cell<'_>, several: bool) -> Vec<Part> {
    let text = |text: Option<&str>| text.map_or(Part::Null, Part::from);
    match cell {
        Cell::Blank => vec![Part::Null],
        Cell::Number(value) | Cell::Rows { total: value } => vec![Part::Number(value)],
        Cell::Boolean(yes) => vec![Part::Boolean(yes)],
        Cell::Decimal(exact) => vec![Part::Decimal(exact.to_owned())],
        Cell::Text(text) => vec![Part::Text(text.into_owned())],
        Cell::Day(iso) => vec![Part::Day(iso.to_owned())],
        Cell::Instant(iso) => vec![Part::Instant(iso.to_owned())],
        Cell::Named { code, name } if several => vec![text(code), text(name)],
        Cell::Named { code, name } => vec![text(code.or(name))],
        Cell::Quantity { value, unit, state: why } => {
            vec![value.map_or(Part::Null, Part::Number), text(unit), Part::Text(state(why))]
        }
        Cell::Sum { value, unit, missing } => vec![Part::Number(value), text(unit), Part::Number(missing)],
        Cell::Money { amount, currency, basis, missing } => {
            vec![Part::Decimal(amount.to_owned()), currency.into(), text(basis), Part::Number(missing)]
        }
        Cell::When { iso, precision, certainty } => vec![Part::Day(iso.to_owned()), precision.into(), certainty.into()],
        Cell::Condition { group, code } => vec![group.into(), text(code)],
        other => vec![Part::Text(other.to_string())],
    }
}
