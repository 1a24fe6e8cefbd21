//! What all lines together amount to.

use super::exact::{excess, sum};
use super::holdup::{Holdup, held_up_by};
use super::steps::Steps;
use crate::model::codes::{CoverageState, CrewRole, DonationStage, HoldupKind, Unit};
use crate::store::derived::Place;
use crate::store::dimension::Rank;

/// How far a requirement is covered. All figures count in its unit.
#[derive(Debug, Clone, PartialEq)]
pub struct Coverage {
    /// Which requirement.
    pub requirement: Rank,
    /// In short.
    pub state: CoverageState,
    /// What the figures count.
    pub unit: Unit,
    /// How many are asked for; none: no number.
    pub requested: Option<f64>,
    /// How many are promised.
    pub pledged: f64,
    /// How many are set aside.
    pub allocated: f64,
    /// How many were received.
    pub delivered: f64,
    /// How many are still to be promised; none where no number is asked for.
    pub gap: Option<f64>,
    /// The one thing in the way.
    pub held_up_by: Option<Holdup>,
    /// The lines that count, by id.
    pub lines: Vec<Place>,
    /// The lines that count in another unit, by id.
    pub other_units: Vec<Place>,
}

/// What a line gives for a requirement, in its unit.
#[derive(Debug, Clone, PartialEq)]
pub struct Given {
    /// Which line.
    pub line: Rank,
    /// Where it lies.
    pub place: Place,
    /// How far it has come.
    pub stage: DonationStage,
    /// How much of it has come how far.
    pub steps: Steps,
    /// People whom its crews lack today, by role; empty: nobody, or what it takes is not known.
    pub crew_missing: Vec<(CrewRole, u32)>,
}

impl Coverage {
    /// How far so many are covered by these lines, in whatever order they come. All count in that unit.
    pub fn of(requirement: Rank, requested: Option<f64>, unit: Unit, mut lines: Vec<Given>) -> Self {
        lines.sort_unstable_by_key(|given| given.line);
        let taken = |step: fn(&Steps) -> f64| sum(lines.iter().map(|given| step(&given.steps)));
        let pledged = taken(|steps| steps.pledged);
        let gap = requested.map(|requested| excess(requested, pledged));
        let held_up_by = requested.and_then(|requested| held_up_by(requested, unit, &lines));
        let state = match (requested, &held_up_by) {
            (None, _) => CoverageState::Unknown,
            (Some(_), None) => CoverageState::Complete,
            (Some(_), Some(Holdup { kind: HoldupKind::Pledge, .. })) if pledged > 0.0 => CoverageState::Partial,
            (Some(_), Some(Holdup { kind: HoldupKind::Pledge, .. })) => CoverageState::Open,
            (Some(_), Some(_)) => CoverageState::Covered,
        };
        let (allocated, delivered) = (taken(|steps| steps.allocated), taken(|steps| steps.delivered));
        let lines = lines.iter().map(|given| given.place).collect();
        Self { requirement, state, unit, requested, pledged, allocated, delivered, gap, held_up_by, lines, other_units: Vec::new() }
    }

    /// Whether something is still to be promised, or how much is not known.
    pub fn is_open(&self) -> bool {
        self.gap != Some(0.0)
    }
}
