//! Who crews what: laws of the allotment, which no order in which anything comes can change.

use jiff::civil::{Date, date};
use muster::model::codes::CrewRole;
use muster::model::values::{CountryCode, Text};
use muster::store::{Allotment, ByRole, Need, ROLES, Rank, Training, allot};
use proptest::prelude::*;

const ROLE: [CrewRole; 3] = [CrewRole::Operator, CrewRole::Maintainer, CrewRole::Commander];
/// A system, its variant, and another.
const SYSTEMS: [&[&str]; 3] = [&["family"], &["variant", "family"], &["other"]];

fn day(number: i16) -> Date {
    date(2026, 1, 1).checked_add(jiff::Span::new().days(number)).unwrap()
}

fn nation(number: usize) -> Option<CountryCode> {
    [None, CountryCode::new("XAA"), CountryCode::new("XBB")][number]
}

prop_compose! {
    fn need()(arrives in prop::option::weighted(0.9, 0_i16..20), recipient in 0_usize..3, system in 0_usize..3, crew in [0_u32..4, 0..3, 0..3]) -> Need {
        let systems = SYSTEMS[system].iter().map(|slug| Text::from(*slug)).collect();
        let mut people = ByRole::default();
        ROLE.iter().zip(crew).for_each(|(role, needed)| people[*role as usize] = needed);
        Need { line: Rank([0; 3], 0), arrives: arrives.map(day), recipient: nation(recipient), systems, crew: people }
    }
}

prop_compose! {
    fn training(lines: u64)(
        ends in 0_i16..25,
        people in 1_u32..6,
        trainee in 0_usize..3,
        qualifies in prop::collection::vec((0_usize..3, 0_usize..3), 1..4),
        reserved in prop::collection::vec(0..lines, 0..3),
    ) -> Training {
        let qualifies = qualifies.into_iter().map(|(system, role)| (Text::from(SYSTEMS[system][0]), ROLE[role])).collect();
        let reserved_for = reserved.into_iter().map(|line| Rank([1; 3], line)).collect();
        Training { iteration: Rank([0; 3], 0), ends: day(ends), people, trainee: nation(trainee), qualifies, reserved_for }
    }
}

/// Lines and iterations, each with a rank of its own.
fn world() -> impl Strategy<Value = (Vec<Need>, Vec<Training>)> {
    (prop::collection::vec(need(), 1..6), prop::collection::vec(training(6), 1..9)).prop_map(|(mut needs, mut trainings)| {
        (0..).zip(&mut needs).for_each(|(number, need)| need.line = Rank([1; 3], number));
        (0..).zip(&mut trainings).for_each(|(number, training)| training.iteration = Rank([2; 3], number));
        (needs, in_order(trainings))
    })
}

fn in_order(mut trainings: Vec<Training>) -> Vec<Training> {
    trainings.sort_by_key(|training| (training.ends, training.iteration));
    trainings
}

/// A line, and who serves it: iteration, people by role, whether reserved.
type Served = (Rank, Vec<(Rank, ByRole, bool)>);

/// Who serves each line.
fn told(needs: &[Need], trainings: &[Training], allotment: &Allotment) -> Vec<Served> {
    let crew = |shares: &Vec<muster::store::Share>| {
        shares.iter().map(|share| (trainings[share.training].iteration, share.people, share.reserved)).collect()
    };
    let mut told: Vec<_> = needs.iter().zip(&allotment.crews).map(|(need, shares)| (need.line, crew(shares))).collect();
    told.sort();
    told
}

/// How many of a line's crew have finished by a day.
fn by(line: usize, on: Date, trainings: &[Training], allotment: &Allotment) -> u32 {
    let finished = allotment.crews[line].iter().filter(|share| trainings[share.training].ends <= on);
    finished.map(|share| share.people.iter().sum::<u32>()).sum()
}

/// Single people by the roles in which they can serve, against single places: how many find one, tried one by one.
fn most(people: &[Vec<usize>], places: &ByRole) -> usize {
    fn place(person: usize, people: &[Vec<usize>], seats: &mut Vec<(usize, Option<usize>)>, tried: &mut Vec<bool>) -> bool {
        for seat in 0..seats.len() {
            if tried[seat] || !people[person].contains(&seats[seat].0) {
                continue;
            }
            tried[seat] = true;
            let sits = seats[seat].1;
            if sits.is_none_or(|other| place(other, people, seats, tried)) {
                seats[seat].1 = Some(person);
                return true;
            }
        }
        false
    }
    let mut seats: Vec<(usize, Option<usize>)> =
        places.iter().enumerate().flat_map(|(role, count)| (0..*count).map(move |_| (role, None))).collect();
    (0..people.len())
        .filter(|person| {
            let mut tried = vec![false; seats.len()];
            place(*person, people, &mut seats, &mut tried)
        })
        .count()
}

/// The roles in which an iteration's people can serve in a line, worked out from their texts.
fn fits(need: &Need, training: &Training) -> Vec<usize> {
    if need.recipient.is_some() && training.trainee.is_some() && need.recipient != training.trainee {
        return Vec::new();
    }
    let fitting = training.qualifies.iter().filter(|(system, _)| need.systems.contains(system)).map(|(_, role)| *role as usize);
    fitting.filter(|role| need.crew[*role] > 0).collect()
}

/// The later, the worse: late by how much, not reserved, when it ends.
fn liking(need: &Need, training: &Training) -> (Option<Date>, bool, Date, Rank) {
    let late = need.arrives.filter(|arrives| training.ends > *arrives).map(|_| training.ends);
    (late, !training.reserved_for.contains(&need.line), training.ends, training.iteration)
}

/// Where a line stands with an iteration: those come first for which it is reserved, then who arrives first.
fn standing(need: &Need, training: &Training) -> (bool, bool, Option<Date>, Rank) {
    (!training.reserved_for.contains(&need.line), need.arrives.is_none(), need.arrives, need.line)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn nobody_is_counted_twice_and_all_serve_in_what_they_learned((needs, trainings) in world()) {
        let allotment = allot(&needs, &trainings);
        for (place, training) in trainings.iter().enumerate() {
            let shares = allotment.crews.iter().flatten().filter(|share| share.training == place);
            let serving: u32 = shares.map(|share| share.people.iter().sum::<u32>()).sum();
            prop_assert_eq!(serving + allotment.left[place], training.people);
        }
        for (need, shares) in needs.iter().zip(&allotment.crews) {
            for role in 0..ROLES {
                prop_assert!(shares.iter().map(|share| share.people[role]).sum::<u32>() <= need.crew[role]);
            }
            for share in shares {
                let fits = fits(need, &trainings[share.training]);
                prop_assert!((0..ROLES).all(|role| share.people[role] == 0 || fits.contains(&role)));
                prop_assert!(share.people.iter().any(|people| *people > 0));
                prop_assert_eq!(share.reserved, trainings[share.training].reserved_for.contains(&need.line));
            }
        }
    }

    #[test]
    fn another_iteration_never_makes_a_gap_longer((needs, trainings) in world(), another in training(6)) {
        let before = allot(&needs, &trainings);
        let more = in_order(trainings.iter().cloned().chain([Training { iteration: Rank([2; 3], 99), ..another }]).collect());
        let after = allot(&needs, &more);
        for (line, need) in needs.iter().enumerate() {
            for on in (0..30).map(day).filter(|on| need.arrives.is_none_or(|arrives| *on >= arrives)) {
                // Without an arrival there is no gap: but nobody is missing who was there.
                let on = if need.arrives.is_none() { day(30) } else { on };
                prop_assert!(by(line, on, &more, &after) >= by(line, on, &trainings, &before), "{line} on {on}: {before:?} {after:?}");
            }
        }
    }

    #[test]
    fn the_order_in_which_lines_and_iterations_come_does_not_matter(
        (needs, trainings) in world(), seed in any::<prop::sample::Index>(), backwards in any::<bool>(),
    ) {
        let (mut other_needs, mut other_trainings) = (needs.clone(), trainings.clone());
        other_needs.rotate_left(seed.index(needs.len()));
        other_trainings.rotate_left(seed.index(trainings.len()));
        if backwards {
            other_needs.reverse();
        }
        other_trainings.iter_mut().for_each(|training| { training.qualifies.reverse(); training.reserved_for.reverse(); });
        let other_trainings = in_order(other_trainings);
        let (one, other) = (allot(&needs, &trainings), allot(&other_needs, &other_trainings));
        prop_assert_eq!(told(&needs, &trainings, &one), told(&other_needs, &other_trainings, &other));
        prop_assert_eq!(one.left, other.left);
    }

    /// Whoever is reserved for a line, or would come to it before another, is there, unless it has better people.
    #[test]
    fn no_line_lacks_whom_a_later_one_has((needs, trainings) in world()) {
        let allotment = allot(&needs, &trainings);
        for (line, need) in needs.iter().enumerate() {
            // Its people one by one, each with the roles in which they can serve.
            let own: Vec<usize> = allotment.crews[line].iter().flat_map(|share| vec![share.training; share.people.iter().sum::<u32>() as usize]).collect();
            let roles = |people: &[usize]| people.iter().map(|one| fits(need, &trainings[*one])).collect::<Vec<_>>();
            prop_assert_eq!(most(&roles(&own), &need.crew), own.len());
            for (place, training) in trainings.iter().enumerate().filter(|(_, training)| !fits(need, training).is_empty()) {
                let elsewhere = needs.iter().zip(&allotment.crews).any(|(other, shares)| {
                    standing(other, training) > standing(need, training) && shares.iter().any(|share| share.training == place)
                });
                if allotment.left[place] == 0 && !elsewhere {
                    continue;
                }
                let with = [own.as_slice(), &[place]].concat();
                prop_assert_eq!(most(&roles(&with), &need.crew), own.len(), "{} lacks one of {}", line, place);
                for (number, worse) in own.iter().enumerate().filter(|(_, one)| liking(need, &trainings[**one]) > liking(need, training)) {
                    let mut instead = with.clone();
                    instead.remove(number);
                    prop_assert!(most(&roles(&instead), &need.crew) < own.len(), "{line} keeps one of {worse} in the place of one of {place}");
                }
            }
        }
    }
}
