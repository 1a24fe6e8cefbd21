//! Laws of changes: they lead from one snapshot to the next, whoever looks; what is hidden and which feed came first is not in
//! them; and however they are cut, the pages join to the whole.

use std::collections::BTreeMap;

use muster::view::Viewer;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::super::small::{HOLDINGS, Small, feed};
use super::{FIRST, SECOND, THIRD};
use crate::support::gateway::{House, viewer};

const LABELS: [(&str, &str); 4] = [("UNCLASSIFIED", ""), ("UNCLASSIFIED", "XAA"), ("UNCLASSIFIED", "XBB"), ("RESTRICTED", "")];

fn viewers() -> [Viewer; 4] {
    [
        viewer("all", Some("XAA"), &["XBB"], "SECRET"),
        viewer("aa", Some("XAA"), &[], "UNCLASSIFIED"),
        viewer("bb", Some("XBB"), &[], "RESTRICTED"),
        viewer("nobody", None, &[], "UNCLASSIFIED"),
    ]
}

/// A holding as an edition has it: how many, where, for whom; none: it is not in that edition.
type Row = Option<(Option<u8>, u8, usize)>;

fn row() -> impl Strategy<Value = Row> {
    prop::option::weighted(0.8, (prop::option::weighted(0.8, 0..3_u8), 0..2_u8, 0..LABELS.len()))
}

fn edition(prefix: &str, rows: &[Row]) -> Vec<Value> {
    let written = rows.iter().enumerate().filter_map(|(number, row)| {
        let (quantity, holder, label) = (*row)?;
        let (grade, to) = LABELS[label];
        Some(json!({
            "key": format!("{prefix}{number}"), "nsn": "2355-12-000-0001", "quantity": quantity, "unit": "EA", "holder": format!("depot {holder}"),
            "label": { "grade": grade, "to": to },
        }))
    });
    // A document is never empty, which would be a flaw of its run.
    let last = json!({ "key": format!("{prefix}last"), "nsn": "2355-12-000-0001", "quantity": 1, "unit": "EA", "holder": "depot", "label": { "grade": "UNCLASSIFIED" } });
    written.chain([last]).collect()
}

/// Two nations' stocks in an edition each.
fn published(small: &Small, editions: (&[Row], &[Row])) {
    small.rows("/stock", &edition("p", editions.0));
    small.rows("/deu", &edition("d", editions.1));
}

fn opened() -> (Small, House) {
    let small = Small::new("laws-of-changes");
    small.nation("pol", &[feed("pol-stock", "/stock", "expect = { shrink = 0.0 }", HOLDINGS)]);
    small.nation("deu", &[feed("deu-stock", "/deu", "expect = { shrink = 0.0 }", HOLDINGS)]);
    let house = small.open();
    (small, house)
}

/// What a viewer sees of each holding, as changes write it.
fn seen(house: &House) -> BTreeMap<String, Value> {
    let records = house.all("holdings", "", "id quantity { value unit { code } } holder label { classification releasableTo }");
    records.into_iter().map(|record| (record["id"].as_str().unwrap().to_owned(), said(&record))).collect()
}

fn said(record: &Value) -> Value {
    let quantity =
        record["quantity"]["value"].as_f64().map(|value| format!("{value} {}", record["quantity"]["unit"]["code"].as_str().unwrap()));
    let to: Vec<&str> = record["label"]["releasableTo"].as_array().unwrap().iter().map(|to| to.as_str().unwrap()).collect();
    let to = if to.is_empty() { String::new() } else { format!(" releasable to {}", to.join(", ")) };
    json!({ "quantity": quantity, "holder": record["holder"], "label": format!("NATO {}{to}", record["label"]["classification"].as_str().unwrap()) })
}

const TOLD: &str = "id at kind recordId fields { field before after } \
     record { ... on Holding { id quantity { value unit { code } } holder label { classification releasableTo } } }";

/// Changes laid on what was seen before.
fn applied(mut before: BTreeMap<String, Value>, changes: &[Value]) -> BTreeMap<String, Value> {
    for change in changes {
        let id = change["recordId"].as_str().unwrap().to_owned();
        match change["kind"].as_str().unwrap() {
            "ADDED" => assert!(before.insert(id, said(&change["record"])).is_none(), "it was there: {change}"),
            "REMOVED" => assert!(before.remove(&id).is_some(), "it was not there: {change}"),
            _ => {
                let record = before.get_mut(&id).unwrap_or_else(|| panic!("it was not there: {change}"));
                let fields = change["fields"].as_array().unwrap();
                assert!(!fields.is_empty(), "{change}");
                for field in fields {
                    let name = field["field"].as_str().unwrap();
                    assert_eq!(record[name], field["before"], "{change}");
                    assert_ne!(field["before"], field["after"], "{change}");
                    record[name] = field["after"].clone();
                }
            }
        }
    }
    before
}

fn few(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, max_shrink_iters: 30, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(few(24))]

    #[test]
    fn applied_to_one_snapshot_they_give_the_next_for_every_viewer(
        pol in prop::collection::vec((row(), row()), 1..8), deu in prop::collection::vec((row(), row()), 1..4),
    ) {
        let of = |rows: &[(Row, Row)], second: bool| rows.iter().map(|(one, two)| if second { *two } else { *one }).collect::<Vec<_>>();
        let (small, house) = opened();
        published(&small, (&of(&pol, false), &of(&deu, false)));
        house.fetch_at(FIRST, &["pol-stock", "deu-stock"]);
        let houses = viewers().map(|viewer| house.seen_by(viewer));
        let before = houses.each_ref().map(seen);
        published(&small, (&of(&pol, true), &of(&deu, true)));
        house.fetch_at(SECOND, &["pol-stock", "deu-stock"]);
        for (house, before) in houses.iter().zip(before) {
            prop_assert_eq!(applied(before, &house.all("changes", "", TOLD)), seen(house));
        }
    }

    #[test]
    fn the_order_of_feeds_does_not_matter(pol in prop::collection::vec((row(), row()), 1..5), deu in prop::collection::vec((row(), row()), 1..5)) {
        let of = |rows: &[(Row, Row)], second: bool| rows.iter().map(|(one, two)| if second { *two } else { *one }).collect::<Vec<_>>();
        let told = |slugs: [&str; 2]| {
            let (small, house) = opened();
            for (second, at) in [(false, FIRST), (true, SECOND)] {
                published(&small, (&of(&pol, second), &of(&deu, second)));
                house.fetch_at(at, &slugs);
            }
            viewers().map(|viewer| house.seen_by(viewer).text(&format!("{{ changes(first: 100) {{ totalCount edges {{ cursor node {{ {TOLD} }} }} groups(by: [NATION, KIND]) {{ title count }} }} }}")))
        };
        prop_assert_eq!(told(["pol-stock", "deu-stock"]), told(["deu-stock", "pol-stock"]));
    }

    #[test]
    fn what_is_hidden_changes_no_byte(
        shown in prop::collection::vec((row(), row()), 1..5), hidden in prop::collection::vec((row(), row()), 0..4),
    ) {
        let secret = |row: Row| row.map(|(quantity, holder, label)| (quantity, holder, 2 + label % 2));
        let open = |row: Row| row.map(|(quantity, holder, _)| (quantity, holder, 0));
        let told = |hidden: &[(Row, Row)]| {
            let (small, house) = opened();
            for (second, at) in [(false, FIRST), (true, SECOND)] {
                let of = |(one, two): &(Row, Row)| if second { *two } else { *one };
                let mut rows = edition("p", &shown.iter().map(|both| open(of(both))).collect::<Vec<_>>());
                rows.extend(edition("h", &hidden.iter().map(|both| secret(of(both))).collect::<Vec<_>>()).into_iter().filter(|row| row["key"] != "hlast"));
                small.rows("/stock", &rows);
                house.fetch_at(at, &["pol-stock"]);
            }
            ["aa", "nobody"].map(|name| {
                let house = house.seen_by(viewer(name, (name == "aa").then_some("XAA"), &[], "UNCLASSIFIED"));
                QUESTIONS.map(|question| house.text(question))
            })
        };
        prop_assert_eq!(told(&hidden), told(&[]));
    }
}

/// Questions about changes whose answers must not tell of what is hidden.
const QUESTIONS: [&str; 4] = [
    "{ changes(first: 3) { totalCount withheld gaps { reason message } edges { cursor node { id at kind recordId fields { field before after } run { id } record { id } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }",
    "{ changes(last: 2, filter: {field: [\"quantity\", \"label\"]}) { totalCount nodes { id } } not: changes(filter: {not: {field: [\"holder\"]}}) { totalCount nodes { id } } }",
    "{ changes { groups(by: [KIND, DAY, FEED, RECORD_KIND, NATION]) { title count nationCount } all: groups { count } } }",
    "{ changes(filter: {since: \"2026-11-01T00:00:00Z\", kind: [ADDED]}) { totalCount gaps { reason kind } } }",
];

#[test]
fn who_may_see_one_version_alone_sees_the_record_come_or_go() {
    let (small, house) = opened();
    let both = |label: usize, quantity: u8| [Some((Some(quantity), 0, label))];
    published(&small, (&both(1, 1), &both(0, 1)));
    house.fetch_at(FIRST, &["pol-stock", "deu-stock"]);
    published(&small, (&both(2, 2), &both(0, 1)));
    house.fetch_at(SECOND, &["pol-stock", "deu-stock"]);
    let told = |viewer: Viewer| house.seen_by(viewer).all("changes", "", "kind fields { field before after }");
    let [all, aa, bb, nobody] = viewers().map(told);
    assert_eq!(
        all,
        [json!({ "kind": "CHANGED", "fields": [
            { "field": "quantity", "before": "1 EA", "after": "2 EA" },
            { "field": "label", "before": "NATO UNCLASSIFIED releasable to XAA", "after": "NATO UNCLASSIFIED releasable to XBB" },
        ] })]
    );
    assert_eq!(aa, [json!({ "kind": "REMOVED", "fields": [] })]);
    assert_eq!(bb, [json!({ "kind": "ADDED", "fields": [] })]);
    assert_eq!(nobody, [] as [Value; 0]);
    // Neither by its id nor by a filter does one viewer learn what is another's.
    let id = |viewer: Viewer| house.seen_by(viewer).all("changes", "", "id")[0]["id"].clone();
    let ids: Vec<Value> = viewers().into_iter().take(3).map(id).collect();
    for (place, viewer) in viewers().into_iter().enumerate() {
        let seen = house.seen_by(viewer);
        let found: Vec<bool> = ids.iter().map(|id| !seen.get(&format!("{{ node(id: {id}) {{ id }} }}"))["node"].is_null()).collect();
        let expected: Vec<bool> = (0..3).map(|own| own == place).collect();
        assert_eq!(found, expected, "viewer {place}");
        let by_field = seen.get("{ changes(filter: {field: [\"quantity\"]}) { totalCount } }");
        assert_eq!(by_field["changes"]["totalCount"], u8::from(place == 0));
    }
}

#[test]
fn pages_join_to_the_whole_and_outlive_later_runs() {
    let (small, house) = opened();
    let rows = |quantity: u8| (0..9_u8).map(|number| Some((Some((quantity + number) % 3), 0, 0))).collect::<Vec<Row>>();
    for (number, at) in (0..).zip([FIRST, SECOND, THIRD]) {
        published(&small, (&rows(number), &rows(number)));
        house.fetch_at(at, &["pol-stock", "deu-stock"]);
    }
    let page = |arguments: &str| {
        let page = house.get(&format!(
            "{{ changes({arguments}) {{ edges {{ cursor node {{ id at }} }} pageInfo {{ hasNextPage hasPreviousPage }} }} }}"
        ));
        let edges = page["changes"]["edges"].as_array().unwrap().clone();
        (edges, page["changes"]["pageInfo"]["hasNextPage"] == true, page["changes"]["pageInfo"]["hasPreviousPage"] == true)
    };
    let (whole, ..) = page("first: 500");
    assert_eq!(whole.len(), 36, "nine of each feed, twice");
    for size in [1, 5, 7, 36, 40] {
        let (mut forward, mut after) = (Vec::new(), String::new());
        loop {
            let (edges, next, previous) = page(&format!("first: {size}{after}"));
            assert_eq!(previous, !forward.is_empty());
            forward.extend(edges);
            let Some(last) = forward.last().filter(|_| next) else { break };
            after = format!(", after: {}", last["cursor"]);
        }
        assert_eq!(forward, whole, "by {size}");
        let (mut backward, mut before) = (Vec::new(), String::new());
        loop {
            let (edges, _, previous) = page(&format!("last: {size}{before}"));
            backward = [edges, backward].concat();
            let Some(first) = backward.first().filter(|_| previous) else { break };
            before = format!(", before: {}", first["cursor"]);
        }
        assert_eq!(backward, whole, "by {size}, backwards");
    }
    // A later run comes before all that was there: what follows a cursor stays as it was.
    published(&small, (&rows(3), &rows(1)));
    house.fetch_at("2026-11-24T07:00:00Z", &["pol-stock", "deu-stock"]);
    for (place, edge) in whole.iter().enumerate().step_by(7) {
        assert_eq!(page(&format!("first: 500, after: {}", edge["cursor"])).0, whole[place + 1..]);
    }
    let (newer, ..) = page(&format!("first: 500, before: {}", whole[0]["cursor"]));
    assert!(!newer.is_empty() && newer.iter().all(|edge| edge["node"]["at"] == "2026-11-24T07:00:00Z"), "{newer:?}");
}
