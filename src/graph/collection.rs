//! Lists: from what records can be filtered and ordered by to filter, order, connection and edge.

use std::marker::PhantomData;
use std::sync::Arc;

use super::answer::answer;
use super::code::Code;
use super::conditions::{Room, filter, read_filter};
use super::groups::{grouped, with_groups};
use super::provide::Need;
use super::scope::Scope;
use super::values::unseen;
use crate::engine::{Arg, Args, ConstValue, Enumeration, Fault, Graph, Input, Type, TypeRef, Values};
use crate::store::Dimension;
use crate::view::{Ask, AskError, Order, PAGE_DEFAULT, PAGE_MOST, Page, RowPlace, Seen, Window, range_dimension};

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
    let page = Type::<Page<T>, Scope>::new(format!("{}Connection", T::NAME), format!("A page of {plural}."))
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
        });
    answer(page, |page, scope| scope.view.gaps::<T>(&page.ask), |page, scope| scope.view.withheld::<T>(&page.ask))
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
    let mut room = Room::new();
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

/// Keys of an order.
const ORDER_KEYS: usize = 10;

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
