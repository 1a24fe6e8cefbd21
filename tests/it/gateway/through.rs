//! What a record finds in others decides nothing for who may not see those: for every way to filter, order and group.

mod mappings;

use std::collections::BTreeSet;
use std::ops::Bound::Included;
use std::sync::Arc;

use muster::model::records::{
    Course, CourseIteration, Donation, DonationLine, Holding, RepairOrder, Requirement, TrainingFacility, Transfer, TransferLine,
};
use muster::store::{Extract, Kept, Listed, Overview, Reach, Sees};
use muster::view::{Ask, Filter, Findable, GroupAsk, GroupKey, Order, Range, View, Viewer, Window};
use serde_json::{Value, json};

use self::mappings::{COURSES, GIFTS, LABELLED, MOVES, NEEDS, REPAIRS, RUNS, SITES, STOCK};
use super::small::{Small, feed};
use crate::support::gateway::{House, now, viewer};

/// Rows of that path, each for whom it is.
pub type Rows = Vec<(&'static str, &'static str, Value)>;

fn course(code: &str, system: &str, role: &str) -> Value {
    json!({ "code": code, "title": format!("course {code}"), "systems": [{ "slug": system, "role": role }] })
}

fn site(key: &str) -> Value {
    json!({ "key": key, "name": format!("Site {key}") })
}

fn run(key: &str, course: &str, site: &str) -> Value {
    json!({ "key": key, "course": course, "site": site, "seats": 10 })
}

pub fn gift(key: &str, day: &str, line: &str, system: &str, stage: &str) -> Value {
    json!({
        "gift": key, "donor": "SWE", "recipient": "UKR", "kind": "IN_KIND", "source": "STOCKPILE", "requirement": "r1", "announced": day,
        "lines": [{ "key": line, "nsn": format!("23{line}0-12-000-000{line}"), "system": system, "stage": stage, "pledged": 2 }],
    })
}

/// A run of the course `c`, of so many people.
fn ended(key: &str, ends: &str, seats: u32) -> Value {
    json!({ "key": key, "course": "c", "site": "north", "ends": ends, "seats": seats })
}

/// A gift of what the course `c` teaches, for that day.
fn planned(key: &str, line: &str, day: &str) -> Value {
    let mut row = gift(key, "2026-10-03", line, "stinger", "PLEDGED");
    row["lines"][0]["planned"] = day.into();
    row
}

pub fn shipment(key: &str, day: &str, line: &str, system: &str) -> Value {
    json!({
        "move": key, "gift": format!("g{}", &key[1..]), "consignment": format!("MV{key}"), "recipient": "UKR", "status": "MOVING", "node": "rzeszow",
        "legs": [{ "mode": "RAIL", "departs": day, "arrives": day }],
        "lines": [{ "key": line, "nsn": format!("23{line}0-12-000-000{line}"), "system": system, "quantity": 3 }],
    })
}

/// Records that find something in each other; the hidden ones are XBB's.
fn rows() -> Rows {
    vec![
        ("/courses", "", course("a", "patriot", "OPERATOR")),
        ("/courses", "XBB", course("b", "leopard-2", "MAINTAINER")),
        ("/sites", "", site("north")),
        ("/sites", "XBB", site("south")),
        ("/runs", "", run("1", "a", "north")),
        // Of a hidden course, at a hidden place; and a hidden one of what all see.
        ("/runs", "", run("2", "b", "north")),
        ("/runs", "", run("3", "a", "south")),
        ("/runs", "", run("4", "b", "south")),
        ("/runs", "XBB", run("5", "b", "north")),
        ("/gifts", "", gift("g1", "2026-10-01", "1", "patriot", "PLEDGED")),
        ("/gifts", "XBB", gift("g1", "2026-10-01", "2", "leopard-2", "DELIVERED")),
        ("/gifts", "", gift("g2", "2026-10-02", "3", "gepard", "ALLOCATED")),
        ("/moves", "", shipment("m1", "2026-11-01", "1", "patriot")),
        ("/moves", "XBB", shipment("m1", "2026-11-01", "2", "leopard-2")),
        ("/moves", "", shipment("m2", "2026-11-02", "3", "gepard")),
        // Another report of that movement, which is further along and counts otherwise.
        (
            "/moves",
            "XBB",
            json!({ "move": "m4", "consignment": "MVm2", "status": "RECEIVED", "lines": [{ "key": "3", "system": "gepard", "quantity": 9 }] }),
        ),
        ("/asked", "", json!({ "key": "r1", "system": "patriot", "requested": 4 })),
        // Gives the rest of what is asked for.
        ("/gifts", "XBB", gift("g9", "2026-10-04", "9", "patriot", "PLEDGED")),
        ("/stock", "", json!({ "key": "h1", "nsn": "2910-12-000-0011", "system": "gepard", "quantity": 4 })),
        ("/stock", "XBB", json!({ "key": "h2", "nsn": "2910-12-000-0012", "quantity": 5 })),
        ("/repairs", "", json!({ "key": "r1", "system": "gepard", "parts": [{ "nsn": "2910-12-000-0012", "quantity": 1 }] })),
        ("/needs", "XBB", json!({ "key": "n2", "system": "gepard", "requested": 2 })),
        // A newer movement of what all see.
        (
            "/moves",
            "XBB",
            json!({ "gift": "g2", "move": "m3", "status": "PLANNED", "legs": [{ "mode": "SEA", "departs": "2026-12-01", "arrives": "2026-12-24" }] }),
        ),
        // People who crew what all see, some of them in a run that is hidden.
        ("/courses", "", course("c", "stinger", "OPERATOR")),
        ("/runs", "", ended("6", "2027-02-01", 10)),
        ("/runs", "XBB", ended("7", "2026-12-01", 4)),
        ("/gifts", "", planned("g4", "4", "2027-01-01")),
        ("/gifts", "", planned("g5", "5", "2027-01-05")),
    ]
}

pub fn world(rows: &Rows) -> (Small, House) {
    let small = Small::new("through");
    let described =
        |nation: &str, path: &str, mapping: &str| feed(&format!("{nation}-{}", &path[1..]), path, "", &[LABELLED, mapping].concat());
    let feeds = [("/courses", COURSES), ("/sites", SITES), ("/runs", RUNS), ("/gifts", GIFTS), ("/moves", MOVES), ("/repairs", REPAIRS)];
    small.nation("pol", &feeds.map(|(path, mapping)| described("pol", path, mapping)));
    let others = [("/stock", STOCK), ("/needs", NEEDS)];
    small.nation("nld", &others.map(|(path, mapping)| described("nld", path, mapping)));
    small.nation("ukr", &[described("ukr", "/asked", NEEDS)]);
    for (path, _) in feeds.into_iter().chain(others).chain([("/asked", NEEDS)]) {
        let of_path = rows.iter().filter(|(own, ..)| *own == path).map(|(_, to, row)| {
            let mut row = row.clone();
            (row["grade"], row["to"]) = ("UNCLASSIFIED".into(), (*to).into());
            row
        });
        small.rows(path, &of_path.collect::<Vec<_>>());
    }
    let house = small.fetched();
    (small, house)
}

/// All that can be asked of a list by one dimension: its name, a filter, an order.
type Question = (String, Option<Filter>, Vec<Order>);

/// By every value that any record has in any dimension.
fn questions<T: Kept>(overview: &Overview) -> Vec<Question> {
    let world = overview.world();
    let mut all = Vec::new();
    for (number, dimension) in T::dimensions().iter().enumerate() {
        let name = format!("{}.{}", <T as Listed>::NAME, dimension.name);
        let (mut keys, mut values) = (BTreeSet::new(), Vec::new());
        for feed in 0..world.feeds().len() {
            let Some(joins) = overview.joins(feed) else { continue };
            let part = T::part(world.feeds()[feed].snapshot.as_ref().unwrap());
            match dimension.extract {
                Extract::Keys(_) => keys.extend(part.keys(number, &joins).unwrap().iter().map(|(key, _)| key.to_string())),
                Extract::Number(_) | Extract::Age(_) => {
                    let sorted = part.sorted(number, &joins).unwrap();
                    values.extend(sorted.places(None, None).filter_map(|place| sorted.number(place)));
                }
                Extract::Order(_) | Extract::Words(_) | Extract::Group(..) | Extract::Sum(..) => {}
            }
        }
        values.sort_by(f64::total_cmp);
        values.dedup();
        all.extend(keys.into_iter().map(|key| (name.clone(), Some(Filter::AnyOf(number, vec![key])), Vec::new())));
        let exactly = |value| Filter::Within(number, Range::Numbers(Included(value), Included(value)));
        all.extend(values.into_iter().map(|value| (name.clone(), Some(exactly(value)), Vec::new())));
        if matches!(dimension.extract, Extract::Number(_) | Extract::Order(_)) {
            let order = |descending| vec![Order::By { dimension: number, descending }];
            all.extend([false, true].map(|descending| (format!("{name} in order"), None, order(descending))));
        }
    }
    all
}

fn view(house: &House, viewer: &Viewer) -> View {
    View::new(house.store.world(), Arc::new(viewer.clone()), now())
}

/// What a viewer gets: ids in their order, each with its cursor.
fn answer<T: Findable>(view: &View, (_, filter, order): &Question) -> Vec<(String, String)> {
    let window = Window { first: Some(500), ..Window::default() };
    let ask = Arc::new(Ask { filter: filter.clone(), order: order.clone(), window, ..Ask::default() });
    let page = view.page::<T>(&ask).unwrap();
    assert_eq!(page.total(view), page.rows.len() as u64);
    page.rows.iter().map(|place| (view.placed::<T>(*place).unwrap().id().text(), view.cursor::<T>(&ask, *place))).collect()
}

/// A dimension, and its groups: keys and how many.
type Grouping = (String, Vec<(Option<String>, u64)>);

/// The groups by every dimension that groups.
fn groups<T: Findable>(view: &View) -> Vec<Grouping> {
    let grouping = T::dimensions().iter().enumerate().filter(|(_, dimension)| matches!(dimension.extract, Extract::Group(..)));
    let groups = grouping.map(|(dimension, about)| {
        let ask = Arc::new(GroupAsk { by: vec![GroupKey { dimension, period: None }], ..GroupAsk::default() });
        let groups = view.groups::<T>(&Ask::default(), &ask).unwrap();
        (about.name.to_string(), groups.iter().map(|group| (group.key(dimension).map(str::to_owned), group.count())).collect())
    });
    groups.collect()
}

/// Holds the law for one kind of record; the dimensions for which it makes a difference what the viewer sees are noted.
fn hold<T: Kept + Findable>(with: &House, without: &House, decided: &mut BTreeSet<String>) {
    let (all, one) = (viewer("all", Some("XBB"), &[], "SECRET"), viewer("aa", Some("XAA"), &[], "SECRET"));
    // Who sees all asks first and last: his index is not theirs, nor theirs his.
    let [everything, before, after] = [view(with, &all), view(without, &one), view(with, &one)];
    let visible: BTreeSet<String> = answer::<T>(&after, &(String::new(), None, Vec::new())).into_iter().map(|(id, _)| id).collect();
    for question in questions::<T>(everything.overview()) {
        let full = answer::<T>(&everything, &question);
        let told = answer::<T>(&after, &question);
        assert_eq!(answer::<T>(&before, &question), told, "{question:?}");
        assert_eq!(full, answer::<T>(&everything, &question), "{question:?}");
        if !full.iter().filter(|(id, _)| visible.contains(id)).eq(&told) {
            decided.insert(question.0);
        }
    }
    assert_eq!(groups::<T>(&before), groups::<T>(&after), "{}", <T as Listed>::NAME);
    for dimension in T::dimensions().iter().filter(|one| one.reach != Reach::Own && matches!(one.extract, Extract::Keys(_))) {
        let name = format!("{}.{}", <T as Listed>::NAME, dimension.name);
        assert!(decided.contains(&name), "no hidden record decides `{name}` here: add one to the rows");
    }
}

#[test]
fn what_is_found_in_a_hidden_record_is_missing_for_who_may_not_see_it() {
    let all = rows();
    let shown: Rows = all.iter().filter(|(_, to, _)| to.is_empty()).cloned().collect();
    let ((_with, with), (_without, without)) = (world(&all), world(&shown));
    let mut decided = BTreeSet::new();
    macro_rules! each {
        ($($Record:ident),+) => { $( hold::<$Record>(&with, &without, &mut decided); )+ };
    }
    each!(Holding, Donation, DonationLine, Transfer, TransferLine, RepairOrder, Requirement, TrainingFacility, Course, CourseIteration);
    insta::assert_snapshot!(decided.into_iter().collect::<Vec<_>>().join("\n"), @r"
    Course.facility
    Course.facilityId
    CourseIteration.category
    CourseIteration.domain
    CourseIteration.facility
    CourseIteration.role
    CourseIteration.system
    Donation.category
    Donation.domain
    Donation.niin
    Donation.nsn
    Donation.stage
    Donation.supplyClass
    Donation.system
    DonationLine.arrives
    DonationLine.arrives in order
    DonationLine.readiness
    DonationLine.trainingGapDays
    DonationLine.trainingGapDays in order
    Holding.matchesRequirement
    RepairOrder.partHeldElsewhere
    Requirement.coverage
    Requirement.gap
    Requirement.gap in order
    Requirement.heldUpBy
    Requirement.open
    TrainingFacility.category
    TrainingFacility.domain
    TrainingFacility.system
    Transfer.category
    Transfer.conflicting
    Transfer.domain
    Transfer.primary
    Transfer.system
    TransferLine.primary
    ");
}

#[test]
fn a_line_of_what_is_hidden_tells_nothing_of_it() {
    let (_small, house) = world(&vec![
        ("/gifts", "XAA", gift("g1", "2026-10-01", "1", "patriot", "PLEDGED")),
        ("/gifts", "XBB", gift("g1", "2026-10-01", "2", "leopard-2", "PLEDGED")),
        ("/moves", "XAA", shipment("m1", "2026-11-01", "1", "patriot")),
        ("/moves", "XBB", shipment("m1", "2026-11-01", "2", "leopard-2")),
    ]);
    let query = r#"{
        donationLines { totalCount }
        donor: donationLines(filter: {donor: ["SWE", "POL"]}) { totalCount }
        recipient: donationLines(filter: {recipient: ["UKR"]}) { totalCount }
        kind: donationLines(filter: {kind: [IN_KIND]}) { totalCount }
        source: donationLines(filter: {source: [STOCKPILE]}) { totalCount }
        announced: donationLines(filter: {announced: {from: "2026-10-01", to: "2026-10-01"}}) { totalCount }
        since: donationLines(filter: {stageSince: {from: "2026-10-01", to: "2026-10-01"}}) { totalCount }
        days: donationLines(filter: {daysInStage: {gte: 1}}) { totalCount }
        moved: transferLines { totalCount }
        status: transferLines(filter: {status: [MOVING]}) { totalCount }
        to: transferLines(filter: {to: ["rzeszow"]}) { totalCount }
        consignment: transferLines(filter: {consignment: ["MVm1"]}) { totalCount }
        arrives: transferLines(filter: {arrives: {from: "2026-11-01", to: "2026-11-01"}}) { totalCount }
    }"#;
    let counts = |nation: &str| {
        let answer = house.seen_by(viewer("one", Some(nation), &[], "SECRET")).get(query);
        answer.as_object().unwrap().iter().map(|(name, list)| format!("{name} {}", list["totalCount"])).collect::<Vec<_>>().join(", ")
    };
    insta::assert_snapshot!(counts("XAA"), @"donationLines 1, donor 1, recipient 1, kind 1, source 1, announced 1, since 1, days 1, moved 1, status 1, to 1, consignment 1, arrives 1");
    insta::assert_snapshot!(counts("XBB"), @"donationLines 1, donor 0, recipient 0, kind 0, source 0, announced 0, since 0, days 0, moved 1, status 0, to 0, consignment 0, arrives 0");
}

#[test]
fn what_is_hidden_orders_no_line() {
    let order = |first: &str, second: &str, (donor, other): (&str, &str)| {
        // Who may not see the gift has a line of it whose row says no more than that.
        let line = |mut row: Value| {
            row.as_object_mut().unwrap().retain(|name, _| ["gift", "move", "lines"].contains(&name.as_str()));
            row
        };
        let given = |key: &str, day: &str, line: &str, donor: &str| {
            let mut row = gift(key, day, line, "patriot", "PLEDGED");
            row["donor"] = donor.into();
            row
        };
        let (_small, house) = world(&vec![
            ("/gifts", "XAA", given("g1", first, "1", donor)),
            ("/gifts", "XAA", given("g2", second, "1", other)),
            ("/gifts", "XBB", line(gift("g1", first, "2", "leopard-2", "PLEDGED"))),
            ("/gifts", "XBB", line(gift("g2", second, "2", "leopard-2", "PLEDGED"))),
            ("/moves", "XAA", shipment("m1", first, "1", "patriot")),
            ("/moves", "XAA", shipment("m2", second, "1", "patriot")),
            ("/moves", "XBB", line(shipment("m1", first, "2", "leopard-2"))),
            ("/moves", "XBB", line(shipment("m2", second, "2", "leopard-2"))),
        ]);
        let list = |list: &str, field: &str| {
            format!("{list}_{field}: {list}(orderBy: [{{field: {field}}}]) {{ totalCount edges {{ cursor node {{ id }} }} }} ")
        };
        let fields = ["ANNOUNCED", "DONOR", "STAGE_SINCE"].map(|field| list("donationLines", field)).concat();
        let moved = ["DEPARTS", "ARRIVES"].map(|field| list("transferLines", field)).concat();
        let answer = house.seen_by(viewer("bb", Some("XBB"), &[], "SECRET")).get(&format!("{{ {fields} {moved} }}"));
        assert!(answer.as_object().unwrap().values().all(|list| list["totalCount"] == 2), "{answer}");
        answer
    };
    assert_eq!(order("2026-10-01", "2026-10-02", ("SWE", "NOR")), order("2026-10-04", "2026-10-03", ("NOR", "SWE")));
}

#[test]
fn one_index_serves_all_who_see_the_same_behind_the_records() {
    let (_small, house) = world(&rows());
    let world = house.store.world();
    let (runs, _) = world.feed("pol-runs").unwrap();
    let joins = world.joins(runs).unwrap();
    let part = <CourseIteration as Kept>::part(world.feeds()[runs].snapshot.as_ref().unwrap());
    let [own, other, third] = ["XBB", "XAA", "XCC"].map(|nation| Sees::of(Arc::new(viewer("one", Some(nation), &[], "SECRET"))));
    for (name, is_one) in [("seats", true), ("feed", true), ("system", false), ("facility", false)] {
        let number = CourseIteration::dimensions().iter().position(|dimension| dimension.name == name).unwrap();
        let index = |sees: &Sees| {
            let joins = joins.seen_by(sees);
            let keys = part.keys(number, &joins).map(std::ptr::from_ref).map(<*const _>::cast::<()>);
            keys.or_else(|| part.sorted(number, &joins).map(std::ptr::from_ref).map(<*const _>::cast::<()>)).unwrap()
        };
        let (restricted, all) = (index(&other), index(&own));
        assert_eq!(restricted == all, is_one, "{name}");
        assert_eq!((restricted, all), (index(&third), index(&own)), "{name}");
    }
}
