//! What names of columns mean, in many languages: the embedded table `tables/words.csv`.

use std::sync::LazyLock;

use hashbrown::{HashMap, HashSet};

use crate::feed::map;

/// A word for a meaning.
#[derive(Debug)]
struct Word {
    meaning: &'static str,
    language: &'static str,
    /// Folded, its parts with single blanks between them and around.
    padded: String,
    letters: usize,
}

/// What a name means, as far as its words tell.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Meaning {
    /// As the table of words calls it: `item name`.
    pub meaning: &'static str,
    /// How well the name fits, from 0 to 1.
    pub score: f64,
    /// The language of the word that fits best.
    pub language: &'static str,
}

static WORDS: LazyLock<Vec<Word>> = LazyLock::new(|| {
    let lines = include_str!("tables/words.csv").lines().skip(1);
    let lines = lines.filter_map(|line| {
        let (meaning, rest) = line.split_once(',')?;
        let (language, words) = rest.split_once(',')?;
        Some(words.split('|').map(move |word| {
            let text = folded(word);
            Word { meaning, language, letters: text.chars().count(), padded: format!(" {text} ") }
        }))
    });
    lines.flatten().collect()
});

/// All words, to be found at once.
static KNOWN: LazyLock<HashSet<&'static str>> = LazyLock::new(|| WORDS.iter().map(|word| word.padded.trim()).collect());

/// Whether a name is a word that columns are called by.
pub fn is_known(name: &str) -> bool {
    KNOWN.contains(folded(&parted(name)).as_str())
}

/// Shortest word that is found within a longer one, in letters: `bestand` in `Istbestand`.
const WITHIN: usize = 5;

/// What a name may mean, the likeliest first: each meaning once.
pub fn meanings(name: &str) -> Vec<Meaning> {
    let name = folded(&parted(name));
    if name.is_empty() || name.len() > 200 {
        return Vec::new();
    }
    let mut best: HashMap<&str, Meaning> = HashMap::new();
    let (letters, padded) = (name.chars().count(), format!(" {name} "));
    for word in WORDS.iter().filter(|word| word.letters <= letters) {
        let Some(score) = fit(&padded, letters, word) else { continue };
        let meaning = Meaning { meaning: word.meaning, score, language: word.language };
        best.entry(word.meaning).and_modify(|known| *known = if score > known.score { meaning } else { *known }).or_insert(meaning);
    }
    let mut best: Vec<Meaning> = best.into_values().collect();
    best.sort_by(|one, other| other.score.total_cmp(&one.score).then(one.meaning.cmp(other.meaning)));
    best
}

/// How well a name with blanks around it fits a word; none where it does not.
fn fit(name: &str, letters: usize, word: &Word) -> Option<f64> {
    if name == word.padded {
        return Some(1.0);
    }
    let part = word.letters as f64 / letters as f64;
    if word.letters >= 2 && name.contains(&word.padded) {
        return Some(0.55 + 0.4 * part);
    }
    let bare = word.padded.trim();
    let long = word.letters >= WITHIN && !bare.contains(' ');
    let within = long && (name.contains(word.padded.trim_end()) || name.contains(word.padded.trim_start()));
    within.then_some(0.4 + 0.4 * part)
}

/// A name with blanks between the words that capitals part: `itemName`, `NSNNumber`.
fn parted(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut text = String::with_capacity(name.len() + 8);
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| letters.get(at));
        let behind = letters.get(at + 1);
        let begins = letter.is_uppercase()
            && before
                .is_some_and(|before| before.is_lowercase() || (before.is_uppercase() && behind.is_some_and(|one| one.is_lowercase())));
        if begins {
            text.push(' ');
        }
        text.push(*letter);
    }
    text
}

/// A text in small letters without accents and signs. Letters that have no accent to lose are written as their neighbours.
pub fn folded(text: &str) -> String {
    let plain = map::folded(text);
    let mut folded = String::with_capacity(plain.len());
    for letter in plain.chars() {
        match letter {
            'ł' => folded.push('l'),
            'ø' => folded.push('o'),
            'đ' => folded.push('d'),
            'ı' => folded.push('i'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            other => folded.push(other),
        }
    }
    // Where umlauts can't be typed, two letters stand for them.
    folded.replace("ae", "a").replace("oe", "o").replace("ue", "u")
}
