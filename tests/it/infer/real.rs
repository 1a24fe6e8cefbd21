//! Real documents, drafted of without an edit: the answers are those that were counted independently.

use std::collections::HashSet;
use std::path::Path;

use muster::model::codes::{DonationStage, ValueState};
use muster::model::records::DonationLine;
use muster::model::values::{CountryCode, ItemKey, Quantity, When};
use rust_decimal::Decimal;

use super::{USA, count, mapped, one, sum};

pub fn document(name: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents/us").join(name)).unwrap()
}

#[test]
fn an_inventory() {
    let name = "inventory_Virginia_2020-03-31.csv";
    let (text, mapped) = one(name, &document(name), USA);
    insta::assert_snapshot!(text);
    let holdings = &mapped.tables.holdings;
    assert_eq!((holdings.len(), sum(holdings.iter().map(|holding| &holding.quantity))), (2_464, 6_269.0));
    let value: Decimal = holdings
        .iter()
        .filter_map(|holding| Some(Decimal::try_from(holding.quantity.number()?).ok()? * holding.unit_value?.amount()))
        .sum();
    assert_eq!(value.to_string(), "25101958.05");
    let rifles = holdings.iter().filter(|holding| holding.item.name.as_deref() == Some("RIFLE,5.56 MILLIMETER"));
    assert_eq!((rifles.clone().count(), sum(rifles.map(|holding| &holding.quantity))), (1_077, 1_077.0));
    assert_eq!(holdings.iter().filter(|holding| matches!(holding.item.key, ItemKey::Local(..))).count(), 175);
    let all = mapped.report.all();
    assert_eq!((all.accepted, all.flagged, all.quarantined), (2_289, 175, 0));
    assert_eq!((count(&mapped, "NUMBER_NOT_NSN"), count(&mapped, "TEXT_TRIMMED")), (175, 52));
}

#[test]
fn an_earlier_inventory() {
    let name = "inventory_Virginia_2019-12-31.csv";
    let (text, mapped) = one(name, &document(name), USA);
    assert!(text.contains("as_of = { const = \"2019-12-31\" }"), "{text}");
    assert_eq!((mapped.tables.holdings.len(), mapped.report.quarantined()), (2_604, 0));
    assert!(mapped.tables.holdings.iter().all(|holding| holding.unit_value.is_some() && holding.quantity.number().is_some()));
}

#[test]
fn donations() {
    let name = "EDA_Public_Report.csv";
    let (_, mapped) = one(name, &document(name), USA);
    let (donations, lines) = (&mapped.tables.donations, &mapped.tables.donation_lines);
    assert_eq!((donations.len(), lines.len(), mapped.report.quarantined()), (4_116, 4_116, 0));
    let of_stage = |stage| lines.iter().filter(|line| line.stage == stage).count();
    let stages = [
        (DonationStage::Delivered, 1_703),
        (DonationStage::Allocated, 1_474),
        (DonationStage::Preparing, 617),
        (DonationStage::Cancelled, 238),
        (DonationStage::Offered, 44),
        (DonationStage::Rejected, 40),
    ];
    assert_eq!(stages.map(|(stage, _)| of_stage(stage)), stages.map(|(_, count)| count));
    let total = |field: fn(&DonationLine) -> &Quantity| sum(lines.iter().map(field));
    let totals = [total(|line| &line.requested), total(|line| &line.allocated), total(|line| &line.accepted), total(|line| &line.rejected)];
    assert_eq!(totals, [215_813_237.0, 215_384_916.0, 33_270_208.0, 2_093_069.0]);
    assert_eq!(total(|line| &line.delivered), 71_598_678.0);
    let requested = |state| lines.iter().filter(|line| line.requested.state() == state).count();
    let states = [ValueState::NotApplicable, ValueState::NotReported, ValueState::Zero].map(requested);
    assert_eq!((states, count(&mapped, "DELIVERED_ABOVE_ALLOCATED")), ([446, 11, 401], 64));
    assert_eq!(lines.iter().filter(|line| line.stage_since.is_some()).count(), 4_116);
    assert!(donations.iter().filter(|donation| donation.value_acquisition.is_some()).count() > 4_100);

    let poland = CountryCode::new("POL");
    let to_poland: HashSet<u64> = donations.iter().filter(|one| one.recipient == poland).map(|one| one.origin.hash).collect();
    let delivered = lines.iter().filter(|line| to_poland.contains(&line.line_of.unwrap().get())).map(|line| &line.delivered);
    assert_eq!((to_poland.len(), sum(delivered)), (36, 53.0));
}

#[test]
fn training() {
    let name = "2019_2020_Europe_fmtrpt_dedup.xml";
    let (text, mapped) = one(name, &document(name), USA);
    insta::assert_snapshot!(text);
    let runs = &mapped.tables.iterations;
    assert_eq!((runs.len(), mapped.report.totals.len(), mapped.report.quarantined()), (1_591, 84, 0));
    assert!(mapped.report.totals.iter().all(|total| total.matches));
    assert_eq!(sum(runs.iter().map(|run| &run.seats_filled)), 3_162.0);
    assert!(runs.iter().all(|run| run.starts.is_some() && run.ends.is_some()));
    assert!(runs.iter().filter(|run| run.cost.is_some()).count() > 1_500);
    let of_ukraine: Vec<_> = runs.iter().filter(|run| run.trainee_nation == CountryCode::new("UKR")).collect();
    assert_eq!((of_ukraine.len(), sum(of_ukraine.iter().map(|run| &run.seats_filled))), (393, 659.0));
    let day = |when: &Option<When>| when.as_ref().map(|when| when.date);
    let distinct: HashSet<_> =
        of_ukraine.iter().map(|run| (run.course.0.as_ref(), day(&run.starts), day(&run.ends), run.facility.0.as_ref())).collect();
    assert_eq!(distinct.len(), 169);
    assert!(!mapped.tables.courses.is_empty() && !mapped.tables.facilities.is_empty());
}

#[test]
fn a_workbook_of_three_sheets() {
    let name = "ammo_2018-12-31.xlsx";
    let (text, feeds) = mapped(name, &document(name), USA);
    let [received, cancelled] = feeds.as_slice() else { panic!("{text}") };
    let rounds = |mapped: &muster::store::Mapped| sum(mapped.tables.transfer_lines.iter().map(|line| &line.quantity));
    // Two sheets have the same columns, and are one feed: 249 and 4 rows.
    assert_eq!((received.tables.transfers.len(), rounds(received)), (253, 2_214_771.0 + 1_177_704.0));
    assert_eq!((cancelled.tables.transfers.len(), rounds(cancelled)), (496, 3_552_909.0));
    let lines = received.tables.transfer_lines.iter().chain(&cancelled.tables.transfer_lines);
    assert!(lines.clone().all(|line| matches!(line.item.as_ref().unwrap().key, ItemKey::Niin(_))));
    // Fifteen cells name several days, and no date is read out of these.
    let arrived = received.tables.transfers.iter().filter(|one| one.legs.iter().any(|leg| leg.arrives.is_some())).count();
    assert_eq!((arrived, count(received, "DATE_UNREADABLE")), (238, 15));
}
