//! How people are set to the roles of a crew, each to one.

use crate::model::codes::CrewRole;

/// How many roles there are.
pub const ROLES: usize = 6;

/// People, or places for them, by role in the contract's order.
pub type ByRole = [u32; ROLES];

/// Roles, one bit each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Roles(u8);

impl Roles {
    /// Those of which people are wanted.
    pub fn wanted(people: &ByRole) -> Self {
        let wanted = people.iter().enumerate().filter(|(_, people)| **people > 0);
        Self(wanted.fold(0, |roles, (role, _)| roles | 1 << role))
    }

    /// With another role.
    #[must_use]
    pub fn with(self, role: CrewRole) -> Self {
        Self(self.0 | 1 << role as u8)
    }

    /// Whether none is among them.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether several are.
    pub fn several(self) -> bool {
        self.0.count_ones() > 1
    }

    /// Those that both have.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The places of those among them, in the contract's order.
    pub fn iter(self) -> impl Iterator<Item = usize> {
        (0..ROLES).filter(move |role| self.0 & 1 << role != 0)
    }
}

/// The places of one crew, and who has them. Groups of people come one after another; to make room for a later one, earlier
/// ones change places among each other, but nobody who has a place loses it.
#[derive(Debug)]
pub struct Seating {
    free: ByRole,
    /// Per group in which roles they can serve, and in which they do.
    groups: Vec<(Roles, ByRole)>,
}

impl Seating {
    /// An empty crew of that many people.
    pub fn new(places: ByRole) -> Self {
        Self { free: places, groups: Vec::new() }
    }

    /// Groups in the order in which they came: people by the role in which they serve.
    pub fn groups(&self) -> impl Iterator<Item = &ByRole> {
        self.groups.iter().map(|(_, people)| people)
    }

    /// Whether every place is taken.
    pub fn is_full(&self) -> bool {
        self.free.iter().all(|free| *free == 0)
    }

    /// As many of a group as find a place. Those of whom none does are no group.
    pub fn seat(&mut self, roles: Roles, people: u32) -> u32 {
        self.groups.push((roles, ByRole::default()));
        let mut waiting = people;
        while waiting > 0 {
            let Some(way) = self.way(roles) else { break };
            waiting -= self.follow(&way, waiting);
        }
        if waiting == people {
            self.groups.pop();
        }
        people - waiting
    }

    /// Moves as many as can go that way, and says how many those are.
    fn follow(&mut self, way: &[Step], most: u32) -> u32 {
        let leaving = way.iter().filter_map(|step| Some(self.groups[step.group].1[step.leaves?]));
        let free = way.last().map_or(0, |step| self.free[step.takes]);
        let moved = leaving.chain([free, most]).min().unwrap_or_default();
        for step in way {
            let people = &mut self.groups[step.group].1;
            people[step.takes] += moved;
            if let Some(role) = step.leaves {
                people[role] -= moved;
            }
        }
        if let Some(step) = way.last() {
            self.free[step.takes] -= moved;
        }
        moved
    }

    /// The shortest way for some of the newest group to come to places, others making room for them; the last step leads to
    /// a free place.
    fn way(&self, roles: Roles) -> Option<Vec<Step>> {
        let newest = self.groups.len().checked_sub(1)?;
        let mut steps: Vec<(Step, Option<usize>)> = roles.iter().map(|takes| (Step { group: newest, takes, leaves: None }, None)).collect();
        let mut at = 0;
        while let Some(&(step, _)) = steps.get(at) {
            if self.free[step.takes] > 0 {
                let back = std::iter::successors(Some(at), |at| steps[*at].1);
                let mut way: Vec<Step> = back.map(|at| steps[at].0).collect();
                way.reverse();
                return Some(way);
            }
            for (group, (roles, people)) in self.groups.iter().enumerate() {
                if people[step.takes] > 0 && roles.several() {
                    for takes in roles.iter().filter(|role| *role != step.takes) {
                        if !steps.iter().any(|(known, _)| known.takes == takes) {
                            steps.push((Step { group, takes, leaves: Some(step.takes) }, Some(at)));
                        }
                    }
                }
            }
            at += 1;
        }
        None
    }
}

/// Some of a group take places of a role, and leave those of another unless they had none.
#[derive(Debug, Clone, Copy)]
struct Step {
    group: usize,
    takes: usize,
    leaves: Option<usize>,
}
