//! What a run tells of its document: fields that changed, other documents, keys in two feeds, fates of rows.

mod dates;

use serde_json::{Value, json};

use super::small::{HOLDINGS, Small, feed};
use crate::support::gateway::{House, viewer};
use crate::support::upstream::answer;

fn row(key: &str, name: &str, quantity: u32) -> Value {
    json!({ "key": key, "nsn": "1005-01-231-0973", "name": name, "quantity": quantity, "unit": "EA" })
}

fn rows(count: u32) -> Vec<Value> {
    (0..count).map(|number| row(&format!("h{number}"), "tent", number)).collect()
}

/// Poland publishes holdings.
fn one(more: &str) -> Small {
    let small = Small::new("report");
    small.nation("pol", &[feed("pol-stock", "/pol", more, HOLDINGS)]);
    small
}

const RUN: &str = r#"{ feed(slug: "pol-stock") { freshness stale lastError asOf run { outcome published rows { seen accepted flagged quarantined } issues { rule severity count samples { position raw } } } } }"#;

fn run(house: &House) -> Value {
    house.get(RUN)["feed"].take()
}

/// What was noticed by a rule: its severity, and the raw texts of its samples.
fn noticed(feed: &Value, rule: &str) -> Option<(String, Vec<String>)> {
    let issues = feed["run"]["issues"].as_array().unwrap();
    let issue = issues.iter().find(|issue| issue["rule"] == rule)?;
    let samples = issue["samples"].as_array().unwrap();
    let raw = samples.iter().map(|sample| sample["raw"].as_str().unwrap_or_default().to_owned()).collect();
    Some((issue["severity"].as_str().unwrap().to_owned(), raw))
}

fn told(severity: &str, samples: &[&str]) -> Option<(String, Vec<String>)> {
    Some((severity.to_owned(), samples.iter().map(|&sample| sample.to_owned()).collect()))
}

/// The viewer sees all of a feed only if no row has a label of its own.
fn plain() -> String {
    HOLDINGS.lines().filter(|line| !line.starts_with("label_from")).collect::<Vec<_>>().join("\n")
}

#[test]
fn fields_that_come_go_and_change_are_told_once() {
    let small = Small::new("drift");
    small.nation("pol", &[feed("pol-stock", "/pol", "", &plain())]);
    let first = |number: u32| json!({ "key": number.to_string(), "name": "tent", "holder": "depot", "quantity": number, "unit": "EA", "note": "x", "size": { "w": 1, "h": 2 }, "tags": [1], "price": null });
    small.rows("/pol", &(0..5).map(first).collect::<Vec<_>>());
    let house = small.fetched();
    assert_eq!(noticed(&run(&house), "FIELD_NEW"), None, "there is nothing to compare the first run with");

    let second = |number: u32| json!({ "key": number.to_string(), "name": "tent", "quantity": number.to_string(), "unit": "EA", "remark": "x", "tags": [1, "a"], "price": "12.50" });
    small.rows("/pol", &(0..5).map(second).collect::<Vec<_>>());
    house.fetch();
    let feed = run(&house);
    assert_eq!(noticed(&feed, "FIELD_NEW"), told("ADVISORY", &["remark: text"]));
    assert_eq!(noticed(&feed, "FIELD_VANISHED"), told("WARNING", &["note", "size"]));
    assert_eq!(noticed(&feed, "MAPPED_FIELD_VANISHED"), told("ERROR", &["holder"]));
    assert_eq!(noticed(&feed, "FIELD_RETYPED"), told("WARNING", &["quantity: text, was number", "tags[*]: text or number, was number"]));
    assert_eq!((&feed["run"]["outcome"], &feed["run"]["published"]), (&json!("ERROR"), &json!(true)));

    small.publisher.put("/pol", json!({ "rows": (0..5).map(second).collect::<Vec<_>>() }).to_string());
    house.fetch();
    for rule in ["FIELD_NEW", "FIELD_VANISHED", "MAPPED_FIELD_VANISHED", "FIELD_RETYPED"] {
        assert_eq!(noticed(&run(&house), rule), None, "{rule}");
    }
}

#[test]
fn a_field_that_is_blank_from_one_run_to_the_next_is_told() {
    let small = Small::new("emptied");
    small.nation("pol", &[feed("pol-stock", "/pol", "", &plain())]);
    let row = |number: u32, quantity: Value| json!({ "key": number.to_string(), "name": "tent", "holder": "depot", "quantity": quantity, "unit": "EA" });
    small.rows("/pol", &(0..20).map(|number| row(number, number.into())).collect::<Vec<_>>());
    let house = small.fetched();
    small.rows("/pol", &(0..19).map(|number| row(number, if number == 7 { 7.into() } else { Value::Null })).collect::<Vec<_>>());
    house.fetch();
    assert_eq!(noticed(&run(&house), "FIELD_EMPTIED"), None, "one is left");
    small.rows("/pol", &(0..20).map(|number| row(number, number.into())).collect::<Vec<_>>());
    house.fetch();
    small.rows("/pol", &(0..20).map(|number| row(number, Value::Null)).collect::<Vec<_>>());
    house.fetch();
    let feed = run(&house);
    assert_eq!(noticed(&feed, "FIELD_EMPTIED"), told("ERROR", &["Holding.quantity: in 0 of 20, was in 20 of 20"]));
    assert_eq!((&feed["run"]["outcome"], &feed["run"]["published"]), (&json!("ERROR"), &json!(true)));
}

#[test]
fn columns_that_come_and_go_are_told() {
    let small = Small::new("drift");
    let mapping = "[feed.holding]\nkey = \"Ref\"\nitem = { name = \"Name\" }\nholder = \"Depot\"\nquantity = { path = \"Qty\", unit = { const = \"EA\" } }\n";
    let settings = feed("pol-stock", "/pol", "", mapping).replace("JSON", "CSV");
    small.nation("pol", &[settings]);
    small.publisher.put("/pol", "Ref,Name,Depot,Qty,Note\n1,tent,north,4,x\n2,tent,north,4,\n");
    let house = small.fetched();
    small.publisher.put("/pol", "Ref,Name,Site,Qty\n1,tent,north,4\n2,tent,north,4\n");
    house.fetch();
    let feed = run(&house);
    assert_eq!(noticed(&feed, "FIELD_NEW"), told("ADVISORY", &["Site: text"]));
    assert_eq!(noticed(&feed, "FIELD_VANISHED"), told("WARNING", &["Note"]));
    assert_eq!(noticed(&feed, "MAPPED_FIELD_VANISHED"), told("ERROR", &["Depot"]));
}

#[test]
fn another_document_is_critical_and_never_served() {
    let csv = "[feed.holding]\nkey = \"Ref\"\nitem = { name = \"Name\" }\n";
    let plain = plain();
    let cases: [(&str, &str, &str, String); 6] = [
        ("a page for people", "JSON", &plain, "<!DOCTYPE html>\n<html><body>503 Service unavailable</body></html>".to_owned()),
        ("XML in place of JSON", "JSON", &plain, "<?xml version=\"1.0\"?><error>down</error>".to_owned()),
        ("a table in place of JSON", "JSON", &plain, "Ref;Name\n1;tent\n".to_owned()),
        ("JSON in place of a table", "CSV", csv, r#"{"error": "down", "code": 7}"#.to_owned()),
        ("a page in place of a table", "CSV", csv, "\n\n  <html><head><title>Sign in</title></head></html>".to_owned()),
        ("rows of something else", "JSON", &plain, json!({ "rows": [{ "id": 1, "headline": "news" }] }).to_string()),
    ];
    for (case, format, mapping, document) in cases {
        let small = Small::new("other");
        small.nation("pol", &[feed("pol-stock", "/pol", "expect = { min_rows = 0 }", mapping).replace("JSON", format)]);
        small.publisher.act("/pol", answer(200, &[("Content-Type", "application/json")], &document));
        let house = small.fetched();
        let feed = run(&house);
        println!("{case}: {}", feed["lastError"]);
        assert_eq!((&feed["run"]["outcome"], &feed["run"]["published"]), (&json!("CRITICAL"), &json!(false)), "{case}: {feed}");
        assert!(noticed(&feed, "ANOTHER_DOCUMENT").is_some(), "{case}: {feed}");
        assert!(feed["lastError"].is_string(), "{case}");
    }
}

#[test]
fn an_etag_that_never_changes_is_believed_no_more() {
    let small = Small::new("etag");
    small.nation("pol", &[feed("pol-stock", "/pol", "", &plain())]);
    let publish = |count: u32| {
        let document = json!({ "as_of": "2026-11-23", "rows": rows(count) }).to_string();
        small.publisher.act("/pol", answer(200, &[("ETag", "\"always\"")], document));
    };
    publish(3);
    let house = small.fetched();
    assert_eq!(noticed(&run(&house), "ETAG_UNCHANGED"), None);
    publish(4);
    house.fetch();
    let feed = run(&house);
    assert_eq!(noticed(&feed, "ETAG_UNCHANGED"), told("WARNING", &["\"always\""]));
    assert_eq!(feed["run"]["rows"]["seen"], 4);
    publish(5);
    house.fetch();
    let asked: Vec<bool> = small.publisher.requests().iter().map(|request| request.header("if-none-match").is_some()).collect();
    assert_eq!(asked, [false, true, false]);
    assert_eq!(run(&house)["run"]["rows"]["seen"], 5);
}

#[test]
fn unchanged_is_believed_so_many_times_and_no_more() {
    let small = one("");
    small.rows("/pol", &rows(3));
    let house = small.fetched();
    for _ in 0..26 {
        house.fetch();
    }
    let whole = small.publisher.requests().iter().filter(|request| request.header("if-none-match").is_none()).count();
    assert_eq!(whole, 2);
    let kept = house.get(r#"{ feed(slug: "pol-stock") { runs { totalCount nodes { published } } } }"#);
    assert_eq!(kept["feed"]["runs"]["totalCount"], 20);
    let published = kept["feed"]["runs"]["nodes"].as_array().unwrap().iter().filter(|run| run["published"] == true).count();
    assert_eq!(published, 2, "runs that brought nothing new are forgotten first");
}

#[test]
fn the_served_run_is_kept_however_many_fail_after_it() {
    let small = one("");
    let settings = std::fs::read_to_string(small.directory.path().join("muster.toml")).unwrap();
    small.directory.write("muster.toml", settings.replace("[viewer]", "[runs]\nkept = 3\n[viewer]"));
    small.rows("/pol", &rows(3));
    let house = small.fetched();
    small.publisher.act("/pol", answer(500, &[], ""));
    for _ in 0..5 {
        house.fetch();
    }
    let kept = house.get(r#"{ feed(slug: "pol-stock") { runs { nodes { published } } } holdings(first: 1) { nodes { provenance { run { id published } } } } }"#);
    assert_eq!(kept["feed"]["runs"]["nodes"], json!([{ "published": false }, { "published": false }, { "published": true }]));
    let id = &kept["holdings"]["nodes"][0]["provenance"]["run"]["id"];
    let node = house.get_with("query($id: ID!) { node(id: $id) { ... on FeedRun { published } } }", json!({ "id": id }));
    assert_eq!(node["node"]["published"], true);
}

/// Two feeds of one nation, each with rows and a date.
fn depots(first: (&str, &[Value]), second: (&str, &[Value])) -> (Small, House) {
    let small = Small::new("moved");
    small.nation("pol", &[feed("pol-a", "/a", "", HOLDINGS), feed("pol-b", "/b", "", HOLDINGS)]);
    small.publisher.put("/a", json!({ "as_of": first.0, "rows": first.1 }).to_string());
    small.publisher.put("/b", json!({ "as_of": second.0, "rows": second.1 }).to_string());
    let house = small.fetched();
    (small, house)
}

fn listed(house: &House) -> Vec<(String, String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let nodes = house.all("holdings", "orderBy: [{field: NAME}]", "id provenance { sourceKey feed { slug } }");
    nodes
        .iter()
        .map(|node| (text(&node["id"]), text(&node["provenance"]["sourceKey"]), text(&node["provenance"]["feed"]["slug"])))
        .collect()
}

fn by_feed(house: &House) -> Vec<(String, String)> {
    let mut found: Vec<_> = house
        .all("holdings", "", "provenance { sourceKey feed { slug } }")
        .iter()
        .map(|node| {
            let of = &node["provenance"];
            (of["sourceKey"].as_str().unwrap().to_owned(), of["feed"]["slug"].as_str().unwrap().to_owned())
        })
        .collect();
    found.sort();
    found
}

fn pairs(of: &[(&str, &str)]) -> Vec<(String, String)> {
    of.iter().map(|&(key, feed)| (key.to_owned(), feed.to_owned())).collect()
}

#[test]
fn one_key_in_two_feeds_is_one_record_and_the_newer_is_served() {
    let (small, house) =
        depots(("2026-11-20", &[row("1", "tent", 1), row("2", "tent", 2)]), ("2026-11-22", &[row("2", "tent", 20), row("3", "tent", 3)]));
    assert_eq!(by_feed(&house), pairs(&[("1", "pol-a"), ("2", "pol-b"), ("3", "pol-b")]));
    let double = house.get("{ holdings { nodes { id quantity { value } provenance { sourceKey } } } }");
    let nodes = double["holdings"]["nodes"].as_array().unwrap();
    let shared = nodes.iter().find(|node| node["provenance"]["sourceKey"] == "2").unwrap();
    assert_eq!(shared["quantity"]["value"], 20.0);
    let ask = "query($id: ID!) { node(id: $id) { ... on Holding { quantity { value } provenance { feed { slug } } } } }";
    let node = |house: &House| house.get_with(ask, json!({ "id": shared["id"] }))["node"].take();
    assert_eq!((&node(&house)["quantity"]["value"], &node(&house)["provenance"]["feed"]["slug"]), (&json!(20.0), &json!("pol-b")));

    // Told once, by the feed that came second, whichever that was.
    let issues = house.get("{ feeds { slug run { outcome issues { rule severity count samples { raw } } } } }");
    let of: Vec<&Value> = issues["feeds"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|feed| feed["run"]["issues"].as_array().unwrap())
        .filter(|issue| issue["rule"] == "KEY_IN_TWO_FEEDS")
        .collect();
    assert_eq!(of.len(), 1, "{issues}");
    assert_eq!((&of[0]["severity"], &of[0]["count"]), (&json!("WARNING"), &json!(1)));
    assert!(of[0]["samples"][0]["raw"].as_str().unwrap().starts_with("2, also in pol-"), "{}", of[0]);

    // The first feed lets it go: the same record is still there, once.
    small.publisher.put("/a", json!({ "as_of": "2026-11-23", "rows": [row("1", "tent", 1)] }).to_string());
    house.fetch();
    assert_eq!(by_feed(&house), pairs(&[("1", "pol-a"), ("2", "pol-b"), ("3", "pol-b")]));
    assert_eq!(node(&house)["provenance"]["feed"]["slug"], "pol-b");

    // It moves back.
    small.publisher.put("/a", json!({ "as_of": "2026-11-24", "rows": [row("1", "tent", 1), row("2", "tent", 21)] }).to_string());
    house.fetch();
    assert_eq!(by_feed(&house), pairs(&[("1", "pol-a"), ("2", "pol-a"), ("3", "pol-b")]));
    assert_eq!(node(&house)["quantity"]["value"], 21.0);
    assert_eq!(house.get("{ holdings(filter: {text: \"tent\"}) { totalCount } }")["holdings"]["totalCount"], 3);
    let ids: std::collections::BTreeSet<String> = listed(&house).into_iter().map(|(id, _, _)| id).collect();
    assert_eq!(ids.len(), 3);
}

#[test]
fn a_name_that_nobody_knows_counts_once_where_two_feeds_share_the_record() {
    let called = |quantity: u32| {
        let mut row = row("1", "tent", quantity);
        row["system"] = "Wunderwaffe".into();
        row
    };
    let (_, house) = depots(("2026-11-20", &[called(1)]), ("2026-11-22", &[called(2)]));
    let told = house.get("{ unknownSystems { name records feeds { slug } } }")["unknownSystems"].take();
    assert_eq!(told, json!([{ "name": "Wunderwaffe", "records": 1, "feeds": [{ "slug": "pol-b" }] }]));
}

#[test]
fn what_a_viewer_may_not_see_puts_nothing_in_the_shade() {
    let hidden = json!({ "key": "1", "name": "tent", "quantity": 9, "unit": "EA", "label": { "grade": "UNCLASSIFIED", "to": "XBB" } });
    let (_, house) = depots(("2026-11-20", &[row("1", "tent", 1)]), ("2026-11-22", &[hidden]));
    let quantity = |house: &House| house.get("{ holdings { nodes { quantity { value } } } }")["holdings"]["nodes"].take();
    assert_eq!(quantity(&house), json!([{ "quantity": { "value": 1.0 } }]));
    let issues = house.get("{ feeds { run { issues { rule } } } }").to_string();
    assert!(!issues.contains("KEY_IN_TWO_FEEDS"), "{issues}");
    let other = house.seen_by(viewer("bb", Some("XBB"), &[], "UNCLASSIFIED"));
    assert_eq!(quantity(&other), json!([{ "quantity": { "value": 9.0 } }]));
}

const FATE: &str =
    "{ run { id published } position sourceKey outcome record { ... on Holding { quantity { value } } } issues { rule raw } raw }";

fn trace(house: &House, by: &str) -> Vec<Value> {
    let query = format!(r#"{{ feed(slug: "pol-stock") {{ trace({by}) {FATE} }} }}"#);
    house.get(&query)["feed"]["trace"].as_array().unwrap().clone()
}

#[test]
fn the_fate_of_a_row_is_told_run_after_run() {
    let small = Small::new("trace");
    small.nation("pol", &[feed("pol-stock", "/pol", "", &plain())]);
    let local = json!({ "key": "h1", "nsn": "POL-7", "name": "tent", "quantity": 5, "unit": "EA" });
    small.rows("/pol", &[row("h0", "tent", 1), row("h1", "tent", 2), row("h2", "tent", 3)]);
    let house = small.fetched();
    small.rows("/pol", &[row("h0", "tent", 1), row("h2", "tent", 3), local]);
    house.fetch();
    let raws = house.get("{ holdings { nodes { provenance { sourceKey raw } } } }");
    for node in raws["holdings"]["nodes"].as_array().unwrap() {
        let of = &node["provenance"];
        let flagged = of["sourceKey"] == "h1";
        assert_eq!(of["raw"].as_str().is_some_and(|raw| raw.contains("nsn: POL-7")), flagged, "{of}");
    }
    assert!(trace(&house, r#"key: "h1""#)[0]["raw"].as_str().unwrap().contains("POL-7"));
    house.fetch();
    let nothing = json!({ "key": "h1", "quantity": 5, "unit": "EA" });
    small.rows("/pol", &[row("h0", "tent", 4), row("h2", "tent", 3), nothing]);
    house.fetch();

    let fates = trace(&house, r#"key: "h1""#);
    let short: Vec<_> = fates.iter().map(|fate| (fate["position"].as_str().unwrap(), fate["outcome"].as_str().unwrap())).collect();
    assert_eq!(short, [("/rows/2", "QUARANTINED"), ("/rows/2", "FLAGGED"), ("/rows/1", "ACCEPTED")], "{fates:#?}");
    assert!(fates[0]["raw"].as_str().unwrap().contains("key: h1"), "{}", fates[0]);
    assert_eq!(fates[1]["issues"][0], json!({ "rule": "NUMBER_NOT_NSN", "raw": "POL-7" }));
    assert!(fates.iter().all(|fate| fate["sourceKey"] == "h1" && fate["record"].is_null()), "removed by now");

    let first = trace(&house, r#"key: "h0""#);
    assert_eq!(first.len(), 3);
    assert!(first.iter().all(|fate| fate["record"]["quantity"]["value"] == 4.0 && fate["position"] == "/rows/0"), "as it is now");
    assert_eq!(trace(&house, r#"position: "/rows/1""#).len(), 3);
    assert_eq!(trace(&house, r#"key: "h2", position: "/rows/1""#).len(), 2);
    for nothing in
        [r#"key: "h9""#, r#"position: "/rows/9""#, r#"position: "nowhere""#, r#"position: """#, r#"key: "h0", position: "/rows/1""#]
    {
        assert_eq!(trace(&house, nothing), [] as [Value; 0], "{nothing}");
    }
    let wrong = house.ask(r#"{ feed(slug: "pol-stock") { trace { position } } }"#);
    assert!(wrong["errors"][0]["message"].as_str().unwrap().contains("give `key` or `position`"), "{wrong}");
}

#[test]
fn a_run_that_is_held_back_tells_its_rows_too() {
    let small = one("");
    small.rows("/pol", &rows(10));
    let house = small.fetched();
    small.rows("/pol", &rows(2));
    house.fetch();
    let fates = trace(&house, r#"key: "h1""#);
    let short: Vec<_> = fates.iter().map(|fate| (&fate["run"]["published"], &fate["outcome"])).collect();
    assert_eq!(short, [(&json!(false), &json!("ACCEPTED")), (&json!(true), &json!("ACCEPTED"))]);
    assert!(run(&house)["lastError"].is_string());
}

#[test]
fn a_row_that_the_viewer_may_not_see_was_never_there() {
    let small = one("");
    let label = json!({ "grade": "UNCLASSIFIED", "to": "XBB" });
    let hidden = |quantity: u32| json!({ "key": "x", "name": "tent", "quantity": quantity, "unit": "EA", "label": label });
    small.rows("/pol", &[row("h0", "tent", 1), hidden(1)]);
    let house = small.fetched();
    small.rows("/pol", &[row("h0", "tent", 1), hidden(2)]);
    house.fetch();
    for by in [r#"key: "x""#, r#"position: "/rows/1""#] {
        assert_eq!(trace(&house, by), [] as [Value; 0], "{by}");
        let other = house.seen_by(viewer("bb", Some("XBB"), &[], "UNCLASSIFIED"));
        assert_eq!(trace(&other, by).len(), 2, "{by}");
    }
}
