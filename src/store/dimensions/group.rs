//! Dimensions by which records are grouped, and what is summed over groups.

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::field::{camel, primary};
use crate::model::codes::{Code as _, Unit, UnitScheme, supply_class, supply_group, unit};
use crate::model::values::{Item, Money, Quantity, When};
use crate::model::{Cell, Entity, Field, FieldShape, Kind};
use crate::store::catalogue::name_of;
use crate::store::dimension::{Addend, Amount, Dimension, Extract, Grouped, Measure, Reach, Summing};
use crate::store::join::Joins;

/// Calls back with the keys that a line has by what it is a line of.
pub type Pick<T> = fn(&T, &mut dyn FnMut(&str));

/// A dimension that groups.
pub fn group<T>(
    name: impl Into<Cow<'static, str>>,
    about: impl Into<Cow<'static, str>>,
    stands_for: Grouped,
    each: impl for<'a> Fn(&'a T, &'a Joins<'a>, &mut dyn FnMut(&str)) + Send + Sync + 'static,
) -> Dimension<T> {
    only(name, about, Extract::Group(stands_for, Box::new(each)))
}

/// A dimension that is summed over groups.
pub fn sum<T>(
    name: impl Into<Cow<'static, str>>,
    about: impl Into<Cow<'static, str>>,
    summing: Summing,
    addend: impl for<'a> Fn(&'a T, &'a Joins<'a>) -> Option<Addend> + Send + Sync + 'static,
) -> Dimension<T> {
    only(name, about, Extract::Sum(summing, Box::new(addend)))
}

/// Neither filters nor orders.
fn only<T>(name: impl Into<Cow<'static, str>>, about: impl Into<Cow<'static, str>>, extract: Extract<T>) -> Dimension<T> {
    Dimension {
        name: name.into(),
        about: about.into(),
        input: "String",
        reach: Reach::Own,
        reads: &[],
        filters: false,
        orders: false,
        extract,
    }
}

impl<T> Dimension<T> {
    /// Summed in that unit alone.
    pub fn in_unit(mut self, unit: Unit) -> Self {
        if let Extract::Sum(summing, _) = &mut self.extract {
            *summing = Summing::InUnit(unit);
        }
        self
    }
}

/// Calls back with a date's month.
pub fn month(when: Option<&When>, found: &mut dyn FnMut(&str)) {
    if let Some(when) = when {
        found(&when.date.strftime("%Y-%m").to_string());
    }
}

/// A unit as columns of groups write it.
pub fn unit_key(unit: Unit) -> String {
    format!("{}:{}", unit.scheme().name(), unit.code())
}

/// Units in which a record of several quantities counts: the first that is known.
pub fn group_unit<T: 'static>(quantities: impl for<'a> Fn(&'a T) -> Vec<&'a Quantity> + Send + Sync + 'static) -> Dimension<T> {
    group("unit", "What its quantities count.", Grouped::Unit, move |record, _, found| {
        let known = quantities(record).into_iter().map(Quantity::unit).find(|unit| *unit != Unit::UNKNOWN);
        found(&unit_key(known.unwrap_or_default()));
    })
}

/// The groups of records about weapon systems.
pub fn of_systems<T: 'static>(
    each_system: impl for<'a> Fn(&'a T, &'a Joins<'a>, &mut dyn FnMut(&'a str)) + Copy + Send + Sync + 'static,
) -> Vec<Dimension<T>> {
    let of = move |pick: fn(&crate::config::WeaponSystem) -> &str| {
        move |record: &'_ T, joins: &'_ Joins<'_>, found: &mut dyn FnMut(&str)| {
            each_system(record, joins, &mut |slug| {
                if let Some(system) = joins.reference.system_of_slug(slug) {
                    found(pick(system));
                }
            });
        }
    };
    vec![
        group("system", "Its weapon system; variants are systems of their own.", Grouped::System, of(|system| &system.slug)),
        group("domain", "Field of use of its weapon system.", Grouped::Code("Domain"), of(|system| system.domain.name())),
        group("category", "Category of its weapon system.", Grouped::Category, of(|system| &system.category)),
    ]
}

/// The groups of records about an item.
pub fn of_item<T: 'static>(item: impl for<'a> Fn(&'a T) -> Option<&'a Item> + Copy + Send + Sync + 'static) -> Vec<Dimension<T>> {
    let mut all = vec![group("equipmentType", "Catalogue entry of its item.", Grouped::Item, move |record, _, found| {
        item(record).into_iter().for_each(|item| found(&name_of(&item.key)));
    })];
    all.extend(of_class(move |record| item(record)?.supply_class()));
    all
}

/// The groups of what has a supply class.
pub fn of_class<T: 'static>(class: impl for<'a> Fn(&'a T) -> Option<&'a str> + Copy + Send + Sync + 'static) -> Vec<Dimension<T>> {
    vec![
        group("supplyClass", "Supply class of its item.", Grouped::SupplyClass, move |record, _, found| {
            class(record).filter(|class| supply_class(class).is_some()).into_iter().for_each(found);
        }),
        group("supplyGroup", "Supply group of its item.", Grouped::SupplyGroup, move |record, _, found| {
            class(record).map(|class| &class[..2]).filter(|group| supply_group(group).is_some()).into_iter().for_each(found);
        }),
    ]
}

/// The groups and sums that a field brings by its kind. Words, whole numbers and amounts bring none by themselves.
pub fn of_field<T: Entity>(field: &'static Field<T>) -> Option<Dimension<T>> {
    let FieldShape { name, about, kind, .. } = field.shape;
    let (name, get) = (camel(name), field.get);
    Some(match kind {
        Kind::Quantity => sum(name, about, Summing::PerUnit, move |record, _| match get(record) {
            Cell::Quantity(quantity) => Some(counted(quantity)),
            _ => None,
        }),
        Kind::When => group(name, about, Grouped::Month, move |record, _, found| {
            if let Cell::When(when) = get(record) {
                month(when, found);
            }
        }),
        Kind::Code(list) => group(name, about, Grouped::Code(list.name), move |record, _, found| {
            if let Cell::Code(Some((code, _))) = get(record) {
                found(code);
            }
        }),
        Kind::Condition => group(
            name,
            "State of equipment, in the groups that all nations share.",
            Grouped::Code("ConditionGroup"),
            move |record, _, found| {
                if let Cell::Condition(condition) = get(record) {
                    found(condition.group().name());
                }
            },
        ),
        Kind::Country => group(name, about, Grouped::Nation, move |record, _, found| {
            if let Cell::Country(Some(country)) = get(record) {
                found(country.as_str());
            }
        }),
        Kind::Node => group(name, about, Grouped::Node, move |record, _, found| text(get, record, found)),
        Kind::Coalition => group(name, about, Grouped::Coalition, move |record, _, found| text(get, record, found)),
        Kind::Language => group(name, about, Grouped::Language, move |record, _, found| {
            if let Cell::Text(Some(tag)) = get(record) {
                found(primary(tag));
            }
        }),
        Kind::Languages => group("language", about, Grouped::Language, move |record, _, found| {
            if let Cell::Languages(tags) = get(record) {
                tags.iter().for_each(|tag| found(primary(tag)));
            }
        }),
        _ => return None,
    })
}

fn text<T: Entity>(get: fn(&T) -> Cell<'_>, record: &T, found: &mut dyn FnMut(&str)) {
    if let Cell::Text(Some(text)) = get(record) {
        found(text);
    }
}

/// Groups by words or whole numbers of that name: fields of few values, which the entity names.
pub fn by_value<T: Entity>(name: &str) -> Option<Dimension<T>> {
    let field = T::FIELDS.iter().find(|field| field.shape.name == name)?;
    let FieldShape { name, about, kind, .. } = field.shape;
    let (name, get) = (camel(name), field.get);
    match kind {
        Kind::Text => Some(group(name, about, Grouped::Text, move |record, _, found| text(get, record, found))),
        Kind::Integer => Some(group(name, about, Grouped::Number, move |record, _, found| {
            if let Cell::Integer(Some(number)) = get(record) {
                found(&number.to_string());
            }
        })),
        _ => None,
    }
}

/// What a quantity adds: it says its unit even where it is missing.
pub fn counted(quantity: &Quantity) -> Addend {
    Addend { of: Measure::Unit(quantity.unit()), amount: quantity.number().map(Amount::Number) }
}

/// The unit of all sums of mass.
pub fn kilogram() -> Unit {
    unit(UnitScheme::Measure, "KG").unwrap_or_default()
}

/// The same for a mass: tonnes are kilograms too.
pub fn weighed(mass: &Quantity) -> Addend {
    if Some(mass.unit()) != unit(UnitScheme::Measure, "T") {
        return counted(mass);
    }
    // By way of text, so that 0.35 tonnes are 350 kilograms.
    let exactly = |tonnes: f64| Decimal::from_str_exact(&tonnes.to_string()).ok()?.checked_mul(Decimal::ONE_THOUSAND);
    let amount = mass.number().map(|tonnes| exactly(tonnes).map_or(Amount::Number(tonnes * 1_000.0), Amount::Exact));
    Addend { of: Measure::Unit(kilogram()), amount }
}

/// What an amount of money adds.
pub fn paid(money: &Money) -> Addend {
    Addend { of: Measure::Money(money.currency(), money.basis()), amount: Some(Amount::Exact(money.amount())) }
}

/// What a number adds that says by itself what it counts.
pub fn plain(number: f64) -> Addend {
    Addend { of: Measure::Plain, amount: Some(Amount::Number(number)) }
}
