//! One file per entity: what a record links to, derives or asks for, a line each.

mod donation;
mod holding;
mod repair;
mod requirement;
mod training;
mod transfer;

use super::scope::Scope;
use crate::engine::Graph;

/// The records of the contract.
pub fn records(graph: Graph<Scope>) -> Graph<Scope> {
    let graph = graph.object(holding::holding()).object(donation::donation()).object(donation::line());
    let graph = graph.object(transfer::transfer()).object(transfer::line()).object(transfer::leg());
    let graph = graph.object(repair::order()).object(repair::part()).object(requirement::requirement());
    graph.object(training::facility()).object(training::course()).object(training::qualification()).object(training::iteration())
}
