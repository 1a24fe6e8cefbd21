//! Countries: the embedded ISO 3166 table with FIPS digrams and names.

use std::sync::LazyLock;

use hashbrown::HashMap;

use crate::model::values::CountryCode;

/// A country of ISO 3166.
#[derive(Debug)]
pub struct Country {
    /// Alpha-3.
    pub code: CountryCode,
    /// Alpha-2.
    pub alpha2: String,
    /// FIPS 10-4 digram, where there is one. It collides with alpha-2: GM is Germany here and Gambia there.
    pub fips: Option<String>,
    /// Its name in English.
    pub name: String,
    /// The same as the table has it.
    pub short: String,
    /// The United Nations' name in English.
    pub formal: Option<String>,
    /// Its currency, by its code of ISO 4217, where it has one of its own or shares one.
    pub currency: Option<String>,
}

static TABLE: LazyLock<(Vec<Country>, HashMap<CountryCode, usize>)> = LazyLock::new(|| {
    let filled = |text: Option<&str>| text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    let mut reader = csv::Reader::from_reader(include_str!("tables/countries.csv").as_bytes());
    let countries: Vec<Country> = reader
        .records()
        .flatten()
        .filter_map(|row| {
            Some(Country {
                code: CountryCode::new(row.get(0)?)?,
                alpha2: row.get(1)?.to_owned(),
                fips: filled(row.get(3)),
                name: row.get(5).map(spelled_out)?.to_owned(),
                short: row.get(5)?.to_owned(),
                formal: filled(row.get(4)),
                currency: filled(row.get(6)).filter(|code| code.len() == 3),
            })
        })
        .collect();
    let by_code = countries.iter().enumerate().map(|(number, country)| (country.code, number)).collect();
    (countries, by_code)
});

/// The table calls two countries by their initials, under which nobody looks for them in a list of names.
fn spelled_out(name: &str) -> &str {
    match name {
        "UK" => "United Kingdom",
        "US" => "United States",
        name => name,
    }
}

/// All countries.
pub fn countries() -> &'static [Country] {
    &TABLE.0
}

/// The country of that trigram.
pub fn country(code: CountryCode) -> Option<&'static Country> {
    TABLE.1.get(&code).map(|&number| &TABLE.0[number])
}
