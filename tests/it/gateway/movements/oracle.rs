//! Movements worked out from what is true in the made-up world, as staff may see it.

use std::collections::BTreeMap;

use jiff::ToSpan as _;
use jiff::civil::Date;
use muster::demo::Truth;
use muster::demo::truth::donation::{Donation, Stage};
use muster::demo::truth::requirement::Requirement;
use muster::demo::truth::transfer::{Certainty, Leg, Status, Transfer, TransferLine};

use crate::support::demonstration::seen;

/// How far a movement can come, in the order of the contract.
const ORDER: [Status; 10] = [
    Status::Planned,
    Status::Ready,
    Status::Moving,
    Status::AtNode,
    Status::Held,
    Status::Cancelled,
    Status::Lost,
    Status::HandedOver,
    Status::ReceivedPartial,
    Status::Received,
];

/// The donation that a report names.
pub fn given<'a>(truth: &'a Truth, report: &Transfer) -> Option<&'a Donation> {
    let key = report.donation.as_deref()?;
    truth.donations().iter().find(|one| one.nation == report.nation && one.key == key && seen(&one.label))
}

/// The reports of each movement that staff sees; the one that speaks for it comes first.
pub fn movements(truth: &Truth) -> Vec<Vec<&Transfer>> {
    let mut by_number: BTreeMap<String, Vec<&Transfer>> = BTreeMap::new();
    for report in truth.transfers().iter().filter(|report| seen(&report.label)) {
        by_number.entry(report.movement.clone().unwrap_or_else(|| format!("only {}", report.key))).or_default().push(report);
    }
    let mut movements: Vec<Vec<&Transfer>> = by_number.into_values().collect();
    for reports in &mut movements {
        let donor = reports
            .iter()
            .find_map(|report| Some(given(truth, report).map_or(report.nation, |gift| gift.donor)).filter(|_| report.donation.is_some()));
        // One feed of movements per nation, whose slug begins with the nation.
        reports.sort_by_key(|report| {
            let along = ORDER.iter().position(|status| *status == report.status).unwrap();
            (ORDER.len() - along, Some(report.nation) != donor, report.nation)
        });
    }
    movements
}

/// Whether nothing more will move.
pub fn is_over(report: &Transfer) -> bool {
    ORDER.iter().position(|status| *status == report.status).unwrap() > 4
}

/// Where a report says that the movement waits, and since when.
pub fn waits(report: &Transfer) -> Option<(&'static str, Date)> {
    if ![Status::AtNode, Status::Held].contains(&report.status) {
        return None;
    }
    let last = report.legs.iter().rev().find(|leg| leg.departs_certainty == Certainty::Actual)?;
    (last.arrives_certainty == Certainty::Actual).then(|| (last.to, last.arrives.date().unwrap()))
}

/// The first leg that has not begun.
pub fn next(report: &Transfer) -> Option<&Leg> {
    report.legs.iter().find(|leg| leg.departs_certainty != Certainty::Actual)
}

/// What a line is of: its article, and its system.
pub fn thing(line: &TransferLine) -> (Option<usize>, Option<usize>) {
    (line.article, line.system)
}

/// A closure: the day on which a movement would have been at the node, and by how many days it is late at its end. Day by
/// day: nothing starts or stops there while it is closed.
pub fn late(report: &Transfer, node: &str, from: Date, to: Date) -> Option<(Date, i32)> {
    let mut first = None;
    let mut late = 0;
    for leg in &report.legs {
        let starts = (leg.from == node && leg.departs_certainty != Certainty::Actual).then(|| leg.departs.date()).flatten();
        let stops = (leg.to == node && leg.arrives_certainty != Certainty::Actual).then(|| leg.arrives.date()).flatten();
        for day in [starts, stops].into_iter().flatten() {
            while from <= day + late.days() && day + late.days() <= to {
                first = first.or(Some(day));
                late += 1;
            }
        }
    }
    Some((first?, late))
}

/// The requirements for which a movement moves.
pub fn asked<'a>(truth: &'a Truth, reports: &[&Transfer]) -> Vec<&'a Requirement> {
    let Some(gift) = reports.iter().find_map(|report| given(truth, report)) else { return Vec::new() };
    let moved = gift.lines.iter().filter(|line| (Stage::Preparing..=Stage::Delivered).contains(&line.stage));
    let mut keys: Vec<&str> = moved.filter_map(|line| line.requirement.as_deref().or(gift.requirement.as_deref())).collect();
    keys.sort_unstable();
    keys.dedup();
    let named = |key: &&str| truth.requirements().iter().find(|need| need.nation == "UKR" && need.key == *key && seen(&need.label));
    keys.iter().filter_map(named).collect()
}
