//! Which column fills which field of a record.

use std::sync::LazyLock;

use super::feature::Feature;
use super::shapes::shape_of;
use crate::feed::map::named_currency;
use crate::infer::codes;
use crate::model::codes::{CodeList, condition_group};
use crate::model::{FieldShape, Kind};

/// What a field may be called.
#[derive(Debug)]
struct Candidate {
    record: &'static str,
    field: &'static str,
    meaning: &'static str,
    weight: f64,
    /// A record of this kind is known by it.
    mark: bool,
}

static FIELDS: LazyLock<Vec<Candidate>> = LazyLock::new(|| {
    let lines = include_str!("../tables/fields.csv").lines().skip(1);
    let candidate = |line: &'static str| {
        let mut cells = line.split(',');
        let (record, field, meaning) = (cells.next()?, cells.next()?, cells.next()?);
        let weight = cells.next()?.parse().ok()?;
        Some(Candidate { record, field, meaning, weight, mark: cells.next() == Some("mark") })
    };
    lines.filter_map(candidate).collect()
});

/// A column in a field.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Assigned {
    /// The field, with its part: `item.nsn`.
    pub field: &'static str,
    /// Place of the column among those that were given.
    pub column: usize,
    /// How likely it is, times what the field weighs.
    pub score: f64,
    /// A record of its kind is known by it.
    pub mark: bool,
}

/// Names that fit less say nothing.
const LEAST: f64 = 0.45;

/// Gives columns to the fields of a record: each column and each field once, the likeliest first. `taken`: columns that
/// belong to the record around.
pub fn assign(record: &str, features: &[Feature], taken: &[usize]) -> Vec<Assigned> {
    let mut pairs: Vec<Assigned> = Vec::new();
    for candidate in FIELDS.iter().filter(|candidate| candidate.record == record) {
        let Some(shape) = shape(record, candidate.field) else { continue };
        for (column, feature) in features.iter().enumerate().filter(|(column, _)| !taken.contains(column)) {
            let score = likely(candidate, &shape, feature) * candidate.weight;
            if score > 0.0 {
                pairs.push(Assigned { field: candidate.field, column, score, mark: candidate.mark });
            }
        }
    }
    // Of two that are as likely the nearer and the earlier one: what lies around a row is seldom what is meant.
    pairs.sort_by(|one, other| other.score.total_cmp(&one.score).then(one.column.cmp(&other.column)));
    let mut assigned: Vec<Assigned> = Vec::new();
    for pair in pairs {
        let free = !assigned.iter().any(|known| known.field == pair.field || known.column == pair.column);
        if free && !is_spare(&assigned, pair.field) {
            assigned.push(pair);
        }
    }
    assigned
}

/// A field of these records that a column is called by, and that no column fills.
pub fn called_by(records: &[&str], feature: &Feature, filled: impl Fn(&str) -> bool) -> Option<&'static str> {
    let called = |one: &&Candidate| records.contains(&one.record) && feature.means(one.meaning) >= 0.99 && !filled(one.field);
    FIELDS.iter().find(called).map(|one| one.field)
}

/// A stock number in one place needs no parts of one.
fn is_spare(assigned: &[Assigned], field: &str) -> bool {
    let has = |wanted: &str| assigned.iter().any(|known| known.field == wanted);
    match field {
        "item.niin" | "item.class" => has("item.nsn"),
        "item.nsn" => has("item.niin"),
        _ => false,
    }
}

/// The shape of a field, or of the field of a part of it: `legs.arrives`.
fn shape(record: &str, field: &str) -> Option<FieldShape> {
    let (first, rest) = field.split_once('.').unwrap_or((field, ""));
    let shape = shape_of(record).iter().find(|shape| shape.name == first)?;
    match shape.kind {
        Kind::Parts(part) => part.fields.iter().find(|shape| shape.name == rest).copied(),
        _ => Some(*shape),
    }
}

/// How likely a column is a field: by its name and by its values, from 0 to 1.
fn likely(candidate: &Candidate, shape: &FieldShape, feature: &Feature) -> f64 {
    let name = feature.means(candidate.meaning);
    let outside = if feature.column.outside { 0.8 } else { 1.0 };
    let told = |value: f64| if name < LEAST { 0.0 } else { name * value * outside };
    match (shape.kind, candidate.field.rsplit('.').next()) {
        // A stock number shows by itself, whatever its column is called.
        (Kind::Item, Some("nsn")) if feature.nsn >= 0.4 => name.max(0.85) * feature.nsn.max(0.7),
        (Kind::Item, Some("nsn")) => 0.0,
        (Kind::Item, Some("niin")) => {
            if feature.niin >= 0.4 {
                told(feature.niin)
            } else {
                0.0
            }
        }
        (Kind::Item, Some("class")) => {
            if feature.class >= 0.4 {
                told(feature.class)
            } else {
                0.0
            }
        }
        (Kind::Item, Some("local")) => told(if feature.nsn >= 0.4 { 0.0 } else { 0.8 }),
        // Numbers are the name of nothing.
        (Kind::Item | Kind::Text, Some("name" | "title" | "description")) if feature.is_bare() => 0.0,
        (Kind::Item, _) => told(words_of(feature)),
        // Pounds are a currency, and a mass.
        (Kind::Quantity | Kind::Integer, part) if feature.is_money() && part != Some("mass") => 0.0,
        (Kind::Quantity | Kind::Integer, _) => told(amount(feature)),
        (Kind::Money, _) => told(money(feature)),
        (Kind::When, _) => told(feature.days.as_ref().map_or(0.0, |days| days.share)),
        (Kind::Country, _) => told(feature.naming.as_ref().map_or(0.0, |naming| naming.share)),
        (Kind::Coordinates, _) => told(feature.number),
        (Kind::Condition, _) => told(conditions(candidate.record, feature)),
        (Kind::Code(list), _) => told(codes_of(list, candidate.record, candidate.meaning, feature)),
        (Kind::System, _) => {
            if feature.systems >= 0.3 {
                told(feature.systems)
            } else {
                0.0
            }
        }
        (Kind::Node, _) => {
            if feature.nodes >= 0.3 {
                told(feature.nodes.max(0.7))
            } else {
                0.0
            }
        }
        (Kind::Language | Kind::Languages, _) => told(feature.column.share(is_tag)),
        (Kind::Coalition, _) => {
            if feature.coalitions >= 0.3 {
                told(feature.coalitions.max(0.7))
            } else {
                0.0
            }
        }
        (Kind::Links(_) | Kind::Parts(_), _) => 0.0,
        (Kind::Link(_), _) if feature.days.is_some() || (feature.number >= 0.8 && name < 0.9) => 0.0,
        (Kind::Link(_), _) => told(feature.column.wordy().max(0.6)),
        (Kind::Text, _) => told(if feature.is_unit() { 0.0 } else { words_of(feature) }),
    }
}

/// A text: words rather than numbers, dates and currencies, though a number may be one.
fn words_of(feature: &Feature) -> f64 {
    let odd = feature.nsn >= 0.4 || feature.currencies >= 0.8 || feature.days.as_ref().is_some_and(|days| days.share >= 0.8);
    if odd { 0.1 } else { feature.column.wordy().max(0.4) }
}

/// A number of things: no stock number, no day, no money.
fn amount(feature: &Feature) -> f64 {
    let signed = feature.column.share(|text| text.contains(['$', '€', '£']) || named_currency(text).is_some());
    let odd = feature.nsn >= 0.4 || signed >= 0.5;
    if odd || feature.number < 0.4 { 0.0 } else { feature.number * if feature.whole >= 0.5 { 1.0 } else { 0.9 } }
}

fn money(feature: &Feature) -> f64 {
    if feature.nsn >= 0.4 || feature.number < 0.4 { 0.0 } else { feature.number }
}

/// Conditions are few words. Unknown ones are taken where the name can mean nothing else.
fn conditions(record: &str, feature: &Feature) -> f64 {
    let known = |text: &str| {
        (text.len() == 1 && condition_group(&text.to_ascii_uppercase()).is_some()) || codes::coded("ConditionGroup", text).is_some()
    };
    known_or_named(feature, record, "condition", known)
}

fn codes_of(list: &CodeList, record: &str, meaning: &str, feature: &Feature) -> f64 {
    let known = |text: &str| list.values.iter().any(|(name, _)| name.eq_ignore_ascii_case(text)) || codes::coded(list.name, text).is_some();
    if feature.days.is_some() { 0.0 } else { known_or_named(feature, record, meaning, known) }
}

fn known_or_named(feature: &Feature, record: &str, meaning: &str, known: impl Fn(&str) -> bool) -> f64 {
    if feature.column.values.len() > 60 || feature.is_money() {
        return 0.0;
    }
    let of_record = |other: &str| FIELDS.iter().any(|one| one.record == record && one.meaning == other && !is_number(one.field));
    let alone =
        feature.meanings.iter().all(|other| other.meaning == meaning || other.score < feature.means(meaning) || !of_record(other.meaning));
    // `KS` and `TX` are places sooner than a code of their own.
    let digrams = feature.column.share(|text| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())) >= 0.9;
    match feature.column.share(known) {
        known if known >= 0.3 => known,
        _ if alone && !digrams && (feature.column.wordy() > 0.0 || feature.column.values.len() <= 12) => 0.3,
        _ => 0.0,
    }
}

/// Whether a field holds a number of things: words in its column are no reason to doubt another field.
fn is_number(field: &str) -> bool {
    matches!(field, "quantity" | "offered" | "requested" | "seats" | "capacity")
}

fn is_tag(text: &str) -> bool {
    let primary = text.split(['-', '_']).next().unwrap_or_default();
    (2..=3).contains(&primary.len()) && primary.bytes().all(|byte| byte.is_ascii_alphabetic()) && text.len() <= 10
}
