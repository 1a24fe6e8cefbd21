//! The one thing that is in a requirement's way.

use super::exact::{excess, sum};
use super::figures::Given;
use super::steps::Steps;
use crate::model::Code as _;
use crate::model::codes::{CrewRole, HoldupKind, Unit};
use crate::model::records::DonationLine;
use crate::store::derived::Place;

/// What is in a requirement's way.
#[derive(Debug, Clone, PartialEq)]
pub struct Holdup {
    /// The step that falls short.
    pub kind: HoldupKind,
    /// How much is short at it: in `unit`, or people.
    pub missing: f64,
    /// The line that is furthest behind at it; none where it is not a line's.
    pub line: Option<Place>,
    /// For missing crews the role with most people missing.
    pub role: Option<CrewRole>,
    /// How many are asked for.
    pub requested: f64,
    /// What they count.
    pub unit: Unit,
}

/// How much of a line has taken a step.
type Step = fn(&Steps) -> f64;

/// The steps that things take, in order.
const STEPS: [(HoldupKind, Step); 4] = [
    (HoldupKind::Pledge, |steps| steps.pledged),
    (HoldupKind::Allocation, |steps| steps.allocated),
    (HoldupKind::Preparation, |steps| steps.sent),
    (HoldupKind::Movement, |steps| steps.delivered),
];

/// The first step that falls short of what is requested; none: it is there in full, with its crews.
pub fn held_up_by(requested: f64, unit: Unit, lines: &[Given]) -> Option<Holdup> {
    let mut before: Option<Step> = None;
    for (kind, step) in STEPS {
        let missing = excess(requested, sum(lines.iter().map(|given| step(&given.steps))));
        if missing > 0.0 {
            let line = before.and_then(|before| furthest_behind(lines, |given| excess(before(&given.steps), step(&given.steps))));
            return Some(Holdup { kind, missing, line, role: None, requested, unit });
        }
        before = Some(step);
    }
    without_crews(requested, unit, lines)
}

/// What is delivered and lacks crews, unless enough is delivered that has them.
fn without_crews(requested: f64, unit: Unit, lines: &[Given]) -> Option<Holdup> {
    let crewed = lines.iter().filter(|given| given.crew_missing.is_empty()).map(|given| given.steps.delivered);
    if excess(requested, sum(crewed)) == 0.0 {
        return None;
    }
    let delivered = lines.iter().filter(|given| given.steps.delivered > 0.0);
    let mut by_role: Vec<(CrewRole, u32)> = Vec::new();
    for (role, people) in delivered.flat_map(|given| &given.crew_missing) {
        match by_role.iter_mut().find(|(known, _)| known == role) {
            Some((_, all)) => *all = all.saturating_add(*people),
            None => by_role.push((*role, *people)),
        }
    }
    let most = by_role.iter().max_by(|(a, few), (b, many)| few.cmp(many).then_with(|| b.cmp(a)));
    let people = |given: &Given| given.crew_missing.iter().map(|(_, people)| f64::from(*people)).sum::<f64>();
    Some(Holdup {
        kind: HoldupKind::Crew,
        missing: by_role.iter().map(|(_, people)| f64::from(*people)).sum(),
        line: furthest_behind(lines, |given| if given.steps.delivered > 0.0 { people(given) } else { 0.0 }),
        role: most.map(|(role, _)| *role),
        requested,
        unit,
    })
}

/// Of the lines that wait for something the one at the earliest stage; of several the one that waits for most, then the first
/// by id.
fn furthest_behind(lines: &[Given], waits_for: impl Fn(&Given) -> f64) -> Option<Place> {
    let waiting = lines.iter().map(|given| (given, waits_for(given))).filter(|(_, most)| *most > 0.0);
    let order = |(a, few): &(&Given, f64), (b, many): &(&Given, f64)| {
        a.stage.cmp(&b.stage).then_with(|| many.total_cmp(few)).then_with(|| a.line.cmp(&b.line))
    };
    waiting.min_by(order).map(|(given, _)| given.place)
}

impl Holdup {
    /// In a sentence; `line` is the one that is furthest behind, with the nation that reports it.
    pub fn sentence(&self, line: Option<(&DonationLine, &str)>) -> String {
        let Self { missing, requested, unit, .. } = self;
        let is = if *missing == 1.0 { "is" } else { "are" };
        let unit = unit.code();
        let of = format!("{missing} of {requested} requested ({unit}) {is}");
        let what = match self.kind {
            HoldupKind::Pledge => format!("{of} not pledged"),
            HoldupKind::Allocation => format!("{of} pledged and not allocated yet"),
            HoldupKind::Preparation => format!("{of} allocated and not on the way yet"),
            HoldupKind::Movement => format!("{of} on the way and not received yet"),
            HoldupKind::Crew => {
                let people = if *missing == 1.0 { "person of their crews is" } else { "people of their crews are" };
                let role = self.role.map(|role| format!(", most of them as {}", words(role.name()))).unwrap_or_default();
                format!("All {requested} requested ({unit}) are delivered, and {missing} {people} missing{role}")
            }
        };
        match line {
            Some((line, nation)) => format!("{what}; furthest behind is a line of {nation}, {}.", words(line.stage.name())),
            None => format!("{what}."),
        }
    }
}

/// A value of an enumeration in words: `AT_NODE` is at node.
fn words(name: &str) -> String {
    name.to_lowercase().replace('_', " ")
}
