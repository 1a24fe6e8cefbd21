//! Lists: from what records can be filtered and ordered by to filter, order, connection and edge.

use std::collections::BTreeSet;
use std::marker::PhantomData;
use std::sync::Arc;

use super::code::Code;
use super::groups::{grouped, with_groups};
use super::inputs::{ages, days, instant, instants, key_text, niin_of, numbers};
use super::provide::Need;
use super::related::related;
use super::scope::Scope;
use super::values::unseen;
use crate::engine::{Arg, Args, ConstValue, Enumeration, Fault, Graph, Input, Type, TypeRef, Values};
use crate::model::codes::Withholding;
use crate::model::values::Nsn;
use crate::store::{Dimension, Extract, movement_number, words};
use crate::view::{Ask, AskError, Filter, Order, PAGE_DEFAULT, PAGE_MOST, Page, RowPlace, Seen, Window, range_dimension};

/// One record of a page with its cursor.
pub struct Edge<T> {
    ask: Arc<Ask>,
    place: RowPlace,
    of: PhantomData<fn() -> T>,
}

/// What the front of a page and its end are.
pub struct PageInfo {
    has_next: bool,
    has_previous: bool,
    start: Option<String>,
    end: Option<String>,
}

/// A list's names in the contract.
pub struct Listing {
    /// What its records are called, in the plural: `holdings`.
    pub plural: &'static str,
}

/// Adds connection, edge, filter and order of a list to the graph, and its groups.
pub fn listed<T: Seen>(graph: Graph<Scope>, listing: &Listing) -> Graph<Scope> {
    let connection = with_groups(connection::<T>(listing.plural));
    paged(grouped::<T>(graph, listing.plural), connection, listing.plural)
}

/// The same without groups.
pub fn listed_plainly<T: Seen>(graph: Graph<Scope>, listing: &Listing) -> Graph<Scope> {
    paged(graph, connection::<T>(listing.plural), listing.plural)
}

fn paged<T: Seen>(graph: Graph<Scope>, connection: Type<Page<T>, Scope>, plural: &str) -> Graph<Scope> {
    let name = T::NAME;
    let graph = if T::ORDER.is_none() { ordered::<T>(graph, plural) } else { graph };
    graph
        .object(connection)
        .object(
            Type::<Edge<T>, Scope>::new(format!("{name}Edge"), format!("One of the {plural}, with its cursor."))
                .leaf("cursor", "Where this record stands in the list; for `after` and `before`.", |edge, scope| {
                    scope.view.cursor::<T>(&edge.ask, edge.place)
                })
                .one_with("node", "The record.", Args::none(), |edge: &Edge<T>, scope: &Scope, ()| {
                    scope.view.placed::<T>(edge.place).ok_or_else(unseen)
                }),
        )
        .input(filter::<T>(plural))
}

/// Adds the order of a list to the graph.
fn ordered<T: Seen>(graph: Graph<Scope>, plural: &str) -> Graph<Scope> {
    let name = T::NAME;
    graph
        .input(Input {
            name: format!("{name}Order"),
            about: format!("Order of {plural}."),
            fields: vec![
                Arg::new("field", "By what.", TypeRef::named_nn(format!("{name}OrderField"))),
                Arg::new("direction", "Which way; missing values come last in either.", TypeRef::named("Direction"))
                    .default(ConstValue::Enum(async_graphql::Name::new("ASC"))),
            ],
            one_of: false,
        })
        .enumeration(Enumeration::new(
            format!("{name}OrderField"),
            format!("By what {plural} are ordered."),
            std::iter::once(("ID".to_owned(), "By id.".to_owned()))
                .chain(orders::<T>().map(|(_, dimension)| (screaming(&dimension.name), dimension.about.to_string()))),
        ))
}

fn connection<T: Seen>(plural: &str) -> Type<Page<T>, Scope> {
    Type::<Page<T>, Scope>::new(format!("{}Connection", T::NAME), format!("A page of {plural}."))
        .implements("Answer")
        .made_many("edges", "The records, each with its cursor.", |page, _| {
            page.rows.iter().map(|&place| Edge::<T> { ask: Arc::clone(&page.ask), place, of: PhantomData }).collect()
        })
        .many("nodes", "The records: `edges` without cursors.", |page: &Page<T>, scope: &Scope| page.records(&scope.view).collect())
        .made("pageInfo", "Whether there is more, and where.", |page, scope| {
            let cursor = |place: Option<&RowPlace>| place.map(|&place| scope.view.cursor::<T>(&page.ask, place));
            PageInfo {
                has_next: page.has_next,
                has_previous: page.has_previous,
                start: cursor(page.rows.first()),
                end: cursor(page.rows.last()),
            }
        })
        .leaf("totalCount", "All matching records that the viewer may see, not only this page's.", |page, scope| {
            u32::try_from(page.total(&scope.view)).unwrap_or(u32::MAX)
        })
        .made_many(
            "gaps",
            "Feeds whose records may be missing from this answer or out of date in it; empty: complete and current.",
            |page, scope| scope.view.gaps::<T>(&page.ask),
        )
        .leaf::<Withholding>("withheld", "Whether labels kept records from this answer; never which or how many.", |page, scope| {
            scope.view.withheld::<T>(&page.ask)
        })
}

/// The Relay page information, for all lists.
pub fn page_info() -> Type<PageInfo, Scope> {
    Type::<PageInfo, Scope>::new("PageInfo", "Relay page information; cursors are opaque.")
        .shareable()
        .leaf("hasNextPage", "Whether records come after the page.", |info, _| info.has_next)
        .leaf("hasPreviousPage", "Whether records come before the page.", |info, _| info.has_previous)
        .leaf("startCursor", "Cursor of the first record; null on an empty page.", |info, _| info.start.clone())
        .leaf("endCursor", "Cursor of the last record; null on an empty page.", |info, _| info.end.clone())
}

impl PageInfo {
    /// Of a list that is paged by hand.
    pub fn new(has_next: bool, has_previous: bool, start: Option<String>, end: Option<String>) -> Self {
        Self { has_next, has_previous, start, end }
    }
}

/// Whether lists of `T` tell of holdings.
pub fn tells<T: Seen>() -> bool {
    T::BY_NUMBER
}

/// What a list of `T` needs to know of holdings that nations tell by number.
pub fn need<T: Seen>(asked: &Ask) -> Option<Need> {
    let given = asked.given::<T>();
    let nations = T::nations(asked);
    (!given.numbers.is_empty()).then_some(Need::Items { numbers: given.numbers, nations })
}

/// The arguments of a list, and what they ask for.
pub fn ask<T: Seen>() -> Args<Arc<Ask>> {
    Args::new(list_args::<T>(), |values| parse::<T>(values).map(Arc::new)).sized(|ask| ask.window.size()).laborious(|ask| ask.effort())
}

/// The same with an argument of the list's own that is true or false; null is false.
pub fn ask_and<T: Seen>(own: Arg) -> Args<(Arc<Ask>, bool)> {
    let name = own.name().to_owned();
    let args = list_args::<T>().into_iter().chain([own]).collect();
    Args::new(args, move |values| Ok((Arc::new(parse::<T>(values)?), values.boolean(&name).unwrap_or(false))))
        .sized(|(ask, _)| ask.window.size())
        .laborious(|(ask, _)| ask.effort())
}

fn list_args<T: Seen>() -> Vec<Arg> {
    let name = T::NAME;
    let mut args = vec![Arg::new("filter", "Which records; null: all that the viewer may see.", TypeRef::named(format!("{name}Filter")))];
    if T::ORDER.is_none() {
        let about = "By what, the first key first; ties by id. Without: by id.";
        args.push(Arg::new("orderBy", about, TypeRef::named_nn_list(format!("{name}Order"))));
    }
    args.extend(window_args());
    args
}

/// The four arguments of a page.
pub fn window_args() -> Vec<Arg> {
    vec![
        Arg::new("first", "The first so many; at most 500. Without `first` and `last`: the first 50.", TypeRef::named(TypeRef::INT)),
        Arg::new("after", "Only what comes after that cursor.", TypeRef::named(TypeRef::STRING)),
        Arg::new("last", "The last so many; at most 500.", TypeRef::named(TypeRef::INT)),
        Arg::new("before", "Only what comes before that cursor.", TypeRef::named(TypeRef::STRING)),
    ]
}

/// Which page, or what is wrong with the arguments.
pub fn window(values: &Values<'_>) -> Result<Window, String> {
    let count = |name: &str| {
        values
            .integer(name)
            .map(|count| match usize::try_from(count) {
                Ok(count) if count <= PAGE_MOST => Ok(count),
                Ok(_) => Err(format!("`{name}` is {count}; a page has at most {PAGE_MOST} records (page on with `endCursor`)")),
                Err(_) => Err(format!("`{name}` is {count}; give a number from 0 to {PAGE_MOST}")),
            })
            .transpose()
    };
    let (mut first, last) = (count("first")?, count("last")?);
    if first.is_none() && last.is_none() {
        first = Some(PAGE_DEFAULT);
    }
    Ok(Window { first, after: values.text("after").map(str::to_owned), last, before: values.text("before").map(str::to_owned) })
}

/// Which page of a list whose cursors are numbers; `number` reads one.
pub fn numbered<N: 'static>(number: fn(&str) -> Option<N>) -> Args<Window> {
    Args::new(window_args(), move |values| {
        let window = window(values)?;
        for (name, cursor) in [("after", &window.after), ("before", &window.before)] {
            if cursor.as_deref().is_some_and(|cursor| number(cursor).is_none()) {
                return Err(format!("the cursor in `{name}` is not one of this list; take `cursor` or `endCursor` from an earlier page"));
            }
        }
        Ok(window)
    })
    .sized(Window::size)
}

fn parse<T: Seen>(values: &Values<'_>) -> Result<Ask, String> {
    let mut room = Room { depth: FILTER_DEPTH, conditions: FILTER_CONDITIONS, numbers: Vec::new() };
    let filter = values.object("filter").map(|filter| read_filter::<T>(&filter, &mut room)).transpose()?;
    let numbers = room.numbers;
    let order = values.list("orderBy").unwrap_or_default();
    if order.len() > ORDER_KEYS {
        return Err(format!("`orderBy` has {} keys; give at most {ORDER_KEYS}", order.len()));
    }
    let order = order.iter().filter_map(Values::of).map(|order| read_order::<T>(&order));
    let fixed = T::ORDER.map(|name| Ok(Order::By { dimension: range_dimension::<T>(name), descending: true }));
    Ok(Ask { filter, order: fixed.into_iter().chain(order).collect::<Result<_, _>>()?, window: window(values)?, numbers })
}

/// What a list says of a page that it can't give.
pub fn refused(error: AskError) -> Fault {
    Fault::new(Code::BadUserInput.name(), error.to_string())
}

fn orders<T: Seen>() -> impl Iterator<Item = (usize, &'static Dimension<T>)> {
    T::dimensions().iter().enumerate().filter(|(_, dimension)| dimension.orders)
}

fn filters<T: Seen>() -> impl Iterator<Item = (usize, &'static Dimension<T>)> {
    T::dimensions().iter().enumerate().filter(|(_, dimension)| dimension.filters)
}

/// `seatsFilled` as enumerations write it: `SEATS_FILLED`.
pub fn screaming(name: &str) -> String {
    name.chars().fold(String::new(), |mut written, character| {
        if character.is_uppercase() {
            written.push('_');
        }
        written.extend(character.to_uppercase());
        written
    })
}

fn filter<T: Seen>(plural: &str) -> Input {
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
/// Keys of an order.
const ORDER_KEYS: usize = 10;

/// What a filter may still have, and the whole stock numbers in it.
pub struct Room {
    depth: usize,
    conditions: usize,
    numbers: Vec<Nsn>,
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

fn read_order<T: Seen>(order: &Values<'_>) -> Result<Order, String> {
    let descending = order.text("direction") == Some("DESC");
    match order.text("field").unwrap_or_default() {
        "ID" => Ok(Order::Id { descending }),
        field => orders::<T>()
            .find(|(_, dimension)| screaming(&dimension.name) == field)
            .map(|(dimension, _)| Order::By { dimension, descending })
            .ok_or_else(|| format!("`{field}` orders nothing here")),
    }
}
