//! One kind of record that rows give, with its lines: which rows, one record per key or per row, and its fate.

use std::num::NonZeroU64;

use super::check::Checked;
use super::locate::TestPlan;
use super::outcome::Outcome;
use super::place::Place;
use super::reading::Reading;
use super::record::{Belongs, Key, RecordPlan};
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
    when: Option<TestPlan<'f>>,
    once: bool,
    record: RecordPlan<'f>,
    lines: Option<LinesPlan<'f>>,
}

/// How a row gives the lines of its record.
#[derive(Debug)]
struct LinesPlan<'f> {
    each: Option<Place>,
    when: Option<TestPlan<'f>>,
    record: RecordPlan<'f>,
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
        let when = mapping.when.as_ref().map(|test| TestPlan::new(test, reading));
        let record = RecordPlan::new(kind, mapping.record, shape, fields, reading, out);
        let lines = mapping.line.as_ref().zip(line_shape).map(|(line, shape)| LinesPlan {
            each: line.each.as_ref().map(|path| reading.places.add(path)),
            when: line.when.as_ref().map(|test| TestPlan::new(test, reading)),
            record: RecordPlan::new(kind, line.record, shape, (&line.key, &line.fields), reading, out),
        });
        Some(Self { kind, when, once: mapping.once, record, lines })
    }

    /// What becomes of the row here; none if it gives no such record.
    pub fn take(&mut self, row: &Row, belongs: &Belongs, reading: &mut Reading<'f>, out: &mut Outcome) -> Option<RowOutcome> {
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
    fn key(&mut self, row: &Row, belongs: &Belongs, reading: &mut Reading<'f>, out: &mut Outcome) -> Result<Key, RowOutcome> {
        if !self.record.keyed() {
            return Ok(Key::Content);
        }
        match self.record.key(row, reading) {
            Some(key) if self.once && self.record.known(&key, &belongs.label, reading) => {
                reading.begin(&row.position, true);
                reading.note(&rules::RECORD_REPEATED, "", Some(&key), String::new);
                Err(RowOutcome::Accepted)
            }
            Some(key) => Ok(Key::Own(Text::from(key))),
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
    fn record<T: Checked>(&mut self, row: &Row, belongs: &Belongs, reading: &mut Reading<'f>, out: &mut Outcome) -> RowOutcome {
        let key = match self.key(row, belongs, reading, out) {
            Ok(key) => key,
            Err(fate) => return fate,
        };
        let earlier = if self.once { self.record.reopen(&key, reading) } else { None };
        match self.record.make::<T>(row, &key, belongs, reading) {
            Ok(record) => {
                let fate = fate(reading);
                if let Some(earlier) = earlier {
                    self.record.take_back::<T>(earlier, out);
                }
                if self.once {
                    self.record.remember(record.origin().hash, belongs);
                }
                self.record.serve(record, belongs, reading, out);
                fate
            }
            Err(fatal) => {
                if let Some(earlier) = earlier {
                    self.record.close(earlier);
                }
                reading.fatal = Some(fatal);
                refused(row, &self.record, own(&key), reading, out)
            }
        }
    }

    /// A record and its lines. Without the record its lines are not served; without a line the record is, and says so.
    fn whole<T: Checked, L: Checked>(&mut self, row: &Row, belongs: &Belongs, reading: &mut Reading<'f>, out: &mut Outcome) -> RowOutcome {
        let key = match self.key(row, belongs, reading, out) {
            Ok(key) => key,
            Err(fate) => return fate,
        };
        let record = match self.record.make::<T>(row, &key, belongs, reading) {
            Ok(record) => record,
            Err(fatal) => {
                reading.fatal = Some(fatal);
                return refused(row, &self.record, own(&key), reading, out);
            }
        };
        let mut worst = fate(reading);
        let issues = std::mem::take(&mut reading.issues);
        let mut lost = 0_usize;
        if let Some(lines) = &mut self.lines {
            let belongs = Belongs { line_of: NonZeroU64::new(record.origin().hash), ..belongs.clone() };
            let fates = lines.take::<L>(row, &key, &belongs, reading, out);
            lost = fates.iter().filter(|fate| **fate == RowOutcome::Quarantined).count();
            worst = fates.into_iter().fold(worst, Ord::max);
        }
        reading.begin(&row.position, true);
        reading.issues = issues;
        if lost > 0 {
            let lines = if lost == 1 { "line" } else { "lines" };
            reading.note(&rules::PART_MISSING, "", None, || format!("has {lost} {lines} that can't be served; see the run's report"));
        }
        self.record.serve(record, belongs, reading, out);
        worst
    }
}

impl<'f> LinesPlan<'f> {
    /// The fates of the row's lines.
    fn take<L: Checked>(
        &mut self,
        row: &Row,
        whole: &Key,
        belongs: &Belongs,
        reading: &mut Reading<'f>,
        out: &mut Outcome,
    ) -> Vec<RowOutcome> {
        let entries = match self.each {
            Some(place) => reading.places.each(row, place),
            None => vec![row.clone()],
        };
        let mut fates = Vec::with_capacity(entries.len());
        for (number, entry) in (1_usize..).zip(&entries) {
            if self.when.as_ref().is_some_and(|test| !test.passes(entry, reading)) {
                continue;
            }
            let own_key = if self.record.keyed() { self.record.key(entry, reading) } else { Some(number.to_string()) };
            let Some(part) = own_key else {
                reading.begin(&entry.position, true);
                reading.refuse(&rules::KEY_MISSING, "line.key", None, "is blank, and the feed declares a key");
                fates.push(refused(entry, &self.record, None, reading, out));
                continue;
            };
            let key = match whole {
                Key::Own(whole) => Key::Own(Text::from(format!("{whole}/{part}"))),
                Key::Made(_) | Key::Content => Key::Made(format!("{:016x}/{part}", belongs.line_of.map_or(0, NonZeroU64::get))),
            };
            fates.push(match self.record.make::<L>(entry, &key, belongs, reading) {
                Ok(record) => {
                    let fate = fate(reading);
                    self.record.serve(record, belongs, reading, out);
                    fate
                }
                Err(fatal) => {
                    reading.fatal = Some(fatal);
                    refused(entry, &self.record, own(&key), reading, out)
                }
            });
        }
        fates
    }
}

fn own(key: &Key) -> Option<Text> {
    if let Key::Own(key) = key { Some(key.clone()) } else { None }
}

/// The fate of the record at hand, by its issues.
fn fate(reading: &Reading<'_>) -> RowOutcome {
    if reading.issues.is_empty() { RowOutcome::Accepted } else { RowOutcome::Flagged }
}

/// Keeps the row for the report, with the reason that the reading holds.
fn refused(row: &Row, record: &RecordPlan<'_>, key: Option<Text>, reading: &mut Reading<'_>, out: &mut Outcome) -> RowOutcome {
    if let Some(fatal) = reading.fatal.take() {
        out.quarantine(row, record.name, key, fatal, reading);
    }
    RowOutcome::Quarantined
}
