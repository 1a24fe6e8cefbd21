//! The demo's past: what went through the feed road before today shows in each feed's runs, at its own instants.

use std::collections::HashMap;

use jiff::civil::Date;
use muster::demo::editions::{Edition, Flaw, editions, flaw};
use muster::demo::plan::{self, Feed, Manner};
use muster::demo::shapes::{Document, Extent};
use muster::demo::truth;
use serde_json::Value;

use super::cli::{Running, ask};

const FEEDS: &str = "{ world { today } feeds(filter: {access: [SNAPSHOT]}) { slug stale lastError \
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

fn rows(world: &muster::demo::Truth, feed: &Feed, edition: Edition) -> usize {
    Document::of(world, feed, edition).unwrap().records(Extent::ALL).count()
}

#[test]
fn every_earlier_edition_went_through_the_feed_road_in_its_own_time() {
    let demo = Running::start(&["demo", "--listen", "127.0.0.1:0", "--scale", "0.1"]);
    let address = demo.line("graphql ");
    let past = demo.line("past ");
    assert!(past.contains("editions") && past.contains("since"), "{past}");
    demo.line("Three questions to try:");
    let answer = ask(&address, FEEDS);
    let today: Date = answer["data"]["world"]["today"].as_str().unwrap().parse().unwrap();
    let world = truth(1, 0.1, today);
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
                // Totals and courses aside, a document has a row for each record.
                None => {
                    assert_eq!((&run["published"], &run["rows"]["seen"]), (&true.into(), &rows.into()), "{place}");
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
