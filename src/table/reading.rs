//! From JSON to a cell.

use serde_json::Value;

use super::calling::Calling;
use super::cell::Cell;
use super::shape::ADDED;

/// How values of a column are read.
#[derive(Clone, Debug, PartialEq)]
pub enum Reading {
    /// A scalar or an enum value, of a type of that name.
    Leaf { of: String, is_enum: bool },
    /// An object that is told by what it is called.
    Named(Calling),
    /// An object that is one value.
    Value(Composite),
    /// A list of the same.
    Several(Box<Reading>),
    /// Rows of their own, of which only the number is told: under that key, or the value itself.
    Rows(Option<String>),
}

/// Types of which an object is one value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Composite {
    Quantity,
    QuantitySum,
    Money,
    MoneySum,
    When,
    Period,
    Condition,
    Position,
    Provenance,
    Label,
}

impl Composite {
    /// The type of that name, if it is one of them.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "Quantity" => Self::Quantity,
            "QuantitySum" => Self::QuantitySum,
            "Money" => Self::Money,
            "MoneySum" => Self::MoneySum,
            "When" => Self::When,
            "Period" => Self::Period,
            "Condition" => Self::Condition,
            "Position" => Self::Position,
            "Provenance" => Self::Provenance,
            "Label" => Self::Label,
            _ => return None,
        })
    }
}

impl Reading {
    /// Reads a value.
    pub fn cell<'a>(&self, value: &'a Value) -> Cell<'a> {
        if value.is_null() {
            return Cell::Blank;
        }
        match self {
            Self::Leaf { of, is_enum } => leaf(of, *is_enum, value),
            Self::Named(calling) => {
                let field = |key: Option<&str>| value[key?].as_str();
                match (field(calling.code), field(calling.name)) {
                    (None, None) => Cell::Blank,
                    (code, name) => Cell::Named { code, name },
                }
            }
            Self::Value(composite) => of_composite(*composite, value),
            Self::Several(of) => Cell::Several(list(value).map(|one| of.cell(one)).collect()),
            Self::Rows(key) => {
                let rows = list(key.as_ref().map_or(value, |key| &value[key])).filter(|row| row.is_object()).count();
                Cell::Rows { total: asked(value, "total", "totalCount").as_f64().unwrap_or(rows as f64) }
            }
        }
    }

    /// Whether values are numbers.
    pub fn is_numeric(&self) -> bool {
        use Composite::{Money, MoneySum, Quantity, QuantitySum};
        match self {
            Self::Leaf { of, .. } => ["Int", "SafeInt", "Float", "Decimal"].contains(&of.as_str()),
            Self::Value(composite) => matches!(composite, Quantity | QuantitySum | Money | MoneySum),
            _ => false,
        }
    }
}

fn leaf<'a>(of: &str, is_enum: bool, value: &'a Value) -> Cell<'a> {
    match value {
        Value::Number(number) => Cell::Number(number.as_f64().unwrap_or_default()),
        Value::Bool(yes) => Cell::Boolean(*yes),
        Value::String(name) if is_enum => Cell::Enum(name),
        Value::String(text) => match of {
            "Date" => Cell::Day(text),
            "DateTime" => Cell::Instant(text),
            "Decimal" => Cell::Decimal(text),
            _ => Cell::Text(text.into()),
        },
        other => Cell::Text(other.to_string().into()),
    }
}

fn of_composite(composite: Composite, value: &Value) -> Cell<'_> {
    let text = |key: &str| asked(value, key, key).as_str();
    let unit = || asked(value, "unit", "unit")["code"].as_str();
    let missing = || asked(value, "missing", "missing").as_f64().unwrap_or_default();
    match composite {
        Composite::Quantity => {
            Cell::Quantity { value: asked(value, "value", "value").as_f64(), unit: unit(), state: text("state").unwrap_or("NOT_REPORTED") }
        }
        Composite::QuantitySum => {
            Cell::Sum { value: asked(value, "value", "value").as_f64().unwrap_or_default(), unit: unit(), missing: missing() }
        }
        Composite::Money | Composite::MoneySum => Cell::Money {
            amount: text("amount").unwrap_or_default(),
            currency: text("currency").unwrap_or_default(),
            basis: text("basis"),
            missing: missing(),
        },
        Composite::When => Cell::When {
            iso: text("date").unwrap_or_default(),
            precision: text("precision").unwrap_or("DAY"),
            certainty: text("kind").unwrap_or_default(),
        },
        Composite::Period => Cell::Period(text("title").unwrap_or_default()),
        Composite::Condition => Cell::Condition { group: text("group").unwrap_or("UNKNOWN"), code: text("code") },
        Composite::Position => Cell::Place {
            latitude: value["latitude"].as_f64().unwrap_or_default(),
            longitude: value["longitude"].as_f64().unwrap_or_default(),
        },
        Composite::Label => Cell::Label {
            classification: value["classification"].as_str().unwrap_or_default(),
            releasable_to: list(&value["releasableTo"]).filter_map(Value::as_str).collect(),
        },
        Composite::Provenance => Cell::Origin {
            feed: value["feed"]["slug"].as_str().unwrap_or_default(),
            position: value["position"].as_str().unwrap_or_default(),
        },
    }
}

/// A field of a known type: as it was added to the document, else as the reader's own asked for it.
pub fn asked<'a>(value: &'a Value, added: &str, own: &str) -> &'a Value {
    match &value[format!("{ADDED}{added}")] {
        Value::Null => &value[own],
        found => found,
    }
}

/// The members of a list; none where it is no list.
pub fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}
