//! Groups of lists: from what records can be grouped and summed by to group, key and order.

use std::sync::Arc;

use super::code::Code;
use super::collection::screaming;
use super::group_fields::{key_field, sum_field};
use super::inputs::bounds;
use super::scope::Scope;
use crate::engine::{Arg, Args, ConstValue, Enumeration, Fault, Graph, Input, Type, TypeRef, Values};
use crate::model::Code as _;
use crate::model::codes::{DatePrecision, PriceBasis};
use crate::model::values::Currency;
use crate::store::{Dimension, Extract, Grouped, NationState, Summing};
use crate::view::{GROUPS_MOST, Group, GroupAsk, GroupError, GroupKey, GroupOrder, GroupValue, KEYS_MOST, Page, Seen, ValueIn};

/// A key as a query names it: one per dimension, three per date.
struct Key {
    name: String,
    about: String,
    key: GroupKey,
}

/// Adds the groups of a list to the graph.
pub fn grouped<T: Seen>(graph: Graph<Scope>, plural: &str) -> Graph<Scope> {
    let name = T::NAME;
    graph
        .object(group::<T>(plural))
        .enumeration(Enumeration::new(
            format!("{name}GroupKey"),
            format!("By what {plural} are grouped."),
            keys::<T>().into_iter().map(|key| (key.name, key.about)),
        ))
        .input(Input {
            name: format!("{name}GroupOrder"),
            about: format!("Order of groups of {plural}."),
            fields: vec![
                Arg::new("field", "By what.", TypeRef::named_nn(format!("{name}GroupOrderField"))),
                Arg::new("direction", "Which way; missing values come last in either.", TypeRef::named("Direction"))
                    .default(ConstValue::Enum(async_graphql::Name::new("DESC"))),
            ],
            one_of: false,
        })
        .enumeration(Enumeration::new(
            format!("{name}GroupOrderField"),
            format!("By what groups of {plural} are ordered."),
            order_fields::<T>().into_iter().map(|(name, about, _)| (name, about)),
        ))
}

/// Adds the groups to the connection of a list.
pub fn with_groups<T: Seen>(connection: Type<Page<T>, Scope>) -> Type<Page<T>, Scope> {
    connection
        .made_many_with(
            "groups",
            "Counts and sums over all matching records, not only this page's.",
            args::<T>(),
            |page: &Page<T>, scope: &Scope, asked: &Arc<GroupAsk>| {
                scope.view.groups::<T>(&page.ask, asked).map_err(|error| refused(&error))
            },
        )
        .once()
}

fn refused(error: &GroupError) -> Fault {
    let GroupError::TooMany(groups) = error;
    Fault::new(Code::TooManyGroups.name(), error.to_string()).with("maximum", GROUPS_MOST).with("actual", *groups)
}

/// The dimensions that group.
fn grouping<T: Seen>() -> impl Iterator<Item = (usize, &'static Dimension<T>, Grouped)> {
    T::dimensions().iter().enumerate().filter_map(|(number, dimension)| match dimension.extract {
        Extract::Group(stands_for, _) => Some((number, dimension, stands_for)),
        _ => None,
    })
}

/// The dimensions that are summed, each name once.
fn summed<T: Seen>() -> impl Iterator<Item = (usize, &'static Dimension<T>, Summing)> {
    let all = T::dimensions();
    all.iter().enumerate().filter_map(move |(number, dimension)| match dimension.extract {
        Extract::Sum(summing, _) => {
            let is_sum = |one: &&Dimension<T>| one.name == dimension.name && matches!(one.extract, Extract::Sum(..));
            (!all[..number].iter().any(|one| is_sum(&one))).then_some((number, dimension, summing))
        }
        _ => None,
    })
}

fn keys<T: Seen>() -> Vec<Key> {
    grouping::<T>()
        .flat_map(|(number, dimension, stands_for)| {
            let name = screaming(&dimension.name);
            let key = |name: String, about: String, period| Key { name, about, key: GroupKey { dimension: number, period } };
            match stands_for {
                Grouped::Month => [(DatePrecision::Month, "month"), (DatePrecision::Quarter, "quarter"), (DatePrecision::Year, "year")]
                    .map(|(precision, word)| {
                        key(format!("{name}_{}", precision.name()), format!("By {word}: {}", dimension.about), Some(precision))
                    })
                    .into(),
                // As the contract has it: the key alone says what kind of period.
                Grouped::Day => [(DatePrecision::Day, "day"), (DatePrecision::Month, "month")]
                    .map(|(precision, word)| key(precision.name().to_owned(), format!("By {word}: {}", dimension.about), Some(precision)))
                    .into(),
                _ => vec![key(name, dimension.about.to_string(), None)],
            }
        })
        .collect()
}

/// Different keys that a key is counted as in the cost of a query.
fn width<T: Seen>(key: GroupKey) -> usize {
    match (key.period, T::dimensions().get(key.dimension).map(|dimension| &dimension.extract)) {
        (Some(DatePrecision::Day), _) => 250,
        (Some(DatePrecision::Month), _) => 60,
        (Some(DatePrecision::Quarter), _) => 20,
        (Some(_), _) => 5,
        (None, Some(Extract::Group(Grouped::Code(_) | Grouped::Coalition, _))) => 8,
        (
            None,
            Some(Extract::Group(
                Grouped::Nation | Grouped::Unit | Grouped::Language | Grouped::Number | Grouped::Category | Grouped::Node | Grouped::Feed,
                _,
            )),
        ) => 32,
        (None, _) => 250,
    }
}

/// What groups are ordered by: its name, its sentence, and what it is.
type OrderField = (String, String, GroupValue);

fn order_fields<T: Seen>() -> Vec<OrderField> {
    let fixed = [
        ("KEYS", "By title, key by key; numbers as numbers.", GroupValue::Keys),
        ("COUNT", "By how many records they have.", GroupValue::Count),
        ("NATION_COUNT", "By how many nations their records are of.", GroupValue::Nations),
    ];
    let sums = summed::<T>().map(|(number, dimension, summing)| {
        let about = match summing {
            Summing::PerUnit => format!("By the greatest sum of `{}`, whatever its unit.", dimension.name),
            Summing::Money => format!("By `{}` in euros at the reference rates; of several price bases the greatest.", dimension.name),
            _ => format!("By `{}`.", dimension.name),
        };
        (screaming(&dimension.name), about, GroupValue::Sum(number))
    });
    fixed.map(|(name, about, by)| (name.to_owned(), about.to_owned(), by)).into_iter().chain(sums).collect()
}

fn group<T: Seen>(plural: &str) -> Type<Group<T>, Scope> {
    let mut capital = plural.to_owned();
    capital[..1].make_ascii_uppercase();
    let about = format!("{capital} with equal keys. A key that was not asked for, or that the records lack, is null.");
    let keyed = grouping::<T>()
        .fold(Type::<Group<T>, Scope>::new(format!("{}Group", T::NAME), about), |group, (number, dimension, stands_for)| {
            key_field(group, number, dimension, stands_for)
        });
    let counted = keyed
        .leaf("title", "Its keys in words; without keys: All.", |group, scope| group.groups.title(&scope.view, group.place))
        .leaf("count", "How many records it has.", |group, _| u32::try_from(group.count()).unwrap_or(u32::MAX))
        .leaf("nationCount", "How many different nations report its records.", |group, _| {
            u32::try_from(group.nations().len()).unwrap_or(u32::MAX)
        })
        .many::<NationState>("nations", "Nations that report its records, by trigram; none for reference data.", |group, scope| {
            group.nations().iter().filter_map(|nation| scope.view.nation(*nation)).collect()
        });
    summed::<T>().fold(counted, |group, (number, dimension, summing)| sum_field(group, number, dimension, summing))
}

/// Whether amounts of money are among the sums.
fn priced<T: Seen>() -> bool {
    summed::<T>().any(|(.., summing)| summing == Summing::Money)
}

/// What finding groups costs, in records written: all records are walked.
const WALK: usize = 200;

fn args<T: Seen>() -> Args<Arc<GroupAsk>> {
    let name = T::NAME;
    let mut args = vec![
        Arg::new("by", "Keys, each once; without: one group of all.", TypeRef::named_nn_list(format!("{name}GroupKey"))),
        Arg::new("having", "Which groups; null: all.", TypeRef::named("GroupCondition")),
    ];
    if priced::<T>() {
        args.push(Arg::new("valueIn", "Amounts in one currency at one basis; null: as they came.", TypeRef::named("ValueIn")));
    }
    args.push(Arg::new(
        "orderBy",
        "By what, the first key first; ties by the keys. Without: the largest first.",
        TypeRef::named_nn_list(format!("{name}GroupOrder")),
    ));
    args.push(Arg::new(
        "first",
        "The first so many, at most 1,000. Without: all, and more than 1,000 are an error.",
        TypeRef::named(TypeRef::INT),
    ));
    let (keys, orders) = (keys::<T>(), order_fields::<T>());
    Args::new(args, move |values| parse(values, &keys, &orders).map(Arc::new))
        .sized(size::<T>)
        .laborious(|ask| WALK * (1 + ask.by.len() + ask.order.len()))
}

/// Groups that an answer is counted as.
fn size<T: Seen>(ask: &Arc<GroupAsk>) -> usize {
    let widths = ask.by.iter().map(|key| width::<T>(*key));
    widths.fold(1, usize::saturating_mul).min(ask.first.unwrap_or(GROUPS_MOST)).min(GROUPS_MOST)
}

fn parse(values: &Values<'_>, keys: &[Key], fields: &[OrderField]) -> Result<GroupAsk, String> {
    let having = values.object("having");
    let range = |name: &str| having.and_then(|having| having.object(name)).map(|range| bounds(&range));
    let first = values.integer("first").map(|first| match usize::try_from(first) {
        Ok(first) if first <= GROUPS_MOST => Ok(first),
        _ => Err(format!("`first` is {first}; give a number from 0 to {GROUPS_MOST}")),
    });
    let value_in = values.object("valueIn").and_then(|value| {
        Some(ValueIn { currency: Currency::new(value.text("currency")?)?, basis: PriceBasis::named(value.text("basis")?)? })
    });
    let orders = values.list("orderBy").unwrap_or_default();
    if orders.len() > KEYS_MOST {
        return Err(format!("`orderBy` has {} keys; give at most {KEYS_MOST}", orders.len()));
    }
    let orders = orders.iter().filter_map(Values::of).map(|order| read_order(&order, fields));
    Ok(GroupAsk {
        by: read_keys(values.list("by").unwrap_or_default(), keys)?,
        count: range("count"),
        nation_count: range("nationCount"),
        value_in,
        order: orders.collect::<Result<_, _>>()?,
        first: first.transpose()?,
    })
}

fn read_keys(given: &[ConstValue], all: &[Key]) -> Result<Vec<GroupKey>, String> {
    if given.len() > KEYS_MOST {
        return Err(format!("`by` has {} keys; give at most {KEYS_MOST}", given.len()));
    }
    let mut by: Vec<&Key> = Vec::new();
    for name in given.iter().filter_map(super::inputs::key_text) {
        let key = all.iter().find(|key| key.name == name).ok_or_else(|| format!("`{name}` groups nothing here"))?;
        match by.iter().find(|known| known.key.dimension == key.key.dimension) {
            Some(known) if known.name == name => return Err(format!("`by` has {name} twice; give each key once")),
            Some(known) => return Err(format!("`by` has {} and {name}; group one date by one kind of period", known.name)),
            None => by.push(key),
        }
    }
    Ok(by.into_iter().map(|key| key.key).collect())
}

fn read_order(order: &Values<'_>, fields: &[OrderField]) -> Result<GroupOrder, String> {
    let name = order.text("field").unwrap_or_default();
    let (.., by) = fields.iter().find(|(known, ..)| known == name).ok_or_else(|| format!("`{name}` orders nothing here"))?;
    Ok(GroupOrder { by: *by, descending: order.text("direction") != Some("ASC") })
}
