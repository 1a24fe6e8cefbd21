//! Names by their words: how much two have in common.

use std::collections::BTreeMap;
use std::fmt;

use fst::automaton::Levenshtein;
use fst::{IntoStreamer as _, Map, Streamer as _};
use hashbrown::HashMap;

use crate::model::values::Text;
use crate::store::fold::{fold, words};

/// Words of a name that are heeded.
const WORDS: usize = 24;
/// A word of so many letters can have a wrong one and still be known.
const LONG: usize = 4;
/// Longer words are taken as they are.
const TOO_LONG: usize = 32;
/// What a word is worth that is found with one letter wrong.
const TYPO: f64 = 0.8;
/// What is left where two names say which type, and not the same.
const OTHER_TYPE: f64 = 0.6;
/// Names that are looked at for one name. The rarest words come first: what is left out shares only words that many have.
const LOOKED_AT: usize = 20_000;
/// Letters and digits that a part number has at least.
const NUMBER: usize = 5;

/// A name that entries have.
pub(super) struct Name {
    pub text: Text,
    /// Its words, each once.
    pub words: Vec<String>,
    /// What they weigh together.
    weight: f64,
    pub rows: Vec<u32>,
}

/// Names by the words in them; a word weighs the more the fewer names have it.
#[derive(Default)]
pub(super) struct Index {
    names: Vec<Name>,
    /// Per row its names.
    of_row: HashMap<u32, Vec<u32>>,
    /// Each word with its place in `holders`.
    words: Map<Vec<u8>>,
    /// Per word the names that have it, ascending.
    holders: Vec<Vec<u32>>,
}

/// A word of a name that is looked for, as the index has it: its place there and what it is worth of its weight.
struct Sought {
    weight: f64,
    designates: bool,
    known: Vec<(usize, f64)>,
}

/// What a name and the one that is looked for have in common.
#[derive(Debug, Clone, Copy, Default)]
struct Shared {
    weight: f64,
    words: usize,
    designations: usize,
}

/// A name that has words in common with another.
pub(super) struct Found<'a> {
    pub name: &'a Name,
    /// From 0 to 1: the part of both names that the shared words are, by weight; less where both say which type, and not the same.
    pub alike: f64,
    /// How many words are shared.
    pub shared: usize,
}

impl Index {
    /// Of texts with the rows that have them.
    pub fn of(texts: HashMap<&str, Vec<u32>>) -> Self {
        let mut texts: Vec<(&str, Vec<u32>)> = texts.into_iter().collect();
        texts.sort_unstable();
        let (mut words_of, mut of_row): (BTreeMap<String, Vec<u32>>, HashMap<u32, Vec<u32>>) = (BTreeMap::new(), HashMap::new());
        let mut names = Vec::with_capacity(texts.len());
        for (number, (text, rows)) in (0..).zip(texts) {
            let words = distinct(text);
            words.iter().for_each(|word| words_of.entry(word.clone()).or_default().push(number));
            rows.iter().for_each(|row| of_row.entry(*row).or_default().push(number));
            names.push(Name { text: text.into(), words, weight: 0.0, rows });
        }
        let (mut index, mut holders) = (fst::MapBuilder::memory(), Vec::with_capacity(words_of.len()));
        for (word, of) in words_of {
            let weight = rarity(of.len(), names.len());
            for name in &of {
                names[*name as usize].weight += weight;
            }
            // Words come in their order, so none is refused.
            if index.insert(word, holders.len() as u64).is_ok() {
                holders.push(of);
            }
        }
        Self { names, of_row, words: index.into_map(), holders }
    }

    /// The names that have words in common with a text.
    pub fn alike(&self, text: &str) -> Vec<Found<'_>> {
        let mut sought: Vec<Sought> = distinct(text).iter().map(|word| self.sought(word)).collect();
        let whole: f64 = sought.iter().map(|word| word.weight).sum();
        let designations = sought.iter().filter(|word| word.designates).count();
        let holders = |word: &Sought| word.known.iter().map(|(place, _)| self.holders[*place].len()).sum::<usize>();
        sought.sort_by_key(holders);
        let (mut shared, mut looked_at): (HashMap<u32, Shared>, usize) = (HashMap::new(), 0);
        for word in &sought {
            looked_at += holders(word);
            let mut best: HashMap<u32, f64> = HashMap::new();
            for (place, worth) in &word.known {
                let names = &self.holders[*place];
                let mut note = |name: u32| {
                    let known = best.entry(name).or_insert(0.0);
                    *known = known.max(worth * word.weight);
                };
                if looked_at <= LOOKED_AT {
                    names.iter().copied().for_each(&mut note);
                } else {
                    shared.keys().copied().filter(|name| names.binary_search(name).is_ok()).for_each(&mut note);
                }
            }
            for (name, worth) in best {
                let known = shared.entry(name).or_default();
                known.weight += worth;
                known.words += 1;
                known.designations += usize::from(word.designates);
            }
        }
        let found = shared.into_iter().map(|(number, shared)| {
            let name = &self.names[number as usize];
            let own = name.words.iter().filter(|word| designates(word)).count();
            let other_type = designations > shared.designations && own > shared.designations;
            let alike = (2.0 * shared.weight / (whole + name.weight)).min(1.0);
            Found { name, alike: if other_type { alike * OTHER_TYPE } else { alike }, shared: shared.words }
        });
        found.collect()
    }

    /// The other names of the entries that have a name.
    pub fn other_names<'a>(&'a self, name: &'a Name) -> impl Iterator<Item = &'a Name> {
        let names = name.rows.iter().filter_map(|row| self.of_row.get(row)).flatten();
        names.filter_map(|number| self.names.get(*number as usize)).filter(|other| !std::ptr::eq(*other, name))
    }

    /// The names in which all these words stand.
    pub fn with_all(&self, words: &[&str]) -> impl Iterator<Item = &Name> {
        let holders = words.iter().map(|word| self.holding(word));
        let mut holders: Vec<&[u32]> = holders.collect();
        holders.sort_by_key(|names| names.len());
        let (first, rest) = holders.split_first().map_or((&[][..], &[][..]), |(first, rest)| (*first, rest));
        let all: Vec<u32> =
            first.iter().take(LOOKED_AT).copied().filter(|name| rest.iter().all(|names| names.binary_search(name).is_ok())).collect();
        all.into_iter().filter_map(|number| self.names.get(number as usize))
    }

    /// The part of a name, by weight, that those of its words are which `holds` tells.
    pub fn part(&self, name: &Name, holds: impl Fn(&str) -> bool) -> f64 {
        let weight = |word: &&String| rarity(self.holding(word).len(), self.names.len());
        name.words.iter().filter(|word| holds(word)).map(|word| weight(&word)).sum::<f64>() / name.weight
    }

    fn holding(&self, word: &str) -> &[u32] {
        let place = self.words.get(word).and_then(|place| usize::try_from(place).ok());
        place.and_then(|place| self.holders.get(place)).map_or(&[], Vec::as_slice)
    }

    /// A word as it stands in the index, else with one letter wrong, missing or too many.
    fn sought(&self, word: &str) -> Sought {
        let place = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        if let Some(number) = self.words.get(word) {
            let names = self.holders.get(place(number)).map_or(0, Vec::len);
            return Sought { weight: rarity(names, self.names.len()), designates: designates(word), known: vec![(place(number), 1.0)] };
        }
        let mut known = Vec::new();
        // A number with another digit is another number.
        if (LONG..=TOO_LONG).contains(&word.chars().count())
            && !designates(word)
            && let Ok(near) = Levenshtein::new(word, 1)
        {
            let mut stream = self.words.search(near).into_stream();
            while let Some((_, number)) = stream.next() {
                known.push((place(number), TYPO));
            }
        }
        let names = known.iter().filter_map(|(place, _)| self.holders.get(*place)).map(Vec::len).max();
        Sought { weight: rarity(names.unwrap_or(0), self.names.len()), designates: designates(word), known }
    }
}

impl fmt::Debug for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Index").field("names", &self.names.len()).field("words", &self.holders.len()).finish()
    }
}

/// What a word weighs that so many names of all have.
fn rarity(names: usize, all: usize) -> f64 {
    (1.0 + all as f64 / names.max(1) as f64).ln()
}

/// Whether a word says which type: it has a digit.
pub(super) fn designates(word: &str) -> bool {
    word.contains(|sign: char| sign.is_ascii_digit())
}

/// The first words of a text, each once.
pub(super) fn distinct(text: &str) -> Vec<String> {
    let mut all = words(text);
    all.truncate(WORDS);
    all.sort_unstable();
    all.dedup();
    all
}

/// A number without separators, folded.
pub(super) fn compact(number: &str) -> String {
    fold(number).chars().filter(|sign| sign.is_alphanumeric()).collect()
}

/// What in a text can be a part number: long enough, with a digit.
pub(super) fn numbers(text: &str) -> impl Iterator<Item = String> {
    let long = |number: &String| number.len() >= NUMBER && designates(number);
    text.split(|sign: char| sign.is_whitespace() || matches!(sign, ',' | ';' | '(' | ')')).map(compact).filter(long)
}
