//! Who crews what: people of course iterations allotted to what arrives. Nothing here reads a record.
//!
//! People go first to the lines for which their seats are reserved, then to all others, in the order of arrival: lines
//! without one come last, ties are broken by id. A line takes whom it lacks. Offered more, it keeps who finishes by its
//! arrival, those reserved for it before the others, then who finishes first; the rest go on to the next line.
//!
//! Whoever is offered in whichever order, the result is the same (it is the stable matching that is best for the people).
//! So an iteration can be added as if it came last, and then a line only ever changes people for others that it prefers: on
//! no day from its arrival on does it have fewer of them than before. No gap gets longer, and none opens.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use hashbrown::HashMap;
use jiff::civil::Date;

use super::roles::{ByRole, Roles, Seating};
use crate::model::codes::CrewRole;
use crate::model::values::{CountryCode, Text};
use crate::store::dimension::Rank;

/// A line that needs a crew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// The line.
    pub line: Rank,
    /// On which day it arrives.
    pub arrives: Option<Date>,
    /// Whose crew it is; none: nobody's in particular.
    pub recipient: Option<CountryCode>,
    /// Its system, and all that it is a variant of: who can crew one of them can crew it.
    pub systems: Vec<Text>,
    /// People by role.
    pub crew: ByRole,
}

/// An iteration that brings forth people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Training {
    /// The iteration.
    pub iteration: Rank,
    /// From which day on they can serve.
    pub ends: Date,
    /// How many.
    pub people: u32,
    /// Of which nation; none: of any.
    pub trainee: Option<CountryCode>,
    /// What they can crew, in which role.
    pub qualifies: Vec<(Text, CrewRole)>,
    /// The lines for which they are reserved.
    pub reserved_for: Vec<Rank>,
}

/// People of one iteration in one crew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// Place of the iteration among all.
    pub training: usize,
    /// People by role.
    pub people: ByRole,
    /// Whether they are reserved for the line.
    pub reserved: bool,
}

/// Who crews what.
#[derive(Debug, Default)]
pub struct Allotment {
    /// Per line, in the order in which they were given, its people: who finishes first comes first.
    pub crews: Vec<Vec<Share>>,
    /// Per iteration who is left.
    pub left: Vec<u32>,
}

impl Need {
    /// The roles in which people of an iteration can serve; none, where they are another nation's.
    pub fn roles(&self, training: &Training) -> Roles {
        if self.recipient.zip(training.trainee).is_some_and(|(recipient, trainee)| recipient != trainee) {
            return Roles::default();
        }
        let fitting = training.qualifies.iter().filter(|(system, _)| self.systems.contains(system));
        fitting.fold(Roles::default(), |roles, (_, role)| roles.with(*role)).and(Roles::wanted(&self.crew))
    }

    /// Which iteration's people a line prefers: the less, the better.
    fn likes(&self, training: usize, ends: Date, reserved: bool) -> Liking {
        let late = self.arrives.filter(|arrives| ends > *arrives).map(|_| ends);
        (late, !reserved, training)
    }
}

/// Late by which day, whether not reserved, place among all iterations: those lie in the order of their ends.
type Liking = (Option<Date>, bool, usize);

/// Allots people to lines; see above. `trainings` lie in the order of their ends, ties by id.
pub fn allot(needs: &[Need], trainings: &[Training]) -> Allotment {
    let queues = Queues::of(needs, trainings);
    let mut crews: Vec<Crew<'_>> = needs.iter().map(Crew::of).collect();
    let mut left = vec![0; trainings.len()];
    // Who is reserved goes first, then who finishes first: so hardly anybody is let go again. The order decides nothing.
    let all = (0..).zip(trainings).map(|(training, of)| Reverse(Offer { goes_on: false, training, next: 0, people: of.people }));
    let mut offers: BinaryHeap<Reverse<Offer>> = all.collect();
    while let Some(Reverse(mut offer)) = offers.pop() {
        let owners = queues.owners[offer.training].len();
        while offer.people > 0 {
            if offer.next >= owners && !offer.goes_on {
                offers.push(Reverse(Offer { goes_on: true, ..offer }));
                break;
            }
            let Some(line) = queues.line(offer.training, offer.next) else {
                left[offer.training] += offer.people;
                break;
            };
            offer.next += 1;
            let reserved = offer.next <= owners;
            if !reserved && queues.owners[offer.training].contains(&line) {
                continue;
            }
            for (training, people) in crews[line].consider(offer.training, &trainings[offer.training], offer.people, reserved) {
                if training == offer.training {
                    offer.people = people;
                } else {
                    offers.push(Reverse(queues.after(training, line, people)));
                }
            }
        }
    }
    Allotment { crews: crews.into_iter().map(Crew::shares).collect(), left }
}

/// People of an iteration on their way from line to line. Ordered by who is asked first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Offer {
    /// Whether they have been with all lines for which they are reserved.
    goes_on: bool,
    training: usize,
    /// To how many lines they were offered.
    next: usize,
    people: u32,
}

/// In which order each iteration's people are offered.
struct Queues {
    /// Per iteration the lines for which it is reserved and that its people can crew, in the order of arrival.
    owners: Vec<Vec<usize>>,
    /// Per iteration which list of lines it goes through after them.
    others: Vec<usize>,
    /// Lines whose systems are taught together, in the order of arrival.
    lists: Vec<Vec<usize>>,
    /// Per line its place in the order of arrival.
    places: Vec<usize>,
}

impl Queues {
    fn of(needs: &[Need], trainings: &[Training]) -> Self {
        let mut order: Vec<usize> = (0..needs.len()).collect();
        order.sort_by_key(|line| (needs[*line].arrives.is_none(), needs[*line].arrives, needs[*line].line));
        let mut places = vec![0; needs.len()];
        order.iter().enumerate().for_each(|(place, line)| places[*line] = place);
        let mut by_system: HashMap<&Text, Vec<usize>> = HashMap::new();
        for line in &order {
            needs[*line].systems.iter().for_each(|system| by_system.entry(system).or_default().push(*line));
        }
        let by_rank: HashMap<Rank, usize> = needs.iter().enumerate().map(|(line, need)| (need.line, line)).collect();
        let mut numbers: HashMap<Vec<&Text>, usize> = HashMap::new();
        let mut lists = Vec::new();
        let (mut owners, mut others) = (Vec::new(), Vec::new());
        for training in trainings {
            let mut systems: Vec<&Text> = training.qualifies.iter().map(|(system, _)| system).collect();
            systems.sort_unstable();
            systems.dedup();
            let number = *numbers.entry(systems).or_insert_with_key(|systems| {
                let mut lines: Vec<usize> = systems.iter().filter_map(|system| by_system.get(*system)).flatten().copied().collect();
                lines.sort_unstable_by_key(|line| places[*line]);
                lines.dedup();
                lists.push(lines);
                lists.len() - 1
            });
            others.push(number);
            let reserved = training.reserved_for.iter().filter_map(|line| by_rank.get(line).copied());
            let mut own: Vec<usize> = reserved.filter(|line| !needs[*line].roles(training).is_empty()).collect();
            own.sort_unstable_by_key(|line| places[*line]);
            own.dedup();
            owners.push(own);
        }
        Self { owners, others, lists, places }
    }

    /// The line to which an iteration's people are offered after so many others; none: to no more.
    fn line(&self, training: usize, place: usize) -> Option<usize> {
        let owners = &self.owners[training];
        owners.get(place).or_else(|| self.lists[self.others[training]].get(place - owners.len())).copied()
    }

    /// People whom a line has let go.
    fn after(&self, training: usize, line: usize, people: u32) -> Offer {
        let owners = &self.owners[training];
        let next = owners.iter().position(|owner| *owner == line).unwrap_or_else(|| {
            let list = &self.lists[self.others[training]];
            owners.len() + list.partition_point(|other| self.places[*other] < self.places[line])
        }) + 1;
        Offer { goes_on: next > owners.len(), training, next, people }
    }
}

/// The crew of a line as it comes together.
struct Crew<'a> {
    need: &'a Need,
    /// Whom it has, in the order in which it likes them; as the groups of the seating.
    held: Vec<Held>,
    seating: Seating,
}

/// People of one iteration who are in a crew.
#[derive(Clone, Copy)]
struct Held {
    liking: Liking,
    roles: Roles,
    people: u32,
}

impl<'a> Crew<'a> {
    fn of(need: &'a Need) -> Self {
        Self { need, held: Vec::new(), seating: Seating::new(need.crew) }
    }

    /// Takes whom it lacks or prefers. Gives back who has to go on: of which iteration, and how many.
    fn consider(&mut self, training: usize, of: &Training, people: u32, reserved: bool) -> Vec<(usize, u32)> {
        let liking = self.need.likes(training, of.ends, reserved);
        let last = self.held.last().is_none_or(|held| held.liking < liking);
        if last && self.seating.is_full() {
            return vec![(training, people)];
        }
        let mut new = Held { liking, roles: self.need.roles(of), people };
        if last {
            new.people = self.seating.seat(new.roles, people);
            if new.people > 0 {
                self.held.push(new);
            }
            return vec![(training, people - new.people)];
        }
        match self.held.binary_search_by_key(&liking, |held| held.liking) {
            Ok(place) => self.held[place].people += people,
            Err(place) => self.held.insert(place, new),
        }
        self.seat_again(training)
    }

    /// Seats everybody anew, who is liked best first; the iteration's people who find no place are told in any case.
    fn seat_again(&mut self, training: usize) -> Vec<(usize, u32)> {
        self.seating = Seating::new(self.need.crew);
        let mut gone = vec![(training, 0)];
        self.held.retain_mut(|held| {
            let seated = self.seating.seat(held.roles, held.people);
            let (.., of) = held.liking;
            match held.people - seated {
                0 => {}
                rest if of == training => gone[0].1 = rest,
                rest => gone.push((of, rest)),
            }
            held.people = seated;
            seated > 0
        });
        gone
    }

    fn shares(self) -> Vec<Share> {
        let held = self.held.iter().zip(self.seating.groups());
        let mut shares: Vec<Share> =
            held.map(|(held, people)| Share { training: held.liking.2, people: *people, reserved: !held.liking.1 }).collect();
        shares.sort_unstable_by_key(|share| share.training);
        shares
    }
}

/// Whom a line would get that comes after all others and for which nobody is reserved: from those who are left of each
/// iteration, in the order of their ends.
pub fn crew_of_the_last<'a>(need: &Need, left: impl Iterator<Item = (usize, &'a Training, u32)>) -> Vec<Share> {
    let mut crew = Crew::of(need);
    for (training, of, people) in left {
        if people > 0 && !crew.seating.is_full() {
            crew.consider(training, of, people, false);
        }
    }
    crew.shares()
}
