//! Feeds that fail, each in its own way: the failure is told, and the others are served.

use std::time::Duration;

use serde_json::{Value, json};

use super::small::{HOLDINGS, Small, feed};
use crate::support::gateway::{House, wait};
use crate::support::upstream::{Act, answer, begin};

fn rows(count: u32) -> Vec<Value> {
    (0..count).map(|number| json!({ "key": format!("h{number}"), "name": "tent", "quantity": number, "unit": "EA" })).collect()
}

fn document(count: u32) -> String {
    json!({ "as_of": "2026-11-23", "rows": rows(count) }).to_string()
}

/// Germany publishes three holdings well; Poland's feed is the test's.
fn two(more: &str) -> Small {
    let small = Small::new("feeds");
    small.nation("deu", &[feed("deu-stock", "/deu", "", HOLDINGS)]);
    small.nation("pol", &[feed("pol-stock", "/pol", more, HOLDINGS)]);
    small.rows("/deu", &rows(3));
    small
}

const STATE: &str = r#"{ feed(slug: "pol-stock") { freshness stale lastError lastSuccess asOf run { outcome published notModified } runs { totalCount } } }"#;

fn state(house: &House) -> Value {
    house.get(STATE)["feed"].take()
}

fn holdings(house: &House) -> Value {
    house.ask("{ holdings { totalCount gaps { nation { code } feed { slug } kind reason asOf message } nodes { nation { code } provenance { stale } } } }")
}

#[test]
fn each_failure_is_told_and_the_others_are_served() {
    let truncated = vec![Act::Send(begin(200, &[], Some(9_000))), Act::Send(document(3).into_bytes())];
    let failures: [(&str, Vec<Act>, &str); 9] = [
        ("down", answer(503, &[], "later"), "503"),
        ("gone", answer(404, &[], "nothing here"), "404"),
        ("forbidden", answer(401, &[], ""), "401"),
        ("slow to begin", vec![Act::Stall], "ms"),
        ("slow to end", vec![Act::Send(begin(200, &[], Some(9_000))), Act::Send(b"{".to_vec()), Act::Stall], "ms"),
        ("truncated", truncated, "promised"),
        ("html", answer(200, &[("Content-Type", "text/html")], "<!doctype html><html>Please log in</html>"), "HTML"),
        ("wrong format", answer(200, &[], "key;name\n1;tent\n"), "JSON"),
        ("too large", answer(200, &[], format!("{{\"rows\": [{}1]}}", "1,".repeat(40_000))), "65536"),
    ];
    for (failure, acts, says) in failures {
        let small = two("fetch = { max_bytes = 65536, timeout_ms = 900, first_byte_timeout_ms = 400, retries = 0 }");
        small.publisher.act("/pol", acts);
        let house = small.fetched();
        let state = state(&house);
        let error = state["lastError"].as_str().unwrap_or_else(|| panic!("{failure}: {state}"));
        println!("{failure}: {error}");
        assert!(error.contains(says), "{failure}: {error}");
        assert_eq!((&state["freshness"], &state["stale"]), (&json!("NEVER"), &json!(false)), "{failure}");
        let outcome = if ["html", "wrong format"].contains(&failure) { "CRITICAL" } else { "ERROR" };
        assert_eq!((&state["run"]["outcome"], &state["run"]["published"]), (&json!(outcome), &json!(false)), "{failure}");

        let answer = holdings(&house);
        assert!(answer.get("errors").is_none(), "{failure}: {answer}");
        let list = &answer["data"]["holdings"];
        assert_eq!(list["totalCount"], 3, "{failure}");
        let gap = json!({
            "nation": { "code": "POL" }, "feed": { "slug": "pol-stock" }, "kind": "HOLDING", "reason": "NEVER_DELIVERED",
            "asOf": null, "message": "POL has delivered nothing yet; its records are missing.",
        });
        assert_eq!(list["gaps"], json!([gap]), "{failure}");
        let named = json!([{ "nation": "POL", "feed": "pol-stock", "reason": "NEVER_DELIVERED", "freshness": "NEVER", "stale": false, "asOf": null }]);
        assert_eq!(answer["extensions"]["feeds"], named, "{failure}");
    }
}

#[test]
fn nobody_at_home_is_a_failure_too() {
    let small = two("");
    // A port on which nobody listens any more.
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    small.nation("pol", &[feed("pol-stock", &format!("http://127.0.0.1:{port}/pol"), "", HOLDINGS)]);
    let house = small.fetched();
    assert!(state(&house)["lastError"].as_str().unwrap().contains("refused"), "{}", state(&house));
    assert_eq!(holdings(&house)["data"]["holdings"]["totalCount"], 3);
}

#[test]
fn the_last_good_run_is_served_and_marked() {
    let small = two("");
    small.rows("/pol", &rows(4));
    let house = small.fetched();
    assert_eq!(holdings(&house)["data"]["holdings"]["totalCount"], 7);
    assert_eq!(holdings(&house)["data"]["holdings"]["gaps"], json!([]));
    assert_eq!(holdings(&house)["extensions"]["feeds"], json!([]));

    small.publisher.act("/pol", answer(500, &[], ""));
    house.fetch();
    let answer_now = holdings(&house);
    let list = &answer_now["data"]["holdings"];
    assert_eq!(list["totalCount"], 7, "the last good data stay");
    let gap = &list["gaps"][0];
    assert_eq!((&gap["reason"], &gap["asOf"]), (&json!("STALE"), &json!("2026-11-23T00:00:00Z")));
    let stale = |node: &&Value| node["provenance"]["stale"] == true;
    let nodes = list["nodes"].as_array().unwrap();
    assert!(nodes.iter().all(|node| (node["nation"]["code"] == "POL") == stale(&node)), "{list}");
    assert_eq!(answer_now["extensions"]["feeds"][0]["reason"], "STALE");
    let of_germany = house.ask(r#"{ holdings(filter: {nation: ["DEU"]}) { gaps { reason } } }"#);
    assert_eq!(of_germany["data"]["holdings"]["gaps"], json!([]), "who asks for Germany alone is not told of Poland");
    assert_eq!(of_germany["extensions"]["feeds"], json!([]));
    let told = state(&house);
    assert_eq!((&told["stale"], &told["runs"]["totalCount"]), (&json!(true), &json!(2)));

    small.rows("/pol", &rows(5));
    house.fetch();
    assert_eq!(holdings(&house)["data"]["holdings"]["totalCount"], 8);
    let mended = state(&house);
    assert_eq!((&mended["stale"], &mended["lastError"]), (&json!(false), &Value::Null));
}

#[test]
fn a_run_with_far_fewer_rows_is_held_back() {
    let small = two("");
    small.rows("/pol", &rows(400));
    let house = small.fetched();
    small.rows("/pol", &rows(20));
    house.fetch();
    let state = state(&house);
    assert_eq!((&state["run"]["outcome"], &state["run"]["published"], &state["stale"]), (&json!("CRITICAL"), &json!(false), &json!(true)));
    assert_eq!(holdings(&house)["data"]["holdings"]["totalCount"], 403);
}

#[test]
fn what_did_not_change_is_not_read_again() {
    let small = two("");
    small.rows("/pol", &rows(4));
    let house = small.fetched();
    house.fetch();
    let conditional = small.publisher.requests().iter().filter(|request| request.header("if-none-match").is_some()).count();
    assert_eq!(conditional, 2);
    let state = state(&house);
    assert_eq!((&state["run"]["notModified"], &state["stale"], &state["lastError"]), (&json!(true), &json!(false), &Value::Null));
    assert_eq!(state["asOf"], "2026-11-23T00:00:00Z");
    assert_eq!(holdings(&house)["data"]["holdings"]["totalCount"], 7);
}

#[test]
fn a_nation_with_a_mistake_is_set_aside_alone() {
    let small = two("");
    small.directory.write("nations/fra.toml", "version = 1\n\n[[feed]]\nslug = \"fra-stock\"\ntitle = \"Stocks\"\nurl = \"/fra\"\nformat = \"JSON\"\n[feed.holding]\nitem = { nsn = \"nsn\" }\nquantiy = \"quantity\"\n");
    small.rows("/pol", &rows(4));
    let house = small.fetched();
    let nations = house.get("{ nations { code setAside feeds { slug } } }");
    let aside: Vec<&Value> = nations["nations"].as_array().unwrap().iter().filter(|nation| !nation["setAside"].is_null()).collect();
    assert_eq!(aside.len(), 1, "{nations}");
    let told = aside[0]["setAside"].as_str().unwrap();
    assert_eq!(aside[0]["code"], "FRA");
    assert!(told.contains("fra.toml") && told.contains("10:1") && told.contains("quantiy"), "{told}");
    assert_eq!(holdings(&house)["data"]["holdings"]["totalCount"], 7);
}

#[test]
fn answers_come_before_anything_has_been_fetched() {
    let small = two("");
    let house = small.open();
    let answer = holdings(&house);
    assert_eq!(answer["data"]["holdings"]["totalCount"], 0);
    assert_eq!(answer["data"]["holdings"]["gaps"].as_array().unwrap().len(), 2);
    let no_feed = house.get(r#"{ courses(filter: {nation: ["POL"]}) { gaps { nation { code } feed { slug } reason } } }"#);
    assert_eq!(no_feed["courses"]["gaps"], json!([{ "nation": { "code": "POL" }, "feed": null, "reason": "NO_FEED" }]));
}

#[test]
fn a_slow_feed_holds_up_nobody() {
    let small = two("fetch = { timeout_ms = 3000, first_byte_timeout_ms = 3000, retries = 0 }");
    small.publisher.act("/pol", vec![Act::Stall]);
    let house = small.open();
    std::thread::scope(|scope| {
        let round = scope.spawn(|| house.fetch());
        while holdings(&house)["data"]["holdings"]["totalCount"] != 3 {
            assert!(!round.is_finished(), "Germany waits for Poland");
            wait(async { tokio::time::sleep(Duration::from_millis(20)).await });
        }
    });
}
