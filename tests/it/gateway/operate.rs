//! What operators and nations ask of a running gateway: the fate of a row, rows to repair, names that nobody knows.

use serde_json::{Value, json};

use super::cli::ran;
use super::small::{DONATIONS, HOLDINGS, Small, feed};
use crate::support::gateway::{House, viewer};
use crate::support::upstream::answer;

fn row(key: &str, nsn: &str, name: &str) -> Value {
    json!({ "key": key, "nsn": nsn, "name": name, "quantity": 2, "unit": "EA" })
}

/// Nothing to stand on: neither number nor name.
fn bare(key: &str) -> Value {
    json!({ "key": key, "quantity": 5, "unit": "EA" })
}

/// The viewer sees all of a feed only if no row has a label of its own.
fn plain(mapping: &str) -> String {
    mapping.lines().filter(|line| !line.starts_with("label_from")).collect::<Vec<_>>().join("\n")
}

/// A command that asks this house; its output with the ports taken out.
fn asks(house: &House, arguments: &[&str]) -> (Option<i32>, String) {
    let url = house.address().to_string();
    let (code, printed, said) = ran(&[arguments, &["--url", &url]].concat());
    (code, format!("{printed}{said}").replace(&url, "URL"))
}

/// Three documents: a row is accepted, then flagged, then quarantined.
fn one_row_falls() -> (Small, House) {
    let small = Small::new("operate");
    small.nation("pol", &[feed("pol-stock", "/pol", "", &plain(HOLDINGS))]);
    small.rows("/pol", &[row("h0", "1005-01-231-0973", "tent"), row("h1", "1005-01-231-0973", "tent"), row("h2", "", "tent")]);
    let house = small.fetched();
    small.rows("/pol", &[row("h0", "1005-01-231-0973", "tent"), row("h2", "", "tent"), row("h1", "POL-7", "te\u{1b}[31mnt")]);
    house.fetch();
    small.rows("/pol", &[row("h0", "1005-01-231-0973", "tent"), row("h2", "", "tent"), bare("h1")]);
    house.fetch();
    (small, house)
}

#[test]
fn a_trace_tells_what_became_of_a_row() {
    let (small, house) = one_row_falls();
    let mut told = String::new();
    for (nation, row) in [("pol", "h1"), ("POL/pol-stock", "/rows/1"), ("pol", "h0")] {
        let (code, said) = asks(&house, &["trace", nation, row]);
        assert_eq!(code, Some(0), "{said}");
        told += &format!("muster trace {nation} {row}\n{said}\n");
    }
    assert!(!told.contains('\u{1b}'), "a nation's text does nothing to the terminal");
    small.rows("/pol", &[row("h0", "1005-01-231-0973", "tent")]);
    // Far fewer rows: the run is held back.
    house.fetch();
    told += &format!("muster trace pol h0, once a run is held back\n{}", asks(&house, &["trace", "pol", "h0"]).1);
    insta::assert_snapshot!("trace", told);
}

#[test]
fn a_trace_names_the_feed_that_is_dated_later() {
    let small = Small::new("operate");
    small.nation("pol", &[feed("pol-a", "/a", "", HOLDINGS), feed("pol-b", "/b", "", HOLDINGS)]);
    let dated = |date: &str| json!({ "as_of": date, "rows": [row("x", "1005-01-231-0973", "tent")] }).to_string();
    small.publisher.put("/a", dated("2026-11-20"));
    small.publisher.put("/b", dated("2026-11-22"));
    let (_, said) = asks(&small.fetched(), &["trace", "pol", "x"]);
    assert!(said.contains("superseded by the feed pol-b, which is dated later, there at /rows/0"), "{said}");
    assert!(said.contains("POL/pol-b\n") && said.contains("served as Holding "), "{said}");
}

#[test]
fn what_the_viewer_may_not_see_is_told_as_what_never_was() {
    let small = Small::new("operate");
    small.nation("pol", &[feed("pol-stock", "/pol", "", HOLDINGS)]);
    let hidden = json!({ "key": "secret", "name": "tent", "quantity": 1, "unit": "EA", "label": { "grade": "UNCLASSIFIED", "to": "XBB" } });
    small.rows("/pol", &[row("h0", "", "tent"), hidden]);
    let house = small.fetched();
    let ended = |row: &str| {
        let (code, said) = asks(&house, &["trace", "pol", row]);
        (code, said.replace(row, "ROW"))
    };
    assert_eq!(ended("secret"), ended("no-such"));
    assert_eq!(ended("/rows/1"), ended("/rows/9"));
    assert_eq!(ended("secret").0, Some(1));
    let others = house.seen_by(viewer("bb", Some("XBB"), &[], "UNCLASSIFIED"));
    assert_eq!(asks(&others, &["trace", "pol", "secret"]).0, Some(0));

    // To the byte, whatever is asked of the trace.
    const WHOLE: &str = "{ run { id outcome rows { seen } } position sourceKey outcome record { id } issues { rule message } raw }";
    let answer = |by: &str| house.text(&format!(r#"{{ feed(slug: "pol-stock") {{ trace({by}) {WHOLE} }} }}"#));
    assert_eq!(answer(r#"key: "secret""#), answer(r#"key: "no-such""#));
    assert_eq!(answer(r#"position: "/rows/1""#), answer(r#"position: "/rows/9""#));
    assert_eq!(answer(r#"key: "secret", position: "/rows/1""#), answer(r#"key: "no-such", position: "/rows/9""#));
}

#[test]
fn quarantined_rows_are_listed_for_people_spreadsheets_and_programs() {
    let small = Small::new("operate");
    small.nation("pol", &[feed("pol-stock", "/pol", "", &plain(HOLDINGS)), feed("pol-gifts", "/gifts", "", &plain(DONATIONS))]);
    let mut rows = vec![row("h0", "", "tent"); 4];
    rows.extend([bare("h,\"1\""), json!({ "key": "", "name": "tent", "note": "=1+1" })]);
    small.rows("/pol", &rows);
    small.rows("/gifts", &[json!({ "key": "d1", "lines": [{ "key": "1", "pledged": 2 }] })]);
    let house = small.fetched();
    let mut told = String::new();
    for arguments in [
        &["quarantine", "pol/pol-stock"][..],
        &["quarantine", "POL/POL-STOCK", "--format", "csv"],
        &["quarantine", "pol/pol-stock", "--format", "json"],
        &["quarantine", "pol/pol-gifts"],
        &["quarantine", "pol"],
        &["quarantine", "pol/stock"],
        &["quarantine", "fra"],
    ] {
        let (code, said) = asks(&house, arguments);
        told += &format!("muster {}\n{said}ends with {}\n\n", arguments.join(" "), code.unwrap());
    }
    small.publisher.act("/pol", answer(503, &[], ""));
    house.fetch();
    told += &asks(&house, &["quarantine", "pol/pol-stock"]).1.replace(small.publisher.base().as_str(), "SERVICE");
    insta::assert_snapshot!("quarantine", told);
}

const ROWS: &str = "{ totalCount leftOff pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { position } } nodes { position sourceKey value row column } }";

fn quarantined(house: &House, window: &str) -> Value {
    house.get(&format!(r#"{{ feed(slug: "pol-stock") {{ run {{ quarantined{window} {ROWS} }} }} }}"#))["feed"]["run"]["quarantined"].take()
}

#[test]
fn pages_of_quarantined_rows_join_to_the_whole() {
    let small = Small::new("operate");
    small.nation("pol", &[feed("pol-stock", "/pol", "", &plain(HOLDINGS))]);
    let mut rows = vec![row("h0", "", "tent"); 8];
    rows.extend((0..7).map(|number| bare(&format!("b{number}"))));
    small.rows("/pol", &rows);
    let house = small.fetched();
    let places = |page: &Value| -> Vec<String> {
        assert_eq!(
            page["edges"].as_array().unwrap().iter().map(|edge| &edge["node"]["position"]).collect::<Vec<_>>(),
            page["nodes"].as_array().unwrap().iter().map(|node| &node["position"]).collect::<Vec<_>>()
        );
        page["nodes"].as_array().unwrap().iter().map(|row| row["position"].as_str().unwrap().to_owned()).collect()
    };
    let all: Vec<String> = (8..15).map(|number| format!("/rows/{number}")).collect();
    let whole = quarantined(&house, "");
    assert_eq!((places(&whole), &whole["totalCount"], &whole["leftOff"]), (all.clone(), &json!(7), &json!(0)));
    for size in 1..=8 {
        let (mut forwards, mut after) = (Vec::new(), String::new());
        loop {
            let page = quarantined(&house, &format!("(first: {size}{after})"));
            forwards.extend(places(&page));
            if page["pageInfo"]["hasNextPage"] == false {
                break;
            }
            after = format!(", after: {}", page["pageInfo"]["endCursor"]);
        }
        assert_eq!(forwards, all, "{size}");
        let (mut backwards, mut before) = (Vec::new(), String::new());
        loop {
            let page = quarantined(&house, &format!("(last: {size}{before})"));
            backwards = [places(&page), backwards].concat();
            if page["pageInfo"]["hasPreviousPage"] == false {
                break;
            }
            before = format!(", before: {}", page["pageInfo"]["startCursor"]);
        }
        assert_eq!(backwards, all, "{size}");
    }
    assert_eq!(places(&quarantined(&house, "(first: 0)")), [] as [String; 0]);
    assert_eq!(places(&quarantined(&house, "(after: \"row-99\")")), [] as [String; 0]);
    let wrong = house.ask(r#"{ feed(slug: "pol-stock") { run { quarantined(after: "run-1") { totalCount } } } }"#);
    assert!(wrong["errors"][0]["message"].as_str().unwrap().contains("cursor in `after`"), "{wrong}");
}

#[test]
fn quarantined_rows_have_the_feeds_own_label() {
    let small = Small::new("operate");
    let label = "label = { classification = \"RESTRICTED\" }";
    small.nation("pol", &[feed("pol-stock", "/pol", label, &plain(HOLDINGS))]);
    small.nation("deu", &[feed("deu-stock", "/deu", "", HOLDINGS)]);
    for path in ["/pol", "/deu"] {
        small.rows(path, &[row("h0", "", "tent"), row("h2", "", "tent"), bare("h1")]);
    }
    let house = small.fetched();
    // Who may not see that label sees no row, and not that there is one.
    let none = quarantined(&house, "");
    assert_eq!((&none["totalCount"], &none["leftOff"], &none["nodes"]), (&json!(0), &json!(0), &json!([])));
    let cleared = house.seen_by(viewer("staff", None, &[], "RESTRICTED"));
    let open = quarantined(&cleared, "");
    assert_eq!(open["nodes"][0]["sourceKey"], "h1");
    assert!(open["nodes"][0]["row"].as_str().unwrap().contains("quantity: 5"), "{open}");
    // Where rows have labels of their own, nobody is sure to see all: the text of the row stays with the operator.
    let query = format!(r#"{{ feed(slug: "deu-stock") {{ run {{ quarantined {ROWS} }} }} }}"#);
    let mixed = cleared.get(&query)["feed"]["run"]["quarantined"].take();
    assert_eq!(mixed["nodes"], json!([{ "position": "/rows/2", "sourceKey": null, "value": null, "row": null, "column": "nsn, name" }]));
}

fn named(key: &str, system: &str, to: &str) -> Value {
    json!({ "key": key, "name": "item", "quantity": 1, "unit": "EA", "system": system, "label": { "grade": "UNCLASSIFIED", "to": to } })
}

/// Two feeds that call systems by names of their own.
fn unknown_names() -> Small {
    let small = Small::new("operate");
    small.nation("pol", &[feed("pol-stock", "/pol", "", HOLDINGS)]);
    small.nation("deu", &[feed("deu-gifts", "/gifts", "", DONATIONS)]);
    small.rows(
        "/pol",
        &[
            named("1", "Leo 2-A6 \"nowy\"", ""),
            named("2", "LEOPARD 2A6 (PL)", ""),
            named("3", "leopard 2a6  (pl)", ""),
            named("4", "Leopard 2A6", ""),
            named("5", "M1091 truck", ""),
            named("6", "Secret weapon", "XBB"),
        ],
    );
    let line = |key: &str, system: &str| json!({ "key": key, "text": "line", "system": system, "pledged": 1, "stage": "PLEDGED" });
    let lines = [line("1", "Leopard 2A6 (PL)"), line("2", "\u{1b}]0;Wunderwaffe\u{7}")];
    small.rows("/gifts", &[json!({ "key": "d", "recipient": "UKR", "lines": lines })]);
    small
}

#[test]
fn names_that_no_alias_catches_are_listed_ready_to_be_pasted() {
    let small = unknown_names();
    let house = small.fetched();
    let (code, said) = asks(&house, &["aliases"]);
    assert_eq!(code, Some(0));
    assert!(!said.contains("Secret") && !said.contains('\u{1b}'), "{said}");
    insta::assert_snapshot!("aliases", said);

    // Pasted as it says, the names are caught.
    let path = "reference/weapon_systems.toml";
    let systems = std::fs::read_to_string(small.directory.path().join(path)).unwrap();
    let lines: String = said.lines().filter(|line| line.starts_with(['"', '\'']) && line.to_lowercase().contains("leo")).collect();
    let (before, after) = systems.split_once("slug = \"leopard-2a6\"").unwrap();
    let pasted = format!("{before}slug = \"leopard-2a6\"{}", after.replacen("aliases = [", &format!("aliases = [{lines}"), 1));
    small.directory.write(path, pasted);
    let (_, left) = asks(&small.fetched(), &["aliases"]);
    assert!(!left.to_lowercase().contains("leo 2") && left.contains("M1091"), "{left}");
}

#[test]
fn nobody_is_told_of_names_in_records_that_he_may_not_see() {
    const NAMES: &str = "{ unknownSystems { name records feeds { slug } likeliest { slug } likeness } }";
    let small = unknown_names();
    let house = small.fetched();
    let without = house.text(NAMES);
    let other = house.seen_by(viewer("bb", Some("XBB"), &[], "UNCLASSIFIED")).get(NAMES);
    assert!(other["unknownSystems"].as_array().unwrap().iter().any(|unknown| unknown["name"] == "Secret weapon"), "{other}");
    let rows: Vec<Value> = [
        named("1", "Leo 2-A6 \"nowy\"", ""),
        named("2", "LEOPARD 2A6 (PL)", ""),
        named("3", "leopard 2a6  (pl)", ""),
        named("4", "Leopard 2A6", ""),
        named("5", "M1091 truck", ""),
    ]
    .into();
    small.rows("/pol", &rows);
    house.fetch();
    assert_eq!(house.text(NAMES), without, "as if it had never been there");
    for (first, says) in [(0, "[]"), (501, "from 0 to 500"), (-1, "from 0 to 500")] {
        let answer = house.text(&format!("{{ unknownSystems(first: {first}) {{ name }} }}"));
        assert!(answer.contains(says), "{answer}");
    }
}

#[test]
fn nothing_unknown_is_said_so() {
    let small = Small::new("operate");
    small.nation("pol", &[feed("pol-stock", "/pol", "", HOLDINGS)]);
    small.rows("/pol", &[named("4", "Leopard 2A6", "")]);
    let (code, said) = asks(&small.fetched(), &["aliases"]);
    assert_eq!((code, said.as_str()), (Some(0), "every name of a weapon system in the records that you may see is known\n"));
}

#[test]
fn who_does_not_answer_is_named_with_a_way_out() {
    let small = Small::new("operate");
    small.publisher.act("/page/graphql", answer(200, &[("Content-Type", "text/html")], "<html>hello</html>"));
    small.publisher.act("/none", answer(404, &[], "no"));
    small.publisher.act("/locked", answer(401, &[], ""));
    small.publisher.act("/moved", answer(302, &[("Location", "http://127.0.0.1:9/")], ""));
    small.publisher.act("/refuses", answer(400, &[], r#"{"errors":[{"message":"too \u001b[2Jmuch"}]}"#));
    small.publisher.act("/empty", answer(200, &[], r#"{"data":null}"#));
    let base = small.publisher.base().to_string();
    let mut told = String::new();
    for path in ["page/graphql", "none", "locked", "moved", "refuses", "empty"] {
        let (code, printed, said) = ran(&["aliases", "--url", &format!("{base}{path}"), "--token", "hush-hush"]);
        assert_eq!((code, printed.as_str()), (Some(1), ""), "{said}");
        assert!(!said.contains("hush"), "{said}");
        told += &said.replace(&base, "http://GATEWAY/");
    }
    let (code, _, said) = ran(&["trace", "pol", "x", "--url", "http://127.0.0.1:9"]);
    assert_eq!(code, Some(1));
    told += &said;
    assert_eq!(ran(&["trace", "pol", "x", "--url", "nowhere"]).0, Some(2));
    insta::assert_snapshot!("unanswered", told);
    let tokens = small.publisher.requests().iter().filter(|request| request.header("authorization") == Some("Bearer hush-hush")).count();
    assert_eq!(tokens, 6);
}
