//! Rows of a run that can't be served, as far as the viewer may see them.

use super::sight::View;
use crate::model::values::Text;
use crate::store::{QuarantinedRow, Run};

impl View {
    /// The rows of a run that are kept in its report. A row that can't be served has the feed's own label: who may not see
    /// that sees none of them, nor how many there are.
    pub fn quarantine<'a>(&self, run: &'a Run) -> &'a [QuarantinedRow] {
        if self.may_see(&self.feed_of_run(run).settings.label) { &run.report.quarantine } else { &[] }
    }

    /// How many more such rows there were than the report keeps.
    pub fn quarantine_left_off(&self, run: &Run) -> u64 {
        if self.may_see(&self.feed_of_run(run).settings.label) { run.report.quarantine_left_off } else { 0 }
    }

    /// Where the document has the field for which a row can't be served: its columns or paths; none where there is no one
    /// place.
    pub fn column(&self, run: &Run, row: &QuarantinedRow) -> Option<Text> {
        let places = self.feed_of_run(run).settings.places(row.record, row.field.as_deref()?);
        let names: Vec<&str> = places.into_iter().map(|path| path.as_str()).collect();
        (!names.is_empty()).then(|| names.join(", ").into())
    }
}
