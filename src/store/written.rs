//! Values as text, in the words in which the graph writes them.

use std::fmt::Write as _;

use super::dimensions::{camel, type_of};
use crate::model::codes::{DateKind, DatePrecision, PriceBasis, RecordKind, Unit};
use crate::model::values::{Condition, Id, Item, Label, Money, Quantity, Text, When, record_hash};
use crate::model::{Cell, Code as _, Entity, Field, Kind, Link, PartView};

/// What stands between the ids of several records.
pub const BETWEEN_IDS: &str = ", ";

/// Whether a field says the same in both records, as far as records can tell without being written.
pub fn plainly_equal<T: Entity>(field: &Field<T>, a: &T, b: &T) -> bool {
    match ((field.get)(a), (field.get)(b)) {
        // Lists of parts tell their lengths alone.
        (Cell::Parts(a), Cell::Parts(b)) => a == 0 && b == 0,
        (a, b) => a == b,
    }
}

/// What a field says; none where it says nothing.
pub fn written<T: Entity>(field: &Field<T>, record: &T) -> Option<Text> {
    match field.shape.kind {
        Kind::Parts(_) => parts(&(field.parts)(record)),
        kind => cell(kind, (field.get)(record)),
    }
}

/// What the graph calls a field.
pub fn name_in_graph<T>(field: &Field<T>) -> Text {
    match field.shape.kind {
        Kind::Item => arcstr::literal!("equipmentType"),
        _ => Text::from(camel(field.shape.name)),
    }
}

/// Whether what a field says is ids of other records.
pub fn leads<T>(field: &Field<T>) -> bool {
    matches!(field.shape.kind, Kind::Link(_) | Kind::Links(_))
}

/// A label in a line: classification, who may see it, caveats.
pub fn label(label: &Label) -> Text {
    let mut text = format!("{} {}", label.policy, label.classification.name());
    for (word, list) in [(" releasable to ", &label.releasable_to), (" caveats ", &label.caveats)] {
        if !list.is_empty() {
            text += word;
            text += &list.join(", ");
        }
    }
    text.into()
}

fn cell(kind: Kind, cell: Cell<'_>) -> Option<Text> {
    let some = |text: String| (!text.is_empty()).then(|| Text::from(text));
    match cell {
        Cell::Quantity(of) => quantity(of).map(Text::from),
        Cell::Money(of) => of.map(money).map(Text::from),
        Cell::When(of) => of.map(when).map(Text::from),
        Cell::Text(text) => text.cloned(),
        Cell::Code(code) => code.map(|(name, _)| Text::from(name)),
        Cell::Condition(of) => Some(condition(of).into()),
        Cell::Country(country) => country.map(|country| Text::from(country.as_str())),
        Cell::Integer(number) => number.map(|number| number.to_string().into()),
        Cell::Item(of) => of.map(item).map(Text::from),
        Cell::Coordinates(place) => place.map(|place| format!("{} {}", place.latitude, place.longitude).into()),
        Cell::Languages(tags) => some(tags.join(", ")),
        Cell::Links(links) => some(links.iter().filter_map(|link| link_id(kind, link)).collect::<Vec<_>>().join(BETWEEN_IDS)),
        // A part has no parts of its own.
        Cell::Parts(_) => None,
    }
}

fn quantity(quantity: &Quantity) -> Option<String> {
    let Some(number) = quantity.number() else {
        let silent = quantity.state() == crate::model::codes::ValueState::NotReported;
        return (!silent).then(|| quantity.state().name().to_owned());
    };
    Some(if quantity.unit() == Unit::UNKNOWN { number.to_string() } else { format!("{number} {}", quantity.unit().code()) })
}

fn money(money: &Money) -> String {
    let basis = if money.basis() == PriceBasis::Unknown { String::new() } else { format!(" {}", money.basis().name()) };
    format!("{} {}{basis}", money.amount(), money.currency())
}

fn when(when: &When) -> String {
    let period = match when.precision {
        DatePrecision::Day => when.date.to_string(),
        DatePrecision::Month => when.date.strftime("%Y-%m").to_string(),
        DatePrecision::Quarter => format!("{}-Q{}", when.date.year(), (when.date.month() - 1) / 3 + 1),
        DatePrecision::Year => when.date.year().to_string(),
    };
    if when.kind == DateKind::Actual { period } else { format!("{period} {}", when.kind.name()) }
}

fn condition(condition: &Condition) -> String {
    let code = condition.code().map(|code| format!(" {code}")).unwrap_or_default();
    format!("{}{code}", condition.group().name())
}

fn item(item: &Item) -> String {
    let number = item.nsn().map_or_else(|| item.key.value().to_owned(), |nsn| nsn.to_string());
    match &item.name {
        Some(name) if *name != number => format!("{number} {name}"),
        _ => number,
    }
}

/// The id of the record to which a link leads, whether it is there or not.
fn link_id(kind: Kind, link: &Link) -> Option<String> {
    let (kind, type_name) = match kind {
        Kind::Links(RecordKind::Donation) => (RecordKind::Donation, "DonationLine"),
        Kind::Link(kind) | Kind::Links(kind) => (kind, type_of(kind)?),
        _ => return None,
    };
    Some(Id::record(type_name, link.nation, record_hash(kind, link.nation, &link.key, 0)).text())
}

/// Parts, each with the fields that it fills: `{mode: RAIL, from: rzeszow}`.
fn parts(parts: &[PartView<'_>]) -> Option<Text> {
    let mut text = String::new();
    for part in parts {
        text += if text.is_empty() { "{" } else { ", {" };
        let filled = part.fields.iter().filter(|(_, cell)| cell.filled());
        for (number, (shape, of)) in filled.enumerate() {
            let apart = if number == 0 { "" } else { ", " };
            // Writing into a text never fails.
            _ = write!(text, "{apart}{}: {}", camel(shape.name), cell(shape.kind, *of).unwrap_or_default());
        }
        text.push('}');
    }
    (!text.is_empty()).then(|| text.into())
}
