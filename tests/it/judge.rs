//! Runs are weighed: what is served, what is held back, how fresh a feed is.

use jiff::{Span, Timestamp, ToSpan};
use muster::config::{NumberFormat, Reference};
use muster::feed::judge::{LastRun, RULES, Verdict, rule, rules_markdown, weigh};
use muster::feed::map::document;
use muster::model::codes::{Freshness, RunOutcome};
use muster::store::Deadlines;
use proptest::prelude::*;

use crate::map::hand::{feed, holdings, rows};

/// The verdict on that many good rows and that many without an item.
fn weighed(good: usize, bad: usize, last: Option<u64>) -> Verdict {
    let feed = feed(vec![holdings(&[], NumberFormat::default())]);
    let head = "Station Name (LEA),NSN,Item Name,Quantity,UI,Acquisition Value,DEMIL Code\n";
    let good: String = (0..good).map(|number| format!("A,1005-00-073-{number:04},RIFLE,1,Each,499,A\n")).collect();
    let bad = "A,,,1,Each,499,A\n".repeat(bad);
    let mapped = document(rows(format!("{head}{good}{bad}"), &feed), &feed, &Reference::default());
    weigh(&mapped, &feed, last.map(|seen| LastRun { seen }).as_ref())
}

fn codes(verdict: &Verdict) -> Vec<&'static str> {
    verdict.reasons.iter().map(|reason| reason.rule.code).collect()
}

#[test]
fn a_good_run_is_served() {
    let verdict = weighed(10, 0, Some(10));
    assert_eq!((verdict.outcome, verdict.publish, codes(&verdict)), (RunOutcome::Success, true, vec![]));
}

#[test]
fn a_run_that_is_smaller_by_more_than_a_tenth_is_served_and_noticed() {
    for (last, noticed) in [(100, None), (111, None), (112, Some("RUN_SMALLER")), (200, Some("RUN_SMALLER")), (201, Some("RUN_SHRUNK"))] {
        let verdict = weighed(100, 0, Some(last));
        assert_eq!(codes(&verdict), Vec::from_iter(noticed), "{last}");
        assert_eq!(verdict.publish, noticed != Some("RUN_SHRUNK"), "{last}");
        assert!(verdict.publish != verdict.acceptable, "{last}");
    }
}

#[test]
fn rows_that_can_not_be_served_are_an_error_but_hold_no_run_back() {
    let verdict = weighed(5, 5, None);
    assert_eq!((verdict.outcome, verdict.publish, codes(&verdict)), (RunOutcome::Error, true, vec![]));
}

#[test]
fn more_bad_rows_than_good_ones_are_another_document() {
    let verdict = weighed(5, 6, None);
    assert_eq!((verdict.outcome, verdict.publish, codes(&verdict)), (RunOutcome::Critical, false, vec!["RUN_MOSTLY_QUARANTINED"]));
}

#[test]
fn no_row_is_no_document() {
    let verdict = weighed(0, 0, None);
    assert_eq!((verdict.outcome, verdict.publish, codes(&verdict)), (RunOutcome::Critical, false, vec!["RUN_EMPTY"]));
}

#[test]
fn half_of_the_rows_pass_and_less_is_held_back() {
    assert!(weighed(5, 0, Some(10)).publish);
    let verdict = weighed(4, 0, Some(10));
    assert_eq!((verdict.outcome, verdict.publish, codes(&verdict)), (RunOutcome::Critical, false, vec!["RUN_SHRUNK"]));
}

fn day(days: i64) -> Timestamp {
    "2026-01-01T00:00:00Z".parse::<Timestamp>().unwrap().checked_add((days * 24).hours()).unwrap()
}

#[test]
fn age_counts_against_the_promised_rhythm() {
    use Freshness::{Delinquent, Due, Overdue, UpToDate};
    // Promised, and the days on which it is due, overdue and delinquent.
    let rhythms: [(Span, [i64; 3]); 5] = [
        (1.day(), [1, 3, 4]),
        (7.days(), [7, 14, 21]),
        (1.month(), [31, 45, 61]),
        (90.days(), [90, 120, 150]),
        (1.year(), [365, 395, 425]),
    ];
    for (promised, [due, overdue, delinquent]) in rhythms {
        let deadlines = Deadlines::new(day(0), promised).unwrap();
        let at = |days: i64| deadlines.at(day(days));
        let seen = [at(due - 1), at(due), at(overdue - 1), at(overdue), at(delinquent - 1), at(delinquent)];
        assert_eq!(seen[0], UpToDate, "{promised}");
        assert_eq!(seen[1..], [Due, Due, Overdue, Overdue, Delinquent], "{promised}");
    }
}

proptest! {
    #[test]
    fn freshness_stays_until_the_instant_that_is_named(promised in 1_i64..400, days in 0_i64..600) {
        let deadlines = Deadlines::new(day(0), promised.days()).unwrap();
        let now = day(days);
        match deadlines.next_change(now) {
            Some(next) => {
                let before = next.checked_sub(1.second()).unwrap();
                prop_assert_eq!(deadlines.at(before), deadlines.at(now));
                prop_assert_ne!(deadlines.at(next), deadlines.at(now));
            }
            None => prop_assert_eq!(deadlines.at(now), Freshness::Delinquent),
        }
    }
}

#[test]
fn every_rule_has_a_code_of_its_own_and_stands_on_the_page() {
    let page = rules_markdown();
    for (number, one) in RULES.iter().enumerate() {
        assert!(RULES.iter().skip(number + 1).all(|other| other.code != one.code), "{}", one.code);
        assert!(page.contains(&format!("| `{}` |", one.code)));
        assert_eq!(rule(one.code), Some(*one));
        assert!(one.about.ends_with('.'), "{}", one.code);
    }
}
