//! What changed between runs of the feeds: what is told of it, to whom, and how it is asked for.

mod laws;
mod past;

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::small::{DONATIONS, HOLDINGS, Small, feed};
use crate::support::gateway::House;

const FIRST: &str = "2026-11-21T07:00:00Z";
const SECOND: &str = "2026-11-22T07:00:00Z";
const THIRD: &str = "2026-11-23T07:00:00Z";

fn holding(key: &str, quantity: Value, system: &str) -> Value {
    json!({ "key": key, "nsn": "2355-12-000-0001", "name": "Howitzer", "holder": "depot 1", "quantity": quantity, "unit": "EA", "condition": "A", "system": system })
}

fn donation(key: &str, text: &str, stage: &str) -> Value {
    json!({ "key": key, "recipient": "UKR", "text": text, "announced": "2026-10-01",
        "lines": [{ "key": "1", "text": "battery", "system": "patriot", "stage": stage, "pledged": 2, "planned": "2026-12-24" }] })
}

/// A stock and gifts of one nation in three editions; the other nation's stock stays as it is.
fn house() -> (Small, House) {
    let small = Small::new("changes");
    small.nation("pol", &[feed("pol-stock", "/stock", "", HOLDINGS), feed("pol-gifts", "/gifts", "", DONATIONS)]);
    small.nation("deu", &[feed("deu-stock", "/deu", "", HOLDINGS)]);
    let house = small.open();
    small.rows("/stock", &[holding("a", json!(12), "leopard-2"), holding("b", json!(3), "patriot"), holding("c", json!(1), "leopard-2")]);
    small.rows("/gifts", &[donation("d", "air defence", "PLEDGED")]);
    small.rows("/deu", &[holding("x", json!(5), "patriot")]);
    house.fetch_at(FIRST, &["pol-stock", "pol-gifts", "deu-stock"]);
    // What stands elsewhere, is spelled otherwise or is told again is no change.
    let mut spelled = holding("b", json!("3.0"), "patriot");
    spelled["remark"] = "new column".into();
    small.rows("/stock", &[spelled, holding("a", json!(9), "leopard-2"), holding("e", Value::Null, "patriot")]);
    small.rows("/gifts", &[donation("d", "air defence", "PLEDGED")]);
    house.fetch_at(SECOND, &["pol-stock", "pol-gifts", "deu-stock"]);
    small.rows("/gifts", &[donation("d", "air defence", "DELIVERED")]);
    small.rows("/stock", &[holding("b", json!(3), "patriot"), holding("a", json!("many"), "leopard-2"), holding("e", json!(0), "patriot")]);
    house.fetch_at(THIRD, &["pol-stock", "pol-gifts"]);
    (small, house)
}

fn told(house: &House, filter: &str) -> Vec<Value> {
    house.all("changes", &format!("filter: {filter}"), "id at kind recordKind recordId nation { code } feed { slug } run { id } fields { field before after } record { id provenance { sourceKey } }")
}

/// Kind of record, what happened and when, in the order of the answer.
fn short(changes: &[Value]) -> Vec<(String, String, String)> {
    let text = |change: &Value, name: &str| change[name].as_str().unwrap().to_owned();
    changes.iter().map(|change| (text(change, "at"), text(change, "recordKind"), text(change, "kind"))).collect()
}

fn sorted(changes: &[Value]) -> Vec<(String, String, String)> {
    let mut all = short(changes);
    all.sort();
    all
}

#[test]
fn each_record_that_appeared_changed_or_disappeared_is_told_once_newest_first() {
    let (_small, house) = house();
    let all = told(&house, "{}");
    let expected = [
        (SECOND, "HOLDING", "ADDED"),
        (SECOND, "HOLDING", "CHANGED"),
        (SECOND, "HOLDING", "REMOVED"),
        (THIRD, "DONATION", "CHANGED"),
        (THIRD, "HOLDING", "CHANGED"),
        (THIRD, "HOLDING", "CHANGED"),
    ]
    .map(|(at, record, kind)| (at.to_owned(), record.to_owned(), kind.to_owned()));
    assert_eq!(sorted(&all), expected, "the first run of a feed is no change, and one that brought the same changed nothing");
    assert!(short(&all).is_sorted_by(|one, next| one.0 >= next.0), "newest first");
    let of = |at: &str, kind: &str, key: Option<&str>| {
        let found = all
            .iter()
            .filter(|change| change["at"] == at && change["kind"] == kind && change["record"]["provenance"]["sourceKey"].as_str() == key);
        found.collect::<Vec<_>>()
    };
    let added = of(SECOND, "ADDED", Some("e"))[0];
    assert_eq!(added["fields"], json!([]));
    assert_eq!(added["recordId"], added["record"]["id"]);
    assert_eq!(added["feed"]["slug"], "pol-stock");
    let removed = of(SECOND, "REMOVED", None)[0];
    assert_eq!((&removed["fields"], &removed["record"]), (&json!([]), &Value::Null));
    let fewer = of(SECOND, "CHANGED", Some("a"))[0];
    assert_eq!(fewer["fields"], json!([{ "field": "quantity", "before": "12 EA", "after": "9 EA" }]));
    assert_eq!(of(THIRD, "CHANGED", Some("a"))[0]["fields"], json!([{ "field": "quantity", "before": "9 EA", "after": "UNPARSEABLE" }]));
    assert_eq!(of(THIRD, "CHANGED", Some("e"))[0]["fields"], json!([{ "field": "quantity", "before": null, "after": "0 EA" }]));
    let gift = all.iter().find(|change| change["recordKind"] == "DONATION").unwrap();
    assert_eq!(
        gift["fields"],
        json!([{ "field": "stage", "before": "PLEDGED", "after": "DELIVERED" }]),
        "of the line: its whole said the same"
    );
    // Each is found again by its id, with the run that brought it.
    for change in &all {
        let node =
            house.get(&format!("{{ node(id: {}) {{ ... on Change {{ at kind recordId run {{ id published }} }} }} }}", change["id"]));
        assert_eq!((&node["node"]["at"], &node["node"]["recordId"]), (&change["at"], &change["recordId"]));
        assert_eq!((&node["node"]["run"]["id"], &node["node"]["run"]["published"]), (&change["run"]["id"], &json!(true)));
    }
    let ids: BTreeSet<&str> = all.iter().map(|change| change["id"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), all.len());
}

#[test]
fn filters_keep_what_they_say() {
    let (_small, house) = house();
    let all = told(&house, "{}");
    let record = |key: &str| {
        let found = all.iter().find(|change| change["record"]["provenance"]["sourceKey"] == key).unwrap();
        found["recordId"].as_str().unwrap().to_owned()
    };
    for (filter, count) in [
        (format!("{{since: \"{SECOND}\"}}"), 3),
        (format!("{{since: \"{FIRST}\", until: \"{SECOND}\"}}"), 3),
        (format!("{{since: \"{THIRD}\"}}"), 0),
        // Any offset is understood, and a part of a second is after the second.
        ("{since: \"2026-11-22T08:00:00.5+01:00\"}".to_owned(), 3),
        ("{until: \"2026-11-22T06:59:59Z\"}".to_owned(), 0),
        ("{nation: [\"POL\"]}".to_owned(), 6),
        ("{nation: [\"DEU\"]}".to_owned(), 0),
        ("{feed: [\"pol-gifts\", \"deu-stock\"]}".to_owned(), 1),
        ("{kind: [ADDED, REMOVED]}".to_owned(), 2),
        ("{kind: []}".to_owned(), 0),
        ("{recordKind: [DONATION]}".to_owned(), 1),
        (format!("{{record: [\"{}\"]}}", record("a")), 2),
        (format!("{{record: [\"{}\", \"nonsense\"]}}", record("e")), 2),
        ("{field: [\"quantity\"]}".to_owned(), 3),
        ("{field: [\"stage\", \"nonsense\"]}".to_owned(), 1),
        ("{system: [\"patriot\"]}".to_owned(), 3),
        ("{system: [\"leopard-2\"]}".to_owned(), 3),
        ("{not: {system: [\"patriot\"]}}".to_owned(), 3),
        ("{anyOf: [{kind: [ADDED]}, {recordKind: [DONATION]}]}".to_owned(), 2),
        (format!("{{not: {{since: \"{SECOND}\"}}, kind: [CHANGED]}}"), 1),
    ] {
        assert_eq!(told(&house, &filter).len(), count, "{filter}");
    }
}

#[test]
fn groups_count_over_all_that_match() {
    let (_small, house) = house();
    let query = "{ changes(first: 1) { totalCount nodes { id }
        days: groups(by: [DAY, KIND], orderBy: [{field: KEYS, direction: ASC}]) { title count kind period { from to precision title } }
        months: groups(by: [MONTH, NATION]) { title count nationCount nations { code } nation { code } period { from to title } }
        feeds: groups(by: [FEED, RECORD_KIND], orderBy: [{field: COUNT, direction: ASC}]) { title count feed { slug } recordKind } } }";
    let changes = house.get(query)["changes"].take();
    assert_eq!((&changes["totalCount"], changes["nodes"].as_array().unwrap().len()), (&json!(6), 1));
    let days: Vec<(&str, u64)> = changes["days"]
        .as_array()
        .unwrap()
        .iter()
        .map(|group| (group["title"].as_str().unwrap(), group["count"].as_u64().unwrap()))
        .collect();
    assert_eq!(days, [("2026-11-22 · ADDED", 1), ("2026-11-22 · CHANGED", 1), ("2026-11-22 · REMOVED", 1), ("2026-11-23 · CHANGED", 3)]);
    assert_eq!(
        changes["days"][0]["period"],
        json!({ "from": "2026-11-22", "to": "2026-11-22", "precision": "DAY", "title": "2026-11-22" })
    );
    assert_eq!(
        changes["months"],
        json!([{ "title": "2026-11 · Poland", "count": 6, "nationCount": 1, "nations": [{ "code": "POL" }], "nation": { "code": "POL" },
            "period": { "from": "2026-11-01", "to": "2026-11-30", "title": "2026-11" } }])
    );
    assert_eq!(
        changes["feeds"],
        json!([
            { "title": "pol-gifts · DONATION", "count": 1, "feed": { "slug": "pol-gifts" }, "recordKind": "DONATION" },
            { "title": "pol-stock · HOLDING", "count": 5, "feed": { "slug": "pol-stock" }, "recordKind": "HOLDING" },
        ])
    );
    let twice = house.ask("{ changes { groups(by: [DAY, MONTH]) { count } } }");
    assert_eq!(twice["errors"][0]["extensions"]["code"], "BAD_USER_INPUT", "one date is grouped in one way: {twice}");
}

#[test]
fn gaps_name_the_feeds_of_which_not_all_that_changed_is_remembered() {
    let (_small, house) = house();
    let gaps = |filter: &str| {
        let gaps =
            house.get(&format!("{{ changes(filter: {filter}) {{ gaps {{ nation {{ code }} feed {{ slug }} kind reason }} withheld }} }}"));
        gaps["changes"]["gaps"].clone()
    };
    let forgotten = |nation: &str, feed: &str, kind: &str| json!({ "nation": { "code": nation }, "feed": { "slug": feed }, "kind": kind, "reason": "FORGOTTEN" });
    assert_eq!(gaps("{}"), json!([]), "all that is remembered is asked for");
    assert_eq!(gaps(&format!("{{since: \"{FIRST}\"}}")), json!([]));
    let before = "since: \"2026-11-20T00:00:00Z\"";
    assert_eq!(gaps(&format!("{{{before}, nation: [\"DEU\"], recordKind: [HOLDING]}}")), json!([forgotten("DEU", "deu-stock", "HOLDING")]));
    assert_eq!(
        gaps(&format!("{{{before}, recordKind: [DONATION, HOLDING]}}")),
        json!([
            forgotten("DEU", "deu-stock", "HOLDING"),
            forgotten("POL", "pol-stock", "HOLDING"),
            forgotten("POL", "pol-gifts", "DONATION")
        ])
    );
}

#[test]
fn changes_are_forgotten_with_the_run_that_brought_them() {
    let small = Small::new("forgotten");
    let text = std::fs::read_to_string(small.directory.path().join("muster.toml")).unwrap();
    small.directory.write("muster.toml", format!("{text}[runs]\nkept = 3\n"));
    small.nation("pol", &[feed("pol-stock", "/stock", "", HOLDINGS)]);
    let house = small.open();
    for day in 1..=6_u32 {
        small.rows("/stock", &[holding("a", json!(day), "patriot")]);
        house.fetch_at(&format!("2026-11-{:02}T07:00:00Z", 10 + day), &["pol-stock"]);
        let expected: Vec<Value> = (2..=day).rev().take(3).map(|day| format!("{day} EA").into()).collect();
        let found: Vec<Value> = told(&house, "{}").iter().map(|change| change["fields"][0]["after"].clone()).collect();
        assert_eq!(found, expected, "after run {day}");
        let runs = house.get(
            "{ feed(slug: \"pol-stock\") { runs { totalCount } } changes(filter: {since: \"2026-11-11T07:00:00Z\"}) { gaps { reason } } }",
        );
        assert_eq!(runs["feed"]["runs"]["totalCount"], day.min(3));
        let gaps = if day > 4 { json!([{ "reason": "FORGOTTEN" }]) } else { json!([]) };
        assert_eq!(runs["changes"]["gaps"], gaps, "after run {day}");
    }
}

#[test]
fn a_record_that_moves_between_feeds_of_its_nation_disappears_in_one_and_appears_in_the_other() {
    let small = Small::new("moved");
    small.nation("pol", &[feed("pol-a", "/a", "", HOLDINGS), feed("pol-b", "/b", "", HOLDINGS)]);
    let house = small.open();
    let one = holding("a", json!(1), "patriot");
    small.rows("/a", &[one.clone(), holding("b", json!(1), "patriot")]);
    small.rows("/b", &[holding("c", json!(1), "patriot")]);
    house.fetch_at(FIRST, &["pol-a", "pol-b"]);
    small.rows("/a", &[holding("b", json!(1), "patriot")]);
    small.rows("/b", &[one, holding("c", json!(1), "patriot")]);
    house.fetch_at(SECOND, &["pol-a", "pol-b"]);
    let mut all: Vec<(Value, Value)> =
        told(&house, "{}").iter().map(|change| (change["feed"]["slug"].clone(), change["kind"].clone())).collect();
    all.sort_by_key(|(feed, _)| feed.to_string());
    assert_eq!(all, [(json!("pol-a"), json!("REMOVED")), (json!("pol-b"), json!("ADDED"))]);
    let records: BTreeSet<String> =
        told(&house, "{}").iter().map(|change| format!("{} {}", change["recordId"], change["record"]["id"])).collect();
    assert_eq!(records.len(), 1, "both name the one record that is there now: {records:?}");
}

#[test]
fn what_needs_the_history_is_declared_and_says_that_there_is_none() {
    let (_small, house) = house();
    let answer = house.ask("{ knownAt(instant: \"2026-11-22T12:00:00Z\") { holdings { totalCount } world { today } } world { today } }");
    assert_eq!(answer["data"], json!({ "knownAt": null, "world": { "today": "2026-11-24" } }));
    assert_eq!((&answer["errors"][0]["extensions"]["code"], &answer["errors"][0]["path"]), (&json!("NO_HISTORY"), &json!(["knownAt"])));
    let types = house.get("{ __schema { subscriptionType { name fields { name type { ofType { name } } args { name } } } } }");
    assert_eq!(
        types["__schema"]["subscriptionType"],
        json!({ "name": "Subscription", "fields": [
            { "name": "changes", "type": { "ofType": { "name": "Change" } }, "args": [{ "name": "filter" }] },
            { "name": "feedStatus", "type": { "ofType": { "name": "Feed" } }, "args": [{ "name": "nations" }] },
        ] })
    );
    // One answer is not what a subscription is answered by.
    for (query, code) in [
        ("subscription { changes(filter: {kind: [ADDED]}) { id } }", "STREAM_NEEDED"),
        ("subscription { feedStatus(nations: [\"POL\"]) { slug } }", "STREAM_NEEDED"),
        ("subscription { changes { nonsense } }", "VALIDATION_FAILED"),
        ("subscription { changes { id } feedStatus { id } }", "VALIDATION_FAILED"),
        ("subscription { feedStatus(nations: [\"P\"]) { slug } }", "VALIDATION_FAILED"),
        ("subscription($kinds: [ChangeKind!]! = [NONSENSE]) { changes(filter: {kind: $kinds}) { id } }", "VALIDATION_FAILED"),
        ("subscription($kinds: [ChangeKind!]!) { changes(filter: {kind: $kinds}) { id } }", "BAD_USER_INPUT"),
    ] {
        let answer = house.ask(query);
        assert_eq!((answer.get("data"), &answer["errors"][0]["extensions"]["code"]), (None, &json!(code)), "{query}: {answer}");
    }
}
