//! Which weapon system a name that nobody knows likely means.

use super::name_index::folded;
use super::reference::{Reference, WeaponSystem};

/// Names that are less alike say nothing.
const LEAST: f64 = 0.6;
/// Letters of a name that are compared: what is longer is a sentence.
const COMPARED: usize = 100;
/// A name that stands within another one is likely meant, the more so the more of it it is.
const WITHIN: f64 = 0.85;
/// Letters of a name that is looked for within others.
const WITHIN_LEAST: usize = 3;

/// Names of weapon systems as they are compared.
#[derive(Debug)]
pub struct Likeness<'r>(Vec<(String, &'r WeaponSystem)>);

impl<'r> Likeness<'r> {
    /// Slugs, names and aliases of all systems.
    pub fn new(reference: &'r Reference) -> Self {
        let names = |system: &'r WeaponSystem| {
            let own = [&system.slug, &system.name].into_iter().chain(system.aliases.iter().map(|alias| &alias.text));
            own.map(move |name| (compared(name), system))
        };
        Self(reference.systems.iter().flat_map(names).filter(|(name, _)| !name.is_empty()).collect())
    }

    /// The system whose name is likest, and how like it is, up to 1; none where none is.
    pub fn likeliest(&self, text: &str) -> Option<(&'r WeaponSystem, f64)> {
        let text = compared(text);
        let scored = self.0.iter().map(|(name, system)| (*system, likeness(&text, name)));
        // Of equals the first in the reference data.
        let best = scored.fold(None, |best: Option<(&WeaponSystem, f64)>, next| match best {
            Some(best) if best.1 >= next.1 => Some(best),
            _ => Some(next),
        });
        best.filter(|(_, likeness)| *likeness >= LEAST)
    }
}

/// A name as all spellings have it: `Leo 2-A6` and `LEO 2 A6` are one.
pub fn spelling(text: &str) -> String {
    folded(text)
}

fn compared(text: &str) -> String {
    folded(text).chars().filter(|one| *one != ' ').take(COMPARED).collect()
}

fn likeness(text: &str, name: &str) -> f64 {
    if stands_in(text, name) {
        let part = name.chars().count() as f64 / text.chars().count().max(1) as f64;
        return WITHIN + (1.0 - WITHIN) * part;
    }
    strsim::normalized_damerau_levenshtein(text, name) * WITHIN
}

/// Whether the name stands in the text, and no number is cut: M10 does not stand in M109.
fn stands_in(text: &str, name: &str) -> bool {
    let digit = |one: Option<char>| one.is_some_and(|one| one.is_ascii_digit());
    name.chars().count() >= WITHIN_LEAST
        && text.match_indices(name).any(|(at, _)| {
            let (before, after) = (text[..at].chars().next_back(), text[at + name.len()..].chars().next());
            let cut_before = digit(before) && digit(name.chars().next());
            let cut_after = digit(after) && digit(name.chars().next_back());
            !cut_before && !cut_after
        })
}
