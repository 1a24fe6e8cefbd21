//! Nations, weapon systems, coalitions, logistics nodes and the catalogue: what records of several nations meet in.

use super::closure::closed;
use super::collection::{ask, need, refused, tells};
use super::readiness::what_if;
use super::scope::Scope;
use super::spares::{likely_entry, with_spares};
use super::values::named_id;
use std::sync::Arc;

use jiff::civil::Date;

use crate::config::{Alias, Category, Coalition, CrewStandard, Node, WeaponSystem};
use crate::engine::{Graph, Lookup, Type};
use crate::model::codes::supply_class;
use crate::model::records::{
    Course, CourseIteration, Donation, DonationLine, Holding, RepairOrder, Requirement, TrainingFacility, Transfer,
};
use crate::model::values::{ItemKey, Nsn};
use crate::store::{Codification, Crews, Entry, NationState};
use crate::view::{Ask, Filter, Seen};

/// A list field of a reference entity: the records whose key in a dimension is the entity's.
macro_rules! lists {
    ($object:expr, $dimension:literal, $key:expr; $( $field:literal, $about:literal, $Record:ident; )+) => {
        $object $( .made_with($field, $about, ask::<$Record>(), |record, scope: &Scope, asked| {
            scope.view.page::<$Record>(&within::<$Record>($dimension, ($key)(record), asked)).map_err(refused)
        })
        .needing_if(tells::<$Record>(), |record, _: &Scope, asked: &Arc<Ask>| need::<$Record>(&within::<$Record>($dimension, ($key)(record), asked))) )+
    };
}

/// What is asked, of those records that have the key in the dimension.
fn within<T: Seen>(dimension: &str, key: String, asked: &Ask) -> Arc<Ask> {
    Arc::new(asked.within(Filter::AnyOf(crate::view::key_dimension::<T>(dimension), vec![key])))
}

/// What records of several nations meet in.
pub fn places(graph: Graph<Scope>) -> Graph<Scope> {
    graph.object(nation()).object(weapon_system()).object(coalition()).object(node()).object(equipment()).object(likely_entry())
}

fn nation() -> Type<NationState, Scope> {
    let nation = Type::<NationState, Scope>::new("Nation", "A nation that reports, gives or receives.")
        .implements("Node")
        .key("id")
        .key("code")
        .leaf("id", "The global id.", |nation, scope| named_id(scope, "Nation", nation.code.as_str()))
        .field("code", "ISO 3166-1 alpha-3 trigram.", |nation| &nation.code)
        .field("alpha2", "ISO 3166-1 alpha-2.", |nation| &nation.alpha2)
        .field("name", "In English.", |nation| &nation.name)
        .leaf("ncbCodes", "NATO codification bureau codes, two digits; empty: it has none.", |nation, _| {
            crate::model::codes::ncb_codes(nation.code).to_vec()
        })
        .field("memberOf", "Groups it belongs to, as labels name them: NATO, EU.", |nation| &nation.groups)
        .many("feeds", "Its feeds, by slug.", |nation, scope| scope.view.feeds_of(nation.code).iter().collect())
        .leaf("freshness", "The worst of its feeds; null if it has none.", |nation, scope| {
            scope.view.feeds_of(nation.code).iter().map(|feed| scope.view.freshness(feed)).max()
        })
        .field("setAside", "Why its configuration is set aside, with file and line for operators; null if it is served.", |nation| {
            &nation.set_aside
        });
    lists!(nation, "nation", |nation: &NationState| nation.code.to_string();
        "holdings", "What it holds.", Holding;
        "donations", "What it reports as given.", Donation;
        "donationLines", "The single items of its donations.", DonationLine;
        "transfers", "Movements that it reports.", Transfer;
        "repairOrders", "Equipment under repair that it reports.", RepairOrder;
        "requirements", "What it asks for.", Requirement;
        "trainingFacilities", "Places that train, as it reports them.", TrainingFacility;
        "courses", "What it teaches.", Course;
        "courseIterations", "Runs of its courses.", CourseIteration;
    )
}

fn weapon_system() -> Type<WeaponSystem, Scope> {
    let system = Type::<WeaponSystem, Scope>::new(
        "WeaponSystem",
        "What pledges and courses name: PATRIOT, SAMP/T, LEOPARD 2A6. Above the catalogue entry; reference data of the gateway.",
    )
    .implements("Node")
    .key("id")
    .key("slug")
    .leaf("id", "The global id.", |system, scope| named_id(scope, "WeaponSystem", &system.slug))
    .field("slug", "Its name in filters and links.", |system| &system.slug)
    .field("name", "Its name.", |system| &system.name)
    .many::<Alias>("aliases", "Other names for it, by language and feed.", |system, _| system.aliases.iter().collect())
    .field("domain", "Field of use.", |system| &system.domain)
    .cow::<Category>("category", "What it is.", |system, scope| scope.category(&system.category))
    .field("calibre", "Calibre of the main armament in millimetres; null: none, or not known.", |system| &system.calibre)
    .field("countedAs", "The unit in which this system is counted: a battery is not a launcher is not a missile.", |system| {
        &system.counted_as
    })
    .link("variantOf", "LEOPARD 2A6 is a variant of LEOPARD 2.", |system: &WeaponSystem, scope: &Scope| {
        scope.view.system(system.variant_of.as_ref()?)
    })
    .many("variants", "Its variants, by name.", |system, scope| scope.view.variants_of(&system.slug))
    .many::<CrewStandard>("crew", "Crew that one unit needs, by role.", |system, _| system.crew.iter().collect())
    .made_with(
        "readiness",
        "If `quantity` units (in `countedAs`) arrived on that day: who would crew them, after every pledged line has taken its crews? Iterations for any nation count. UNKNOWN for a system without a crew standard.",
        what_if(),
        |system: &WeaponSystem, scope: &Scope, (quantity, arrives): &(f64, Date)| {
            Ok(scope.view.derived::<Crews>().if_arrived(scope.view.overview(), system, *quantity, *arrives))
        },
    )
    .link::<Coalition>("coalition", "The capability coalition that it belongs to.", |system, scope| {
        scope.view.coalition(system.coalition.as_ref()?)
    });
    lists!(system, "system", |system: &WeaponSystem| system.slug.to_string();
        "equipmentTypes", "Catalogue entries that belong to it or its variants.", Entry;
        "holdings", "What nations hold of it and its variants.", Holding;
        "donationLines", "What nations give of it and its variants.", DonationLine;
        "repairOrders", "What is under repair of it and its variants.", RepairOrder;
        "requirements", "What is asked for of it and its variants.", Requirement;
        "courses", "Courses that qualify for it or its variants.", Course;
        "courseIterations", "Runs of those courses.", CourseIteration;
    )
}

fn coalition() -> Type<Coalition, Scope> {
    let coalition = Type::<Coalition, Scope>::new(
        "CapabilityCoalition",
        "Nations that build up one capability together; reference data of the gateway.",
    )
    .implements("Node")
    .key("id")
    .key("slug")
    .leaf("id", "The global id.", |coalition, scope| named_id(scope, "CapabilityCoalition", &coalition.slug))
    .field("slug", "Its name in filters and links.", |coalition| &coalition.slug)
    .field("name", "Its name.", |coalition| &coalition.name)
    .field("domain", "Field of use.", |coalition| &coalition.domain)
    .many::<NationState>("leads", "Nations that lead it.", |coalition, scope| {
        coalition.leads.iter().filter_map(|nation| scope.view.nation(*nation)).collect()
    })
    .many::<NationState>("members", "Nations that take part, the leading ones among them.", |coalition, scope| {
        coalition.members.iter().filter_map(|nation| scope.view.nation(*nation)).collect()
    });
    lists!(coalition, "coalition", |coalition: &Coalition| coalition.slug.to_string();
        "requirements", "What is asked of it.", Requirement;
    )
}

fn node() -> Type<Node, Scope> {
    let node = Type::<Node, Scope>::new(
        "LogisticsNode",
        "A place through which equipment moves or where it is repaired; reference data of the gateway.",
    )
    .implements("Node")
    .key("id")
    .key("slug")
    .leaf("id", "The global id.", |node, scope| named_id(scope, "LogisticsNode", &node.slug))
    .field("slug", "Its name in filters and links.", |node| &node.slug)
    .field("name", "Its name.", |node| &node.name)
    .field("kind", "What it is for.", |node| &node.kind)
    .cow("nation", "Where it lies.", |node: &Node, scope: &Scope| scope.nation(node.nation))
    .made_link("position", "Where exactly; null: not known.", |node, _| node.position);
    let node = closed(node);
    let node = lists!(node, "through", |node: &Node| node.slug.to_string();
        "transfers", "Transfers that start, end, stop or pass here.", Transfer;
    );
    lists!(node, "facility", |node: &Node| node.slug.to_string();
        "repairOrders", "Repair orders whose facility this is.", RepairOrder;
    )
}

fn equipment() -> Type<Entry, Scope> {
    let codification = codification();
    let asked = |entry: &Entry, scope: &Scope| match &entry.key {
        ItemKey::Niin(_) if scope.codified() => entry.nsn(),
        _ => None,
    };
    let equipment = Type::<Entry, Scope>::new(
        "Equipment",
        "A catalogue entry: NSN where a nation gave one, else a national or local number, else a name.",
    )
    .implements("Node")
    .key("id")
    .key("nsn")
    .key("niin")
    .leaf("id", "The global id.", |entry, scope| named_id(scope, "Equipment", &entry.name()))
    .leaf("nsn", "Stock number; null: no nation gave one.", |entry, _| entry.nsn())
    .leaf("niin", "The identity of the item: nine characters, without dashes.", |entry, _| match &entry.key {
        ItemKey::Niin(niin) => Some(niin.to_string()),
        ItemKey::Local(..) | ItemKey::Name(_) => None,
    })
    .one("key", "Scheme and value of the number under which it is known.", |entry: &Entry, _: &Scope| &entry.key)
    .lookup(
        "name",
        "Never missing: the approved item name, else the name that a nation reports, else the number. Falls back when codification cannot be asked.",
        &codification,
        asked,
        |entry, _, found| match found {
            Ok(Some(found)) => found.name.as_deref().unwrap_or_else(|| entry.reported_name()).to_owned(),
            Ok(None) | Err(_) => entry.reported_name().to_owned(),
        },
    )
    .lookup(
        "approvedName",
        "The item name in the codification service, fetched at query time; null without an error: it has none.",
        &codification,
        asked,
        |_, _, found| match found {
            Ok(found) => Ok(found.and_then(|found| found.name.clone())),
            Err(fault) => Err(fault.clone()),
        },
    )
    .many::<Alias>("aliases", "Names that feeds report for it, by language and feed.", |entry, _| entry.aliases.iter().collect())
    .made_link("supplyClass", "Supply class; null: not known.", |entry, _| entry.supply_class().and_then(supply_class))
    .made_link("unitOfIssue", "Unit in which nations count it; null: not reported.", |entry, _| entry.unit)
    .link("supersededBy", "The entry that replaces it.", |entry: &Entry, scope: &Scope| scope.view.entry(&ItemKey::Niin(entry.superseded_by?)))
    .many("supersedes", "The entries that it replaces.", |entry: &Entry, scope: &Scope| scope.view.superseded_by(entry))
    .link::<WeaponSystem>("system", "Weapon system that it belongs to.", |entry, scope| scope.view.system(entry.system.as_ref()?))
    .many::<NationState>("reportedBy", "Nations that report it in any feed.", |entry, scope| {
        entry.reported_by.iter().filter_map(|nation| scope.view.nation(*nation)).collect()
    });
    with_spares(equipment)
}

/// Asks the codification service, all keys of a level in one call.
fn codification() -> Lookup<Scope, Nsn, Arc<Codification>> {
    Lookup::new("codification", |scope: &Scope, keys: Vec<Nsn>| {
        Box::pin(async move {
            let found = scope.loaders.codify(keys).await;
            found.into_iter().map(|(nsn, found)| (nsn, found.map_err(|error| scope.told(&error)))).collect()
        })
    })
}
