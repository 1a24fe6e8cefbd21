//! Answers out of real public documents, added up from what the gateway sends over HTTP and nothing else.

use std::collections::HashSet;
use std::path::Path;
use std::sync::LazyLock;

use rust_decimal::Decimal;
use serde_json::Value;

use crate::support::gateway::{House, publish};

static HOUSE: LazyLock<House> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let base = publish(muster::demo::documents(&root.join("tests/documents")).unwrap());
    House::fetched(&root.join("config/examples/us"), &base)
});

const VIRGINIA: &str = r#"filter: {feed: ["us-leso-va-2020-03-31"]}"#;

fn sum(records: &[Value], pointer: &str) -> f64 {
    records.iter().filter_map(|record| record.pointer(pointer)?.as_f64()).sum()
}

fn count(list: &str, filter: &str) -> u64 {
    HOUSE.get(&format!("{{ {list}(first: 0, filter: {{ {filter} }}) {{ totalCount }} }}"))[list]["totalCount"].as_u64().unwrap()
}

/// How often a rule was met in the newest run of a feed.
fn met(feed: &str, rule: &str) -> u64 {
    let run = HOUSE.get(&format!(r#"{{ feed(slug: "{feed}") {{ run {{ issues {{ rule count }} }} }} }}"#));
    let issues = run["feed"]["run"]["issues"].as_array().unwrap();
    issues.iter().filter(|issue| issue["rule"] == rule).map(|issue| issue["count"].as_u64().unwrap()).sum()
}

#[test]
fn virginia_holds_what_its_documents_say() {
    let holdings =
        HOUSE.all("holdings", VIRGINIA, "quantity { value } value { amount currency } equipmentType { name key { scheme value } }");
    assert_eq!((holdings.len(), sum(&holdings, "/quantity/value")), (2_464, 6_269.0));
    assert!(holdings.iter().all(|holding| holding["value"]["currency"] == "USD"));
    let value: Decimal = holdings.iter().map(|holding| holding["value"]["amount"].as_str().unwrap().parse::<Decimal>().unwrap()).sum();
    assert_eq!(value.normalize().to_string(), "25101958.05");

    let letters = holdings.iter().filter(|holding| {
        let key = &holding["equipmentType"]["key"];
        key["scheme"] == "NIIN" && key["value"].as_str().unwrap()[2..5].bytes().any(|byte| byte.is_ascii_alphabetic())
    });
    assert_eq!(letters.count(), 161);
}

#[test]
fn rifles_are_one_row_each_and_stay_so() {
    let filter = r#"filter: {feed: ["us-leso-va-2020-03-31"], text: "rifle 5.56 millimeter"}"#;
    let found = HOUSE.all("holdings", filter, "quantity { value } equipmentType { name aliases { text } }");
    let rifles: Vec<Value> = found.into_iter().filter(|holding| holding["equipmentType"]["name"] == "RIFLE,5.56 MILLIMETER").collect();
    assert_eq!((rifles.len(), sum(&rifles, "/quantity/value")), (1_077, 1_077.0));
}

#[test]
fn numbers_that_are_none_are_kept_and_flagged() {
    let local = HOUSE.all(
        "holdings",
        r#"filter: {feed: ["us-leso-va-2020-03-31"], scheme: [LOCAL]}"#,
        "equipmentType { key { scheme value nation { code } } nsn } issues { rule }",
    );
    assert_eq!(local.len(), 175);
    for holding in &local {
        assert_eq!(holding["equipmentType"]["key"]["nation"]["code"], "USA");
        assert!(holding["equipmentType"]["nsn"].is_null());
        assert!(holding["issues"].as_array().unwrap().iter().any(|issue| issue["rule"] == "NUMBER_NOT_NSN"), "{holding}");
    }
    assert_eq!(count("holdings", r#"feed: ["us-leso-va-2020-03-31"], flagged: true"#), 175);
    assert_eq!(met("us-leso-va-2020-03-31", "NUMBER_NOT_NSN"), 175);
    assert_eq!(met("us-leso-va-2020-03-31", "TEXT_TRIMMED"), 52);
}

#[test]
fn each_date_is_a_feed_of_its_own() {
    let run = HOUSE.get(r#"{ feeds(filter: {kind: [HOLDING]}) { slug asOf run { rows { seen accepted flagged quarantined } } } }"#);
    let feeds = run["feeds"].as_array().unwrap();
    assert_eq!(feeds.len(), 2);
    assert_eq!((&feeds[0]["asOf"], &feeds[1]["asOf"]), (&"2019-12-31T00:00:00Z".into(), &"2020-03-31T00:00:00Z".into()));
    assert_eq!(feeds[1]["run"]["rows"], serde_json::json!({ "seen": 2464, "accepted": 2289, "flagged": 175, "quarantined": 0 }));
    let records = |number: usize| count("holdings", &format!("feed: [{}]", feeds[number]["slug"]));
    assert_eq!(records(0), feeds[0]["run"]["rows"]["seen"].as_u64().unwrap());
    assert_eq!(records(0) + records(1), count("holdings", ""));
}

#[test]
fn lines_stand_at_the_stages_that_the_report_gives() {
    let lines = HOUSE.all(
        "donationLines",
        "",
        "stage donation { id } requested { value state } allocated { value } accepted { value } rejected { value } delivered { value }",
    );
    let stages = [("DELIVERED", 1_703), ("ALLOCATED", 1_474), ("PREPARING", 617), ("CANCELLED", 238), ("OFFERED", 44), ("REJECTED", 40)];
    for (stage, expected) in stages {
        assert_eq!(lines.iter().filter(|line| line["stage"] == stage).count(), expected, "{stage}");
        assert_eq!(count("donationLines", &format!("stage: [{stage}]")), expected as u64, "{stage}");
    }
    assert_eq!(stages.iter().map(|(_, count)| count).sum::<usize>(), lines.len(), "each line stands at one stage");
    let sums = [
        ("requested", 215_813_237.0),
        ("allocated", 215_384_916.0),
        ("accepted", 33_270_208.0),
        ("rejected", 2_093_069.0),
        ("delivered", 71_598_678.0),
    ];
    for (quantity, expected) in sums {
        assert_eq!(sum(&lines, &format!("/{quantity}/value")), expected, "{quantity}");
    }
    for (state, expected) in [("NOT_APPLICABLE", 446), ("NOT_REPORTED", 11), ("ZERO", 401)] {
        assert_eq!(lines.iter().filter(|line| line["requested"]["state"] == state).count(), expected, "{state}");
        assert_eq!(count("donationLines", &format!("requestedState: [{state}]")), expected as u64, "{state}");
    }
    let donations: HashSet<&str> = lines.iter().map(|line| line["donation"]["id"].as_str().unwrap()).collect();
    assert_eq!(donations.len(), lines.len(), "one donation with one line per row");
}

#[test]
fn more_delivered_than_allocated_is_served_and_flagged() {
    let lines = HOUSE.all("donationLines", r#"filter: {issue: ["DELIVERED_ABOVE_ALLOCATED"]}"#, "allocated { value } delivered { value }");
    assert_eq!(lines.len(), 64);
    assert!(lines.iter().all(|line| line["delivered"]["value"].as_f64() > line["allocated"]["value"].as_f64()));
    assert_eq!(met("us-eda", "DELIVERED_ABOVE_ALLOCATED"), 64);
}

#[test]
fn poland_was_given_what_the_report_says() {
    let donations = HOUSE.all("donations", "filter: {recipient: [\"POL\"]}", "recipient { code } lines { delivered { value } }");
    assert_eq!(donations.len(), 36);
    let lines: Vec<Value> = donations.iter().flat_map(|donation| donation["lines"].as_array().unwrap().clone()).collect();
    assert_eq!(sum(&lines, "/delivered/value"), 53.0);
    let by_line = HOUSE.all("donationLines", "filter: {recipient: [\"POL\"]}", "delivered { value }");
    assert_eq!(sum(&by_line, "/delivered/value"), 53.0);
}

#[test]
fn programme_totals_check_and_are_no_records() {
    let iterations = HOUSE.all("courseIterations", "", "seatsFilled { value unit { code } } course { title }");
    assert_eq!((iterations.len(), sum(&iterations, "/seatsFilled/value")), (1_591, 3_162.0));
    assert!(!iterations.iter().any(|iteration| iteration["course"]["title"].as_str().unwrap().ends_with("Program Totals")));
    let run =
        HOUSE.get(r#"{ feed(slug: "us-fmtr") { run { rows { seen quarantined } controlTotals { name expected actual matches } } } }"#);
    let run = &run["feed"]["run"];
    let totals = run["controlTotals"].as_array().unwrap();
    assert_eq!(totals.len(), 84);
    assert!(totals.iter().all(|total| total["matches"] == true && total["expected"] == total["actual"]));
    assert_eq!(run["rows"], serde_json::json!({ "seen": 1_591, "quarantined": 0 }));
    assert_eq!(sum(totals, "/actual"), 3_162.0, "all programmes together are all trainees");
}

#[test]
fn ukrainians_were_trained_where_the_report_says() {
    let iterations = HOUSE.all(
        "courseIterations",
        "filter: {traineeNation: [\"UKR\"]}",
        "traineeNation { code } course { title } facility { name } starts { date } ends { date } seatsFilled { value }",
    );
    let runs: HashSet<String> = iterations
        .iter()
        .map(|run| format!("{}|{}|{}|{}", run["course"]["title"], run["starts"]["date"], run["ends"]["date"], run["facility"]["name"]))
        .collect();
    assert_eq!((iterations.len(), runs.len(), sum(&iterations, "/seatsFilled/value")), (393, 169, 659.0));
}
