//! A null that its place cannot take goes up to the next place that can, and shifts nobody.

use serde_json::json;

use crate::support::toy::{ask, data};

#[tokio::test]
async fn a_null_that_bubbles_shifts_no_looked_up_value_of_another() {
    // Branch 7 fails in `must`, beside lookups before and after it.
    let answer = ask("{ page(first: 12) { nodes { number child { heavy must twigs { weight } } weight twin { number weight } } } }").await;
    for node in answer["data"]["page"]["nodes"].as_array().expect("a list") {
        let number = node["number"].as_i64().expect("a number");
        let weight = if number % 11 == 0 || number % 10 == 0 || number % 6 == 0 { json!(null) } else { json!(3_000 + number) };
        assert_eq!(node["weight"], weight, "branch {number}");
        let twin = if number % 9 == 0 || number % 8 == 0 { json!(null) } else { json!(number + 17) };
        assert_eq!(node["twin"].get("number").unwrap_or(&json!(null)), &twin, "branch {number}");
        if let Some(child) = node["child"].as_object() {
            let child_number = number * 2 % 40 + 1;
            assert_eq!(child["must"], json!(1_000 + child_number));
            let heavy = if child_number % 10 == 0 { -child_number } else { 3_000 + child_number };
            assert_eq!(child["heavy"], json!(heavy));
        }
    }
    // Of branch 3 the child is 7, of 10 (no child), of 23...: those that fail are null, nothing else.
    assert_eq!(answer["data"]["page"]["nodes"][2]["child"], json!(null));
}

#[tokio::test]
async fn a_field_that_fails_is_null_and_stays_in_its_place() {
    let answer = ask("{ branch(number: 3) { number may name } }").await;
    assert_eq!(answer["data"].to_string(), r#"{"branch":{"number":3,"may":null,"name":"branch \"3\"\n"}}"#);
    assert_eq!(answer["errors"][0]["path"], json!(["branch", "may"]));
    assert_eq!(answer["errors"][0]["locations"], json!([{"line": 1, "column": 30}]));
    assert_eq!(answer["errors"][0]["extensions"]["code"], "BROKEN");
}

#[tokio::test]
async fn a_field_that_must_be_there_takes_its_object_with_it() {
    let answer = ask("{ branch(number: 7) { number must name } day }").await;
    assert_eq!(answer["data"].to_string(), r#"{"branch":null,"day":0}"#);
    assert_eq!(answer["errors"][0]["path"], json!(["branch", "must"]));
}

#[tokio::test]
async fn it_goes_up_through_objects_and_lists_that_cannot_be_null() {
    // 4 → strict 7; 7 fails: strict is non-null, the child that can be null is the branch itself.
    let answer = ask("{ a: branch(number: 4) { number strict { must } } b: branch(number: 6) { twigs { number must } } c: branch(number: 5) { twigs { number must } } }").await;
    assert_eq!(answer["data"].to_string(), r#"{"a":null,"b":null,"c":{"twigs":[{"number":6,"must":1006}]}}"#);
    assert_eq!(answer["errors"][0]["path"], json!(["a", "strict", "must"]));
    assert_eq!(answer["errors"][0]["extensions"]["paths"], json!([["a", "strict", "must"], ["b", "twigs", 0, "must"]]));
}

#[tokio::test]
async fn it_stops_at_a_member_that_can_be_null() {
    let answer = ask("{ branch(number: 5) { things { id ... on Branch { must } } } }").await;
    assert_eq!(answer["data"].to_string(), r#"{"branch":{"things":[null,null,{"id":"s5"}]}}"#);
    assert_eq!(answer["errors"][0]["path"], json!(["branch", "things", 0, "must"]));
}

#[tokio::test]
async fn it_can_take_the_whole_answer() {
    let answer = ask("{ day branches { must } }").await;
    assert_eq!(answer["data"], json!(null));
    assert!(answer.as_object().expect("an object").contains_key("data"));
    assert_eq!(answer["errors"][0]["path"], json!(["branches", 6, "must"]));
}

#[tokio::test]
async fn a_list_that_fails_takes_the_place_of_its_object() {
    let answer = ask("{ branch(number: 13) { number twigs { number } } }").await;
    assert_eq!(answer["data"], json!({"branch": null}));
    assert_eq!(answer["errors"][0]["path"], json!(["branch", "twigs"]));
}

#[tokio::test]
async fn looked_up_faults_have_the_path_of_their_field() {
    let answer = ask("{ branch(number: 11) { weight number twin { heavy } } again: branch(number: 11) { child { number } heavy } }").await;
    assert_eq!(answer["data"].to_string(), r#"{"branch":{"weight":null,"number":11,"twin":{"heavy":3028}},"again":null}"#);
    assert_eq!(answer["errors"][0]["path"], json!(["branch", "weight"]));
    assert_eq!(answer["errors"][0]["extensions"]["paths"], json!([["branch", "weight"], ["again", "heavy"]]));
}

#[tokio::test]
async fn equal_faults_are_one_entry_with_a_count() {
    let answer = ask("{ a: branch(number: 3) { may } b: branch(number: 3) { may } c: branch(number: 9) { may } }").await;
    assert_eq!(answer["errors"].as_array().map(Vec::len), Some(2));
    assert_eq!(answer["errors"][0]["extensions"]["count"], json!(2));
    assert_eq!(answer["errors"][1]["extensions"].get("count"), None);
}

#[tokio::test]
async fn a_number_that_is_none_and_a_field_that_writes_nothing_are_faults() {
    let answer = ask("{ untold }").await;
    assert_eq!(answer["data"], json!({"untold": null}));
    assert_eq!(answer["errors"][0]["extensions"]["code"], "INTERNAL");
    assert_eq!(ask("{ nan }").await["data"], json!(null));
}

#[tokio::test]
async fn an_answer_without_faults_has_no_errors() {
    assert_eq!(ask("{ day }").await.to_string(), r#"{"data":{"day":0}}"#);
    assert_eq!(data("{ branch(number: 99) { number } }").await, r#"{"branch":null}"#);
}
