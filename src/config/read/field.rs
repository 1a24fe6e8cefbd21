//! A field's source, by the field's kind.

use super::check::{Referred, in_reference, language_tag, name_in};
use super::each::{each, separator};
use super::entry::{Entry, no_nation, trigram};
use super::formats::{country_scheme, dates, numbers};
use super::record::fields;
use super::source::{Check, Reading, Spelled, anything, simple};
use super::table::Table;
use super::unit::{currency_source, unit_source};
use crate::config::mapping::{FieldSource, KindSource, ListSource, NationSource, NumberSource, UnitSource};
use crate::config::reading::CountryScheme;
use crate::config::spelling::fit;
use crate::config::what::What;
use crate::model::codes::{Code as _, ConditionGroup, DateKind, PriceBasis, RecordKind, country_languages};
use crate::model::values::Text;
use crate::model::{FieldShape, Kind, PartShape};

/// Where a field comes from.
pub(super) fn field(entry: Entry<'_>, shape: &FieldShape, reading: &Reading<'_>) -> Option<FieldSource> {
    match shape.kind {
        Kind::Item => item(entry, reading),
        Kind::Coordinates => coordinates(entry, reading),
        Kind::Parts(part) => parts(entry, part, reading),
        Kind::Country => nation(entry, reading).map(FieldSource::Country),
        Kind::Text => simple(entry, reading, &anything).map(FieldSource::Text),
        Kind::Language => simple(entry, reading, &language_tag).map(FieldSource::Language),
        Kind::Code(list) => {
            let word = simple(entry, reading, &name_in(list))?;
            Some(FieldSource::Code { word, list })
        }
        Kind::System => simple(entry, reading, &in_reference(reading, Referred::System)).map(FieldSource::System),
        Kind::Node => simple(entry, reading, &in_reference(reading, Referred::Node)).map(FieldSource::Node),
        Kind::Coalition => simple(entry, reading, &in_reference(reading, Referred::Coalition)).map(FieldSource::Coalition),
        Kind::Quantity | Kind::Money | Kind::When | Kind::Integer | Kind::Condition | Kind::Languages | Kind::Link(_) | Kind::Links(_) => {
            let spelled = Spelled::open(entry)?;
            let source = with_keys_of_its_own(&spelled, shape, reading);
            spelled.finish();
            source
        }
    }
}

/// Fields whose source has keys besides those of all sources.
fn with_keys_of_its_own(spelled: &Spelled<'_>, shape: &FieldShape, reading: &Reading<'_>) -> Option<FieldSource> {
    let format = || numbers(spelled.table(), &reading.numbers);
    match shape.kind {
        Kind::Quantity => {
            let (format, unit) = (format(), spelled.get("unit").and_then(|entry| unit_source(entry, reading)));
            Some(FieldSource::Quantity {
                number: spelled.source(reading, &anything)?,
                format,
                unit: unit.unwrap_or(UnitSource::Undeclared),
            })
        }
        Kind::Integer => {
            let format = format();
            Some(FieldSource::Integer { number: spelled.source(reading, &anything)?, format })
        }
        Kind::Money => money(spelled, reading),
        Kind::When => when(spelled, shape.name, reading),
        Kind::Condition => {
            let scheme = spelled.get("scheme").and_then(|entry| entry.word()).map_or_else(|| reading.conditions.clone(), Text::from);
            Some(FieldSource::Condition { code: spelled.source(reading, &name_in(ConditionGroup::LIST))?, scheme })
        }
        Kind::Languages => list(spelled, reading, &language_tag).map(FieldSource::Languages),
        Kind::Link(kind) | Kind::Links(kind) => link(spelled, kind, reading),
        _ => None,
    }
}

fn money(spelled: &Spelled<'_>, reading: &Reading<'_>) -> Option<FieldSource> {
    let currency = spelled.get("currency");
    if currency.is_none() {
        spelled.report(What::MissingKey { inside: "an amount".to_owned(), key: "currency", example: "currency = { const = \"EUR\" }" });
    }
    let currency = currency.and_then(|entry| currency_source(entry, reading));
    let basis = spelled.get("basis").and_then(|entry| entry.code()).unwrap_or(PriceBasis::Unknown);
    let format = numbers(spelled.table(), &reading.numbers);
    let amount = spelled.source(reading, &anything);
    Some(FieldSource::Money { amount: amount?, format, currency: currency?, basis })
}

fn when(spelled: &Spelled<'_>, field: &str, reading: &Reading<'_>) -> Option<FieldSource> {
    let formats = dates(spelled.get("dates"), &reading.dates);
    let precision = spelled.get("precision").and_then(|entry| entry.code());
    let kind = match spelled.get("certainty") {
        Some(word) if word.as_text().is_some() => word.code().map(KindSource::Constant),
        Some(table) => simple(table, reading, &name_in(DateKind::LIST)).map(KindSource::Cell),
        None => Some(KindSource::Constant(usual_certainty(field))),
    };
    let date = spelled.source(reading, &anything);
    Some(FieldSource::When { date: date?, formats, precision, kind: kind? })
}

/// How certain a date is where nobody says so: the field's name tells whether it speaks of a plan.
fn usual_certainty(field: &str) -> DateKind {
    match field {
        "planned_delivery" | "promised" | "needed_by" | "departs" | "arrives" => DateKind::Planned,
        _ => DateKind::Actual,
    }
}

fn list(spelled: &Spelled<'_>, reading: &Reading<'_>, check: Check<'_>) -> Option<ListSource> {
    let split = spelled.get("split").and_then(|entry| separator(&entry));
    Some(ListSource { source: spelled.source(reading, check)?, split })
}

/// A source of several texts.
pub(super) fn list_source(entry: Entry<'_>, reading: &Reading<'_>, check: Check<'_>) -> Option<ListSource> {
    let spelled = Spelled::open(entry)?;
    let source = list(&spelled, reading, check);
    spelled.finish();
    source
}

fn link(spelled: &Spelled<'_>, kind: RecordKind, reading: &Reading<'_>) -> Option<FieldSource> {
    let nation = spelled.get("nation").and_then(|entry| self::nation(entry, reading));
    let keys = list(spelled, reading, &anything)?;
    Some(FieldSource::Link { kind, keys, nation })
}

/// A nation, with the scheme in which it is named.
fn nation(entry: Entry<'_>, reading: &Reading<'_>) -> Option<NationSource> {
    if let Some(text) = entry.as_text()
        && trigram(text).is_some_and(|code| code.as_str() == text)
    {
        entry.report(What::CellOrConstant { kind: "nation's trigram", given: text.to_owned() });
        return None;
    }
    let spelled = Spelled::open(entry)?;
    let own = spelled.get("scheme").map(|entry| country_scheme(&entry));
    let language = spelled.get("language").and_then(|entry| names_language(&entry));
    let check = |text: &str| trigram(text).map(|code| code.as_str().into()).ok_or_else(|| no_nation(text));
    let source = spelled.source(reading, &check);
    let constant = spelled.table().is_some_and(|table| table.has("const"));
    let scheme = match own {
        Some(own) => own,
        None if constant => Some(CountryScheme::Alpha3),
        None => reading.countries.or_else(|| {
            let example = "countries = \"ALPHA3\"` to the feed, or `scheme = \"ALPHA3\"` here: `NAME`, `ALPHA2` or `FIPS";
            spelled.report(What::MissingKey { inside: "what names a nation".to_owned(), key: "scheme", example });
            None
        }),
    };
    spelled.finish();
    Some(NationSource { source: source?, scheme: scheme?, language })
}

/// A language in which names of countries are known.
fn names_language(entry: &Entry<'_>) -> Option<Text> {
    let text = entry.word()?;
    let known = country_languages();
    if !known.contains(&text) {
        let allowed = known.into_iter().map(str::to_owned).collect();
        entry.report(What::NoSuchWord { kind: "language with names of countries".to_owned(), given: fit(text), allowed });
        return None;
    }
    Some(text.into())
}

fn item(entry: Entry<'_>, reading: &Reading<'_>) -> Option<FieldSource> {
    if entry.as_text().is_some() {
        entry.wrong_type("a table with `nsn`, `local` or `name`", "{ nsn = \"…\", name = \"…\" }");
        return None;
    }
    let table = entry.table("an item")?;
    let number = stock_number(&table, reading);
    let part = |key| table.get(key).map(|entry| simple(entry, reading, &anything));
    let (local, name) = (part("local"), part("name"));
    if local.is_none() && name.is_none() && !["nsn", "class", "niin"].iter().any(|key| table.has(key)) {
        table.report(What::MissingKey {
            inside: "an item".to_owned(),
            key: "nsn",
            example: "nsn = \"…\"` or `local = \"…\"` or `name = \"…\"",
        });
    }
    table.finish();
    Some(FieldSource::Item { number, local: local.flatten(), name: name.flatten() })
}

/// A stock number in one place, or its supply class and NIIN in two.
fn stock_number(table: &Table<'_>, reading: &Reading<'_>) -> Option<NumberSource> {
    let (nsn, class, niin, zeros) = (table.get("nsn"), table.get("class"), table.get("niin"), table.get("leading_zeros"));
    let misplaced = |entry: &Entry<'_>, why, step| {
        entry.file.report(entry.key_span.clone(), What::Misplaced { key: entry.key.to_owned(), why, step });
    };
    let missing = |key, example| table.report(What::MissingKey { inside: "an item".to_owned(), key, example });
    if let Some(nsn) = nsn {
        for entry in [&class, &niin, &zeros].into_iter().flatten() {
            misplaced(entry, "`nsn` gives the whole number", "keep `nsn`, or `class` and `niin`");
        }
        return simple(nsn, reading, &anything).map(NumberSource::Whole);
    }
    match (class, niin) {
        (Some(class), Some(niin)) => {
            let (class, niin) = (simple(class, reading, &anything), simple(niin, reading, &anything));
            let leading_zeros = zeros.and_then(|entry| entry.boolean()).unwrap_or_default();
            Some(NumberSource::Parts { class: class?, niin: niin?, leading_zeros })
        }
        (None, Some(niin)) => {
            misplaced(&niin, "there is no `class` beside it", "write `nsn`: it takes a NIIN too");
            None
        }
        (Some(_), None) => {
            missing("niin", "niin = \"…\"");
            None
        }
        (None, None) => {
            if let Some(zeros) = zeros {
                misplaced(&zeros, "there is no `niin`", "take it out");
            }
            None
        }
    }
}

fn coordinates(entry: Entry<'_>, reading: &Reading<'_>) -> Option<FieldSource> {
    let table = entry.table("a position")?;
    let format = numbers(Some(&table), &reading.numbers);
    let one = |key, example| table.required(key, example).and_then(|entry| simple(entry, reading, &anything));
    let (latitude, longitude) = (one("latitude", "latitude = \"…\""), one("longitude", "longitude = \"…\""));
    table.finish();
    Some(FieldSource::Coordinates { latitude: latitude?, longitude: longitude?, format })
}

fn parts(entry: Entry<'_>, part: &'static PartShape, reading: &Reading<'_>) -> Option<FieldSource> {
    let table = entry.table(format!("`{}`", entry.key))?;
    let (each, reading) = each(&table, reading);
    let fields = fields(&table, part.name, part.fields, &reading);
    table.finish_record(part.name);
    Some(FieldSource::Parts { each, fields })
}
