//! Countries by the scheme that a field declares: GM is Germany in one and Gambia in another.

use std::sync::LazyLock;

use hashbrown::HashMap;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::model::codes::{countries, country, country_names};
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

/// Names of the embedded table in other languages, folded, by language.
static LOCAL: LazyLock<HashMap<&'static str, HashMap<String, CountryCode>>> = LazyLock::new(|| {
    let mut local: HashMap<_, HashMap<_, _>> = HashMap::new();
    for name in country_names() {
        local.entry(name.language.as_str()).or_default().insert(folded(&name.name), name.country);
    }
    local
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

/// The country of that name, in the language or in English, without regard to case, accents and signs.
pub fn by_name(text: &str, language: Option<&str>) -> Option<CountryCode> {
    let folded = folded(text);
    let language = language.and_then(primary);
    language.and_then(|language| LOCAL.get(language)?.get(&folded).copied()).or_else(|| NAMES.get(&folded).copied())
}

/// The language of a tag, as the table of names has it: `de` for `de-AT`. Norwegian is written in Bokmål unless it says otherwise.
fn primary(tag: &str) -> Option<&str> {
    let primary = tag.split('-').next()?;
    Some(if primary == "no" { "nb" } else { primary })
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
