//! The records: as many as promised, with the defects of real feeds, and consistent with each other.

use std::collections::{BTreeMap, HashSet};

use jiff::civil::Date;
use muster::demo::plan::{self, Kind, Manner, Shape};
use muster::demo::truth::donation::Recipient;
use muster::demo::truth::holding::{Condition, Number};
use muster::demo::truth::systems::{CATEGORIES, SYSTEMS};
use muster::demo::truth::transfer::{Certainty, Status};
use muster::demo::truth::written::{Count, Day};

use super::{TODAY, world};

#[test]
fn volumes_are_as_promised() {
    let truth = world();
    let holdings: usize = plan::NATIONS.iter().map(|publisher| truth.holdings(publisher).count()).sum();
    assert_eq!(holdings, 40_000);
    assert_eq!(truth.donations().len(), 3_000);
    assert!(truth.donations().iter().all(|donation| (1..=4).contains(&donation.lines.len())));
    assert_eq!(truth.transfers().len(), 1_500);
    assert_eq!(truth.repairs().len(), 600);
    assert_eq!(truth.facilities().len(), 120);
    assert_eq!(truth.courses().len(), 900);
    assert_eq!(truth.iterations().len(), 5_000);
    assert_eq!(truth.requirements().len(), 250);
    let articles: HashSet<&str> = truth.articles().iter().map(|article| article.niin.as_str()).collect();
    assert_eq!(articles.len(), truth.articles().len(), "no number twice");
    assert!((1_900..3_500).contains(&articles.len()), "{} articles", articles.len());
    let scaled = muster::demo::truth(1, 3.0, TODAY);
    assert_eq!(scaled.donations().len(), 9_000);
    assert_eq!(plan::NATIONS.iter().map(|publisher| scaled.holding_count(publisher.code)).sum::<u64>(), 120_000);
    assert_eq!(scaled.facilities().len(), 360);
}

/// Shapes that one nation has.
const RARE: [Shape; 7] =
    [Shape::JsonLines, Shape::Workbook, Shape::GraphQl, Shape::OData, Shape::Codification, Shape::HoldingsByNumber, Shape::OpenSeats];

#[test]
fn thirty_two_nations_publish_in_six_shapes_with_four_nations_each_and_in_some_that_are_rarer() {
    assert_eq!(plan::NATIONS.len(), 32);
    let mut by_shape: BTreeMap<String, HashSet<&str>> = BTreeMap::new();
    let mut by_kind: BTreeMap<Kind, HashSet<Shape>> = BTreeMap::new();
    for feed in plan::feeds() {
        for kind in &feed.kinds {
            by_kind.entry(*kind).or_default().insert(feed.shape);
        }
        if !RARE.contains(&feed.shape) {
            by_shape.entry(format!("{:?}", feed.shape)).or_default().insert(feed.nation);
        }
    }
    assert_eq!(by_shape.len(), 6);
    assert!(by_shape.values().all(|nations| nations.len() >= 4), "{by_shape:?}");
    for (kind, shapes) in by_kind.iter().filter(|(kind, _)| !matches!(kind, Kind::EquipmentType | Kind::Seat)) {
        assert!(shapes.len() >= 2, "{kind:?} in one shape only");
    }
    assert!(plan::NATIONS.iter().all(|publisher| (1..=6).contains(&publisher.feeds().len())), "one to six feeds each");
    let manners = |wanted: fn(&Manner) -> bool| plan::feeds().iter().filter(|feed| wanted(&feed.manner)).count();
    assert_eq!(manners(|manner| matches!(manner, Manner::Overdue(_))), 2);
    assert_eq!(manners(|manner| *manner == Manner::FailsAfterFirst), 1);
    assert_eq!(manners(|manner| *manner == Manner::NeverDelivers), 1);
}

#[test]
fn every_system_has_a_known_category_and_the_promised_ones_have_records() {
    let slugs: HashSet<&str> = SYSTEMS.iter().map(|system| system.slug).collect();
    assert_eq!(slugs.len(), SYSTEMS.len());
    for system in SYSTEMS {
        assert!(CATEGORIES.iter().any(|(slug, ..)| *slug == system.category));
        assert!(system.variant_of.is_empty() || slugs.contains(system.variant_of), "{}", system.slug);
        assert!(system.users.split(' ').all(|user| plan::publisher(user).is_some()), "{}", system.slug);
    }
    let truth = world();
    for slug in ["leopard-2a4", "leopard-2a6", "pzh-2000", "patriot", "samp-t"] {
        let place = muster::demo::truth::systems::place(slug);
        let given = truth.donations().iter().flat_map(|donation| &donation.lines).filter(|line| line.system == place).count();
        let taught = truth.iterations().iter().filter(|run| truth.courses()[run.course].system == place).count();
        let asked = truth.requirements().iter().filter(|need| need.system == place).count();
        let article = place.and_then(|place| truth.complete_article(place)).expect("the system itself is in the catalogue");
        let held =
            plan::NATIONS.iter().flat_map(|publisher| truth.holdings(publisher)).filter(|holding| holding.article == article).count();
        assert!(given > 0 && taught > 0 && asked > 0 && held > 0, "{slug}: {given} {taught} {asked} {held}");
    }
    assert!(truth.facilities().iter().any(|facility| facility.key == "deu-munster"));
    assert!(truth.transfers().iter().any(|transfer| transfer.legs.iter().any(|leg| leg.to == "rzeszow")));
}

#[test]
fn defects_come_at_the_rates_of_real_feeds() {
    let truth = world();
    let mut rows = 0_usize;
    let mut local = 0;
    let mut lettered = 0;
    let mut keyless = 0;
    let mut same_key = 0;
    let mut nameless = 0;
    let mut unexplained = 0;
    let mut states: BTreeMap<&str, usize> = BTreeMap::new();
    for publisher in plan::NATIONS {
        for holding in truth.holdings(publisher) {
            rows += 1;
            local += usize::from(matches!(holding.number, Number::Local(_)));
            lettered += usize::from(truth.articles()[holding.article].has_letter());
            keyless += usize::from(holding.key.is_none());
            same_key += usize::from(holding.repeats_key);
            nameless += usize::from(holding.number == Number::Missing);
            unexplained += usize::from(holding.condition == Condition::Unexplained);
            let state = match holding.quantity {
                Count::Number(_) => "number",
                Count::Zero => "zero",
                Count::Blank => "blank",
                Count::NotApplicable => "N/A",
                Count::Dash => "-",
                Count::About(_) => "ca.",
            };
            *states.entry(state).or_default() += 1;
        }
    }
    let per_mille = |count: usize| count * 1000 / rows;
    assert!((35..=55).contains(&per_mille(local)), "local numbers {local}");
    assert!((4..=12).contains(&per_mille(lettered)), "letters {lettered}");
    assert!(per_mille(keyless) > 60, "rows of single rifles {keyless}");
    assert!((20..=150).contains(&same_key), "equal keys {same_key}");
    assert!((20..=120).contains(&nameless), "rows that name nothing {nameless}");
    assert!((80..=320).contains(&unexplained), "unknown conditions {unexplained}");
    assert_eq!(states.len(), 6, "{states:?}");
    let lines = || truth.donations().iter().flat_map(|donation| &donation.lines);
    assert!(lines().filter(|line| line.contradicts()).count() > 20, "delivered above allocated");
    assert!(truth.donations().iter().any(|donation| donation.recipient == Recipient::Unheard));
    assert!(truth.donations().iter().any(|donation| donation.donor != donation.nation));
    assert!(lines().any(|line| matches!(line.planned, Day::Impossible(_))));
    assert!(truth.holdings(plan::publisher("DEU").expect("listed")).any(|holding| holding.label.releasable_to.contains(&"XAA")));
}

#[test]
fn movements_are_shared_and_sometimes_counted_differently() {
    let truth = world();
    let mut by_number: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    for transfer in truth.transfers() {
        if let Some(number) = &transfer.movement {
            by_number.entry(number).or_default().push(transfer);
        }
    }
    let shared: Vec<_> = by_number.values().filter(|reports| reports.len() > 1).collect();
    assert!(shared.len() > 150, "{} shared movements", shared.len());
    let first = |reports: &Vec<&muster::demo::truth::transfer::Transfer>| {
        reports.iter().map(|report| report.lines[0].quantity.value().map(f64::to_bits)).collect::<HashSet<_>>().len()
    };
    let conflicting = shared.iter().filter(|reports| first(reports) > 1).count();
    assert!((10..shared.len() / 2).contains(&conflicting), "{conflicting} of {}", shared.len());
    assert!(
        shared.iter().all(|reports| reports.iter().map(|report| report.nation).collect::<HashSet<_>>().len() == reports.len()),
        "one report per nation"
    );
}

#[test]
fn legs_follow_each_other_and_agree_with_the_day() {
    let truth = world();
    for transfer in truth.transfers() {
        for leg in &transfer.legs {
            let (departs, arrives) = (leg.departs.date(), leg.arrives.date());
            let happened = |day: Option<Date>, certainty| day.is_none_or(|day| (certainty == Certainty::Actual) == (day <= TODAY));
            assert!(happened(departs, leg.departs_certainty), "{}: {leg:?}", transfer.key);
            assert!(happened(arrives, leg.arrives_certainty), "{}: {leg:?}", transfer.key);
            assert!(departs.zip(arrives).is_none_or(|(departs, arrives)| departs <= arrives), "{}: {leg:?}", transfer.key);
        }
        for pair in transfer.legs.windows(2) {
            assert_eq!(pair[0].to, pair[1].from, "{}", transfer.key);
            assert!(
                pair[0].arrives.date().zip(pair[1].departs.date()).is_none_or(|(arrives, departs)| arrives <= departs),
                "{}",
                transfer.key
            );
        }
        if matches!(transfer.status, Status::Received | Status::HandedOver) {
            assert!(transfer.legs.iter().all(|leg| leg.arrives_certainty == Certainty::Actual), "{}", transfer.key);
        }
    }
}

#[test]
fn training_runs_past_now_and_soon_and_seats_are_set_aside_for_lines() {
    let truth = world();
    let days = |from: i64, to: i64| {
        let from = muster::demo::truth::written::shift(TODAY, from);
        let to = muster::demo::truth::written::shift(TODAY, to);
        truth.iterations().iter().filter(|run| run.starts.date().is_some_and(|day| (from..=to).contains(&day))).count()
    };
    assert!(days(-400, -1) > 500 && days(1, 30) > 50 && days(31, 90) > 100 && days(91, 180) > 100);
    let reserved: Vec<_> = truth.iterations().iter().filter_map(|run| run.reserved_for.as_ref().map(|line| (run, line))).collect();
    assert!(reserved.len() > 50, "{} runs with seats set aside", reserved.len());
    for (run, (key, nation)) in reserved {
        let (donation, number) = key.rsplit_once('/').expect("donation and line");
        let donation = truth.donations().iter().find(|one| one.key == donation && one.nation == *nation).expect("the donation exists");
        let line = donation.lines.iter().find(|line| line.number.to_string() == number).expect("the line exists");
        assert_eq!(line.system, truth.courses()[run.course].system);
    }
    let awaited = truth.repairs().iter().flat_map(|order| &order.waiting_for);
    assert!(awaited.filter(|part| truth.articles()[part.article].superseded_by.is_some()).count() > 20, "parts under an old number");
}
