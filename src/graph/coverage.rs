//! How far requirements are covered.

use crate::engine::{Graph, Type};
use crate::graph::answer::answer;
use crate::graph::scope::Scope;
use crate::model::records::{DonationLine, Transfer};
use crate::store::{Arrivals, Coverage, Coverages, Holdup, Place};

/// Adds the types of coverage.
pub fn coverage(graph: Graph<Scope>) -> Graph<Scope> {
    graph.object(covered()).object(holdup())
}

fn covered() -> Type<Coverage, Scope> {
    let coverage = Type::<Coverage, Scope>::new(
        "Coverage",
        "What all nations have pledged, allocated and delivered against a requirement, and what is left. All figures count in `unit`, the requirement's. \
         A line counts if its own requirement, else its donation's, is this one; withdrawn, rejected and cancelled lines do not. \
         Per line, what took a step has taken those before it: a line that reports 4 delivered and nothing else counts as 4 pledged, 4 allocated and 4 delivered; \
         and where its nation reports no number at a step that the line's stage has reached, what took the step before counts. \
         COMPLETE is what is delivered in full with its crews: enough of it in lines of whose crews nobody lacks training today, as `readiness` of the line allots people; what takes no crew, or of which nobody can say what it takes, lacks nobody. \
         Worked example: 5 batteries are requested; one line of 2 is pledged, one of 2 is on the way, one reports 1 delivered and nothing else, one of 8 launchers counts in another unit. \
         Pledged 5, allocated 3, delivered 1, gap 0: COVERED, held up by ALLOCATION with 2 missing.",
    )
    .leaf("state", "In short.", |coverage, _| coverage.state)
    .made("unit", "What the figures count: the unit of the requested quantity; lines of unknown unit count where that is unknown too.", |coverage, _| coverage.unit)
    .leaf("requested", "How many are asked for; null: not reported.", |coverage, _| coverage.requested)
    .leaf("pledged", "How many nations have promised, those that have come further among them.", |coverage, _| coverage.pledged)
    .leaf("allocated", "How many nations have set aside, those that have come further among them.", |coverage, _| coverage.allocated)
    .leaf("delivered", "How many the recipient has received.", |coverage, _| coverage.delivered)
    .leaf("gap", "Requested minus pledged, at least 0; null if requested is.", |coverage, _| coverage.gap)
    .link(
        "heldUpBy",
        "The one thing in the way: the first step, in the order of HoldupKind, that falls short of what is requested; null when COMPLETE or UNKNOWN.",
        |coverage: &Coverage, _: &Scope| coverage.held_up_by.as_ref(),
    )
    .many("lines", "The lines that count, of all nations, by id.", |coverage: &Coverage, scope: &Scope| lines(&coverage.lines, scope))
    .counted_as(4)
    .many("otherUnits", "Lines left out of the figures because they count in another unit, by id.", |coverage: &Coverage, scope: &Scope| {
        lines(&coverage.other_units, scope)
    })
    .counted_as(4);
    let gaps = |_: &Coverage, scope: &Scope| scope.view.gaps_of_derived::<Coverages>();
    answer(coverage, gaps, |coverage, scope| scope.view.withheld_of_coverage(coverage))
}

fn lines<'a>(places: &[Place], scope: &'a Scope) -> Vec<&'a DonationLine> {
    places.iter().filter_map(|place| scope.view.overview().at(*place)).collect()
}

fn holdup() -> Type<Holdup, Scope> {
    Type::<Holdup, Scope>::new("Holdup", "The one thing that is in a requirement's way.")
        .leaf("kind", "The step that falls short.", |holdup, _| holdup.kind)
        .field(
            "missing",
            "How much of what is requested has not taken this step, in the coverage's unit; for CREW, people.",
            |holdup| &holdup.missing,
        )
        .link(
            "line",
            "The line that is furthest behind: of those of which not all has taken the step, the one at the earliest stage; of several the one with most waiting. For CREW: the one whose crews lack most people. Null for PLEDGE.",
            line,
        )
        .link::<Transfer>("transfer", "Its newest movement; null: none is reported.", |holdup, scope| {
            let arrival = scope.view.derived::<Arrivals>().of(line(holdup, scope)?)?;
            scope.view.overview().at(arrival.transfer)
        })
        .leaf("role", "For CREW: the role with most people missing; else null.", |holdup, _| holdup.role)
        .leaf("description", "In a sentence.", |holdup, scope| {
            let line = line(holdup, scope).map(|line| (line, scope.nation(line.origin.nation)));
            holdup.sentence(line.as_ref().map(|(line, nation)| (*line, nation.name.as_str())))
        })
}

fn line<'a>(holdup: &Holdup, scope: &'a Scope) -> Option<&'a DonationLine> {
    scope.view.overview().at(holdup.line?)
}
