//! Dimensions that follow from the description of a field.

use std::borrow::Cow;

use super::group;
use crate::model::codes::RecordKind;
use crate::model::values::{Id, record_hash};
use crate::model::{Cell, Code as _, Entity, Field, FieldShape, Kind};
use crate::store::dimension::{Dimension, Extract, Reach};
use crate::store::join::Joins;
use crate::store::lore::in_euro;

/// `unit_value` as the graph writes it: `unitValue`.
pub fn camel(name: &str) -> String {
    let mut written = String::with_capacity(name.len());
    let mut upper = false;
    for character in name.chars() {
        match character {
            '_' => upper = true,
            _ if upper => {
                written.extend(character.to_uppercase());
                upper = false;
            }
            _ => written.push(character),
        }
    }
    written
}

/// A dimension that filters by any-of.
pub fn keys<T>(
    name: impl Into<Cow<'static, str>>,
    about: impl Into<Cow<'static, str>>,
    input: &'static str,
    each: impl for<'a> Fn(&'a T, &'a Joins<'a>, &mut dyn FnMut(&str)) + Send + Sync + 'static,
) -> Dimension<T> {
    let extract = Extract::Keys(Box::new(each));
    Dimension { name: name.into(), about: about.into(), input, reach: Reach::Own, reads: &[], filters: true, orders: false, extract }
}

/// A dimension that filters by range and orders.
pub fn number<T>(
    name: impl Into<Cow<'static, str>>,
    about: impl Into<Cow<'static, str>>,
    input: &'static str,
    value: impl for<'a> Fn(&'a T, &'a Joins<'a>) -> Option<f64> + Send + Sync + 'static,
) -> Dimension<T> {
    let extract = Extract::Number(Box::new(value));
    Dimension { name: name.into(), about: about.into(), input, reach: Reach::Own, reads: &[], filters: true, orders: true, extract }
}

/// A dimension that filters by the whole days from a day until today.
pub fn age<T>(
    name: impl Into<Cow<'static, str>>,
    about: impl Into<Cow<'static, str>>,
    day: impl for<'a> Fn(&'a T, &'a Joins<'a>) -> Option<f64> + Send + Sync + 'static,
) -> Dimension<T> {
    let extract = Extract::Age(Box::new(day));
    Dimension {
        name: name.into(),
        about: about.into(),
        input: "IntRange",
        reach: Reach::Own,
        reads: &[],
        filters: true,
        orders: false,
        extract,
    }
}

/// A dimension that only orders, by text without case and diacritics.
pub fn order<T>(
    name: impl Into<Cow<'static, str>>,
    about: impl Into<Cow<'static, str>>,
    text: impl for<'a> Fn(&'a T, &'a Joins<'a>) -> Option<Cow<'a, str>> + Send + Sync + 'static,
) -> Dimension<T> {
    let extract = Extract::Order(Box::new(text));
    Dimension {
        name: name.into(),
        about: about.into(),
        input: "String",
        reach: Reach::Own,
        reads: &[],
        filters: false,
        orders: true,
        extract,
    }
}

impl<T> Dimension<T> {
    /// Orders only.
    pub fn unfiltered(mut self) -> Self {
        self.filters = false;
        self
    }

    /// For links that lead back: front-ends neither filter nor order by it.
    pub fn hidden(self) -> Self {
        self.unfiltered().unordered()
    }

    /// Filters only.
    pub fn unordered(mut self) -> Self {
        self.orders = false;
        self
    }

    /// Needs other feeds of the nation.
    pub fn of_nation(mut self) -> Self {
        self.reach = Reach::Nation;
        self
    }

    /// Follows from records of these kinds, of any nation, beside the record itself; of none: from the day on which somebody
    /// looks.
    pub fn of_nations(mut self, kinds: &'static [RecordKind]) -> Self {
        self.reach = Reach::Nations;
        self.reads = kinds;
        self
    }
}

/// A key of a filter that is true or false.
pub fn yes_or_no(yes: bool) -> &'static str {
    if yes { "true" } else { "false" }
}

/// A date as a number: days since 1970.
pub fn day(date: jiff::civil::Date) -> f64 {
    f64::from(date.since(jiff::civil::date(1970, 1, 1)).map_or(0, |span| span.get_days()))
}

/// The dimensions of all fields of an entity, as their kinds allow.
pub fn of_fields<T: Entity>() -> Vec<Dimension<T>> {
    T::FIELDS.iter().flat_map(|field| of_field(field).into_iter().chain(group::of_field(field))).collect()
}

fn of_field<T: Entity>(field: &'static Field<T>) -> Vec<Dimension<T>> {
    let FieldShape { name, about, kind, .. } = field.shape;
    let (name, get) = (camel(name), field.get);
    match kind {
        Kind::Quantity => vec![
            number(name.clone(), about, "FloatRange", move |record, _| match get(record) {
                Cell::Quantity(quantity) => quantity.number(),
                _ => None,
            }),
            keys(format!("{name}State"), format!("What is known of `{name}`."), "ValueState", move |record, _, each| {
                if let Cell::Quantity(quantity) = get(record) {
                    each(quantity.state().name());
                }
            }),
        ],
        Kind::Money => vec![
            number(name, about, "FloatRange", move |record, joins| match get(record) {
                Cell::Money(money) => money.and_then(|money| in_euro(joins.reference, money)),
                _ => None,
            })
            .unfiltered(),
        ],
        Kind::When => vec![number(name, about, "DateRange", move |record, _| match get(record) {
            Cell::When(when) => when.map(|when| day(when.date)),
            _ => None,
        })],
        Kind::Integer => vec![number(name, about, "IntRange", move |record, _| match get(record) {
            Cell::Integer(number) => number.map(f64::from),
            _ => None,
        })],
        Kind::Text => vec![
            keys(name.clone(), about, "String", move |record, _, each| {
                if let Cell::Text(Some(text)) = get(record) {
                    each(text);
                }
            }),
            order(name, about, move |record, _| match get(record) {
                Cell::Text(text) => text.map(|text| Cow::Borrowed(text.as_str())),
                _ => None,
            }),
        ],
        Kind::Code(list) => vec![
            keys(name.clone(), about, list.name, move |record, _, each| {
                if let Cell::Code(Some((code, _))) = get(record) {
                    each(code);
                }
            }),
            number(name, about, list.name, move |record, _| match get(record) {
                Cell::Code(code) => code.map(|(_, rank)| rank as f64),
                _ => None,
            })
            .unfiltered(),
        ],
        Kind::Condition => vec![keys(name, about, "ConditionGroup", move |record, _, each| {
            if let Cell::Condition(condition) = get(record) {
                each(condition.group().name());
            }
        })],
        Kind::Country => vec![
            keys(name.clone(), about, "CountryCode", move |record, _, each| {
                if let Cell::Country(Some(country)) = get(record) {
                    each(country.as_str());
                }
            }),
            order(name, about, move |record, _| match get(record) {
                Cell::Country(country) => country.map(|country| Cow::Owned(country.to_string())),
                _ => None,
            }),
        ],
        Kind::Node | Kind::Coalition => vec![keys(name, about, "String", move |record, _, each| {
            if let Cell::Text(Some(slug)) = get(record) {
                each(slug);
            }
        })],
        Kind::Language => vec![keys(name, about, "LanguageCode", move |record, _, each| {
            if let Cell::Text(Some(tag)) = get(record) {
                each(primary(tag));
            }
        })],
        // The contract filters courses by one language of theirs.
        Kind::Languages => vec![keys("language", about, "LanguageCode", move |record, _, each| {
            if let Cell::Languages(tags) = get(record) {
                tags.iter().for_each(|tag| each(primary(tag)));
            }
        })],
        Kind::Link(kind) => vec![keys(name, about, "ID", move |record, _, each| {
            if let (Cell::Links(links), Some(type_name)) = (get(record), type_of(kind)) {
                links
                    .iter()
                    .for_each(|link| each(&Id::record(type_name, link.nation, record_hash(kind, link.nation, &link.key, 0)).text()));
            }
        })],
        // Said by hand where the contract has them: an item and a system stand for several dimensions.
        Kind::Item | Kind::System | Kind::Links(_) | Kind::Coordinates | Kind::Parts(_) => Vec::new(),
    }
}

/// The primary language of a tag: `de` of `de-AT`.
pub fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// The type in the contract of the records to which links of that kind lead.
pub fn type_of(kind: crate::model::codes::RecordKind) -> Option<&'static str> {
    use crate::model::codes::RecordKind as Of;
    match kind {
        Of::Holding => Some("Holding"),
        Of::Donation => Some("Donation"),
        Of::Transfer => Some("Transfer"),
        Of::RepairOrder => Some("RepairOrder"),
        Of::Requirement => Some("Requirement"),
        Of::TrainingFacility => Some("TrainingFacility"),
        Of::Course => Some("Course"),
        Of::CourseIteration => Some("CourseIteration"),
        Of::EquipmentType | Of::WeaponSystem | Of::LogisticsNode | Of::Nation => None,
    }
}
