//! Names as people look for them: by their beginnings, with a letter wrong, in any alphabet.

use std::collections::BTreeMap;
use std::fmt;

use fst::automaton::{Levenshtein, Str};
use fst::{Automaton, IntoStreamer as _, Map, Streamer as _};
use hashbrown::HashMap;
use roaring::RoaringBitmap;

use super::dimension::Listed;
use super::fold::words;
use super::join::Joins;
use super::world::NationState;
use crate::config::Reference;

/// Words of a question that are heeded.
const WORDS: usize = 8;
/// A word of so many letters can have a wrong one and still be known.
const LONG: usize = 4;
/// Longer words are sought as they are: what could be wrong in them are too many things.
const TOO_LONG: usize = 32;
/// Words of a name that is also known without the signs between them: `M 777`, `2355-01-602-3357`.
const JOINED: usize = 4;

/// How a word of a name was found, best last.
const TYPO: f64 = 0.6;
const BEGINNING: f64 = 0.8;
const EXACT: f64 = 1.0;
/// What a name is worth of whose words few were asked for.
const PARTLY: f64 = 0.6;

/// What somebody looks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sought {
    /// The words as they were written; and all of them as one, where that can be a number or a designation.
    ways: Vec<Vec<String>>,
}

impl Sought {
    /// Reads a question; without a letter or digit it finds nothing.
    pub fn new(text: &str) -> Self {
        let mut split = words(text);
        split.truncate(WORDS);
        let joined = joined(&split);
        let ways = [Some(split).filter(|split| !split.is_empty()), joined.map(|joined| vec![joined])];
        Self { ways: ways.into_iter().flatten().collect() }
    }
}

/// Words that can be one: few, with a digit among them.
fn joined(words: &[String]) -> Option<String> {
    let fits = (2..=JOINED).contains(&words.len()) && words.iter().any(|word| word.contains(|character: char| character.is_ascii_digit()));
    fits.then(|| words.concat())
}

/// A name, and the rows that have it.
#[derive(Debug)]
struct Name {
    text: String,
    /// How many words it has.
    words: usize,
    /// They as one, where that can be a number or a designation.
    joined: Option<String>,
    rows: RoaringBitmap,
}

/// The names of the gateway's own places, by their order in the world.
#[derive(Debug)]
pub struct PlaceNames {
    /// Of all nations.
    pub nations: Names,
    /// Of all logistics nodes.
    pub nodes: Names,
}

impl PlaceNames {
    /// Indexes both.
    pub(super) fn of(nations: &[NationState], reference: &Reference) -> Self {
        let nations = Names::gathered(|see| {
            for (row, nation) in (0..).zip(nations) {
                [nation.code.as_str(), &nation.alpha2, &nation.name].into_iter().for_each(|name| see(row, name));
            }
        });
        let nodes = Names::gathered(|see| {
            for (row, node) in (0..).zip(&reference.nodes) {
                see(row, &node.name);
                node.aliases.iter().for_each(|alias| see(row, &alias.text));
            }
        });
        Self { nations, nodes }
    }
}

/// The names in a part, each once.
pub struct Names {
    names: Vec<Name>,
    /// Folded words, each with its place in `holders`.
    words: Map<Vec<u8>>,
    /// Per word the names that have it.
    holders: Vec<Vec<u32>>,
}

/// A name that was found.
#[derive(Debug, Clone, Copy)]
pub struct Named<'a> {
    /// From 0 to 1, by the question and the name alone: what else is there doesn't count.
    pub score: f64,
    /// The name as it is written.
    pub text: &'a str,
    /// The rows that have it.
    pub rows: &'a RoaringBitmap,
}

impl Names {
    /// Indexes all records.
    pub(super) fn of<T: Listed>(records: &[T], joins: &Joins<'_>) -> Self {
        Self::gathered(|see| {
            for (row, record) in (0..).zip(records) {
                record.each_name(joins, &mut |text| see(row, text));
            }
        })
    }

    /// Indexes what `tell` tells: rows with their texts.
    pub(super) fn gathered(tell: impl FnOnce(&mut dyn FnMut(u32, &str))) -> Self {
        let mut rows: HashMap<String, Vec<u32>> = HashMap::new();
        tell(&mut |row, text| rows.entry_ref(text).or_default().push(row));
        let mut texts: Vec<(String, Vec<u32>)> = rows.into_iter().collect();
        texts.sort_unstable();
        let (mut names, mut words_of): (Vec<Name>, BTreeMap<String, Vec<u32>>) = (Vec::with_capacity(texts.len()), BTreeMap::new());
        for (text, rows) in texts {
            let split = words(&text);
            let Ok(number) = u32::try_from(names.len()) else { break };
            let joined = joined(&split);
            for word in joined.iter().chain(&split) {
                let holders = words_of.entry(word.clone()).or_default();
                if holders.last() != Some(&number) {
                    holders.push(number);
                }
            }
            names.push(Name { text, words: split.len(), joined, rows: rows.into_iter().collect() });
        }
        let (mut index, mut holders) = (fst::MapBuilder::memory(), Vec::with_capacity(words_of.len()));
        for (word, of) in words_of {
            // Words come in their order, so none is refused.
            if index.insert(word, holders.len() as u64).is_ok() {
                holders.push(of);
            }
        }
        Self { names, words: index.into_map(), holders }
    }

    /// The names in which all words of the question are found, each as it is, by its beginning or with one letter wrong;
    /// best first, and by the alphabet where several are as good.
    pub fn find(&self, sought: &Sought) -> Vec<Named<'_>> {
        let mut best: HashMap<u32, f64> = HashMap::new();
        for words in &sought.ways {
            for (name, score) in self.all(words) {
                let known = best.entry(name).or_insert(score);
                *known = known.max(score);
            }
        }
        let named = |(number, score): (u32, f64)| {
            let name = self.names.get(number as usize)?;
            Some(Named { score, text: &name.text, rows: &name.rows })
        };
        let mut found: Vec<Named<'_>> = best.into_iter().filter_map(named).collect();
        found.sort_unstable_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.text.cmp(b.text)));
        found
    }

    /// The names that have all words, with their scores.
    fn all(&self, sought: &[String]) -> HashMap<u32, f64> {
        let mut found: Option<HashMap<u32, f64>> = None;
        for word in sought {
            let here = self.holding(word);
            found = Some(match found {
                None => here,
                Some(before) => before.into_iter().filter_map(|(name, sum)| Some((name, sum + here.get(&name)?))).collect(),
            });
        }
        let mut found = found.unwrap_or_default();
        found.retain(|number, sum| {
            let Some(name) = self.names.get(*number as usize) else { return false };
            let whole = match sought {
                [word] if name.joined.as_ref() == Some(word) => 1.0,
                _ => sought.len().min(name.words) as f64 / name.words as f64,
            };
            let score = *sum / sought.len() as f64 * (PARTLY + (EXACT - PARTLY) * whole);
            // More digits would tell nothing.
            *sum = (score * 1_000.0).round() / 1_000.0;
            true
        });
        found
    }

    /// The names that hold a word, each with how well it was found.
    fn holding(&self, word: &str) -> HashMap<u32, f64> {
        let mut found: HashMap<u32, f64> = HashMap::new();
        let mut take = |place: u64, how: f64| {
            for name in self.holders.get(usize::try_from(place).unwrap_or(usize::MAX)).into_iter().flatten() {
                let known = found.entry(*name).or_insert(how);
                *known = known.max(how);
            }
        };
        if let Some(place) = self.words.get(word) {
            take(place, EXACT);
        }
        let mut stream = self.words.search(Str::new(word).starts_with()).into_stream();
        while let Some((_, place)) = stream.next() {
            take(place, BEGINNING);
        }
        if !(LONG..=TOO_LONG).contains(&word.chars().count()) {
            return found;
        }
        // One letter wrong, missing or too many, in a word or its beginning.
        if let Ok(near) = Levenshtein::new(word, 1) {
            let mut stream = self.words.search(near.starts_with()).into_stream();
            while let Some((_, place)) = stream.next() {
                take(place, TYPO);
            }
        }
        for swapped in swapped(word) {
            if let Some(place) = self.words.get(swapped) {
                take(place, TYPO);
            }
        }
        found
    }
}

impl fmt::Debug for Names {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Names").field("names", &self.names.len()).field("words", &self.holders.len()).finish()
    }
}

/// The word with two neighbouring letters swapped, each way once.
fn swapped(word: &str) -> impl Iterator<Item = String> {
    let letters: Vec<char> = word.chars().collect();
    (1..letters.len()).map(move |place| {
        let mut letters = letters.clone();
        letters.swap(place - 1, place);
        letters.into_iter().collect()
    })
}
