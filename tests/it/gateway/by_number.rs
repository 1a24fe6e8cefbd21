//! A nation that tells its holdings by stock number: in which queries it takes part, what that costs it, and what
//! becomes of bad answers.

use std::time::Duration;

use futures_util::future::join_all;
use serde_json::{Value, json};

use super::service::{PATIENT, Service, rows};
use super::small::{HOLDINGS, Small, feed};
use crate::support::gateway::{House, wait};
use crate::support::upstream::{Act, answer};

/// Items that Poland holds; the Netherlands hold two lots of each.
const ITEMS: usize = 250;
/// The Netherlands hold this one, and nobody else does.
const ALONE: &str = "1005-12-999-0001";

const HELD: &str = r#"
[feed.holding]
key = "lot"
item = { nsn = "nsn", name = "name" }
quantity = { path = "quantity", unit = "unit" }
holder = "holder"
"#;

fn nsn(item: usize) -> String {
    format!("2355-01-{:03}-{:04}", 100 + item / 10, item)
}

fn lots(nsn: &str) -> Vec<Value> {
    let lot = |number: usize| {
        let quantity: usize = nsn[nsn.len() - 3..].parse().unwrap();
        json!({ "lot": format!("{nsn}#{number}"), "nsn": nsn, "name": "TELLED", "quantity": quantity * 10 + number, "unit": "EA", "holder": format!("depot {number}") })
    };
    vec![lot(1), lot(2)]
}

fn told(keys: &[String]) -> Vec<Act> {
    rows(keys.iter().flat_map(|key| lots(key)))
}

/// The service and the house that asks it.
struct Asked {
    service: Service,
    house: House,
    _small: (crate::support::directory::Directory, crate::support::publisher::Publisher),
}

impl Asked {
    fn open(fetch: &str, reply: impl Fn(&[String]) -> Vec<Act> + Send + Sync + 'static) -> Self {
        Self::labelled(fetch, "", reply)
    }

    /// `label` is the feed's own label.
    fn labelled(fetch: &str, label: &str, reply: impl Fn(&[String]) -> Vec<Act> + Send + Sync + 'static) -> Self {
        let service = Service::open(reply);
        let small = Small::new("by-number");
        small.nation("pol", &[feed("pol-stock", "/pol", PATIENT, HOLDINGS)]);
        small.nation("nld", &[service.feed("nld-held", "by = \"NSN\"", fetch, &format!("{HELD}{label}"))]);
        let own: Vec<Value> = (0..ITEMS)
            .map(|item| json!({ "key": item, "nsn": nsn(item), "name": format!("reported {item}"), "quantity": item, "unit": "EA" }))
            .collect();
        small.rows("/pol", &own);
        let house = small.fetched();
        let Small { directory, publisher } = small;
        Self { service, house, _small: (directory, publisher) }
    }

    fn held(fetch: &str) -> Self {
        Self::open(fetch, told)
    }
}

fn numbers(items: impl Iterator<Item = usize>) -> String {
    items.map(|item| format!("\"{}\"", nsn(item))).collect::<Vec<_>>().join(",")
}

/// The gaps of an answer: nation, feed and reason of each.
fn gaps(list: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    list["gaps"].as_array().unwrap().iter().map(|gap| (text(&gap["feed"]["slug"]), text(&gap["reason"]))).collect()
}

fn lacks(reason: &str) -> Vec<(String, String)> {
    vec![("nld-held".to_owned(), reason.to_owned())]
}

#[test]
fn what_queries_cost_the_nation() {
    let asked = Asked::held("hold_ms = 0");
    let (one, all) = (numbers(3..4), numbers(0..ITEMS));
    let table: Vec<(&str, String, usize)> = vec![
        ("no key", "{ holdings { totalCount } }".to_owned(), 0),
        ("no key in a list of the catalogue", "{ equipmentTypes { totalCount } }".to_owned(), 0),
        ("no item", "{ holdings(filter: { nsn: [] }) { totalCount } }".to_owned(), 0),
        ("another nation's", format!("{{ holdings(filter: {{ nsn: [{one}], nation: [\"POL\"] }}) {{ totalCount }} }}"), 0),
        ("items that are not wanted", format!("{{ holdings(filter: {{ not: {{ nsn: [{one}] }} }}) {{ totalCount }} }}"), 0),
        ("another list", format!("{{ repairOrders(filter: {{ nsn: [{one}] }}) {{ totalCount }} }}"), 0),
        (
            "a field that is left out",
            format!("{{ holdings(filter: {{ nsn: [{one}] }}) @skip(if: true) {{ totalCount }} world {{ version }} }}"),
            0,
        ),
        ("1 key", format!("{{ holdings(filter: {{ nsn: [{one}] }}) {{ totalCount }} }}"), 1),
        ("1 key, and another condition", format!("{{ holdings(filter: {{ nsn: [{one}], quantity: {{ gt: 5 }} }}) {{ totalCount }} }}"), 1),
        (
            "1 key or something else",
            format!("{{ holdings(filter: {{ anyOf: [{{ nsn: [{one}] }}, {{ quantity: {{ gt: 5 }} }}] }}) {{ totalCount }} }}"),
            1,
        ),
        ("250 keys", format!("{{ holdings(filter: {{ nsn: [{all}] }}) {{ totalCount }} }}"), 3),
        (
            "two aliases with the same keys",
            format!(
                "{{ a: holdings(filter: {{ nsn: [{all}] }}) {{ totalCount }} b: holdings(last: 9, filter: {{ nsn: [{all}] }}) {{ nodes {{ id }} }} }}"
            ),
            3,
        ),
        (
            "two aliases with half the keys each",
            format!(
                "{{ a: holdings(filter: {{ nsn: [{}] }}) {{ totalCount }} b: holdings(filter: {{ nsn: [{}] }}) {{ totalCount }} }}",
                numbers(0..125),
                numbers(125..ITEMS)
            ),
            3,
        ),
        ("a catalogue entry", format!("{{ equipmentType(by: {{ nsn: {one} }}) {{ holdings {{ totalCount }} }} }}"), 1),
        (
            "entries of the catalogue",
            format!("{{ equipmentTypes(filter: {{ nsn: [{one}] }}) {{ nodes {{ holdings {{ totalCount }} }} }} }}"),
            1,
        ),
        ("the nation's list", format!("{{ nation(code: \"NLD\") {{ holdings(filter: {{ nsn: [{one}] }}) {{ totalCount }} }} }}"), 1),
        ("another nation's list", format!("{{ nation(code: \"POL\") {{ holdings(filter: {{ nsn: [{one}] }}) {{ totalCount }} }} }}"), 0),
        (
            "a list within a list of 250",
            "{ holdings(first: 500, filter: { nation: [\"POL\"] }) { nodes { equipmentType { holdings { totalCount } } } } }".to_owned(),
            3,
        ),
    ];
    asked.service.heard();
    for (what, query, requests) in &table {
        asked.house.get(query);
        let heard = asked.service.heard();
        assert_eq!(heard.len(), *requests, "{what}: {heard:?}");
        let mut keys = heard.concat();
        keys.sort_unstable();
        let count = keys.len();
        keys.dedup();
        assert_eq!(keys.len(), count, "{what}: each key once");
    }
    asked.house.get_with("query($nsn: [NSN!]) { holdings(filter: { nsn: $nsn }) { totalCount } }", json!({ "nsn": [nsn(1), nsn(2)] }));
    assert_eq!(asked.service.heard(), [[nsn(1), nsn(2)]], "by way of variables");
    asked.house.get_with("query($nsn: [NSN!]) { holdings(filter: { nsn: $nsn }) { totalCount } }", json!({ "nsn": null }));
    assert!(asked.service.heard().is_empty(), "null is no key");
}

#[test]
fn fifty_queries_at_once() {
    let query = format!("{{ holdings(filter: {{ nsn: [{}] }}) {{ totalCount }} }}", numbers(0..ITEMS));
    let fifty = |asked: &Asked| {
        for (_, body) in wait(join_all((0..50).map(|_| asked.house.send(&query, json!({}))))) {
            assert!(body.starts_with("{\"data\":{\"holdings\":{\"totalCount\":750}}"), "{body}");
        }
        asked.service.requests()
    };
    let alone = Asked::held("hold_ms = 0");
    assert_eq!(fifty(&alone), 150, "with nothing held each query asks for itself");
    let held = Asked::open("hold_ms = 60000", |keys| [vec![Act::Wait(Duration::from_millis(150))], told(keys)].concat());
    assert_eq!(fifty(&held), 3, "keys under way are not asked again");
    assert_eq!(fifty(&held), 0, "nor is what is held");
}

#[test]
fn what_is_told_is_answered_as_any_record() {
    let asked = Asked::held("hold_ms = 0");
    let fields = "nodes { id nation { code } holder quantity { value } equipmentType { nsn reportedBy { code } } \
                  provenance { run { id } fetchedAt position sourceKey feed { slug } stale } label { classification } }";
    let filter = format!("filter: {{ nsn: [{}] }}", numbers(10..13));
    let answer = asked.house.get(&format!(
        "{{ holdings({filter}, orderBy: [{{ field: QUANTITY, direction: DESC }}]) {{ totalCount gaps {{ reason }} {fields} }} }}"
    ));
    let list = &answer["holdings"];
    assert_eq!((&list["totalCount"], list["gaps"].as_array().unwrap().len()), (&json!(9), 0), "{list}");
    let quantities: Vec<f64> = list["nodes"].as_array().unwrap().iter().map(|node| node["quantity"]["value"].as_f64().unwrap()).collect();
    assert_eq!(quantities, [122.0, 121.0, 112.0, 111.0, 102.0, 101.0, 12.0, 11.0, 10.0]);
    let first = &list["nodes"][0];
    assert_eq!(first["nation"]["code"], "NLD");
    assert_eq!(first["equipmentType"]["nsn"], nsn(12));
    assert_eq!(first["equipmentType"]["reportedBy"], json!([{ "code": "NLD" }, { "code": "POL" }]));
    let from = &first["provenance"];
    assert_eq!((&from["run"], &from["stale"]), (&Value::Null, &json!(false)));
    assert_eq!(from["fetchedAt"], crate::support::gateway::NOW);
    assert_eq!((&from["position"], &from["sourceKey"]), (&json!("/rows/5"), &json!(format!("{}#2", nsn(12)))));
    let narrow = asked.house.get(
        &format!("{{ holdings(filter: {{ nsn: [{}], holder: \"\", text: \"depot 2\" }}) {{ totalCount }} }}", numbers(10..13))
            .replace("holder: \"\", ", ""),
    );
    assert_eq!(narrow["holdings"]["totalCount"], 3);
    // Pages, one after another, give each record once.
    let mut seen = Vec::new();
    let mut after = "null".to_owned();
    loop {
        let page = asked.house.get(&format!("{{ holdings({filter}, first: 2, after: {after}, orderBy: [{{ field: QUANTITY }}]) {{ nodes {{ id }} pageInfo {{ hasNextPage endCursor }} }} }}"));
        seen.extend(page["holdings"]["nodes"].as_array().unwrap().iter().map(|node| node["id"].as_str().unwrap().to_owned()));
        if page["holdings"]["pageInfo"]["hasNextPage"] == false {
            break;
        }
        after = page["holdings"]["pageInfo"]["endCursor"].to_string();
    }
    assert_eq!(seen.len(), 9);
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), 9);
    // An id that was given leads back to its record, by the key under which it came.
    let id = first["id"].as_str().unwrap();
    asked.service.heard();
    assert_eq!(asked.house.get(&format!("{{ node(id: \"{id}\") {{ ... on Holding {{ holder }} }} }}"))["node"]["holder"], "depot 2");
    assert_eq!(asked.service.heard(), [[nsn(12)]]);
    let both = asked.house.get(&format!("{{ nodes(ids: [\"{id}\", \"bm90aGluZw\"]) {{ id }} }}"));
    assert_eq!(both["nodes"], json!([{ "id": id }, null]));
}

#[test]
fn what_one_query_asked_for_stays_its_own() {
    let asked = Asked::held("hold_ms = 60000");
    let count = |query: &str| asked.house.get(query);
    let before = count("{ holdings { totalCount } equipmentTypes { totalCount } }");
    let alone =
        asked.house.get(&format!("{{ equipmentType(by: {{ nsn: \"{ALONE}\" }}) {{ nsn aliases {{ text }} holdings {{ totalCount }} }} }}"));
    assert_eq!(alone["equipmentType"], json!({ "nsn": ALONE, "aliases": [{ "text": "TELLED" }], "holdings": { "totalCount": 2 } }));
    let listed = asked
        .house
        .get(&format!("{{ equipmentTypes(filter: {{ nsn: [\"{ALONE}\", {}] }}) {{ totalCount nodes {{ id nsn }} }} }}", numbers(0..1)));
    assert_eq!(listed["equipmentTypes"]["totalCount"], 2, "{listed}");
    let id = listed["equipmentTypes"]["nodes"].as_array().unwrap().iter().find(|node| node["nsn"] == ALONE).unwrap()["id"].clone();
    // Its class is known to nobody who does not give it: the nation is asked by the whole number.
    assert_eq!(asked.house.get(&format!("{{ node(id: {id}) {{ id }} }}"))["node"], Value::Null);
    assert_eq!(count("{ holdings { totalCount } equipmentTypes { totalCount } }"), before);
}

#[test]
fn gaps_say_where_the_nation_could_not_take_part() {
    let asked = Asked::held("hold_ms = 0");
    let said = |arguments: &str| {
        let answer = asked.house.ask(&format!("{{ holdings{arguments} {{ gaps {{ feed {{ slug }} reason kind message }} totalCount }} }}"));
        let feeds = answer["extensions"]["feeds"].clone();
        (gaps(&answer["data"]["holdings"]), feeds)
    };
    let (no_key, feeds) = said("");
    assert_eq!(no_key, lacks("KEY_NEEDED"));
    assert_eq!((&feeds[0]["feed"], &feeds[0]["reason"]), (&json!("nld-held"), &json!("KEY_NEEDED")));
    for arguments in [
        "(filter: { nation: [\"NLD\"] })".to_owned(),
        "(filter: { system: [\"leopard-2\"] })".to_owned(),
        format!("(filter: {{ not: {{ nsn: [{}] }} }})", numbers(0..1)),
        format!("(filter: {{ anyOf: [{{ nsn: [{}] }}, {{ nation: [\"POL\"] }}] }})", numbers(0..1)),
        // It is asked by the whole number, and no record tells the class of this item.
        "(filter: { niin: [\"129990001\"] })".to_owned(),
    ] {
        assert_eq!(said(&arguments).0, lacks("KEY_NEEDED"), "{arguments}");
    }
    for arguments in [
        "(filter: { nation: [\"POL\"] })".to_owned(),
        format!("(filter: {{ nsn: [{}] }})", numbers(0..1)),
        "(filter: { nsn: [] })".to_owned(),
        format!("(filter: {{ anyOf: [{{ nsn: [{}] }}, {{ nsn: [{}] }}] }})", numbers(0..1), numbers(1..2)),
        // The records of others tell the class.
        format!("(filter: {{ niin: [\"{}\"] }})", nsn(7)[5..].replace('-', "")),
    ] {
        let (gaps, feeds) = said(&arguments);
        assert!(gaps.is_empty() && feeds == json!([]), "{arguments}: {gaps:?} {feeds}");
    }
    let nested = asked
        .house
        .get(&format!("{{ equipmentType(by: {{ nsn: {} }}) {{ holdings {{ gaps {{ feed {{ slug }} reason }} }} }} }}", numbers(0..1)));
    assert!(gaps(&nested["equipmentType"]["holdings"]).is_empty());
    let courses = asked.house.get("{ courses { gaps { feed { slug } reason } } }");
    assert!(gaps(&courses["courses"]).is_empty());
}

/// What 250 numbers bring: totalCount, gaps, errors and `extensions.feeds`.
fn all(asked: &Asked) -> (u64, Vec<(String, String)>, Value, Value) {
    let answer = asked
        .house
        .ask(&format!("{{ holdings(filter: {{ nsn: [{}] }}) {{ totalCount gaps {{ feed {{ slug }} reason }} }} }}", numbers(0..ITEMS)));
    let list = &answer["data"]["holdings"];
    (list["totalCount"].as_u64().unwrap(), gaps(list), answer["errors"].clone(), answer["extensions"]["feeds"].clone())
}

#[test]
fn rows_are_matched_by_the_number_in_them() {
    let asked = Asked::open("hold_ms = 0", |keys| {
        let known = keys.iter().rev().filter(|key| !key.ends_with('7'));
        let mut told: Vec<Value> = known.flat_map(|key| lots(key)).collect();
        // Some twice, one that nobody asked for, one without a number, one that can't be read.
        told.extend(lots(&keys[0]));
        told.insert(0, json!({ "lot": "unasked", "nsn": "1005-12-111-1111", "quantity": 1, "unit": "EA" }));
        told.insert(0, json!({ "lot": "nameless", "nsn": null, "quantity": 1, "unit": "EA" }));
        rows(told)
    });
    let (total, gaps, errors, feeds) = all(&asked);
    // 25 numbers end with a 7; the first of each batch comes twice, and a key that comes twice is two records.
    let doubled = 3 * 2;
    assert_eq!((total, gaps.len(), errors, feeds), (250 + 2 * 225 + doubled, 0, Value::Null, json!([])));
    assert_eq!(asked.service.requests(), 3);
    let unasked =
        asked.house.get("{ holdings(filter: { nsn: [\"1005-12-111-1111\"] }) { totalCount nodes { provenance { sourceKey } } } }");
    assert_eq!(unasked["holdings"]["totalCount"], 1 + 2 + 2);
}

#[test]
fn one_bad_number_spoils_nothing_for_the_others() {
    let bad = nsn(42);
    let asked = Asked::open("hold_ms = 0", move |keys| if keys.contains(&bad) { answer(400, &[], "bad number") } else { told(keys) });
    let (total, gaps, errors, feeds) = all(&asked);
    assert_eq!((total, gaps, errors), (250 + 2 * 249, lacks("LOOKUP_FAILED"), Value::Null));
    assert_eq!(feeds[0]["reason"], "LOOKUP_FAILED");
    assert!(asked.service.requests() <= 3 + 14);
    let others =
        asked.house.get(&format!("{{ holdings(filter: {{ nsn: [{}] }}) {{ gaps {{ feed {{ slug }} reason }} }} }}", numbers(0..42)));
    assert!(gaps_of(&others).is_empty(), "only queries that gave the number lack something");
}

fn gaps_of(answer: &Value) -> Vec<(String, String)> {
    gaps(&answer["holdings"])
}

/// An answer to keys.
type Reply = fn(&[String]) -> Vec<Act>;

#[test]
fn a_nation_that_does_not_answer_leaves_a_gap() {
    let replies: [(&str, Reply); 6] = [
        ("down", |_| answer(503, &[], "later")),
        ("says nothing", |_| vec![Act::Stall]),
        ("a page for people", |_| answer(200, &[], "<html>busy</html>")),
        ("half an answer", |_| answer(200, &[], "{\"rows\": [{\"lot\": ")),
        ("no list", |_| answer(200, &[], "{\"error\": \"no such table\"}")),
        ("rows that can't be read", |keys| rows(keys.iter().map(|key| json!({ "nsn": key, "quantity": 1 })))),
    ];
    for (what, reply) in replies {
        let stalls = what == "says nothing";
        let asked =
            Asked::open(if stalls { "hold_ms = 60000, first_byte_timeout_ms = 500, timeout_ms = 1000" } else { "hold_ms = 60000" }, reply);
        let (total, gaps, errors, feeds) = all(&asked);
        assert_eq!((total, gaps, errors), (250, lacks("LOOKUP_FAILED"), Value::Null), "{what}");
        assert_eq!((&feeds[0]["feed"], &feeds[0]["reason"]), (&json!("nld-held"), &json!("LOOKUP_FAILED")), "{what}");
        if !stalls {
            assert_eq!(asked.service.requests(), 3, "{what}: not asked again and again");
            all(&asked);
            assert!(asked.service.requests() > 0, "{what}: an error is never held");
        }
    }
}

#[test]
fn a_query_costs_the_nation_so_many_requests_and_no_more() {
    let asked = Asked::held("hold_ms = 0, requests_per_query = 2");
    let (total, gaps, errors, feeds) = all(&asked);
    assert_eq!((total, gaps), (250 + 2 * 200, lacks("LOOKUP_FAILED")));
    assert_eq!(asked.service.requests(), 2);
    assert_eq!(errors.as_array().unwrap().len(), 1, "{errors}");
    assert_eq!(errors[0]["extensions"], json!({ "code": "LOOKUP_LIMIT", "nation": "NLD", "feed": "nld-held", "count": 50 }));
    assert!(errors[0].get("path").is_none());
    assert_eq!(feeds[0]["reason"], "LOOKUP_FAILED");
    let few = asked.house.ask(&format!("{{ holdings(filter: {{ nsn: [{}] }}) {{ totalCount }} }}", numbers(0..200)));
    assert_eq!((&few["data"]["holdings"]["totalCount"], few.get("errors")), (&json!(600), None));
}

#[test]
fn labels_hide_what_is_told() {
    let graded = |keys: &[String]| {
        rows(keys.iter().flat_map(|key| {
            let mut lots = lots(key);
            lots[1]["grade"] = json!("SECRET");
            lots
        }))
    };
    let query = format!(
        "{{ holdings(filter: {{ nsn: [{}, \"{ALONE}\"] }}) {{ totalCount withheld gaps {{ feed {{ slug }} reason }} }} }}",
        numbers(0..2)
    );
    let asked = Asked::open("hold_ms = 0", graded);
    let seen = asked.house.get(&query);
    assert_eq!((&seen["holdings"]["totalCount"], &seen["holdings"]["withheld"]), (&json!(2 + 3), &json!("POSSIBLE")));
    let secret = |keys: &[String]| {
        rows(keys.iter().flat_map(|key| lots(key)).map(|mut lot| {
            lot["grade"] = json!("SECRET");
            lot
        }))
    };
    let hidden = Asked::open("hold_ms = 0", secret);
    let seen = hidden.house.get(&format!("{{ equipmentType(by: {{ nsn: \"{ALONE}\" }}) {{ id }} holdings(filter: {{ nsn: [\"{ALONE}\"] }}) {{ totalCount gaps {{ reason }} }} }}"));
    assert_eq!(seen, json!({ "equipmentType": null, "holdings": { "totalCount": 0, "gaps": [] } }));
}
