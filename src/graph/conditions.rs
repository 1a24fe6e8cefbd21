//! Filters: from what records can be filtered by to an input, and from what is given to conditions.

use std::collections::BTreeSet;

use super::inputs::{ages, days, instant, instants, key_text, niin_of, numbers};
use super::related::related;
use crate::engine::{Arg, ConstValue, Input, TypeRef, Values};
use crate::model::values::Nsn;
use crate::store::{Dimension, Extract, movement_number, words};
use crate::view::{Filter, Seen};

/// The filter of a list, as an input of the contract.
pub fn filter<T: Seen>(plural: &str) -> Input {
    let own = format!("{}Filter", T::NAME);
    // Dimensions of one name are one filter: one of them must hold.
    let first =
        |(number, dimension): &(usize, &Dimension<T>)| filters::<T>().all(|(other, one)| other >= *number || one.name != dimension.name);
    let mut fields: Vec<Arg> = filters::<T>()
        .filter(first)
        .map(|(_, dimension)| {
            let type_ref = match (&dimension.extract, dimension.input) {
                (Extract::Keys(_), input) if input != "Boolean" => TypeRef::named_nn_list(input),
                (_, input) => TypeRef::named(input),
            };
            Arg::new(dimension.name.as_ref(), dimension.about.as_ref(), type_ref)
        })
        .collect();
    fields.extend(related::<T>().map(|one| Arg::new(one.field, one.about, TypeRef::named(format!("{}Filter", one.of)))));
    fields.push(Arg::new("anyOf", "Filters of which at least one must hold.", TypeRef::named_nn_list(own.as_str())));
    fields.push(Arg::new("not", "A filter that must not hold.", TypeRef::named(own.as_str())));
    Input {
        name: own,
        about: format!("Which {plural}. All fields given must hold; a list means any of, an empty list none."),
        fields,
        one_of: false,
    }
}

/// How deep filters may stand in each other.
const FILTER_DEPTH: usize = 16;
/// Conditions of a filter, those in `anyOf` and `not` counted too: each is looked up in every feed.
const FILTER_CONDITIONS: usize = 500;
/// Words of a `text`.
const TEXT_WORDS: usize = 20;
/// What a filter may still have, and the whole stock numbers in it.
pub struct Room {
    depth: usize,
    conditions: usize,
    /// Stock numbers that the filter gives whole.
    pub numbers: Vec<Nsn>,
}

impl Room {
    /// All of it, for one filter.
    pub fn new() -> Self {
        Self { depth: FILTER_DEPTH, conditions: FILTER_CONDITIONS, numbers: Vec::new() }
    }
}

/// Reads a list's filter.
pub fn read_filter<T: Seen>(filter: &Values<'_>, room: &mut Room) -> Result<Filter, String> {
    if room.depth == 0 {
        return Err(format!("filters stand in each other more than {FILTER_DEPTH} deep; flatten them"));
    }
    room.depth -= 1;
    let read = read_conditions::<T>(filter, room);
    room.depth += 1;
    read
}

fn read_conditions<T: Seen>(filter: &Values<'_>, room: &mut Room) -> Result<Filter, String> {
    let mut all = Vec::new();
    for (name, value) in filter.iter().filter(|(_, value)| !matches!(value, ConstValue::Null)) {
        room.conditions = room.conditions.checked_sub(1).ok_or_else(|| {
            format!("the filter has more than {FILTER_CONDITIONS} conditions; give several values of one field as its list")
        })?;
        match name {
            "anyOf" => {
                let any = filter.list(name).unwrap_or_default().iter().filter_map(Values::of);
                all.push(Filter::Any(any.map(|filter| read_filter::<T>(&filter, room)).collect::<Result<_, _>>()?));
            }
            "not" => {
                if let Some(filter) = Values::of(value) {
                    all.push(Filter::Not(Box::new(read_filter::<T>(&filter, room)?)));
                }
            }
            name if related::<T>().any(|one| one.field == name) => {
                for (one, filter) in related::<T>().filter(|one| one.field == name).zip(Values::of(value)) {
                    all.push(Filter::Related(Box::new((one.read)(&filter, room)?)));
                }
            }
            // A range none of whose bounds is given bounds nothing.
            _ if Values::of(value).is_some_and(|range| range.iter().all(|(_, bound)| matches!(bound, ConstValue::Null))) => {}
            name => {
                let mut any = Vec::new();
                for (number, dimension) in filters::<T>().filter(|(_, dimension)| dimension.name == name) {
                    if dimension.input == "NSN" {
                        room.numbers
                            .extend(filter.list(name).into_iter().flatten().filter_map(key_text).filter_map(|key| Nsn::new(&key).ok()));
                    }
                    any.push(read_test(number, dimension, value).map_err(|error| format!("`filter.{name}`: {error}"))?);
                }
                all.push(if any.len() == 1 { any.remove(0) } else { Filter::Any(any) });
            }
        }
    }
    Ok(match all.len() {
        1 => all.remove(0),
        _ => Filter::All(all),
    })
}

fn read_test<T>(number: usize, dimension: &Dimension<T>, value: &ConstValue) -> Result<Filter, String> {
    Ok(match &dimension.extract {
        Extract::Words(_) => {
            let words = key_text(value).map(|text| words(&text)).unwrap_or_default();
            if words.len() > TEXT_WORDS {
                return Err(format!("{} words are too many to search; give at most {TEXT_WORDS}", words.len()));
            }
            Filter::Words(number, words)
        }
        Extract::Keys(_) => {
            let single;
            let keys = match value {
                ConstValue::List(keys) => keys,
                other => {
                    single = vec![other.clone()];
                    &single
                }
            };
            let keys = keys.iter().filter_map(key_text).map(|key| canonical(dimension.input, &dimension.name, key));
            // A key given a thousand times is looked up once.
            let keys = keys.collect::<Result<BTreeSet<_>, _>>()?.into_iter().collect();
            if dimension.input == "ID" { Filter::Ids(number, keys) } else { Filter::AnyOf(number, keys) }
        }
        Extract::Number(_) if dimension.input == "DateTime" => Filter::Within(number, instant(&dimension.name, value)),
        Extract::Number(_) | Extract::Order(_) | Extract::Age(_) => {
            let range = Values::of(value).ok_or("give an object of bounds")?;
            Filter::Within(
                number,
                match dimension.input {
                    "DateRange" => days(&range)?,
                    "DateTimeRange" => instants(&range),
                    _ if matches!(dimension.extract, Extract::Age(_)) => ages(&range),
                    _ => numbers(&range),
                },
            )
        }
        Extract::Group(..) | Extract::Sum(..) => return Err("filters nothing here".to_owned()),
    })
}

/// A key as indexes write it.
fn canonical(input: &str, name: &str, key: String) -> Result<String, String> {
    match (input, name) {
        ("NSN", _) => niin_of(&key).map(|niin| niin.to_string()),
        (_, "niin") => crate::model::values::Niin::new(&key).map(|niin| niin.to_string()).map_err(|error| format!("\"{key}\" {error}")),
        // One that says nothing is the number of no movement.
        (_, "consignment" | "number") => Ok(movement_number(&key).unwrap_or_default()),
        ("CountryCode", _) => Ok(key.to_ascii_uppercase()),
        ("LanguageCode", _) => Ok(key.split('-').next().unwrap_or_default().to_ascii_lowercase()),
        _ => Ok(key),
    }
}

fn filters<T: Seen>() -> impl Iterator<Item = (usize, &'static Dimension<T>)> {
    T::dimensions().iter().enumerate().filter(|(_, dimension)| dimension.filters)
}
