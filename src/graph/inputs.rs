//! Inputs that all lists share, and how they are read.

use std::ops::Bound;

use jiff::Timestamp;

use crate::engine::{Arg, ConstValue, Enumeration, Input, TypeRef, Values};
use crate::model::values::{CountryCode, ItemKey, Niin, Nsn, Text};
use crate::view::{CalendarPeriod, Days, End, Range};

/// Inputs and enumerations that all lists share.
pub fn shared() -> (Vec<Input>, Vec<Enumeration>) {
    let range_of = |name: &str, of: &str| Input {
        name: name.to_owned(),
        about: "All bounds given must hold; what has no value lies within none. Without any bound it keeps everything.".to_owned(),
        fields: [("gt", "Greater than."), ("gte", "Greater than or equal."), ("lt", "Less than."), ("lte", "Less than or equal.")]
            .map(|(bound, about)| Arg::new(bound, about, TypeRef::named(of)))
            .to_vec(),
        one_of: false,
    };
    let inputs = vec![
        range_of("FloatRange", TypeRef::FLOAT),
        range_of("IntRange", TypeRef::INT),
        Input {
            name: "DateRange".to_owned(),
            about: "Inclusive. Each end absolute or in days from `world.today`, not both: `{fromDays: 0, toDays: 30}` is the next 30 days, `{toDays: -180}` at least 180 days ago. `period` stands for both ends.".to_owned(),
            fields: vec![
                Arg::new("from", "First day.", TypeRef::named("Date")),
                Arg::new("to", "Last day.", TypeRef::named("Date")),
                Arg::new("fromDays", "First day, in days from today; negative: past.", TypeRef::named(TypeRef::INT)),
                Arg::new("toDays", "Last day, in days from today; negative: past.", TypeRef::named(TypeRef::INT)),
                Arg::new("period", "A whole calendar period, in place of both ends.", TypeRef::named("CalendarPeriod")),
            ],
            one_of: false,
        },
        Input {
            name: "DateTimeRange".to_owned(),
            about: "Inclusive.".to_owned(),
            fields: vec![
                Arg::new("from", "First instant.", TypeRef::named("DateTime")),
                Arg::new("to", "Last instant.", TypeRef::named("DateTime")),
            ],
            one_of: false,
        },
        Input {
            name: "EquipmentKey".to_owned(),
            about: "Exactly one.".to_owned(),
            fields: vec![
                Arg::new("nsn", "Stock number; the last nine count.", TypeRef::named("NSN")),
                Arg::new("niin", "National item identification number: nine characters.", TypeRef::named(TypeRef::STRING)),
                Arg::new("local", "A nation's own number.", TypeRef::named("LocalNumber")),
            ],
            one_of: true,
        },
        Input {
            name: "LocalNumber".to_owned(),
            about: "A number that a nation uses in place of an NSN.".to_owned(),
            fields: vec![
                Arg::new("nation", "Whose number it is.", TypeRef::named_nn("CountryCode")),
                Arg::new("value", "The number, as the nation writes it.", TypeRef::named_nn(TypeRef::STRING)),
            ],
            one_of: false,
        },
    ];
    let enumerations = vec![
        Enumeration::new("Direction", "Ascending or descending.", [("ASC", "Ascending."), ("DESC", "Descending.")]),
        Enumeration::new(
            "CalendarPeriod",
            "Calendar periods seen from `world.today`; quarters begin in January.",
            PERIODS.iter().map(|(name, about, _)| (*name, *about)),
        ),
    ];
    (inputs, enumerations)
}

const PERIODS: [(&str, &str, CalendarPeriod); 9] = [
    ("THIS_MONTH", "The month of today.", CalendarPeriod::Month(0)),
    ("LAST_MONTH", "The month before.", CalendarPeriod::Month(-1)),
    ("NEXT_MONTH", "The month after.", CalendarPeriod::Month(1)),
    ("THIS_QUARTER", "The quarter of today.", CalendarPeriod::Quarter(0)),
    ("LAST_QUARTER", "The quarter before.", CalendarPeriod::Quarter(-1)),
    ("NEXT_QUARTER", "The quarter after.", CalendarPeriod::Quarter(1)),
    ("THIS_YEAR", "The year of today.", CalendarPeriod::Year(0)),
    ("LAST_YEAR", "The year before.", CalendarPeriod::Year(-1)),
    ("NEXT_YEAR", "The year after.", CalendarPeriod::Year(1)),
];

/// A `FloatRange` or `IntRange`.
pub fn numbers(range: &Values<'_>) -> Range {
    let (low, high) = bounds(range);
    Range::Numbers(low, high)
}

/// An `IntRange` of the days that a day is gone.
pub fn ages(range: &Values<'_>) -> Range {
    let (low, high) = bounds(range);
    Range::Ages(low, high)
}

/// The ends of a `FloatRange` or `IntRange`.
pub fn bounds(range: &Values<'_>) -> (Bound<f64>, Bound<f64>) {
    let low = match (range.float("gte"), range.float("gt")) {
        (Some(gte), Some(gt)) if gt >= gte => Bound::Excluded(gt),
        (Some(gte), _) => Bound::Included(gte),
        (None, Some(gt)) => Bound::Excluded(gt),
        (None, None) => Bound::Unbounded,
    };
    let high = match (range.float("lte"), range.float("lt")) {
        (Some(lte), Some(lt)) if lt <= lte => Bound::Excluded(lt),
        (Some(lte), _) => Bound::Included(lte),
        (None, Some(lt)) => Bound::Excluded(lt),
        (None, None) => Bound::Unbounded,
    };
    (low, high)
}

/// A `DateTimeRange`, in seconds.
pub fn instants(range: &Values<'_>) -> Range {
    let end = |name: &str| {
        let instant = range.text(name).and_then(|text| text.parse::<Timestamp>().ok());
        instant.map_or(Bound::Unbounded, |instant| Bound::Included(instant.as_second() as f64))
    };
    Range::Numbers(end("from"), end("to"))
}

/// A `DateRange`; or what is wrong with it.
pub fn days(range: &Values<'_>) -> Result<Range, String> {
    let end = |absolute: &str, relative: &str| {
        let day = range.text(absolute).and_then(|text| text.parse().ok());
        let from_today = range.integer(relative).and_then(|days| i32::try_from(days).ok());
        match (day, from_today) {
            (Some(_), Some(_)) => Err(format!("`{absolute}` and `{relative}` exclude each other; give one of them")),
            (Some(day), None) => Ok(End::On(day)),
            (None, Some(days)) => Ok(End::FromToday(days)),
            (None, None) => Ok(End::Open),
        }
    };
    let (from, to) = (end("from", "fromDays")?, end("to", "toDays")?);
    let days = match range.text("period") {
        None => Days::Between(from, to),
        Some(_) if (from, to) != (End::Open, End::Open) => {
            return Err("`period` stands for both ends; leave out the others, or `period`".to_owned());
        }
        Some(name) => {
            let period = PERIODS.iter().find(|(known, ..)| *known == name);
            Days::Period(period.map(|(.., period)| *period).ok_or_else(|| format!("`{name}` is no calendar period"))?)
        }
    };
    Ok(Range::Days(days))
}

/// An instant that bounds a range by itself: what is after `since`, or up to any other. Instants are compared as they are
/// written: in whole seconds.
pub fn instant(name: &str, value: &ConstValue) -> Range {
    // The scalar has checked it.
    let at = key_text(value).and_then(|text| text.parse::<Timestamp>().ok()).map_or(f64::NAN, |at| at.as_second() as f64);
    match name {
        "since" => Range::Numbers(Bound::Excluded(at), Bound::Unbounded),
        _ => Range::Numbers(Bound::Unbounded, Bound::Included(at)),
    }
}

/// An `EquipmentKey`; or what is wrong with it.
pub fn item_key(by: &Values<'_>) -> Result<ItemKey, String> {
    if let Some(text) = by.text("nsn") {
        return niin_of(text).map(ItemKey::Niin);
    }
    if let Some(text) = by.text("niin") {
        return Niin::new(text).map(ItemKey::Niin).map_err(|error| format!("`niin`: \"{}\" {error}", cut(text)));
    }
    let local = by.object("local").ok_or("give one of `nsn`, `niin`, `local`")?;
    let nation = local.text("nation").and_then(CountryCode::new).ok_or("`local` needs a `nation`")?;
    Ok(ItemKey::Local(nation, Text::from(local.text("value").unwrap_or_default())))
}

/// The NIIN of an NSN, or a NIIN itself.
pub fn niin_of(text: &str) -> Result<Niin, String> {
    Nsn::new(text).map(|nsn| nsn.niin()).or_else(|error| Niin::new(text).map_err(|_| format!("\"{}\" {error}", cut(text))))
}

/// Enough of a text to recognise it.
fn cut(text: &str) -> String {
    text.chars().take(40).collect()
}

/// The text of a key in an any-of list: an enumeration's name, a text, an id, true or false.
pub fn key_text(value: &ConstValue) -> Option<String> {
    match value {
        ConstValue::String(text) => Some(text.clone()),
        ConstValue::Enum(name) => Some(name.to_string()),
        ConstValue::Boolean(flag) => Some(flag.to_string()),
        ConstValue::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Keys of an any-of list; none: not filtered.
pub type AnyOf = Option<Vec<String>>;

/// Reads one.
pub fn any_of(values: &Values<'_>, name: &str) -> AnyOf {
    values.list(name).map(|keys| keys.iter().filter_map(key_text).collect())
}

/// Whether any of its keys, in either case, is one of these; without a list all pass.
pub fn keeps<'a>(keys: &AnyOf, mut own: impl Iterator<Item = &'a str>) -> bool {
    keys.as_ref().is_none_or(|keys| own.any(|own| keys.iter().any(|key| key.eq_ignore_ascii_case(own))))
}
