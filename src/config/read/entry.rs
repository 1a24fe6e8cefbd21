//! A key with its value, read into what it has to be.

use std::borrow::Cow;
use std::fmt::Display;
use std::ops::Range;

use jiff::civil::Date;
use toml::Spanned;
use toml::de::DeValue;

use super::file::File;
use super::table::{Table, called};
use crate::config::spelling::{fit, fit_to, nearest, spoken};
use crate::config::what::What;
use crate::model::codes::{Code, CodeList, countries, country};
use crate::model::values::CountryCode;

/// A key and its value. In a list, each element has the list's key.
#[derive(Clone)]
pub(super) struct Entry<'a> {
    pub(super) file: &'a File,
    pub(super) key: &'a str,
    pub(super) key_span: Range<usize>,
    value: &'a Spanned<DeValue<'a>>,
}

impl<'a> Entry<'a> {
    pub(super) fn new(file: &'a File, key: &'a str, key_span: Range<usize>, value: &'a Spanned<DeValue<'a>>) -> Self {
        Self { file, key, key_span, value }
    }

    /// The value as TOML has it.
    pub(super) fn value(&self) -> &'a DeValue<'a> {
        self.value.get_ref()
    }

    /// Where the value stands.
    pub(super) fn span(&self) -> Range<usize> {
        self.value.span()
    }

    /// Reports what is wrong with the value.
    pub(super) fn report(&self, what: What) {
        self.file.report(self.span(), what);
    }

    /// Reports what is wrong at a byte of the text that it holds.
    pub(super) fn report_at(&self, byte: usize, what: What) {
        let span = self.span();
        let length = self.as_text().map(str::len).unwrap_or_default();
        // Where the text stands as it is, between one quote and another, a byte of it can be pointed at.
        if span.len() == length + 2 {
            let at = (span.start + 1 + byte.min(length)).min(span.end);
            self.file.report(at..(at + 1).min(span.end), what);
        } else {
            self.report(what);
        }
    }

    /// Reports that it should be of another type.
    pub(super) fn wrong_type(&self, expected: &'static str, example: &'static str) {
        self.report(What::WrongType { key: fit(self.key), found: called(self.value()), expected, example });
    }

    /// Reports that it is not what it should be.
    pub(super) fn malformed(&self, kind: &'static str, why: impl Display, example: &'static str) {
        self.report(What::Malformed { kind, why: fit_to(200, &why.to_string()), example });
    }

    /// The text, if it is one; nothing is reported.
    pub(super) fn as_text(&self) -> Option<&'a str> {
        match self.value() {
            DeValue::String(text) => Some(text),
            _ => None,
        }
    }

    /// A text, perhaps an empty one.
    pub(super) fn text(&self) -> Option<&'a str> {
        let text = self.as_text();
        if text.is_none() {
            self.wrong_type("a text", "\"text\"");
        }
        text
    }

    /// A text that says something.
    pub(super) fn word(&self) -> Option<&'a str> {
        let text = self.text()?;
        if text.trim().is_empty() {
            self.report(What::Blank { key: fit(self.key) });
            return None;
        }
        Some(text)
    }

    /// A text, or a number as it is written: what a cell could hold.
    pub(super) fn literal(&self) -> Option<Cow<'a, str>> {
        match self.value() {
            DeValue::String(text) => Some(Cow::Borrowed(text)),
            DeValue::Integer(number) => Some(Cow::Owned(number.to_string())),
            DeValue::Float(number) => Some(Cow::Borrowed(number.as_str())),
            DeValue::Boolean(yes) => Some(Cow::Borrowed(if *yes { "true" } else { "false" })),
            _ => {
                self.wrong_type("a text or a number", "\"text\"");
                None
            }
        }
    }

    /// True or false.
    pub(super) fn boolean(&self) -> Option<bool> {
        match self.value() {
            DeValue::Boolean(yes) => Some(*yes),
            _ => {
                self.wrong_type("true or false", "true");
                None
            }
        }
    }

    /// A whole number within bounds.
    pub(super) fn whole(&self, least: u64, most: u64) -> Option<u64> {
        let DeValue::Integer(number) = self.value() else {
            self.wrong_type("a whole number", "3");
            return None;
        };
        let whole = u64::from_str_radix(number.as_str(), number.radix()).ok().filter(|whole| (least..=most).contains(whole));
        if whole.is_none() {
            self.out_of_range(number, least, most);
        }
        whole
    }

    /// A number within bounds.
    pub(super) fn number(&self, least: f64, most: f64) -> Option<f64> {
        let text = match self.value() {
            DeValue::Integer(number) => number.to_string(),
            DeValue::Float(number) => number.as_str().to_owned(),
            _ => {
                self.wrong_type("a number", "0.5");
                return None;
            }
        };
        let number = text.parse().ok().filter(|number| (least..=most).contains(number));
        if number.is_none() {
            self.out_of_range(text, least, most);
        }
        number
    }

    fn out_of_range(&self, given: impl Display, least: impl Display, most: impl Display) {
        let given = fit(&given.to_string());
        self.report(What::OutOfRange { key: fit(self.key), given, least: least.to_string(), most: most.to_string() });
    }

    /// Whether it is a list; nothing is reported.
    pub(super) fn is_list(&self) -> bool {
        matches!(self.value(), DeValue::Array(_))
    }

    /// The elements of a list.
    pub(super) fn list(&self, of: &'static str) -> Vec<Self> {
        let DeValue::Array(list) = self.value() else {
            self.wrong_type("a list", if of == "text" { "[\"text\"]" } else { "[{ … }]" });
            return Vec::new();
        };
        list.iter().map(|value| Self { value, ..self.clone() }).collect()
    }

    /// The elements of a list, or the one text that stands instead of a list of one.
    pub(super) fn one_or_many(&self) -> Vec<Self> {
        if self.as_text().is_some() { vec![self.clone()] } else { self.list("text") }
    }

    /// A table, called so in messages.
    pub(super) fn table(&self, inside: impl Into<Cow<'static, str>>) -> Option<Table<'a>> {
        match self.value() {
            DeValue::Table(table) => Some(Table::new(self.file, table, self.span(), inside)),
            _ => {
                self.wrong_type("a table", "{ … }");
                None
            }
        }
    }

    /// One of the words, and what it means.
    pub(super) fn choice<T: Clone>(&self, kind: &'static str, choices: &[(&str, T)]) -> Option<T> {
        let given = self.text()?;
        let found = choices.iter().find(|(word, _)| *word == given).map(|(_, meaning)| meaning.clone());
        if found.is_none() {
            let allowed = choices.iter().map(|(word, _)| (*word).to_owned()).collect();
            self.report(What::NoSuchWord { kind: spoken(kind), given: fit(given), allowed });
        }
        found
    }

    /// A name of that enumeration.
    pub(super) fn name_of(&self, list: &'static CodeList) -> Option<&'static str> {
        let choices: Vec<_> = list.values.iter().map(|(name, _)| (*name, *name)).collect();
        self.choice(list.name, &choices)
    }

    /// A value of an enumeration.
    pub(super) fn code<C: Code>(&self) -> Option<C> {
        C::named(self.name_of(C::LIST)?)
    }

    /// A date, as TOML has it or as a text.
    pub(super) fn date(&self) -> Option<Date> {
        let text = match self.value() {
            DeValue::Datetime(date) => date.to_string(),
            DeValue::String(text) => text.to_string(),
            _ => {
                self.wrong_type("a date", "2026-01-31");
                return None;
            }
        };
        let date = text.parse().ok().filter(|_| text.len() == 10);
        if date.is_none() {
            self.malformed("date", "year, month and day are wanted", "2026-01-31");
        }
        date
    }

    /// A nation's trigram.
    pub(super) fn nation(&self) -> Option<CountryCode> {
        let given = self.text()?;
        let nation = trigram(given);
        if nation.is_none() {
            self.report(no_nation(given));
        }
        nation
    }

    /// Trigrams of nations.
    pub(super) fn nations(&self) -> Vec<CountryCode> {
        self.list("text").iter().filter_map(Self::nation).collect()
    }
}

/// The nation of that trigram: of ISO 3166, or user-assigned.
pub(in crate::config) fn trigram(text: &str) -> Option<CountryCode> {
    let code = CountryCode::new(text)?;
    // XXX is reserved for "no nation".
    let user_assigned = code.as_str().starts_with('X') && code.as_str() != "XXX";
    (user_assigned || country(code).is_some()).then_some(code)
}

/// That there is no such nation, and which one could be meant.
pub(in crate::config) fn no_nation(given: &str) -> What {
    let by_name = countries().iter().find(|country| country.name.eq_ignore_ascii_case(given) || country.alpha2.eq_ignore_ascii_case(given));
    let likely =
        by_name.map(|country| country.code.as_str()).or_else(|| nearest(given, countries().iter().map(|country| country.code.as_str())));
    What::NoNation { given: fit(given), nearest: likely.map(str::to_owned) }
}
