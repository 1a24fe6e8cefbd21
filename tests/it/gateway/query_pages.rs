//! `muster query --all-pages`: all rows of one world, or none.

use std::collections::HashSet;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, channel};

use axum::routing::post;
use serde_json::{Value, json};
use url::Url;

use super::cli::{muster, ran};
use super::small::{HOLDINGS, Small, feed};
use crate::support::directory::Directory;
use crate::support::gateway::publish;

#[test]
fn all_pages_are_as_many_rows_as_the_list_counts() {
    let small = Small::new("query-pages");
    small.nation("pol", &[feed("pol-stock", "/pol", "", HOLDINGS)]);
    let row =
        |key: usize| json!({ "key": key.to_string(), "name": "tent", "holder": format!("depot {key}"), "quantity": key, "unit": "EA" });
    small.rows("/pol", &(0..1203).map(row).collect::<Vec<_>>());
    let house = small.fetched();
    let url = house.address().as_str();
    // Two lists of different lengths, one of them turned, and how long a page is said by a variable.
    let document = "query($first: Int = 3) {
        all: holdings(first: $first) { totalCount pageInfo { hasNextPage endCursor } nodes { holder } }
        few: holdings(last: 2, filter: { quantity: { lt: 700 } }) { totalCount nodes { holder } }
    }";
    let (code, printed, said) = ran(&["query", document, "--all-pages", "--url", url]);
    assert_eq!(code, Some(0), "{said}");
    let answer: Value = serde_json::from_str(&printed).unwrap();
    for (list, rows) in [("all", 1203), ("few", 700)] {
        let list = &answer["data"][list];
        let holders: HashSet<&str> = list["nodes"].as_array().unwrap().iter().map(|node| node["holder"].as_str().unwrap()).collect();
        assert_eq!(
            (list["totalCount"].as_u64(), list["nodes"].as_array().unwrap().len(), holders.len()),
            (Some(rows), rows as usize, rows as usize)
        );
    }
    assert_eq!(answer["data"]["all"]["pageInfo"]["hasNextPage"], false, "the page information is of the last page");
    let (code, printed, said) = ran(&["query", document, "--all-pages", "--table", "all", "--format", "csv", "--url", url]);
    let withheld = "withheld: some records may not be shown to you; whether any match is not said\n";
    assert_eq!((code, printed.lines().count(), said.as_str()), (Some(0), 1204, withheld));
    let (_, printed, _) = ran(&["query", document, "--all-pages", "--format", "table", "--url", url]);
    assert!(printed.starts_with("All · 1203 rows · up to UNCLASSIFIED\n") && !printed.contains("--all-pages"), "{}", &printed[..200]);
    // Nothing to walk through is no mistake.
    assert_eq!(ran(&["query", "{ nations { code } }", "--all-pages", "--url", url]).0, Some(0));
}

/// A gateway of a test's own: what it answers to the so-manieth request, which asks for so many rows.
fn scripted(answer: impl Fn(u64, i64) -> Value + Send + Sync + 'static) -> (Url, Receiver<i64>) {
    let (send, asked) = channel();
    let (count, answer) = (Arc::new(AtomicU64::new(0)), Arc::new(answer));
    let handler = move |body: String| {
        let request: Value = serde_json::from_str(&body).unwrap();
        let query = request["query"].as_str().unwrap();
        let first = query.split("first: ").nth(1).and_then(|rest| rest.split(|one: char| !one.is_ascii_digit()).next()).unwrap();
        let first: i64 = first.parse().unwrap();
        let number = count.fetch_add(1, Ordering::SeqCst);
        send.send(first).unwrap();
        let answer = Arc::clone(&answer);
        async move {
            match answer(number, first) {
                // It never comes.
                Value::Null => std::future::pending().await,
                answer => answer.to_string(),
            }
        }
    };
    (publish(axum::Router::new().route("/graphql", post(handler))), asked)
}

/// A page of two rows of four, of that world.
fn page(world: u64, second: bool) -> Value {
    let nodes = if second { ["c", "d"] } else { ["a", "b"] };
    json!({ "data": { "muster_world": { "version": world.to_string() }, "holdings": {
        "muster_total": 4, "muster_page": { "hasNextPage": !second, "endCursor": nodes[1] }, "muster_gaps": [],
        "nodes": nodes.map(|holder| json!({ "holder": holder })),
    } } })
}

const LIST: [&str; 5] = ["query", "{ holdings { nodes { holder } } }", "--all-pages", "--format", "csv"];

#[test]
fn another_world_between_two_pages_begins_it_again() {
    let (url, asked) = scripted(|number, _| page(if number == 0 { 1 } else { 2 }, number == 1 || number == 3));
    let (code, printed, said) = ran(&[&LIST[..], &["--url", url.as_str()]].concat());
    assert_eq!((code, printed.as_str(), said.as_str()), (Some(0), "Holder\r\na\r\nb\r\nc\r\nd\r\n", ""));
    assert_eq!(asked.try_iter().count(), 4);
}

#[test]
fn a_world_that_never_rests_ends_it() {
    let (url, asked) = scripted(|number, _| page(number, number % 2 == 1));
    let (code, printed, said) = ran(&[&LIST[..], &["--url", url.as_str()]].concat());
    assert_eq!((code, printed.as_str()), (Some(1), ""));
    assert!(said.contains("the world changed 3 times"), "{said}");
    assert_eq!(asked.try_iter().count(), 6, "three times, two pages each");
}

#[test]
fn a_page_that_comes_again_and_again_ends_it() {
    let (url, _asked) = scripted(|_, _| page(1, false));
    let (code, printed, said) = ran(&[&LIST[..], &["--url", url.as_str()]].concat());
    assert!(code == Some(1) && printed.is_empty() && said.contains("the same page of `holdings` again"), "{code:?} {said}");
}

#[test]
fn pages_that_cost_too_much_are_made_smaller() {
    let refusal = json!({ "errors": [{ "message": "too much", "extensions": { "code": "QUERY_TOO_LARGE" } }] });
    let (url, asked) = scripted(move |number, first| if first > 100 { refusal.clone() } else { page(1, number > 3) });
    let (code, printed, said) = ran(&[&LIST[..], &["--url", url.as_str()]].concat());
    assert_eq!((code, printed.lines().count()), (Some(0), 5), "{said}");
    assert_eq!(asked.try_iter().collect::<Vec<_>>(), [500, 250, 125, 62, 62]);
    // What is too large in any size is refused.
    let (url, _asked) = scripted(|_, _| json!({ "errors": [{ "message": "too much", "extensions": { "code": "QUERY_TOO_LARGE" } }] }));
    let (code, _, said) = ran(&[&LIST[..], &["--url", url.as_str()]].concat());
    assert_eq!((code, said.as_str()), (Some(1), "error: too much (QUERY_TOO_LARGE)\n"));
}

#[test]
fn an_interrupt_leaves_nothing_behind() {
    let (url, asked) = scripted(|number, _| if number == 0 { page(1, false) } else { Value::Null });
    let directory = Directory::new("query-interrupt");
    let file = directory.path().join("rows.csv");
    let child = muster(&[&LIST[..], &["--url", url.as_str(), "--out", file.to_str().unwrap()]].concat())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The second page has been asked for, so the first has been read.
    asked.recv().unwrap();
    asked.recv().unwrap();
    assert!(std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stdout.len()), (Some(130), 0));
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "stopped at row 2 of 4: nothing was written\n");
    assert_eq!(std::fs::read_dir(directory.path()).unwrap().count(), 0);
}
