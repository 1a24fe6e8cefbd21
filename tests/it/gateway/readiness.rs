//! Whether there is a crew when equipment arrives: the example of the manual, what is not known, and who may not see what.

mod oracle;
mod questions;

use serde_json::{Value, json};

use super::small::{Small, feed};
use crate::support::gateway::{House, viewer};

const LABELLED: &str = r#"
records = "$.rows[*]"
countries = "ALPHA3"
label_from = { classification = "grade", releasable_to = { path = "to", split = "," } }
"#;
const GIFTS: &str = r#"
[feed.donation]
key = "gift"
recipient = "recipient"
[feed.donation.line]
each = "lines[*]"
key = "key"
item = { nsn = "nsn" }
system = "system"
stage = "stage"
offered = { path = "offered", unit = "unit" }
pledged = "pledged"
allocated = "allocated"
shipped = "shipped"
delivered = "delivered"
planned_delivery = "planned"
description = "key"
"#;
const COURSES: &str = r#"
[feed.course]
key = "code"
code = "code"
title = "code"
[feed.course.qualifies_for]
each = "systems[*]"
system = "slug"
role = "role"
"#;
const RUNS: &str = r#"
[feed.course_iteration]
key = "key"
course = "course"
status = "status"
ends = "ends"
trainee_nation = "trainee"
seats = "seats"
seats_filled = "filled"
graduated = "graduated"
reserved_for = { path = "reserved", nation = { const = "POL" } }
"#;

/// Rows of that path, each for whom it is.
type Rows = Vec<(&'static str, &'static str, Value)>;

/// A gift of one line.
fn gift(key: &str, system: &str, pledged: Value, planned: &str) -> Value {
    json!({ "gift": key, "recipient": "UKR", "lines": [{ "key": "1", "system": system, "stage": "PLEDGED", "pledged": pledged, "planned": planned }] })
}

fn course(code: &str, systems: &[(&str, &str)]) -> Value {
    json!({ "code": code, "systems": systems.iter().map(|(slug, role)| json!({ "slug": slug, "role": role })).collect::<Vec<_>>() })
}

/// A run of a course, of people of the recipient.
fn run(key: &str, course: &str, status: &str, ends: &str, [seats, filled]: [u32; 2]) -> Value {
    json!({ "key": key, "course": course, "status": status, "ends": ends, "seats": seats, "filled": filled, "trainee": "UKR" })
}

/// A row with some values in it changed or added.
fn with(mut row: Value, more: Value) -> Value {
    for (name, value) in more.as_object().unwrap() {
        row[name] = value.clone();
    }
    row
}

/// A nation that publishes these rows, those of each path in a feed of its own; `slugs` makes the name of the feed.
fn nation(rows: &Rows, slugs: fn(&str) -> String) -> (Small, House) {
    let small = Small::new("readiness");
    let mapping = |path: &str| match &path[1..2] {
        "g" => GIFTS,
        "c" => COURSES,
        _ => RUNS,
    };
    let mut paths: Vec<&str> = rows.iter().map(|(path, ..)| *path).collect();
    paths.sort_unstable();
    paths.dedup();
    let feeds: Vec<String> = paths.iter().map(|path| feed(&slugs(&path[1..]), path, "", &[LABELLED, mapping(path)].concat())).collect();
    small.nation("pol", &feeds);
    for path in paths {
        let of_path = rows.iter().filter(|(own, ..)| *own == path);
        let labelled = of_path.map(|(_, to, row)| with(row.clone(), json!({ "grade": "UNCLASSIFIED", "to": to })));
        small.rows(path, &labelled.collect::<Vec<_>>());
    }
    let house = small.fetched();
    (small, house)
}

fn world(rows: &Rows) -> (Small, House) {
    nation(rows, |path| format!("pol-{path}"))
}

/// The example of `schema/README.md`.
fn example() -> Rows {
    vec![
        ("/gifts", "", gift("a", "gepard", json!(2), "2027-01-10")),
        ("/gifts", "", gift("b", "gepard", json!(1), "2027-02-01")),
        ("/courses", "", course("operate", &[("gepard", "OPERATOR")])),
        ("/courses", "", course("command", &[("gepard", "COMMANDER")])),
        ("/courses", "", course("maintain", &[("gepard", "MAINTAINER")])),
        ("/runs", "", with(run("r1", "operate", "COMPLETED", "2026-11-20", [6, 6]), json!({ "graduated": 5 }))),
        ("/runs", "", run("r2", "command", "RUNNING", "2026-12-20", [4, 3])),
        ("/runs", "", with(run("r3", "maintain", "OPEN", "2027-01-20", [5, 2]), json!({ "reserved": "a/1" }))),
        ("/runs", "", run("r4", "maintain", "PLANNED", "2027-02-15", [6, 0])),
    ]
}

const FIELDS: &str = "state crewReadyOn trainingGapDays usableOn crew { role needed trained scheduled missing readyOn \
    supply { people reserved iteration { provenance { sourceKey } } } } iterations { provenance { sourceKey } } laterIterations { provenance { sourceKey } }";

/// Readiness in a few words.
fn told(readiness: &Value) -> String {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let key = |run: &Value| text(&run["provenance"]["sourceKey"]);
    let joined = |list: Vec<String>, with: &str, none: &str| if list.is_empty() { none.to_owned() } else { list.join(with) };
    let keys = |list: &Value| joined(list.as_array().unwrap().iter().map(key).collect(), " ", "none");
    let mut lines = vec![format!(
        "{} crew {} gap {} usable {}; from {}; later {}",
        text(&readiness["state"]),
        text(&readiness["crewReadyOn"]),
        readiness["trainingGapDays"],
        text(&readiness["usableOn"]),
        keys(&readiness["iterations"]),
        keys(&readiness["laterIterations"]),
    )];
    for role in readiness["crew"].as_array().unwrap() {
        let supply =
            |one: &Value| format!("{} of {}{}", one["people"], key(&one["iteration"]), if one["reserved"] == true { "!" } else { "" });
        let [needed, trained, scheduled, missing] = ["needed", "trained", "scheduled", "missing"].map(|name| role[name].as_u64().unwrap());
        assert_eq!(needed, trained + scheduled + missing);
        lines.push(format!(
            "  {} {needed} = {trained} + {scheduled} + {missing} on {}: {}",
            text(&role["role"]),
            text(&role["readyOn"]),
            joined(role["supply"].as_array().unwrap().iter().map(supply).collect(), ", ", "nobody"),
        ));
    }
    lines.join("\n")
}

/// Readiness of all lines, by key.
fn lines(house: &House) -> Vec<(String, String)> {
    let query = format!("{{ donationLines {{ nodes {{ provenance {{ sourceKey }} readiness {{ {FIELDS} }} }} }} }}");
    let nodes = house.get(&query)["donationLines"]["nodes"].as_array().unwrap().clone();
    let line = |node: &Value| (node["provenance"]["sourceKey"].as_str().unwrap().to_owned(), told(&node["readiness"]));
    let mut all: Vec<_> = nodes.iter().map(line).collect();
    all.sort();
    all
}

fn all_told(house: &House) -> String {
    lines(house).into_iter().map(|(key, told)| format!("{key}: {told}")).collect::<Vec<_>>().join("\n")
}

/// Readiness of so many of a system on a day.
fn if_arrived(house: &House, system: &str, arguments: &str) -> String {
    told(
        &house.get(&format!("{{ weaponSystem(slug: \"{system}\") {{ readiness({arguments}) {{ {FIELDS} }} }} }}"))["weaponSystem"]["readiness"],
    )
}

#[test]
fn the_example_of_the_manual() {
    let (_small, house) = world(&example());
    insta::assert_snapshot!(all_told(&house), @r"
    a/1: CREW_LATE crew 2027-01-20 gap 10 usable 2027-01-20; from r1 r2 r3; later r3 r4
      OPERATOR 4 = 4 + 0 + 0 on 2026-11-20: 4 of r1
      MAINTAINER 4 = 0 + 4 + 0 on 2027-01-20: 4 of r3!
      COMMANDER 2 = 2 + 0 + 0 on 2026-12-20: 2 of r2
    b/1: CREW_NOT_PLANNED crew null gap null usable null; from r1 r2 r3 r4; later r4
      OPERATOR 2 = 1 + 0 + 1 on null: 1 of r1
      MAINTAINER 2 = 1 + 1 + 0 on 2027-02-15: 1 of r3, 1 of r4
      COMMANDER 1 = 1 + 0 + 0 on 2026-12-20: 1 of r2
    ");
    insta::assert_snapshot!(if_arrived(&house, "gepard", "arrives: \"2027-03-01\""), @r"
    CREW_NOT_PLANNED crew null gap null usable null; from r4; later none
      OPERATOR 2 = 0 + 0 + 2 on null: nobody
      MAINTAINER 2 = 2 + 0 + 0 on 2027-02-15: 2 of r4
      COMMANDER 1 = 0 + 0 + 1 on null: nobody
    ");
}

#[test]
fn what_is_not_known_is_said() {
    let one = |line: Value| json!({ "gift": line["key"], "recipient": "UKR", "lines": [line] });
    let (_small, house) = world(&vec![
        (
            "/gifts",
            "",
            one(json!({ "key": "no-system", "nsn": "2310-12-000-0001", "stage": "PLEDGED", "pledged": 1, "planned": "2027-03-01" })),
        ),
        ("/gifts", "", one(json!({ "key": "no-standard", "system": "gem-t", "stage": "PLEDGED", "pledged": 1, "planned": "2027-03-01" }))),
        (
            "/gifts",
            "",
            one(json!({ "key": "no-number", "system": "gepard", "stage": "PLEDGED", "pledged": "some", "planned": "2027-03-01" })),
        ),
        (
            "/gifts",
            "",
            one(
                json!({ "key": "other-unit", "system": "gepard", "stage": "OFFERED", "offered": 1, "unit": "KG", "planned": "2027-03-01" }),
            ),
        ),
        ("/gifts", "", one(json!({ "key": "withdrawn", "system": "gepard", "stage": "WITHDRAWN", "pledged": 1, "planned": "2027-01-01" }))),
        ("/gifts", "", one(json!({ "key": "rejected", "system": "gepard", "stage": "REJECTED", "pledged": 1, "planned": "2027-01-01" }))),
        ("/gifts", "", one(json!({ "key": "cancelled", "system": "gepard", "stage": "CANCELLED", "pledged": 1, "planned": "2027-01-01" }))),
        ("/gifts", "", one(json!({ "key": "no-arrival", "system": "stinger", "stage": "PLEDGED", "pledged": 0.5 }))),
        (
            "/gifts",
            "",
            one(
                json!({ "key": "zero-first", "system": "stinger", "stage": "SHIPPED", "delivered": 0, "shipped": "-", "allocated": 2, "pledged": 9, "planned": "2027-03-01" }),
            ),
        ),
        ("/gifts", "", one(json!({ "key": "nobody", "system": "gepard", "stage": "PLEDGED", "pledged": 1, "planned": "2027-03-01" }))),
        ("/courses", "", course("shoot", &[("stinger", "OPERATOR")])),
        ("/runs", "", run("s", "shoot", "OPEN", "2027-02-28", [20, 0])),
        // None of these brings forth anybody.
        ("/runs", "", run("called-off", "shoot", "CANCELLED", "2027-01-01", [20, 0])),
        ("/runs", "", run("put-off", "shoot", "POSTPONED", "2027-01-01", [20, 0])),
        ("/runs", "", with(run("of-others", "shoot", "OPEN", "2027-01-01", [20, 0]), json!({ "trainee": "EST" }))),
        ("/runs", "", run("some-day", "shoot", "OPEN", "", [20, 0])),
    ]);
    insta::assert_snapshot!(all_told(&house), @r"
    cancelled/cancelled: UNKNOWN crew null gap null usable null; from none; later none
    no-arrival/no-arrival: ARRIVAL_UNKNOWN crew 2027-02-28 gap null usable null; from s; later none
      OPERATOR 1 = 0 + 1 + 0 on 2027-02-28: 1 of s
    no-number/no-number: UNKNOWN crew null gap null usable null; from none; later none
    no-standard/no-standard: UNKNOWN crew null gap null usable null; from none; later none
    no-system/no-system: UNKNOWN crew null gap null usable null; from none; later none
    nobody/nobody: CREW_NOT_PLANNED crew null gap null usable null; from none; later none
      OPERATOR 2 = 0 + 0 + 2 on null: nobody
      MAINTAINER 2 = 0 + 0 + 2 on null: nobody
      COMMANDER 1 = 0 + 0 + 1 on null: nobody
    other-unit/other-unit: UNKNOWN crew null gap null usable null; from none; later none
    rejected/rejected: UNKNOWN crew null gap null usable null; from none; later none
    withdrawn/withdrawn: UNKNOWN crew null gap null usable null; from none; later none
    zero-first/zero-first: CREW_IN_TIME crew 2027-02-28 gap -1 usable 2027-03-01; from s; later none
      OPERATOR 4 = 4 + 0 + 0 on 2027-02-28: 4 of s
    ");
    let counted = house.get(
        "{ donationLines { groups(by: [READINESS]) { readiness count } } late: donationLines(filter: {readiness: [CREW_IN_TIME, ARRIVAL_UNKNOWN]}) { totalCount }
           gap: donationLines(filter: {trainingGapDays: {lte: 0}}, orderBy: [{field: TRAINING_GAP_DAYS}]) { nodes { readiness { trainingGapDays } } } }",
    );
    insta::assert_snapshot!(counted.to_string(), @r#"{"donationLines":{"groups":[{"readiness":"UNKNOWN","count":7},{"readiness":"ARRIVAL_UNKNOWN","count":1},{"readiness":"CREW_IN_TIME","count":1},{"readiness":"CREW_NOT_PLANNED","count":1}]},"late":{"totalCount":2},"gap":{"nodes":[{"readiness":{"trainingGapDays":-1}}]}}"#);
}

/// Variants are crewed by who can crew what they are variants of, never the other way round; who can serve in several roles
/// or systems serves once.
#[test]
fn who_is_qualified_for_several_serves_once() {
    let (_small, house) = world(&vec![
        ("/gifts", "", gift("family", "patriot", json!(0.05), "2027-02-01")),
        ("/gifts", "", gift("variant", "patriot-pac-3", json!(0.05), "2027-03-01")),
        ("/courses", "", course("new", &[("patriot-pac-3", "OPERATOR"), ("patriot-pac-3", "COMMANDER"), ("patriot-pac-3", "MAINTAINER")])),
        ("/courses", "", course("old", &[("patriot", "OPERATOR"), ("patriot-pac-3", "OPERATOR"), ("patriot", "COMMANDER")])),
        ("/runs", "", run("n", "new", "OPEN", "2027-01-02", [3, 3])),
        ("/runs", "", run("o", "old", "OPEN", "2027-01-01", [6, 5])),
    ]);
    insta::assert_snapshot!(all_told(&house), @r"
    family/1: CREW_NOT_PLANNED crew null gap null usable null; from o; later none
      OPERATOR 3 = 3 + 0 + 0 on 2027-01-01: 3 of o
      MAINTAINER 2 = 0 + 0 + 2 on null: nobody
      COMMANDER 1 = 1 + 0 + 0 on 2027-01-01: 1 of o
    variant/1: CREW_NOT_PLANNED crew null gap null usable null; from o n; later none
      OPERATOR 3 = 3 + 0 + 0 on 2027-01-02: 2 of o, 1 of n
      MAINTAINER 2 = 2 + 0 + 0 on 2027-01-02: 2 of n
      COMMANDER 1 = 0 + 0 + 1 on null: nobody
    ");
}

#[test]
fn a_hidden_record_changes_nothing() {
    let mut all = example();
    all.extend([
        // A line that would come first, one for which people are reserved, and a run and a course that would help.
        ("/gifts", "XBB", gift("h", "gepard", json!(1), "2026-12-01")),
        ("/gifts", "", gift("l", "gepard", json!(1), "2027-04-01")),
        ("/runs", "", with(run("r5", "operate", "OPEN", "2027-01-25", [3, 1]), json!({ "reserved": "h/1" }))),
        ("/runs", "XBB", run("r6", "operate", "COMPLETED", "2026-10-01", [9, 9])),
        ("/runs", "", run("r7", "teach", "COMPLETED", "2026-10-01", [9, 9])),
        ("/courses", "XBB", course("teach", &[("gepard", "MAINTAINER"), ("gepard", "COMMANDER")])),
    ]);
    let shown: Rows = all.iter().filter(|(_, to, _)| to.is_empty()).cloned().collect();
    let ((_with, with), (_without, without)) = (world(&all), world(&shown));
    let [everything, lesser, before] = [(&with, "XBB"), (&with, "XAA"), (&without, "XAA")]
        .map(|(house, nation)| house.seen_by(viewer(nation, Some(nation), &[], "SECRET")));
    let what_if = |house: &House| if_arrived(house, "gepard", "quantity: 2, arrives: \"2027-02-01\"");
    let groups = |house: &House| house.text("{ donationLines { groups(by: [READINESS]) { readiness count } } }");
    assert_ne!(all_told(&everything), all_told(&lesser));
    assert_ne!(what_if(&everything), what_if(&lesser));
    assert_eq!(all_told(&lesser), all_told(&before));
    assert_eq!(what_if(&lesser), what_if(&before));
    assert_eq!(groups(&lesser), groups(&before));
}

#[test]
fn the_order_of_feeds_does_not_matter() {
    let split = |first: &str| -> Rows {
        let at = |row: &Value| if row["key"].as_str().is_some_and(|key| key <= first) || row["gift"] == "a" { "1" } else { "2" };
        let all = example().into_iter();
        all.map(|(path, to, row)| {
            let path = match (path, at(&row)) {
                ("/gifts", "1") => "/gifts-1",
                ("/gifts", _) => "/gifts-2",
                ("/runs", "1") => "/runs-1",
                ("/runs", _) => "/runs-2",
                (path, _) => path,
            };
            (path, to, row)
        })
        .collect()
    };
    let (_one, one) = nation(&example(), |path| format!("pol-{path}"));
    for first in ["r1", "r3"] {
        let slugs: [fn(&str) -> String; 2] =
            [|path| format!("pol-{path}"), |path| format!("pol-{}", path.chars().rev().collect::<String>())];
        for slugs in slugs {
            let (_other, other) = nation(&split(first), slugs);
            assert_eq!(all_told(&one), all_told(&other));
        }
    }
}

#[test]
fn what_cannot_arrive_is_refused_in_words() {
    let (_small, house) = world(&example());
    let message = |arguments: &str| {
        let answer = house.ask(&format!("{{ weaponSystem(slug: \"gepard\") {{ readiness({arguments}) {{ state }} }} }}"));
        answer["errors"][0]["message"].as_str().unwrap_or_else(|| panic!("{answer}")).to_owned()
    };
    insta::assert_snapshot!(message("quantity: 0, arrives: \"2027-01-01\""), @"`quantity` is 0; give a number above 0");
    insta::assert_snapshot!(message("quantity: -1, arrives: \"2027-01-01\""), @"`quantity` is -1; give a number above 0");
    // However many there are, no role takes more people than can be counted.
    let answer =
        house.get("{ weaponSystem(slug: \"gepard\") { readiness(quantity: 1e300, arrives: \"2027-01-01\") { state crew { needed } } } }");
    insta::assert_snapshot!(answer["weaponSystem"]["readiness"].to_string(), @r#"{"state":"CREW_NOT_PLANNED","crew":[{"needed":2147483647},{"needed":2147483647},{"needed":2147483647}]}"#);
    let without = house
        .get("{ weaponSystem(slug: \"gem-t\") { readiness(arrives: \"2027-01-01\") { state crew { needed } laterIterations { id } } } }");
    insta::assert_snapshot!(without["weaponSystem"]["readiness"].to_string(), @r#"{"state":"UNKNOWN","crew":[],"laterIterations":[]}"#);
}
