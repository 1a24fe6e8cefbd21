//! What an answer tells of itself to who asks for it: how large the request was, and how it was answered.

use serde_json::{Value, json};

use super::service::{Service, rows};
use super::small::{HOLDINGS, Small, TRAINING, feed};
use crate::support::gateway::{House, wait};

fn row(key: &str, quantity: u32, to: &str) -> Value {
    json!({ "key": key, "nsn": "2355-12-000-0001", "name": key, "quantity": quantity, "unit": "EA", "label": { "to": to } })
}

/// Two nations; of three rows of the first one is hidden.
fn small() -> Small {
    let small = Small::new("tells");
    small.nation("pol", &[feed("pol-stock", "/pol", "promised_every = \"P30D\"", HOLDINGS)]);
    small.nation("deu", &[feed("deu-stock", "/deu", "promised_every = \"P30D\"", HOLDINGS)]);
    small.rows("/pol", &[row("a", 1, ""), row("b", 9, ""), row("c", 9, "XBB")]);
    small.rows("/deu", &[row("d", 9, "")]);
    small
}

fn extensions(house: &House, query: &str, wants: &Value) -> Value {
    let (status, body) = wait(house.send_wanting(query, wants));
    assert_eq!(status, 200, "{body}");
    serde_json::from_str::<Value>(&body).unwrap()["extensions"].take()
}

const NESTED: &str = r#"{
    many: holdings(filter: { quantity: { gt: 5 } }, orderBy: { field: QUANTITY }) { totalCount nodes { id } }
    few: holdings(first: 1, orderBy: { field: ID, direction: DESC }) { totalCount }
    nation(code: "POL") { holdings(first: 1) { totalCount } }
}"#;

#[test]
fn a_plan_tells_feeds_and_lists_and_the_world() {
    let small = small();
    let house = small.fetched();
    let told = extensions(&house, NESTED, &json!({ "plan": true }));
    let plan = &told["plan"];
    assert_eq!(plan["world"], house.get("{ world { version instant today } }")["world"]);
    let feed = |nation: &str, slug: &str| {
        json!({
            "nation": nation, "feed": slug, "access": "SNAPSHOT", "reason": null, "freshness": "UP_TO_DATE", "stale": false,
            "asOf": "2026-11-23T00:00:00Z", "ageSeconds": 36 * 3600,
        })
    };
    assert_eq!(plan["feeds"], json!([feed("DEU", "deu-stock"), feed("POL", "pol-stock")]));
    assert_eq!(plan["lookups"], json!([]));
    let list = |path: &str, scanned: u32, matched: u32| json!({ "path": path, "lists": 1, "scanned": scanned, "matched": matched });
    // The hidden row is in no figure; a total that was not counted with the page is a list of its own.
    let few = [list("few", 2, 2), list("few.totalCount", 3, 3)];
    assert_eq!(plan["lists"], json!([few[0], few[1], list("many", 3, 2), list("nation.holdings", 2, 2)]));
    let times = plan["milliseconds"].as_object().unwrap();
    assert_eq!(times.keys().collect::<Vec<_>>(), ["prepare", "ask", "gather", "write", "total"]);
    assert!(times.values().all(Value::is_number));
    assert_eq!(plan.as_object().unwrap().len(), 5);
}

#[test]
fn nobody_is_told_who_does_not_ask() {
    let small = small();
    let house = small.fetched();
    let plain = house.text(NESTED);
    for wants in [json!({}), json!(null), json!({ "plan": false, "cost": null, "tracing": 7 })] {
        assert_eq!(wait(house.send_wanting(NESTED, &wants)).1, plain);
    }
    let (status, body) = wait(house.send_wanting(NESTED, &json!({ "plan": "yes" })));
    assert_eq!(status, 400);
    assert!(body.contains("`extensions.plan` must be true or false"), "{body}");
    // What is told stands behind what is always told.
    let (_, told) = wait(house.send_wanting(NESTED, &json!({ "plan": true, "cost": true })));
    let (answer, feeds) = plain.split_once(r#""extensions":{"#).unwrap();
    assert!(told.starts_with(&format!(r#"{answer}"extensions":{{{},"cost":"#, feeds.trim_end_matches('}'))), "{told}\n{plain}");
    let (refused, body) = wait(house.send_wanting("{ holdings { nothing } }", &json!({ "plan": true, "cost": true })));
    assert!(refused == 200 && !body.contains("plan") && !body.contains("actual"), "{body}");
}

#[test]
fn the_cost_is_what_the_limits_measure() {
    let query = "query($first: Int) { a: holdings(first: $first) { nodes { id } } b: holdings(first: 10) { nodes { id } } }";
    let small = small();
    let house = small.fetched();
    let asked = |house: &House| {
        let body = json!({ "query": query, "variables": { "first": 100, "unused": [1, 2] }, "extensions": { "cost": true } });
        serde_json::from_str::<Value>(&wait(house.send_body(&body)).1).unwrap()
    };
    let cost = asked(&house)["extensions"]["cost"].take();
    assert_eq!(cost["maximum"], 100_000);
    let measured = |limit: &str| {
        let all = cost["limits"].as_array().unwrap();
        let found = all.iter().find(|one| one["limit"] == limit).unwrap_or_else(|| panic!("{limit}: {cost}"));
        (found["actual"].as_u64().unwrap(), found["maximum"].as_u64().unwrap())
    };
    assert_eq!(measured("document_bytes"), (query.len() as u64, 100_000));
    assert_eq!((measured("depth"), measured("root_fields"), measured("aliases")), ((3, 20), (2, 100), (2, 500)));
    assert_eq!((measured("fields"), measured("values"), measured("directives")), ((6, 2_000), (4, 20_000), (0, 100)));
    assert!(measured("tokens").0 > 30);
    // One object less is too few, and the refusal has the same figure.
    let actual = cost["actual"].as_u64().unwrap();
    for (most, refused) in [(actual, false), (actual - 1, true)] {
        small.directory.write("muster.toml", format!("version = 1\nbase = \"http://127.0.0.1:9\"\n[limits]\ncost = {most}\n"));
        let answer = asked(&small.fetched());
        assert_eq!(answer["errors"][0]["extensions"]["actual"].as_u64() == Some(actual), refused, "{answer}");
    }
}

#[test]
fn an_address_asks_for_it_too() {
    let small = small();
    let house = small.fetched();
    let mut address = house.address().clone();
    address.query_pairs_mut().append_pair("query", NESTED).append_pair("extensions", r#"{"plan":true}"#);
    let text = wait(async { reqwest::get(address).await.unwrap().text().await.unwrap() });
    let answer: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(answer["extensions"]["plan"]["lists"], extensions(&house, NESTED, &json!({ "plan": true }))["plan"]["lists"]);
}

#[test]
fn lookups_are_told_with_keys_requests_and_what_was_held() {
    let service = Service::open(|keys| rows(keys.iter().map(|key| json!({ "code": key, "open": 1 }))));
    let small = Small::new("tells");
    let seats = service.feed("pol-seats", "by = \"COURSE\"", "hold_ms = 60000", "[feed.seats]\ncourse = \"code\"\nopen = \"open\"\n");
    small.nation("pol", &[feed("pol-training", "/pol", "", TRAINING), seats.replace("max_keys = 100", "max_keys = 2")]);
    let run = |key: &str| {
        let course = json!({ "code": key, "title": key, "languages": [] });
        json!({ "key": key, "course": course, "facility": { "key": "f", "name": "f", "place": null }, "starts": "2027-01-04", "seats": 9 })
    };
    small.rows("/pol", &[run("A"), run("B"), run("C")]);
    let house = small.fetched();
    let query = "{ courseIterations(first: 10) { nodes { seatsOpen { value } } } }";
    for (held, requests) in [(0, 2), (3, 0)] {
        let mut lookups = extensions(&house, query, &json!({ "plan": true }))["plan"]["lookups"].take();
        let waited = lookups[0]["milliseconds"].take();
        assert!(waited.is_number(), "{waited}");
        let expected = json!([
            { "nation": "POL", "feed": "pol-seats", "keys": 3, "held": held, "requests": requests, "milliseconds": null }
        ]);
        assert_eq!(lookups, expected);
    }
}

#[test]
fn a_record_that_is_hidden_is_no_feed_that_was_read() {
    let small = small();
    let house = small.fetched();
    let seen = house.seen_by(crate::support::gateway::viewer("bb", Some("XBB"), &[], "SECRET"));
    let all = seen.all("holdings", "filter: { nation: [\"POL\"] }", "id quantity { value } holder provenance { position }");
    let hidden = all.iter().find(|record| record["provenance"]["position"] == "/rows/2").unwrap();
    let read = |house: &House| {
        let query = format!("{{ node(id: {}) {{ id }} }}", hidden["id"]);
        extensions(house, &query, &json!({ "plan": true }))["plan"]["feeds"].as_array().unwrap().len()
    };
    assert_eq!((read(&seen), read(&house)), (1, 0));
}
