//! How likely one item is another, and why, in words.

use crate::model::values::Text;

/// What is less likely is not suggested.
const LEAST: f64 = 0.3;
/// What a name that is the same is worth where the weapon systems are not known, or others.
const UNKNOWN_SYSTEM: f64 = 0.9;
const OTHER_SYSTEM: f64 = 0.6;
/// What a number that is the same is worth by itself.
const NUMBER: f64 = 0.8;

/// How alike two names are.
#[derive(Debug, Clone, PartialEq)]
pub struct Named {
    /// From 0 to 1.
    pub alike: f64,
    /// By what.
    pub how: How,
    /// The name that was found.
    pub text: Text,
}

/// By what two names are alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// They are the same, case, diacritics and alphabet aside.
    Same,
    /// By so many words of so many.
    Words(usize, usize),
    /// By what like items are called in other languages.
    OtherLanguage,
}

/// Whether two items belong to one weapon system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    /// They do, or one's is a variant of the other's.
    Same,
    /// They do not.
    Other,
    /// It is not known of one of them.
    Unknown,
}

/// How likely it is, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Likely {
    /// From 0 to 1.
    pub score: f64,
    /// Why, in words.
    pub evidence: String,
}

/// What names, a shared number and weapon systems say together; none: too little.
pub fn scored(named: Option<Named>, number: Option<String>, system: System) -> Option<Likely> {
    let alike = named.as_ref().map_or(0.0, |name| name.alike);
    let by_name = match system {
        System::Same => alike,
        System::Unknown => alike * UNKNOWN_SYSTEM,
        System::Other => alike * OTHER_SYSTEM,
    };
    let score = if number.is_some() { NUMBER + (1.0 - NUMBER) * by_name } else { by_name };
    // More digits would tell nothing.
    let score = (score * 1_000.0).round() / 1_000.0;
    let of_name = |Named { how, text, .. }: Named| match how {
        How::Same => format!("the same name, \"{text}\""),
        How::Words(shared, of) => format!("{shared} of {of} words of its name in \"{text}\""),
        How::OtherLanguage => format!("a name in another language, \"{text}\", by what like items are called"),
    };
    let of_system = match system {
        System::Same => Some("the same weapon system"),
        System::Other => Some("but another weapon system"),
        System::Unknown => None,
    };
    let reasons = number.map(|number| format!("the same number, {number}")).into_iter();
    let reasons: Vec<String> = reasons.chain(named.map(of_name)).chain(of_system.map(str::to_owned)).collect();
    (score >= LEAST).then(|| Likely { score, evidence: reasons.join("; ") })
}
