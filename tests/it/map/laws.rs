//! What holds for every document.

use std::collections::HashSet;

use muster::config::{NumberFormat, Reference};
use muster::feed::map::document;
use muster::model::codes::RecordKind;
use muster::model::values::record_hash;
use proptest::prelude::*;

use super::hand::{feed, holdings, repairs, rows};

const HEADER: &str = "State,Station Name (LEA),NSN,Item Name,Quantity,UI,Acquisition Value,DEMIL Code,Ship Date\n";

/// Cells as inventories have them, and some that no inventory should have.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Z ]{0,12}",
        "[0-9]{4}-[0-9]{2}-[0-9]{3}-[0-9]{4}",
        "-?[0-9]{1,9}(\\.[0-9]{1,4})?",
        "[0-9]{4}-[0-9]{2}-[0-9]{2}",
        prop::sample::select(vec!["", " ", "Each", "Kit", "A", "N/A", "1e400", "$1,234.50", "1005-00-073-9421", "-"])
            .prop_map(str::to_owned),
        "\\PC{0,8}",
    ]
}

fn table() -> impl Strategy<Value = Vec<Vec<String>>> {
    prop::collection::vec(prop::collection::vec(cell(), 9), 0..40)
}

fn written(table: &[Vec<String>]) -> String {
    let mut text = HEADER.to_owned();
    for row in table {
        let cells: Vec<String> = row.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
        text.push_str(&cells.join(","));
        text.push('\n');
    }
    text
}

proptest! {
    #[test]
    fn every_row_comes_out_exactly_once(table in table(), keyed: bool) {
        let key: &[&str] = if keyed { &["Station Name (LEA)"] } else { &[] };
        let feed = feed(vec![holdings(key, NumberFormat::default()), repairs()]);
        let rows = rows(written(&table), &feed);
        let count = rows.len() as u64;
        let mapped = document(rows, &feed, &Reference::default());
        let all = mapped.report.all();
        prop_assert_eq!(all.seen, count);
        prop_assert_eq!(all.seen, all.accepted + all.flagged + all.quarantined);
        let served = mapped.tables.holdings.len() + mapped.tables.repair_orders.len();
        prop_assert_eq!(served + mapped.report.quarantine.len(), 2 * table.len());
        let identities: HashSet<u64> = mapped.tables.holdings.iter().map(|holding| holding.origin.hash).collect();
        prop_assert_eq!(identities.len(), mapped.tables.holdings.len());
        for field in &all.completeness {
            prop_assert!(field.filled <= field.total);
        }
    }

    #[test]
    fn a_document_mapped_twice_has_the_same_identities(table in table()) {
        let feed = feed(vec![holdings(&[], NumberFormat::default())]);
        let rows = rows(written(&table), &feed);
        let first = document(rows.clone(), &feed, &Reference::default());
        let second = document(rows, &feed, &Reference::default());
        prop_assert_eq!(first.tables, second.tables);
    }

    #[test]
    fn rows_without_a_key_keep_their_identity_wherever_they_stand(table in table()) {
        let feed = feed(vec![holdings(&[], NumberFormat::default())]);
        let identities = |table: &[Vec<String>]| {
            let mapped = document(rows(written(table), &feed), &feed, &Reference::default());
            let mut all: Vec<u64> = mapped.tables.holdings.iter().map(|holding| holding.origin.hash).collect();
            all.sort_unstable();
            all
        };
        let backwards: Vec<_> = table.iter().rev().cloned().collect();
        prop_assert_eq!(identities(&table), identities(&backwards));
    }
}

#[test]
fn equal_keys_are_flagged_and_equal_rows_without_a_key_are_counted() {
    let text = format!("{HEADER}VA,A,1005-00-073-9421,RIFLE,1,Each,499,A,\nVA,A,1005-00-073-9421,RIFLE,1,Each,499,A,\n");
    let keyed = feed(vec![holdings(&["Station Name (LEA)"], NumberFormat::default())]);
    let mapped = document(rows(text.clone(), &keyed), &keyed, &Reference::default());
    let all = mapped.report.all();
    assert_eq!((all.accepted, all.flagged), (1, 1));
    let nation = keyed.nation;
    let hashes: Vec<u64> = mapped.tables.holdings.iter().map(|holding| holding.origin.hash).collect();
    assert_eq!(hashes, [record_hash(RecordKind::Holding, nation, "A", 0), record_hash(RecordKind::Holding, nation, "A", 1)]);
    assert_eq!(mapped.tables.holdings[1].origin.issues[0].rule.code, "DUPLICATE_KEY");

    let keyless = feed(vec![holdings(&[], NumberFormat::default())]);
    let mapped = document(rows(text, &keyless), &keyless, &Reference::default());
    let all = mapped.report.all();
    assert_eq!((all.accepted, all.flagged), (2, 0));
    assert_eq!(all.issues.iter().map(|issue| (issue.rule.code, issue.count)).collect::<Vec<_>>(), [("ROW_REPEATED", 1)]);
}
