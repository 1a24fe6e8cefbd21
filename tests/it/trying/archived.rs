//! A run is kept, and replayed when its service is gone.

use serde_json::Value;

use super::Desk;
use crate::support::gateway::wait;
use crate::support::upstream::{Request, Upstream, answer};

const KEY: &str = "s3cr3t/k+y";

/// Three pages, each of which names the next with the key that it was asked with; the second is broken once.
fn page(request: &Request, count: usize) -> Vec<crate::support::upstream::Act> {
    assert!(request.target.contains("key=s3cr3t%2Fk%2By"), "{}", request.target);
    let number = request.target.split_once("p=").map_or(1, |(_, rest)| rest.split('&').next().unwrap().parse::<u32>().unwrap());
    if count == 1 {
        return answer(503, &[], "not now");
    }
    let link = format!("</rows?p={}&key=s3cr3t%2Fk%2By>; rel=\"next\"", number + 1);
    let mut headers = vec![("Content-Type", "application/json"), ("Set-Cookie", "session=s3cr3t"), ("X-Echo", KEY)];
    if number < 3 {
        headers.push(("Link", link.as_str()));
    }
    let rows =
        format!(r#"[{{"nsn": "1005-01-231-097{number}", "name": "RIFLE {number}", "qty": {number}, "asked": "{KEY} s3cr3t\/k+y"}}]"#);
    answer(200, &headers, rows)
}

const NATION: &str = r#"version = 1
[[feed]]
slug = "xaa-rows"
title = "Rows"
url = "ADDRESS"
format = "JSON"
paging = { style = "LINK" }
auth = { api_key = { query = "key", value = { file = "key" } } }
headers = { X-Who = "muster-of-xaa" }
[feed.holding]
item = { nsn = "nsn", name = "name" }
quantity = "qty"
"#;

fn steady(printed: &str) -> Value {
    let mut whole: Value = serde_json::from_str(printed).unwrap();
    for field in ["startedAt", "finishedAt"] {
        whole["report"][field].take();
    }
    whole
}

#[test]
fn a_recorded_run_replays_equal_without_its_service_and_holds_no_secret() {
    let desk = Desk::new();
    let upstream = wait(Upstream::serve(page));
    desk.write("config/key", KEY);
    desk.write("config/nations/xaa.toml", NATION.replace("ADDRESS", upstream.url("/rows").as_str()));
    let (code, printed, said) = desk.run(&["record", "xaa"]);
    assert_eq!((code, said.as_str()), (Some(0), ""), "{printed}");
    assert!(printed.contains("XAA/xaa-rows: 4 answers in xaa-rows.har"), "{printed}");
    let archive = desk.read("xaa-rows.har");
    for secret in ["s3cr3t", "muster-of-xaa"] {
        assert!(!archive.contains(secret), "{archive}");
    }
    let har: Value = serde_json::from_str(&archive).unwrap();
    let entries = har["log"]["entries"].as_array().unwrap();
    let statuses: Vec<u64> = entries.iter().map(|entry| entry["response"]["status"].as_u64().unwrap()).collect();
    assert_eq!((har["log"]["version"].as_str(), statuses), (Some("1.2"), vec![200, 503, 200, 200]));
    assert!(entries[3]["request"]["url"].as_str().unwrap().ends_with("/rows?p=3&key=MASKED"));

    let (code, live, _) = desk.run(&["try", "xaa", "--json"]);
    assert_eq!(code, Some(0), "{live}");
    drop(upstream);
    // The service is gone, has another address now, and so has its key.
    assert_eq!(desk.run(&["try", "xaa"]).0, Some(1));
    desk.write("config/nations/xaa.toml", NATION.replace("ADDRESS", "http://nowhere.invalid/rows"));
    desk.write("config/key", "another");
    let (code, replayed, said) = desk.run(&["try", "xaa", "--replay", "xaa-rows.har", "--json"]);
    assert_eq!((code, said.as_str()), (Some(0), ""), "{replayed}");
    let (live, replayed) = (steady(&live), steady(&replayed));
    assert_eq!(live["records"].as_array().unwrap().len(), 3);
    // The document quotes the key, so the archive's is another one by that, and by that alone.
    assert_eq!((&live["records"], &live["quarantined"]), (&replayed["records"], &replayed["quarantined"]));
    for field in ["rows", "completeness", "issues", "outcome", "asOf", "published"] {
        assert_eq!(live["report"][field], replayed["report"][field], "{field}");
    }

    // A complaint becomes a test.
    let (code, _, said) = desk.run(&["try", "xaa", "--replay", "xaa-rows.har", "--bless"]);
    assert!(code == Some(0) && said.contains("wrote the test `xaa-rows.har`"), "{said}");
    assert!(desk.read("config/nations/xaa.test.toml").contains("replay = \"../../xaa-rows.har\""));
    let (code, printed, _) = desk.run(&["test"]);
    assert_eq!(code, Some(0), "{printed}");
}

#[test]
fn a_run_that_failed_is_kept_and_fails_alike() {
    let desk = Desk::new();
    let upstream = wait(Upstream::always(answer(500, &[], "stack trace")));
    desk.write("config/key", KEY);
    desk.write("config/muster.toml", "version = 1\n[fetch]\nretries = 1\n");
    desk.write("config/nations/xaa.toml", NATION.replace("ADDRESS", upstream.url("/rows").as_str()));
    let (code, printed, said) = desk.run(&["record", "xaa", "--output", "failed.har"]);
    assert!(code == Some(1) && printed.contains("2 answers in failed.har") && said.contains("status 500"), "{code:?} {printed} {said}");
    drop(upstream);
    let (code, printed, _) = desk.run(&["try", "xaa", "--replay", "failed.har"]);
    assert!(code == Some(1) && printed.contains("would not be served: status 500"), "{code:?} {printed}");
}

#[test]
fn what_is_no_archive_or_of_another_feed_is_told() {
    let desk = Desk::new();
    let upstream = wait(Upstream::always(answer(200, &[], "Ref,NSN\n")));
    desk.write("config/nations/xaa.toml", super::STOCK.replace("http://127.0.0.1:9/stock.csv", upstream.url("/stock.csv").as_str()));
    desk.run(&["record", "xaa", "--output", "stock.har"]);
    let (code, _, said) = desk.run(&["try", "xaa", "--replay", "stock.csv"]);
    assert!(code == Some(1) && said.contains("no HTTP Archive"), "{code:?} {said}");
    desk.write("config/nations/xaa.toml", super::STOCK.replace("/stock.csv", "/other.csv"));
    let (code, printed, _) = desk.run(&["try", "xaa", "--replay", "stock.har"]);
    assert!(code == Some(1) && printed.contains("the archive has no answer to `GET"), "{code:?} {printed}");
    assert_eq!(desk.run(&["record", "xab"]).0, Some(2));
}
