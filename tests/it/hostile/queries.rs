//! Queries over the real graph that ask for too much, or for nonsense.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::{code, house};

const FILTERED: &str = "query($f: HoldingFilter) { holdings(first: 1, filter: $f) { totalCount } }";

#[test]
fn what_multiplies_is_refused() {
    let house = house("multiplies");
    let doubling = (0..26).fold(String::from("{ ...g0 } fragment g26 on Query { nations { code } }"), |mut document, level| {
        let next = level + 1;
        write!(document, " fragment g{level} on Query {{ ...g{next} ...g{next} }}").unwrap();
        document
    });
    let tripling = (0..12).fold("feeds { slug }".to_owned(), |inner, _| {
        format!("a: nation {{ {inner} }} b: nation {{ {inner} }}").chars().take(90_000).collect()
    });
    let circle = "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }";
    let pages =
        "{ courses(first: 500) { nodes { iterations(first: 500) { nodes { course { iterations(first: 500) { nodes { id } } } } } } } }";
    for document in [&doubling, circle, pages] {
        assert_eq!(code(&house.ask(document)), "QUERY_TOO_LARGE", "{document:.100}");
    }
    assert!(!code(&house.ask(&format!("{{ feeds {{ {tripling} }} }}"))).is_empty());
    // A list that gives nothing is looked for all the same.
    let idle = "query($f: HoldingFilter) { equipmentTypes(first: 500) { nodes { holdings(first: 0, filter: $f) { totalCount } } } }";
    let many = json!({ "anyOf": vec![json!({ "text": "a" }); 200] });
    assert_eq!(code(&house.ask_with(idle, json!({ "f": many }))), "QUERY_TOO_LARGE");
    assert_eq!(
        house.get_with(idle, json!({ "f": { "text": "a" } }))["equipmentTypes"]["nodes"],
        json!([{ "holdings": { "totalCount": 0 } }])
    );
}

#[test]
fn filters_have_bounds() {
    let house = house("filters");
    let deep = (0..40).fold(json!({}), |filter, _| json!({ "not": filter }));
    let conditions = |count: usize| json!({ "anyOf": vec![json!({ "text": "z" }); count] });
    let nsns: Vec<String> = (0..10_000).map(|number| format!("1005-01-000-{number:04}")).collect();
    let refused: [(Value, &str); 5] = [
        (deep, "BAD_USER_INPUT"),
        (conditions(500), "BAD_USER_INPUT"),
        (json!({ "text": "ab ".repeat(300_000) }), "BAD_USER_INPUT"),
        (json!({ "condition": vec!["SERVICEABLE"; 60_000] }), "QUERY_TOO_LARGE"),
        (conditions(40_000), "QUERY_TOO_LARGE"),
    ];
    for (filter, expected) in refused {
        assert_eq!(code(&house.ask_with(FILTERED, json!({ "f": filter }))), expected, "{:.100}", filter.to_string());
    }
    let answered = [
        json!({ "nsn": nsns }),
        json!({ "text": "é".repeat(100_000) }),
        json!({ "condition": vec!["SERVICEABLE"; 15_000] }),
        conditions(499),
        json!({ "quantity": { "gt": 1e308, "lt": -1e308 } }),
    ];
    for filter in answered {
        assert_eq!(house.get_with(FILTERED, json!({ "f": filter }))["holdings"]["totalCount"], 0, "{:.100}", filter.to_string());
    }
    let order = "query($o: [HoldingOrder!]) { holdings(first: 1, orderBy: $o) { totalCount } }";
    assert_eq!(code(&house.ask_with(order, json!({ "o": vec![json!({ "field": "QUANTITY" }); 11] }))), "BAD_USER_INPUT");
}

#[test]
fn pages_ids_and_cursors_of_nonsense_are_told_apart() {
    let house = house("nonsense");
    for first in ["501", "-1", "2147483647"] {
        assert_eq!(code(&house.ask(&format!("{{ holdings(first: {first}) {{ totalCount }} }}"))), "BAD_USER_INPUT");
    }
    assert_eq!(house.get("{ holdings(first: 0) { totalCount nodes { id } } }"), json!({ "holdings": { "totalCount": 50, "nodes": [] } }));
    for text in ["", "garbage", "AAAA", "🙂", "a\u{0}b", &"a".repeat(90_000)] {
        assert_eq!(house.get_with("query($i: ID!) { node(id: $i) { id } }", json!({ "i": text })), json!({ "node": null }));
        let paged = house.ask_with("query($a: String) { holdings(first: 1, after: $a) { totalCount } }", json!({ "a": text }));
        assert_eq!(code(&paged), "BAD_USER_INPUT", "{text:.20}");
    }
    let ids = |count: usize| house.ask_with("query($i: [ID!]!) { nodes(ids: $i) { id } }", json!({ "i": vec!["x"; count] }));
    assert_eq!(ids(500)["data"]["nodes"].as_array().map(Vec::len), Some(500));
    assert_eq!(code(&ids(501)), "BAD_USER_INPUT");
    assert_eq!(code(&ids(60_000)), "QUERY_TOO_LARGE");
}

#[test]
fn numbers_and_days_beyond_range_are_no_defect() {
    let house = house("numbers");
    let document = "query($n: Int) { holdings(first: $n) { totalCount } }";
    for number in ["1e400", "9223372036854775808", "1e999999999999", &"9".repeat(500_000)] {
        let answer = house.ask_with(document, serde_json::from_str(&format!("{{\"n\": {number}}}")).unwrap());
        assert_eq!(code(&answer), "BAD_USER_INPUT");
        let message = answer["errors"][0]["message"].as_str().unwrap();
        assert!(message.contains("is no Int") && !message.contains("object") && message.len() < 300, "{message}");
    }
    let days = "{ courseIterations(first: 1, filter: { starts: { fromDays: -2147483648, toDays: 2147483647 } }) { totalCount } }";
    assert_eq!(house.get(days), json!({ "courseIterations": { "totalCount": 0 } }));
}
