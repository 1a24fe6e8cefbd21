//! One kind of record that rows give, with its lines: which rows, one record per key or per row, and its fate.

use std::num::NonZeroU64;
use std::sync::Arc;

use super::check::Checked;
use super::each::EachPlan;
use super::lines::LinesPlan;
use super::outcome::Outcome;
use super::passing::TestPlan;
use super::reading::Reading;
use super::record::{Belongs, Kept, Key, RecordPlan};
use crate::config::RecordMapping;
use crate::feed::decode::Row;
use crate::feed::judge::rules;
use crate::model::Entity;
use crate::model::codes::{RecordKind, RowOutcome};
use crate::model::records::{
    Course, CourseIteration, Donation, DonationLine, Holding, RepairOrder, Requirement, TrainingFacility, Transfer, TransferLine,
};
use crate::model::values::Text;

/// How rows give one kind of record.
#[derive(Debug)]
pub struct RowPlan<'f> {
    kind: RecordKind,
    each: Option<EachPlan<'f>>,
    when: Option<TestPlan<'f>>,
    once: bool,
    record: RecordPlan<'f>,
    lines: Option<LinesPlan<'f>>,
}

impl<'f> RowPlan<'f> {
    /// Compiles one kind; none for kinds that rows don't give.
    pub fn new(mapping: &'f RecordMapping, reading: &mut Reading<'f>, out: &mut Outcome) -> Option<Self> {
        let (shape, line_shape) = match mapping.kind {
            RecordKind::Holding => (Holding::SHAPE, None),
            RecordKind::Donation => (Donation::SHAPE, Some(DonationLine::SHAPE)),
            RecordKind::Transfer => (Transfer::SHAPE, Some(TransferLine::SHAPE)),
            RecordKind::RepairOrder => (RepairOrder::SHAPE, None),
            RecordKind::Requirement => (Requirement::SHAPE, None),
            RecordKind::TrainingFacility => (TrainingFacility::SHAPE, None),
            RecordKind::Course => (Course::SHAPE, None),
            RecordKind::CourseIteration => (CourseIteration::SHAPE, None),
            RecordKind::EquipmentType | RecordKind::WeaponSystem | RecordKind::LogisticsNode | RecordKind::Nation => return None,
        };
        let (kind, fields) = (mapping.kind, (mapping.key.as_slice(), mapping.fields.as_slice()));
        let each = mapping.each.as_ref().map(|each| EachPlan::new(each, reading));
        let when = mapping.when.as_ref().map(|test| TestPlan::new(test, reading));
        let record = RecordPlan::new(kind, mapping.record, shape, fields, reading, out);
        let lines = mapping.line.as_ref().zip(line_shape).map(|(line, shape)| LinesPlan::new(kind, line, shape, reading, out));
        Some(Self { kind, each, when, once: mapping.once, record, lines })
    }

    /// Makes room for the records of so many rows, where each gives one.
    pub fn expect(&mut self, rows: usize, out: &mut Outcome) {
        if self.each.is_some() || self.when.is_some() || self.once {
            return;
        }
        match self.kind {
            RecordKind::Holding => self.record.expect::<Holding>(rows, out),
            RecordKind::Donation => self.record.expect::<Donation>(rows, out),
            RecordKind::Transfer => self.record.expect::<Transfer>(rows, out),
            RecordKind::RepairOrder => self.record.expect::<RepairOrder>(rows, out),
            RecordKind::Requirement => self.record.expect::<Requirement>(rows, out),
            RecordKind::TrainingFacility => self.record.expect::<TrainingFacility>(rows, out),
            RecordKind::Course => self.record.expect::<Course>(rows, out),
            RecordKind::CourseIteration => self.record.expect::<CourseIteration>(rows, out),
            RecordKind::EquipmentType | RecordKind::WeaponSystem | RecordKind::LogisticsNode | RecordKind::Nation => {}
        }
    }

    /// What becomes of the row here; none if it gives no such record. A row of several entries has the worst fate of them.
    pub fn take(&mut self, row: &Row, belongs: Belongs<'_>, reading: &mut Reading<'f>, out: &mut Outcome) -> Option<RowOutcome> {
        let Some(each) = &self.each else { return self.entry(row, belongs, reading, out) };
        let entries = each.entries(row, reading);
        let (rule, why) = match &entries {
            Ok(entries) if !entries.is_empty() => {
                return entries.iter().filter_map(|entry| self.entry(entry, belongs, reading, out)).max();
            }
            Ok(_) => (&rules::FIELD_MISSING, "has no entry there, and each would be a record"),
            Err(error) => (&rules::EXPRESSION_FAILED, error.as_str()),
        };
        reading.begin(&row.position, true);
        reading.refuse(rule, "each", None, why);
        Some(refused(row, &self.record, None, reading, out))
    }

    /// What becomes of a row, or of one of its entries; none if it gives no such record.
    fn entry(&mut self, row: &Row, belongs: Belongs<'_>, reading: &mut Reading<'f>, out: &mut Outcome) -> Option<RowOutcome> {
        if self.when.as_ref().is_some_and(|test| !test.passes(row, reading)) {
            return None;
        }
        Some(match self.kind {
            RecordKind::Holding => self.record::<Holding>(row, belongs, reading, out),
            RecordKind::Donation => self.whole::<Donation, DonationLine>(row, belongs, reading, out),
            RecordKind::Transfer => self.whole::<Transfer, TransferLine>(row, belongs, reading, out),
            RecordKind::RepairOrder => self.record::<RepairOrder>(row, belongs, reading, out),
            RecordKind::Requirement => self.record::<Requirement>(row, belongs, reading, out),
            RecordKind::TrainingFacility => self.record::<TrainingFacility>(row, belongs, reading, out),
            RecordKind::Course => self.record::<Course>(row, belongs, reading, out),
            RecordKind::CourseIteration => self.record::<CourseIteration>(row, belongs, reading, out),
            RecordKind::EquipmentType | RecordKind::WeaponSystem | RecordKind::LogisticsNode | RecordKind::Nation => return None,
        })
    }

    /// The key of the row's record. `Err`: its fate is decided already.
    fn key<'r>(&mut self, row: &'r Row, reading: &mut Reading<'f>, out: &mut Outcome) -> Result<Key<'r>, RowOutcome> {
        if !self.record.keyed() {
            return Ok(Key::Content);
        }
        match self.record.key(row, reading) {
            Some(key) => Ok(Key::Own(key)),
            // Records that are read beside others, such as a course out of its runs, are not in each row.
            None if self.once => Err(RowOutcome::Accepted),
            None => {
                reading.begin(&row.position, true);
                reading.refuse(&rules::KEY_MISSING, "key", None, "is blank, and the feed declares a key");
                Err(refused(row, &self.record, None, reading, out))
            }
        }
    }

    /// A record without lines.
    fn record<T: Checked>(&mut self, row: &Row, belongs: Belongs<'_>, reading: &mut Reading<'f>, out: &mut Outcome) -> RowOutcome {
        self.share::<T>(row, belongs, reading, out).map_or_else(|fate| fate, |share| share.fate)
    }

    /// A record and its lines. Without the record its lines are not served; without a line the record is, and says so.
    fn whole<T: Checked, L: Checked>(
        &mut self,
        row: &Row,
        belongs: Belongs<'_>,
        reading: &mut Reading<'f>,
        out: &mut Outcome,
    ) -> RowOutcome {
        let share = match self.share::<T>(row, belongs, reading, out) {
            Ok(share) => share,
            Err(fate) => return fate,
        };
        let Some(lines) = &mut self.lines else { return share.fate };
        let Share { hash, place, lines: before, key, fate } = share;
        let belongs = Belongs { line_of: NonZeroU64::new(hash), ..belongs };
        let fates = lines.take::<L>(row, &key, before, belongs, reading, out);
        let lost = fates.iter().filter(|fate| **fate == RowOutcome::Quarantined).count();
        if lost > 0 {
            reading.begin(&row.position, true);
            reading.issues.clear();
            let lines = if lost == 1 { "line" } else { "lines" };
            reading.note(&rules::PART_MISSING, "", None, || format!("has {lost} {lines} that can't be served; see the run's report"));
            out.add_issues::<T>(place, std::mem::take(&mut reading.issues));
        }
        self.record.keep_lines(hash, fates.len());
        fates.into_iter().fold(fate, Ord::max)
    }

    /// What the row gives to its record. `Err`: its fate is decided already.
    fn share<'r, T: Checked>(
        &mut self,
        row: &'r Row,
        belongs: Belongs<'_>,
        reading: &mut Reading<'f>,
        out: &mut Outcome,
    ) -> Result<Share<'r>, RowOutcome> {
        let key = self.key(row, reading, out)?;
        if self.once
            && let Some(kept) = self.record.kept(&key, reading)
        {
            return self.again::<T>(row, key, kept, belongs, reading, out);
        }
        match self.record.make::<T>(row, &key, belongs, reading, out) {
            Ok((place, hash)) => {
                let fate = fate(reading);
                self.record.serve::<T>(place, belongs, reading, out);
                if self.once {
                    self.record.keep(Kept { hash, number: belongs.number, source: Arc::clone(belongs.source), place, lines: 0 });
                }
                Ok(Share { hash, place, lines: 0, key, fate })
            }
            Err(fatal) => {
                reading.fatal = Some(fatal);
                Err(refused(row, &self.record, key.own(), reading, out))
            }
        }
    }

    /// What a further row gives to a record that is served already. Nobody may learn from it what a row tells that he may
    /// not see: only rows of the same label add to it, and one that more may see takes its place.
    fn again<'r, T: Checked>(
        &mut self,
        row: &'r Row,
        key: Key<'r>,
        kept: Kept,
        belongs: Belongs<'_>,
        reading: &mut Reading<'f>,
        out: &mut Outcome,
    ) -> Result<Share<'r>, RowOutcome> {
        let mut told = self.lines.is_some();
        let before = reading.noticed.len();
        let said = self.record.further::<T>(row, &kept, reading, out);
        if belongs.number == kept.number {
            told |= self.record.add(&said, &kept, reading, out);
        } else if let Some(record) = out.record::<T>(kept.place) {
            let (adds_none, lacks_none) = (self.record.covers(record, &said), self.record.covers(&said, record));
            if lacks_none && belongs.source.label.opens_more_than(&kept.source.label) {
                reading.noticed.truncate(before);
                return self.instead::<T>(row, key, kept, belongs, reading, out);
            }
            if !adds_none {
                reading.refuse(&rules::LABEL_DIFFERS, "", None, "has another label than the rows before it that give the same record");
                return Err(refused(row, &self.record, key.own(), reading, out));
            }
            reading.issues.clear();
        }
        let fate = fate(reading);
        if !told && fate == RowOutcome::Accepted {
            reading.note(&rules::RECORD_REPEATED, "", key.own(), String::new);
        }
        out.add_issues::<T>(kept.place, std::mem::take(&mut reading.issues));
        Ok(Share { hash: kept.hash, place: kept.place, lines: kept.lines, key, fate })
    }

    /// Makes a record anew out of a row that more may see than the one that it was read out of.
    fn instead<'r, T: Checked>(
        &mut self,
        row: &'r Row,
        key: Key<'r>,
        earlier: Kept,
        belongs: Belongs<'_>,
        reading: &mut Reading<'f>,
        out: &mut Outcome,
    ) -> Result<Share<'r>, RowOutcome> {
        self.record.reopen(earlier.hash);
        match self.record.make::<T>(row, &key, belongs, reading, out) {
            Ok(_) => {
                let fate = fate(reading);
                self.record.replace::<T>(&earlier, belongs, reading, out);
                let (hash, place, lines) = (earlier.hash, earlier.place, earlier.lines);
                self.record.keep(Kept { number: belongs.number, source: Arc::clone(belongs.source), ..earlier });
                Ok(Share { hash, place, lines, key, fate })
            }
            Err(fatal) => {
                self.record.close(earlier.hash);
                reading.fatal = Some(fatal);
                Err(refused(row, &self.record, key.own(), reading, out))
            }
        }
    }
}

/// What a row gives to its record.
struct Share<'r> {
    /// The record's identity.
    hash: u64,
    /// Its place among the records of its type.
    place: usize,
    /// How many lines earlier rows have given.
    lines: usize,
    /// Its key.
    key: Key<'r>,
    /// What becomes of the row, lines left out.
    fate: RowOutcome,
}

/// The fate of the record at hand, by its issues.
pub(super) fn fate(reading: &Reading<'_>) -> RowOutcome {
    if reading.issues.is_empty() { RowOutcome::Accepted } else { RowOutcome::Flagged }
}

/// Keeps the row for the report, with the reason that the reading holds.
pub(super) fn refused(row: &Row, record: &RecordPlan<'_>, key: Option<&str>, reading: &mut Reading<'_>, out: &mut Outcome) -> RowOutcome {
    if let Some(fatal) = reading.fatal.take() {
        out.quarantine(row, record.name, key.map(Text::from), fatal, reading);
    }
    RowOutcome::Quarantined
}
