//! What is asked of a codification service while a query runs: how many requests, and what becomes of bad answers.

use std::collections::HashSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::future::join_all;
use serde_json::{Value, json};

use super::small::{HOLDINGS, Small, codification, feed};
use crate::support::directory::Directory;
use crate::support::gateway::{House, wait};
use crate::support::publisher::Publisher;
use crate::support::upstream::{Act, Upstream, answer};

/// Distinct numbers in the inventory; the service takes 100 at a time.
const ITEMS: usize = 250;
const REQUESTS: usize = 3;
const NAMES: &str = "{ holdings(first: 500) { totalCount nodes { equipmentType { nsn name approvedName } } } }";

fn nsn(item: usize) -> String {
    format!("2355-01-{:03}-{:04}", 100 + item / 10, item)
}

fn approved(nsn: &str) -> String {
    format!("APPROVED {nsn}")
}

/// The service, what it was asked, and the house that asks it.
struct Asked {
    _upstream: Upstream,
    _publisher: Publisher,
    _directory: Directory,
    house: House,
    batches: Arc<Mutex<Vec<Vec<String>>>>,
}

impl Asked {
    /// `reply` makes the rows of an answer, or another answer, out of the keys asked for.
    fn open(items: usize, hold: u64, reply: impl Fn(&[String]) -> Vec<Act> + Send + Sync + 'static) -> Self {
        Self::patient(items, hold, 10_000, reply)
    }

    /// Waits so many milliseconds for an answer to begin.
    fn patient(items: usize, hold: u64, patience: u64, reply: impl Fn(&[String]) -> Vec<Act> + Send + Sync + 'static) -> Self {
        let batches = Arc::new(Mutex::new(Vec::new()));
        let heard = Arc::clone(&batches);
        let upstream = wait(Upstream::serve(move |request, _| {
            let query = request.target.split_once("nsn=").map(|(_, keys)| keys.replace("%2C", ",")).unwrap_or_default();
            let keys: Vec<String> = query.split(',').map(str::to_owned).collect();
            heard.lock().unwrap().push(keys.clone());
            reply(&keys)
        }));
        let small = Small::new("lookups");
        small.nation("pol", &[feed("pol-stock", "/pol", "", HOLDINGS)]);
        small.nation("nld", &[codification(hold, patience).replace("\"/codes\"", &format!("\"{}\"", upstream.url("/codes")))]);
        let rows: Vec<Value> = (0..items)
            .map(|item| json!({ "key": item, "nsn": nsn(item), "name": format!("reported {item}"), "quantity": 1, "unit": "EA" }))
            .collect();
        small.rows("/pol", &rows);
        let house = small.fetched();
        let Small { directory, publisher } = small;
        Self { _upstream: upstream, _publisher: publisher, _directory: directory, house, batches }
    }

    fn batches(&self) -> Vec<Vec<String>> {
        self.batches.lock().unwrap().clone()
    }

    /// The names that came, in the order of the page.
    fn names(&self) -> (Vec<Value>, Value) {
        let mut answer = self.house.ask(NAMES);
        let errors = answer["errors"].take();
        (answer["data"]["holdings"]["nodes"].as_array().unwrap().iter().map(|node| node["equipmentType"].clone()).collect(), errors)
    }
}

fn row(nsn: &str) -> Value {
    json!({ "nsn": nsn, "approved": approved(nsn) })
}

fn rows(keys: &[String]) -> Vec<Act> {
    answer(200, &[], Value::from_iter(keys.iter().map(|key| row(key))).to_string())
}

fn all_approved(names: &[Value]) {
    assert_eq!(names.len(), ITEMS);
    for name in names {
        let approved = approved(name["nsn"].as_str().unwrap());
        assert_eq!((&name["approvedName"], &name["name"]), (&approved.clone().into(), &approved.into()));
    }
}

#[test]
fn a_page_of_250_numbers_costs_three_requests() {
    let asked = Asked::open(ITEMS, 0, rows);
    let (names, errors) = asked.names();
    assert!(errors.is_null(), "{errors}");
    all_approved(&names);
    let batches = asked.batches();
    assert_eq!(batches.len(), REQUESTS);
    assert!(batches.iter().all(|batch| batch.len() <= 100));
    let distinct: HashSet<&String> = batches.iter().flatten().collect();
    assert_eq!((distinct.len(), batches.concat().len()), (ITEMS, ITEMS), "each number once");
    asked.names();
    assert_eq!(asked.batches().len(), 2 * REQUESTS, "with nothing held each query asks for itself");
}

#[test]
fn a_number_on_many_rows_is_asked_once() {
    let asked = Asked::open(100, 0, rows);
    asked.house.get("{ a: holdings(first: 100) { nodes { equipmentType { approvedName name } } } b: holdings(last: 100) { nodes { equipmentType { approvedName } } } }");
    assert_eq!(asked.batches().len(), 1);
}

fn fifty(asked: &Asked) {
    let answers = wait(join_all((0..50).map(|_| asked.house.send(NAMES, json!({})))));
    for (status, body) in answers {
        assert_eq!(status, 200);
        let answer: Value = serde_json::from_str(&body).unwrap();
        assert!(answer.get("errors").is_none(), "{answer}");
        let names: Vec<Value> =
            answer["data"]["holdings"]["nodes"].as_array().unwrap().iter().map(|node| node["equipmentType"].clone()).collect();
        all_approved(&names);
    }
}

#[test]
fn fifty_queries_at_once_cost_three_requests_each_with_nothing_held() {
    let asked = Asked::open(ITEMS, 0, rows);
    fifty(&asked);
    assert_eq!(asked.batches().len(), 50 * REQUESTS);
}

#[test]
fn fifty_equal_queries_at_once_cost_three_requests_in_all_with_holding() {
    let slowly = |keys: &[String]| [vec![Act::Wait(Duration::from_millis(150))], rows(keys)].concat();
    let asked = Asked::open(ITEMS, 60_000, slowly);
    fifty(&asked);
    assert_eq!(asked.batches().len(), REQUESTS);
    fifty(&asked);
    assert_eq!(asked.batches().len(), REQUESTS, "what is held is not asked again");
}

#[test]
fn rows_are_matched_by_the_number_in_them() {
    // Backwards, every seventh left out, every fifth twice, and some that nobody asked for.
    let asked = Asked::open(ITEMS, 0, |keys| {
        let known = keys.iter().rev().filter(|key| !left_out(key));
        let mut answered: Vec<Value> = known.flat_map(|key| vec![row(key); if key.ends_with('5') { 2 } else { 1 }]).collect();
        answered.insert(0, json!({ "nsn": "1005-12-111-1111", "approved": "UNASKED" }));
        answered.push(json!({ "nsn": null, "approved": "NAMELESS" }));
        answer(200, &[], Value::from(answered).to_string())
    });
    let (names, errors) = asked.names();
    assert!(errors.is_null(), "{errors}");
    for (item, name) in names.iter().enumerate() {
        let nsn = name["nsn"].as_str().unwrap();
        if left_out(nsn) {
            assert!(name["approvedName"].is_null(), "{name}");
            assert!(name["name"].as_str().unwrap().starts_with("reported "), "{item}: {name}");
        } else {
            assert_eq!(name["approvedName"], approved(nsn));
        }
    }
    assert_eq!(asked.batches().len(), REQUESTS);
}

fn left_out(nsn: &str) -> bool {
    nsn.ends_with('7')
}

#[test]
fn one_bad_number_spoils_nothing_for_the_others() {
    let bad = nsn(42);
    let refused = bad.clone();
    let asked = Asked::open(ITEMS, 0, move |keys| if keys.contains(&refused) { answer(400, &[], "bad number") } else { rows(keys) });
    let (names, errors) = asked.names();
    for name in &names {
        let nsn = name["nsn"].as_str().unwrap();
        let expected = if nsn == bad { Value::Null } else { approved(nsn).into() };
        assert_eq!(name["approvedName"], expected);
    }
    let errors = errors.as_array().unwrap();
    assert_eq!(errors.len(), 1, "{errors:?}");
    assert_eq!(errors[0]["extensions"]["code"], "LOOKUP_FAILED");
    // Halving finds one of a hundred in fewer than twice seven more requests.
    assert!(asked.batches().len() <= REQUESTS + 14, "{}", asked.batches().len());
}

fn failed(asked: &Asked) {
    let (names, errors) = asked.names();
    assert_eq!(names.len(), ITEMS);
    for name in &names {
        assert!(name["approvedName"].is_null() && name["name"].as_str().unwrap().starts_with("reported "), "{name}");
    }
    let errors = errors.as_array().unwrap();
    assert_eq!(errors.len(), 1, "{errors:?}");
    let (path, more) = (&errors[0]["path"], &errors[0]["extensions"]);
    assert_eq!(path[0], "holdings");
    assert_eq!(path[4], "approvedName", "{path}");
    assert_eq!((&more["code"], &more["nation"], &more["feed"]), (&"LOOKUP_FAILED".into(), &"NLD".into(), &"nld-codes".into()));
    assert_eq!(more["count"], ITEMS);
    let paths = more["paths"].as_array().unwrap();
    assert!(!paths.is_empty() && paths.len() <= 10, "{paths:?}");
}

#[test]
fn a_service_that_is_down_costs_names_and_one_error() {
    let asked = Asked::open(ITEMS, 0, |_| answer(503, &[], "later"));
    failed(&asked);
    assert_eq!(asked.batches().len(), REQUESTS, "not asked again and again");
}

#[test]
fn a_service_that_says_nothing_is_not_waited_for_long() {
    let asked = Asked::patient(ITEMS, 60_000, 400, |_| vec![Act::Stall]);
    // The service never ends its answer: without a time-out of its own the question would never end either.
    failed(&asked);
}

#[test]
fn an_error_is_never_held() {
    let fails = Arc::new(std::sync::atomic::AtomicBool::new(true));
    let now = Arc::clone(&fails);
    let asked = Asked::open(ITEMS, 60_000, move |keys| {
        if now.load(std::sync::atomic::Ordering::SeqCst) { answer(200, &[], "<html>busy</html>") } else { rows(keys) }
    });
    failed(&asked);
    fails.store(false, std::sync::atomic::Ordering::SeqCst);
    all_approved(&asked.names().0);
}

#[test]
fn nothing_is_asked_for_what_nobody_wants_to_know() {
    let asked = Asked::open(20, 0, rows);
    asked.house.get("{ holdings { nodes { equipmentType { nsn niin aliases { text } } } } }");
    asked.house.get("{ holdings { nodes { equipmentType { approvedName @skip(if: true) nsn } } } }");
    assert!(asked.batches().is_empty());
}
