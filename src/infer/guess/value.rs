//! Guesses by values alone, for columns whose names say nothing: each becomes a question.

use super::assign::Assigned;
use super::feature::Feature;
use super::kind::{Each, Guess};
use super::shapes::table_of;
use crate::infer::profile::typed;

/// Names that fit less say nothing.
const NAMELESS: f64 = 0.45;

/// What numbers are called, and what words are called: a name that says the one says nothing of a column with the other.
const COUNTS: [&str; 10] =
    ["quantity", "offered", "requested", "pledged", "allocated", "accepted", "rejected", "shipped", "delivered", "seats"];
const NAMES: [&str; 4] = ["item name", "description", "facility name", "course title"];

/// Fills what a record can't do without from columns that no name speaks for; the fields that were filled so come back.
pub fn by_value(guess: &mut Guess, features: &[Feature]) -> Vec<&'static str> {
    let mut filled = Vec::new();
    let Some((_, _, line)) = table_of(guess.kind).filter(|_| guess.each == Each::Row) else { return filled };
    let counted = line.map_or(guess.record.as_slice(), |_| guess.line.as_slice());
    let has = |wanted: &str| counted.iter().any(|one| one.field.starts_with(wanted));
    let takes_items = matches!(table_of(guess.kind), Some(("Holding" | "Donation" | "Transfer" | "RepairOrder" | "Requirement", ..)));
    let mut wanted: Vec<(&'static str, Choice)> = Vec::new();
    let nameless = features.iter().all(|feature| feature.best() < NAMELESS);
    if takes_items && !has("item.name") && !has("item.local") && (nameless || !(has("item") || has("description") || has("system"))) {
        wanted.push(("item.name", texts));
    }
    let number = match line.unwrap_or_default() {
        "DonationLine" => "pledged",
        _ if guess.kind == crate::model::codes::RecordKind::Requirement => "requested",
        _ => "quantity",
    };
    if takes_items && !counted.iter().any(|one| is_number(one.field)) {
        wanted.push((number, numbers));
    }
    for (field, choice) in wanted {
        let used: Vec<usize> = guess.record.iter().chain(&guess.line).map(|one| one.column).collect();
        let free = features.iter().enumerate().filter(|(column, feature)| !used.contains(column) && said(feature) < NAMELESS);
        let best = free.map(|(column, feature)| (column, choice(feature))).filter(|(_, worth)| *worth > 0.0);
        let Some((column, score)) = best.reduce(|best, one| if one.1 > best.1 { one } else { best }) else { continue };
        let assigned = Assigned { field, column, score: score * 0.5, mark: false };
        if line.is_some() {
            guess.line.push(assigned)
        } else {
            guess.record.push(assigned)
        }
        filled.push(field);
    }
    filled
}

/// The best that a column's name means of what its values can be.
fn said(feature: &Feature) -> f64 {
    let fits = |meaning: &str| (feature.number >= 0.4 || !COUNTS.contains(&meaning)) && (!feature.is_bare() || !NAMES.contains(&meaning));
    let fitting = feature.meanings.iter().filter(|known| fits(known.meaning)).map(|known| known.score).fold(0.0, f64::max);
    if feature.is_money() { 1.0 } else { fitting }
}

/// How well a nameless column would do.
type Choice = fn(&Feature) -> f64;

fn is_number(field: &str) -> bool {
    ["quantity", "requested", "offered", "pledged", "allocated", "accepted", "rejected", "shipped", "delivered"].contains(&field)
}

/// Names of items are words, and long.
fn texts(feature: &Feature) -> f64 {
    let long = feature.column.share(|text| text.chars().count() >= 5);
    if feature.column.outside { 0.0 } else { feature.column.wordy() * long }
}

/// Quantities are whole numbers, and small ones come again and again.
fn numbers(feature: &Feature) -> f64 {
    let small = feature.column.share(|text| text.len() <= 7 && text.bytes().all(|byte| byte.is_ascii_digit()));
    let other =
        feature.days.is_some() || feature.nsn > 0.2 || feature.class > 0.8 || (feature.column.is_unique() && feature.column.rows > 50);
    if other || feature.column.outside || !feature.column.values.iter().any(|(text, _)| typed::is_value(text)) {
        0.0
    } else {
        small * feature.whole
    }
}
