//! What an item without a stock number most likely is.

mod score;
mod tongues;
mod words;

use std::cmp::Reverse;
use std::sync::OnceLock;

use hashbrown::HashMap;

pub use self::score::Likely;
use self::score::{How, Named, System, scored};
use self::tongues::elsewhere;
use self::words::{Index, Name, compact, distinct, numbers};
use super::{Derivation, Overview};
use crate::config::Reference;
use crate::model::codes::RecordKind;
use crate::model::values::{ItemKey, Niin, Text};
use crate::store::catalogue::{Catalogue, Entry};
use crate::store::dimension::{Listed as _, Rank};
use crate::store::fold::fold;
use crate::store::lore::lineage;

/// Suggestions for one entry, at most.
pub const LIKELY_MOST: usize = 20;
/// Names of an entry that are heeded.
const NAMES: usize = 16;
/// A name that is so much alike is looked for in no other language.
const SURE: f64 = 0.9;
/// A number that more items share designates a system or a type, and tells no item.
const FEW: usize = 3;

/// The names and numbers of all items that have a stock number, as they are compared with those that have none.
#[derive(Debug)]
pub struct Likeness {
    index: Index,
    /// Part numbers without separators, with the rows of the entries in whose names they stand or whose stock number they are.
    numbers: HashMap<String, Vec<u32>>,
    /// Per row of the catalogue what decides between two that are as likely.
    candidates: HashMap<u32, Candidate>,
    /// What is suggested for each entry without one; made when first asked for.
    suggestions: HashMap<Rank, OnceLock<Vec<Suggestion>>>,
}

/// What an entry without a stock number may be.
#[derive(Debug)]
pub struct Suggestion {
    /// The number of what it may be.
    pub number: Niin,
    /// How likely that is, and why.
    pub likely: Likely,
}

/// An entry with a stock number.
#[derive(Debug)]
struct Candidate {
    number: Niin,
    system: Option<Text>,
    /// What comes first of entries that are as likely: a number that none replaces, then what most nations report.
    preferred: (bool, Reverse<usize>, Niin),
}

impl Derivation for Likeness {
    const FROM: &'static [RecordKind] = Catalogue::FROM;
    const DAILY: bool = false;

    fn derive(overview: &Overview) -> Self {
        let catalogue: &Catalogue = overview.derived();
        let mut found = Self { index: Index::default(), numbers: HashMap::new(), candidates: HashMap::new(), suggestions: HashMap::new() };
        let mut texts: HashMap<&str, Vec<u32>> = HashMap::new();
        for (row, entry) in (0..).zip(catalogue.entries.records()) {
            let ItemKey::Niin(number) = entry.key else {
                found.suggestions.insert(entry.rank(), OnceLock::new());
                continue;
            };
            let preferred = (entry.superseded_by.is_some(), Reverse(entry.reported_by.len()), number);
            found.candidates.insert(row, Candidate { number, system: entry.system.clone(), preferred });
            found.number(number.as_str().to_lowercase(), row);
            found.number(entry.nsn().map(|nsn| compact(&nsn.to_string())).unwrap_or_default(), row);
            for alias in &entry.aliases {
                let rows = texts.entry(&alias.text).or_default();
                if rows.last() != Some(&row) {
                    rows.push(row);
                    numbers(&alias.text).for_each(|number| found.number(number, row));
                }
            }
        }
        found.index = Index::of(texts);
        found
    }
}

impl Likeness {
    fn number(&mut self, number: String, row: u32) {
        let rows = self.numbers.entry(number).or_default();
        if rows.last() != Some(&row) && rows.len() <= FEW {
            rows.push(row);
        }
    }

    /// What an entry most likely is, best first; nothing for one that has a stock number.
    pub fn of(&self, entry: &Entry, reference: &Reference) -> &[Suggestion] {
        self.suggestions.get(&entry.rank()).map_or(&[], |place| place.get_or_init(|| self.suggested(entry, reference)))
    }

    fn suggested(&self, entry: &Entry, reference: &Reference) -> Vec<Suggestion> {
        let mut texts: Vec<&str> = entry.aliases.iter().map(|alias| alias.text.as_str()).collect();
        if let ItemKey::Name(name) = &entry.key {
            texts.push(name);
        }
        texts.dedup();
        texts.truncate(NAMES);
        let named = self.named(&texts);
        let numbered = self.numbered(entry, &texts);
        let rows = named.keys().chain(numbered.keys().filter(|row| !named.contains_key(*row)));
        let mut likely: Vec<(&Candidate, Likely)> = rows
            .filter_map(|row| {
                let candidate = self.candidates.get(row)?;
                let system = of_systems(reference, entry.system.as_deref(), candidate.system.as_deref());
                Some((candidate, scored(named.get(row).cloned(), numbered.get(row).cloned(), system)?))
            })
            .collect();
        likely.sort_unstable_by(|(a, left), (b, right)| right.score.total_cmp(&left.score).then_with(|| a.preferred.cmp(&b.preferred)));
        likely.truncate(LIKELY_MOST);
        likely.into_iter().map(|(candidate, likely)| Suggestion { number: candidate.number, likely }).collect()
    }

    /// The rows that have a name like one of these; each with its best.
    fn named(&self, texts: &[&str]) -> HashMap<u32, Named> {
        let mut best: HashMap<u32, Named> = HashMap::new();
        let mut note = |name: &Name, alike: f64, how: How| {
            for row in &name.rows {
                // Which of two names that are as much alike is told follows from the names alone.
                if best.get(row).is_none_or(|known| known.alike.total_cmp(&alike).then_with(|| name.text.cmp(&known.text)).is_lt()) {
                    best.insert(*row, Named { alike, how, text: name.text.clone() });
                }
            }
        };
        for text in texts {
            let (folded, of) = (fold(text), distinct(text).len());
            let found = self.index.alike(text);
            for one in &found {
                let how = if fold(&one.name.text) == folded { How::Same } else { How::Words(one.shared, of) };
                note(one.name, one.alike, how);
            }
            if found.iter().all(|one| one.alike < SURE) {
                elsewhere(&self.index, text, &found).into_iter().for_each(|(name, alike)| note(name, alike, How::OtherLanguage));
            }
        }
        best
    }

    /// The rows whose names hold a part number of the entry, or whose stock number it writes; each with the number.
    fn numbered(&self, entry: &Entry, texts: &[&str]) -> HashMap<u32, String> {
        let own = match &entry.key {
            ItemKey::Local(_, number) => Some(compact(number)),
            ItemKey::Niin(_) | ItemKey::Name(_) => None,
        };
        let mut found = HashMap::new();
        for number in own.into_iter().chain(texts.iter().flat_map(|text| numbers(text))) {
            let rows = self.numbers.get(&number).filter(|rows| rows.len() <= FEW);
            for row in rows.into_iter().flatten() {
                found.entry(*row).or_insert_with(|| number.clone());
            }
        }
        found
    }
}

/// Whether two items belong to one weapon system, or one's is a variant of the other's.
fn of_systems(reference: &Reference, one: Option<&str>, other: Option<&str>) -> System {
    let (Some(one), Some(other)) = (one, other) else { return System::Unknown };
    let above = |slug: &str, other: &str| lineage(reference, slug).any(|system| system.slug == other);
    if above(one, other) || above(other, one) { System::Same } else { System::Other }
}
