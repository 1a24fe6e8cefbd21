//! What one attempt to fetch a feed brought.

use jiff::Timestamp;

use crate::model::codes::RunOutcome;
use crate::model::values::{Rule, Text};

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
    /// What became of its rows.
    pub rows: RowCounts,
    /// How many rows fill each field.
    pub completeness: Vec<Completeness>,
    /// Totals of the document against its rows.
    pub totals: Vec<Total>,
    /// What was noticed, by rule.
    pub findings: Vec<Finding>,
    /// Rows that are not served.
    pub quarantine: Vec<Quarantined>,
    /// Why it failed, for readers; none if it did not.
    pub error: Option<String>,
}

/// Rows of a run: seen = accepted + flagged + quarantined.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RowCounts {
    /// Rows of the document, without totals rows.
    pub seen: u64,
    /// Served without an issue.
    pub accepted: u64,
    /// Served with issues.
    pub flagged: u64,
    /// Kept in the report, not served.
    pub quarantined: u64,
}

/// How many rows fill a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completeness {
    /// Name of the record's type and field: `Holding.unit_value`.
    pub field: String,
    /// Records that have it.
    pub filled: u64,
    /// Records in all.
    pub total: u64,
}

/// A totals row of the document against the sum of its rows.
#[derive(Debug, Clone, PartialEq)]
pub struct Total {
    /// As the configuration names it, with the group that it sums.
    pub name: String,
    /// What the document says.
    pub expected: f64,
    /// What its rows add up to.
    pub actual: f64,
}

impl Total {
    /// Whether they are equal, but for the last bits that adding decimals in binary costs.
    pub fn matches(&self) -> bool {
        (self.expected - self.actual).abs() <= 1e-9 * self.expected.abs().max(1.0)
    }
}

/// All findings of one rule in a run.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// How often.
    pub count: u64,
    /// The first of them.
    pub samples: Vec<Sample>,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    /// Place in the document.
    pub position: String,
    /// Path of the field in the record.
    pub field: Option<Text>,
    /// The text as received.
    pub raw: Option<Text>,
}

/// A row that is not served, and why.
#[derive(Debug, Clone)]
pub struct Quarantined {
    /// Place in the document.
    pub position: String,
    /// By which rule.
    pub rule: &'static Rule,
    /// Path of the field in the record.
    pub field: Option<Text>,
    /// What was noticed, for the nation.
    pub message: Text,
    /// The text as received.
    pub raw: Option<Text>,
}
