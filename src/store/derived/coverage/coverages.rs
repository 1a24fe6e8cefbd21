//! What is given for what is asked for, as records tell it.

use hashbrown::HashMap;

use super::figures::{Coverage, Given};
use super::steps::{Reported, Steps};
use crate::model::codes::{CrewRole, DonationStage, RecordKind, Unit};
use crate::model::records::{CourseIteration, DonationLine, Requirement};
use crate::model::values::{Quantity, record_hash};
use crate::store::derived::{Crews, Derivation, Overview, Place};
use crate::store::dimension::{Listed as _, Rank};
use crate::store::line::answered;

/// How far each requirement is covered.
#[derive(Debug, Default)]
pub struct Coverages(HashMap<Rank, Coverage>);

impl Coverages {
    /// How far a requirement is covered.
    pub fn of(&self, requirement: &Requirement) -> Option<&Coverage> {
        self.0.get(&requirement.rank())
    }

    /// Whether this is how far its requirement is covered.
    pub fn tell(&self, coverage: &Coverage) -> bool {
        self.0.get(&coverage.requirement).is_none_or(|own| own == coverage)
    }

    /// How far a requirement is covered for which nothing is given.
    pub fn none(requirement: &Requirement) -> Coverage {
        Coverage::of(requirement.rank(), number(&requirement.requested), requirement.requested.unit(), Vec::new())
    }
}

impl Derivation for Coverages {
    const FROM: &'static [RecordKind] =
        &[RecordKind::Requirement, RecordKind::Donation, RecordKind::Transfer, RecordKind::Course, RecordKind::CourseIteration];
    const DAILY: bool = true;

    fn derive(overview: &Overview) -> Self {
        let mut answers: HashMap<Rank, Vec<(Place, &DonationLine)>> = HashMap::new();
        for (place, line) in overview.each::<DonationLine>().filter(|(_, line)| counts(line)) {
            let donation = || Some(overview.record(line.origin.nation, line.line_of?.get())?.1);
            if let Some(requirement) = answered(line, donation) {
                let hash = record_hash(RecordKind::Requirement, requirement.nation, &requirement.key, 0);
                answers.entry(Rank::of(requirement.nation, hash)).or_default().push((place, line));
            }
        }
        let covered = |requirement: &Requirement| {
            let mut lines = answers.get(&requirement.rank()).cloned().unwrap_or_default();
            lines.sort_by_key(|(_, line)| line.rank());
            lines.dedup_by_key(|(_, line)| line.rank());
            let unit = requirement.requested.unit();
            let (own, other): (Vec<_>, Vec<_>) = lines.into_iter().partition(|(_, line)| is_counted_in(line, unit));
            let given = own.into_iter().map(|(place, line)| given(overview, place, line, unit)).collect();
            let coverage = Coverage::of(requirement.rank(), number(&requirement.requested), unit, given);
            Coverage { other_units: other.into_iter().map(|(place, _)| place).collect(), ..coverage }
        };
        Self(overview.each::<Requirement>().map(|(_, requirement)| (requirement.rank(), covered(requirement))).collect())
    }
}

/// Whether a line is still meant.
fn counts(line: &DonationLine) -> bool {
    !matches!(line.stage, DonationStage::Withdrawn | DonationStage::Rejected | DonationStage::Cancelled)
}

fn given(overview: &Overview, place: Place, line: &DonationLine, unit: Unit) -> Given {
    let [offered, pledged, allocated, shipped, delivered] =
        quantities(line).map(|quantity| number(quantity).filter(|_| quantity.unit() == unit));
    let reported = Reported { stage: line.stage, offered, pledged, allocated, shipped, delivered };
    let steps = Steps::of(&reported);
    let crew_missing = if steps.delivered > 0.0 { crew_missing(overview, line) } else { Vec::new() };
    Given { line: line.rank(), place, stage: line.stage, steps, crew_missing }
}

/// People whom the crews of a line lack today: whoever has not finished training yet.
fn crew_missing(overview: &Overview, line: &DonationLine) -> Vec<(CrewRole, u32)> {
    let ended = |place: Place| {
        let ends = overview.at::<CourseIteration>(place).and_then(|iteration| iteration.ends.as_ref());
        ends.is_some_and(|ends| ends.date <= overview.today())
    };
    let roles = overview.derived::<Crews>().of(line).crew.iter();
    let lacks = roles.map(|role| {
        let trained: u32 = role.supply.iter().filter(|supply| ended(supply.iteration)).map(|supply| supply.people).sum();
        (role.role, role.needed.saturating_sub(trained))
    });
    lacks.filter(|(_, people)| *people > 0).collect()
}

/// Whether a line counts in that unit: any of its numbers does, or it has none and would count in it.
fn is_counted_in(line: &DonationLine, unit: Unit) -> bool {
    let quantities = quantities(line);
    let numbers = || quantities.iter().filter(|quantity| number(quantity).is_some());
    let has = |quantity: &&Quantity| quantity.unit() == unit;
    if numbers().next().is_some() { numbers().any(has) } else { quantities.iter().any(has) }
}

fn quantities(line: &DonationLine) -> [&Quantity; 5] {
    [&line.offered, &line.pledged, &line.allocated, &line.shipped, &line.delivered]
}

/// A number of things: none below zero.
fn number(quantity: &Quantity) -> Option<f64> {
    quantity.number().filter(|number| number.is_finite() && *number >= 0.0)
}
