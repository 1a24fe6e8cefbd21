//! What an earlier run did with its rows, in short: enough to tell the fate of one row once its records are gone.

use std::sync::Arc;

use hashbrown::HashMap;
use thin_vec::ThinVec;

use super::snapshot::Snapshot;
use crate::model::codes::RowOutcome;
use crate::model::records::{
    Course, CourseIteration, Donation, DonationLine, Holding, RepairOrder, Requirement, TrainingFacility, Transfer, TransferLine,
};
use crate::model::values::{Issue, Label, Origin, Position, Text};
use crate::model::{Each, Entity, Tables};

/// Rows of one run that are remembered; a larger run leaves no trail.
const MOST: usize = 1 << 20;

/// The rows of one run that were served, or would have been.
#[derive(Debug, Default)]
pub struct Trail {
    /// By identity of the record.
    steps: Vec<Step>,
    /// What stands around the numbers of positions.
    around: Vec<(Text, Option<char>)>,
    labels: Vec<Arc<Label>>,
    /// Issues of those that had any, by identity.
    issues: HashMap<u64, ThinVec<Issue>>,
}

#[derive(Debug, Clone, Copy)]
struct Step {
    hash: u64,
    number: u32,
    around: u32,
    label: u16,
    record: u8,
}

/// What a run did with one record of a row.
#[derive(Debug, Clone)]
pub struct Footprint {
    /// The record's type: `Holding`.
    pub record: &'static str,
    /// Its identity.
    pub hash: u64,
    /// The nation's key, where it is still known.
    pub key: Option<Text>,
    /// Where the row stood.
    pub position: Position,
    /// Who may see it.
    pub label: Arc<Label>,
    /// What was noticed in it.
    pub issues: Vec<Issue>,
}

impl Footprint {
    /// Of a record that is served.
    pub fn of(record: &'static str, origin: &Origin) -> Self {
        Self {
            record,
            hash: origin.hash,
            key: origin.key.as_deref().map(Text::from),
            position: origin.position.clone(),
            label: Arc::clone(&origin.label),
            issues: origin.issues.to_vec(),
        }
    }

    /// What became of it.
    pub fn outcome(&self) -> RowOutcome {
        if self.issues.is_empty() { RowOutcome::Accepted } else { RowOutcome::Flagged }
    }
}

/// The types of record, as steps number them.
const RECORDS: [&str; 10] = [
    Holding::NAME,
    Donation::NAME,
    DonationLine::NAME,
    Transfer::NAME,
    TransferLine::NAME,
    RepairOrder::NAME,
    Requirement::NAME,
    TrainingFacility::NAME,
    Course::NAME,
    CourseIteration::NAME,
];

impl Trail {
    /// Of records that are served no longer.
    pub fn of_snapshot(snapshot: &Snapshot) -> Self {
        let mut making = Making::default();
        if snapshot.len() <= MOST {
            snapshot.each_origin(&mut |record, origin| making.add(record, origin));
        }
        making.done()
    }

    /// Of records that were held back.
    pub fn of_tables(tables: &Tables) -> Self {
        let mut making = Making::default();
        making.all::<Holding>(tables);
        making.all::<Donation>(tables);
        making.all::<DonationLine>(tables);
        making.all::<Transfer>(tables);
        making.all::<TransferLine>(tables);
        making.all::<RepairOrder>(tables);
        making.all::<Requirement>(tables);
        making.all::<TrainingFacility>(tables);
        making.all::<Course>(tables);
        making.all::<CourseIteration>(tables);
        making.done()
    }

    /// How many entries it takes.
    pub fn size(&self) -> usize {
        self.steps.len() + self.around.len()
    }

    /// The record of that identity.
    pub fn by_hash(&self, hash: u64) -> Option<Footprint> {
        let place = self.steps.binary_search_by_key(&hash, |step| step.hash).ok()?;
        Some(self.footprint(self.steps.get(place)?))
    }

    /// The records of the rows at these positions.
    pub fn at(&self, positions: &[Position]) -> Vec<Footprint> {
        let same = |step: &&Step| {
            positions.iter().any(|position| {
                let around = || self.around.get(step.around as usize);
                step.number == position.number
                    && around().is_some_and(|(before, after)| *before == position.before && *after == position.after)
            })
        };
        self.steps.iter().filter(same).map(|step| self.footprint(step)).collect()
    }

    fn footprint(&self, step: &Step) -> Footprint {
        let (before, after) = self.around.get(step.around as usize).cloned().unwrap_or_default();
        Footprint {
            record: RECORDS.get(usize::from(step.record)).copied().unwrap_or_default(),
            hash: step.hash,
            key: None,
            position: Position { before, number: step.number, after },
            label: self.labels.get(usize::from(step.label)).cloned().unwrap_or_default(),
            issues: self.issues.get(&step.hash).map(|issues| issues.to_vec()).unwrap_or_default(),
        }
    }
}

/// A trail while it is made.
#[derive(Default)]
struct Making {
    trail: Trail,
    known: HashMap<(Text, Option<char>), u32>,
    /// Neighbours stand in the same place, so the last one is looked at first.
    last: u32,
    full: bool,
}

impl Making {
    fn all<T: Each>(&mut self, tables: &Tables) {
        for record in T::list(tables) {
            self.add(T::NAME, record.origin());
        }
    }

    fn add(&mut self, record: &'static str, origin: &Origin) {
        let (Some(around), Some(label)) = (self.around(&origin.position), self.label(&origin.label)) else {
            self.full = true;
            return;
        };
        if self.full || self.trail.steps.len() >= MOST {
            self.full = true;
            return;
        }
        let record = RECORDS.iter().position(|name| *name == record).and_then(|place| u8::try_from(place).ok()).unwrap_or(u8::MAX);
        self.trail.steps.push(Step { hash: origin.hash, number: origin.position.number, around, label, record });
        if !origin.issues.is_empty() {
            self.trail.issues.insert(origin.hash, origin.issues.clone());
        }
    }

    fn around(&mut self, position: &Position) -> Option<u32> {
        let same = |(before, after): &(Text, Option<char>)| *before == position.before && *after == position.after;
        if self.trail.around.get(self.last as usize).is_some_and(same) {
            return Some(self.last);
        }
        let around = (position.before.clone(), position.after);
        let next = u32::try_from(self.trail.around.len()).ok()?;
        self.last = *self.known.entry(around.clone()).or_insert(next);
        if self.last == next {
            self.trail.around.push(around);
        }
        Some(self.last)
    }

    fn label(&mut self, label: &Arc<Label>) -> Option<u16> {
        let labels = &mut self.trail.labels;
        let place = labels.iter().position(|known| Arc::ptr_eq(known, label) || known == label).unwrap_or(labels.len());
        if place == labels.len() {
            labels.push(Arc::clone(label));
        }
        u16::try_from(place).ok()
    }

    /// A trail that has no room for all would tell some rows that they never were.
    fn done(self) -> Trail {
        if self.full {
            return Trail::default();
        }
        let mut trail = self.trail;
        trail.steps.sort_unstable_by_key(|step| step.hash);
        trail.steps.shrink_to_fit();
        trail
    }
}
