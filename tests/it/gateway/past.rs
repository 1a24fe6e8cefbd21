//! The demo's past: what went through the feed road before today shows in each feed's runs, at its own instants.

use std::collections::{BTreeSet, HashMap};

use jiff::civil::Date;
use muster::demo::editions::{Edition, Flaw, editions, flaw};
use muster::demo::plan::{self, Feed, Manner};
use muster::demo::shapes::{Document, Extent};
use muster::demo::truth::holding::Number;
use muster::demo::{Truth, truth};
use serde_json::{Value, json};

use super::cli::{Running, ask};

const FEEDS: &str = "{ world { today } feeds(filter: {access: [SNAPSHOT]}) { slug format stale lastError \
     runs(first: 20) { nodes { startedAt finishedAt asOf outcome published notModified rows { seen } issues { rule } } } } }";

fn morning(day: Date) -> Value {
    format!("{day}T07:00:00Z").into()
}

/// The runs of a feed before those of today, the oldest first.
fn earlier(feed: &Value) -> Vec<&Value> {
    let runs = feed["runs"]["nodes"].as_array().unwrap();
    // Today's list is fetched twice.
    runs.iter().skip(2).rev().collect()
}

fn rows(world: &Truth, feed: &Feed, edition: Edition) -> u64 {
    Document::of(world, feed, edition).unwrap().records(Extent::ALL).count() as u64
}

#[test]
fn every_earlier_edition_went_through_the_feed_road_in_its_own_time() {
    let demo = Running::start(&["demo", "--listen", "127.0.0.1:0", "--scale", "0.2"]);
    let address = demo.line("graphql ");
    let past = demo.line("past ");
    assert!(past.contains("editions") && past.contains("since"), "{past}");
    demo.line("Three questions to try:");
    let answer = ask(&address, FEEDS);
    let today: Date = answer["data"]["world"]["today"].as_str().unwrap().parse().unwrap();
    let world = truth(1, 0.2, today);
    let told: HashMap<&str, &Value> =
        answer["data"]["feeds"].as_array().unwrap().iter().map(|feed| (feed["slug"].as_str().unwrap(), feed)).collect();
    let mut seen = 0;
    for feed in plan::feeds().iter().filter(|feed| !feed.shape.by_key() && feed.manner != Manner::NeverDelivers) {
        let editions = editions(feed, today);
        let runs = earlier(told[feed.slug.as_str()]);
        assert_eq!(runs.len(), 3, "{}", feed.slug);
        for (run, edition) in runs.into_iter().zip(editions) {
            let place = format!("{} of {}: {run}", feed.slug, edition.day);
            assert_eq!((&run["startedAt"], &run["finishedAt"]), (&morning(edition.day), &morning(edition.day)), "{place}");
            let rows = rows(&world, feed, edition);
            match flaw(feed, edition.number) {
                // A small nation had nothing to tell yet.
                None if rows == 0 => assert_eq!(run["published"], false, "{place}"),
                None => {
                    assert_eq!(run["published"], true, "{place}");
                    let told = run["rows"]["seen"].as_u64().unwrap();
                    // Of rows with labels those count that the viewer may see.
                    let labels = plan::publisher(feed.nation).unwrap().labels;
                    assert!(if labels { (1..=rows).contains(&told) } else { told == rows }, "{rows} rows, {place}");
                    assert!(run["asOf"].as_str().unwrap().starts_with(&edition.day.to_string()), "{place}");
                }
                Some(Flaw::BrokenOff) => {
                    assert_eq!((&run["published"], &run["outcome"]), (&false.into(), &"CRITICAL".into()), "{place}");
                    assert!(run["issues"].as_array().unwrap().iter().any(|issue| issue["rule"] == "RUN_SHRUNK"), "{place}");
                }
                Some(Flaw::Skipped) => assert_eq!(run["notModified"], true, "{place}"),
                Some(Flaw::NotOpened) => assert_eq!((&run["published"], &run["outcome"]), (&false.into(), &"ERROR".into()), "{place}"),
            }
            seen += rows;
        }
        let newest = &told[feed.slug.as_str()];
        let fails = feed.manner == Manner::FailsAfterFirst;
        assert_eq!((&newest["stale"], newest["lastError"].is_null()), (&fails.into(), !fails), "{}: back to today", feed.slug);
    }
    assert!(seen > 10_000, "{seen}");
    let formats: BTreeSet<&str> =
        told.values().filter(|feed| feed["lastError"].is_null()).filter_map(|feed| feed["format"].as_str()).collect();
    assert_eq!(formats.into_iter().collect::<Vec<_>>(), ["CSV", "GRAPHQL", "JSON", "NDJSON", "ODATA", "XLSX", "XML"]);
    layouts_drifted(&told);
    asked_by_key(&address, &world);
}

/// Feeds that were laid out anew, and what their next run noticed.
fn layouts_drifted(told: &HashMap<&str, &Value>) {
    for (slug, rules) in
        [("can-repairs", &["FIELD_NEW", "FIELD_VANISHED"][..]), ("fin-holdings", &["FIELD_NEW"]), ("ukr-requirements", &["FIELD_RETYPED"])]
    {
        let runs = earlier(told[slug]);
        let noticed: Vec<&str> = runs[2]["issues"].as_array().unwrap().iter().filter_map(|issue| issue["rule"].as_str()).collect();
        assert!(rules.iter().all(|rule| noticed.contains(rule)), "{slug}: {noticed:?}");
    }
}

/// What is asked while a query runs: a stock by number, and seats by course.
fn asked_by_key(address: &str, world: &Truth) {
    let albania = plan::publisher("ALB").unwrap();
    let holding = world.holdings(albania).find(|holding| holding.number == Number::Nsn).unwrap();
    let number = world.articles()[holding.article].nsn();
    let held = world.holdings(albania).filter(|other| other.article == holding.article && other.number == Number::Nsn).count();
    let query = format!(
        "{{ holdings(filter: {{nation: [\"ALB\"], nsn: [\"{number}\"]}}) {{ totalCount gaps {{ reason }} }} \
            all: holdings(filter: {{nation: [\"ALB\"]}}) {{ gaps {{ reason }} }} \
            courseIterations(filter: {{nation: [\"GBR\"], status: [OPEN]}}, first: 100) {{ nodes {{ provenance {{ sourceKey }} seatsOpen {{ value }} }} }} }}"
    );
    let answer = ask(address, &query);
    let data = &answer["data"];
    assert_eq!((&data["holdings"]["totalCount"], &data["holdings"]["gaps"]), (&held.into(), &json!([])), "{answer}");
    assert_eq!(data["all"]["gaps"], json!([{ "reason": "KEY_NEEDED" }]), "{answer}");
    let nodes = data["courseIterations"]["nodes"].as_array().unwrap();
    assert!(nodes.len() > 3, "{answer}");
    for node in nodes {
        let run = world.iterations().iter().find(|run| node["provenance"]["sourceKey"] == run.key.as_str()).unwrap();
        if let (Some(open), Some(_)) = (run.open_now(), run.starts.date()) {
            assert_eq!(node["seatsOpen"]["value"], open as f64, "{node}");
        }
    }
}

#[test]
fn the_demo_begins_today_if_it_is_told_to() {
    let demo = Running::start(&["demo", "--listen", "127.0.0.1:0", "--scale", "0.01", "--no-past"]);
    let address = demo.line("graphql ");
    demo.line("Three questions to try:");
    let answer = ask(&address, FEEDS);
    let feeds = answer["data"]["feeds"].as_array().unwrap();
    assert!(feeds.iter().all(|feed| earlier(feed).is_empty()), "{answer}");
}
