//! Runs of feeds, as far as a viewer may know of them: what hidden rows did to a run is not told.

use super::sight::View;
use crate::model::codes::RunOutcome;
use crate::model::values::{Origin, Text};
use crate::store::{FeedState, Run, Tally};

/// Why a run was held back, for who may not see all its rows: the reason counts them.
const HELD_BACK: &str = "the document was held back; those who may see all of this feed are told why";

impl View {
    /// Whether the viewer may see all that a feed can carry: it does not depend on what it carries now.
    pub fn sees_all_of(&self, feed: &FeedState) -> bool {
        feed.settings.label_from.is_none() && self.may_see(&feed.settings.label)
    }

    /// What became of a run's rows, as far as the viewer may see them.
    pub fn tally(&self, run: &Run) -> Tally {
        run.report.tally(|label| self.may_see(label))
    }

    /// The row of a record that this view gave, as received; none where it is not kept. Whoever sees the record sees its row:
    /// records are withheld whole, and a row has one label.
    pub fn raw(&self, origin: &Origin) -> Option<&Text> {
        self.feed_of(origin).published.as_ref()?.excerpts.get(&origin.position)
    }

    /// Judgement of a run by what the viewer may see of it. That a run failed or was held back is no secret.
    pub fn outcome(&self, run: &Run) -> RunOutcome {
        if run.error.is_some() || self.sees_all_of(self.feed_of_run(run)) {
            return run.outcome;
        }
        RunOutcome::of(self.tally(run).issues.iter().map(|issue| issue.rule.severity).max())
    }

    /// Why a run failed; none if it did not.
    pub fn error<'a>(&self, run: &'a Run) -> Option<&'a str> {
        let error = run.error.as_deref()?;
        // Where there is a document its rows were judged, else nothing was read.
        let counts_rows = run.report.seen() > 0 && !self.sees_all_of(self.feed_of_run(run));
        Some(if counts_rows { HELD_BACK } else { error })
    }
}
