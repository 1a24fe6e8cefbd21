//! Clients and nations that mean harm, or know no better: each is refused or answered, and the others are served.

mod connections;
mod nations;
mod queries;
mod requests;

use serde_json::{Value, json};

use crate::gateway::small::{HOLDINGS, Small, feed};
use crate::support::gateway::House;

/// A house with a few holdings.
fn house(purpose: &str) -> House {
    let small = Small::new(purpose);
    small.nation("pol", &[feed("pol-stocks", "/stocks", "", HOLDINGS)]);
    let rows: Vec<Value> = (0..50)
        .map(|number| json!({ "key": format!("k{number}"), "nsn": "1005-01-123-4567", "name": "RIFLE", "quantity": number, "unit": "EA" }))
        .collect();
    small.rows("/stocks", &rows);
    small.fetched()
}

/// The code of the first error of an answer.
fn code(answer: &Value) -> &str {
    answer["errors"][0]["extensions"]["code"].as_str().unwrap_or_default()
}
