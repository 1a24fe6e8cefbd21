//! How far requirements are covered, as filters, orders, groups and sums.

use super::field::{keys, number, yes_or_no};
use super::group::{group, sum};
use crate::model::Code as _;
use crate::model::codes::{CoverageState, HoldupKind, RecordKind};
use crate::model::records::Requirement;
use crate::store::derived::{Coverage, Coverages};
use crate::store::dimension::{Addend, Amount, Dimension, Grouped, Measure, Summing};
use crate::store::join::Joins;

/// From what follows how much is promised and taken, beside the requirement itself.
const PROMISED: &[RecordKind] = &[RecordKind::Donation];
/// From what follows how far it has come, and whether it has crews.
const GIVEN: &[RecordKind] = &[RecordKind::Donation, RecordKind::Transfer, RecordKind::Course, RecordKind::CourseIteration];

const STATE: &str = "How far it is covered.";
const GAP: &str = "Requested minus pledged, at least 0, in its unit.";
const HELD_UP_BY: &str = "The one thing in the way: the first step that falls short.";

/// Dimensions of requirements that follow from what is given for them.
pub fn of_coverage() -> Vec<Dimension<Requirement>> {
    let mut all = vec![
        keys("open", "Whether something is still to be pledged for it.", "Boolean", |record: &Requirement, joins, each| {
            covered(record, joins).into_iter().for_each(|coverage| each(yes_or_no(coverage.is_open())));
        })
        .hidden()
        .of_nations(PROMISED),
        keys("coverage", STATE, CoverageState::LIST.name, |record: &Requirement, joins, each| {
            covered(record, joins).into_iter().for_each(|coverage| each(coverage.state.name()));
        })
        .of_nations(GIVEN),
        number("gap", GAP, "FloatRange", |record: &Requirement, joins| covered(record, joins)?.gap).of_nations(PROMISED),
        keys("heldUpBy", HELD_UP_BY, HoldupKind::LIST.name, |record: &Requirement, joins, each| {
            held_up_by(record, joins).into_iter().for_each(|kind| each(kind.name()));
        })
        .of_nations(GIVEN),
        group("coverage", STATE, Grouped::Code(CoverageState::LIST.name), |record: &Requirement, joins, found| {
            covered(record, joins).into_iter().for_each(|coverage| found(coverage.state.name()));
        })
        .of_nations(GIVEN),
        group("heldUpBy", HELD_UP_BY, Grouped::Code(HoldupKind::LIST.name), |record: &Requirement, joins, found| {
            held_up_by(record, joins).into_iter().for_each(|kind| found(kind.name()));
        })
        .of_nations(GIVEN),
    ];
    let figures: [(&str, &str, Figure); 4] = [
        ("pledged", "Pledged for them by all nations.", |coverage| Some(coverage.pledged)),
        ("allocated", "Allocated to them by all nations.", |coverage| Some(coverage.allocated)),
        ("delivered", "Delivered to them by all nations.", |coverage| Some(coverage.delivered)),
        ("gap", "Still to be pledged: per requirement requested minus pledged, at least 0.", |coverage| coverage.gap),
    ];
    all.extend(figures.map(|(name, about, figure)| {
        sum(name, about, Summing::PerUnit, move |record: &Requirement, joins| {
            let coverage = covered(record, joins)?;
            Some(Addend { of: Measure::Unit(coverage.unit), amount: figure(coverage).map(Amount::Number) })
        })
        .of_nations(PROMISED)
    }));
    all
}

/// One of the figures of a coverage.
type Figure = fn(&Coverage) -> Option<f64>;

fn covered<'a>(record: &Requirement, joins: &Joins<'a>) -> Option<&'a Coverage> {
    joins.derived::<Coverages>()?.of(record)
}

fn held_up_by(record: &Requirement, joins: &Joins<'_>) -> Option<HoldupKind> {
    covered(record, joins)?.held_up_by.as_ref().map(|holdup| holdup.kind)
}
