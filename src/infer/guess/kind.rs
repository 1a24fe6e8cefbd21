//! Which kind of record a document holds.

use super::assign::{Assigned, assign};
use super::feature::{Feature, Sight};
use super::shapes::table_of;
use crate::infer::codes;
use crate::infer::profile::Packing;
use crate::model::codes::RecordKind;

/// Kinds that a document can be drafted as, the likelier first where two fit as well.
pub const KINDS: [RecordKind; 8] = [
    RecordKind::Holding,
    RecordKind::Donation,
    RecordKind::Transfer,
    RecordKind::CourseIteration,
    RecordKind::Requirement,
    RecordKind::RepairOrder,
    RecordKind::Course,
    RecordKind::TrainingFacility,
];

/// What a title weighs that speaks of a kind.
const TITLE: f64 = 3.0;

/// A document as records of one kind.
#[derive(Debug, Clone)]
pub struct Guess {
    /// The kind.
    pub kind: RecordKind,
    /// How well it fits.
    pub score: f64,
    /// Fields of the record.
    pub record: Vec<Assigned>,
    /// Fields of its line, or of the entry that gives a record.
    pub line: Vec<Assigned>,
    /// Where lines or entries come from.
    pub each: Each,
    /// Parts of the record that lists within a row give: its legs, the parts that it waits for.
    pub parts: Vec<Part>,
}

/// A list of parts.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// The field: `legs`.
    pub field: &'static str,
    /// What an entry is: `Leg`.
    pub record: &'static str,
    /// The list within the row, by its number.
    pub list: usize,
    /// Fields of an entry.
    pub entry: Vec<Assigned>,
}

impl Guess {
    /// Fields with columns of the row itself: those of a list's entries are not among them.
    pub fn of_row(&self) -> impl Iterator<Item = &Assigned> {
        let line = if matches!(self.each, Each::List(_)) { &[][..] } else { &self.line };
        self.record.iter().chain(line)
    }
}

/// Where the entries of a row come from.
#[derive(Debug, Clone, PartialEq)]
pub enum Each {
    /// The row is the one entry.
    Row,
    /// A list within the row, by its number.
    List(usize),
    /// A packed cell: its column, and how it is packed.
    Cell(usize, Packing),
}

/// The kind that fits best; `titles` are texts that name the document.
pub fn guess(sight: &Sight, titles: &[&str]) -> Guess {
    let all = KINDS.iter().map(|kind| on_purpose(*kind, sight, titles));
    all.reduce(|best, one| if one.score > best.score { one } else { best })
        .unwrap_or_else(|| on_purpose(RecordKind::Holding, sight, titles))
}

/// A document as records of that kind, whatever it looks like.
pub fn on_purpose(kind: RecordKind, sight: &Sight, titles: &[&str]) -> Guess {
    let features = &sight.features;
    let (name, _, line) = table_of(kind).unwrap_or(("Holding", "holding", None));
    let record = assign(name, features, &[]);
    let rows = match line {
        Some(line) => assign(line, features, &free_of(&record)),
        None => Vec::new(),
    };
    let mut guess = Guess { kind, score: 0.0, record, line: rows, each: Each::Row, parts: Vec::new() };
    guess.score = weight(&guess);
    for (number, (_, entries)) in sight.lists.iter().enumerate().filter(|_| line.is_some()) {
        let line = assign(line.unwrap_or(name), entries, &[]);
        let other = Guess { line, each: Each::List(number), ..guess.clone() };
        guess = better(guess, other);
    }
    if let Some((column, packing)) =
        packed(features).filter(|_| matches!(kind, RecordKind::Holding | RecordKind::Donation | RecordKind::Transfer))
    {
        let record = guess.record.iter().filter(|one| one.column != column && one.field != "item.name").copied().collect();
        let line = guess.line.iter().filter(|one| one.column != column).copied().collect();
        let other = Guess { record, line, each: Each::Cell(column, packing.clone()), ..guess.clone() };
        // A packed cell that holds items and numbers is what the row is about.
        let counted = guess.record.iter().chain(&guess.line).any(|one| matches!(one.field, "item.nsn" | "quantity"));
        guess = if counted { guess } else { Guess { score: weight(&other) + 7.0, ..other } };
    }
    if let Some(part) = part(kind, sight, &guess.each) {
        guess.score += part.entry.iter().map(|one| one.score).sum::<f64>();
        guess.record.retain(|one| !one.field.starts_with(part.field));
        guess.parts.push(part);
    }
    if titles.iter().any(|title| codes::kinds(title).contains(&kind)) {
        guess.score += TITLE;
    }
    guess
}

/// The list that gives the parts of a record, if one does.
fn part(kind: RecordKind, sight: &Sight, each: &Each) -> Option<Part> {
    let (field, record) = match kind {
        RecordKind::Transfer => ("legs", "Leg"),
        RecordKind::RepairOrder => ("waiting_for", "RepairPart"),
        _ => return None,
    };
    let lists = sight.lists.iter().enumerate().filter(|(list, _)| *each != Each::List(*list));
    let parts = lists.map(|(list, (_, features))| {
        let outside: Vec<usize> =
            (0..features.len()).filter(|at| features.get(*at).is_some_and(|feature| feature.column.outside)).collect();
        Part { field, record, list, entry: assign(record, features, &outside) }
    });
    let worth = |part: &Part| part.entry.iter().map(|one| one.score).sum::<f64>();
    parts.reduce(|best, one| if worth(&one) > worth(&best) { one } else { best }).filter(|part| worth(part) >= 1.5)
}

/// Columns that lines can't have because the record has them. A description tells of both.
fn free_of(record: &[Assigned]) -> Vec<usize> {
    record.iter().filter(|one| one.field != "description").map(|one| one.column).collect()
}

fn better(one: Guess, mut other: Guess) -> Guess {
    // A list of lines says how rows are meant: a record each.
    other.score = weight(&other) + 1.5;
    if other.score > one.score { other } else { one }
}

/// The sum of what fits; half of it where nothing marks the kind.
fn weight(guess: &Guess) -> f64 {
    let all = || guess.record.iter().chain(&guess.line);
    let sum: f64 = all().map(|one| one.score).sum();
    if all().any(|one| one.mark) { sum } else { sum * 0.5 }
}

/// The column that is packed, if one is.
fn packed(features: &[Feature]) -> Option<(usize, &Packing)> {
    let packed = features.iter().enumerate().filter_map(|(column, feature)| Some((column, feature.packing.as_ref()?)));
    packed.max_by_key(|(_, packing)| packing.pieces.1)
}
