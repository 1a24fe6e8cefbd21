//! What holds of every coverage, whatever is given.

use proptest::prelude::*;

use super::figures::{Coverage, Given};
use super::steps::{Reported, Steps};
use crate::model::codes::{CoverageState, CrewRole, DonationStage, HoldupKind, Unit};
use crate::store::dimension::Rank;

/// Lines of any numbers at any stage, in one unit; quarters, so that sums of them are exact.
fn lines() -> impl Strategy<Value = Vec<Given>> {
    use DonationStage::{Allocated, AtNode, Delivered, HandedOver, InTransit, Offered, Pledged, Preparing, Unknown};
    let stage = prop::sample::select(vec![Offered, Pledged, Allocated, Preparing, InTransit, AtNode, HandedOver, Delivered, Unknown]);
    let number = || prop::option::of((0..20_u32).prop_map(|number| f64::from(number) / 4.0));
    let crew = prop::collection::vec((prop::sample::select(vec![CrewRole::Operator, CrewRole::Maintainer]), 1..9_u32), 0..2);
    let line = (stage, [number(), number(), number(), number(), number()], crew);
    prop::collection::vec(line, 0..9).prop_map(|all| {
        let given = |(number, (stage, [offered, pledged, allocated, shipped, delivered], crew_missing)): (usize, (_, [_; 5], _))| {
            let steps = Steps::of(&Reported { stage, offered, pledged, allocated, shipped, delivered });
            Given { line: Rank(*b"XAA", number as u64), place: (number, 0), stage, steps, crew_missing }
        };
        all.into_iter().enumerate().map(given).collect()
    })
}

fn of(requested: f64, lines: &[Given]) -> Coverage {
    Coverage::of(Rank(*b"XBB", 0), Some(requested), Unit::default(), lines.to_vec())
}

proptest! {
    #[test]
    fn the_order_of_lines_does_not_matter((lines, turned) in lines().prop_flat_map(|lines| (Just(lines.clone()), Just(lines).prop_shuffle())), requested in 0..40_u32) {
        prop_assert_eq!(of(requested.into(), &lines), of(requested.into(), &turned));
    }

    #[test]
    fn one_more_line_never_makes_a_figure_smaller_nor_the_gap_larger(lines in lines(), requested in 0..40_u32) {
        let (mut before, mut gap) = ([0.0; 3], f64::INFINITY);
        for count in 0..=lines.len() {
            let now = of(requested.into(), &lines[..count]);
            let figures = [now.pledged, now.allocated, now.delivered];
            prop_assert!(figures.iter().zip(before).all(|(now, before)| *now >= before) && now.gap.is_some_and(|now| now <= gap));
            (before, gap) = (figures, now.gap.unwrap_or_default());
        }
    }

    #[test]
    fn state_figures_and_what_is_in_the_way_say_one_thing(lines in lines(), requested in 0..40_u32) {
        let requested = f64::from(requested);
        let coverage = of(requested, &lines);
        let Coverage { pledged, allocated, delivered, .. } = coverage;
        prop_assert!(pledged >= allocated && allocated >= delivered);
        prop_assert_eq!(coverage.gap, Some((requested - pledged).max(0.0)));
        let kind = coverage.held_up_by.as_ref().map(|holdup| holdup.kind);
        prop_assert_eq!(kind == Some(HoldupKind::Pledge), pledged < requested);
        prop_assert_eq!(kind == Some(HoldupKind::Allocation), pledged >= requested && allocated < requested);
        prop_assert_eq!(matches!(kind, None | Some(HoldupKind::Crew)), delivered >= requested);
        prop_assert_eq!(kind.is_none(), coverage.state == CoverageState::Complete);
        let pledged_in_full = matches!(coverage.state, CoverageState::Complete | CoverageState::Covered);
        prop_assert_eq!(pledged_in_full, pledged >= requested);
        if let Some(holdup) = &coverage.held_up_by {
            prop_assert!(holdup.missing > 0.0);
            prop_assert_eq!(holdup.line.is_none(), holdup.kind == HoldupKind::Pledge);
            prop_assert_eq!(holdup.role.is_some(), holdup.kind == HoldupKind::Crew);
        }
    }
}

#[test]
fn people_hold_up_what_is_delivered_unless_enough_of_it_has_crews() {
    let line = |number: u64, delivered: f64, crew_missing: &[(CrewRole, u32)]| {
        let steps = Steps { pledged: delivered, allocated: delivered, sent: delivered, delivered };
        let stage = DonationStage::Delivered;
        Given { line: Rank(*b"XAA", number), place: (number as usize, 0), stage, steps, crew_missing: crew_missing.to_vec() }
    };
    let few = line(1, 2.0, &[(CrewRole::Maintainer, 3), (CrewRole::Operator, 2)]);
    let many = line(2, 1.0, &[(CrewRole::Operator, 4)]);
    let held = of(3.0, &[few.clone(), many.clone()]).held_up_by.expect("people are missing");
    assert_eq!((held.kind, held.missing, held.role, held.line), (HoldupKind::Crew, 9.0, Some(CrewRole::Operator), Some((1, 0))));
    let told = "All 3 requested (UNKNOWN) are delivered, and 9 people of their crews are missing, most of them as operator.";
    assert_eq!(held.sentence(None), told);
    let crewed = line(3, 3.0, &[]);
    assert_eq!(of(3.0, &[few, many, crewed]).state, CoverageState::Complete);
}
