//! One movement as several nations report it: what joins, which report speaks for it, what is counted differently, and who
//! may know.

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use super::small::{Small, feed};
use crate::support::gateway::{House, viewer};

const MOVES: &str = r#"
records = "$.rows[*]"
countries = "ALPHA3"
label_from = { classification = "grade", releasable_to = { path = "to", split = "," } }
[feed.transfer]
key = "key"
consignment = "number"
donation = { path = "gift", nation = { const = "SWE" } }
recipient = { const = "UKR" }
status = "status"
from = "from"
to = "end"
[feed.transfer.legs]
each = "legs[*]"
mode = { const = "ROAD" }
from = "from"
to = "to"
departs = { path = "departs", certainty = { path = "begun" } }
arrives = { path = "arrives", certainty = { path = "ended" } }
[feed.transfer.line]
each = "lines[*]"
key = "key"
item = { nsn = "nsn", name = "name" }
system = "system"
quantity = "count"
"#;

const GIFTS: &str = r#"
records = "$.rows[*]"
countries = "ALPHA3"
label_from = { classification = "grade", releasable_to = { path = "to", split = "," } }
[feed.donation]
key = "key"
donor = "donor"
requirement = { path = "need", nation = { const = "UKR" } }
[feed.donation.line]
each = "lines[*]"
key = "key"
description = "system"
system = "system"
requirement = { path = "need", nation = { const = "UKR" } }
"#;

const NEEDS: &str = r#"
records = "$.rows[*]"
label_from = { classification = "grade", releasable_to = { path = "to", split = "," } }
[feed.requirement]
key = "key"
system = "system"
needed_by = "by"
"#;

/// A row of a nation's path (`moves`, `gifts`, `needs`), and for whom it is; nobody named: for all.
pub type Row = (&'static str, &'static str, &'static str, Value);

const NATIONS: [&str; 4] = ["EST", "POL", "SWE", "UKR"];

/// Four nations that report movements, gifts and needs.
pub fn world(rows: &[Row]) -> (Small, House) {
    let small = Small::new("consignments");
    for nation in NATIONS {
        let code = nation.to_lowercase();
        let described = [("moves", MOVES), ("gifts", GIFTS), ("needs", NEEDS)]
            .map(|(path, mapping)| feed(&format!("{code}-{path}"), &format!("/{code}/{path}"), "expect = { min_rows = 0 }", mapping));
        small.nation(&code, &described);
    }
    publish(&small, rows);
    let house = small.fetched();
    (small, house)
}

fn publish(small: &Small, rows: &[Row]) {
    for nation in NATIONS {
        for path in ["moves", "gifts", "needs"] {
            let own = rows.iter().filter(|(of, kind, ..)| *of == nation && *kind == path);
            let labelled = own.map(|(_, _, to, row)| {
                let mut row = row.clone();
                (row["grade"], row["to"]) = ("UNCLASSIFIED".into(), (*to).into());
                row
            });
            small.rows(&format!("/{}/{path}", nation.to_lowercase()), &labelled.collect::<Vec<_>>());
        }
    }
}

/// A report of one thing.
pub fn report(key: &str, number: &str, status: &str, system: &str, count: i64) -> Value {
    json!({ "key": key, "number": number, "status": status, "lines": [{ "key": "1", "system": system, "count": count }] })
}

const ALL: &str = r"{ consignments(orderBy: [{field: NUMBER}]) { totalCount nodes {
    number reports { nation { code } primary provenance { sourceKey } }
    conflicts { system { slug } equipmentType { nsn } lines { nation { code } quantity { value } } }
} } }";

/// All movements in short: `MV-1: SWE s1, POL p1 (patriot: SWE 2, POL 3)`.
fn told(house: &House) -> String {
    let answer = house.get(ALL);
    let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let movements = answer["consignments"]["nodes"].as_array().unwrap().iter().map(|one| {
        let reports = one["reports"].as_array().unwrap();
        for (place, report) in reports.iter().enumerate() {
            assert_eq!(report["primary"], place == 0, "{one}");
        }
        let reports =
            reports.iter().map(|report| format!("{} {}", text(&report["nation"]["code"]), text(&report["provenance"]["sourceKey"])));
        let conflicts = one["conflicts"].as_array().unwrap().iter().map(|conflict| {
            let lines = conflict["lines"].as_array().unwrap().iter();
            let lines = lines.map(|line| format!("{} {}", text(&line["nation"]["code"]), line["quantity"]["value"]));
            let thing = format!(
                "{}{}",
                text(&conflict["system"]["slug"]),
                conflict["equipmentType"]["nsn"].as_str().map(|nsn| format!(" {nsn}")).unwrap_or_default()
            );
            format!(" ({thing}: {})", lines.collect::<Vec<_>>().join(", "))
        });
        format!("{}: {}{}", text(&one["number"]), reports.collect::<Vec<_>>().join(", "), conflicts.collect::<String>())
    });
    movements.collect::<Vec<_>>().join("\n")
}

/// A movement of Sweden's gift, as three nations report it, one that nobody else reports, and two without a number.
fn rows() -> Vec<Row> {
    let mut of_gift = report("s1", "MV-2026-1", "AT_NODE", "patriot", 2);
    of_gift["gift"] = "g1".into();
    vec![
        ("SWE", "gifts", "", json!({ "key": "g1", "donor": "SWE" })),
        ("SWE", "moves", "", of_gift),
        ("EST", "moves", "", report("e1", "mv – 2026 – 1", "AT_NODE", "patriot", 3)),
        ("POL", "moves", "", report("p1", "MV-2026-1", "MOVING", "patriot", 2)),
        ("POL", "moves", "", report("p2", "MV-2026-2", "PLANNED", "gepard", 1)),
        ("POL", "moves", "", report("p3", "", "PLANNED", "gepard", 5)),
        ("EST", "moves", "", report("e3", " ", "PLANNED", "gepard", 6)),
    ]
}

#[test]
fn reports_of_one_number_are_one_movement_however_it_is_written() {
    let (_small, house) = world(&rows());
    insta::assert_snapshot!(told(&house), @r"
    MV-2026-1: SWE s1, EST e1, POL p1 (patriot: SWE 2.0, EST 3.0, POL 2.0)
    MV-2026-2: POL p2
    -: EST e3
    -: POL p3
    ");
    let found = |number: &str| house.get(&format!("{{ consignment(number: \"{number}\") {{ number }} }}"))["consignment"]["number"].clone();
    assert_eq!(
        [found("mv-2026-1"), found(" MV − 2026 − 1"), found("MV-2026-01"), found("")],
        [json!("MV-2026-1"), json!("MV-2026-1"), Value::Null, Value::Null]
    );
    let count = |list: &str, filter: &str| {
        house.get(&format!("{{ {list}(filter: {filter}) {{ totalCount }} }}"))[list]["totalCount"].as_u64().unwrap()
    };
    for (list, filter, expected) in [
        ("transfers", "{consignment: [\"mv-2026-1\"]}", 3),
        ("transferLines", "{consignment: [\"MV-2026-1\"]}", 3),
        ("transfers", "{primary: true}", 4),
        ("transfers", "{primary: false}", 2),
        ("transferLines", "{primary: true}", 4),
        ("transfers", "{conflicting: true}", 3),
        ("transfers", "{conflicting: false, primary: true}", 3),
        ("consignments", "{number: [\"mv-2026-1\", \"MV-2026-2\", \"x\"]}", 2),
        ("consignments", "{nation: [\"EST\"]}", 2),
        ("consignments", "{nation: [\"EST\"], not: {nation: [\"POL\"]}}", 1),
        ("consignments", "{reportCount: {gte: 2}}", 1),
        ("consignments", "{conflicting: true}", 1),
        ("consignments", "{report: {status: [PLANNED]}}", 3),
        ("consignments", "{report: {status: [MOVING], nation: [\"POL\"]}}", 1),
        ("consignments", "{report: {status: [MOVING], nation: [\"EST\"]}}", 0),
        ("consignments", "{report: {nation: [\"EST\"]}, not: {report: {nation: [\"SWE\"]}}}", 1),
        ("consignments", "{anyOf: [{conflicting: true}, {report: {consignment: [\"MV-2026-2\"]}}]}", 2),
        ("consignments", "{report: {}}", 4),
    ] {
        assert_eq!(count(list, filter), expected, "{list} {filter}");
    }
}

#[test]
fn the_furthest_report_speaks_then_the_donors_then_the_first_feeds() {
    let speaks = |reports: &[(&'static str, &str)], gift: Option<&str>| {
        let mut rows: Vec<Row> = gift.map(|donor| ("SWE", "gifts", "", json!({ "key": "g1", "donor": donor }))).into_iter().collect();
        rows.extend(reports.iter().map(|(nation, status)| {
            let mut row = report("1", "MV-1", status, "patriot", 1);
            row["gift"] = if *nation == "SWE" { "g1".into() } else { Value::Null };
            (*nation, "moves", "", row)
        }));
        told(&world(&rows).1)
    };
    let equal = [("POL", "MOVING"), ("SWE", "MOVING"), ("UKR", "MOVING")];
    assert_eq!(speaks(&equal, Some("SWE")), "MV-1: SWE 1, POL 1, UKR 1", "the donor's");
    assert_eq!(speaks(&equal, Some("UKR")), "MV-1: UKR 1, POL 1, SWE 1", "the donor is whom the donation names");
    assert_eq!(speaks(&equal, None), "MV-1: SWE 1, POL 1, UKR 1", "of an unreported donation, whose it is");
    assert_eq!(speaks(&[("POL", "MOVING"), ("UKR", "MOVING")], None), "MV-1: POL 1, UKR 1", "the first by feed");
    assert_eq!(speaks(&[("POL", "HELD"), ("SWE", "MOVING"), ("UKR", "RECEIVED")], Some("SWE")), "MV-1: UKR 1, POL 1, SWE 1");
}

/// Rows that only XBB sees: they speak for a movement, dispute another, make one of two, and one that nobody else knows.
fn hidden() -> Vec<Row> {
    vec![
        ("UKR", "moves", "XBB", report("u1", "MV-2026-1", "RECEIVED", "patriot", 4)),
        ("UKR", "moves", "XBB", report("u2", "MV-2026-2", "MOVING", "gepard", 7)),
        ("UKR", "moves", "XBB", report("u4", "MV-2026-4", "MOVING", "gepard", 7)),
        ("SWE", "gifts", "XBB", json!({ "key": "g2", "donor": "POL" })),
    ]
}

#[test]
fn a_hidden_report_changes_nothing_of_a_movement() {
    let all: Vec<Row> = rows().into_iter().chain(hidden()).collect();
    let ((_with, with), (_without, without)) = (world(&all), world(&rows()));
    let own = with.seen_by(viewer("bb", Some("XBB"), &[], "SECRET"));
    insta::assert_snapshot!(told(&own), @r"
    MV-2026-1: UKR u1, EST e1, POL p1, SWE s1 (patriot: UKR 4.0, EST 3.0, POL 2.0, SWE 2.0)
    MV-2026-2: UKR u2, POL p2 (gepard: UKR 7.0, POL 1.0)
    MV-2026-4: UKR u4
    -: EST e3
    -: POL p3
    ");
    let id = own.get("{ consignment(number: \"MV-2026-4\") { id } }")["consignment"]["id"].as_str().unwrap().to_owned();
    for question in [
        ALL.to_owned(),
        "{ transfers { totalCount nodes { id primary consignment { id number reports { id } conflicts { lines { id } } } } withheld gaps { reason } } }".to_owned(),
        "{ consignments(orderBy: [{field: REPORT_COUNT, direction: DESC}]) { totalCount edges { cursor node { id } } withheld gaps { reason } } }".to_owned(),
        "{ a: transfers(filter: {primary: true}) { nodes { id } } b: transfers(filter: {conflicting: true}) { nodes { id } } c: transferLines(filter: {primary: false}) { nodes { id } } }".to_owned(),
        "{ a: consignments(filter: {report: {status: [RECEIVED, MOVING]}}) { nodes { id } } b: consignments(filter: {nation: [\"UKR\"]}) { totalCount } c: consignments(filter: {conflicting: true, reportCount: {gte: 2}}) { nodes { id } } }".to_owned(),
        "{ a: consignment(number: \"MV-2026-4\") { id } b: consignment(number: \"MV-2026-5\") { id } }".to_owned(),
        format!("{{ node(id: \"{id}\") {{ id }} }}"),
        "{ logisticsNodes { closureImpact(from: \"2026-11-01\", to: \"2027-01-20\") { delays { days } missed { id } withheld gaps { reason } } } }".to_owned(),
    ] {
        let nobody = || viewer("aa", Some("XAA"), &[], "SECRET");
        assert_eq!(with.seen_by(nobody()).text(&question), without.seen_by(nobody()).text(&question), "{question}");
    }
}

#[test]
fn a_movement_keeps_its_id_when_it_is_published_again() {
    let (small, house) = world(&rows());
    let ids = |house: &House| {
        let answer = house.get("{ consignments(orderBy: [{field: NUMBER}]) { nodes { id number } } }");
        answer["consignments"]["nodes"].as_array().unwrap().iter().map(|one| (one["number"].clone(), one["id"].clone())).collect::<Vec<_>>()
    };
    let before = ids(&house);
    let mut changed = rows();
    // Others speak for the movement, in another order, with other counts.
    changed.reverse();
    changed[0].3["status"] = "HELD".into();
    changed.push(("UKR", "moves", "", report("u1", "mv-2026-1", "RECEIVED", "patriot", 9)));
    publish(&small, &changed);
    house.fetch();
    assert!(told(&house).starts_with("mv-2026-1: UKR u1"));
    assert_eq!(ids(&house).into_iter().map(|(_, id)| id).collect::<Vec<_>>(), before.iter().map(|(_, id)| id.clone()).collect::<Vec<_>>());
    for (number, id) in before.iter().filter(|(number, _)| !number.is_null()) {
        let opened = house.get_with("query($id: ID!) { node(id: $id) { id ... on Consignment { number } } }", json!({ "id": id }));
        assert_eq!(opened["node"]["number"].as_str().map(str::to_uppercase), number.as_str().map(str::to_uppercase));
    }
    let pages = house.all("consignments", "orderBy: [{field: REPORT_COUNT, direction: DESC}]", "id");
    assert_eq!(pages.len(), before.len());
}

#[test]
fn neither_the_order_of_feeds_nor_of_rows_matters_and_each_movement_has_one_primary_report() {
    let any_report = (0..4_usize, 0..3_u32, 0..4_usize, 0..3_i64, any::<bool>()).prop_map(|(nation, number, status, count, shown)| {
        let status = ["PLANNED", "MOVING", "AT_NODE", "RECEIVED"][status];
        let number = if number == 0 { String::new() } else { format!("MV-{number}") };
        (NATIONS[nation], number, status, count, shown)
    });
    let law = |made: Vec<(&'static str, String, &'static str, i64, bool)>| {
        let rows: Vec<Row> = made
            .iter()
            .enumerate()
            .map(|(place, (nation, number, status, count, shown))| {
                let to = if *shown { "" } else { "XBB" };
                (*nation, "moves", to, report(&format!("k{place}"), number, status, "gepard", *count))
            })
            .collect();
        let mut turned = rows.clone();
        turned.reverse();
        let ((small, house), (_turned, other)) = (world(&rows), world(&turned));
        // The same rows, published by one nation after the other.
        publish(&small, &[]);
        house.fetch();
        publish(&small, &rows);
        house.fetch();
        for nation in ["XAA", "XBB"] {
            let [here, there] = [&house, &other].map(|house| house.seen_by(viewer("one", Some(nation), &[], "SECRET")));
            // `told` holds that the first report of each movement is its primary one, and no other.
            prop_assert_eq!(told(&here), told(&there));
            let counts = here.get("{ transfers(filter: {primary: true}) { totalCount } consignments { totalCount } }");
            prop_assert_eq!(&counts["transfers"], &counts["consignments"]);
        }
        Ok(())
    };
    let mut runner = TestRunner::new(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() });
    runner.run(&prop::collection::vec(any_report, 0..8), law).unwrap_or_else(|error| panic!("{error}"));
}
