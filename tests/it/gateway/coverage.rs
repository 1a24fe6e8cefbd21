//! How far what is asked for is covered, over HTTP: the worked example of `schema/README.md`, and what decides each step.

pub(super) mod oracle;
mod questions;
mod reads;
mod withheld;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use super::small::{Small, feed};
use super::through;
use crate::support::gateway::{House, viewer};

const NEEDS: &str = r#"
records = "$.rows[*]"
[feed.requirement]
key = "key"
system = "system"
requested = "requested"
"#;
const GIFTS: &str = r#"
records = "$.rows[*]"
countries = "ALPHA3"
[feed.donation]
key = "gift"
once = true
requirement = { path = "for", nation = { const = "UKR" } }
[feed.donation.line]
each = "lines[*]"
key = "key"
system = "system"
description = "key"
requirement = { path = "for", nation = { const = "UKR" } }
stage = "stage"
offered = "offered"
pledged = "pledged"
allocated = "allocated"
shipped = "shipped"
delivered = "delivered"
"#;
const MOVES: &str = r#"
records = "$.rows[*]"
[feed.transfer]
key = "move"
donation = "gift"
status = "status"
consignment = "move"
"#;

/// Ukraine asks, Germany and Poland give.
fn world(needs: &[Value], german: &[Value], polish: &[Value], moves: &[Value]) -> (Small, House) {
    let small = Small::new("coverage");
    small.nation("ukr", &[feed("ukr-needs", "/needs", "", NEEDS)]);
    small.nation("deu", &[feed("deu-gifts", "/german", "", GIFTS), feed("deu-moves", "/moves", "", MOVES)]);
    small.nation("pol", &[feed("pol-gifts", "/polish", "", GIFTS)]);
    for (path, rows) in [("/needs", needs), ("/german", german), ("/polish", polish), ("/moves", moves)] {
        small.rows(path, rows);
    }
    let house = small.fetched();
    (small, house)
}

fn need(key: &str, requested: impl Into<Value>) -> Value {
    json!({ "key": key, "system": "patriot", "requested": requested.into() })
}

fn gift(key: &str, lines: &[Value]) -> Value {
    json!({ "gift": key, "for": "need", "lines": lines })
}

fn line(key: &str, system: &str, stage: &str, numbers: Value) -> Value {
    let mut line = json!({ "key": key, "system": system, "stage": stage });
    line.as_object_mut().unwrap().extend(numbers.as_object().unwrap().clone());
    line
}

const COVERAGE: &str = "{ state unit { code } requested pledged allocated delivered gap \
    heldUpBy { kind missing role description line { description nation { code } } transfer { consignmentNumber } } \
    lines { description } otherUnits { description } }";

/// What is asked about the one requirement, without what stands in another unit.
fn covered(requested: impl Into<Value>, lines: &[Value]) -> Value {
    let (_small, house) = world(&[need("need", requested)], &[gift("g1", lines)], &[], &[]);
    let nodes = house.get(&format!("{{ requirements {{ nodes {{ coverage {COVERAGE} }} }} }}"))["requirements"]["nodes"].take();
    nodes[0]["coverage"].clone()
}

/// State, figures and what is in the way, in short.
fn brief(coverage: &Value) -> String {
    let held = &coverage["heldUpBy"];
    let figures = ["pledged", "allocated", "delivered"].map(|figure| coverage[figure].to_string()).join(" ");
    let state = coverage["state"].as_str().unwrap();
    match held["kind"].as_str() {
        None => format!("{state} {figures}"),
        Some(kind) => format!("{state} {figures} {kind} {} {}", held["missing"], held["line"]["description"].as_str().unwrap_or("-")),
    }
}

#[test]
fn the_worked_example_of_the_manual() {
    let german = [
        gift("g1", &[line("promised", "patriot", "PLEDGED", json!({ "pledged": 2 }))]),
        gift("g2", &[line("moving", "patriot", "IN_TRANSIT", json!({ "pledged": 2, "allocated": 2 }))]),
        gift("g3", &[line("taken back", "patriot", "WITHDRAWN", json!({ "pledged": 4 }))]),
    ];
    let polish = [
        gift("g1", &[line("there", "patriot", "UNKNOWN", json!({ "delivered": 1 }))]),
        gift("g2", &[line("launchers", "himars", "PLEDGED", json!({ "pledged": 8 }))]),
    ];
    let (_small, house) = world(&[need("need", 5)], &german, &polish, &[json!({ "move": "MV1", "gift": "g1", "status": "PLANNED" })]);
    let query = format!(
        "{{ requirements(filter: {{coverage: [COVERED], gap: {{lte: 0}}, heldUpBy: [ALLOCATION]}}) {{ nodes {{ coverage {COVERAGE} }} \
         groups(by: [COVERAGE, HELD_UP_BY], orderBy: [{{field: PLEDGED}}, {{field: GAP}}]) {{ title coverage heldUpBy pledged {{ value unit {{ code }} }} \
         allocated {{ value }} delivered {{ value }} gap {{ value counted missing }} }} }} }}"
    );
    insta::assert_snapshot!(format!("{:#}", house.get(&query)["requirements"]));
}

#[test]
fn each_step_is_held_up_by_what_is_furthest_behind_at_it() {
    let batteries = |stage, numbers| line(stage, "patriot", stage, numbers);
    let told = |requested: u32, lines: &[Value]| brief(&covered(requested, lines));
    let pledged = |number: u32| json!({ "pledged": number });
    assert_eq!(told(3, &[]), "OPEN 0.0 0.0 0.0 PLEDGE 3.0 -");
    assert_eq!(told(3, &[batteries("OFFERED", json!({ "offered": 3 }))]), "OPEN 0.0 0.0 0.0 PLEDGE 3.0 -", "an offer is no promise");
    assert_eq!(told(3, &[batteries("PLEDGED", pledged(2))]), "PARTIAL 2.0 0.0 0.0 PLEDGE 1.0 -");
    let (first, second) = (batteries("PLEDGED", pledged(1)), batteries("ALLOCATED", pledged(2)));
    assert_eq!(told(3, &[first.clone(), second.clone()]), "COVERED 3.0 2.0 0.0 ALLOCATION 1.0 PLEDGED");
    assert_eq!(told(2, &[first, second]), "COVERED 3.0 2.0 0.0 PREPARATION 2.0 ALLOCATED", "enough is allocated");
    let [preparing, moving, waiting] = ["PREPARING", "IN_TRANSIT", "AT_NODE"].map(|stage| batteries(stage, pledged(2)));
    assert_eq!(told(4, &[moving.clone(), preparing]), "COVERED 4.0 4.0 0.0 PREPARATION 2.0 PREPARING");
    assert_eq!(told(4, &[waiting, moving]), "COVERED 4.0 4.0 0.0 MOVEMENT 4.0 IN_TRANSIT");
    let there = batteries("DELIVERED", json!({ "pledged": 4, "delivered": 3 }));
    assert_eq!(told(4, std::slice::from_ref(&there)), "COVERED 4.0 4.0 3.0 MOVEMENT 1.0 DELIVERED");
    assert_eq!(told(0, &[]), "COMPLETE 0.0 0.0 0.0", "nothing is asked for");
    assert_eq!(brief(&covered("N/A", &[there])), "UNKNOWN 4.0 4.0 3.0");
}

const TRAINING: &str = r#"
records = "$.rows[*]"
[feed.course]
key = "role"
code = "role"
title = "role"
[feed.course.qualifies_for]
each = "for[*]"
system = "system"
role = "role"
[feed.course_iteration]
key = "role"
course = "role"
status = "status"
ends = "ends"
seats = "seats"
"#;

/// What is told of a battery that was delivered, whose crew of 60, 4 and 26 is trained by these runs.
fn crewed(runs: &[(&str, u32, &str)]) -> Value {
    let small = Small::new("coverage-crews");
    small.nation("ukr", &[feed("ukr-needs", "/needs", "", NEEDS)]);
    small.nation("deu", &[feed("deu-gifts", "/gifts", "", GIFTS), feed("deu-training", "/training", "", TRAINING)]);
    small.rows("/needs", &[need("need", 1)]);
    small.rows("/gifts", &[gift("g1", &[line("battery", "patriot", "DELIVERED", json!({ "delivered": 1 }))])]);
    let run = |(role, seats, ends): &(&str, u32, &str)| json!({ "role": role, "for": [{ "system": "patriot", "role": role }], "status": "RUNNING", "ends": ends, "seats": seats });
    small.rows("/training", &runs.iter().map(run).collect::<Vec<_>>());
    small.fetched().get(&format!("{{ requirements {{ nodes {{ coverage {COVERAGE} }} }} }}"))["requirements"]["nodes"][0]["coverage"].take()
}

#[test]
fn what_is_delivered_is_complete_once_its_crews_have_finished() {
    let told = |runs: &[(&str, u32, &str)]| {
        let coverage = crewed(runs);
        format!("{} {}", brief(&coverage), coverage["heldUpBy"]["role"].as_str().unwrap_or_default())
    };
    let (operators, commanders) = (("OPERATOR", 60, "2026-11-24"), ("COMMANDER", 4, "2026-10-01"));
    assert_eq!(told(&[]), "COVERED 1.0 1.0 1.0 CREW 90.0 battery OPERATOR");
    assert_eq!(told(&[operators, commanders]), "COVERED 1.0 1.0 1.0 CREW 26.0 battery MAINTAINER");
    assert_eq!(
        told(&[operators, commanders, ("MAINTAINER", 26, "2026-11-25")]),
        "COVERED 1.0 1.0 1.0 CREW 26.0 battery MAINTAINER",
        "tomorrow is not today"
    );
    assert_eq!(told(&[operators, commanders, ("MAINTAINER", 26, "2026-11-24")]), "COMPLETE 1.0 1.0 1.0 ");
}

#[test]
fn a_line_counts_once_for_its_own_requirement_before_its_donations() {
    let own = json!({ "key": "own", "system": "patriot", "stage": "PLEDGED", "pledged": 1, "for": "other" });
    let lines = [own, line("of the gift", "patriot", "PLEDGED", json!({ "pledged": 2 }))];
    let (_small, house) = world(&[need("need", 4), need("other", 4)], &[gift("g1", &lines)], &[], &[]);
    let query = "{ requirements(orderBy: [{field: GAP}]) { nodes { provenance { sourceKey } coverage { pledged gap lines { description requirement { provenance { sourceKey } } } } } } }";
    let nodes = house.get(query)["requirements"]["nodes"].take();
    assert_eq!((&nodes[0]["provenance"]["sourceKey"], &nodes[0]["coverage"]["gap"]), (&json!("need"), &json!(2.0)));
    assert_eq!((&nodes[1]["provenance"]["sourceKey"], &nodes[1]["coverage"]["gap"]), (&json!("other"), &json!(3.0)));
    for node in nodes.as_array().unwrap() {
        let lines = node["coverage"]["lines"].as_array().unwrap();
        assert!(lines.len() == 1 && lines[0]["requirement"]["provenance"] == node["provenance"], "{node}");
    }
}

#[test]
fn numbers_are_added_as_they_read() {
    let tenths = ["1", "2", "3"].map(|key| line(key, "patriot", "PLEDGED", json!({ "pledged": 0.1 })));
    let coverage = covered(0.3, &tenths);
    assert_eq!((&coverage["state"], &coverage["pledged"], &coverage["heldUpBy"]["missing"]), (&json!("COVERED"), &json!(0.3), &json!(0.3)));
}

/// Systems that are counted in three units.
const SYSTEMS: [&str; 3] = ["patriot", "himars", "pzh-2000"];
const STAGES: [&str; 5] = ["PLEDGED", "ALLOCATED", "IN_TRANSIT", "DELIVERED", "CANCELLED"];

/// A line: for which need, of which system, at which stage, how many.
type Line = (usize, usize, usize, u32);

/// All that is told of all needs, if the lines are shared out so: rows of Germany's first feed, of its second, of Poland's.
fn told(first: &[Value], second: &[Value], polish: &[Value]) -> Value {
    let small = Small::new("coverage-laws");
    let needs: Vec<Value> = SYSTEMS.iter().map(|system| json!({ "key": system, "system": system, "requested": 6 })).collect();
    small.nation("ukr", &[feed("ukr-needs", "/needs", "", NEEDS)]);
    small.nation("deu", &[feed("deu-gifts", "/first", "", GIFTS), feed("deu-more-gifts", "/second", "", GIFTS)]);
    small.nation("pol", &[feed("pol-gifts", "/polish", "", GIFTS)]);
    for (path, rows) in [("/needs", needs.as_slice()), ("/first", first), ("/second", second), ("/polish", polish)] {
        small.rows(path, rows);
    }
    let fields = COVERAGE.replace("description }", "id description }");
    small.fetched().get(&format!("{{ requirements {{ nodes {{ system {{ slug }} coverage {fields} }} }} }}"))["requirements"]["nodes"]
        .take()
}

#[test]
fn only_what_counts_in_its_unit_is_added_whichever_feed_reports_it() {
    let lines = prop::collection::vec((0..3_usize, 0..3_usize, 0..5_usize, 1..4_u32), 0..14);
    let law = |lines: Vec<Line>| {
        let row = |(number, (need, system, stage, pledged)): (usize, &Line)| {
            let line = line(&number.to_string(), SYSTEMS[*system], STAGES[*stage], json!({ "pledged": pledged }));
            json!({ "gift": format!("g{number}"), "for": SYSTEMS[*need], "lines": [line] })
        };
        let rows: Vec<Value> = lines.iter().enumerate().map(row).collect();
        let (german, polish) = rows.split_at(rows.len() / 2);
        let (some, others) = german.split_at(german.len() / 3);
        let answer = told(some, others, polish);
        for (need, node) in answer.as_array().unwrap().iter().map(|node| (node["system"]["slug"].as_str().unwrap(), &node["coverage"])) {
            let of = |least: usize| {
                let meant =
                    lines.iter().filter(|(own, system, stage, _)| SYSTEMS[*own] == need && own == system && *stage != 4 && *stage >= least);
                f64::from(meant.map(|(.., pledged)| pledged).sum::<u32>())
            };
            let figures = json!([of(0), of(1), of(3), (6.0 - of(0)).max(0.0)]);
            prop_assert_eq!(json!([node["pledged"], node["allocated"], node["delivered"], node["gap"]]), figures, "{}: {:?}", need, lines);
            let apart = lines.iter().filter(|(own, system, stage, _)| SYSTEMS[*own] == need && own != system && *stage != 4).count();
            prop_assert_eq!(node["otherUnits"].as_array().unwrap().len(), apart);
        }
        let mut turned = polish.to_vec();
        turned.reverse();
        prop_assert_eq!(answer, told(others, some, &turned), "{:?}", lines);
        Ok(())
    };
    let mut runner = TestRunner::new(ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() });
    runner.run(&lines, law).unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn what_is_hidden_covers_nothing() {
    let need = json!({ "key": "r1", "system": "patriot", "requested": 4 });
    let shown: through::Rows = vec![
        ("/needs", "", need),
        ("/gifts", "", through::gift("g1", "2026-10-01", "1", "patriot", "PLEDGED")),
        ("/moves", "", through::shipment("m1", "2026-11-01", "1", "patriot")),
    ];
    let hidden: through::Rows = vec![
        ("/needs", "XBB", json!({ "key": "r2", "system": "patriot", "requested": 1 })),
        ("/gifts", "XBB", through::gift("g2", "2026-10-04", "2", "patriot", "DELIVERED")),
        ("/gifts", "XBB", through::gift("g3", "2026-10-04", "3", "gepard", "PLEDGED")),
        (
            "/moves",
            "XBB",
            json!({ "gift": "g1", "move": "m3", "status": "PLANNED", "legs": [{ "mode": "SEA", "departs": "2026-12-01", "arrives": "2026-12-24" }] }),
        ),
    ];
    let all: through::Rows = shown.iter().chain(&hidden).cloned().collect();
    let ((_with, with), (_without, without)) = (through::world(&all), through::world(&shown));
    let query = format!(
        "{{ requirements(orderBy: [{{field: GAP}}]) {{ totalCount edges {{ cursor node {{ coverage {COVERAGE} }} }} \
         nodes {{ coverage {{ gaps {{ message }} withheld }} }} \
         groups(by: [COVERAGE, HELD_UP_BY]) {{ title count pledged {{ value }} delivered {{ value }} gap {{ value }} }} }} }}"
    );
    let told = |house: &House, nation| house.seen_by(viewer("one", Some(nation), &[], "SECRET")).get(&query);
    assert_eq!(told(&with, "XAA"), told(&without, "XAA"));
    assert_ne!(told(&with, "XBB"), told(&without, "XBB"));
    assert_eq!(told(&with, "XAA")["requirements"]["nodes"][0]["coverage"]["withheld"], "POSSIBLE");
}
