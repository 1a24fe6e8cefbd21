//! How a feed writes numbers, dates, nations and what is missing.

use hashbrown::HashMap;

use crate::model::codes::DatePrecision;
use crate::model::values::Text;

/// How numbers are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberFormat {
    /// Between whole and fraction.
    pub decimal: char,
    /// Between groups of digits; none: digits are not grouped.
    pub group: Option<char>,
    /// `(12)` is below zero.
    pub parentheses: bool,
    /// `12-` is below zero.
    pub trailing_minus: bool,
    /// `12 %` is 0.12.
    pub percent: bool,
}

/// Formats of dates, in the order in which they are tried; not empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateFormats(pub Vec<DateFormat>);

/// One format of a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateFormat {
    /// In strtime's letters: `%d.%m.%Y`. Checked when it was read.
    pub text: Text,
    /// What a text in this format tells: to the day, the month or the year.
    pub precision: DatePrecision,
}

/// Texts that stand for no value. A blank is always not reported.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Missing {
    /// There is none to give: `N/A`.
    pub not_applicable: Vec<Text>,
    /// Not told: `-`.
    pub not_reported: Vec<Text>,
}

/// In which scheme a feed names nations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CountryScheme {
    /// ISO 3166-1 alpha-3: POL.
    Alpha3,
    /// ISO 3166-1 alpha-2: PL.
    Alpha2,
    /// FIPS 10-4 digrams: PL, but GM for Germany.
    Fips,
    /// Names in English, or in the language of the feed or the field.
    Name,
}

/// A nation's words and what they stand for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words(HashMap<Text, Text>);

impl Words {
    /// From pairs of the nation's word and what it stands for.
    pub fn new(pairs: impl IntoIterator<Item = (Text, Text)>) -> Self {
        Self(pairs.into_iter().collect())
    }

    /// What the word stands for. The word is compared as it is; blanks around it are the caller's to trim.
    pub fn get(&self, word: &str) -> Option<&Text> {
        self.0.get(word)
    }
}

impl Default for NumberFormat {
    fn default() -> Self {
        Self { decimal: '.', group: None, parentheses: false, trailing_minus: false, percent: false }
    }
}

impl Default for DateFormats {
    fn default() -> Self {
        Self(vec![DateFormat { text: arcstr::literal!("%Y-%m-%d"), precision: DatePrecision::Day }])
    }
}
