//! What holds for all fields of a feed: how it writes numbers, dates, nations and what is missing.

use hashbrown::HashMap;

use super::toml::{list, quoted};
use crate::config::CountryScheme;
use crate::infer::guess::{Assigned, Feature, shape_of};
use crate::infer::look::Said;
use crate::infer::profile::{Days, Locale, is_rival};
use crate::model::Kind;

/// What holds for all fields of a feed.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Formats of dates, in order; empty: ISO 8601.
    pub formats: Vec<&'static str>,
    /// Columns whose dates could be read with day and month the other way round.
    pub turned: Vec<(String, &'static str)>,
    /// How nations are named.
    pub countries: Option<CountryScheme>,
    /// The language of its names.
    pub language: Option<&'static str>,
    /// How numbers are written.
    pub locale: Locale,
    /// Texts that stand for what there is not, and for what is not told.
    pub missing: (Vec<String>, Vec<String>),
}

/// Fields with the features of their columns.
pub type Filled<'a> = Vec<(&'static str, Assigned, &'a Feature)>;

/// The kind of a field's value; none for an unknown one.
pub fn kind_of(record: &str, field: &str) -> Option<Kind> {
    let (first, rest) = field.split_once('.').unwrap_or((field, ""));
    let shape = shape_of(record).iter().find(|shape| shape.name == first)?;
    match shape.kind {
        Kind::Parts(part) => part.fields.iter().find(|shape| shape.name == rest).map(|shape| shape.kind),
        kind => Some(kind),
    }
}

/// Gathers what the fields of a feed have in common.
pub fn settings(filled: &Filled<'_>, features: &[Feature], locale: Locale) -> Settings {
    let language = language(filled, features);
    let naming = |(record, one, feature): &(&'static str, Assigned, &Feature)| {
        (kind_of(record, one.field) == Some(Kind::Country)).then(|| feature.naming.as_ref().map(|naming| naming.scheme)).flatten()
    };
    let (formats, turned) = formats(filled);
    Settings { formats, turned, countries: filled.iter().find_map(naming), language, locale, missing: missing(filled) }
}

/// The formats of all dates, and the columns that could be read another way. One that could is read as its neighbours are;
/// one of which a neighbour's format would make other days has its format for itself.
fn formats(filled: &Filled<'_>) -> (Vec<&'static str>, Vec<(String, &'static str)>) {
    let dates = || {
        filled
            .iter()
            .filter(|(record, one, _)| kind_of(record, one.field) == Some(Kind::When))
            .filter_map(|(.., feature)| Some((feature.column.path.as_str(), feature.days.as_ref()?)))
    };
    let sure: Vec<&'static str> = dates().filter(|(_, days)| days.other.is_none()).flat_map(|(_, days)| days.formats.clone()).collect();
    let open = dates().filter_map(|(path, days)| Some((path, days, *days.formats.first()?, days.other?)));
    let (mut formats, mut turned): (Vec<&'static str>, Vec<(String, &'static str)>) = (Vec::new(), Vec::new());
    let mut add = |format: &'static str| {
        if !formats.iter().any(|known| *known == format || is_rival(known, format)) {
            formats.push(format);
        }
    };
    sure.iter().for_each(|format| add(format));
    for (path, days, first, other) in open {
        // Neighbours that are written both ways tell nothing.
        if sure.contains(&first) == sure.contains(&other) {
            turned.push((path.to_owned(), other));
        }
        if !sure.contains(&other) {
            days.formats.iter().for_each(|format| add(format));
        }
    }
    (if formats == ["%Y-%m-%d"] { Vec::new() } else { formats }, turned)
}

/// Texts that stand for no value where a number, a date or a code is meant.
fn missing(filled: &Filled<'_>) -> (Vec<String>, Vec<String>) {
    let (mut applicable, mut reported) = (Vec::new(), Vec::new());
    for (record, one, feature) in filled {
        let typed = one.field != "item.name"
            && matches!(
                kind_of(record, one.field),
                Some(
                    Kind::Item
                        | Kind::Quantity
                        | Kind::Money
                        | Kind::When
                        | Kind::Integer
                        | Kind::Country
                        | Kind::Code(_)
                        | Kind::Condition
                        | Kind::Coordinates
                )
            );
        for (text, state) in if typed { feature.column.markers() } else { Vec::new() } {
            let known: &mut Vec<String> = if state == "NOT_APPLICABLE" { &mut applicable } else { &mut reported };
            if !known.contains(&text) && known.len() < 20 {
                known.push(text);
            }
        }
    }
    (applicable, reported)
}

/// The language whose words most columns are called by; none where that is English or nobody can say.
fn language(filled: &Filled<'_>, features: &[Feature]) -> Option<&'static str> {
    if let Some(language) = filled.iter().find_map(|(.., feature)| feature.naming.as_ref()?.language) {
        return Some(language);
    }
    let mut votes: HashMap<&'static str, usize> = HashMap::new();
    let english = |feature: &Feature| feature.meanings.iter().any(|meaning| meaning.language == "en" && meaning.score >= 0.8);
    for feature in features.iter().filter(|feature| !english(feature)) {
        let mut spoken: Vec<&'static str> =
            feature.meanings.iter().filter(|meaning| meaning.score >= 0.75).map(|meaning| meaning.language).collect();
        spoken.sort_unstable();
        spoken.dedup();
        for language in spoken {
            *votes.entry(language).or_default() += 1;
        }
    }
    let english = features.iter().filter(|feature| english(feature)).count();
    let mut votes: Vec<(usize, &'static str)> = votes.into_iter().map(|(language, count)| (count, language)).collect();
    votes.sort_unstable_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(other.1)));
    match votes.as_slice() {
        [(first, _), (second, _), ..] if first == second => None,
        [(first, language), ..] if *first >= 2 && *first > english => Some(language),
        _ => None,
    }
}

impl Settings {
    /// The formats in which a column's dates are read, and whether they are the feed's.
    pub fn dates_of(&self, days: &Days) -> (Vec<&'static str>, bool) {
        let of_feed: &[&str] = if self.formats.is_empty() { &["%Y-%m-%d"] } else { &self.formats };
        let as_feed = |format: &'static str| days.other.filter(|other| of_feed.contains(other) && !of_feed.contains(&format));
        let formats: Vec<&'static str> =
            days.formats.iter().enumerate().map(|(at, format)| as_feed(format).filter(|_| at == 0).unwrap_or(*format)).collect();
        let same = formats.iter().all(|format| of_feed.contains(format));
        (formats, same)
    }

    /// Lines of the feed.
    pub fn lines(&self) -> Vec<Said> {
        let mut lines = Vec::new();
        if let Some(scheme) = self.countries {
            let name = scheme_name(scheme);
            lines.push(Said { line: format!("countries = {}", quoted(name)), why: Vec::new() });
        }
        if let Some(numbers) = numbers(self.locale, Locale::PLAIN) {
            lines.push(Said { line: format!("numbers = {{ {numbers} }}"), why: Vec::new() });
        }
        if !self.formats.is_empty() {
            let mut why = Vec::new();
            for (path, other) in &self.turned {
                let parts = if other.contains("%y") { "the day, the month or the year" } else { "the day or the month" };
                why.push(format!("? Is {parts} first in `{path}`? Both read all of its values; the other way is {}", quoted(other)));
            }
            lines.push(Said { line: format!("dates = {{ formats = {} }}", list(self.formats.iter().copied())), why });
        }
        let (applicable, reported) = &self.missing;
        let texts =
            |key: &str, texts: &Vec<String>| (!texts.is_empty()).then(|| format!("{key} = {}", list(texts.iter().map(String::as_str))));
        let keys: Vec<String> = [texts("not_applicable", applicable), texts("not_reported", reported)].into_iter().flatten().collect();
        if !keys.is_empty() {
            lines.push(Said::new(format!("missing = {{ {} }}", keys.join(", ")), "these stand where numbers, dates or codes do"));
        }
        lines
    }
}

/// A locale as keys of a table, as far as it is another than the one around it; none where it is the same.
pub fn numbers(locale: Locale, around: Locale) -> Option<String> {
    let mut keys = Vec::new();
    if locale.decimal != around.decimal {
        keys.push(format!("decimal = {}", quoted(&locale.decimal.to_string())));
    }
    if let Some(group) = locale.group.filter(|_| locale.group != around.group) {
        keys.push(format!("group = {}", quoted(&group.to_string())));
    } else if locale.group.is_none() && around.group == Some(locale.decimal) {
        keys.push(format!("group = {}", quoted(&around.decimal.to_string())));
    }
    let ways: Vec<&str> =
        [(locale.parentheses, "PARENTHESES"), (locale.trailing, "TRAILING")].iter().filter(|(yes, _)| *yes).map(|(_, way)| *way).collect();
    if !ways.is_empty() && (locale.parentheses, locale.trailing) != (around.parentheses, around.trailing) {
        keys.push(format!("negative = {}", list(ways.into_iter())));
    }
    (!keys.is_empty()).then(|| keys.join(", "))
}

/// A scheme of countries as settings write it.
pub fn scheme_name(scheme: CountryScheme) -> &'static str {
    match scheme {
        CountryScheme::Alpha3 => "ALPHA3",
        CountryScheme::Alpha2 => "ALPHA2",
        CountryScheme::Fips => "FIPS",
        CountryScheme::Name => "NAME",
    }
}
