//! What is said over the admin socket, a line of JSON each.

use serde::{Deserialize, Serialize};

use crate::model::Code as _;
use crate::model::codes::IssueSeverity;
use crate::store::{IssueCount, Run};

/// What the operator wants. Feeds are named `POL/pol-stock`, in either case; a nation may stand alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Request {
    /// Serve the document that is held back for its size.
    Accept { feed: String },
    /// Fetch a feed, or all feeds of a nation, now.
    Refresh { feed: String },
}

/// What the gateway says to it. `Refused` and `Done` are the last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// This run is held back; its document is accepted.
    Held { feed: String, run: u64, rows: u64, served: u64 },
    /// These feeds are fetched now.
    Fetching { feeds: Vec<String> },
    /// One of them was fetched.
    Ended(RunEnd),
    /// Nothing was done. `mistyped`: no such feed is served.
    Refused { mistyped: bool, why: String },
    /// All that was wanted was done.
    Done,
}

/// How a run ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunEnd {
    /// Nation and slug of the feed.
    pub feed: String,
    /// Judgement, as the contract names it.
    pub outcome: String,
    /// Its records are served.
    pub published: bool,
    /// The service said that nothing changed.
    pub not_modified: bool,
    /// A document was read.
    pub came: bool,
    /// Rows of the document.
    pub rows: u64,
    /// Those that were served with issues.
    pub flagged: u64,
    /// Those that can't be served.
    pub quarantined: u64,
    /// Why it failed; none: it did not.
    pub error: Option<String>,
    /// What was noticed in the document as a whole and is more than an advice: rule and sample.
    pub noticed: Vec<String>,
}

impl RunEnd {
    /// Of a run of that feed.
    pub fn of(feed: String, run: &Run) -> Self {
        let all = run.report.all();
        Self {
            feed,
            outcome: run.outcome.name().to_owned(),
            published: run.published,
            not_modified: run.not_modified,
            came: run.document.is_some(),
            rows: all.seen,
            flagged: all.flagged,
            quarantined: all.quarantined,
            error: run.error.clone(),
            noticed: run.report.document.iter().filter(|issue| issue.rule.severity > IssueSeverity::Advisory).map(noticed).collect(),
        }
    }
}

fn noticed(issue: &IssueCount) -> String {
    let first = issue.samples.first().and_then(|sample| sample.raw.as_deref());
    first.map_or_else(|| issue.rule.code.to_owned(), |raw| format!("{}: {raw}", issue.rule.code))
}
