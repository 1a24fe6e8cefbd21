//! What names of columns mean, in many languages: the embedded table `tables/words.csv`.

use std::sync::LazyLock;

use hashbrown::HashMap;

use crate::feed::map;

/// A word for a meaning.
#[derive(Debug)]
struct Word {
    meaning: &'static str,
    language: &'static str,
    /// Folded, its parts with single blanks between them.
    text: String,
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
        Some(words.split('|').map(move |word| Word { meaning, language, text: folded(word) }))
    });
    lines.flatten().collect()
});

/// Shortest word that is found within a longer one, in letters: `bestand` in `Istbestand`.
const WITHIN: usize = 5;

/// What a name may mean, the likeliest first: each meaning once.
pub fn meanings(name: &str) -> Vec<Meaning> {
    let name = folded(&parted(name));
    if name.is_empty() || name.len() > 200 {
        return Vec::new();
    }
    let mut best: HashMap<&str, Meaning> = HashMap::new();
    for word in WORDS.iter() {
        let Some(score) = fit(&name, &word.text) else { continue };
        let meaning = Meaning { meaning: word.meaning, score, language: word.language };
        best.entry(word.meaning).and_modify(|known| *known = if score > known.score { meaning } else { *known }).or_insert(meaning);
    }
    let mut best: Vec<Meaning> = best.into_values().collect();
    best.sort_by(|one, other| other.score.total_cmp(&one.score).then(one.meaning.cmp(other.meaning)));
    best
}

/// How well a name fits a word; none where it does not.
fn fit(name: &str, word: &str) -> Option<f64> {
    if name == word {
        return Some(1.0);
    }
    let part = word.chars().count() as f64 / name.chars().count() as f64;
    if word.chars().count() >= 2 && format!(" {name} ").contains(&format!(" {word} ")) {
        return Some(0.55 + 0.4 * part);
    }
    let long = word.chars().count() >= WITHIN && !word.contains(' ');
    let within = long && name.split(' ').any(|token| token.starts_with(word) || token.ends_with(word));
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
            && before.is_some_and(|before| before.is_lowercase() || (before.is_uppercase() && behind.is_some_and(|one| one.is_lowercase())));
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
    folded
}
