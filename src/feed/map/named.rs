//! What rows call by a name that the reference data or a code table knows: systems, nodes, coalitions, nations.

use super::country;
use super::locate::SourcePlan;
use super::memory::Memory;
use super::reading::Reading;
use crate::config::{CountryScheme, NationSource, WeaponSystem};
use crate::feed::decode::Row;
use crate::feed::judge::rules;
use crate::model::Given;
use crate::model::values::{CountryCode, Rule, Text};

/// How a weapon system is found.
#[derive(Debug)]
pub struct SystemPlan<'f> {
    name: SourcePlan<'f>,
    known: Memory<Option<&'f WeaponSystem>>,
}

impl<'f> SystemPlan<'f> {
    /// Compiles a system.
    pub fn new(name: SourcePlan<'f>) -> Self {
        Self { name, known: Memory::default() }
    }

    /// Finds the system; the reading keeps it, because it says what the record's quantities count.
    pub fn read(&mut self, row: &Row, reading: &mut Reading<'f>, field: &'static str) -> Option<Given> {
        let word = self.name.find(row, reading, field).word()?;
        let (feed, reference) = (reading.feed, reading.reference);
        let system = self.known.of(&word.text, |text| reference.system(text, feed.language.as_deref(), &feed.slug));
        if system.is_none() {
            unknown(&rules::SYSTEM_UNKNOWN, "weapon system", word.raw(), reading, field);
        }
        reading.system = system;
        system.map(|system| Given::Text(system.slug.clone()))
    }
}

/// How a node or coalition is found: by which look-up, and by which rule where there is none.
#[derive(Debug)]
pub struct NamedPlan<'f> {
    name: SourcePlan<'f>,
    of: Named,
    known: Memory<Option<Text>>,
}

/// What a name stands for.
#[derive(Debug, Clone, Copy)]
pub enum Named {
    /// A logistics node.
    Node,
    /// A capability coalition.
    Coalition,
}

impl<'f> NamedPlan<'f> {
    /// Compiles a node or coalition.
    pub fn new(name: SourcePlan<'f>, of: Named) -> Self {
        Self { name, of, known: Memory::default() }
    }

    /// Finds its slug.
    pub fn read(&mut self, row: &Row, reading: &mut Reading<'f>, field: &'static str) -> Option<Given> {
        let word = self.name.find(row, reading, field).word()?;
        let (feed, reference, of) = (reading.feed, reading.reference, self.of);
        let slug = self.known.of(&word.text, |text| match of {
            Named::Node => reference.node(text, feed.language.as_deref(), &feed.slug).map(|node| node.slug.clone()),
            Named::Coalition => reference.coalition(text).map(|coalition| coalition.slug.clone()),
        });
        if slug.is_none() {
            match of {
                Named::Node => unknown(&rules::NODE_UNKNOWN, "logistics node", word.raw(), reading, field),
                Named::Coalition => unknown(&rules::COALITION_UNKNOWN, "capability coalition", word.raw(), reading, field),
            }
        }
        slug.map(Given::Text)
    }
}

fn unknown(rule: &'static Rule, what: &str, raw: &str, reading: &mut Reading<'_>, field: &'static str) {
    reading.note(rule, field, Some(raw), || format!("names no single {what} of the reference data; add the name to its aliases there"));
}

/// How a nation is read.
#[derive(Debug)]
pub struct NationPlan<'f> {
    word: SourcePlan<'f>,
    scheme: CountryScheme,
    /// In which language names are, besides English.
    language: Option<&'f Text>,
    known: Memory<Option<CountryCode>>,
}

/// A nation as a row gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nation {
    /// The row gives none.
    Missing,
    /// It gives one that can't be read; that is noted.
    Unreadable,
    /// This one.
    Code(CountryCode),
}

impl<'f> NationPlan<'f> {
    /// Compiles a nation.
    pub fn new(source: &'f NationSource, reading: &mut Reading<'f>) -> Self {
        let language = source.language.as_ref().or(reading.feed.language.as_ref());
        Self { word: SourcePlan::new(&source.source, reading), scheme: source.scheme, language, known: Memory::default() }
    }

    /// Reads it in its scheme; what the settings put there is a trigram.
    pub fn read(&mut self, row: &Row, reading: &mut Reading<'f>, field: &'static str) -> Nation {
        let Some(word) = self.word.find(row, reading, field).word() else { return Nation::Missing };
        let (scheme, language) = (self.scheme, self.language.map(Text::as_str));
        let code =
            if word.settled { CountryCode::new(&word.text) } else { self.known.of(&word.text, |text| of_scheme(scheme, text, language)) };
        code.map_or_else(
            || {
                reading.note(&rules::COUNTRY_UNKNOWN, field, Some(word.raw()), || {
                    format!("is no country as {}; add it to the field's table in the feed's settings", scheme_name(scheme))
                });
                Nation::Unreadable
            },
            Nation::Code,
        )
    }
}

/// The country of that text in a scheme; names may be in that language.
fn of_scheme(scheme: CountryScheme, text: &str, language: Option<&str>) -> Option<CountryCode> {
    match scheme {
        CountryScheme::Alpha3 => country::by_alpha3(text),
        CountryScheme::Alpha2 => country::by_alpha2(text),
        CountryScheme::Fips => country::by_fips(text),
        CountryScheme::Name => country::by_name(text, language),
    }
}

fn scheme_name(scheme: CountryScheme) -> &'static str {
    match scheme {
        CountryScheme::Alpha3 => "ISO alpha-3 writes them",
        CountryScheme::Alpha2 => "ISO alpha-2 writes them",
        CountryScheme::Fips => "FIPS 10-4 writes them",
        CountryScheme::Name => "English or the feed's language names them",
    }
}
