//! Groups of lists against an oracle that reads all records and groups them itself.

mod lists;
mod oracle;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use muster::demo::{serve, truth};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use self::lists::{LISTS, fields};
use self::oracle::{Key, Spec, asked, expected, told};
use super::small::{HOLDINGS, Small, feed};
use crate::support::gateway::{House, publish, viewer};

pub static HOUSE: LazyLock<House> = LazyLock::new(|| {
    let made_up = truth(11, 0.05, jiff::civil::date(2026, 11, 24));
    let base = publish(serve::routes(Arc::new(made_up), Arc::default()));
    House::fetched(&Path::new(env!("CARGO_MANIFEST_DIR")).join("config"), &base)
});

/// All records of a list, with the ids that a filter keeps.
struct Read {
    all: Vec<Value>,
    kept: BTreeMap<&'static str, Vec<Value>>,
}

impl Read {
    fn of(house: &House, spec: &'static Spec) -> Self {
        let all = house.all(spec.name, "", &format!("id {}", fields(spec)));
        let kept = |filter: &&'static str| {
            let ids = house.all(spec.name, &format!("filter: {filter}"), "id").into_iter().map(|mut one| one["id"].take());
            (*filter, ids.collect())
        };
        Self { all, kept: spec.filters.iter().map(kept).collect() }
    }

    fn records(&self, filter: &str) -> Vec<&Value> {
        match self.kept.get(filter) {
            None => self.all.iter().collect(),
            Some(ids) => self.all.iter().filter(|record| ids.contains(&record["id"])).collect(),
        }
    }
}

/// Asks for groups by these keys, and compares; beyond 1,000 the list must be refused.
fn holds(house: &House, spec: &'static Spec, read: &Read, by: &[&Key], filter: &str) {
    let expected = expected(spec, &read.records(filter), by);
    let names: Vec<&str> = by.iter().map(|key| key.name).collect();
    if expected.len() > 1_000 {
        let answer = house.ask(&oracle::query(spec, by, filter, "first: null"));
        assert_eq!(answer["errors"][0]["extensions"]["actual"], expected.len(), "{} by {names:?}", spec.name);
        return;
    }
    let told = told(spec, by, asked(house, spec, by, filter, ""));
    for (keys, group) in &expected {
        assert_eq!(told.get(keys), Some(group), "{} {filter} by {names:?}: {keys}", spec.name);
    }
    assert_eq!(told.len(), expected.len(), "{} {filter} by {names:?}", spec.name);
}

/// Of MONTH, QUARTER and YEAR of one date at most one: keys of one place in the group are one date.
fn of_one_date(by: &[&Key]) -> bool {
    by.iter().enumerate().any(|(place, key)| by[..place].iter().any(|other| other.at == key.at))
}

#[test]
fn each_key_of_each_list_groups_and_sums_as_the_oracle_does() {
    for spec in LISTS {
        let read = Read::of(&HOUSE, spec);
        assert!(read.all.len() > 5, "{}: {}", spec.name, read.all.len());
        holds(&HOUSE, spec, &read, &[], "");
        for key in spec.keys {
            holds(&HOUSE, spec, &read, &[key], "");
        }
        for filter in spec.filters {
            holds(&HOUSE, spec, &read, &[], filter);
            holds(&HOUSE, spec, &read, &[&spec.keys[0]], filter);
        }
    }
}

#[test]
fn several_keys_under_any_filter_group_as_the_oracle_does() {
    let read: Vec<Read> = LISTS.iter().map(|spec| Read::of(&HOUSE, spec)).collect();
    let asked = (0..LISTS.len(), prop::collection::vec(any::<prop::sample::Index>(), 2..4), any::<prop::sample::Index>());
    let law = |(list, keys, filter): (usize, Vec<prop::sample::Index>, prop::sample::Index)| {
        let spec = &LISTS[list];
        let mut by: Vec<&Key> = Vec::new();
        for key in keys.iter().map(|key| key.get(spec.keys)) {
            by.push(key);
            if of_one_date(&by) {
                by.pop();
            }
        }
        let filters: Vec<&str> = [&[""], spec.filters].concat();
        holds(&HOUSE, spec, &read[list], &by, filter.get::<&str>(&filters));
        Ok(())
    };
    let mut runner = TestRunner::new(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() });
    runner.run(&asked, law).unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn amounts_are_converted_by_the_reference_rates() {
    let rates = HOUSE.get("{ exchangeRates { currency perEuro date } }")["exchangeRates"].as_array().unwrap().clone();
    let newest = |currency: &str| {
        let of_currency = rates.iter().filter(|rate| rate["currency"] == currency);
        let newest = of_currency.max_by_key(|rate| rate["date"].as_str().unwrap().to_owned())?;
        Some((newest["perEuro"].as_str().unwrap().parse::<f64>().unwrap(), newest["date"].as_str().unwrap().to_owned()))
    };
    let rate = |currency: &str| if currency == "EUR" { Some((1.0, String::from("9999"))) } else { newest(currency) };
    let mut converted = 0;
    for (spec, sum) in
        LISTS.iter().flat_map(|spec| spec.sums.iter().map(move |sum| (spec, sum))).filter(|(_, sum)| sum.how == oracle::How::Money)
    {
        let read = Read::of(&HOUSE, spec);
        for (currency, basis) in [("PLN", "ACQUISITION"), ("EUR", "ESTIMATE"), ("USD", "UNKNOWN"), ("EUR", "CURRENT")] {
            let query = format!(
                "{{ {}{{ groups(by: [NATION], valueIn: {{currency: \"{currency}\", basis: {basis}}}) {{ nation {{ code }} count {} {{ amount currency basis counted missing rateDate }} }} }} }}",
                spec.name, sum.field
            );
            let (per_euro, dated) = rate(currency).unwrap();
            for group in HOUSE.get(&query)[spec.name]["groups"].as_array().unwrap() {
                let records = read.all.iter().filter(|record| record["nation"]["code"] == group["nation"]["code"]);
                let added: Vec<Value> = records.flat_map(|record| (sum.of)(record)).filter(|one| one["basis"] == basis).collect();
                let (mut total, mut oldest) = (0.0, None);
                for one in &added {
                    let own = one["currency"].as_str().unwrap();
                    let amount: f64 = one["amount"].as_str().unwrap().parse().unwrap();
                    if own == currency {
                        total += amount;
                        continue;
                    }
                    let (from, of) = rate(own).unwrap();
                    total += amount / from * per_euro;
                    oldest = oldest.into_iter().chain([of.min(dated.clone())]).min();
                }
                let sums = group[sum.field].as_array().unwrap();
                let [sum] = sums.as_slice() else { panic!("{sums:?}") };
                assert_eq!((&sum["currency"], &sum["basis"]), (&json!(currency), &json!(basis)));
                assert_eq!(
                    (sum["counted"].as_u64(), sum["rateDate"].as_str()),
                    (Some(added.len() as u64), oldest.as_deref()),
                    "{query} {group}"
                );
                assert_eq!(sum["missing"].as_u64(), Some(group["count"].as_u64().unwrap() - added.len() as u64));
                let amount: f64 = sum["amount"].as_str().unwrap().parse().unwrap();
                assert!((amount - total).abs() <= 0.006 + total.abs() * 1e-12, "{query}: {amount}, {total} expected");
                converted += usize::from(oldest.is_some());
            }
        }
    }
    assert!(converted > 20, "{converted} were converted");
}

/// The groups of a list, by one key, in an order; with what they are ordered by.
fn ordered(spec: &Spec, key: &Key, order: &str, arguments: &str) -> Vec<Value> {
    asked(&HOUSE, spec, &[key], "", &format!("orderBy: [{order}] {arguments}"))
}

#[test]
fn groups_come_in_the_order_asked_for() {
    let spec = LISTS.iter().find(|spec| spec.name == "holdings").unwrap();
    let key = |name: &str| spec.keys.iter().find(|key| key.name == name).unwrap();
    let greatest = |group: &Value, field: &str| {
        let sums = group[field].as_array().unwrap().iter().filter(|sum| sum["counted"] != 0);
        sums.map(|sum| sum["value"].as_f64().unwrap()).reduce(f64::max)
    };
    type Weight<'a> = &'a dyn Fn(&Value) -> Option<f64>;
    let weights: [(&str, Weight<'_>); 4] = [
        ("COUNT", &|group| group["count"].as_f64()),
        ("NATION_COUNT", &|group| group["nationCount"].as_f64()),
        ("QUANTITY", &|group| greatest(group, "quantity")),
        ("OFFERED", &|group| greatest(group, "offered")),
    ];
    for (name, weight) in weights {
        for direction in ["ASC", "DESC"] {
            let groups = ordered(spec, key("SYSTEM"), &format!("{{field: {name}, direction: {direction}}}"), "");
            assert!(groups.len() > 5);
            // The first are the first of all, ties too.
            for first in [0, 1, 4, groups.len() - 1, groups.len(), 900] {
                for keys in ["", ", {field: KEYS, direction: ASC}"] {
                    let order = format!("{{field: {name}, direction: {direction}}}{keys}");
                    let got = ordered(spec, key("SYSTEM"), &order, &format!("first: {first}"));
                    assert_eq!(got, groups[..first.min(groups.len())], "{order} {first}");
                }
            }
            for pair in groups.windows(2) {
                let right = match (weight(&pair[0]), weight(&pair[1])) {
                    (Some(a), Some(b)) if a == b => pair[1]["system"].is_null() || !pair[0]["system"].is_null(),
                    (Some(a), Some(b)) => (a < b) == (direction == "ASC"),
                    (a, _) => a.is_some() || weight(&pair[1]).is_none(),
                };
                assert!(right, "{name} {direction}: {} before {}", pair[0], pair[1]);
            }
        }
    }
    let titles = |direction: &str, arguments: &str| -> Vec<String> {
        let groups = ordered(spec, key("NATION"), &format!("{{field: KEYS, direction: {direction}}}"), arguments);
        groups.iter().map(|group| group["title"].as_str().unwrap().to_owned()).collect()
    };
    let mut down = titles("DESC", "");
    let (first, up) = (titles("DESC", "first: 3"), titles("ASC", ""));
    assert!(up.is_sorted_by_key(|title| title.to_lowercase()), "{up:?}");
    assert_eq!(first, down[..3]);
    down.reverse();
    assert_eq!(down, up);
    // Downwards is what is taken where no direction is given, and the largest come first where no order is.
    let direction = |order: &str| asked(&HOUSE, spec, &[key("NATION")], "", order);
    assert_eq!(direction("orderBy: [{field: QUANTITY}]"), direction("orderBy: [{field: QUANTITY, direction: DESC}]"));
    assert_eq!(direction(""), direction("orderBy: [{field: COUNT}, {field: KEYS, direction: ASC}]"));
}

#[test]
fn having_keeps_groups_by_records_and_nations() {
    let spec = LISTS.iter().find(|spec| spec.name == "holdings").unwrap();
    let by = [spec.keys.iter().find(|key| key.name == "SYSTEM").unwrap()];
    let all = asked(&HOUSE, spec, &by, "", "");
    let kept = |having: &str, keeps: &dyn Fn(u64, u64) -> bool| {
        let expected: Vec<&Value> =
            all.iter().filter(|group| keeps(group["count"].as_u64().unwrap(), group["nationCount"].as_u64().unwrap())).collect();
        let got = asked(&HOUSE, spec, &by, "", &format!("having: {having}"));
        assert_eq!(got.iter().collect::<Vec<_>>(), expected, "{having}");
        assert!(!got.is_empty() && got.len() < all.len(), "{having} says nothing");
    };
    kept("{count: {gt: 20}}", &|count, _| count > 20);
    kept("{count: {gte: 5, lte: 20}}", &|count, _| (5..=20).contains(&count));
    kept("{nationCount: {gte: 3}}", &|_, nations| nations >= 3);
    kept("{count: {lt: 100}, nationCount: {lte: 4}}", &|count, nations| count < 100 && nations <= 4);
}

#[test]
fn what_cannot_be_grouped_is_refused_in_words() {
    let message = |query: &str| {
        let answer = HOUSE.ask(query);
        let error = &answer["errors"][0];
        format!("{} {}", error["extensions"]["code"].as_str().unwrap_or_default(), error["message"].as_str().unwrap_or_default())
    };
    insta::assert_snapshot!(
        [
            "{ donations { groups(by: [ANNOUNCED_MONTH, ANNOUNCED_YEAR]) { count } } }",
            "{ holdings { groups(by: [NATION, NATION]) { count } } }",
            "{ holdings { groups(first: -1) { count } } }",
            "{ holdings { groups(first: 1001) { count } } }",
            "{ donationLines { groups(by: [NATION, DONOR, RECIPIENT, KIND, SOURCE, STAGE, SYSTEM, DOMAIN, CATEGORY]) { count } } }",
            "{ holdings { groups(by: [READINESS]) { count } } }",
            "{ holdings { groups(valueIn: {currency: \"euros\", basis: CURRENT}) { count } } }",
        ]
        .map(message)
        .join("\n")
    );
}

#[test]
fn more_than_a_thousand_groups_are_refused_and_never_cut() {
    let small = Small::new("groups");
    small.nation("pol", &[feed("pol-stock", "/stock", "", HOLDINGS)]);
    let row = |number: usize| json!({ "key": format!("h{number}"), "nsn": format!("2355-12-{:03}-{:04}", number / 1_000, number % 1_000), "quantity": 1, "unit": "EA" });
    let rows = |most: usize| (0..most).map(row).collect::<Vec<_>>();
    small.rows("/stock", &rows(1_000));
    let house = small.fetched();
    let all = "{ holdings { groups(by: [EQUIPMENT_TYPE]) { count } } }";
    assert_eq!(house.get(all)["holdings"]["groups"].as_array().unwrap().len(), 1_000);
    small.rows("/stock", &rows(1_001));
    house.fetch();
    let refused = house.ask(all);
    assert_eq!(refused["data"], Value::Null);
    insta::assert_snapshot!(refused["errors"]);
    let first = house.get("{ holdings { groups(by: [EQUIPMENT_TYPE], first: 1000) { count } few: groups(by: [EQUIPMENT_TYPE], first: 2) { title } none: groups(by: [EQUIPMENT_TYPE], first: 0) { title } } }");
    assert_eq!(first["holdings"]["groups"].as_array().unwrap().len(), 1_000);
    assert_eq!(first["holdings"]["few"], json!([{ "title": "120000000" }, { "title": "120000001" }]));
    assert_eq!(first["holdings"]["none"], json!([]));
    // `having` and the filter count before the bound does.
    let fewer = house.get("{ holdings { groups(by: [EQUIPMENT_TYPE], having: {count: {gt: 1}}) { count } } one: holdings(filter: {nsn: [\"2355-12-000-0007\"]}) { groups(by: [EQUIPMENT_TYPE]) { count } } }");
    assert_eq!((&fewer["holdings"]["groups"], &fewer["one"]["groups"]), (&json!([]), &json!([{ "count": 1 }])));
}

#[test]
fn groups_within_nations_and_beside_pages_are_of_the_whole_match_and_cheap_enough_to_ask_for() {
    let got = HOUSE.get(
        "{ nations { code holdings(first: 1) { totalCount nodes { id } groups(by: [CONDITION]) { count condition quantity { value unit { code } } } } }
           weaponSystems(first: 20) { nodes { slug donationLines(first: 0) { totalCount groups(by: [STAGE, ANNOUNCED_YEAR]) { count nations { code } } } } } }",
    );
    let counted = |list: &Value| list["groups"].as_array().unwrap().iter().map(|group| group["count"].as_u64().unwrap()).sum::<u64>();
    for nation in got["nations"].as_array().unwrap() {
        assert_eq!(counted(&nation["holdings"]), nation["holdings"]["totalCount"].as_u64().unwrap(), "{nation}");
    }
    for system in got["weaponSystems"]["nodes"].as_array().unwrap() {
        assert_eq!(counted(&system["donationLines"]), system["donationLines"]["totalCount"].as_u64().unwrap(), "{system}");
    }
}

/// Courses and their runs in feeds of their own, so that a run is open whose course is not.
const COURSES: &str = r#"
records = "$.rows[*]"
label_from = { classification = "grade", releasable_to = { path = "to", split = "," } }
[feed.course]
key = "code"
code = "code"
title = "title"
[feed.course.qualifies_for]
each = "systems[*]"
system = "slug"
role = "role"
"#;
const RUNS: &str = r#"
records = "$.rows[*]"
label_from = { classification = "grade", releasable_to = { path = "to", split = "," } }
[feed.course_iteration]
key = "key"
course = "code"
seats = "seats"
cost = { path = "cost", currency = { const = "EUR" } }
"#;

#[test]
fn what_a_hidden_course_teaches_groups_nothing() {
    let small = Small::new("groups-labels");
    small.nation("pol", &[feed("pol-courses", "/courses", "", COURSES), feed("pol-runs", "/runs", "", RUNS)]);
    let course = |code: &str, system: &str, to: &str| json!({ "code": code, "title": format!("course {code}"), "grade": "UNCLASSIFIED", "to": to, "systems": [{ "slug": system, "role": "OPERATOR" }, { "slug": "gepard", "role": "OPERATOR" }] });
    let run = |key: &str, code: &str, to: &str, seats: u32| json!({ "key": key, "code": code, "grade": "UNCLASSIFIED", "to": to, "seats": seats, "cost": "0.10" });
    small.rows("/courses", &[course("a", "patriot", ""), course("b", "leopard-2", "XAA")]);
    small.rows("/runs", &[run("1", "a", "", 10), run("2", "b", "", 7), run("3", "b", "XAA", 5), run("4", "b", "", 2)]);
    let house = small.fetched();
    let query = "{ courseIterations { groups(by: [SYSTEM], orderBy: [{field: KEYS, direction: ASC}]) { title count seats { value } cost { amount } }
                   roles: groups(by: [ROLE, COURSE], orderBy: [{field: COUNT}]) { role course { code } count } all: groups { title count nations { code } } } }";
    let answered =
        |name: &str, nation: Option<&str>| house.seen_by(viewer(name, nation, &[], "UNCLASSIFIED")).get(query)["courseIterations"].clone();
    let open = answered("nobody", None);
    let group = |title: &str, count: u32, seats: f64, cost: &str| json!({ "title": title, "count": count, "seats": { "value": seats }, "cost": [{ "amount": cost }] });
    assert_eq!(open["groups"], json!([group("Gepard", 1, 10.0, "0.1"), group("Patriot", 1, 10.0, "0.1"), group("none", 2, 9.0, "0.2")]));
    assert_eq!(
        open["roles"],
        json!([{ "role": null, "course": null, "count": 2 }, { "role": "OPERATOR", "course": { "code": "a" }, "count": 1 }])
    );
    assert_eq!(open["all"], json!([{ "title": "All", "count": 3, "nations": [{ "code": "POL" }] }]));
    let own = answered("aa", Some("XAA"));
    assert_eq!(
        own["groups"],
        json!([group("Gepard", 4, 24.0, "0.4"), group("Leopard 2", 3, 14.0, "0.3"), group("Patriot", 1, 10.0, "0.1")])
    );
    assert_eq!(own["roles"][0], json!({ "role": "OPERATOR", "course": { "code": "b" }, "count": 3 }));
}

#[test]
fn the_questions_that_group_are_answered() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema/questions");
    for (name, list, variables) in [
        ("12-deliveries-by-supply-class", "transferLines", json!({})),
        ("14-repairs-by-system", "repairOrders", json!({})),
        // This small world has no ammunition that two nations offer.
        ("15-surplus-ammunition", "holdings", json!({ "nationCount": { "gte": 1 } })),
        ("18-donors-by-value", "donations", json!({})),
    ] {
        let question = std::fs::read_to_string(folder.join(name).with_extension("graphql")).unwrap();
        let groups = HOUSE.get_with(&question, variables)[list]["groups"].as_array().unwrap().clone();
        assert!(!groups.is_empty(), "{name} has nothing worth reading");
    }
}
