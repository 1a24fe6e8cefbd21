//! What is asked of the nations.

use jiff::civil::Date;

use super::dice::Dice;
use super::holding::label;
use super::systems::{self, SYSTEMS};
use super::world::Truth;
use super::written::{Count, Day, Label, shift};
use crate::demo::plan::Publisher;

/// One line of a list of needs.
#[derive(Debug, Clone, PartialEq)]
pub struct Requirement {
    /// Key, unique over all nations.
    pub key: String,
    /// Who reports it.
    pub nation: &'static str,
    /// Body that states it.
    pub stated_by: &'static str,
    /// Place of the system asked for.
    pub system: Option<usize>,
    /// How it is spelled, by turn.
    pub spelling: usize,
    /// Place of the article asked for.
    pub article: Option<usize>,
    /// Slug of the capability coalition.
    pub coalition: &'static str,
    /// From 1, the most urgent, to 5.
    pub priority: i64,
    /// Last day on which it helps.
    pub needed_by: Day,
    /// How many, in the unit in which the system is counted.
    pub requested: Count,
    /// Unit in which the system is counted; articles are counted in their unit of issue, which is not said.
    pub unit: Option<&'static str>,
    /// Its label.
    pub label: Label,
}

/// Systems that are asked for and given most, most wanted first.
pub const WANTED: &[&str] = &[
    "patriot",
    "samp-t",
    "iris-t-slm",
    "nasams",
    "gepard",
    "pzh-2000",
    "caesar",
    "leopard-2a6",
    "leopard-2a4",
    "krab",
    "archer",
    "round-155",
    "himars",
    "m777",
    "zuzana-2",
    "skynex",
    "mistral",
    "stinger",
    "aster-30",
    "gem-t",
    "leopard-1a5",
    "cv9040",
    "marder",
    "m2-bradley",
    "m113",
    "f-16",
    "vector-drone",
    "puma-drone",
    "bayraktar-tb2",
    "drone-gun",
    "wisent-1",
    "bozena-5",
    "vallon-vmh4",
    "dingo-2",
    "sandown",
    "cb90",
    "harris-falcon",
    "starlink",
    "bergepanzer-3",
    "hmmwv",
    "generator-30kw",
    "role-2-hospital",
    "patriot-pac-3",
    "patriot-pac-2",
    "m109",
    "mortar-120",
    "javelin",
    "trml-4d",
    "warmate",
    "m1a1-abrams",
    "mirage-2000",
    "hawk",
];

const BODIES: &[&str] = &["Ministry of Defence", "General Staff", "Capability coalition", "Armed forces logistics command"];

/// The coalition that cares for a domain; slug.
#[must_use]
pub fn coalition(domain: &str) -> &'static str {
    match domain {
        "AIR_DEFENCE" => "air-missile-defence",
        "AIR_FORCE" => "air-force",
        "ARTILLERY" => "artillery",
        "DEMINING" => "demining",
        "DRONE" => "drone",
        "IT_C2" => "it",
        "MARITIME" => "maritime-security",
        _ => "armour",
    }
}

/// A system, the most wanted more often.
pub fn wanted(dice: &mut Dice) -> Option<usize> {
    let first = dice.index(WANTED.len());
    let second = dice.index(WANTED.len());
    WANTED.get(first.min(second)).and_then(|slug| systems::place(slug))
}

/// A plausible number of a system, in its counted-as unit.
pub fn amount(dice: &mut Dice, system: Option<usize>) -> f64 {
    let counted = system.and_then(|place| SYSTEMS.get(place)).map_or("EACH", |system| system.counted_as);
    let number = match counted {
        "BATTERY" => dice.between(1, 3),
        "FIRE_UNIT" => dice.between(1, 4),
        "LAUNCHER" => dice.between(2, 12).min(dice.between(2, 12)),
        "PLATFORM" => dice.between(2, 18).min(dice.between(2, 18)),
        "SET" => dice.between(2, 60),
        "ROUND" => dice.between(10, 1200) * 10,
        _ => dice.between(20, 800),
    };
    number as f64
}

/// The requirements of one nation.
#[must_use]
pub fn make(truth: &Truth, publisher: &'static Publisher, count: u64, today: Date) -> Vec<Requirement> {
    let mut dice = truth.dice(publisher.code, 5, 0);
    (1..=count)
        .map(|number| {
            // The first requirements cover the most wanted systems once each, so that none is missing at a small scale.
            let system = match WANTED.get(usize::try_from(number - 1).unwrap_or(usize::MAX)) {
                Some(slug) => systems::place(slug),
                None if dice.per_mille(150) => None,
                None => wanted(&mut dice),
            };
            let article = if system.is_none() { truth.any_article(&mut dice) } else { None };
            let requested = if dice.per_mille(20) { Count::NotApplicable } else { Count::of(amount(&mut dice, system)) };
            let domain = system.and_then(|place| SYSTEMS.get(place)).map_or("LOGISTICS", |system| system.domain);
            Requirement {
                key: format!("{}-REQ-{number:04}", publisher.code),
                nation: publisher.code,
                stated_by: dice.pick(BODIES).copied().unwrap_or("General Staff"),
                system,
                spelling: dice.index(8),
                article,
                coalition: coalition(domain),
                priority: dice.between(1, 5),
                needed_by: if dice.per_mille(10) { Day::Impossible(today.year()) } else { Day::On(shift(today, dice.between(-30, 270))) },
                requested,
                unit: system.and_then(|place| SYSTEMS.get(place)).map(|system| system.counted_as),
                label: label(&mut dice, publisher),
            }
        })
        .collect()
}
