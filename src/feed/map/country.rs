//! Countries by the scheme that a field declares: GM is Germany in one and Gambia in another.

use std::sync::LazyLock;

use hashbrown::HashMap;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::model::codes::{countries, country};
use crate::model::values::CountryCode;

/// Names of the embedded table, folded, and what they stand for.
static NAMES: LazyLock<HashMap<String, CountryCode>> = LazyLock::new(|| {
    let named = countries().iter().flat_map(|country| {
        let names = [country.name.as_str(), country.short.as_str()].into_iter().chain(country.formal.as_deref());
        // The United Nations' list writes the article behind: "Netherlands (the)".
        names.flat_map(|name| [name, name.trim_end_matches([' ', '*']).trim_end_matches("(the)")]).map(|name| (folded(name), country.code))
    });
    named.collect()
});

static ALPHA2: LazyLock<HashMap<String, CountryCode>> =
    LazyLock::new(|| countries().iter().map(|country| (country.alpha2.clone(), country.code)).collect());

static FIPS: LazyLock<HashMap<String, CountryCode>> =
    LazyLock::new(|| countries().iter().filter_map(|country| Some((country.fips.clone()?, country.code))).collect());

/// The country of an ISO alpha-3 code, in either case; the user-assigned XAA to XZZ are countries too.
pub fn by_alpha3(text: &str) -> Option<CountryCode> {
    let code = CountryCode::new(text)?;
    (country(code).is_some() || (code.bytes()[0] == b'X' && code != CountryCode::default())).then_some(code)
}

/// The country of an ISO alpha-2 code, in either case.
pub fn by_alpha2(text: &str) -> Option<CountryCode> {
    ALPHA2.get(&text.to_ascii_uppercase()).copied()
}

/// The country of a FIPS 10-4 digram, in either case.
pub fn by_fips(text: &str) -> Option<CountryCode> {
    FIPS.get(&text.to_ascii_uppercase()).copied()
}

/// The country of that English name, without regard to case, accents and signs.
pub fn by_name(text: &str) -> Option<CountryCode> {
    NAMES.get(&folded(text)).copied()
}

/// Letters and digits of a text in lower case, without accents; single blanks for all else.
pub fn folded(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for character in text.nfkd().filter(|character| !is_combining_mark(*character)) {
        if character.is_alphanumeric() {
            plain.extend(character.to_lowercase());
        } else if !plain.is_empty() && !plain.ends_with(' ') {
            plain.push(' ');
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}
