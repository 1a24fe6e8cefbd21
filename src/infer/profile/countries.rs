//! In which scheme a column names countries.

use super::column::Column;
use crate::config::CountryScheme;
use crate::feed::map;
use crate::infer::codes;
use crate::model::codes::country_languages;

/// Values by which the scheme is told.
const LOOKED: usize = 400;

/// How a column names countries.
#[derive(Debug, Clone, PartialEq)]
pub struct Naming {
    /// The scheme.
    pub scheme: CountryScheme,
    /// The language of names, where they are not English.
    pub language: Option<&'static str>,
    /// Which part of the values it knows.
    pub share: f64,
    /// Another scheme that knows as many.
    pub other: Option<CountryScheme>,
    /// Names that no list has, and the trigrams that they usually stand for.
    pub usual: Vec<(String, &'static str)>,
    /// Values that it does not know, and how often they stand there.
    pub unknown: Vec<(String, usize)>,
}

/// The scheme that knows most of a column's values; none where none knows half of them.
pub fn naming(column: &Column) -> Option<Naming> {
    let looked: Vec<(&str, usize)> = column.values.iter().take(LOOKED).map(|(text, count)| (text.as_str(), *count)).collect();
    // Distinct values count here: one frequent code that happens to be a country makes no column of countries.
    let known = |scheme, language: Option<&str>| looked.iter().filter(|(text, _)| reads(scheme, language, text)).count();
    // Names are letters, and a column of countries shows among its first values.
    let letters = looked.iter().take(30).filter(|(text, _)| !text.bytes().any(|byte| byte.is_ascii_digit())).count();
    if letters * 2 < looked.len().min(30) {
        return None;
    }
    if looked.is_empty() || looked.iter().filter(|(text, _)| text.chars().count() > 60).count() * 2 > looked.len() {
        return None;
    }
    let codes = [CountryScheme::Alpha3, CountryScheme::Alpha2, CountryScheme::Fips].map(|scheme| (known(scheme, None), scheme, None));
    let english = (known(CountryScheme::Name, None), CountryScheme::Name, None);
    let mut best =
        codes.into_iter().chain([english]).fold((0, CountryScheme::Name, None), |best, one| if one.0 > best.0 { one } else { best });
    if best.0 * 10 < looked.len() * 9 {
        let begins = |language: &str| looked.iter().take(30).any(|(text, _)| reads(CountryScheme::Name, Some(language), text));
        for language in country_languages().into_iter().filter(|language| begins(language)) {
            let count = known(CountryScheme::Name, Some(language));
            // Neighbouring languages share many names: another than English must know nearly all, or many more.
            if count > best.0 && (count * 10 >= looked.len() * 9 || count * 2 >= best.0 * 3) {
                best = (count, CountryScheme::Name, Some(language));
            }
        }
    }
    let (count, scheme, language) = best;
    let share = count as f64 / looked.len() as f64;
    let other = match scheme {
        CountryScheme::Alpha2 => Some(CountryScheme::Fips),
        CountryScheme::Fips => Some(CountryScheme::Alpha2),
        CountryScheme::Alpha3 | CountryScheme::Name => None,
    };
    let other = other.filter(|other| known(*other, None) == count);
    let unknown = looked.iter().filter(|(text, _)| !reads(scheme, language, text)).map(|(text, count)| ((*text).to_owned(), *count));
    let usual =
        |text: &str| (scheme == CountryScheme::Name && map::by_name(text, language).is_none()).then(|| codes::is_word("Country", text));
    let usual = looked.iter().filter_map(|(text, _)| Some(((*text).to_owned(), usual(text)??))).collect();
    (share >= 0.5).then(|| Naming { scheme, language, share, other, usual, unknown: unknown.collect() })
}

/// Whether a country is called so, though no list of names has it: only a table reads it.
fn is_usual(text: &str) -> bool {
    codes::is_word("Country", text).is_some()
}

fn reads(scheme: CountryScheme, language: Option<&str>, text: &str) -> bool {
    match scheme {
        CountryScheme::Alpha3 => map::by_alpha3(text).is_some(),
        CountryScheme::Alpha2 => map::by_alpha2(text).is_some(),
        CountryScheme::Fips => map::by_fips(text).is_some(),
        CountryScheme::Name => map::by_name(text, language).is_some() || is_usual(text),
    }
}
