//! Equipment under repair, and the parts that it waits for.

use jiff::civil::Date;

use super::dice::Dice;
use super::holding::label;
use super::places;
use super::systems::SYSTEMS;
use super::world::Truth;
use super::written::{Count, Day, Label, shift};
use crate::demo::plan::{Publisher, Shape};

/// How far a repair has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RepairStage {
    /// Reported.
    Reported,
    /// Accepted.
    Accepted,
    /// Waits for transport.
    WaitingTransport,
    /// Arrived.
    Received,
    /// Fault known.
    Diagnosed,
    /// Waits for parts.
    WaitingParts,
    /// In work.
    InWork,
    /// Tested.
    Tested,
    /// Returned.
    Returned,
    /// Used for parts.
    Cannibalised,
    /// Beyond repair.
    Condemned,
}

/// A part that is awaited.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Awaited {
    /// Place of the article; its number may have been superseded.
    pub article: usize,
    /// How many.
    pub quantity: Count,
}

/// One order.
#[derive(Debug, Clone, PartialEq)]
pub struct RepairOrder {
    /// Key of the nation.
    pub key: String,
    /// Who reports it.
    pub nation: &'static str,
    /// Place of the system under repair.
    pub system: usize,
    /// How it is spelled, by turn.
    pub spelling: usize,
    /// Place of the article under repair.
    pub article: Option<usize>,
    /// How many.
    pub quantity: Count,
    /// How far.
    pub stage: RepairStage,
    /// Since when.
    pub stage_since: Day,
    /// Slug of the node where it is repaired.
    pub facility: Option<&'static str>,
    /// Which of the faults that `shapes` knows words for.
    pub fault: usize,
    /// Parts that it waits for.
    pub waiting_for: Vec<Awaited>,
    /// When it came in.
    pub received: Day,
    /// When it was promised.
    pub promised: Day,
    /// When it went back.
    pub completed: Day,
    /// Its label.
    pub label: Label,
}

/// Categories whose equipment is worth a repair order.
const REPAIRED: &[&str] = &[
    "main-battle-tank",
    "infantry-fighting-vehicle",
    "armoured-personnel-carrier",
    "howitzer",
    "rocket-artillery",
    "anti-aircraft-gun",
    "protected-patrol-vehicle",
    "long-range-air-defence",
    "medium-range-air-defence",
    "recovery-vehicle",
    "truck",
    "counter-battery-radar",
    "air-surveillance-radar",
];

/// The repair orders of one nation.
#[must_use]
pub fn make(truth: &Truth, publisher: &'static Publisher, count: u64, today: Date) -> Vec<RepairOrder> {
    let mut dice = truth.dice(publisher.code, 4, 0);
    let systems: Vec<usize> = SYSTEMS
        .iter()
        .enumerate()
        .filter(|(_, system)| system.used_by(publisher.code) && REPAIRED.contains(&system.category))
        .map(|(place, _)| place)
        .collect();
    let facilities = places::repair_places(publisher.code);
    // A row of a table names one part at most.
    let most_parts = if matches!(publisher.shape, Shape::SemicolonCsv | Shape::CommaCsv) { 1 } else { 3 };
    (1..=count)
        .filter_map(|number| {
            let system = dice.pick(&systems).copied()?;
            let stage = stage(&mut dice);
            let received = shift(today, -dice.between(5, 260));
            let done = matches!(stage, RepairStage::Returned | RepairStage::Cannibalised | RepairStage::Condemned);
            let completed = done.then(|| shift(received, dice.between(5, 120)).min(today));
            let arrived = !matches!(stage, RepairStage::Reported | RepairStage::Accepted | RepairStage::WaitingTransport);
            let waiting_for = if stage == RepairStage::WaitingParts { awaited(truth, system, most_parts, &mut dice) } else { Vec::new() };
            let passed = i64::from(received.until(today).map_or(1, |span| span.get_days()).max(1));
            Some(RepairOrder {
                key: format!("{}-R-{number:05}", publisher.code),
                nation: publisher.code,
                system,
                spelling: dice.index(8),
                article: if dice.per_mille(700) { truth.complete_article(system) } else { None },
                quantity: Count::of(dice.weighted(1, &[(800, 1), (120, 2), (80, 4)]) as f64),
                stage,
                stage_since: Day::On(completed.unwrap_or_else(|| shift(today, -dice.between(0, passed - 1)))),
                facility: dice.pick(&facilities).map(|node| node.slug),
                fault: dice.index(FAULTS),
                waiting_for,
                received: if arrived { Day::On(received) } else { Day::Blank },
                promised: if dice.per_mille(200) {
                    Day::Blank
                } else if dice.per_mille(10) {
                    Day::Impossible(today.year())
                } else {
                    Day::On(shift(received, dice.between(30, 300)))
                },
                completed: completed.into(),
                label: label(&mut dice, publisher),
            })
        })
        .collect()
}

/// How many faults there are words for.
pub const FAULTS: usize = 8;

fn stage(dice: &mut Dice) -> RepairStage {
    dice.weighted(
        RepairStage::InWork,
        &[
            (50, RepairStage::Reported),
            (50, RepairStage::Accepted),
            (60, RepairStage::WaitingTransport),
            (80, RepairStage::Received),
            (80, RepairStage::Diagnosed),
            (270, RepairStage::WaitingParts),
            (140, RepairStage::InWork),
            (40, RepairStage::Tested),
            (190, RepairStage::Returned),
            (20, RepairStage::Cannibalised),
            (20, RepairStage::Condemned),
        ],
    )
}

/// Parts of that system; a third of them under a number that has been superseded, where there is one.
fn awaited(truth: &Truth, system: usize, most: i64, dice: &mut Dice) -> Vec<Awaited> {
    let parts = truth.parts_of(system);
    let old: Vec<usize> =
        parts.iter().copied().filter(|&place| truth.articles().get(place).is_some_and(|entry| entry.superseded_by.is_some())).collect();
    let mut awaited: Vec<Awaited> = Vec::new();
    for _ in 0..dice.between(1, most) {
        let from = if !old.is_empty() && dice.per_mille(400) { old.as_slice() } else { parts };
        let Some(article) = dice.pick(from).copied() else { continue };
        if awaited.iter().all(|part| part.article != article) {
            awaited.push(Awaited { article, quantity: Count::of(dice.between(1, 12) as f64) });
        }
    }
    awaited
}
