//! Fields of groups: keys by what they stand for, sums by how they are added up; and the types that only groups have.

use std::borrow::Cow;

use super::scope::Scope;
use crate::config::{Category, Coalition, Node, WeaponSystem};
use crate::engine::{Arg, Graph, Input, Type, TypeRef};
use crate::model::Code as _;
use crate::model::codes::{PriceBasis, SupplyClass, SupplyGroup, Unit, UnitScheme, supply_class, supply_group, unit};
use crate::model::records::{Course, TrainingFacility};
use crate::model::values::CountryCode;
use crate::store::{Dimension, Entry, FeedState, Grouped, NationState, Summing};
use crate::view::{Group, MoneySum, Period, QuantitySum, Seen};

/// The field of a key.
pub fn key_field<T: Seen>(
    group: Type<Group<T>, Scope>,
    number: usize,
    dimension: &Dimension<T>,
    stands_for: Grouped,
) -> Type<Group<T>, Scope> {
    let (name, about) = (dimension.name.to_string(), dimension.about.to_string());
    match stands_for {
        Grouped::Nation => {
            group.link::<NationState>(name, about, move |group, scope| scope.view.nation(CountryCode::new(group.key(number)?)?))
        }
        Grouped::System => group.link::<WeaponSystem>(name, about, move |group, scope| scope.view.system(group.key(number)?)),
        Grouped::Category => group.made_link::<Category>(name, about, move |group, scope| {
            group.key(number).map(|slug| scope.category(&slug.into())).map(Cow::into_owned)
        }),
        Grouped::Item => group.link::<Entry>(name, about, move |group, scope| scope.view.entry_named(group.key(number)?)),
        Grouped::SupplyClass => group.made_link::<&'static SupplyClass>(name, about, move |group, _| supply_class(group.key(number)?)),
        Grouped::SupplyGroup => group.made_link::<&'static SupplyGroup>(name, about, move |group, _| supply_group(group.key(number)?)),
        Grouped::Unit => group.made_link::<Unit>(name, about, move |group, _| {
            let (scheme, code) = group.key(number)?.split_once(':')?;
            unit(UnitScheme::named(scheme)?, code)
        }),
        Grouped::Coalition => group.link::<Coalition>(name, about, move |group, scope| scope.view.coalition(group.key(number)?)),
        Grouped::Node => group.link::<Node>(name, about, move |group, scope| scope.view.node(group.key(number)?)),
        Grouped::Facility => group.link::<TrainingFacility>(name, about, move |group, scope| scope.view.of_id(group.key(number)?)),
        Grouped::Course => group.link::<Course>(name, about, move |group, scope| scope.view.of_id(group.key(number)?)),
        Grouped::Feed => group.link::<FeedState>(name, about, move |group, scope| scope.view.feed(group.key(number)?)),
        Grouped::Month | Grouped::Day => group.made_link::<Period>(name, about, move |group, _| Period::titled(group.key(number)?)),
        Grouped::Code(list) => written(group, name, about, number, list),
        Grouped::Text => written(group, name, about, number, TypeRef::STRING),
        Grouped::Language => written(group, name, about, number, "LanguageCode"),
        Grouped::Number => group.leaf(name, about, move |group, _| group.key(number).and_then(|key| key.parse::<i32>().ok())),
    }
}

fn written<T: Seen>(group: Type<Group<T>, Scope>, name: String, about: String, number: usize, of: &str) -> Type<Group<T>, Scope> {
    group.written(name, about, TypeRef::named(of), move |group, _, out| match group.key(number) {
        Some(key) => out.text(key),
        None => out.null(),
    })
}

/// The field of a sum.
pub fn sum_field<T: Seen>(
    group: Type<Group<T>, Scope>,
    number: usize,
    dimension: &Dimension<T>,
    summing: Summing,
) -> Type<Group<T>, Scope> {
    let (name, about) = (dimension.name.to_string(), &dimension.about);
    match summing {
        Summing::PerUnit => group.made_many::<QuantitySum>(name, format!("One sum per unit. {about}"), move |group, scope| {
            group.groups.quantities(&scope.view, group.place, number)
        }),
        Summing::InUnit(unit) => group.made::<QuantitySum>(name, format!("{}. {about}", unit.name()), move |group, scope| {
            group.groups.quantity(&scope.view, group.place, number, unit)
        }),
        Summing::Money => {
            let about = format!("One sum per currency and basis, or the one that `valueIn` asks for. {about}");
            group.made_many::<MoneySum>(name, about, move |group, scope| group.groups.money(&scope.view, group.place, number))
        }
        Summing::Whole => group.leaf(name, about.as_ref(), move |group, scope| {
            i32::try_from(group.groups.whole(&scope.view, group.place, number)).unwrap_or(i32::MAX)
        }),
        Summing::Mean | Summing::MeanUntilToday => {
            group.leaf(name, about.as_ref(), move |group, scope| group.groups.mean(&scope.view, group.place, number))
        }
    }
}

/// The types that all groups share.
pub fn group_types(graph: Graph<Scope>) -> Graph<Scope> {
    graph.object(quantity_sum()).object(money_sum()).object(period()).object(group_of_classes()).input(condition()).input(value_in())
}

fn quantity_sum() -> Type<QuantitySum, Scope> {
    let records = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
    Type::<QuantitySum, Scope>::new("QuantitySum", "A sum in one unit. `counted` records have a number, `missing` have none.")
        .field("value", "The sum of the numbers that there are; 0 where there is none.", |sum| &sum.value)
        .made("unit", "What it counts.", |sum, _| sum.unit)
        .leaf("counted", "Records that have a number.", move |sum, _| records(sum.counted))
        .leaf("missing", "Records that have none.", move |sum, _| records(sum.missing))
}

fn money_sum() -> Type<MoneySum, Scope> {
    let records = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
    Type::<MoneySum, Scope>::new("MoneySum", "A sum in one currency and basis.")
        .field("amount", "The sum of the amounts that there are; rounded to two digits where some were converted.", |sum| &sum.amount)
        .field("currency", "In which currency.", |sum| &sum.currency)
        .field("basis", "What the amounts mean.", |sum| &sum.basis)
        .leaf("counted", "Records whose amount is in the sum.", move |sum, _| records(sum.counted))
        .leaf("missing", "Records without an amount at that basis or without a rate.", move |sum, _| records(sum.missing))
        .field("rateDate", "Oldest rate used; null: nothing was converted.", |sum| &sum.rate_date)
}

fn period() -> Type<Period, Scope> {
    Type::<Period, Scope>::new("Period", "A calendar period.")
        .field("from", "First day.", |period| &period.from)
        .field("to", "Last day.", |period| &period.to)
        .field("precision", "How long it is.", |period| &period.precision)
        .field("title", "As it is called: 2026-11, 2026-Q3, 2026, 2026-11-24.", |period| &period.title)
}

fn group_of_classes() -> Type<&'static SupplyGroup, Scope> {
    Type::<&'static SupplyGroup, Scope>::new("SupplyGroup", "NATO supply group: two digits and title.")
        .leaf("code", "Two digits.", |group, _| group.code.as_str())
        .leaf("title", "Title in English.", |group, _| group.title.as_str())
}

fn condition() -> Input {
    Input {
        name: "GroupCondition".to_owned(),
        about: "Which groups are answered. All fields given must hold.".to_owned(),
        fields: vec![
            Arg::new("count", "How many records a group has.", TypeRef::named("IntRange")),
            Arg::new("nationCount", "Different nations among a group's records.", TypeRef::named("IntRange")),
        ],
        one_of: false,
    }
}

fn value_in() -> Input {
    Input {
        name: "ValueIn".to_owned(),
        about: "Converts by `exchangeRates`; amounts at another basis count as missing.".to_owned(),
        fields: vec![
            Arg::new("currency", "Into which currency.", TypeRef::named_nn("CurrencyCode")),
            Arg::new("basis", "At which basis.", TypeRef::named_nn(PriceBasis::LIST.name)),
        ],
        one_of: false,
    }
}
