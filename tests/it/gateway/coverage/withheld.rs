//! Whether labels keep something from a requirement's coverage: of each by itself, and said only where it may be.

use serde_json::{Value, json};

use super::{GIFTS, NEEDS, TRAINING, line};
use crate::gateway::small::{Small, feed};
use crate::support::gateway::{House, viewer};

const LABELS: &str = "label_from = { classification = \"grade\", releasable_to = { path = \"to\", split = \",\" } }";

fn gift(key: &str, need: &str, to: &str, line: Value) -> Value {
    json!({ "gift": key, "for": need, "grade": "UNCLASSIFIED", "to": to, "lines": [line] })
}

fn pledge(key: &str, count: u32) -> Value {
    line(key, "gepard", "PLEDGED", json!({ "pledged": count }))
}

fn run(role: &str, seats: u32, to: &str) -> Value {
    let of = json!([{ "system": "patriot", "role": role }]);
    json!({ "role": role, "for": of, "status": "RUNNING", "ends": "2026-11-20", "seats": seats, "grade": "UNCLASSIFIED", "to": to })
}

/// Germany lets it be said that something is withheld, Poland does not; each hides a pledge to another requirement, and
/// Germany a run without which what is delivered lacks maintainers.
fn house(hidden: bool) -> (Small, House) {
    let small = Small::new("coverage-withheld");
    let telling = format!("tell_withheld = true\n{LABELS}");
    small.nation("ukr", &[feed("ukr-needs", "/needs", "", NEEDS)]);
    small.nation("deu", &[feed("deu-gifts", "/german", &telling, GIFTS), feed("deu-training", "/training", &telling, TRAINING)]);
    small.nation("pol", &[feed("pol-gifts", "/polish", LABELS, GIFTS)]);
    let need = |key: &str, system: &str, requested: u32| json!({ "key": key, "system": system, "requested": requested });
    let [german, polish, open] = ["german", "polish", "open"].map(|key| need(key, "gepard", 4));
    small.rows("/needs", &[german, polish, open, need("there", "patriot", 1)]);
    let there = line("there", "patriot", "DELIVERED", json!({ "delivered": 1 }));
    let mut german = vec![gift("g1", "german", "", pledge("shown", 1)), gift("g2", "there", "", there)];
    let mut polish = vec![gift("p1", "polish", "", pledge("shown", 1))];
    let mut runs = vec![run("OPERATOR", 60, ""), run("COMMANDER", 4, "")];
    if hidden {
        german.push(gift("g3", "german", "XBB", pledge("hidden", 2)));
        polish.push(gift("p2", "polish", "XBB", pledge("hidden", 2)));
        runs.push(run("MAINTAINER", 26, "XBB"));
    }
    for (path, rows) in [("/german", german), ("/polish", polish), ("/training", runs)] {
        small.rows(path, &rows);
    }
    let house = small.fetched();
    (small, house)
}

const COVERAGE: &str =
    "requirements { nodes { provenance { sourceKey } coverage { state pledged heldUpBy { kind } lines { description } withheld } } }";

/// Per requirement what is told of its coverage, in the order of their keys.
fn told(requirements: &Value) -> Vec<String> {
    let nodes = requirements["nodes"].as_array().unwrap().iter();
    let mut told: Vec<String> =
        nodes.map(|node| format!("{} {}", node["provenance"]["sourceKey"], node["coverage"]["withheld"]).replace('"', "")).collect();
    told.sort_unstable();
    told
}

#[test]
fn each_requirement_tells_for_itself_and_only_of_feeds_that_allow_it() {
    let ((_with, with), (_without, without)) = (house(true), house(false));
    let query = format!("{{ {COVERAGE} }}");
    let seen = |house: &House, nation| house.seen_by(viewer("one", Some(nation), &[], "SECRET"));
    let answer = |house: &House| told(&house.get(&query)["requirements"]);
    let (lesser, before) = (seen(&with, "XAA"), seen(&without, "XAA"));
    assert_eq!(answer(&lesser), ["german SOMETHING", "open POSSIBLE", "polish POSSIBLE", "there SOMETHING"]);
    assert_eq!(answer(&before), ["german POSSIBLE", "open POSSIBLE", "polish POSSIBLE", "there POSSIBLE"]);
    // And nothing else of the answers differs.
    assert_eq!(lesser.text(&query).replace("SOMETHING", "POSSIBLE"), before.text(&query));
    assert!(answer(&seen(&with, "XBB")).iter().all(|told| told.ends_with("POSSIBLE")), "who sees it all is told of nothing");
}

#[test]
fn it_is_exact_in_how_another_would_see_it() {
    let (_with, house) = house(true);
    let house = house.seen_by(viewer("one", Some("XBB"), &[], "SECRET"));
    let seen_by = |nation: &str| {
        let answer = house.get(&format!("{{ asSeenBy(nation: \"{nation}\") {{ {COVERAGE} }} }}"));
        told(&answer["asSeenBy"]["requirements"])
    };
    assert_eq!(seen_by("XAA"), ["german SOMETHING", "open NOTHING", "polish SOMETHING", "there SOMETHING"]);
    assert_eq!(seen_by("XBB"), ["german NOTHING", "open NOTHING", "polish NOTHING", "there NOTHING"]);
}
