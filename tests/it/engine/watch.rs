//! Who runs a query hears how far it has come, and can end it.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use muster::engine::{Moment, Request, Watch};
use serde_json::{Map, Value};

use crate::support::toy::{Toy, engine};

const QUERY: &str = "{ branches { n: name ... on Branch { strict { number } } } one: branch(number: 1) { weight } day }";

#[tokio::test]
async fn fields_are_told_by_their_place_as_they_begin() {
    let (engine, toy, variables) = (engine(), Toy::new(), Map::new());
    let planned = engine.plan_of(Request { query: QUERY, operation: None, variables: &variables }).expect("valid");
    let (places, heard) = (planned.places(), Mutex::new(Vec::new()));
    let hears = |moment: Moment| {
        heard.lock().expect("whole").push(match moment {
            Moment::Field(number) => places[&number].clone(),
            Moment::Gathered => "gathered".to_owned(),
        });
    };
    let watch = Watch { left: None, hears: Some(&hears) };
    let watched = engine.answer(&planned, &toy, Vec::new(), watch, |_| Vec::new()).await;
    let plain = engine.answer(&planned, &Toy::new(), Vec::new(), Watch::default(), |_| Vec::new()).await;
    assert_eq!(watched.body, plain.body);
    let heard = heard.into_inner().expect("whole");
    let (gathering, writing) = heard.split_at(heard.iter().position(|told| told == "gathered").expect("told"));
    assert_eq!(gathering, ["one"], "what leads to a lookup");
    let branch = ["branches.n", "branches.strict", "branches.strict.number"];
    assert_eq!(writing[1..5], [&["branches"][..], &branch].concat());
    assert_eq!(writing[writing.len() - 3..], ["one", "one.weight", "day"]);
    assert_eq!(writing.iter().filter(|told| *told == branch[2]).count(), 12);
}

#[tokio::test]
async fn a_run_that_is_left_ends_at_the_next_object() {
    let (engine, toy, variables) = (engine(), Toy::new(), Map::new());
    let planned = engine.plan_of(Request { query: QUERY, operation: None, variables: &variables }).expect("valid");
    let (left, fields) = (AtomicBool::new(false), Mutex::new(0));
    let hears = |moment: Moment| {
        let mut fields = fields.lock().expect("whole");
        *fields += usize::from(matches!(moment, Moment::Field(_)));
        // Within the third of twelve branches.
        left.store(*fields >= 2 + 1 + 3 * 3, Ordering::Relaxed);
    };
    let watch = Watch { left: Some(&left), hears: Some(&hears) };
    let answer = engine.answer(&planned, &toy, Vec::new(), watch, |_| Vec::new()).await;
    assert!(serde_json::from_slice::<Value>(&answer.body).is_ok(), "it is of no use, but it is whole");
    assert!(*fields.lock().expect("whole") < 20, "{fields:?}");
}
