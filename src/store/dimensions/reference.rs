//! Dimensions of the catalogue and of weapon systems.

use std::borrow::Cow;

use super::field::{keys, number, order, yes_or_no};
use super::group::{self, group};
use super::subject::of_systems;
use crate::config::WeaponSystem;
use crate::model::codes::{Code as _, CountedAs, Domain, ItemScheme};
use crate::model::values::{ItemKey, Text};
use crate::store::catalogue::Entry;
use crate::store::derived::{Derivation as _, Donated, Spares};
use crate::store::dimension::{Dimension, Extract, Grouped, Listed, Rank, Reach};

/// `text` over the texts of something that is not a record.
fn texts<T>(each: impl Fn(&T, &mut dyn FnMut(&Text)) + Send + Sync + 'static) -> Dimension<T> {
    Dimension {
        name: Cow::Borrowed("text"),
        about: Cow::Borrowed("Words that all occur in its names, any language, diacritics folded."),
        input: "String",
        reach: Reach::Own,
        reads: &[],
        filters: true,
        orders: false,
        extract: Extract::Words(Box::new(each)),
    }
}

const SPARE_HELD_ELSEWHERE: &str = "True: an open repair order waits for it, or for an interchangeable number, and another nation than the order's holds \
     one of them, serviceable (with restrictions or without) and not reported as zero. Nations that answer by number only are left out.";

/// Dimensions of catalogue entries.
pub fn entries() -> Vec<Dimension<Entry>> {
    let mut all = vec![
        keys("nsn", "Stock numbers; the last nine count.", "NSN", |entry: &Entry, _, each| niin(entry, each)),
        order("nsn", "Stock number.", |entry: &Entry, _| entry.nsn().map(|nsn| Cow::Owned(nsn.to_string()))),
        keys("niin", "National item identification numbers.", "String", |entry: &Entry, _, each| niin(entry, each)),
        keys("scheme", "By which kind of number it is known.", "ItemScheme", |entry: &Entry, _, each| each(entry.key.scheme().name())),
        keys("supplyClass", "Supply class (4 digits) or group (2).", "String", |entry: &Entry, _, each| {
            if let Some(class) = entry.supply_class() {
                each(class);
                each(&class[..2]);
            }
        }),
        order("supplyClass", "Supply class.", |entry: &Entry, _| entry.supply_class().map(Cow::Borrowed)),
        order("name", "Name that feeds report.", |entry: &Entry, _| Some(Cow::Borrowed(entry.reported_name()))),
        keys("reportedBy", "Nations that report it in any feed.", "CountryCode", |entry: &Entry, _, each| {
            entry.reported_by.iter().for_each(|nation| each(nation.as_str()));
        }),
        keys("superseded", "True: another number replaces it.", "Boolean", |entry: &Entry, _, each| {
            each(yes_or_no(entry.superseded_by.is_some()));
        }),
        // The catalogue is one release set's, and stays no longer than what these are derived from: they are its own.
        keys(
            "awaited",
            "True: an open repair order waits for it, or for an interchangeable number.",
            "Boolean",
            |entry: &Entry, joins, each| {
                each(yes_or_no(joins.derived::<Spares>().is_some_and(|spares| spares.awaits(&entry.key))));
            },
        ),
        keys("spareHeldElsewhere", SPARE_HELD_ELSEWHERE, "Boolean", |entry: &Entry, joins, each| {
            each(yes_or_no(joins.derived::<Spares>().is_some_and(|spares| spares.held_elsewhere(&entry.key))));
        }),
        texts(|entry: &Entry, each| entry.aliases.iter().for_each(|alias| each(&alias.text))),
        group("scheme", "By which kind of number it is known.", Grouped::Code(ItemScheme::LIST.name), |entry: &Entry, _, found| {
            found(entry.key.scheme().name());
        }),
        group("reportedBy", "Nations that report it in any feed.", Grouped::Nation, |entry: &Entry, _, found| {
            entry.reported_by.iter().for_each(|nation| found(nation.as_str()));
        }),
    ];
    all.extend(of_systems(|entry: &Entry, _, each| entry.system.as_deref().into_iter().for_each(each)));
    all.extend(group::of_systems(|entry: &Entry, _, each| entry.system.as_deref().into_iter().for_each(each)));
    all.extend(group::of_class(Entry::supply_class));
    all
}

fn niin(entry: &Entry, each: &mut dyn FnMut(&str)) {
    if let ItemKey::Niin(niin) = &entry.key {
        each(niin.as_str());
    }
}

impl Listed for WeaponSystem {
    const NAME: &'static str = "WeaponSystem";
    fn dimensions() -> &'static [Dimension<Self>] {
        static ALL: std::sync::LazyLock<Vec<Dimension<WeaponSystem>>> = std::sync::LazyLock::new(systems);
        &ALL
    }
    fn rank(&self) -> Rank {
        Rank::named(&self.slug)
    }
}

const DONATED: &str = "True: some nation has pledged or given it, or a variant of it. What is only asked for or offered, and what was withdrawn, \
     rejected or cancelled, does not count.";

/// Dimensions of weapon systems.
fn systems() -> Vec<Dimension<WeaponSystem>> {
    vec![
        keys("slug", "Slugs.", "String", |system: &WeaponSystem, _, each| each(&system.slug)),
        keys("domain", "Field of use.", "Domain", |system: &WeaponSystem, _, each| each(system.domain.name())),
        number("domain", "Field of use.", "Domain", |system: &WeaponSystem, _| Some(system.domain.rank() as f64)).unfiltered(),
        keys("category", "Slugs of categories.", "String", |system: &WeaponSystem, _, each| each(&system.category)),
        number("calibre", "Millimetres.", "FloatRange", |system: &WeaponSystem, _| system.calibre).unordered(),
        keys("countedAs", "Unit in which it is counted.", "CountedAs", |system: &WeaponSystem, _, each| each(system.counted_as.name())),
        keys("coalition", "Slugs of coalitions.", "String", |system: &WeaponSystem, _, each| {
            system.coalition.as_deref().into_iter().for_each(each);
        }),
        keys("donated", DONATED, "Boolean", |system: &WeaponSystem, joins, each| {
            each(yes_or_no(joins.derived::<Donated>().is_some_and(|donated| donated.holds(&system.slug))));
        })
        .of_nations(Donated::FROM),
        order("name", "Name.", |system: &WeaponSystem, _| Some(Cow::Borrowed(system.name.as_str()))),
        texts(|system: &WeaponSystem, each| {
            each(&system.name);
            system.aliases.iter().for_each(|alias| each(&alias.text));
        }),
        group("domain", "Field of use.", Grouped::Code(Domain::LIST.name), |system: &WeaponSystem, _, found| found(system.domain.name())),
        group("category", "What it is.", Grouped::Category, |system: &WeaponSystem, _, found| found(&system.category)),
        group("countedAs", "Unit in which it is counted.", Grouped::Code(CountedAs::LIST.name), |system: &WeaponSystem, _, found| {
            found(system.counted_as.name());
        }),
        group("coalition", "Capability coalition that it belongs to.", Grouped::Coalition, |system: &WeaponSystem, _, found| {
            system.coalition.as_deref().into_iter().for_each(found);
        }),
    ]
}
