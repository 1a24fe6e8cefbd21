//! Rows that are one record together: what a further row adds to it, and where it says something else.

use super::check::Checked;
use super::outcome::Outcome;
use super::reading::Reading;
use super::record::{Kept, RecordPlan};
use crate::feed::decode::Row;
use crate::feed::judge::rules;
use crate::model::{Cell, Kind};

impl<'f> RecordPlan<'f> {
    /// What a further row says of a record; what is noticed in it stays in the reading.
    pub fn further<T: Checked>(&mut self, row: &Row, kept: &Kept, reading: &mut Reading<'f>, out: &mut Outcome) -> T {
        reading.begin(&row.position, true);
        if row.is_made() {
            reading.notice(row);
        }
        let mut said = T::default();
        for plan in &mut self.fields {
            let Some(field) = T::FIELDS.get(plan.index) else { continue };
            reading.parts_before = out.record::<T>(kept.place).map_or(0, |record| parts((field.get)(record)));
            if let Some(given) = plan.read(row, reading) {
                (field.set)(&mut said, given);
            }
        }
        // What the row's own values contradict among themselves is to be noticed too.
        said.clone().check(reading);
        said
    }

    /// Adds what a row says to a record that earlier rows gave: entries of its lists, and what nobody said before. What is
    /// said otherwise stays in the reading as an issue. Whether anything was added.
    pub fn add<T: Checked>(&self, said: &T, kept: &Kept, reading: &mut Reading<'f>, out: &mut Outcome) -> bool {
        let Some(record) = out.record::<T>(kept.place) else { return false };
        let (mut added, mut filled) = (false, Vec::with_capacity(self.fields.len()));
        for plan in &self.fields {
            let Some(field) = T::FIELDS.get(plan.index) else { continue };
            let (before, now) = ((field.get)(record), (field.get)(said));
            let was_filled = before.filled();
            if matches!(field.shape.kind, Kind::Parts(_) | Kind::Languages | Kind::Links(_)) {
                let entries = count(before);
                (field.merge)(record, said, plan.counts_repeats());
                added |= count((field.get)(record)) > entries;
            } else if !was_filled {
                added |= now.filled();
                if now.filled() {
                    (field.merge)(record, said, false);
                }
            } else if now.filled() && !same(before, now) {
                let first = record.origin().position.to_string();
                reading.note(&rules::ROWS_CONTRADICT, field.shape.name, None, || format!("is not told as in {first}, which is served"));
            }
            filled.push(u64::from(!was_filled && (field.get)(record).filled()));
        }
        let counts = out.tally(kept.number).completeness.get_mut(self.first..).unwrap_or_default();
        for (count, more) in counts.iter_mut().zip(filled) {
            count.filled += more;
        }
        added
    }

    /// Whether all parts that one record has are in the other too. Where repeats count, none ever is.
    pub fn covers<T: Checked>(&self, other: &T, one: &T) -> bool {
        self.fields.iter().all(|plan| {
            let Some(field) = T::FIELDS.get(plan.index) else { return true };
            let own = parts((field.get)(one));
            if own == 0 || plan.counts_repeats() {
                return own == 0;
            }
            let mut both = other.clone();
            (field.merge)(&mut both, one, false);
            parts((field.get)(&both)) == parts((field.get)(other))
        })
    }
}

/// How many parts there are.
fn parts(cell: Cell<'_>) -> usize {
    if let Cell::Parts(count) = cell { count } else { 0 }
}

/// Entries of a list.
fn count(cell: Cell<'_>) -> usize {
    match cell {
        Cell::Parts(count) => count,
        Cell::Languages(tags) => tags.len(),
        Cell::Links(links) => links.len(),
        _ => 0,
    }
}

/// Whether two values say the same, however they are written.
fn same(one: Cell<'_>, other: Cell<'_>) -> bool {
    match (one, other) {
        (Cell::Quantity(one), Cell::Quantity(other)) => one.number() == other.number() && one.unit() == other.unit(),
        (Cell::When(Some(one)), Cell::When(Some(other))) => {
            one.date == other.date && one.precision == other.precision && one.kind == other.kind
        }
        (Cell::Item(Some(one)), Cell::Item(Some(other))) => one.key == other.key,
        (one, other) => one == other,
    }
}
