//! What comes out of rows while they are mapped: records, counts, and rows that can't be served.

use std::sync::Arc;

use super::reading::{Fatal, Noticed, Reading};
use crate::feed::decode::Row;
use crate::feed::judge::rules;
use crate::model::codes::RowOutcome;
use crate::model::values::{Issue, Label, Text};
use crate::model::{Each, Tables};
use crate::store::{Completeness, IssueCount, QuarantinedRow, Tally};

/// Rows kept in a report that can't be served; all are counted.
const QUARANTINE: usize = 10_000;
/// Bytes of such a row that are kept.
const EXCERPT: usize = 2_000;

/// What has come out so far.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Records.
    pub tables: Tables,
    /// Counts, by the number of the label.
    pub tallies: Vec<Tally>,
    /// Rows and parts that can't be served.
    pub quarantine: Vec<QuarantinedRow>,
    /// How many more there are.
    pub left_off: u64,
    /// Fields that the plans fill, none counted yet.
    fields: Vec<Completeness>,
}

impl Outcome {
    /// Adds the fields that a plan fills; the place of the first of them comes back.
    pub fn add_fields(&mut self, record: &'static str, fields: impl Iterator<Item = &'static str>) -> usize {
        let first = self.fields.len();
        self.fields.extend(fields.map(|field| Completeness { record, field, filled: 0, total: 0 }));
        first
    }

    /// The counts of that label.
    pub fn tally(&mut self, label: usize) -> &mut Tally {
        while self.tallies.len() <= label {
            self.tallies.push(Tally { completeness: self.fields.clone(), ..Tally::default() });
        }
        &mut self.tallies[label]
    }

    /// The record at that place among those of its type.
    pub fn record<T: Each>(&mut self, place: usize) -> Option<&mut T> {
        T::list_mut(&mut self.tables).get_mut(place)
    }

    /// Adds issues to a record that is served already; what it has is not added again.
    pub fn add_issues<T: Each>(&mut self, place: usize, issues: Vec<Issue>) {
        let Some(record) = self.record::<T>(place).filter(|_| !issues.is_empty()) else { return };
        let origin = record.origin_mut();
        for issue in issues {
            let known = |other: &Issue| std::ptr::eq(other.rule, issue.rule) && other.field == issue.field && other.raw == issue.raw;
            if !origin.issues.iter().any(known) {
                origin.issues.push(issue);
            }
        }
    }

    /// Counts the fields of a record, in or out; `fields` are the numbers of those that its plan fills, counted from place
    /// `first` on.
    pub fn count_fields<T: Each>(
        &mut self,
        place: usize,
        label: usize,
        first: usize,
        fields: impl Iterator<Item = usize>,
        change: impl Fn(&mut u64, u64),
    ) {
        self.tally(label);
        let Some(record) = T::list(&self.tables).get(place) else { return };
        let counts = self.tallies.get_mut(label).and_then(|tally| tally.completeness.get_mut(first..)).unwrap_or_default();
        for (count, index) in counts.iter_mut().zip(fields) {
            change(&mut count.total, 1);
            change(&mut count.filled, u64::from(T::FIELDS.get(index).is_some_and(|field| (field.get)(record).filled())));
        }
    }

    /// Keeps a row, or a part of one, that can't be served.
    pub fn quarantine(&mut self, row: &Row, record: &'static str, key: Option<Text>, fatal: Fatal, reading: &mut Reading<'_>) {
        let Fatal { rule, field, message, raw } = fatal;
        let sample = crate::store::Sample { position: row.position.clone(), field: field.clone(), raw: raw.clone() };
        reading.noticed.push(Noticed { rule, sample: Some(sample) });
        if self.quarantine.len() < QUARANTINE {
            // Nobody may see a row whose label can't be read.
            let shown = !std::ptr::eq(rule, &rules::LABEL_UNREADABLE);
            let row_text = if shown { Text::from(row.excerpt(EXCERPT)) } else { Text::new() };
            self.quarantine.push(QuarantinedRow { position: row.position.clone(), key, record, rule, field, message, raw, row: row_text });
        } else {
            self.left_off += 1;
        }
    }

    /// Counts a row and what was noticed in it. One that can't be served counts under the feed's own label, the first.
    pub fn count(&mut self, fate: RowOutcome, label: usize, noticed: &mut Vec<Noticed>) {
        let label = if fate == RowOutcome::Quarantined { 0 } else { label };
        let tally = self.tally(label);
        tally.seen += 1;
        match fate {
            RowOutcome::Accepted => tally.accepted += 1,
            RowOutcome::Flagged => tally.flagged += 1,
            RowOutcome::Quarantined => tally.quarantined += 1,
        }
        for Noticed { rule, sample } in noticed.drain(..) {
            IssueCount::of(&mut tally.issues, rule).add(sample);
        }
    }

    /// The counts with their labels.
    pub fn labelled(tallies: Vec<Tally>, label: impl Fn(usize) -> Arc<Label>) -> Vec<(Arc<Label>, Tally)> {
        tallies.into_iter().enumerate().map(|(number, tally)| (label(number), tally)).collect()
    }
}
