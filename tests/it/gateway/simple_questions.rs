//! Questions that one list answers, each against the demo's truth.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::civil::{Date, date};
use muster::demo::plan::{self, Manner};
use muster::demo::truth::donation::Stage;
use muster::demo::truth::repair::RepairStage;
use muster::demo::truth::training::RunStatus;
use serde_json::{Value, json};

use crate::support::demonstration::{DEMO, seen};

const TODAY: Date = date(2026, 11, 24);

/// What the question of that name is answered.
fn question(name: &str) -> Value {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema/questions").join(name).with_extension("graphql");
    DEMO.house.get(&std::fs::read_to_string(file).unwrap())
}

/// Whole days from a day until today.
fn days(since: Date) -> i32 {
    since.until(TODAY).unwrap().get_days()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// Holds a list whose page has the first hundred: their keys are among the expected ones, and there are as many in all.
fn same_keys(list: &Value, expected: &BTreeSet<String>) {
    let keys: BTreeSet<String> =
        list["nodes"].as_array().unwrap().iter().map(|node| text(&node["provenance"]["sourceKey"]).to_owned()).collect();
    assert_eq!(list["totalCount"], expected.len());
    assert_eq!(keys.len(), expected.len().min(100));
    assert!(keys.is_subset(expected), "{:?}", keys.difference(expected).collect::<Vec<_>>());
}

/// Counts of groups, by what stands at a place in them.
fn counts(list: &Value, at: &str) -> BTreeMap<String, u64> {
    let groups = list["groups"].as_array().unwrap().iter();
    groups.map(|group| (text(group.pointer(at).unwrap()).to_owned(), group["count"].as_u64().unwrap())).collect()
}

fn counted<'a>(all: impl Iterator<Item = &'a str>) -> BTreeMap<String, u64> {
    let mut counts = BTreeMap::new();
    all.for_each(|one| *counts.entry(one.to_owned()).or_default() += 1);
    counts
}

#[test]
fn question_1_tells_which_feeds_there_are_and_which_are_overdue() {
    let got = question("01-feeds");
    let planned: BTreeSet<String> = plan::feeds().into_iter().map(|feed| feed.slug).collect();
    let told: BTreeSet<String> = got["feeds"].as_array().unwrap().iter().map(|feed| text(&feed["slug"]).to_owned()).collect();
    assert_eq!(told, planned);
    for feed in got["feeds"].as_array().unwrap() {
        let planned = plan::feeds().into_iter().find(|one| one.slug == text(&feed["slug"])).unwrap();
        let never = planned.manner == Manner::NeverDelivers || planned.shape.by_key();
        assert_eq!(feed["lastSuccess"].is_null(), never, "{feed}");
    }
    let late = plan::feeds().into_iter().filter(|feed| matches!(feed.manner, Manner::Overdue(_) | Manner::NeverDelivers));
    let overdue: BTreeSet<String> = got["overdue"].as_array().unwrap().iter().map(|feed| text(&feed["slug"]).to_owned()).collect();
    assert_eq!(overdue, late.map(|feed| feed.slug).collect());
}

#[test]
fn question_8_tells_which_parts_repairs_have_long_waited_for() {
    let got = question("08-waiting-for-parts")["repairOrders"].take();
    let waits = |order: &&muster::demo::truth::repair::RepairOrder| {
        let long = order.stage_since.date().is_some_and(|since| days(since) > 30);
        order.stage == RepairStage::WaitingParts && long && seen(&order.label)
    };
    let waiting: Vec<_> = DEMO.truth.repairs().iter().filter(waits).collect();
    same_keys(&got, &waiting.iter().map(|order| order.key.clone()).collect());
    for node in got["nodes"].as_array().unwrap() {
        let order = waiting.iter().find(|order| order.key == text(&node["provenance"]["sourceKey"])).unwrap();
        assert_eq!(node["daysInStage"], days(order.stage_since.date().unwrap()));
        let parts: BTreeSet<String> = order.waiting_for.iter().map(|part| DEMO.truth.articles()[part.article].nsn()).collect();
        let told: BTreeSet<String> =
            node["waitingFor"].as_array().unwrap().iter().map(|part| text(&part["equipmentType"]["nsn"]).to_owned()).collect();
        assert_eq!(told, parts, "{node}");
        assert!(!parts.is_empty());
    }
    let orders = waiting
        .iter()
        .flat_map(|order| order.waiting_for.iter().map(|part| DEMO.truth.articles()[part.article].nsn()).collect::<BTreeSet<_>>());
    let by_part = counted(orders.collect::<Vec<_>>().iter().map(String::as_str));
    let told = counts(&got, "/part/nsn");
    assert!(told.len() == by_part.len().min(20) && told.iter().all(|(part, count)| by_part[part] == *count), "{told:?}");
    let most = by_part.values().max().unwrap();
    assert_eq!(&got["groups"][0]["count"], most);
}

#[test]
fn question_9_tells_which_coming_runs_are_filled_to_less_than_seventy_percent() {
    let got = question("09-seats-unfilled")["courseIterations"].take();
    let unfilled = |run: &&muster::demo::truth::training::Iteration| {
        let soon = run.starts.date().is_some_and(|starts| (-90..=0).contains(&days(starts)));
        let comes = matches!(run.status, RunStatus::Planned | RunStatus::Open | RunStatus::Full);
        // In whole numbers: below seven tenths.
        let low = run.seats.value().zip(run.filled.value()).is_some_and(|(seats, filled)| filled * 10.0 < seats * 7.0);
        soon && comes && low && seen(&run.label)
    };
    let runs: Vec<_> = DEMO.truth.iterations().iter().filter(unfilled).collect();
    same_keys(&got, &runs.iter().map(|run| run.key.clone()).collect());
    assert_eq!(counts(&got, "/nation/code"), counted(runs.iter().map(|run| run.nation)));
    let rates: Vec<f64> = got["nodes"].as_array().unwrap().iter().map(|node| node["fillRate"].as_f64().unwrap()).collect();
    assert!(rates.is_sorted() && rates.len() > 20, "{rates:?}");
}

#[test]
fn question_10_tells_which_old_pledges_nothing_is_allocated_of() {
    let got = question("10-pledges-without-allocation")["donationLines"].take();
    let mut expected = BTreeMap::new();
    for donation in DEMO.truth.donations().iter().filter(|donation| seen(&donation.label)) {
        for line in donation.lines.iter().filter(|line| line.stage == Stage::Pledged) {
            let since = line.stage_since.date().or(donation.announced.date());
            if since.is_some_and(|since| days(since) > 180) && line.allocated.value().is_none_or(|allocated| allocated <= 0.0) {
                expected.insert(format!("{}/{}", donation.key, line.number), (donation.donor, since.map(days)));
            }
        }
    }
    same_keys(&got, &expected.keys().cloned().collect());
    assert_eq!(counts(&got, "/donor/code"), counted(expected.values().map(|(donor, _)| *donor)));
    for node in got["nodes"].as_array().unwrap() {
        let (donor, days) = expected[text(&node["provenance"]["sourceKey"])];
        assert_eq!((&node["donor"]["code"], &node["daysInStage"]), (&json!(donor), &json!(days)), "{node}");
    }
}
