//! Questions about movements that no single nation can answer, against what is true in the made-up world.

mod oracle;

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use muster::demo::truth::places;
use muster::demo::truth::requirement::Requirement;
use muster::demo::truth::transfer::{Status, Transfer};
use serde_json::{Value, json};

use self::oracle::{asked, is_over, late, movements, next, thing, waits};
use crate::support::demonstration::{DEMO, question};

fn name(node: &str) -> &'static str {
    places::node(node).unwrap().name
}

fn list<'a>(value: &'a Value, pointer: &str) -> &'a [Value] {
    value.pointer(pointer).and_then(Value::as_array).unwrap_or_else(|| panic!("{pointer}: {value}"))
}

#[test]
fn what_waits_at_a_node_is_told_with_its_next_leg() {
    let today = DEMO.truth.today();
    for (variables, node, more_than) in [(json!({}), "rzeszow", 7), (json!({ "nodes": ["lublin"], "days": { "gt": 20 } }), "lublin", 20)] {
        let expected = movements(&DEMO.truth).into_iter().filter_map(|reports| {
            let (at, since) = waits(reports[0])?;
            let days = since.until(today).unwrap().get_days();
            let leg = next(reports[0]).unwrap();
            let nations: BTreeSet<&str> = reports.iter().map(|report| report.nation).collect();
            let told =
                format!("{:?} {nations:?} since {since} {days} {} {} {}", reports[0].movement, leg.mode, name(leg.from), name(leg.to));
            (at == node && days > more_than).then_some(told)
        });
        let expected: BTreeSet<String> = expected.collect();
        let answer = DEMO.house.get_with(&question("07-waiting-at-a-node"), variables);
        let told = list(&answer, "/transfers/nodes").iter().map(|node| {
            let nations: BTreeSet<&str> =
                list(node, "/consignment/reports").iter().map(|report| report["nation"]["code"].as_str().unwrap()).collect();
            let text = |pointer: &str| node.pointer(pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("{pointer}: {node}"));
            let (since, days) = (text("/at/since/date"), &node["at"]["days"]);
            let leg = format!("{} {} {}", text("/nextLeg/mode"), text("/nextLeg/from/name"), text("/nextLeg/to/name"));
            let number = node["consignment"]["number"].as_str().map(str::to_owned);
            format!("{number:?} {nations:?} since {since} {days} {leg}")
        });
        let told: Vec<String> = told.collect();
        assert_eq!(answer["transfers"]["totalCount"], told.len());
        assert!(told.iter().map(|line| line.split("since").nth(1)).is_sorted_by_key(|since| since.unwrap()[..11].to_owned()));
        assert_eq!(told.into_iter().collect::<BTreeSet<_>>(), expected);
        assert!(expected.len() > 1, "{node} has nothing to show: {expected:?}");
    }
}

#[test]
fn what_two_nations_count_differently_is_told_nation_by_nation() {
    // All reports of a movement list the same things in the same order, and only the first is ever miscounted.
    let first = |report: &Transfer| report.lines.first().and_then(|line| line.quantity.value());
    let mut expected: BTreeMap<String, BTreeMap<&str, f64>> = BTreeMap::new();
    for reports in movements(&DEMO.truth) {
        if reports.iter().any(|report| first(report) != first(reports[0])) {
            let of = thing(&reports[0].lines[0]);
            let counted = |report: &Transfer| {
                let same = report.lines.iter().filter(|line| thing(line) == of || (of.0.is_none() && thing(line).1 == of.1));
                same.filter_map(|line| line.quantity.value()).sum::<f64>()
            };
            let number = reports[0].movement.clone().unwrap();
            expected.insert(number, reports.iter().map(|report| (report.nation, counted(report))).collect());
        }
    }
    let answer = DEMO.house.get_with(&question("16-counted-differently"), json!({}));
    assert_eq!(answer["consignments"]["totalCount"], expected.len());
    assert!(expected.len() > 20, "the demo has {} to show", expected.len());
    for movement in list(&answer, "/consignments/nodes") {
        let number = movement["number"].as_str().unwrap();
        let truth = &expected[number];
        let [conflict] = list(movement, "/conflicts") else { panic!("{movement}") };
        let mut told: BTreeMap<&str, f64> = BTreeMap::new();
        for line in list(conflict, "/lines") {
            *told.entry(line["nation"]["code"].as_str().unwrap()).or_default() += line["quantity"]["value"].as_f64().unwrap();
        }
        assert_eq!(&told, truth, "{movement}");
        let primary: Vec<bool> = list(movement, "/reports").iter().map(|report| report["primary"].as_bool().unwrap()).collect();
        assert_eq!((primary[0], primary.iter().filter(|primary| **primary).count()), (true, 1), "{movement}");
    }
}

/// A requirement as the answer tells it.
fn told(need: &Requirement) -> String {
    format!("{} {}", need.priority, need.needed_by.date().map_or_else(|| "never".to_owned(), |day| day.to_string()))
}

fn told_by(need: &Value) -> String {
    format!("{} {}", need["priority"], need.pointer("/neededBy/date").and_then(Value::as_str).unwrap_or("never"))
}

#[test]
fn what_slips_behind_a_closed_node_is_told_with_what_is_missed() {
    let mut missed_in_all = 0;
    for (variables, node, from, to) in [
        (json!({}), "rzeszow", date(2026, 12, 1), date(2026, 12, 14)),
        (json!({ "node": "lublin", "from": "2026-11-20", "to": "2026-12-03" }), "lublin", date(2026, 11, 20), date(2026, 12, 3)),
        (json!({ "node": "lviv", "from": "2026-12-05", "to": "2026-12-05" }), "lviv", date(2026, 12, 5), date(2026, 12, 5)),
        (json!({ "node": "gdynia", "from": "2026-10-01", "to": "2026-12-31" }), "gdynia", date(2026, 10, 1), date(2026, 12, 31)),
    ] {
        let (mut expected, mut missed) = (Vec::new(), BTreeSet::new());
        for reports in movements(&DEMO.truth).into_iter().filter(|reports| !is_over(reports[0])) {
            let Some((passes, days)) = late(reports[0], node, from, to) else { continue };
            let arrives = reports[0].legs.last().unwrap().arrives.date().unwrap();
            let then = arrives + days.days();
            let misses = |need: &Requirement| need.needed_by.date().is_some_and(|needed: Date| arrives <= needed && needed < then);
            let mut needs = asked(&DEMO.truth, &reports);
            missed.extend(needs.iter().filter(|need| misses(need)).map(|need| told(need)));
            needs.sort_by_key(|need| (!misses(need), need.needed_by.date().is_none(), need.needed_by.date()));
            let need = needs.first().map_or_else(|| "nobody".to_owned(), |need| format!("{} {}", told(need), misses(need)));
            expected.push(format!("{passes} {:?} {} {arrives} {then} {days} {need}", reports[0].movement, reports[0].nation));
        }
        expected.sort();
        let answer = DEMO.house.get_with(&question("23-a-closed-node"), variables);
        let impact = &answer["logisticsNode"]["closureImpact"];
        let delays = list(impact, "/delays").iter().map(|delay| {
            let day = |name: &str| delay[name].as_str().unwrap();
            let number = delay.pointer("/transfer/consignment/number").and_then(Value::as_str).map(str::to_owned);
            let need = match &delay["requirement"] {
                Value::Null => "nobody".to_owned(),
                need => format!("{} {}", told_by(need), delay["missesNeededBy"]),
            };
            let nation = delay["transfer"]["nation"]["code"].as_str().unwrap();
            format!("{} {number:?} {nation} {} {} {} {need}", day("passes"), day("arrives"), day("arrivesThen"), delay["days"])
        });
        let mut delays: Vec<String> = delays.collect();
        assert!(delays.is_sorted_by_key(|delay| delay[..10].to_owned()), "{node}");
        delays.sort();
        assert_eq!(delays, expected, "{node}");
        assert!(!delays.is_empty(), "{node} has nothing to show");
        let answered: Vec<String> = list(impact, "/missed").iter().map(told_by).collect();
        assert!(answered.is_sorted_by_key(|need| need[2..].to_owned()), "{answered:?}");
        assert_eq!(answered.iter().cloned().collect::<BTreeSet<_>>(), missed, "{node}");
        assert!(node != "rzeszow" || missed.len() > 2, "the question's own closure makes too little late: {missed:?}");
        missed_in_all += missed.len();
    }
    assert!(missed_in_all > 3);
}

#[test]
fn each_movement_has_one_primary_report() {
    let movements = movements(&DEMO.truth);
    let house = &DEMO.house;
    let counts = house.get("{ all: transfers { totalCount } once: transfers(filter: {primary: true}) { totalCount } others: transfers(filter: {primary: false}) { totalCount } consignments { totalCount } }");
    let count = |name: &str| counts[name]["totalCount"].as_u64().unwrap();
    assert_eq!(count("once"), movements.len() as u64);
    assert_eq!((count("once"), count("once") + count("others")), (count("consignments"), count("all")));
    let primaries = house.all("transfers", "filter: {primary: true}", "provenance { sourceKey } at { node { slug } }");
    let told: BTreeSet<&str> = primaries.iter().map(|one| one["provenance"]["sourceKey"].as_str().unwrap()).collect();
    let expected: BTreeSet<&str> = movements.iter().map(|reports| reports[0].key.as_str()).collect();
    assert_eq!(told, expected);
    // Where movements are now, as groups.
    let mut places: BTreeMap<&str, u64> = BTreeMap::new();
    for report in movements.iter().map(|reports| reports[0]) {
        assert!(waits(report).is_some() || ![Status::AtNode, Status::Held].contains(&report.status), "{report:?}");
        *places.entry(waits(report).map_or("none", |(node, _)| name(node))).or_default() += 1;
    }
    let groups = house.get("{ transfers(filter: {primary: true}) { groups(by: [AT]) { title count at { name } } } }");
    let told: BTreeMap<&str, u64> = list(&groups, "/transfers/groups")
        .iter()
        .map(|group| (group["title"].as_str().unwrap(), group["count"].as_u64().unwrap()))
        .collect();
    assert_eq!(told, places);
}
