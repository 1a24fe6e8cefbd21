//! Feeds that are asked by key, asked as the graph's loaders ask them.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::join_all;
use muster::feed::{Intake, lookups};
use muster::store::{Allowance, FoundSeats, Key, LookupError, Store, Way};
use serde_json::json;

use crate::gateway::service::{Service, rows};
use crate::gateway::small::Small;
use crate::support::gateway::{NOW, wait};
use crate::support::upstream::{Act, answer};

const SEATS: &str = "[feed.seats]\ncourse = \"code\"\nopen = \"open\"\n";

/// The way to a service of open seats, by course.
fn way(service: &Service, fetch: &str) -> Way<FoundSeats> {
    let small = Small::new("asker");
    small.nation("pol", &[service.feed("pol-seats", "by = \"COURSE\"", fetch, SEATS)]);
    let config = muster::config::load(small.directory.path(), muster::config::Overrides::default()).unwrap();
    let store = Arc::new(Store::new(&config));
    let intake = wait(async { Intake::new(store, Arc::new(config.reference.clone()), || NOW.parse().unwrap()) }).unwrap();
    lookups(&Arc::new(intake)).seats.remove(0)
}

fn keys(keys: &[&str]) -> Vec<Key> {
    keys.iter().map(|key| Key::of(*key)).collect()
}

async fn ask(way: &Way<FoundSeats>, asked: &[&str], requests: u32) -> Vec<(String, Result<Option<f64>, LookupError>)> {
    let found = (way.ask)(keys(asked), Arc::new(Allowance::new(requests))).await;
    let mut told: Vec<_> = found
        .into_iter()
        .map(|(key, found)| (key.0[0].to_string(), found.map(|found| found.and_then(|found| found.runs[0].open.number()))))
        .collect();
    told.sort_by(|a, b| a.0.cmp(&b.0));
    told
}

fn told(keys: &[String]) -> Vec<Act> {
    rows(keys.iter().map(|key| json!({ "code": key, "open": key.len() })))
}

#[test]
fn the_empty_text_and_zero_are_keys() {
    let service = Service::open(|keys| {
        let nobody = json!({ "code": null, "open": 99 });
        rows(keys.iter().map(|key| json!({ "code": key, "open": key.len() })).chain([nobody]))
    });
    let way = way(&service, "hold_ms = 60000");
    let told = wait(ask(&way, &["", "0", "A"], 9));
    assert_eq!(told, [(String::new(), Ok(Some(0.0))), ("0".to_owned(), Ok(Some(1.0))), ("A".to_owned(), Ok(Some(1.0)))]);
    assert_eq!(service.heard(), [["", "0", "A"]]);
    wait(ask(&way, &["", "0"], 9));
    assert!(service.heard().is_empty(), "they are held as any other");
}

#[test]
fn a_row_without_its_key_is_nobodys() {
    let service = Service::open(|_| rows([json!({ "code": null, "open": 1 }), json!({ "open": 2 }), json!({ "code": "B", "open": 3 })]));
    let way = way(&service, "hold_ms = 0");
    let told = wait(ask(&way, &["", "A"], 9));
    assert!(told.iter().all(|(_, found)| *found == Ok(None)), "{told:?}");
}

#[test]
fn a_number_in_the_row_matches_the_key_as_it_is_written() {
    let service = Service::open(|_| rows([json!({ "code": 0, "open": 1 }), json!({ "code": 7, "open": 2 })]));
    let told = wait(ask(&way(&service, "hold_ms = 0"), &["0", "7", "07"], 9));
    assert_eq!(told.iter().map(|(_, found)| found.clone().unwrap()).collect::<Vec<_>>(), [Some(1.0), None, Some(2.0)]);
}

#[test]
fn a_key_that_would_be_taken_for_others_is_an_error_and_not_sent() {
    let service = Service::open(told);
    let told = wait(ask(&way(&service, "hold_ms = 0"), &["A,B", "C"], 9));
    assert!(told[0].1.is_err() && told[1].1 == Ok(Some(1.0)), "{told:?}");
    assert_eq!(service.heard(), [["C"]]);
}

#[test]
fn not_found_is_held_more_briefly_than_found() {
    let service = Service::open(|keys| rows(keys.iter().filter(|key| *key == "A").map(|key| json!({ "code": key, "open": 1 }))));
    let way = way(&service, "hold_ms = 3000");
    wait(ask(&way, &["A", "B"], 9));
    assert_eq!(service.requests(), 1);
    wait(ask(&way, &["A", "B"], 9));
    assert_eq!(service.requests(), 0);
    wait(async { tokio::time::sleep(Duration::from_millis(700)).await });
    wait(ask(&way, &["A", "B"], 9));
    assert_eq!(service.heard(), [["B"]]);
}

#[test]
fn who_asks_meanwhile_waits_though_the_first_is_gone() {
    let service = Service::open(|keys| [vec![Act::Wait(Duration::from_millis(400))], told(keys)].concat());
    let way = way(&service, "hold_ms = 60000");
    wait(async {
        // The first gives up long before the answer, and after the other has asked.
        let first = tokio::time::timeout(Duration::from_millis(200), ask(&way, &["A"], 9));
        let other = async {
            tokio::time::sleep(Duration::from_millis(50)).await;
            ask(&way, &["A"], 9).await
        };
        let (gone, told) = futures_util::future::join(first, other).await;
        assert!(gone.is_err());
        assert_eq!(told, [("A".to_owned(), Ok(Some(1.0)))]);
    });
    assert_eq!(service.requests(), 1);
}

#[test]
fn what_nobody_waits_for_any_more_is_given_up() {
    let asked = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let service = Service::open(move |keys| match count.fetch_add(1, std::sync::atomic::Ordering::Relaxed) {
        0 => vec![Act::Stall],
        _ => told(keys),
    });
    let way = way(&service, "hold_ms = 60000");
    wait(async {
        let gone = ask(&way, &["A", "B"], 9);
        let heard = async {
            while asked.load(std::sync::atomic::Ordering::Relaxed) == 0 {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::select! {
            _ = gone => panic!("the service never answers the first"),
            () = heard => {}
        }
        // Who waited for the first would wait for as long as the feed may take.
        assert_eq!(ask(&way, &["A"], 9).await, [("A".to_owned(), Ok(Some(1.0)))]);
    });
    assert_eq!(service.heard(), [vec!["A", "B"], vec!["A"]]);
}

#[test]
fn one_query_that_may_ask_no_more_does_not_spoil_it_for_another() {
    // Each batch of several keys is refused, slowly.
    let service = Service::open(|keys| {
        let reply = if keys.len() > 1 { answer(413, &[], "too many") } else { told(keys) };
        [vec![Act::Wait(Duration::from_millis(100))], reply].concat()
    });
    let way = way(&service, "hold_ms = 60000");
    let (poor, rich) = wait(async {
        futures_util::future::join(ask(&way, &["A", "B", "C", "D"], 1), async {
            tokio::time::sleep(Duration::from_millis(30)).await;
            ask(&way, &["A", "B", "C", "D"], 50).await
        })
        .await
    });
    assert!(poor.iter().all(|(_, found)| matches!(found, Err(LookupError::TooMany { .. }))), "{poor:?}");
    assert!(rich.iter().all(|(_, found)| *found == Ok(Some(1.0))), "{rich:?}");
}

#[test]
fn many_at_once_ask_once() {
    let service = Service::open(|keys| [vec![Act::Wait(Duration::from_millis(150))], told(keys)].concat());
    let way = way(&service, "hold_ms = 60000");
    let all = wait(join_all((0..50).map(|_| ask(&way, &["A", "B"], 9))));
    assert!(all.iter().all(|told| told.iter().all(|(_, found)| *found == Ok(Some(1.0)))));
    assert_eq!(service.requests(), 1);
}

#[test]
fn an_address_of_its_own_may_not_be_there() {
    let service = Service::open(|_| answer(404, &[], "no such course"));
    let small = Small::new("asker");
    let feed = service.feed("pol-seats", "by = \"COURSE\"\nsend = \"PATH\"", "hold_ms = 0", SEATS);
    let feed = feed.replace("/ask\"", "/ask/{key}\"").replace("param = \"key\"\nmax_keys = 100\n", "");
    small.nation("pol", &[feed]);
    let config = muster::config::load(small.directory.path(), muster::config::Overrides::default()).unwrap();
    let store = Arc::new(Store::new(&config));
    let intake = wait(async { Intake::new(store, Arc::new(config.reference.clone()), || NOW.parse().unwrap()) }).unwrap();
    let way = lookups(&Arc::new(intake)).seats.remove(0);
    assert_eq!(wait(ask(&way, &["A", ""], 9)), [(String::new(), Ok(None)), ("A".to_owned(), Ok(None))]);
    assert_eq!(service.requests(), 2);
}
