//! Names in other languages, by way of items that are named in several: what tells one `HELM, TYP 4` from the next is its
//! type, and of other types it is known that they are called `HELMET` too.

use hashbrown::{HashMap, HashSet};

use super::words::{Found, Index, Name, designates, distinct};

/// Names that are like the one that is looked for: fewer than so many tell nothing, more are not needed.
const LIKE: std::ops::RangeInclusive<usize> = 3..=24;
/// How much alike they are at least.
const ALIKE: f64 = 0.25;
/// The part of them that has a word which belongs to all.
const MOST: f64 = 0.6;
/// What a name is worth that is found so.
const WORTH: f64 = 0.8;

/// The names in other languages that a text could have, by those of the names that are like it; each with how much alike it is.
pub fn elsewhere<'a>(index: &'a Index, text: &str, like: &[Found<'a>]) -> Vec<(&'a Name, f64)> {
    let words = distinct(text);
    let types: Vec<&str> = words.iter().map(String::as_str).filter(|word| designates(word)).collect();
    let of_type = |found: &&Found<'a>| found.name.words.iter().any(|word| types.contains(&word.as_str()));
    let mut like: Vec<&Found<'a>> = like.iter().filter(|found| found.alike >= ALIKE && !of_type(found)).collect();
    like.sort_by(|a, b| b.alike.total_cmp(&a.alike).then_with(|| a.name.text.cmp(&b.name.text)));
    like.truncate(*LIKE.end());
    if like.len() < *LIKE.start() {
        return Vec::new();
    }
    let enough = MOST * like.len() as f64;
    let most = |counts: HashMap<&'a str, usize>| -> HashSet<&'a str> {
        counts.into_iter().filter(|(_, count)| *count as f64 >= enough).map(|(word, _)| word).collect()
    };
    let (mut own, mut others): (HashMap<&str, usize>, HashMap<&str, usize>) = (HashMap::new(), HashMap::new());
    for found in &like {
        found.name.words.iter().for_each(|word| *own.entry(word).or_default() += 1);
        let told: HashSet<&str> = index.other_names(found.name).flat_map(|name| &name.words).map(String::as_str).collect();
        told.into_iter().for_each(|word| *others.entry(word).or_default() += 1);
    }
    let (own, others) = (most(own), most(others));
    // What tells this item from the like ones: its type, else the words that they have not in common.
    let telling = if types.is_empty() { words.iter().map(String::as_str).filter(|word| !own.contains(word)).collect() } else { types };
    let known = |word: &str| others.contains(word) || words.iter().any(|own| own == word);
    index.with_all(&telling).map(|name| (name, WORTH * index.part(name, known))).collect()
}
