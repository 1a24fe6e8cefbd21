//! Every lookup of a wave goes in one call, however its fields are spread over the query.

use std::sync::Arc;

use serde_json::json;

use crate::support::toy::{Toy, ask_with, engine};

async fn calls(query: &str) -> Vec<(&'static str, usize)> {
    let toy = Toy::new();
    let (answer, ran) = ask_with(&engine(), &toy, query, json!({})).await;
    assert!(ran, "{answer}");
    toy.calls().into_iter().map(|(lookup, keys)| (lookup, keys.len())).collect()
}

#[tokio::test]
async fn fields_that_share_a_lookup_share_its_call() {
    // 12 distinct keys, asked for by three fields, two aliases and two places.
    let query = "{ branches { heavy weighed { sum } } again: branches { a: weight b: heavy } branch(number: 2) { heavy } }";
    assert_eq!(calls(query).await, [("weights", 12)]);
}

#[tokio::test]
async fn different_lookups_of_a_wave_are_asked_side_by_side_and_the_next_wave_once() {
    let query = "{ page(first: 3) { nodes { heavy twin { heavy twin { number heavy } } } } fetched }";
    // Wave 1: weights 1, 2, 3 and twins 1, 2, 3. Wave 2: weights and twins of 18 (none: a fault), 19, 20. Wave 3: weights 36, 37.
    assert_eq!(calls(query).await, [("twins", 3), ("twins", 3), ("weights", 3), ("weights", 3), ("weights", 2)]);
}

#[tokio::test]
async fn a_key_that_is_known_is_not_asked_again() {
    // The twin of 1 is 18, whose weight the first wave asked for already.
    let query = "{ a: branch(number: 18) { heavy } b: branch(number: 1) { twin { heavy } } }";
    assert_eq!(calls(query).await, [("twins", 1), ("weights", 1)]);
}

#[tokio::test]
async fn without_a_key_nothing_is_asked() {
    assert_eq!(calls("{ branch(number: 6) { weight number } }").await, []);
    assert_eq!(calls("{ branch(number: 1) { weight @skip(if: true) number } }").await, []);
}

#[tokio::test]
async fn a_nested_world_asks_for_itself() {
    let toy = Toy::new();
    let (answer, _) = ask_with(&engine(), &toy, "{ fetched at(day: 2) { fetched } }", json!({})).await;
    assert_eq!(answer, json!({"data": {"fetched": 18, "at": {"fetched": 18}}}));
    assert_eq!(toy.calls().len(), 1, "the call of the inner world is the inner world's");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fifty_queries_at_once_cost_what_they_cost_alone() {
    let engine = Arc::new(engine());
    let queries = (0..50).map(|_| {
        let engine = Arc::clone(&engine);
        tokio::spawn(async move {
            let toy = Toy::new();
            let (answer, _) = ask_with(&engine, &toy, "{ branches { heavy twin { weight } } }", json!({})).await;
            (answer.to_string(), toy.calls())
        })
    });
    let mut answers = Vec::new();
    for query in queries {
        answers.push(query.await.expect("it ends"));
    }
    let (first, calls) = &answers[0];
    assert_eq!(
        calls.iter().map(|(lookup, keys)| (*lookup, keys.len())).collect::<Vec<_>>(),
        [("twins", 12), ("weights", 12), ("weights", 8)]
    );
    assert!(answers.iter().all(|(answer, asked)| answer == first && asked == calls));
}

#[tokio::test]
async fn a_query_that_is_given_up_asks_nothing_more() {
    let (engine, toy) = (engine(), Toy::new());
    {
        let mut query = std::pin::pin!(ask_with(&engine, &toy, "{ branch(number: 1) { twin { heavy } } }", json!({})));
        assert!(futures_util::poll!(&mut query).is_pending());
    }
    tokio::task::yield_now().await;
    assert_eq!(toy.calls(), [("twins", vec![1])]);
}
