//! What the demo can show of failing and late nations: in its services, through the gateway, and as it is typed.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use muster::demo::plan::NATIONS;
use muster::demo::troubles::{Trouble, Troubles};
use muster::demo::{Stage, serve, truth};
use serde_json::Value;

use super::cli::{Running, ask, ran};
use crate::support::gateway::{House, publish};

const FEEDS: &str = "{ feeds(filter: { access: [SNAPSHOT] }) { slug freshness stale lastError asOf } }";

/// Every nation in that trouble.
fn all(trouble: Trouble) -> BTreeSet<(Trouble, &'static str)> {
    NATIONS.iter().map(|nation| (trouble, nation.code)).collect()
}

fn house(stage: &Arc<Stage>) -> House {
    let truth = Arc::new(truth(1, 0.02, jiff::civil::date(2026, 11, 24)));
    let base = publish(serve::routes(truth, Arc::clone(stage)));
    House::fetched(&Path::new(env!("CARGO_MANIFEST_DIR")).join("config"), &base)
}

/// The feeds that have delivered, as they are seen. In so small a demo some have nothing to report.
fn delivering(house: &House) -> Vec<Value> {
    let mut seen = house.get(FEEDS);
    let mut seen = std::mem::take(seen["feeds"].as_array_mut().unwrap());
    seen.retain(|feed| !feed["asOf"].is_null());
    assert!(seen.len() > 80, "{}", seen.len());
    seen
}

#[test]
fn a_nation_that_fails_is_shown_as_it_was_until_it_answers_again() {
    let troubles = Troubles::of(NATIONS.iter().map(|nation| nation.code).collect());
    let stage = Arc::new(Stage { troubles, ..Stage::default() });
    let house = house(&stage);
    house.fetch();
    const LIST: &str = "{ donations(filter: { nation: [\"EST\"] }) { totalCount gaps { feed { slug } reason asOf } } }";
    let well = delivering(&house);
    let ill = well.iter().find(|feed| !feed["lastError"].is_null() || feed["stale"] != false);
    assert_eq!(ill, None, "none fails by a plan of its own");
    let before = house.get(LIST);
    assert_eq!(before["donations"]["gaps"], Value::Array(Vec::new()));

    stage.troubles.turn_to(all(Trouble::Fails));
    house.fetch();
    let failing = delivering(&house);
    for (feed, was) in failing.iter().zip(&well) {
        assert!(feed["lastError"].as_str().unwrap().contains("503") && feed["stale"] == true, "{feed}");
        assert_eq!(feed["asOf"], was["asOf"]);
    }
    let during = house.get(LIST);
    assert_eq!(during["donations"]["totalCount"], before["donations"]["totalCount"]);
    let gap = &during["donations"]["gaps"][0];
    assert_eq!((&gap["feed"]["slug"], &gap["reason"]), (&"est-donations".into(), &"STALE".into()), "{during}");
    assert_eq!(gap["asOf"], well.iter().find(|feed| feed["slug"] == "est-donations").unwrap()["asOf"]);

    stage.troubles.turn_to(BTreeSet::new());
    house.fetch();
    assert_eq!(delivering(&house), well);
    assert_eq!(house.get(LIST), before);
}

#[test]
fn a_nation_that_is_late_is_overdue_in_every_rhythm() {
    let stage = Arc::new(Stage::default());
    let house = house(&stage);
    stage.troubles.turn_to(all(Trouble::IsLate));
    house.fetch();
    let late = delivering(&house);
    let others: Vec<&Value> = late.iter().filter(|feed| feed["freshness"] != "OVERDUE").map(|feed| &feed["slug"]).collect();
    // It fails after its first run, by plan, and keeps what it had.
    assert_eq!(others, ["est-donations"]);
}

#[test]
fn the_demo_lets_a_nation_fail_and_come_back_by_itself() {
    let more = ["--scale", "0.02", "--no-past", "--fail", "lux@1s-9s", "--late", "BEL,AUT@1h"];
    let mut running = Running::start(&[&["demo", "--listen", "127.0.0.1:0"], &more[..]].concat());
    assert_eq!(running.line("fails "), "LUX from 1s to 9s: its services answer with status 503");
    assert_eq!(running.line("late "), "BEL, AUT from 1h on: its documents are older than promised");
    let address = running.line("graphql ");
    running.line("ready ");
    assert_eq!(running.line("1s "), "LUX fails from now on");
    assert_eq!(running.line("9s "), "LUX answers again");
    let of = |nation: &str| {
        let query =
            format!("{{ feeds(filter: {{ nation: [\"{nation}\"] }}) {{ slug freshness lastError runs {{ nodes {{ outcome }} }} }} }}");
        ask(&address, &query)["data"]["feeds"].take()
    };
    let back =
        |feed: &Value| feed["lastError"].is_null() && feed["runs"]["nodes"].as_array().unwrap().iter().any(|run| run["outcome"] == "ERROR");
    // The line is printed as it happens; the feeds are fetched just then.
    let mut seen = of("LUX");
    while !seen.as_array().unwrap().iter().all(back) {
        std::thread::yield_now();
        seen = of("LUX");
    }
    assert_eq!(seen.as_array().unwrap().len(), 2);
    let freshness = |nation: &str| of(nation).as_array().unwrap().iter().map(|feed| feed["freshness"].clone()).collect::<Vec<_>>();
    assert_eq!((freshness("BEL"), freshness("LUX")), (vec!["OVERDUE".into(); 2], vec!["UP_TO_DATE".into(); 2]));
    assert!(!freshness("AUT").contains(&"OVERDUE".into()));
    assert_eq!(running.terminate().code(), Some(0));
}

#[test]
fn what_can_not_fail_so_is_refused_with_what_can() {
    for (arguments, says) in [
        (["--fail", "XST"], "the demo has no nation `XST`. It has DEU, AUT, LUX"),
        (["--fail", "Estonia@3s"], "the demo has no nation `Estonia`; did you mean EST?"),
        (["--fail", "POL,DUE"], "no nation `DUE`"),
        (["--late", "ALB"], "ALB publishes no document that could be late; it can --fail"),
        (["--late", "HUN"], "HUN publishes no document that could be late"),
        (["--fail", "POL@30"], "`30` is no time; write it with its unit, such as POL@30s"),
        (["--fail", "POL@-30s"], "`` is no time"),
        (["--fail", "POL@90s-30s"], "it ends before it begins; write the earlier time first, such as POL@30s-90s"),
    ] {
        let (code, _, said) = ran(&[&["demo"], &arguments[..]].concat());
        assert!(code == Some(2) && said.contains(says), "{arguments:?}: {said}");
    }
    assert_eq!(ran(&["demo", "--real", "--fail", "USA"]).0, Some(2));
    let (_, help, _) = ran(&["demo", "--help"]);
    assert!(help.contains("muster demo --fail POL@30s-90s,NOR"), "{help}");
}
