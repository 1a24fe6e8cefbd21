//! What a viewer finds by name.

use std::cmp::Ordering;

use hashbrown::HashSet;

use super::ask::Ask;
use super::page::rows_of;
use super::seen::Findable;
use super::sight::View;
use crate::model::codes::RecordKind;
use crate::model::values::{Id, Text};
use crate::store::{Names, Rank, Sought};

/// Something that was found by name.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// From 0 to 1, by the question and the name alone.
    pub score: f64,
    /// The name, as it is written.
    pub matched: Text,
    /// What it names.
    pub kind: RecordKind,
    /// Which one.
    pub id: Id,
    rank: Rank,
}

impl Hit {
    /// The best first; then what others refer to, then by name, then by identity.
    fn order(&self, other: &Self) -> Ordering {
        let place = |hit: &Self| ORDER.iter().position(|kind| *kind == hit.kind);
        other
            .score
            .total_cmp(&self.score)
            .then_with(|| place(self).cmp(&place(other)))
            .then_with(|| self.matched.cmp(&other.matched))
            .then_with(|| self.rank.cmp(&other.rank))
    }
}

/// What is told first of things that were found equally well: what others refer to.
const ORDER: [RecordKind; 12] = [
    RecordKind::WeaponSystem,
    RecordKind::EquipmentType,
    RecordKind::Nation,
    RecordKind::LogisticsNode,
    RecordKind::TrainingFacility,
    RecordKind::Course,
    RecordKind::CourseIteration,
    RecordKind::Requirement,
    RecordKind::Donation,
    RecordKind::Transfer,
    RecordKind::RepairOrder,
    RecordKind::Holding,
];

/// The best of what was found so far; never more than twice as many as are wanted.
#[derive(Debug)]
pub struct Best {
    most: usize,
    hits: Vec<Hit>,
    /// What scores less is not among them.
    least: f64,
}

impl Best {
    /// Nothing yet, of at most so many.
    pub fn new(most: usize) -> Self {
        Self { most, hits: Vec::new(), least: 0.0 }
    }

    fn add(&mut self, hit: Hit) {
        self.hits.push(hit);
        if self.hits.len() >= self.most * 2 {
            self.settle();
        }
    }

    fn settle(&mut self) {
        self.hits.sort_by(Hit::order);
        // A record is one hit, by its best name.
        let mut known = HashSet::new();
        self.hits.retain(|hit| known.insert(hit.id.clone()));
        self.hits.truncate(self.most);
        if let Some(worst) = self.hits.get(self.most.saturating_sub(1)) {
            self.least = worst.score;
        }
    }

    /// All of them, the best first.
    pub fn into_hits(mut self) -> Vec<Hit> {
        self.settle();
        self.hits
    }
}

impl View {
    /// Finds by name in one list.
    pub fn find_named<T: Findable>(&self, sought: &Sought, best: &mut Best) {
        let ask = Ask::default();
        self.look_into::<T>(&ask, None);
        for seat in T::seats(self) {
            let names = seat.part.names(&seat.joins);
            let rows = rows_of(self, &ask, &seat);
            found(names, sought, best, |row| {
                let record = seat.part.get(row).filter(|_| rows.contain(row))?;
                Some((T::RECORD_KIND, record.id(), record.rank()))
            });
        }
    }

    /// Finds nations by name; those that have no configuration tell nothing.
    pub fn find_nations(&self, sought: &Sought, best: &mut Best) {
        let nations = self.world().nations();
        found(&self.world().names().nations, sought, best, |row| {
            let nation = nations.get(row as usize).filter(|nation| nation.reports())?;
            let code = nation.code.as_str();
            Some((RecordKind::Nation, Id::named("Nation", code), Rank::named(code)))
        });
    }

    /// Finds logistics nodes by name.
    pub fn find_nodes(&self, sought: &Sought, best: &mut Best) {
        let nodes = &self.reference().nodes;
        found(&self.world().names().nodes, sought, best, |row| {
            let slug = nodes.get(row as usize)?.slug.as_str();
            Some((RecordKind::LogisticsNode, Id::named("LogisticsNode", slug), Rank::named(slug)))
        });
    }
}

/// Adds what was found among the names; `record` tells of a row what it is, unless it is not to be seen.
fn found(names: &Names, sought: &Sought, best: &mut Best, record: impl Fn(u32) -> Option<(RecordKind, Id, Rank)>) {
    for name in names.find(sought) {
        if name.score < best.least {
            return;
        }
        // As many rows as there can be hits: the others are no better, and rows lie in the order of ids.
        for (kind, id, rank) in name.rows.iter().filter_map(&record).take(best.most) {
            best.add(Hit { score: name.score, matched: Text::from(name.text), kind, id, rank });
        }
    }
}
