//! What words of nations stand for where a field holds a code: the embedded table `tables/codes.csv`.

use std::sync::LazyLock;

use hashbrown::HashMap;

use super::words::folded;
use crate::model::codes::{Code as _, RecordKind};

/// A value of a list, and its words, folded.
#[derive(Debug)]
struct Value {
    list: &'static str,
    value: &'static str,
    words: Vec<String>,
}

static VALUES: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let lines = include_str!("tables/codes.csv").lines().skip(1);
    let value = |line: &'static str| {
        let (list, rest) = line.split_once(',')?;
        let (value, words) = rest.split_once(',')?;
        Some(Value { list, value, words: words.split('|').map(word).collect() })
    };
    lines.filter_map(value).collect()
});

/// The value of each word, by its list.
static WORDS: LazyLock<HashMap<(&str, &str), &'static str>> = LazyLock::new(|| {
    let words = |value: &'static Value| value.words.iter().map(|word| ((value.list, word.as_str()), value.value));
    VALUES.iter().rev().flat_map(words).collect()
});

static KINDS: LazyLock<Vec<(RecordKind, Vec<String>)>> = LazyLock::new(|| {
    let lines = include_str!("tables/kinds.csv").lines().skip(1);
    let kind = |line: &str| {
        let (kind, words) = line.split_once(',')?;
        Some((RecordKind::named(kind)?, words.split('|').map(folded).collect()))
    };
    lines.filter_map(kind).collect()
});

/// A word as it is compared; signs such as € are no letters, and stay as they are.
fn word(text: &str) -> String {
    let folded = folded(text);
    if folded.is_empty() { text.trim().to_lowercase() } else { folded }
}

/// The value of a list that a text stands for: the text is one of its words, or has one that is longer than any of another
/// value's. None where it is no word, or two values are as likely.
pub fn coded(list: &str, text: &str) -> Option<&'static str> {
    let text = word(text);
    let of_list = || VALUES.iter().filter(|value| value.list == list);
    if let Some(value) = of_list().find(|value| value.words.contains(&text)) {
        return Some(value.value);
    }
    let padded = format!(" {text} ");
    let longest = |value: &Value| value.words.iter().filter(|word| padded.contains(&format!(" {word} "))).map(String::len).max();
    let mut found: Vec<(usize, &'static str)> = of_list().filter_map(|value| Some((longest(value)?, value.value))).collect();
    found.sort_unstable_by(|one, other| other.cmp(one));
    match found.as_slice() {
        [(first, _), (second, _), ..] if first == second => None,
        [(_, value), ..] => Some(value),
        [] => None,
    }
}

/// The value of which a text as a whole is a word.
pub fn is_word(list: &str, text: &str) -> Option<&'static str> {
    WORDS.get(&(list, word(text).as_str())).copied()
}

/// Whether a text begins or ends with a word of a list.
pub fn borders(list: &str, text: &str) -> bool {
    let text = word(text);
    let words = VALUES.iter().filter(|value| value.list == list).flat_map(|value| &value.words);
    words.into_iter().any(|word| {
        text == *word
            || text.strip_prefix(word.as_str()).is_some_and(|rest| rest.starts_with(' '))
            || text.strip_suffix(word.as_str()).is_some_and(|rest| rest.ends_with(' '))
    })
}

/// Of which kinds of record a title speaks.
pub fn kinds(title: &str) -> Vec<RecordKind> {
    let title = format!(" {} ", folded(title));
    KINDS.iter().filter(|(_, words)| words.iter().any(|word| title.contains(&format!(" {word} ")))).map(|(kind, _)| *kind).collect()
}
