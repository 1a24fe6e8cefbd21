//! What a viewer may not see leaves no trace in any answer.

use std::collections::BTreeSet;
use std::sync::Arc;

use muster::model::values::Label;
use muster::store::{Catalogue, Looker, Overview, Sees};
use muster::view::{View, Viewer};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use super::small::{DONATIONS, HOLDINGS, Small, TRAINING, feed};
use crate::support::gateway::{House, now, viewer};

/// Who a record is for: grade and list, as the feed writes them.
const LABELS: [(&str, &str); 6] = [
    ("UNCLASSIFIED", ""),
    ("UNCLASSIFIED", "XAA"),
    ("UNCLASSIFIED", "XBB"),
    ("UNCLASSIFIED", "XAA,XBB"),
    ("RESTRICTED", ""),
    ("RESTRICTED", "XBB"),
];

/// Whether a viewer may see what has that grade and list.
type Allows = fn(&(&str, &str)) -> bool;

fn viewers() -> [(Viewer, Allows); 4] {
    [
        (viewer("aa", Some("XAA"), &[], "UNCLASSIFIED"), |(grade, to)| *grade == "UNCLASSIFIED" && (to.is_empty() || to.contains("XAA"))),
        (viewer("bb", Some("XBB"), &[], "RESTRICTED"), |(_, to)| to.is_empty() || to.contains("XBB")),
        (viewer("staff", None, &["NATO"], "RESTRICTED"), |(_, to)| to.is_empty()),
        (viewer("nobody", None, &[], "UNCLASSIFIED"), |(grade, to)| *grade == "UNCLASSIFIED" && to.is_empty()),
    ]
}

fn label((grade, to): &(&str, &str)) -> Value {
    json!({ "grade": grade, "to": to })
}

fn nsn(number: u32) -> String {
    format!("2355-12-{:03}-{:04}", number / 1_000, number % 1_000)
}

fn holding(number: u32, name: &str, of: &(&str, &str)) -> Value {
    json!({
        "key": format!("h{number}"), "nsn": nsn(number), "name": name, "holder": format!("depot {}", number % 3), "location": "north",
        "quantity": number % 7, "unit": "EA", "offered": number % 2, "condition": "A", "price": "12.50", "system": "leopard-2",
        "label": label(of),
    })
}

fn donation(number: u32, text: &str, of: &(&str, &str)) -> Value {
    json!({
        "key": format!("d{number}"), "recipient": "UKR", "text": text, "announced": "2026-10-01", "label": label(of),
        "lines": [
            { "key": "1", "text": text, "nsn": nsn(number), "system": "patriot", "stage": "PLEDGED", "pledged": 2, "planned": "2026-12-24" },
            { "key": "2", "text": text, "system": "leopard-2", "stage": "DELIVERED", "pledged": 1, "delivered": 1 },
        ],
    })
}

fn training(number: u32, place: u32, title: &str, of: &(&str, &str)) -> Value {
    json!({
        "key": format!("t{number}"), "label": label(of), "starts": "2026-12-01", "ends": "2026-12-11", "seats": 20, "filled": number % 20,
        "nation": "UKR", "facility": { "key": format!("site-{place}"), "name": format!("Site {place}"), "place": "Town" },
        "course": { "code": format!("c-{place}"), "title": title, "languages": ["en"] },
    })
}

/// A world of these rows, nothing else different.
fn world(holdings: &[Value], donations: &[Value], trainings: &[Value]) -> (Small, House) {
    let small = Small::new("labels");
    small.nation(
        "pol",
        &[
            feed("pol-stock", "/stock", "", HOLDINGS),
            feed("pol-gifts", "/gifts", "", DONATIONS),
            feed("pol-schools", "/schools", "", TRAINING),
        ],
    );
    small.rows("/stock", holdings);
    small.rows("/gifts", donations);
    small.rows("/schools", trainings);
    let house = small.fetched();
    (small, house)
}

fn labelled(of: &str) -> (Small, House) {
    let number = |place: usize| 10 + place as u32;
    let each = || LABELS.iter().enumerate();
    world(
        &each().map(|(place, label)| holding(number(place), &format!("{of} w{place}"), label)).collect::<Vec<_>>(),
        &each().map(|(place, label)| donation(number(place), &format!("{of} w{place}"), label)).collect::<Vec<_>>(),
        &each().map(|(place, label)| training(number(place), number(place), &format!("{of} w{place}"), label)).collect::<Vec<_>>(),
    )
}

fn keys(records: &[Value]) -> BTreeSet<String> {
    records.iter().map(|record| record["provenance"]["sourceKey"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn each_viewer_sees_what_labels_allow_and_nothing_else_exists_for_him() {
    let (_small, house) = labelled("thing");
    let everything = house.seen_by(viewer("all", Some("XBB"), &["XAA"], "SECRET"));
    for (viewer, allowed) in viewers() {
        let name = viewer.name.clone();
        let seen: Vec<usize> = (0..LABELS.len()).filter(|place| allowed(&LABELS[*place])).collect();
        let house = house.seen_by(viewer);
        let expected = |prefix: &str| seen.iter().map(|place| format!("{prefix}{}", 10 + place)).collect::<BTreeSet<_>>();
        for (list, prefix) in [("holdings", "h"), ("donations", "d"), ("courseIterations", "t")] {
            let all = house.all(list, "", "id provenance { sourceKey }");
            assert_eq!(keys(&all), expected(prefix), "{name}: {list}");
            let nested = house.get(&format!(r#"{{ nation(code: "POL") {{ {list} {{ totalCount nodes {{ id }} }} }} }}"#));
            assert_eq!(nested["nation"][list]["totalCount"], seen.len(), "{name}: {list} of the nation");
        }
        assert_eq!(house.all("donationLines", "", "id").len(), 2 * seen.len(), "{name}");
        assert_eq!(house.all("courses", "", "id").len(), seen.len(), "{name}");
        assert_eq!(house.all("trainingFacilities", "", "id").len(), seen.len(), "{name}");
        // Names are in the catalogue only through records that he sees.
        let names: BTreeSet<String> =
            house.all("equipmentTypes", "", "name").iter().map(|entry| entry["name"].as_str().unwrap().to_owned()).collect();
        let visible: BTreeSet<String> = seen.iter().map(|place| format!("thing w{place}")).collect();
        assert_eq!(names, visible, "{name}");
        // By id, one by one and together: as if it had never been.
        for list in ["holdings", "donations", "donationLines", "courses", "courseIterations", "trainingFacilities"] {
            let own: BTreeSet<String> = house.all(list, "", "id").iter().map(|record| record["id"].to_string()).collect();
            for record in everything.all(list, "", "id") {
                let id = record["id"].to_string();
                let got = house.get(&format!("{{ node(id: {id}) {{ id }} nodes(ids: [{id}, \"nonsense\"]) {{ id }} }}"));
                let there = if own.contains(&id) { record.clone() } else { Value::Null };
                assert_eq!(got, json!({ "node": there.clone(), "nodes": [there, null] }), "{name}: {list}");
            }
        }
        for place in 0..LABELS.len() {
            let number = 10 + place as u32;
            let query = format!(
                r#"{{ equipmentType(by: {{nsn: "{}"}}) {{ name }} trainingFacility(slug: "site-{number}") {{ name }}
                holdings(filter: {{text: "thing w{place}"}}) {{ totalCount }} byNumber: holdings(filter: {{nsn: ["{}"]}}) {{ totalCount }} }}"#,
                nsn(number),
                nsn(number)
            );
            let got = house.get(&query);
            let there = seen.contains(&place);
            assert_eq!(got["equipmentType"].is_null(), !there, "{name} {place}: {got}");
            assert_eq!(got["trainingFacility"].is_null(), !there, "{name} {place}: {got}");
            assert_eq!(
                (&got["holdings"]["totalCount"], &got["byNumber"]["totalCount"]),
                (&json!(u8::from(there)), &json!(u8::from(there)))
            );
        }
        let rows = house.get(r#"{ feed(slug: "pol-stock") { run { rows { seen accepted flagged quarantined } bytes } } }"#);
        assert_eq!(rows["feed"]["run"]["rows"]["seen"], seen.len(), "{name}");
        assert!(rows["feed"]["run"]["bytes"].is_null(), "the size would tell what was withheld");
    }
}

/// Questions whose answers must not tell of what is hidden.
const QUESTIONS: [&str; 21] = [
    "{ holdings(first: 5) { totalCount withheld gaps { reason } edges { cursor node { id holder quantity { value } equipmentType { name } provenance { position sourceKey asOf } issues { rule message } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }",
    "{ holdings(last: 3, orderBy: [{field: QUANTITY, direction: DESC}, {field: NAME}]) { totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage } } }",
    "{ holdings(filter: {text: \"hidden\"}) { totalCount nodes { id } } }",
    "{ holdings(filter: {flagged: true}) { totalCount } clean: holdings(filter: {flagged: false}) { totalCount } }",
    "{ holdings(filter: {not: {text: \"shown\"}}) { totalCount nodes { id } } }",
    "{ equipmentTypes { totalCount edges { cursor node { id nsn name aliases { text } reportedBy { code } unitOfIssue { code } holdings { totalCount } supersedes { id } } } } }",
    "{ equipmentTypes(filter: {text: \"hidden\"}, orderBy: [{field: NAME, direction: DESC}]) { totalCount nodes { name } } }",
    "{ a: equipmentType(by: {nsn: \"2355-12-000-0900\"}) { name } b: equipmentType(by: {nsn: \"2355-12-000-0010\"}) { name aliases { text } holdings { totalCount } } }",
    "{ feeds { slug lastError stale freshness asOf run { outcome published rows { seen accepted flagged quarantined } completeness { field filled total } controlTotals { name } issues { rule count samples { position field raw } } bytes } runs { totalCount } } }",
    "{ feeds(filter: {outcome: [WARNING, ERROR]}) { slug } }",
    "{ holdings { all: groups { title count nationCount quantity { value unit { code } counted missing } value { amount counted missing } } groups(by: [EQUIPMENT_TYPE, CONDITION], orderBy: [{field: QUANTITY}, {field: KEYS}]) { title count nations { code } offered { value missing } } many: groups(by: [UNIT, SYSTEM], having: {count: {gt: 1}}) { title count } } }",
    "{ equipmentTypes { groups(by: [SUPPLY_CLASS, SCHEME, REPORTED_BY]) { title count nationCount nations { code } } } }",
    "{ donationLines { groups(by: [DONOR, ANNOUNCED_MONTH, SYSTEM, STAGE]) { title count pledged { value counted missing } delivered { value } } } donations { groups(by: [RECIPIENT, ANNOUNCED_QUARTER]) { title count value { amount } } } }",
    "{ courseIterations { groups(by: [COURSE, FACILITY]) { title count seats { value counted missing } seatsOpen { value } } } courses { groups(by: [LANGUAGE]) { title count } } trainingFacilities { groups(by: [SYSTEM]) { title count capacity } } }",
    "{ donations(orderBy: [{field: ANNOUNCED}]) { totalCount nodes { id description lines { id description stage } } } }",
    "{ donationLines(filter: {stage: [PLEDGED]}, orderBy: [{field: PLEDGED}]) { totalCount edges { cursor node { id donation { id } } } } }",
    "{ trainingFacilities { totalCount nodes { id name courses { totalCount } iterations { totalCount } } } hidden: trainingFacility(slug: \"site-900\") { id } }",
    "{ courses { totalCount nodes { id title facilities { name } iterations { totalCount nodes { id seats { value } } } } } }",
    "{ courseIterations(filter: {starts: {fromDays: 0, toDays: 30}}) { totalCount nodes { id course { title } facility { name } } } }",
    "{ nations { code freshness setAside holdings { totalCount } donationLines { totalCount } courseIterations { totalCount } } }",
    "{ weaponSystems { totalCount nodes { slug holdings { totalCount nodes { id } } donationLines { totalCount } equipmentTypes { totalCount nodes { name } } } } }",
];

/// A row that the viewers of the law may not see.
fn hidden() -> impl Strategy<Value = (u32, u32, u32)> {
    // Which kind of row; whether it names what others name too; what is wrong with it. It can be served in any case:
    // a row that can't has the label of its feed.
    (0..3_u32, 0..3_u32, 0..4_u32)
}

fn secret(numbers: &(u32, u32, u32), at: usize) -> (usize, Value) {
    let &(kind, kinship, flaw) = numbers;
    let of = if flaw % 2 == 0 { ("RESTRICTED", "XBB") } else { ("UNCLASSIFIED", "XBB") };
    let number = 900 + at as u32;
    let mut row = match kind {
        0 => holding(number, "hidden thing", &of),
        1 => donation(number, "hidden gift", &of),
        _ => training(number, if kinship == 0 { 10 } else { number }, "hidden course", &of),
    };
    if kind == 0 && kinship == 0 {
        row["nsn"] = nsn(10).into();
    }
    match (kind, flaw) {
        (0, 1) => row["quantity"] = "many".into(),
        (0, 2) => row["nsn"] = "no number".into(),
        (0, 3) => row["system"] = "hidden system".into(),
        (1, 1) => row["announced"] = "some day".into(),
        (1, 2) => row["lines"][1]["delivered"] = 900.into(),
        (1, 3) => row["lines"][0]["stage"] = "HIDDEN STAGE".into(),
        (2, 1) => row["filled"] = 900.into(),
        (2, 2) => row["ends"] = "2020-01-01".into(),
        (2, 3) => row["nation"] = "hidden nation".into(),
        _ => {}
    }
    (kind as usize, row)
}

#[test]
fn a_course_that_a_hidden_row_names_first_is_there_for_all_who_see_a_later_row() {
    let of = |hidden: &[Value]| {
        let shown: Vec<Value> =
            (10..14).map(|number| training(number, 10 + number % 2, &format!("course {}", number % 2), &LABELS[0])).collect();
        world(&[], &[], &[hidden, &shown].concat())
    };
    let mut first = training(9, 10, "hidden course", &("UNCLASSIFIED", "XBB"));
    first["facility"]["place"] = Value::Null;
    let ((_without, without), (_with, with)) = (of(&[]), of(&[first]));
    let nobody = || viewer("nobody", None, &[], "UNCLASSIFIED");
    for question in [
        "{ trainingFacilities { totalCount nodes { id name place courses { totalCount } iterations { totalCount } } } }",
        "{ courses { totalCount nodes { id title facilities { name } iterations { totalCount } } } }",
        "{ courseIterations { totalCount nodes { id course { title } facility { name place } } } }",
        "{ feeds { run { outcome rows { seen accepted flagged } completeness { field filled total } issues { rule count } } } }",
    ] {
        assert_eq!(without.seen_by(nobody()).text(question), with.seen_by(nobody()).text(question), "{question}");
    }
}

#[test]
fn a_hidden_record_changes_no_byte_of_any_answer() {
    let shown = |with: &[(usize, Value)]| {
        let open = LABELS[0];
        let mut rows: [Vec<Value>; 3] = [
            (10..18).map(|number| holding(number, &format!("shown {}", number % 4), &open)).collect(),
            (10..14).map(|number| donation(number, "shown gift", &open)).collect(),
            (10..16).map(|number| training(number, 10 + number % 3, &format!("shown course {}", number % 3), &open)).collect(),
        ];
        for (kind, row) in with {
            rows[*kind].push(row.clone());
        }
        world(&rows[0], &rows[1], &rows[2])
    };
    let (_small, without) = shown(&[]);
    let viewers = || [viewer("aa", Some("XAA"), &[], "SECRET"), viewer("nobody", None, &["NATO"], "UNCLASSIFIED")];
    let before: Vec<Vec<String>> =
        viewers().map(|viewer| QUESTIONS.map(|question| without.seen_by(viewer.clone()).text(question)).to_vec()).to_vec();
    for answer in before.iter().flatten() {
        assert!(!answer.contains("\"errors\""), "{answer}");
    }
    let mut runner =
        TestRunner::new(ProptestConfig { cases: 12, max_shrink_iters: 24, failure_persistence: None, ..ProptestConfig::default() });
    let law = |secrets: Vec<(u32, u32, u32)>| {
        let rows: Vec<(usize, Value)> = secrets.iter().enumerate().map(|(at, numbers)| secret(numbers, at)).collect();
        let (_small, with) = shown(&rows);
        for (viewer, before) in viewers().into_iter().zip(&before) {
            let name = viewer.name.clone();
            let house = with.seen_by(viewer);
            for (question, before) in QUESTIONS.iter().zip(before) {
                let after = house.text(question);
                let same = before.bytes().zip(after.bytes()).take_while(|(before, after)| before == after).count();
                let told = after.get(same.saturating_sub(120)..(same + 40).min(after.len()));
                prop_assert!(*before == after, "{name} asks {question}\nhidden: {rows:?}\ntold: {told:?}");
            }
        }
        Ok(())
    };
    runner.run(&prop::collection::vec(hidden(), 1..4), law).unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn what_was_added_up_for_one_is_told_to_no_other_and_no_longer_than_it_is_true() {
    const SUMS: &str =
        "{ holdings { groups(by: [NATION, CONDITION]) { count nationCount quantity { value } offered { value } value { amount } } } }";
    let alone = viewers().map(|(viewer, _)| labelled("tent").1.seen_by(viewer).text(SUMS));
    let different: BTreeSet<&String> = alone.iter().collect();
    assert_eq!(different.len(), alone.len(), "{alone:?}");

    let (small, house) = labelled("tent");
    for _ in 0..2 {
        assert_eq!(viewers().map(|(viewer, _)| house.seen_by(viewer).text(SUMS)), alone);
    }

    let counts = || viewers().map(|(viewer, _)| house.seen_by(viewer).get(SUMS)["holdings"]["groups"][0]["count"].as_u64().unwrap());
    let before = counts();
    let rows: Vec<Value> = (30..36).map(|number| holding(number, "new", &LABELS[0])).collect();
    small.rows("/stock", &rows);
    house.fetch();
    assert_ne!(before, [6; 4]);
    assert_eq!(counts(), [6; 4]);
}

#[test]
fn a_new_world_has_its_catalogues_before_anybody_asks() {
    let small = Small::new("catalogues");
    small.nation("pol", &[feed("pol-stock", "/pol", "", HOLDINGS)]);
    let row = |key: &str, nsn: &str, grade: &str| json!({ "key": key, "nsn": nsn, "name": "tent", "quantity": 1, "unit": "EA", "label": { "grade": grade } });
    small.rows("/pol", &[row("a", "1005-01-231-0973", "UNCLASSIFIED")]);
    let house = small.fetched();
    let open = viewer("open", None, &[], "UNCLASSIFIED");
    let view = |viewer: &Viewer| View::new(house.store.world(), Arc::new(viewer.clone()), now());
    let entries = |viewer: &Viewer| view(viewer).catalogue().entries.records().len();
    assert_eq!(entries(&open), 1);

    small.rows(
        "/pol",
        &[
            row("a", "1005-01-231-0973", "UNCLASSIFIED"),
            row("b", "2320-01-371-9584", "UNCLASSIFIED"),
            row("c", "8340-01-482-3963", "SECRET"),
        ],
    );
    house.fetch();
    let made = Overview::new(house.store.world(), Sees::of(Arc::new(Blind(open.release_set()))), view(&open).today());
    assert_eq!(made.derived::<Catalogue>().entries.records().len(), 2, "by what the release set may see");
    assert_eq!(entries(&viewer("all", None, &[], "SECRET")), 3, "another set is made when first asked for");

    house.fetch();
    small.rows("/pol", &[row("c", "8340-01-482-3963", "SECRET"), row("d", "2320-01-371-9584", "SECRET")]);
    house.fetch();
    assert_eq!(entries(&open), 0);
}

/// One of a release set, who must not be asked what he sees.
struct Blind(String);

impl Looker for Blind {
    fn may_see(&self, _: &Label) -> bool {
        panic!("it is made already")
    }

    fn release_set(&self) -> String {
        self.0.clone()
    }
}
