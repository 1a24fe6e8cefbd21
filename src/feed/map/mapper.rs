//! Rows to records: what becomes of each row, one after another.

use std::sync::Arc;

use super::label::Labels;
use super::outcome::Outcome;
use super::reading::Reading;
use super::rows::RowPlan;
use super::total::TotalPlan;
use crate::config::{Feed, Reference};
use crate::feed::decode::{Columns, Row};
use crate::feed::judge::rules;
use crate::model::Tables;
use crate::model::codes::{IssueSeverity, RowOutcome};
use crate::model::values::{Issue, Rule, Text};
use crate::store::{IssueCount, Mapped, QuarantinedRow, RowReport};

/// Rows for which room is made at once, at most; it takes no memory before they come.
const EXPECTED: usize = 4 << 20;

/// A feed's mapping, compiled once for a document, and what came out of its rows so far.
#[derive(Debug)]
pub struct Mapper<'f> {
    reading: Reading<'f>,
    kinds: Vec<RowPlan<'f>>,
    totals: Vec<TotalPlan<'f>>,
    labels: Labels<'f>,
    out: Outcome,
}

/// Maps all rows of a document. Every row comes out exactly once: accepted, flagged or quarantined; totals stand apart.
pub fn document(rows: impl IntoIterator<Item = Row>, feed: &Feed, reference: &Reference) -> Mapped {
    let mut mapper = Mapper::new(feed, reference);
    for row in rows {
        mapper.row(&row);
    }
    mapper.finish()
}

impl<'f> Mapper<'f> {
    /// Compiles the feed's mapping.
    pub fn new(feed: &'f Feed, reference: &'f Reference) -> Self {
        let mut reading = Reading::new(feed, reference);
        let mut out = Outcome::default();
        let kinds = feed.records.iter().filter_map(|mapping| RowPlan::new(mapping, &mut reading, &mut out)).collect();
        let totals = feed.totals.iter().map(|total| TotalPlan::new(total, &mut reading)).collect();
        let labels = Labels::new(feed, &mut reading);
        Self { reading, kinds, totals, labels, out }
    }

    /// Takes the columns of a table that may have no row.
    pub fn columns(&mut self, columns: &Arc<Columns>) {
        self.reading.places.bind_columns(columns);
    }

    /// Makes room for the records of about so many rows, so that they need not be moved when they become more.
    pub fn expect(&mut self, rows: usize) {
        for kind in &mut self.kinds {
            kind.expect(rows.min(EXPECTED), &mut self.out);
        }
    }

    /// Maps one row: what became of it comes back; none for totals.
    pub fn row(&mut self, row: &Row) -> Option<RowOutcome> {
        let Self { reading, kinds, totals, labels, out } = self;
        reading.places.bind(row);
        reading.of_row.clear();
        reading.begin(&row.position, true);
        if totals.iter_mut().any(|total| total.takes(row, reading)) {
            reading.noticed.clear();
            return None;
        }
        for total in totals.iter_mut() {
            total.add(row, reading);
        }
        if !totals.is_empty() {
            // What is noticed while adding up is noticed again where the field is mapped.
            reading.noticed.clear();
            reading.begin(&row.position, true);
        }
        if let Some(rule) = row.noticed.iter().find(|rule| rule.severity >= IssueSeverity::Error) {
            // Decoding could not read it: nothing in it can be served.
            reading.refuse(rule, "", None, rule.about);
            let fate = refuse(row, reading, out).unwrap_or(RowOutcome::Quarantined);
            out.count(fate, 0, &mut reading.noticed);
            return Some(fate);
        }
        let (fate, label) = match labels.of(row, reading) {
            Some(belongs) => {
                notice(row, reading);
                let fates = kinds.iter_mut().filter_map(|kind| kind.take(row, belongs, reading, out));
                (fates.max(), belongs.number)
            }
            None => (refuse(row, reading, out), 0),
        };
        let fate = fate.unwrap_or_else(|| {
            reading.begin(&row.position, true);
            reading.refuse(&rules::ROW_NOT_MAPPED, "", None, "is of a kind that no record of the mapping takes");
            refuse(row, reading, out).unwrap_or(RowOutcome::Quarantined)
        });
        let fate = if reading.of_row.is_empty() { fate } else { fate.max(RowOutcome::Flagged) };
        out.count(fate, label, &mut reading.noticed);
        Some(fate)
    }

    /// The records so far.
    pub fn tables(&self) -> &Tables {
        &self.out.tables
    }

    /// The rows, and parts of rows, that can't be served so far.
    pub fn quarantine(&self) -> &[QuarantinedRow] {
        &self.out.quarantine
    }

    /// What came out of all rows.
    pub fn finish(self) -> Mapped {
        let Self { reading, totals, labels, mut out, .. } = self;
        let mut document = Vec::new();
        let totals = totals.into_iter().flat_map(|total| total.compare(&mut document)).collect();
        out.tally(0);
        if out.tallies.iter().any(|tally| tally.seen > 0) {
            places(&rules::COLUMN_ABSENT, reading.places.without_column(), &mut document);
            places(&rules::PATH_NEVER_FOUND, reading.places.never_found(), &mut document);
        }
        let report = RowReport {
            tallies: Outcome::labelled(out.tallies, |number| Arc::clone(&labels.get(number).label)),
            document,
            quarantine: out.quarantine,
            quarantine_left_off: out.left_off,
            totals,
        };
        let strange = reading.places.strange(report.seen() > 0);
        Mapped { tables: out.tables, report, strange, used: reading.places.used(), reads: reading.places.reads() }
    }
}

/// Notes what decoding noticed in the row: each of its records has the issue.
fn notice(row: &Row, reading: &mut Reading<'_>) {
    reading.notice(row);
    reading.of_row = reading.issues.drain(..).filter(|issue: &Issue| issue.rule.severity >= IssueSeverity::Warning).collect();
}

/// Keeps a row of which nothing can be served, with the reason that the reading holds.
fn refuse(row: &Row, reading: &mut Reading<'_>, out: &mut Outcome) -> Option<RowOutcome> {
    let fatal = reading.fatal.take()?;
    out.quarantine(row, "", None, fatal, reading);
    Some(RowOutcome::Quarantined)
}

/// Notes paths of the mapping that lead nowhere in the whole document.
fn places<'a>(rule: &'static Rule, paths: impl Iterator<Item = &'a crate::config::Path>, noticed: &mut Vec<IssueCount>) {
    for path in paths {
        IssueCount::of_document(noticed, rule, Some(Text::from(path.as_str())));
    }
}
