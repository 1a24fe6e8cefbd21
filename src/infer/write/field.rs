//! One field of a mapping, with its evidence.

use super::money::money;
use super::settings::{Settings, kind_of, numbers, scheme_name};
use super::toml::quoted;
use crate::infer::codes;
use crate::infer::guess::{Assigned, Feature, unit_of};
use crate::infer::look::Said;
use crate::infer::profile::{Naming, marker, native, typed};
use crate::infer::words::folded;
use crate::model::codes::{CONDITION_SCHEME_US, CodeList, condition_group, countries};
use crate::model::values::CountryCode;
use crate::model::{FieldShape, Kind};

/// Words of which a table is made, and of which questions are asked.
const WORDS: (usize, usize) = (40, 8);

/// What fields are written with.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// What holds for the feed.
    pub settings: &'a Settings,
    /// Columns of the row or entry.
    pub features: &'a [Feature],
    /// Whose feed it is, where that is told.
    pub nation: Option<CountryCode>,
    /// What leads from an entry to the row.
    pub up: &'static str,
}

/// A field of a record from one column, or of several: a stock number with its name, a leg with its dates.
pub fn field(record: &str, shape: &FieldShape, filled: &[(Assigned, &Feature)], context: Context<'_>) -> Option<Said> {
    let (one, feature) = filled.first()?;
    Some(match shape.kind {
        Kind::Item => item(shape.name, filled, context),
        Kind::Coordinates => several(shape.name, filled, context),
        Kind::Parts(_) => parts(record, shape.name, filled, context),
        _ => single(kind_of(record, one.field)?, shape.name, one.field, feature, context),
    })
}

/// The path to a column, in quotes.
pub(super) fn path(feature: &Feature, context: Context<'_>) -> String {
    quoted(&format!("{}{}", context.up, feature.column.path))
}

fn item(name: &str, filled: &[(Assigned, &Feature)], context: Context<'_>) -> Said {
    let mut why = Vec::new();
    let keys = filled.iter().map(|(one, feature)| {
        let part = one.field.rsplit('.').next().unwrap_or_default();
        let column = &feature.column;
        match part {
            "nsn" => {
                let count = column.count(typed::is_nsn);
                why.push(format!("{} values of {} are NSNs", column.of(count), path(feature, context)));
                if count < column.told() {
                    let odd = |text: &str| !typed::is_nsn(text) && marker(text).is_none();
                    let others = column.values.iter().filter(|(text, _)| odd(text)).map(|(text, _)| format!("`{text}`")).take(3);
                    why.push(format!("others, such as {}, become the nation's own numbers", others.collect::<Vec<_>>().join(", ")));
                }
            }
            "niin" => why.push(format!("{} values of {} are NIINs", column.of(column.count(typed::is_niin)), path(feature, context))),
            "class" => {
                why.push(format!("{} values of {} are supply classes", column.of(column.count(typed::is_class)), path(feature, context)))
            }
            _ => {}
        }
        format!("{part} = {}", path(feature, context))
    });
    Said { line: format!("{name} = {{ {} }}", keys.collect::<Vec<_>>().join(", ")), why }
}

fn several(name: &str, filled: &[(Assigned, &Feature)], context: Context<'_>) -> Said {
    let keys =
        filled.iter().map(|(one, feature)| format!("{} = {}", one.field.rsplit('.').next().unwrap_or_default(), path(feature, context)));
    Said { line: format!("{name} = {{ {} }}", keys.collect::<Vec<_>>().join(", ")), why: Vec::new() }
}

fn parts(record: &str, name: &str, filled: &[(Assigned, &Feature)], context: Context<'_>) -> Said {
    let mut why = Vec::new();
    let keys = filled.iter().filter_map(|(one, feature)| {
        let part = one.field.rsplit('.').next().unwrap_or_default();
        let said = single(kind_of(record, one.field)?, part, one.field, feature, context);
        why.extend(said.why);
        // What can't be written yet stays out of a table in one line.
        (!said.line.starts_with('#')).then_some(said.line)
    });
    Said { line: format!("{name} = {{ {} }}", keys.collect::<Vec<_>>().join(", ")), why }
}

fn single(kind: Kind, name: &str, field: &str, feature: &Feature, context: Context<'_>) -> Said {
    let at = path(feature, context);
    match kind {
        Kind::Quantity | Kind::Integer => quantity(kind, name, field, feature, context),
        Kind::Money => money(name, field, feature, context),
        Kind::When => when(name, field, feature, context),
        Kind::Country => nation(name, feature, context),
        Kind::Code(list) => code(name, list, feature, context),
        Kind::Condition => condition(name, feature, context),
        Kind::Languages => {
            Said { line: format!("{name} = {}", at.replace("[0]", "[*]")), why: vec![format!("such as {}", feature.column.examples(3))] }
        }
        _ => Said { line: format!("{name} = {at}"), why: vec![format!("such as {}", feature.column.examples(3))] },
    }
}

/// A path alone, or a table where there is more to say.
pub(super) fn source(name: &str, at: &str, more: &[String]) -> String {
    if more.is_empty() { format!("{name} = {at}") } else { format!("{name} = {{ path = {at}, {} }}", more.join(", ")) }
}

fn quantity(kind: Kind, name: &str, field: &str, feature: &Feature, context: Context<'_>) -> Said {
    let column = &feature.column;
    let locale = feature.own.unwrap_or(context.settings.locale);
    let count = if native(column) { column.kept() } else { column.count(|text| locale.reads(text)) };
    let mut why = vec![format!("{} values are numbers", column.of(count))];
    let mut more = Vec::new();
    if kind == Kind::Quantity
        && field != "mass"
        && let Some((unit, of_unit)) = unit(context)
    {
        more.push(format!("unit = {unit}"));
        why.extend(of_unit);
    } else if matches!(field, "quantity" | "pledged" | "requested") && !context.features.iter().any(|feature| feature.systems >= 0.3) {
        why.push("? In which unit is it? No column says so; if pieces are counted, write unit = { const = \"EA\" }.".to_owned());
    }
    more.extend(feature.own.and_then(|own| numbers(own, context.settings.locale)));
    Said { line: source(name, &path(feature, context), &more), why }
}

/// What numbers count, where a column says so.
pub fn unit(context: Context<'_>) -> Option<(String, Vec<String>)> {
    let units = context.features.iter().filter(|feature| feature.is_unit());
    let feature = units.max_by(|one, other| (one.means("unit") * one.units).total_cmp(&(other.means("unit") * other.units)))?;
    let (mut table, mut missing, mut why) = (Vec::new(), Vec::new(), Vec::new());
    for (text, count) in feature.column.values.iter().take(WORDS.0) {
        match unit_of(text) {
            // The gateway knows codes and their English names by itself.
            Some(code) if codes::is_word("Unit", text).is_none() || code.eq_ignore_ascii_case(text) => {}
            Some(code) if is_english_name(text, code) => {}
            Some(code) => table.push(format!("{} = {}", quoted(text), quoted(code))),
            None if marker(text).is_some() => missing.push(text.as_str()),
            None if why.len() < WORDS.1 => {
                why.push(format!("? What does the unit `{text}` ({count} rows) stand for? Add it to the unit's `table`, such as \"EA\"."))
            }
            None => {}
        }
    }
    let mut more = Vec::new();
    if !missing.is_empty() {
        more.push(format!("not_reported = {}", super::toml::list(missing.into_iter())));
    }
    if !table.is_empty() {
        more.push(format!("table = {{ {} }}", table.join(", ")));
    }
    let at = path(feature, context);
    let unit = if more.is_empty() { at } else { format!("{{ path = {at}, {} }}", more.join(", ")) };
    Some((unit, why))
}

fn is_english_name(text: &str, code: &str) -> bool {
    use crate::model::codes::{UnitScheme, units};
    units(UnitScheme::Issue).any(|(own, name)| own == code && name.eq_ignore_ascii_case(text))
}

fn when(name: &str, field: &str, feature: &Feature, context: Context<'_>) -> Said {
    let column = &feature.column;
    let Some(days) = &feature.days else { return Said { line: source(name, &path(feature, context), &[]), why: Vec::new() } };
    let (formats, of_feed) = context.settings.dates_of(days);
    let mut more = Vec::new();
    let written = formats.first().copied().unwrap_or_default();
    if !of_feed {
        more.push(format!("dates = {}", super::toml::list(formats.iter().copied())));
    }
    if matches!(field.rsplit('.').next(), Some("departs" | "arrives"))
        && column.names.iter().any(|name| codes::coded("Certainty", name).is_some())
    {
        more.push("certainty = { const = \"ACTUAL\" }".to_owned());
    }
    let mut why = vec![format!("{} values are dates, most as {written}, such as {}", column.of(days.read), column.examples(2))];
    if let Some((one, other)) = days.rivals() {
        why.push(format!(
            "? Some values are only {one}, others only {other}. Which of them are those that both read? The first one reads them."
        ));
    }
    if days.read < column.told() {
        let odd = column.told() - days.read;
        why.push(format!("? {odd} values are no dates in these formats. Are there others? Add them to `dates.formats`."));
    }
    Said { line: source(name, &path(feature, context), &more), why }
}

fn nation(name: &str, feature: &Feature, context: Context<'_>) -> Said {
    let Some(Naming { scheme, share, other, usual, unknown, .. }) = &feature.naming else {
        return Said { line: source(name, &path(feature, context), &[]), why: Vec::new() };
    };
    let mut more = Vec::new();
    if context.settings.countries != Some(*scheme) {
        more.push(format!("scheme = {}", quoted(scheme_name(*scheme))));
    }
    if !usual.is_empty() {
        let table: Vec<String> = usual.iter().map(|(text, code)| format!("{} = {}", quoted(text), quoted(code))).collect();
        more.push(format!("table = {{ {} }}", table.join(", ")));
    }
    let mut why = vec![format!("{:.0} % of its different values are countries by {}", share * 100.0, scheme_name(*scheme))];
    if let Some(other) = other {
        why.push(format!("? All of them are codes of {} too, where some mean other countries. Which are they?", scheme_name(*other)));
    }
    for (text, count) in unknown.iter().take(WORDS.1) {
        let meant = likely_country(text).map(|(code, name)| format!(" Maybe {code} ({name})?")).unwrap_or_default();
        why.push(format!("? Which country is `{text}` ({count} rows)?{meant} Add it: table = {{ {} = \"…\" }}", quoted(text)));
    }
    Said { line: source(name, &path(feature, context), &more), why }
}

/// The one country whose name lies in a text, or has the text in it.
fn likely_country(text: &str) -> Option<(CountryCode, &'static str)> {
    let text = format!(" {} ", folded(text));
    let near = |name: &str| {
        let name = format!(" {} ", folded(name));
        text.contains(&name) || (text.len() > 6 && name.contains(&text))
    };
    let mut found = countries().iter().filter(|country| near(&country.name));
    let first = found.next()?;
    found.next().is_none().then_some((first.code, first.name.as_str()))
}

fn code(name: &str, list: &CodeList, feature: &Feature, context: Context<'_>) -> Said {
    let (mut table, mut why) = (Vec::new(), Vec::new());
    let values: Vec<&str> = list.values.iter().map(|(name, _)| *name).collect();
    for (text, count) in feature.column.values.iter().take(WORDS.0) {
        match codes::coded(list.name, text) {
            _ if values.iter().any(|value| value.eq_ignore_ascii_case(text)) => {}
            Some(value) if values.contains(&value) => table.push(format!("{} = {}", quoted(text), quoted(value))),
            _ if marker(text).is_some() => {}
            _ if why.len() < WORDS.1 => {
                why.push(format!("? What is `{text}` ({count} rows)? Add it to the table, as one of {}.", values.join(", ")))
            }
            _ => {}
        }
    }
    let more = if table.is_empty() { Vec::new() } else { vec![format!("table = {{ {} }}", table.join(", "))] };
    if !table.is_empty() {
        why.push("? Do these words mean so? The table is a guess by the words alone.".to_owned());
    }
    Said { line: source(name, &path(feature, context), &more), why }
}

fn condition(name: &str, feature: &Feature, context: Context<'_>) -> Said {
    let letters = |text: &str| text.len() == 1 && condition_group(&text.to_ascii_uppercase()).is_some();
    if feature.column.share(letters) >= 0.9 {
        let why = format!("? Are these letters those of the US supply condition codes? They could be: {}", feature.column.examples(6));
        return Said {
            line: source(name, &path(feature, context), &[format!("scheme = {}", quoted(CONDITION_SCHEME_US))]),
            why: vec![why],
        };
    }
    use crate::model::codes::{Code as _, ConditionGroup};
    code(name, ConditionGroup::LIST, feature, context)
}
