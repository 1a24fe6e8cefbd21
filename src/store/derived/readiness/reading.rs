//! What records say of crews: who is needed, and who is trained.

use hashbrown::HashSet;
use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use super::allotment::{Need, Training};
use super::roles::ByRole;
use crate::config::WeaponSystem;
use crate::model::codes::{DonationStage, IterationStatus, RecordKind, Unit};
use crate::model::records::{Course, CourseIteration, Donation, DonationLine};
use crate::model::values::{Quantity, Text, record_hash};
use crate::store::derived::{Arrivals, Overview, Place};
use crate::store::dimension::{Listed as _, Rank};
use crate::store::lore::{lineage, system_of};

/// An iteration, where it is found.
#[derive(Debug, Clone, Copy)]
pub struct Run {
    /// The record.
    pub place: Place,
    /// Whether it is over.
    pub completed: bool,
    /// Whether it has open seats and has not begun.
    pub open: bool,
}

/// What all lines need that need anything.
pub fn needs(overview: &Overview) -> Vec<Need> {
    let arrivals = overview.derived::<Arrivals>();
    let mut seen = HashSet::new();
    let lines = overview.each::<DonationLine>().filter(|(_, line)| seen.insert(line.rank()));
    lines.filter_map(|(_, line)| need(overview, line, arrivals.when(line).map(|when| when.date))).collect()
}

fn need(overview: &Overview, line: &DonationLine, arrives: Option<Date>) -> Option<Need> {
    if matches!(line.stage, DonationStage::Withdrawn | DonationStage::Rejected | DonationStage::Cancelled) {
        return None;
    }
    let slug = system_of(overview.reference(), line.system.0.as_deref(), line.item.as_ref())?;
    let system = overview.reference().system_of_slug(slug)?;
    let quantity = told(line).filter(|quantity| quantity.unit() == Unit::counted_as(system.counted_as))?;
    let crew = crew(system, quantity.number()?)?;
    let donation = line.line_of.and_then(|donation| overview.record::<Donation>(line.origin.nation, donation.get()));
    let recipient = donation.and_then(|(_, donation)| donation.recipient);
    Some(Need { line: line.rank(), arrives, recipient, systems: systems(overview, system), crew })
}

/// How many there are: what was delivered, else what is furthest along.
fn told(line: &DonationLine) -> Option<&Quantity> {
    let stages = [&line.delivered, &line.shipped, &line.allocated, &line.pledged, &line.offered];
    stages.into_iter().find(|quantity| quantity.number().is_some_and(|number| number > 0.0))
}

/// A system and all that it is a variant of.
pub fn systems(overview: &Overview, system: &WeaponSystem) -> Vec<Text> {
    lineage(overview.reference(), &system.slug).map(|system| system.slug.clone()).collect()
}

/// The crew that so many of a system need; none, where it has no standard.
pub fn crew(system: &WeaponSystem, quantity: f64) -> Option<ByRole> {
    let mut crew = ByRole::default();
    for standard in &system.crew {
        let people = &mut crew[standard.role as usize];
        *people = people.saturating_add(people_of(quantity, standard.per_unit)).min(MOST);
    }
    crew.iter().any(|people| *people > 0).then_some(crew)
}

/// People in one crew or iteration are at most so many: what the contract can count.
const MOST: u32 = i32::MAX.unsigned_abs();

/// People whom so many units need, rounded up.
fn people_of(quantity: f64, per_unit: u32) -> u32 {
    // By way of text, so that 0.1 is a tenth, and ten of them need no eleventh person.
    let exact = Decimal::from_str_exact(&quantity.to_string()).ok().and_then(|quantity| quantity.checked_mul(per_unit.into()));
    match exact {
        Some(people) => people.ceil().to_u32().unwrap_or(MOST),
        // Far beyond all reason, or far below one person.
        None => (quantity * f64::from(per_unit)).ceil() as u32,
    }
}

/// All iterations that bring forth people, in the order of their ends, ties by id.
pub fn trained(overview: &Overview) -> Vec<(Training, Run)> {
    let mut all: Vec<(Training, Run)> =
        overview.each::<CourseIteration>().filter_map(|(place, iteration)| training(overview, place, iteration)).collect();
    all.sort_by_key(|(training, _)| (training.ends, training.iteration));
    let mut seen = HashSet::new();
    all.retain(|(training, _)| seen.insert(training.iteration));
    all
}

fn training(overview: &Overview, place: Place, iteration: &CourseIteration) -> Option<(Training, Run)> {
    if matches!(iteration.status, IterationStatus::Cancelled | IterationStatus::Postponed) {
        return None;
    }
    let ends = iteration.ends.as_ref()?.date;
    let people = people(iteration);
    let (_, course) = overview.follow::<Course>(iteration.course.0.as_ref()?)?;
    let qualifies: Vec<_> = course.qualifies_for.iter().filter_map(|one| Some((one.system.0.clone()?, one.role))).collect();
    if people == 0 || qualifies.is_empty() {
        return None;
    }
    let line = |link: &crate::model::Link| Rank::of(link.nation, record_hash(RecordKind::Donation, link.nation, &link.key, 0));
    let reserved_for = iteration.reserved_for.0.iter().map(line).collect();
    let completed = iteration.status == IterationStatus::Completed;
    let open = !completed && iteration.status != IterationStatus::Running && has_open_seats(iteration);
    let training = Training { iteration: iteration.rank(), ends, people, trainee: iteration.trainee_nation, qualifies, reserved_for };
    Some((training, Run { place, completed, open }))
}

/// How many people an iteration brings forth: graduates of a completed one, who was there of one that is completed without
/// a number of them or under way, seats of one that is still to come; where that is no number, the next that is.
fn people(iteration: &CourseIteration) -> u32 {
    let CourseIteration { graduated, seats_filled: filled, seats, .. } = iteration;
    let order = match iteration.status {
        IterationStatus::Completed => [graduated, filled, seats],
        IterationStatus::Running => [filled, seats, graduated],
        _ => [seats, filled, graduated],
    };
    order.into_iter().find_map(Quantity::number).map_or(0, |people| (people.max(0.0) as u32).min(MOST))
}

fn has_open_seats(iteration: &CourseIteration) -> bool {
    let seats = iteration.seats.number().zip(iteration.seats_filled.number());
    seats.is_some_and(|(seats, filled)| seats - filled >= 1.0)
}
