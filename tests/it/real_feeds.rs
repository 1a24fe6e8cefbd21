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
    let value: Decimal = holdings
        .iter()
        .filter_map(|holding| Some(Decimal::try_from(holding.quantity.number()?).ok()? * holding.unit_value?.amount()))
        .sum();
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
    let delivered = lines.iter().filter(|line| to_poland.contains(&line.line_of.unwrap().get())).map(|line| &line.delivered);
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
            (iteration.course.0.as_ref(), day(&iteration.starts), day(&iteration.ends), iteration.facility.0.as_ref())
        })
        .collect();
    assert_eq!(distinct.len(), 169);
    let found = counts(&mapped);
    assert_eq!(mapped.report.quarantined(), 0, "{found:?} {:?}", mapped.report.quarantine.first());
}

/// Counted with openpyxl 3.1 and with a regular expression over the sheets' XML: rows with at least one value, rows with cells
/// and no value, cells by type and column, the sum of column E.
#[test]
fn the_ammunition_workbook_is_read_with_all_rows_of_its_sheets() {
    // Slug, rows, rounds, rows without a value, columns of two kinds, cells that name several days.
    let sheets = [
        ("us-leso-ammo-state", 249, 2_214_771.0, 168, 2, 15),
        ("us-leso-ammo-federal", 4, 1_177_704.0, 10, 0, 0),
        ("us-leso-ammo-cancelled", 496, 3_552_909.0, 0, 1, 0),
    ];
    for (slug, rows, rounds, empty, mixed, several) in sheets {
        let (feed, reference) = settings(slug);
        let bytes = std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents/us/ammo_2018-12-31.xlsx")).unwrap();
        let came = Document::of(feed.url.as_str(), bytes);
        let mut decoded = decode::rows(&came, &feed.layout).unwrap();
        let mapped = document(decoded.by_ref().map(Result::unwrap), &feed, &reference);
        let (transfers, lines) = (&mapped.tables.transfers, &mapped.tables.transfer_lines);
        let all = mapped.report.all();
        assert_eq!((all.seen, all.quarantined, transfers.len(), lines.len()), (rows as u64, 0, rows, rows), "{slug}");
        assert_eq!(sum(lines.iter().map(|line| &line.quantity)), rounds, "{slug}");
        // Stock numbers come as numbers and as texts; each is one, with its thirteen digits.
        assert!(lines.iter().all(|line| matches!(line.item.as_ref().unwrap().key, ItemKey::Niin(_))), "{slug}");

        let found = |code: &str| decoded.findings().iter().find(|finding| finding.rule.code == code);
        let count = |code: &str| found(code).map_or(0, |finding| finding.count);
        assert_eq!((count("EMPTY_ROW"), count("MIXED_COLUMN"), count("COLUMN_TRIMMED")), (empty, mixed, 1), "{slug}");
        let unread = counts(&mapped).into_iter().find(|(code, _)| *code == "DATE_UNREADABLE").map_or(0, |(_, count)| count);
        assert_eq!((unread, all.flagged), (several, several), "{slug}: {:?}", counts(&mapped));
        match slug {
            "us-leso-ammo-state" => {
                let said: Vec<&str> = found("MIXED_COLUMN").unwrap().samples.iter().map(|sample| sample.message.as_str()).collect();
                assert_eq!(said, ["column `NSN` has 241 numbers and 8 texts", "column `Date Received` has 234 dates and 15 texts"]);
                assert_eq!(lines[0].origin.position.to_string(), "State-Local LEAs!row 2");
                assert_eq!(transfers[0].legs[0].arrives.as_ref().unwrap().date, jiff::civil::date(2018, 6, 12));
            }
            "us-leso-ammo-cancelled" => {
                assert_eq!(count("FORMULA_CACHED"), 496);
                let sample = &found("FORMULA_CACHED").unwrap().samples[0];
                assert_eq!(sample.position.to_string(), "Cancelled Requests!G2");
                assert_eq!(found("COLUMN_RENAMED").unwrap().samples[0].message, "column 11 is called `#11` here");
            }
            _ => {}
        }
    }
}
