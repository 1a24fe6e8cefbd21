//! What the people of a line amount to: who is trained when it arrives, who comes later, who is missing.

use jiff::civil::Date;

use super::allotment::{Need, Share, Training};
use super::reading::Run;
use super::roles::Roles;
use crate::model::Code as _;
use crate::model::codes::{CrewRole, ReadinessState};
use crate::store::derived::Place;

/// Whether there is a crew when something arrives.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Readiness {
    /// What needs the crew; none: it needs none, or nobody can say what it needs.
    pub need: Option<Need>,
    /// Whether the crew finishes before it arrives.
    pub state: ReadinessState,
    /// Per role that it needs, in the contract's order.
    pub crew: Vec<CrewReadiness>,
    /// First day on which every role is covered; none if no planned iteration gets there.
    pub ready_on: Option<Date>,
    /// Iterations that supply the crew, by end.
    pub iterations: Vec<Place>,
}

/// One role: needed = trained + scheduled + missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CrewReadiness {
    /// The role.
    pub role: CrewRole,
    /// People that it takes.
    pub needed: u32,
    /// Who has finished on the day of arrival; without one: whose iteration is completed.
    pub trained: u32,
    /// Who finishes later.
    pub scheduled: u32,
    /// First day on which the role is covered; none: never.
    pub ready_on: Option<Date>,
    /// Who they are, by end.
    pub supply: Vec<CrewSupply>,
}

/// People that one iteration gives to one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CrewSupply {
    /// The iteration.
    pub iteration: Place,
    /// How many.
    pub people: u32,
    /// Whether the feed set them aside for the line.
    pub reserved: bool,
}

impl CrewReadiness {
    /// Whom no planned iteration brings.
    pub fn missing(&self) -> u32 {
        self.needed.saturating_sub(self.trained).saturating_sub(self.scheduled)
    }
}

impl Readiness {
    /// Of what has that need and gets those people.
    pub(super) fn of(need: Need, shares: &[Share], trainings: &[Training], runs: &[Run]) -> Self {
        let roles = CrewRole::LIST.values.iter().filter_map(|(name, _)| CrewRole::named(name));
        let wanted = roles.filter(|role| need.crew[*role as usize] > 0);
        let crew: Vec<CrewReadiness> = wanted.map(|role| covered(&need, role, shares, trainings, runs)).collect();
        let ready_on = crew.iter().map(|role| role.ready_on).collect::<Option<Vec<Date>>>().and_then(|days| days.into_iter().max());
        let state = match (need.arrives, ready_on) {
            (_, None) => ReadinessState::CrewNotPlanned,
            (None, Some(_)) => ReadinessState::ArrivalUnknown,
            (Some(arrives), Some(ready)) if ready <= arrives => ReadinessState::CrewInTime,
            _ => ReadinessState::CrewLate,
        };
        let iterations = shares.iter().map(|share| runs[share.training].place).collect();
        Self { need: Some(need), state, crew, ready_on, iterations }
    }

    /// On which day it arrives, as far as that is known.
    pub fn arrives(&self) -> Option<Date> {
        self.need.as_ref()?.arrives
    }

    /// Whole days from its arrival until its crew is ready.
    pub fn gap_days(&self) -> Option<i32> {
        self.arrives()?.until(self.ready_on?).ok().map(|span| span.get_days())
    }

    /// The later of arrival and crew.
    pub fn usable_on(&self) -> Option<Date> {
        Some(self.arrives()?.max(self.ready_on?))
    }

    /// The roles of which people are missing on arrival.
    pub(super) fn lacking(&self) -> Roles {
        let lacking = self.crew.iter().filter(|role| role.trained < role.needed);
        lacking.fold(Roles::default(), |roles, role| roles.with(role.role))
    }
}

fn covered(need: &Need, role: CrewRole, shares: &[Share], trainings: &[Training], runs: &[Run]) -> CrewReadiness {
    let needed = need.crew[role as usize];
    let of_role = || shares.iter().map(|share| (share, share.people[role as usize])).filter(|(_, people)| *people > 0);
    let in_time = |share: &Share| match need.arrives {
        Some(arrives) => trainings[share.training].ends <= arrives,
        None => runs[share.training].completed,
    };
    let all: u32 = of_role().map(|(_, people)| people).sum();
    let trained = of_role().filter(|(share, _)| in_time(share)).map(|(_, people)| people).sum();
    let last = of_role().map(|(share, _)| trainings[share.training].ends).max();
    let supply = |(share, people): (&Share, u32)| CrewSupply { iteration: runs[share.training].place, people, reserved: share.reserved };
    CrewReadiness {
        role,
        needed,
        trained,
        scheduled: all - trained,
        ready_on: last.filter(|_| all == needed),
        supply: of_role().map(supply).collect(),
    }
}
