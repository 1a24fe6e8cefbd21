//! Dimensions that every record has, and those that a system or an item brings.

use std::borrow::Cow;

use super::field::{keys, number, of_fields, order};
use super::group::{self, group};
use crate::config::WeaponSystem;
use crate::model::codes::Code as _;
use crate::model::values::{Item, ItemKey};
use crate::model::{Cell, Entity};
use crate::store::catalogue::name_of;
use crate::store::dimension::{Dimension, Extract, Grouped, Reach};
use crate::store::join::Joins;
use crate::store::lore::lineage;

/// What every record of a feed can be filtered by, before its own dimensions.
pub fn of_record<T: Entity>() -> Vec<Dimension<T>> {
    let mut all = vec![
        keys("nation", "Whose feed reported it.", "CountryCode", |record: &T, _, each| each(record.origin().nation.as_str())),
        order("nation", "Whose feed reported it.", |record: &T, _| Some(Cow::Owned(record.origin().nation.to_string()))),
        group("nation", "Whose feed reported it.", Grouped::Nation, |record: &T, _, found| found(record.origin().nation.as_str())),
        keys("feed", "Slug of the feed that reported it.", "String", |record: &T, _, each| each(&record.origin().feed)),
        keys("flagged", "True: only records with an issue; false: only those without.", "Boolean", |record: &T, _, each| {
            each(if record.origin().issues.is_empty() { "false" } else { "true" });
        }),
        keys("issue", "Codes of rules that noticed something in it.", "String", |record: &T, _, each| {
            record.origin().issues.iter().for_each(|issue| each(issue.rule.code));
        }),
        number("asOf", "The nation's own as-of date.", "DateTimeRange", |_: &T, joins| joins.as_of().map(|as_of| as_of.as_second() as f64)),
        texts(),
    ];
    all.extend(of_fields::<T>());
    all
}

/// `text`: all texts of a record, in any language.
fn texts<T: Entity>() -> Dimension<T> {
    Dimension {
        name: Cow::Borrowed("text"),
        about: Cow::Borrowed("Words that all occur in the record's texts, any language, diacritics folded."),
        input: "String",
        reach: Reach::Own,
        reads: &[],
        filters: true,
        orders: false,
        extract: Extract::Words(Box::new(|record, each| {
            for field in T::FIELDS {
                match (field.get)(record) {
                    Cell::Text(Some(text)) => each(text),
                    Cell::Item(Some(item)) => item.name.iter().for_each(&mut *each),
                    _ => {}
                }
            }
        })),
    }
}

/// What records about a weapon system can be filtered by. `system` finds its slug.
pub fn of_system<T: 'static>(
    system: impl for<'a> Fn(&'a T, &'a Joins<'a>) -> Option<&'a str> + Copy + Send + Sync + 'static,
) -> Vec<Dimension<T>> {
    of_systems(move |record, joins, each| {
        if let Some(slug) = system(record, joins) {
            each(slug);
        }
    })
    .into_iter()
    .chain([order("system", "Name of its weapon system.", move |record, joins| {
        system(record, joins).and_then(|slug| joins.reference.system_of_slug(slug)).map(|system| Cow::Borrowed(system.name.as_str()))
    })])
    .chain(group::of_systems(move |record, joins, each| {
        if let Some(slug) = system(record, joins) {
            each(slug);
        }
    }))
    .collect()
}

/// The same for records about several weapon systems.
pub fn of_systems<T: 'static>(
    each_system: impl for<'a> Fn(&'a T, &'a Joins<'a>, &mut dyn FnMut(&'a str)) + Copy + Send + Sync + 'static,
) -> Vec<Dimension<T>> {
    let of = move |pick: fn(&WeaponSystem) -> &str| {
        move |record: &'_ T, joins: &'_ Joins<'_>, each: &mut dyn FnMut(&str)| {
            each_system(record, joins, &mut |slug| {
                if let Some(system) = joins.reference.system_of_slug(slug) {
                    each(pick(system));
                }
            });
        }
    };
    vec![
        keys("system", "Weapon-system slugs, variants included.", "String", move |record: &T, joins, each| {
            each_system(record, joins, &mut |slug| lineage(joins.reference, slug).for_each(|system| each(&system.slug)));
        }),
        keys("domain", "Field of use of its weapon system.", "Domain", of(|system| system.domain.name())),
        keys("category", "Slug of its weapon system's category.", "String", of(|system| &system.category)),
    ]
}

/// Calibre of a record's weapon system.
pub fn calibre<T>(system: impl for<'a> Fn(&'a T, &'a Joins<'a>) -> Option<&'a str> + Copy + Send + Sync + 'static) -> Dimension<T> {
    number("calibre", "Millimetres, of the system.", "FloatRange", move |record, joins| {
        system(record, joins).and_then(|slug| joins.reference.system_of_slug(slug)).and_then(|system| system.calibre)
    })
    .unordered()
}

/// What records about an item can be filtered by.
pub fn of_item<T: 'static>(item: impl for<'a> Fn(&'a T) -> Option<&'a Item> + Copy + Send + Sync + 'static) -> Vec<Dimension<T>> {
    let mut all = vec![
        keys("item", "Catalogue entry of its item.", "ID", move |record, _, each| {
            item(record).into_iter().for_each(|item| each(&name_of(&item.key)));
        })
        .hidden(),
    ];
    all.extend(of_items(move |record, _, each| item(record).into_iter().for_each(each)));
    all.extend([
        order("nsn", "Stock number of its item.", move |record, _| item(record)?.nsn().map(|nsn| Cow::Owned(nsn.to_string()))),
        keys("scheme", "By which kind of number its item is known.", "ItemScheme", move |record, _, each| {
            item(record).into_iter().for_each(|item| each(item.key.scheme().name()));
        }),
        order("name", "Name of its item, as the record gives it.", move |record, _| {
            item(record)?.name.as_ref().map(|name| Cow::Borrowed(name.as_str()))
        }),
    ]);
    all.extend(group::of_item(item));
    all
}

/// The numbers by which records about several items can be filtered.
pub fn of_items<T: 'static>(
    each_item: impl for<'a> Fn(&'a T, &'a Joins<'a>, &mut dyn FnMut(&'a Item)) + Copy + Send + Sync + 'static,
) -> Vec<Dimension<T>> {
    // By NIIN: the identity of an NSN is its last nine.
    let niin = move |record: &'_ T, joins: &'_ Joins<'_>, each: &mut dyn FnMut(&str)| {
        each_item(record, joins, &mut |item| {
            if let ItemKey::Niin(niin) = &item.key {
                each(niin.as_str());
            }
        });
    };
    vec![
        keys("nsn", "Stock number of its item; the last nine count.", "NSN", niin),
        keys("niin", "National item identification number of its item.", "String", niin),
        keys("supplyClass", "Supply class (4 digits) or group (2) of its item.", "String", move |record: &T, joins, each| {
            each_item(record, joins, &mut |item| {
                if let Some(class) = item.supply_class() {
                    each(class);
                    each(&class[..2]);
                }
            });
        }),
    ]
}
