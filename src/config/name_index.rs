//! Names, and what they name: folded, so that case, diacritics and dashes don't matter.

use hashbrown::HashMap;
use unicode_normalization::UnicodeNormalization as _;

use super::reference::Alias;
use crate::model::values::Text;

/// Finds the number of what a text names.
#[derive(Debug, Clone, Default)]
pub(super) struct NameIndex(HashMap<String, Vec<Named>>);

/// What a name stands for, and for whom.
#[derive(Debug, Clone)]
struct Named {
    number: usize,
    language: Option<Text>,
    feed: Option<Text>,
}

impl NameIndex {
    /// Adds the names that all use, and the aliases.
    pub(super) fn add<'a>(&mut self, number: usize, names: impl IntoIterator<Item = &'a Text>, aliases: &[Alias]) {
        for name in names {
            self.0.entry(folded(name)).or_default().push(Named { number, language: None, feed: None });
        }
        for alias in aliases {
            let named = Named { number, language: alias.language.clone(), feed: alias.feed.clone() };
            self.0.entry(folded(&alias.text)).or_default().push(named);
        }
    }

    /// The number of what that feed means by the text: its own names first, then those of its language, then all others.
    /// None where nothing is called so, or several things are.
    pub(super) fn find(&self, text: &str, language: Option<&str>, feed: &str) -> Option<usize> {
        let named = self.0.get(&folded(text))?;
        let of_feed = |named: &&Named| named.feed.as_deref() == Some(feed);
        let of_language = |named: &&Named| named.feed.is_none() && named.language.is_some() && named.language.as_deref() == language;
        let of_all = |named: &&Named| named.feed.is_none();
        only(named.iter().filter(of_feed)).or_else(|| only(named.iter().filter(of_language))).or_else(|| only(named.iter().filter(of_all)))
    }
}

/// The one number that all of them have.
fn only<'a>(mut named: impl Iterator<Item = &'a Named>) -> Option<usize> {
    let first = named.next()?.number;
    named.all(|other| other.number == first).then_some(first)
}

/// Small letters without diacritics; what is neither letter nor digit is one blank.
pub(super) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.nfkd().filter(|&character| !unicode_normalization::char::is_combining_mark(character)) {
        match character {
            // Latin letters that do not fall apart into a letter and a mark: ł, ø, đ, ß.
            '\u{c0}'..='\u{24f}' => {
                folded.extend(deunicode::deunicode_char(character).unwrap_or_default().chars().flat_map(char::to_lowercase))
            }
            _ if character.is_alphanumeric() => folded.extend(character.to_lowercase()),
            _ if folded.is_empty() || folded.ends_with(' ') => {}
            _ => folded.push(' '),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}
