//! Packed cells: `A (14); B (5)` is two pieces, and a pattern tells the parts of each.

use std::sync::Arc;

use crate::config::{Packed, Pattern, PatternPart};
use crate::feed::decode::{Excess, NodeId, Row, Shape, Tree};
use crate::feed::judge::rules;
use crate::model::values::{Position, Text};

/// Longest piece that patterns are tried on, in bytes; a longer one is no list's entry.
const LONGEST: usize = 1_000;

/// The pieces of a cell, without blanks around them and without blank ones.
pub fn pieces<'a>(cell: &'a str, packed: &Packed) -> Vec<&'a str> {
    let whole = cell.trim();
    if packed.missing.not_reported.iter().chain(&packed.missing.not_applicable).any(|marker| marker.as_str() == whole) {
        return Vec::new();
    }
    let mut pieces = vec![whole];
    for separator in &packed.separators {
        pieces = pieces.into_iter().flat_map(|piece| piece.split(separator.as_str())).collect();
    }
    pieces.into_iter().map(str::trim).filter(|piece| !piece.is_empty()).collect()
}

/// A piece as a row of its own: a value for each name of the first pattern that fits. One that fits none is kept whole
/// under the first name, and says so.
pub fn entry(piece: &str, packed: &Packed, position: Position, row: &Arc<Row>) -> Option<Row> {
    let fitting = packed.patterns.iter().find_map(|pattern| fit(piece, pattern));
    let noticed = if fitting.is_none() && !packed.patterns.is_empty() { vec![&rules::PIECE_UNREADABLE] } else { Vec::new() };
    let first = packed.patterns.first().and_then(|pattern| pattern.names().next());
    let parts = fitting.unwrap_or_else(|| first.map(|name| (name, piece)).into_iter().collect());
    // A piece is part of a cell, so it is never too large for a tree.
    Some(Row::made(position, noticed, tree(piece, &parts).ok()?, Arc::clone(row)))
}

fn tree(piece: &str, parts: &[(&Text, &str)]) -> Result<Tree, Excess> {
    let mut tree = Tree::with_capacity(parts.len() + 1, piece.len() * 3);
    let root = tree.open(None, "", if parts.is_empty() { Shape::Text } else { Shape::Fields })?;
    tree.write(root, piece)?;
    for (name, text) in parts {
        let part = tree.open(Some(root), name, Shape::Text)?;
        tree.write(part, text)?;
    }
    tree.close(NodeId::ROOT);
    Ok(tree)
}

/// What stands at the names of a pattern, where it fits the whole piece.
pub fn fit<'p, 't>(piece: &'t str, pattern: &'p Pattern) -> Option<Vec<(&'p Text, &'t str)>> {
    if piece.len() > LONGEST {
        return None;
    }
    let mut fitting = Fitting { piece, found: Vec::new(), failed: vec![false; pattern.parts.len() * (piece.len() + 1)] };
    fitting.from(&pattern.parts, 0).then_some(fitting.found)
}

/// An attempt to fit a piece; what failed once at a place is not tried there again, so that no piece takes long.
struct Fitting<'p, 't> {
    piece: &'t str,
    found: Vec<(&'p Text, &'t str)>,
    failed: Vec<bool>,
}

impl<'p, 't> Fitting<'p, 't> {
    /// Whether the parts fit what stands from there on.
    fn from(&mut self, parts: &'p [PatternPart], at: usize) -> bool {
        let (Some((part, rest)), text) = (parts.split_first(), self.piece.get(at..).unwrap_or_default()) else {
            return self.piece.get(at..).is_some_and(|rest| rest.trim().is_empty());
        };
        let tried = rest.len() * (self.piece.len() + 1) + at;
        if self.failed.get(tried).is_some_and(|failed| *failed) {
            return false;
        }
        let fits = match part {
            PatternPart::Words(words) => after_words(text, words).is_some_and(|length| self.from(rest, at + length)),
            PatternPart::Name(name) => self.named(name, text.len(), 0, at, rest),
            PatternPart::Number(name) => {
                let longest = text.find(|one| !in_number(one)).unwrap_or(text.len());
                text.find(|one: char| one.is_ascii_digit()).is_some_and(|digit| self.named(name, longest, digit, at, rest))
            }
        };
        if !fits && let Some(failed) = self.failed.get_mut(tried) {
            *failed = true;
        }
        fits
    }

    /// Gives the name as much as it can have: `longest` bytes from `at` on, at least one character behind `shortest`.
    fn named(&mut self, name: &'p Text, longest: usize, shortest: usize, at: usize, rest: &'p [PatternPart]) -> bool {
        let text = self.piece.get(at..at + longest).unwrap_or_default();
        let blanks = text.len() - text.trim_start().len();
        for (start, last) in text.char_indices().rev().take_while(|(start, _)| *start >= shortest.max(blanks)) {
            let end = start + last.len_utf8();
            let before = self.found.len();
            self.found.push((name, text.get(blanks..end).unwrap_or_default().trim_end()));
            if self.from(rest, at + end) {
                return true;
            }
            self.found.truncate(before);
        }
        false
    }
}

/// How much of the text the words take from its start, with the blanks around them.
fn after_words(text: &str, words: &[Text]) -> Option<usize> {
    let mut rest = text.trim_start();
    if words.is_empty() && rest.len() == text.len() {
        return None;
    }
    for word in words {
        rest = rest.strip_prefix(word.as_str())?.trim_start();
    }
    Some(text.len() - rest.len())
}

/// Digits, and the signs that stand in numbers.
fn in_number(one: char) -> bool {
    one.is_ascii_digit() || one.is_whitespace() || matches!(one, '.' | ',' | '\'' | '-' | '+' | '\u{2212}' | '\u{2019}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::fit;
    use crate::config::Pattern;

    fn read(piece: &str, pattern: &str) -> Option<Vec<String>> {
        let pattern = Pattern::parse(pattern).unwrap();
        fit(piece, &pattern).map(|found| found.into_iter().map(|(_, text)| text.to_owned()).collect())
    }

    #[test]
    fn a_name_takes_as_much_as_it_can_and_a_number_only_what_is_one() {
        let found = |parts: &[&str]| Some(parts.iter().map(|part| (*part).to_owned()).collect::<Vec<_>>());
        assert_eq!(read("M113 (A2) (14)", "{name} ({quantity})"), found(&["M113 (A2)", "14"]));
        assert_eq!(read("M113(14)", "{name} ({quantity})"), found(&["M113", "14"]));
        assert_eq!(read("12 x Box x large", "{quantity:number} x {name}"), found(&["12", "Box x large"]));
        assert_eq!(read("1\u{a0}200 szt. hełm", "{quantity:number} szt. {name}"), found(&["1\u{a0}200", "hełm"]));
        assert_eq!(read("hełm 12", "{name} {quantity:number}"), found(&["hełm", "12"]));
        for (piece, pattern) in
            [("M113", "{name} ({quantity})"), ("M113 ()", "{name} ({quantity})"), ("x 14", "{quantity:number} x {name}")]
        {
            assert_eq!(read(piece, pattern), None, "{piece}");
        }
    }

    proptest! {
        #[test]
        fn what_a_pattern_writes_it_reads(name in "[A-Za-z0-9(][A-Za-z0-9() ]{0,20}[A-Za-z)]", quantity in "[1-9][0-9]{0,5}") {
            prop_assert_eq!(read(&format!("{name} ({quantity})"), "{name} ({quantity:number})"), Some(vec![name, quantity]));
        }

        #[test]
        fn no_piece_takes_long_or_panics(piece in "[(){} x1é]{0,1200}") {
            let _ = read(&piece, "{a} ({b} ({c} ({d} ({e:number} x {f})");
        }
    }
}
