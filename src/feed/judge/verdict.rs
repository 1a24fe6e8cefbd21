//! Whether a run's records are served: its judgement, by its worst finding.

use super::rules;
use super::shrinkage::shrunk;
use crate::config::Feed;
use crate::model::codes::{IssueSeverity, RunOutcome};
use crate::model::values::Rule;
use crate::store::{Mapped, RowReport};

/// What the last published run of the feed had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastRun {
    /// Rows that it saw.
    pub seen: u64,
}

/// The judgement of a run.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    /// By the worst finding.
    pub outcome: RunOutcome,
    /// Whether its records are served; else the last good ones stay.
    pub publish: bool,
    /// What was found in the run as a whole.
    pub reasons: Vec<Reason>,
}

/// A finding on a run as a whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    /// By which rule.
    pub rule: &'static Rule,
    /// What was found, in a sentence for operator and nation.
    pub message: String,
}

/// Judges a run. A critical finding holds it back: what is served then is the last good run.
pub fn weigh(mapped: &Mapped, feed: &Feed, last: Option<&LastRun>) -> Verdict {
    let (seen, quarantined) = (mapped.report.seen(), mapped.report.quarantined());
    let mut reasons = Vec::new();
    if seen < feed.expect.min_rows {
        let least = feed.expect.min_rows;
        reasons.push(Reason {
            rule: &rules::RUN_EMPTY,
            message: format!("the document has {seen} rows, and the feed must have at least {least}"),
        });
    }
    if quarantined.saturating_mul(2) > seen {
        let message =
            format!("{quarantined} of {seen} rows can't be served: look at the first reasons, and whether this is the right document");
        reasons.push(Reason { rule: &rules::RUN_MOSTLY_QUARANTINED, message });
    }
    if let Some(last) = last
        && shrunk(seen, last.seen, feed.expect.shrink)
    {
        let message =
            format!("the document has {seen} rows, the last one had {}: if that is true, lower `shrink` for this feed", last.seen);
        reasons.push(Reason { rule: &rules::RUN_SHRUNK, message });
    }
    let worst = worst(&mapped.report).into_iter().chain(reasons.iter().map(|reason| reason.rule.severity)).max();
    Verdict { outcome: RunOutcome::of(worst), publish: worst != Some(IssueSeverity::Critical), reasons }
}

/// The worst severity among a document's findings; none if nothing was found.
fn worst(report: &RowReport) -> Option<IssueSeverity> {
    let of_rows = report.tallies.iter().flat_map(|(_, tally)| &tally.issues);
    of_rows.chain(&report.document).map(|issue| issue.rule.severity).max()
}
