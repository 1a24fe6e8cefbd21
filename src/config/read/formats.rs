//! How a feed writes numbers, dates, nations and what is missing.

use super::entry::Entry;
use super::table::Table;
use crate::config::reading::{CountryScheme, DateFormat, DateFormats, Missing, NumberFormat};
use crate::model::codes::DatePrecision;
use crate::model::values::Text;

/// Texts that stand for no value: those of the feed, and those of this place.
pub(super) fn missing(table: &Table<'_>, of_feed: &Missing) -> Missing {
    let more = |key, mut texts: Vec<Text>| {
        let own = table.get(key).map(|entry| entry.one_or_many()).unwrap_or_default();
        texts.extend(own.iter().filter_map(|entry| entry.text().map(Text::from)));
        texts
    };
    Missing {
        not_applicable: more("not_applicable", of_feed.not_applicable.clone()),
        not_reported: more("not_reported", of_feed.not_reported.clone()),
    }
}

/// How numbers below zero are written, besides with a minus before them.
#[derive(Clone, Copy, PartialEq)]
enum Negative {
    Parentheses,
    Trailing,
}

/// How numbers are written; what isn't said is as before.
pub(super) fn numbers(table: Option<&Table<'_>>, before: &NumberFormat) -> NumberFormat {
    let Some(table) = table else { return before.clone() };
    let one = |key| {
        let entry = table.get(key)?;
        let mut characters = entry.text()?.chars();
        match (characters.next(), characters.next()) {
            (Some(one), None) if !one.is_ascii_digit() && !matches!(one, '-' | '+') => Some((one, entry)),
            _ => {
                entry.malformed("separator in numbers", "it is one character, and no digit or sign", "decimal = \",\"");
                None
            }
        }
    };
    let (decimal, group) = (one("decimal"), one("group"));
    let negative = table.get("negative").map(|entry| entry.one_or_many());
    let ways = [("PARENTHESES", Negative::Parentheses), ("TRAILING", Negative::Trailing)];
    let negative: Option<Vec<_>> =
        negative.map(|all| all.iter().filter_map(|one| one.choice("way to write numbers below zero", &ways)).collect());
    let format = NumberFormat {
        decimal: decimal.as_ref().map_or(before.decimal, |(one, _)| *one),
        group: group.as_ref().map(|(one, _)| *one).or(before.group),
        parentheses: negative.as_ref().map_or(before.parentheses, |ways| ways.contains(&Negative::Parentheses)),
        trailing_minus: negative.as_ref().map_or(before.trailing_minus, |ways| ways.contains(&Negative::Trailing)),
        percent: table.get("percent").and_then(|entry| entry.boolean()).unwrap_or(before.percent),
    };
    if format.group == Some(format.decimal)
        && let Some((_, entry)) = group.or(decimal)
    {
        entry.malformed("separator in numbers", "`decimal` and `group` are the same", "group = \".\"");
    }
    format
}

/// Formats of dates; those of the feed where the place has none of its own.
pub(super) fn dates(entry: Option<Entry<'_>>, of_feed: &DateFormats) -> DateFormats {
    let Some(entry) = entry else { return of_feed.clone() };
    let formats: Vec<DateFormat> = entry.one_or_many().iter().filter_map(date_format).collect();
    if formats.is_empty() { of_feed.clone() } else { DateFormats(formats) }
}

/// One format of a date: it has to hold a year, and give back the date that was written in it.
fn date_format(entry: &Entry<'_>) -> Option<DateFormat> {
    let text = entry.word()?;
    let mut letters = Vec::new();
    let mut rest = text.chars();
    while let Some(one) = rest.next() {
        if one == '%' {
            letters.extend(rest.by_ref().find(|letter| !matches!(letter, '-' | '_' | '^' | '#' | '0'..='9')));
        }
    }
    let has = |any: &[char]| letters.iter().any(|letter| any.contains(letter));
    let whole = has(&['F', 'D', 's']);
    let precision = match (whole, has(&['Y', 'y', 'G', 'g', 'C']), has(&['m', 'b', 'B', 'h']), has(&['d', 'e'])) {
        (true, ..) | (_, true, true, true) => DatePrecision::Day,
        _ if has(&['j']) && has(&['Y', 'y']) => DatePrecision::Day,
        (_, true, true, false) => DatePrecision::Month,
        (_, true, false, false) => DatePrecision::Year,
        _ => {
            entry.malformed("format of a date", "it tells no year, or a day without a month", "%d.%m.%Y");
            return None;
        }
    };
    let written = jiff::fmt::strtime::format(text, jiff::Timestamp::UNIX_EPOCH);
    if let Err(error) = written.and_then(|written| jiff::fmt::strtime::parse(text, written)) {
        entry.malformed("format of a date", error, "%d.%m.%Y");
        return None;
    }
    Some(DateFormat { text: text.into(), precision })
}

/// In which scheme nations are named.
pub(super) fn country_scheme(entry: &Entry<'_>) -> Option<CountryScheme> {
    use CountryScheme::{Alpha2, Alpha3, Fips, Name};
    entry.choice("scheme of countries", &[("ALPHA3", Alpha3), ("ALPHA2", Alpha2), ("FIPS", Fips), ("NAME", Name)])
}
