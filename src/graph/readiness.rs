//! Readiness: whether there is a crew when equipment arrives.

use jiff::civil::Date;

use super::answer::answer;
use super::scope::Scope;
use super::values::unseen;
use crate::engine::{Arg, Args, ConstValue, Graph, Type, TypeRef};
use crate::model::records::CourseIteration;
use crate::store::{CrewReadiness, CrewSupply, Crews, Place, Readiness};

/// Adds readiness and what it is made of to the graph.
pub fn readiness(graph: Graph<Scope>) -> Graph<Scope> {
    graph.object(whole()).object(of_role()).object(supply())
}

fn whole() -> Type<Readiness, Scope> {
    let readiness = Type::<Readiness, Scope>::new(
        "Readiness",
        "Donation, transfer and training of up to four nations put together: who crews what is given, and from when on. People go first to the lines for which their seats are reserved, then to all others in the order of arrival, ties by id; nobody is counted twice.",
    )
    .leaf("state", "Does the crew finish before the equipment arrives?", |readiness, _| readiness.state)
    .many::<CrewReadiness>(
        "crew",
        "Role by role: quantity times the system's own crew standard, rounded up. The quantity is the first that is reported and not zero of delivered, shipped, allocated, pledged and offered. Empty where the state is UNKNOWN.",
        |readiness, _| readiness.crew.iter().collect(),
    )
    .counted_as(3)
    .leaf("crewReadyOn", "First day on which every role is covered; null if no planned iteration gets there.", |readiness, _| {
        readiness.ready_on
    })
    .leaf(
        "trainingGapDays",
        "crewReadyOn minus arrival: positive, equipment waits for its crew; null if either is not known.",
        |readiness, _| readiness.gap_days(),
    )
    .leaf("usableOn", "The later of arrival and crewReadyOn; null if either is not known.", |readiness, _| readiness.usable_on())
    .many::<CourseIteration>("iterations", "That supply this crew, by end.", |readiness, scope| placed(scope, &readiness.iterations))
    .counted_as(4)
    .many::<CourseIteration>(
        "laterIterations",
        "That qualify for a role still missing on arrival and have open seats in the last snapshot, but end after it: candidates to be moved up, by end. None that has begun, and none where the arrival is not known.",
        |readiness, scope| placed(scope, &scope.view.derived::<Crews>().later(readiness)),
    )
    .counted_as(8);
    answer(readiness, |_, scope| scope.view.gaps_of_derived::<Crews>(), |_, scope| scope.view.withheld_of_derived::<Crews>())
}

fn placed<'a>(scope: &'a Scope, places: &[Place]) -> Vec<&'a CourseIteration> {
    places.iter().filter_map(|place| scope.view.placed(*place)).collect()
}

fn of_role() -> Type<CrewReadiness, Scope> {
    Type::<CrewReadiness, Scope>::new(
        "CrewReadiness",
        "One role: needed = trained + scheduled + missing. Trained: finished by the day of arrival, or without one from completed iterations; scheduled: finish later; neither counts more than is needed.",
    )
    .field("role", "The role.", |crew| &crew.role)
    .leaf("needed", "People that it takes.", |crew, _| crew.needed)
    .leaf("trained", "Who has finished by the day of arrival.", |crew, _| crew.trained)
    .leaf("scheduled", "Who finishes later.", |crew, _| crew.scheduled)
    .leaf("missing", "Whom nothing that is planned brings.", |crew, _| crew.missing())
    .leaf("readyOn", "First day on which this role is covered; null: never.", |crew, _| crew.ready_on)
    .many::<CrewSupply>("supply", "Where the people come from, by end.", |crew, _| crew.supply.iter().collect())
    .counted_as(3)
}

fn supply() -> Type<CrewSupply, Scope> {
    Type::<CrewSupply, Scope>::new(
        "CrewSupply",
        "People that one iteration gives to one line. An iteration has as many as graduated; under way, as seats are filled; still to come, as it has seats. Only those count whose trainee nation is the recipient, or where either is not said.",
    )
    .one_with("iteration", "Which iteration.", Args::none(), |supply: &CrewSupply, scope: &Scope, ()| {
        scope.view.placed::<CourseIteration>(supply.iteration).ok_or_else(unseen)
    })
    .leaf("people", "How many.", |supply, _| supply.people)
    .leaf("reserved", "True: set aside for the line by the feed; false: allotted by the order of arrival.", |supply, _| supply.reserved)
}

/// How many of something arrive, and when.
pub fn what_if() -> Args<(f64, Date)> {
    Args::new(
        vec![
            Arg::new("quantity", "How many, in the unit in which the system is counted; above 0.", TypeRef::named(TypeRef::FLOAT))
                .default(ConstValue::Number(1.into())),
            Arg::new("arrives", "On which day.", TypeRef::named_nn("Date")),
        ],
        |values| {
            let quantity = values.float("quantity").unwrap_or(1.0);
            if quantity <= 0.0 {
                return Err(format!("`quantity` is {quantity}; give a number above 0"));
            }
            let arrives = values.text("arrives").and_then(|text| text.parse().ok());
            Ok((quantity, arrives.ok_or("`arrives` is no date; write it as 2026-11-24")?))
        },
    )
    .laborious(|_| WORK)
}

/// What a crew costs that is made up for one answer, in records written: all iterations for a system are gone through.
const WORK: usize = 50;
