//! The root of the graph, one line after another.

use std::sync::Arc;

use super::as_seen_by;
use super::changes::{changes, changes_asked};
use super::closure::closures;
use super::collection::{Listing, ask, listed, listed_plainly, need, page_info, refused, tells};
use super::coverage::coverage;
use super::feeds::{FeedFilter, feeds};
use super::group_fields::group_types;
use super::inputs::{item_key, key_text, shared};
use super::past::{events, known_at};
use super::place_filters::{NationFilter, NodeFilter, filters};
use super::places::places;
use super::provide::Need;
use super::readiness::readiness;
use super::records;
use super::scalars::{enumerations, scalars};
use super::scope::Scope;
use super::search::{hits, searched};
use super::unknown_systems;
use super::values::{interfaces, values};
use crate::config::{Coalition, Node, Rate, WeaponSystem};
use crate::engine::{Arg, Args, Graph, Obj, Type, TypeRef, Values};
use crate::model::records::{
    Course, CourseIteration, Donation, DonationLine, Holding, RepairOrder, Requirement, TrainingFacility, Transfer, TransferLine,
};
use crate::model::values::{CountryCode, Id, ItemKey, Niin, Nsn};
use crate::store::{Consignment, Consignments, Entry, NationState};
use crate::view::{Ask, Number, Viewer, WorldState};

/// At most so many ids in one `nodes`.
pub(super) const IDS_MOST: usize = 500;

/// The whole graph.
pub fn graph() -> Graph<Scope> {
    let mut graph = Graph::new().query("Query").object(query()).object(viewer()).object(world()).object(rate()).object(page_info());
    graph = values(interfaces(graph));
    graph = group_types(graph);
    graph = coverage(closures(places(graph)));
    graph = of_feeds(graph);
    graph = feeds(graph);
    graph = hits(graph);
    graph = readiness(graph);
    graph = unknown_systems::unknown_systems(graph);
    graph = events(changes(graph));
    graph = lists(graph);
    let (inputs, shared) = shared();
    for input in inputs.into_iter().chain(filters()) {
        graph = graph.input(input);
    }
    for enumeration in shared.into_iter().chain(enumerations()) {
        graph = graph.enumeration(enumeration);
    }
    scalars().into_iter().fold(graph, Graph::scalar)
}

/// The records that nations report.
fn of_feeds(graph: Graph<Scope>) -> Graph<Scope> {
    let graph = graph.object(records::holding()).object(records::donation()).object(records::donation_line());
    let graph = graph.object(records::transfer()).object(records::transfer_line()).object(records::transfer_leg());
    let graph = graph.object(records::transfer_stop()).object(records::consignment()).object(records::consignment_conflict());
    let graph = graph.object(records::repair_order()).object(records::repair_part()).object(records::requirement());
    let graph = graph.object(records::facility()).object(records::course()).object(records::qualification());
    graph.object(records::iteration())
}

fn lists(graph: Graph<Scope>) -> Graph<Scope> {
    let graph = listed::<WeaponSystem>(graph, &Listing { plural: "weapon systems" });
    let graph = listed::<Entry>(graph, &Listing { plural: "catalogue entries" });
    let graph = listed::<Holding>(graph, &Listing { plural: "holdings" });
    let graph = listed::<Donation>(graph, &Listing { plural: "donations" });
    let graph = listed::<DonationLine>(graph, &Listing { plural: "donation lines" });
    let graph = listed::<Transfer>(graph, &Listing { plural: "transfers" });
    let graph = listed::<TransferLine>(graph, &Listing { plural: "transfer lines" });
    let graph = listed_plainly::<Consignment>(graph, &Listing { plural: "consignments" });
    let graph = listed::<RepairOrder>(graph, &Listing { plural: "repair orders" });
    let graph = listed::<Requirement>(graph, &Listing { plural: "requirements" });
    let graph = listed::<TrainingFacility>(graph, &Listing { plural: "training facilities" });
    let graph = listed::<Course>(graph, &Listing { plural: "courses" });
    listed::<CourseIteration>(graph, &Listing { plural: "course iterations" })
}

/// A root list.
macro_rules! root {
    ($query:expr; $( $field:literal, $about:literal, $Record:ty; )+) => {
        $query $( .made_with($field, $about, ask::<$Record>(), |_: &Scope, scope: &Scope, asked| {
            scope.view.page::<$Record>(asked).map_err(refused)
        })
        .needing_if(tells::<$Record>(), |_: &Scope, _: &Scope, asked: &Arc<Ask>| need::<$Record>(asked)) )+
    };
}

const ABOUT: &str = include_str!("query.md");

fn query() -> Type<Scope, Scope> {
    let query = Type::<Scope, Scope>::new("Query", ABOUT.trim_ascii())
        .any_with(
            "node",
            "Null if no such record exists or the viewer may not see it: the two are never told apart. Inside `asSeenBy` for ids that were given inside it, outside for those that were given outside; null for others.",
            "Node",
            Args::new(vec![Arg::new("id", "Its global id.", TypeRef::named_nn(TypeRef::ID))], |values| {
                Ok(values.text("id").unwrap_or_default().to_owned())
            }),
            |_: &Scope, scope: &Scope, id: &String| Ok(opened(scope, id)),
        )
        .needing(|_: &Scope, scope: &Scope, id: &String| need_of(scope, id))
        .uncomposed()
        .any_many_with(
            "nodes",
            "In the order of `ids`, null where `node` would be.",
            "Node",
            Args::new(vec![Arg::new("ids", "Global ids, at most 500.", TypeRef::named_nn_list_nn(TypeRef::ID))], ids).sized(Vec::len),
            |_: &Scope, scope: &Scope, ids: &Vec<String>| Ok(ids.iter().map(|id| opened(scope, id)).collect()),
        )
        .needing(|_: &Scope, scope: &Scope, ids: &Vec<String>| Some(Need::All(ids.iter().filter_map(|id| need_of(scope, id)).collect())))
        .uncomposed()
        .one("viewer", "Who asks, and what labels let them see.", |_: &Scope, scope: &Scope| &**scope.view.viewer())
        .made("world", "The pinned world from which this whole answer comes.", |_: &Scope, scope: &Scope| scope.view.state())
        .many_with(
            "nations",
            "Nations with their feeds, by name.",
            filter_arg("NationFilter", "Which nations; null: all that have a configuration.", NationFilter::read),
            |_: &Scope, scope: &Scope, filter: &NationFilter| {
                let mut nations: Vec<&NationState> = scope.view.nations().filter(|nation| filter.keeps(nation, scope)).collect();
                nations.sort_by(|a, b| a.name.cmp(&b.name));
                Ok(nations)
            },
        )
        .counted_as(32)
        .link_with(
            "nation",
            "The nation of that trigram; null: no such nation.",
            Args::new(vec![Arg::new("code", "Its trigram.", TypeRef::named_nn("CountryCode"))], |values| {
                Ok(values.text("code").and_then(CountryCode::new))
            }),
            |_: &Scope, scope: &Scope, code: &Option<CountryCode>| Ok(code.and_then(|code| scope.view.nation(code))),
        )
        .link_with("weaponSystem", "The weapon system of that slug.", slug(), |_: &Scope, scope: &Scope, slug: &String| {
            Ok(scope.view.system(slug))
        })
        .link_with(
            "equipmentType",
            "A superseded number answers its own entry; `supersededBy` leads on. Null: no record that the viewer sees names it.",
            Args::new(vec![Arg::new("by", "Its number.", TypeRef::named_nn("EquipmentKey"))], |values| {
                let by = values.object("by").ok_or("give `by`")?;
                Ok((item_key(&by)?, by.text("nsn").and_then(|text| Nsn::new(text).ok())))
            }),
            |_: &Scope, scope: &Scope, (key, _): &(ItemKey, Option<Nsn>)| Ok(scope.view.entry(key)),
        )
        .needing(|_: &Scope, _: &Scope, (key, nsn): &(ItemKey, Option<Nsn>)| need_of_item(key, *nsn))
        .many::<Coalition>("coalitions", "The eight capability coalitions.", |_, scope| scope.view.reference().coalitions.iter().collect())
        .counted_as(8)
        .link_with("coalition", "The capability coalition of that slug.", slug(), |_: &Scope, scope: &Scope, slug: &String| {
            Ok(scope.view.coalition(slug))
        })
        .many_with(
            "logisticsNodes",
            "Hubs, depots, ports and repair places; reference data of the gateway. By slug.",
            filter_arg("LogisticsNodeFilter", "Which nodes; null: all.", NodeFilter::read),
            |_: &Scope, scope: &Scope, filter: &NodeFilter| {
                let mut nodes: Vec<&Node> = scope.view.reference().nodes.iter().filter(|node| filter.keeps(node)).collect();
                nodes.sort_by(|a, b| a.slug.cmp(&b.slug));
                Ok(nodes)
            },
        )
        .counted_as(32)
        .link_with("logisticsNode", "The logistics node of that slug.", slug(), |_: &Scope, scope: &Scope, slug: &String| {
            Ok(scope.view.node(slug))
        })
        .link_with(
            "consignment",
            "The movement of that number, as all nations report it; letter case and the kind of dash don't count. Null: no report that the viewer sees has it.",
            Args::new(vec![Arg::new("number", "Its number.", TypeRef::named_nn(TypeRef::STRING))], |values| {
                Ok(values.text("number").unwrap_or_default().to_owned())
            }),
            |_: &Scope, scope: &Scope, number: &String| Ok(scope.view.derived::<Consignments>().numbered(number)),
        )
        .link_with("trainingFacility", "The training facility of that slug.", slug(), |_: &Scope, scope: &Scope, slug: &String| {
            Ok(scope.view.facility(slug))
        })
        .many_with(
            "feeds",
            "All feeds, by nation and slug.",
            filter_arg("FeedFilter", "Which feeds; null: all.", FeedFilter::read),
            |_: &Scope, scope: &Scope, filter: &FeedFilter| {
                Ok(scope.view.feeds().iter().filter(|feed| filter.keeps(feed, scope)).collect())
            },
        )
        .counted_as(100)
        .link_with("feed", "The feed of that slug.", slug(), |_: &Scope, scope: &Scope, slug: &String| Ok(scope.view.feed(slug)))
        .many::<Rate>("exchangeRates", "Reference rates by which amounts are converted when a query asks for one currency.", |_, scope| {
            scope.view.reference().rates.iter().collect()
        })
        .counted_as(32);
    let query = searched(query);
    let query = as_seen_by::asked(query);
    let query = unknown_systems::asked(query);
    let query = known_at(changes_asked(query));
    root!(query;
        "weaponSystems", "What pledges and courses name; reference data of the gateway.", WeaponSystem;
        "equipmentTypes", "The catalogue: all items that records visible to the viewer name.", Entry;
        "holdings", "What nations hold.", Holding;
        "donations", "What nations give, as announced.", Donation;
        "donationLines", "The single items of donations, each with its stage and quantities: pledges are asked for here.", DonationLine;
        "transfers", "Movements, each as one nation reports it.", Transfer;
        "transferLines", "The single items of transfers.", TransferLine;
        "consignments", "Movements joined across the nations that report them.", Consignment;
        "repairOrders", "Equipment under repair.", RepairOrder;
        "requirements", "What is asked of the nations.", Requirement;
        "trainingFacilities", "Places that train.", TrainingFacility;
        "courses", "What is taught.", Course;
        "courseIterations", "Runs of courses, with dates and seats.", CourseIteration;
    )
}

fn slug() -> Args<String> {
    Args::new(vec![Arg::new("slug", "Its slug.", TypeRef::named_nn(TypeRef::STRING))], |values| {
        Ok(values.text("slug").unwrap_or_default().to_owned())
    })
}

fn filter_arg<A: Default + Send + Sync + 'static>(input: &str, about: &str, read: fn(&Values<'_>) -> A) -> Args<A> {
    Args::new(vec![Arg::new("filter", about, TypeRef::named(input))], move |values| {
        Ok(values.object("filter").map(|filter| read(&filter)).unwrap_or_default())
    })
}

fn ids(values: &Values<'_>) -> Result<Vec<String>, String> {
    let ids: Vec<String> = values.list("ids").unwrap_or_default().iter().filter_map(key_text).collect();
    if ids.len() > IDS_MOST {
        return Err(format!("`ids` has {} ids; give at most {IDS_MOST}", ids.len()));
    }
    Ok(ids)
}

/// What the object of an id needs to know of holdings that nations tell by number.
pub(super) fn need_of(scope: &Scope, id: &str) -> Option<Need> {
    match Id::open(&scope.view.plain_id(id)?).ok()? {
        Id::Record("Holding", nation, hash) => Some(Need::Record(nation, hash)),
        Id::Named(kind, name) if kind == "Equipment" => need_of_item(&ItemKey::Niin(Niin::new(name.strip_prefix("niin:")?).ok()?), None),
        Id::Record(..) | Id::Named(..) => None,
    }
}

/// What an item needs to know of holdings that nations tell by number.
pub(super) fn need_of_item(key: &ItemKey, nsn: Option<Nsn>) -> Option<Need> {
    match key {
        ItemKey::Niin(niin) => Some(Need::Items { numbers: vec![Number { niin: *niin, nsn }], nations: None }),
        ItemKey::Local(..) | ItemKey::Name(_) => None,
    }
}

/// The record of that type, nation and identity, if there is one for this viewer.
pub(super) fn record<'a>(scope: &'a Scope, kind: &str, nation: CountryCode, hash: u64) -> Option<Obj<'a>> {
    let view = &scope.view;
    match kind {
        "Holding" => view.record::<Holding>(nation, hash).map(Obj::of),
        "Donation" => view.record::<Donation>(nation, hash).map(Obj::of),
        "DonationLine" => view.record::<DonationLine>(nation, hash).map(Obj::of),
        "Transfer" => view.record::<Transfer>(nation, hash).map(Obj::of),
        "TransferLine" => view.record::<TransferLine>(nation, hash).map(Obj::of),
        "RepairOrder" => view.record::<RepairOrder>(nation, hash).map(Obj::of),
        "Requirement" => view.record::<Requirement>(nation, hash).map(Obj::of),
        "TrainingFacility" => view.record::<TrainingFacility>(nation, hash).map(Obj::of),
        "Course" => view.record::<Course>(nation, hash).map(Obj::of),
        "CourseIteration" => view.record::<CourseIteration>(nation, hash).map(Obj::of),
        "Change" => view.change(nation, hash).map(Obj::of),
        _ => None,
    }
}

/// The object of an id's text, if there is one for this viewer.
pub(super) fn opened<'a>(scope: &'a Scope, text: &str) -> Option<Obj<'a>> {
    open(scope, &Id::open(&scope.view.plain_id(text)?).ok()?)
}

/// The object of an id, if there is one for this viewer.
pub(super) fn open<'a>(scope: &'a Scope, id: &Id) -> Option<Obj<'a>> {
    let view = &scope.view;
    match id {
        Id::Record(kind, nation, hash) => record(scope, kind, *nation, *hash),
        Id::Named(kind, name) => match kind.as_str() {
            "Nation" => CountryCode::new(name).and_then(|code| view.nation(code)).map(Obj::of),
            "WeaponSystem" => view.system(name).map(Obj::of),
            "CapabilityCoalition" => view.coalition(name).map(Obj::of),
            "LogisticsNode" => view.node(name).map(Obj::of),
            "Equipment" => view.entry_named(name).map(Obj::of),
            "Consignment" => view.derived::<Consignments>().named(name).map(Obj::of),
            "Feed" => view.feed(name).map(Obj::of),
            "FeedRun" => {
                let (feed, number) = name.rsplit_once('/')?;
                let number: u64 = number.parse().ok()?;
                view.feed(feed)?.runs.iter().find(|run| run.number == number).map(|run| Obj::of(&**run))
            }
            _ => None,
        },
    }
}

fn viewer() -> Type<Viewer, Scope> {
    Type::<Viewer, Scope>::new(
        "Viewer",
        "Who asks. A record is visible if its classification is within `clearance`, its releasable-to list is empty or names the nation or one of the groups, and all its caveats are held.",
    )
    .field("name", "What the viewer is called.", |viewer| &viewer.name)
    .made_link::<NationState>("nation", "The viewer's nation; null: none.", |viewer, scope| Some(scope.nation(viewer.nation?).into_owned()))
    .field("groups", "Groups that the viewer belongs to, the nation's among them.", |viewer| &viewer.groups)
    .field("clearance", "Up to which classification the viewer may see.", |viewer| &viewer.clearance)
    .field("caveats", "Restrictive caveats that the viewer holds.", |viewer| &viewer.caveats)
    .field("roles", "Roles of the viewer; none gives a right to records.", |viewer| &viewer.roles)
}

fn world() -> Type<WorldState, Scope> {
    Type::<WorldState, Scope>::new("World", "One immutable set of snapshots.")
        .leaf("version", "Changes whenever any feed publishes or fails.", |world, _| world.version.to_string())
        .field("instant", "When it was pinned.", |world| &world.instant)
        .field("today", "The UTC date from which relative dates and ages count.", |world| &world.today)
}

fn rate() -> Type<Rate, Scope> {
    Type::<Rate, Scope>::new("ExchangeRate", "Reference rate: one euro is `perEuro` of the currency.")
        .field("currency", "The currency.", |rate| &rate.currency)
        .field("perEuro", "How much of it one euro is.", |rate| &rate.per_euro)
        .field("date", "The day on which that held.", |rate| &rate.date)
        .field("source", "Who says so.", |rate| &rate.source)
}
