//! A source: from where a text comes, and what its words stand for.

use std::borrow::Cow;

use super::entry::Entry;
use super::table::Table;
use crate::config::mapping::{RowTest, Source, Test, Where};
use crate::config::path::Path;
use crate::config::reading::{CountryScheme, DateFormat, DateFormats, Missing, NumberFormat, Words};
use crate::config::reference::Reference;
use crate::config::what::What;
use crate::model::codes::{DatePrecision, FeedFormat};
use crate::model::values::Text;

/// What holds for all fields of a feed.
pub(super) struct Reading<'r> {
    pub(super) format: FeedFormat,
    /// Columns have numbers instead of names.
    pub(super) numbered: bool,
    pub(super) numbers: NumberFormat,
    pub(super) dates: DateFormats,
    pub(super) missing: Missing,
    pub(super) countries: Option<CountryScheme>,
    pub(super) conditions: Text,
    /// None while it has mistakes of its own: then nothing is said to be missing in it.
    pub(super) reference: Option<&'r Reference>,
}

/// What a constant, a default and a table's right side have to be: gives it as it is kept, or says what is wrong.
pub(super) type Check<'c> = &'c dyn Fn(&str) -> Result<Text, What>;

/// Any text will do.
pub(super) fn anything(text: &str) -> Result<Text, What> {
    Ok(text.into())
}

/// A source as it is written: a path alone, or a table.
pub(super) struct Spelled<'a> {
    entry: Entry<'a>,
    table: Option<Table<'a>>,
}

impl<'a> Spelled<'a> {
    /// Begins to read a source.
    pub(super) fn open(entry: Entry<'a>) -> Option<Self> {
        if entry.as_text().is_some() {
            return Some(Self { entry, table: None });
        }
        if !matches!(entry.value(), toml::de::DeValue::Table(_)) {
            entry.wrong_type("a path or a table", "key = \"path\"");
            return None;
        }
        let table = entry.table(format!("`{}`", entry.key))?;
        Some(Self { entry, table: Some(table) })
    }

    /// A key of its own, besides those that all sources have.
    pub(super) fn get(&self, key: &'static str) -> Option<Entry<'a>> {
        self.table.as_ref()?.get(key)
    }

    /// The table, where it is one.
    pub(super) fn table(&self) -> Option<&Table<'a>> {
        self.table.as_ref()
    }

    /// Reports what is wrong with it as a whole.
    pub(super) fn report(&self, what: What) {
        self.entry.report(what);
    }

    /// What all sources have: the place, the table of words, the default, what stands for missing.
    pub(super) fn source(&self, reading: &Reading<'_>, check: Check<'_>) -> Option<Source> {
        let Some(table) = &self.table else {
            let from = Where::Path(path(&self.entry, reading)?);
            return Some(Source { from, table: None, default: None, missing: reading.missing.clone() });
        };
        let from = place(table, reading, check);
        let words = table.get("table").and_then(|entry| entry.table("a table of words")).map(|words| self::words(&words, check));
        let default = table.get("default").and_then(|entry| checked(&entry, check));
        let missing = missing(table, &reading.missing);
        Some(Source { from: from?, table: words, default, missing })
    }

    /// The source, where it has no keys of its own.
    pub(super) fn whole(self, reading: &Reading<'_>, check: Check<'_>) -> Option<Source> {
        let source = self.source(reading, check);
        self.finish();
        source
    }

    /// Reports every key that nobody asked for.
    pub(super) fn finish(self) {
        if let Some(table) = self.table {
            table.finish();
        }
    }
}

/// A source without keys of its own.
pub(super) fn simple(entry: Entry<'_>, reading: &Reading<'_>, check: Check<'_>) -> Option<Source> {
    Spelled::open(entry)?.whole(reading, check)
}

/// The place: exactly one of four.
fn place(table: &Table<'_>, reading: &Reading<'_>, check: Check<'_>) -> Option<Where> {
    let given = [table.get("path"), table.get("const"), table.get("concat"), table.get("first_of")];
    let with = table.get("with");
    let paths = |entry: &Entry<'_>| entry.list("text").iter().map(|part| path(part, reading)).collect::<Option<Vec<_>>>();
    if let Some(second) = given.iter().flatten().nth(1) {
        let step = "keep one of `path`, `const`, `concat` and `first_of`";
        second
            .file
            .report(second.key_span.clone(), What::Misplaced { key: second.key.to_owned(), why: "the value has a source already", step });
    }
    if let (Some(with), None) = (&with, &given[2]) {
        let step = "take it out, or write `concat = [\"one\", \"other\"]`";
        with.file.report(with.key_span.clone(), What::Misplaced { key: "with".to_owned(), why: "nothing is joined", step });
    }
    match given {
        [Some(one), ..] => Some(Where::Path(path(&one, reading)?)),
        [None, Some(constant), ..] => Some(Where::Constant(checked(&constant, check)?)),
        [None, None, Some(parts), _] => {
            let with = with.and_then(|with| with.text()).unwrap_or(" ");
            Some(Where::Concat(paths(&parts)?, with.into()))
        }
        [None, None, None, Some(parts)] => Some(Where::FirstOf(paths(&parts)?)),
        [None, None, None, None] => {
            table.report(What::MissingKey { inside: table.inside().to_owned(), key: "path", example: "path = \"…\"" });
            None
        }
    }
}

/// A path into a row.
pub(super) fn path(entry: &Entry<'_>, reading: &Reading<'_>) -> Option<Path> {
    let text = entry.text()?;
    let example = match reading.format {
        FeedFormat::Csv | FeedFormat::Xlsx => "Item Name",
        FeedFormat::Xml => "../store/@name",
        FeedFormat::Json | FeedFormat::Ndjson | FeedFormat::Graphql | FeedFormat::Odata => "item.prices[0].amount",
    };
    if reading.numbered && !text.parse::<u32>().is_ok_and(|number| number > 0) {
        entry.malformed("column", "without a header, columns have numbers from 1", "3");
        return None;
    }
    match Path::parse(text, reading.format) {
        Ok(path) => Some(path),
        Err(error) => {
            entry.report_at(error.at, What::Malformed { kind: "path", why: error.to_string(), example });
            None
        }
    }
}

/// A constant, checked.
fn checked(entry: &Entry<'_>, check: Check<'_>) -> Option<Text> {
    let literal: Cow<'_, str> = entry.literal()?;
    check(&literal).map_err(|what| entry.report(what)).ok()
}

/// The nation's words and what they stand for.
fn words(table: &Table<'_>, check: Check<'_>) -> Words {
    Words::new(table.all().filter_map(|entry| Some((Text::from(entry.key), checked(&entry, check)?))))
}

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
    let format = NumberFormat {
        decimal: decimal.as_ref().map_or(before.decimal, |(one, _)| *one),
        group: group.as_ref().map(|(one, _)| *one).or(before.group),
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

/// A test of rows.
pub(super) fn row_test(table: &Table<'_>, reading: &Reading<'_>) -> Option<RowTest> {
    let path = table.required("path", "path = \"…\"").and_then(|entry| path(&entry, reading));
    let texts = |entry: Entry<'_>| entry.one_or_many().iter().filter_map(|one| one.literal().map(Text::from)).collect();
    let mut tests = Vec::new();
    tests.extend(table.get("is").map(|entry| Test::Is(texts(entry))));
    tests.extend(table.get("is_not").map(|entry| Test::IsNot(texts(entry))));
    tests.extend(table.word("starts_with").map(|text| Test::StartsWith(text.into())));
    tests.extend(table.word("ends_with").map(|text| Test::EndsWith(text.into())));
    tests.extend(table.word("contains").map(|text| Test::Contains(text.into())));
    let tested = ["is", "is_not", "starts_with", "ends_with", "contains"].iter().any(|key| table.has(key));
    if !tested {
        table.report(What::MissingKey { inside: table.inside().to_owned(), key: "is", example: "is = [\"…\"]" });
    }
    Some(RowTest { path: path?, tests })
}

/// The test under `when`, if there is one.
pub(super) fn when(table: &Table<'_>, reading: &Reading<'_>) -> Option<RowTest> {
    let inner = table.table("when")?;
    let test = row_test(&inner, reading);
    inner.finish();
    test
}

/// In which scheme nations are named.
pub(super) fn country_scheme(entry: &Entry<'_>) -> Option<CountryScheme> {
    use CountryScheme::{Alpha2, Alpha3, Fips, Name};
    entry.choice("scheme of countries", &[("ALPHA3", Alpha3), ("ALPHA2", Alpha2), ("FIPS", Fips), ("NAME", Name)])
}
