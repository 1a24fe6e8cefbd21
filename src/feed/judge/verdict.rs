//! Whether a run's records are served: its judgement, by its worst finding.

use super::rules;
use super::shrinkage::shrunk;
use crate::config::Feed;
use crate::model::codes::{IssueSeverity, RunOutcome};
use crate::model::values::Rule;
use crate::store::{Mapped, RowReport};

/// With less than that share of the last rows a document is noticed.
const SMALLER: f64 = 0.9;

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
    /// It is held back for its size alone, which may be the truth: the operator can let it be served.
    pub acceptable: bool,
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
    if mapped.strange {
        reasons.push(Reason {
            rule: &rules::ANOTHER_DOCUMENT,
            message: "the document has none of the fields that the mapping reads: check `url` and the mapping, or ask the nation"
                .to_owned(),
        });
    }
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
        let (nation, slug) = (feed.nation, &feed.slug);
        let message = format!(
            "the document has {seen} rows, the last one had {}: if that is true, accept it with `muster accept {nation}/{slug}`, or lower `expect.shrink` for this feed",
            last.seen
        );
        reasons.push(Reason { rule: &rules::RUN_SHRUNK, message });
    } else if let Some(last) = last
        && shrunk(seen, last.seen, SMALLER)
    {
        let message = format!("the document has {seen} rows, the last one had {}", last.seen);
        reasons.push(Reason { rule: &rules::RUN_SMALLER, message });
    }
    judged(&mapped.report, reasons)
}

impl Verdict {
    /// The judgement once the operator has accepted how few rows there are.
    #[must_use]
    pub fn accepted(self, report: &RowReport) -> Self {
        let reasons = self.reasons.into_iter().map(|reason| match reason {
            Reason { rule, message } if std::ptr::eq(rule, &rules::RUN_SHRUNK) => {
                let message = message.split(": if").next().unwrap_or_default();
                Reason { rule: &rules::RUN_ACCEPTED, message: format!("{message}; accepted by the operator") }
            }
            reason => reason,
        });
        judged(report, reasons.collect())
    }
}

fn judged(report: &RowReport, reasons: Vec<Reason>) -> Verdict {
    let worst = worst(report).into_iter().chain(reasons.iter().map(|reason| reason.rule.severity)).max();
    let acceptable = !reasons.is_empty() && reasons.iter().all(|reason| std::ptr::eq(reason.rule, &rules::RUN_SHRUNK));
    Verdict { outcome: RunOutcome::of(worst), publish: worst != Some(IssueSeverity::Critical), acceptable, reasons }
}

/// The worst severity among a document's findings; none if nothing was found.
fn worst(report: &RowReport) -> Option<IssueSeverity> {
    let of_rows = report.tallies.iter().flat_map(|(_, tally)| &tally.issues);
    of_rows.chain(&report.document).map(|issue| issue.rule.severity).max()
}
