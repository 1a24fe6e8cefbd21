//! The operator's own questions: what is served of them, what is wrong with others, and that the rest is served all the same.

use serde_json::{Value, json};

use super::cli::{Running, ran};
use super::small::{HOLDINGS, Small, feed};
use crate::support::gateway::wait;

const GOOD: &str = "# Who holds what?\nquery ($nation: [CountryCode!]!) { holdings(filter: { nation: $nation }) { totalCount } }\n";

fn small() -> Small {
    let small = Small::new("operators");
    small.rows("/pol", &[]);
    small.nation("pol", &[feed("pol-stock", "/pol", "", HOLDINGS)]);
    small.directory.write("questions/who-holds-what.graphql", GOOD);
    small
}

fn path(small: &Small) -> &str {
    small.directory.path().to_str().unwrap()
}

/// The status, the type and the body of what stands at an address.
fn got(address: &str) -> (u16, String, String) {
    wait(async {
        let response = reqwest::Client::builder().no_proxy().build().unwrap().get(address).send().await.unwrap();
        let kind = response.headers().get("content-type").map(|kind| kind.to_str().unwrap().to_owned()).unwrap_or_default();
        (response.status().as_u16(), kind, response.text().await.unwrap())
    })
}

#[test]
fn a_mistake_in_a_question_is_shown_where_it_stands() {
    let small = small();
    assert_eq!(ran(&["check", path(&small)]).0, Some(0));
    small.directory.write("questions/b.graphql", "# Who holds what?\n{\n  holdings { totalCont }\n}\n");
    small.directory.write("questions/c.graphql", "# Who holds what?\n{ world { today }\n");
    small.directory.write("questions/d.graphql", "{ world { today } }\n");
    small.directory.write("questions/e.graphql", [b'#', b'?', 0xff]);
    small.directory.write("questions/f.graphql", format!("# Who?\n{{ world {{ today }} }}\n{}", "#\n".repeat(1 << 15)));
    small.directory.write("questions/README.md", "No question.");
    let (code, printed, _) = ran(&["check", path(&small)]);
    assert_eq!(code, Some(2));
    let places = ["b.graphql:3:14", "c.graphql:", "d.graphql:1:1", "e.graphql", "f.graphql"];
    let words = ["totalCont", "^^^^^^^^^", "does not begin with its question in words", "not UTF-8", "more than the 65536", "5 files"];
    for part in places.iter().chain(&words) {
        assert!(printed.contains(part), "{part}: {printed}");
    }
    assert!(!printed.contains("who-holds-what") && !printed.contains("README"), "{printed}");
}

#[test]
fn questions_are_served_without_those_that_nobody_could_ask() {
    let small = small();
    small.directory.write("questions/wrong.graphql", "# What is wrong?\n{ wrong }\n");
    let base = small.publisher.base().to_string();
    let arguments = ["--config", path(&small), "serve", "--base", &base, "--listen", "127.0.0.1:0"];
    let (code, _, said) = ran(&[&arguments[..], &["--strict"]].concat());
    assert_eq!(code, Some(2));
    assert!(said.contains("wrong.graphql:2:3"), "{said}");

    let running = Running::start(&arguments);
    let (status, kind, body) = got(&format!("{}questions.json", running.line("workbench")));
    assert_eq!((status, kind.as_str()), (200, "application/json"));
    assert_eq!(serde_json::from_str::<Value>(&body).unwrap(), json!([{ "name": "who-holds-what", "text": GOOD }]));
}

#[test]
fn a_configuration_without_questions_serves_an_empty_shelf() {
    let small = Small::new("no-operators");
    small.rows("/pol", &[]);
    small.nation("pol", &[feed("pol-stock", "/pol", "", HOLDINGS)]);
    let base = small.publisher.base().to_string();
    let running = Running::start(&["--config", path(&small), "serve", "--base", &base, "--listen", "127.0.0.1:0"]);
    assert_eq!(got(&format!("{}questions.json", running.line("workbench"))).2, "[]");
}
