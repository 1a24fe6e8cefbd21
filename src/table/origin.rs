//! Where rows come from, and how secret they are: what was asked beside the reader's own document.

use serde_json::Value;

/// From open to secret.
const CLASSIFICATIONS: [&str; 4] = ["UNCLASSIFIED", "RESTRICTED", "CONFIDENTIAL", "SECRET"];

/// A feed of which rows were taken, and what it was as of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Source {
    /// Slug of the feed.
    pub feed: String,
    /// RFC 3339; none: the nation does not say.
    pub as_of: Option<String>,
}

/// The record of a row: an edge's is its node.
fn record(row: &Value) -> &Value {
    if row["muster_origin"].is_object() || !row["node"].is_object() { row } else { &row["node"] }
}

/// The highest classification of these rows; none where they are no records of a feed.
pub fn highest<'a>(rows: impl Iterator<Item = &'a Value>) -> Option<&'static str> {
    let place = |row| {
        let classification = record(row)["muster_label"]["classification"].as_str();
        CLASSIFICATIONS.iter().position(|known| classification == Some(*known))
    };
    rows.filter_map(place).max().and_then(|highest| CLASSIFICATIONS.get(highest)).copied()
}

/// The feeds of these rows, each once, by their names.
pub fn sources<'a>(rows: impl Iterator<Item = &'a Value>) -> Vec<Source> {
    let source = |row| {
        let origin = &record(row)["muster_origin"];
        let as_of = origin["asOf"].as_str().map(str::to_owned);
        origin["feed"]["slug"].as_str().map(|feed| Source { feed: feed.to_owned(), as_of })
    };
    let mut sources: Vec<Source> = rows.filter_map(source).collect();
    sources.sort();
    sources.dedup();
    sources
}
