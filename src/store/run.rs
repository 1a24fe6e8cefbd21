//! What one attempt to fetch a feed brought.

use std::sync::Arc;

use hashbrown::HashMap;
use jiff::Timestamp;

use super::report::RowReport;
use super::shape::Shape;
use crate::model::codes::RunOutcome;
use crate::model::values::{Position, Text};

/// One attempt to fetch a feed, judged.
#[derive(Debug, Clone)]
pub struct Run {
    /// Slug of the feed.
    pub feed: Text,
    /// Counts up per feed; with the feed's slug the run's identity.
    pub number: u64,
    /// When it began.
    pub started: Timestamp,
    /// When it was judged.
    pub finished: Timestamp,
    /// Judgement, by the worst issue.
    pub outcome: RunOutcome,
    /// Whether its records are served.
    pub published: bool,
    /// The upstream said that nothing changed.
    pub not_modified: bool,
    /// The nation's own as-of date.
    pub as_of: Option<Timestamp>,
    /// As received, decompressed.
    pub bytes: u64,
    /// What became of its rows; empty if there was no document.
    pub report: Arc<RowReport>,
    /// Hash of the document; none if none was read.
    pub document: Option<blake3::Hash>,
    /// The fields of its rows; none if no document was read.
    pub shape: Option<Arc<Shape>>,
    /// Flagged rows as received, in short: as many as there is room for, while their records are served.
    pub excerpts: Arc<HashMap<Position, Text>>,
    /// It is held back for its size alone, and the operator may accept it.
    pub held: bool,
    /// It was held back once, and the operator accepted it.
    pub accepted: bool,
    /// Why it failed, for readers; none if it did not.
    pub error: Option<String>,
}
