//! Names of countries in the languages of nations that publish: the embedded table.
//!
//! The table is that of i18n-iso-countries 7.14.0 (MIT licence), which holds the names of the Unicode CLDR.

use std::sync::LazyLock;

use super::countries::countries;
use crate::model::values::CountryCode;

/// A country's name in a language.
#[derive(Debug)]
pub struct CountryName {
    /// The language, by its two letters of ISO 639-1.
    pub language: String,
    /// The country.
    pub country: CountryCode,
    /// A name of it there.
    pub name: String,
}

static TABLE: LazyLock<Vec<CountryName>> = LazyLock::new(|| {
    let mut reader = csv::Reader::from_reader(include_str!("tables/country_names.csv").as_bytes());
    let named = reader.records().flatten().filter_map(|row| {
        let country = countries().iter().find(|country| Some(country.alpha2.as_str()) == row.get(1))?;
        Some(CountryName { language: row.get(0)?.to_owned(), country: country.code, name: row.get(2)?.to_owned() })
    });
    named.collect()
});

/// Names of countries in all languages that are known here.
pub fn country_names() -> &'static [CountryName] {
    &TABLE
}

/// Languages in which names of countries are known, besides English.
pub fn country_languages() -> Vec<&'static str> {
    let mut languages: Vec<_> = TABLE.iter().map(|name| name.language.as_str()).collect();
    languages.dedup();
    languages
}
