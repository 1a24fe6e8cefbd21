//! What one attempt to fetch a feed brought.

use jiff::Timestamp;

use super::report::RowReport;
use crate::model::codes::RunOutcome;
use crate::model::values::Text;

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
    pub report: RowReport,
    /// Why it failed, for readers; none if it did not.
    pub error: Option<String>,
}
