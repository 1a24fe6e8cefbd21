//! What a closed logistics node delays.

use super::answer::answer;
use super::scope::Scope;
use super::values::unseen;
use crate::config::Node;
use crate::engine::{Arg, Args, Fault, Graph, Type, TypeRef};
use crate::model::records::{Requirement, Transfer};
use crate::view::{Closure, Delay, Impact};

/// What finding the movements through a node and their requirements costs, in records written.
const EFFORT: usize = 500;
/// Delays that an impact is counted as.
const DELAYS: usize = 50;

/// Adds what closures are told by.
pub fn closures(graph: Graph<Scope>) -> Graph<Scope> {
    graph.object(impact()).object(delay())
}

/// Adds the field of nodes.
pub fn closed(node: Type<Node, Scope>) -> Type<Node, Scope> {
    node.made_with(
        "closureImpact",
        "What slips if this node is closed from the first to the last of these days (at most 92).",
        args(),
        |node: &Node, scope: &Scope, closure: &Closure| Ok(scope.view.impact(&node.slug, *closure)),
    )
}

fn args() -> Args<Closure> {
    let day = |name: &str, about: &str| Arg::new(name, about, TypeRef::named_nn("Date"));
    Args::new(vec![day("from", "First day of the closure."), day("to", "Last day of the closure.")], |values| {
        let day = |name: &str| values.text(name).and_then(|text| text.parse().ok()).ok_or_else(|| format!("`{name}` is no date"));
        Closure::new(day("from")?, day("to")?).map_err(|error| error.to_string())
    })
    .laborious(|_| EFFORT)
}

fn impact() -> Type<Impact, Scope> {
    let impact = Type::<Impact, Scope>::new(
        "ClosureImpact",
        "What a closure delays: each stop or start here within it is put off to the day after `to`, and all later legs by as many days. What has happened (dates of kind ACTUAL) is not put off. Each movement counts once, by its primary report.",
    )
    .leaf("from", "First day of the closure.", |impact, _| impact.closure.from)
    .leaf("to", "Last day of the closure.", |impact, _| impact.closure.to)
    .many::<Delay>("delays", "By the day on which they would have passed.", |impact, _| impact.delays.iter().collect())
    .counted_as(DELAYS)
    .many("missed", "Requirements that are missed because of it, each once, by the day on which they are needed.", |impact: &Impact, scope: &Scope| {
        impact.missed.iter().filter_map(|place| scope.view.placed::<Requirement>(*place)).collect()
    })
    .counted_as(DELAYS);
    answer(impact, |_, scope| scope.view.gaps_of_impact(), |_, scope| scope.view.withheld_of_impact())
}

fn delay() -> Type<Delay, Scope> {
    Type::<Delay, Scope>::new("TransferDelay", "One transfer that a closure delays: the primary report of its movement.")
        .one_with("transfer", "The transfer.", Args::none(), |delay: &Delay, scope: &Scope, ()| -> Result<&Transfer, Fault> {
            scope.view.placed(delay.transfer).ok_or_else(unseen)
        })
        .field("passes", "Day on which it would have been at the node: the first stop or start there within the closure.", |delay| &delay.passes)
        .field("arrives", "End of its last leg; null: no arrival is planned.", |delay| &delay.arrives)
        .leaf("arrivesThen", "The same with the delay; null: no arrival is planned.", |delay, _| delay.arrives_then())
        .field("days", "By how many whole days it is put off, at least 1.", |delay| &delay.days)
        .link(
            "requirement",
            "The requirement for which it moves: of the donation that it, else another report of its movement, names; a line's own before its donation's. Of several the first that is missed because of the closure, else the first that is needed. Null: none is known.",
            |delay: &Delay, scope: &Scope| scope.view.placed::<Requirement>(delay.requirement?),
        )
        .field("missesNeededBy", "It would have arrived by the requirement's needed-by date, and now does not.", |delay| &delay.misses)
}
