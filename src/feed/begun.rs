//! A run that has begun, and the ways in which it can end.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use tracing::error;

use super::Failure;
use super::intake::Intake;
use super::judge::rules;
use super::read::Read;
use crate::config::Feed;
use crate::model::Tables;
use crate::model::codes::{IssueSeverity, RunOutcome};
use crate::model::values::Text;
use crate::store::{IssueCount, RowReport, Run};

/// So far ahead a date may lie: a nation's day begins up to three hours before the one of UTC, and clocks differ.
const AHEAD: SignedDuration = SignedDuration::from_hours(3);

/// Bytes of rows that can't be served and that a run remembers; several runs of many feeds do.
const EXCERPTS: usize = 1 << 20;

/// A run that has begun.
#[derive(Clone)]
pub struct Begun {
    feed: Arc<Feed>,
    number: u64,
    started: Timestamp,
    /// The one instant in which it happens; none: the clock tells when it ends.
    instant: Option<Timestamp>,
}

impl Begun {
    /// The next run of a feed.
    pub fn new(intake: &Intake, feed: &Arc<Feed>, instant: Option<Timestamp>) -> Self {
        let world = intake.store.world();
        let number = world.feed(&feed.slug).and_then(|(_, state)| state.runs.first()).map_or(1, |run| run.number + 1);
        Self { feed: Arc::clone(feed), number, started: instant.unwrap_or_else(|| (intake.clock)()), instant }
    }

    /// Whose run it is.
    pub fn feed(&self) -> &Arc<Feed> {
        &self.feed
    }

    /// Notes that the document is dated after it was fetched.
    pub fn weigh_date(&self, as_of: Option<Timestamp>, noticed: &mut Vec<IssueCount>) {
        if let Some(as_of) = as_of.filter(|as_of| as_of.duration_since(self.started) > AHEAD) {
            IssueCount::of_document(noticed, &rules::AS_OF_AFTER_FETCH, Some(as_of.to_string().into()));
        }
    }

    /// The document is still the one that is served, so what was found in it holds.
    pub fn unchanged(self, intake: &Intake) -> Run {
        let world = intake.store.world();
        let served = world.feed(&self.feed.slug).and_then(|(_, state)| state.published.clone());
        let run = self.ended(intake, served.as_ref().map_or(RunOutcome::Success, |served| served.outcome));
        match served {
            Some(served) => Run { not_modified: true, as_of: served.as_of, bytes: served.bytes, report: Arc::clone(&served.report), ..run },
            None => Run { not_modified: true, ..run },
        }
    }

    /// Nothing came that can be read; another document than what was promised is worse than none.
    pub fn failed(self, intake: &Intake, failure: &Failure) -> Run {
        let error = failure.to_string();
        if !failure.what.is_another_document() {
            return Run { error: Some(error), ..self.ended(intake, RunOutcome::Error) };
        }
        let mut report = RowReport::default();
        IssueCount::of_document(&mut report.document, &rules::ANOTHER_DOCUMENT, Some(error.as_str().into()));
        Run { error: Some(error), report: Arc::new(report), ..self.ended(intake, RunOutcome::of(Some(IssueSeverity::Critical))) }
    }

    /// The code of the gateway itself gave way; the nation's last good data stay.
    pub fn broken(self, intake: &Intake, how: &str) -> Run {
        error!(how, "a run broke off inside the gateway");
        let error = "the gateway could not read the document: tell its operators, the log has the inside story".to_owned();
        Run { error: Some(error), ..self.ended(intake, RunOutcome::Critical) }
    }

    /// A document was read; its records come back beside the run.
    pub fn read(self, intake: &Intake, read: Read, outcome: RunOutcome) -> (Run, Tables) {
        let Read { mut mapped, shape, excerpts, as_of, bytes, hash, .. } = read;
        shorten(&mut mapped.report);
        let run = Run {
            as_of,
            bytes,
            report: Arc::new(mapped.report),
            document: Some(hash),
            shape: Some(Arc::new(shape)),
            excerpts: Arc::new(excerpts),
            ..self.ended(intake, outcome)
        };
        (run, mapped.tables)
    }

    fn ended(self, intake: &Intake, outcome: RunOutcome) -> Run {
        Run {
            feed: self.feed.slug.clone(),
            number: self.number,
            started: self.started,
            finished: self.instant.unwrap_or_else(|| (intake.clock)()),
            outcome,
            published: false,
            not_modified: false,
            as_of: None,
            bytes: 0,
            report: Arc::default(),
            document: None,
            shape: None,
            excerpts: Arc::default(),
            held: false,
            accepted: false,
            error: None,
        }
    }
}

/// Rows that can't be served are many where a document is bad through and through; the text of the first ones says it all.
fn shorten(report: &mut RowReport) {
    let mut room = EXCERPTS;
    for row in &mut report.quarantine {
        match room.checked_sub(row.row.len()) {
            Some(left) => room = left,
            None => row.row = Text::new(),
        }
    }
}
