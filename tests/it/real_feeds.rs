//! Answers out of real documents, counted independently of the gateway: no row is lost, none is made up.

use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;

use muster::config::{Feed, Overrides, Reference, load};
use muster::feed::judge::{LastRun, weigh};
use muster::feed::map::document;
use muster::feed::{Document, decode};
use muster::model::Code as _;
use muster::model::codes::{DonationStage, RunOutcome, ValueState};
use muster::model::records::DonationLine;
use muster::model::values::{CountryCode, ItemKey, Quantity};
use muster::store::Mapped;
use rust_decimal::Decimal;

fn settings(slug: &str) -> (Arc<Feed>, Reference) {
    let config = load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("config/examples/us"), Overrides::default()).unwrap();
    assert!(config.set_aside.is_empty());
    let feed = config.nations.iter().flat_map(|nation| &nation.feeds).find(|feed| feed.slug == slug).unwrap();
    (Arc::clone(feed), config.reference)
}

fn mapped(slug: &str) -> (Mapped, Arc<Feed>) {
    let (feed, reference) = settings(slug);
    let name = feed.url.path_segments().unwrap().next_back().unwrap();
    let bytes = std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents/us").join(name)).unwrap();
    let came = Document::of(feed.url.as_str(), bytes);
    let rows = decode::rows(&came, &feed.layout).unwrap().map(Result::unwrap);
    (document(rows, &feed, &reference), feed)
}

fn counts(mapped: &Mapped) -> Vec<(&'static str, u64)> {
    let all = mapped.report.all();
    assert_eq!(all.seen, all.accepted + all.flagged + all.quarantined);
    let mut counts: Vec<_> = all.issues.iter().map(|issue| (issue.rule.code, issue.count)).collect();
    counts.sort_unstable();
    counts
}

fn sum<'a>(quantities: impl Iterator<Item = &'a Quantity>) -> f64 {
    quantities.filter_map(Quantity::number).sum()
}

#[test]
fn the_inventory_of_virginia_adds_up() {
    let (mapped, feed) = mapped("us-leso-va-2020-03-31");
    let holdings = &mapped.tables.holdings;
    assert_eq!(holdings.len(), 2_464);
    assert_eq!(sum(holdings.iter().map(|holding| &holding.quantity)), 6_269.0);
    let value: Decimal =
        holdings.iter().filter_map(|holding| Some(Decimal::try_from(holding.quantity.number()?).ok()? * holding.unit_value?.amount)).sum();
    assert_eq!(value.to_string(), "25101958.05");
    let rifles = holdings.iter().filter(|holding| holding.item.name.as_deref() == Some("RIFLE,5.56 MILLIMETER"));
    assert_eq!((rifles.clone().count(), sum(rifles.map(|holding| &holding.quantity))), (1_077, 1_077.0));

    let local = holdings.iter().filter(|holding| matches!(holding.item.key, ItemKey::Local(..)));
    assert_eq!(local.clone().count(), 175);
    assert!(local.clone().all(|holding| holding.origin.issues.iter().any(|issue| issue.rule.code == "NUMBER_NOT_NSN")));
    let letters = holdings.iter().filter(|holding| match &holding.item.key {
        ItemKey::Niin(niin) => niin.as_str().bytes().any(|byte| byte.is_ascii_alphabetic()),
        _ => false,
    });
    assert_eq!(letters.count(), 161);
    let all = mapped.report.all();
    assert_eq!((all.accepted, all.flagged, all.quarantined), (2_289, 175, 0));
    let found = counts(&mapped);
    assert!(found.contains(&("NUMBER_NOT_NSN", 175)) && found.contains(&("TEXT_TRIMMED", 52)), "{found:?}");

    let identities: HashSet<u64> = holdings.iter().map(|holding| holding.origin.hash).collect();
    assert_eq!(identities.len(), holdings.len());
    let verdict = weigh(&mapped, &feed, Some(&LastRun { seen: 2_500 }));
    assert_eq!((verdict.outcome, verdict.publish), (RunOutcome::Warning, true));
    assert!(!weigh(&mapped, &feed, Some(&LastRun { seen: 5_000 })).publish);
}

#[test]
fn donations_keep_each_stage_as_reported() {
    let (mapped, _) = mapped("us-eda");
    let lines = &mapped.tables.donation_lines;
    assert_eq!((mapped.tables.donations.len(), lines.len()), (4_116, 4_116));
    let of_stage = |stage| lines.iter().filter(|line| line.stage == stage).count();
    let stages = [
        (DonationStage::Delivered, 1_703),
        (DonationStage::Allocated, 1_474),
        (DonationStage::Preparing, 617),
        (DonationStage::Cancelled, 238),
        (DonationStage::Offered, 44),
        (DonationStage::Rejected, 40),
    ];
    for (stage, count) in stages {
        assert_eq!(of_stage(stage), count, "{}", stage.name());
    }
    let total = |field: fn(&DonationLine) -> &Quantity| sum(lines.iter().map(field));
    assert_eq!(total(|line| &line.requested), 215_813_237.0);
    assert_eq!(total(|line| &line.allocated), 215_384_916.0);
    assert_eq!(total(|line| &line.accepted), 33_270_208.0);
    assert_eq!(total(|line| &line.rejected), 2_093_069.0);
    assert_eq!(total(|line| &line.delivered), 71_598_678.0);
    let requested = |state| lines.iter().filter(|line| line.requested.state() == state).count();
    assert_eq!((requested(ValueState::NotApplicable), requested(ValueState::NotReported), requested(ValueState::Zero)), (446, 11, 401));
    let found = counts(&mapped);
    assert!(found.contains(&("DELIVERED_ABOVE_ALLOCATED", 64)), "{found:?}");
    assert_eq!(mapped.report.quarantined(), 0, "{:?}", mapped.report.quarantine.first());

    let poland = CountryCode::new("POL");
    let to_poland: HashSet<u64> =
        mapped.tables.donations.iter().filter(|donation| donation.recipient == poland).map(|donation| donation.origin.hash).collect();
    assert_eq!(to_poland.len(), 36);
    let delivered = lines.iter().filter(|line| to_poland.contains(&line.origin.line_of.unwrap().get())).map(|line| &line.delivered);
    assert_eq!(sum(delivered), 53.0);
}

#[test]
fn totals_of_the_training_report_match_and_are_no_records() {
    let (mapped, _) = mapped("us-fmtr");
    let iterations = &mapped.tables.iterations;
    assert_eq!(iterations.len(), 1_591);
    assert_eq!(mapped.report.totals.len(), 84);
    assert!(mapped.report.totals.iter().all(|total| total.matches));
    assert_eq!(sum(iterations.iter().map(|iteration| &iteration.seats_filled)), 3_162.0);

    let of_ukraine: Vec<_> = iterations.iter().filter(|iteration| iteration.trainee_nation == CountryCode::new("UKR")).collect();
    assert_eq!(of_ukraine.len(), 393);
    assert_eq!(sum(of_ukraine.iter().map(|iteration| &iteration.seats_filled)), 659.0);
    let distinct: HashSet<_> = of_ukraine
        .iter()
        .map(|iteration| {
            let day = |when: &Option<muster::model::values::When>| when.as_ref().map(|when| when.date);
            (iteration.course.first(), day(&iteration.starts), day(&iteration.ends), iteration.facility.first())
        })
        .collect();
    assert_eq!(distinct.len(), 169);
    let found = counts(&mapped);
    assert_eq!(mapped.report.quarantined(), 0, "{found:?} {:?}", mapped.report.quarantine.first());
}
