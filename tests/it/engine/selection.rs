//! What is asked for is what comes, in that order.

use serde_json::json;
use serde_json::value::to_raw_value;

use crate::support::toy::{Toy, ask, ask_with, data, engine};

#[tokio::test]
async fn keys_stand_in_the_order_of_the_document_whatever_is_looked_up() {
    assert_eq!(
        data("{ fetched day branch(number: 1) { twin { heavy number } number heavy name } __typename }").await,
        r#"{"fetched":18,"day":0,"branch":{"twin":{"heavy":3018,"number":18},"number":1,"heavy":3001,"name":"branch \"1\"\n"},"__typename":"Query"}"#
    );
}

#[tokio::test]
async fn fields_asked_for_twice_are_merged_at_the_first_place() {
    assert_eq!(
        data(
            "{ branch(number: 1) { child { id } number } ...Rest } fragment Rest on Query { day branch(number: 1) { name child { must } } }"
        )
        .await,
        r#"{"branch":{"child":{"id":"b3","must":1003},"number":1,"name":"branch \"1\"\n"},"day":0}"#
    );
}

#[tokio::test]
async fn fragments_apply_by_type_and_by_interface() {
    let query = "{ nodes(ids: [\"b2\", \"none\", \"s2\"]) { __typename ...Named ... on Stone { weight } ... on Node { number } } } fragment Named on Branch { name ... on Node { id } }";
    assert_eq!(
        data(query).await,
        r#"{"nodes":[{"__typename":"Branch","name":"branch \"2\"\n","id":"b2","number":2},null,{"__typename":"Stone","weight":2.25,"number":2}]}"#
    );
}

#[tokio::test]
async fn an_interface_spread_on_an_object_type_applies() {
    assert_eq!(data("{ branch(number: 1) { ... on Node { id ... on Branch { number } } } }").await, r#"{"branch":{"id":"b1","number":1}}"#);
}

#[tokio::test]
async fn skip_and_include_hold_for_fields_fragments_and_typename() {
    let query = "query($y: Boolean! = true, $n: Boolean = false) { day @include(if: $y) a: day @skip(if: $y) __typename @include(if: $n) t: __typename @skip(if: $n) ... @include(if: $n) { b: day } ...F @skip(if: false) } fragment F on Query { c: day @skip(if: false) @include(if: true) }";
    let (engine, toy) = (engine(), Toy::new());
    let (answer, _) = ask_with(&engine, &toy, query, json!({})).await;
    assert_eq!(answer["data"].to_string(), r#"{"day":0,"t":"Query","c":0}"#);
    // The same document with other values of the deciding variables has another plan.
    let (answer, _) = ask_with(&engine, &toy, query, json!({"y": false, "n": true})).await;
    assert_eq!(answer["data"].to_string(), r#"{"a":0,"__typename":"Query","b":0,"c":0}"#);
    let (answer, _) = ask_with(&engine, &toy, query, json!({})).await;
    assert_eq!(answer["data"].to_string(), r#"{"day":0,"t":"Query","c":0}"#);
}

#[tokio::test]
async fn a_null_that_should_decide_is_refused() {
    let query = "query($n: Boolean = false) { day @skip(if: $n) }";
    let (answer, ran) = ask_with(&engine(), &Toy::new(), query, json!({"n": null})).await;
    assert!(!ran);
    assert_eq!(answer["errors"][0]["extensions"]["code"], "BAD_USER_INPUT");
}

#[tokio::test]
async fn a_selection_of_which_nothing_is_left_is_an_empty_object() {
    assert_eq!(data("{ branch(number: 1) { id @skip(if: true) } }").await, r#"{"branch":{}}"#);
    assert_eq!(data("{ day @skip(if: true) }").await, "{}");
}

#[tokio::test]
async fn computed_objects_and_lists_are_answered_like_records() {
    assert_eq!(
        data("{ branch(number: 5) { tally { sum of { id } } tallies { sum } } page(first: 2) { count nodes { number } } }").await,
        r#"{"branch":{"tally":{"sum":55,"of":{"id":"b5"}},"tallies":[{"sum":500},{"sum":501}]},"page":{"count":2,"nodes":[{"number":1},{"number":2}]}}"#
    );
}

#[tokio::test]
async fn a_record_that_is_a_world_is_the_world_of_its_selection() {
    assert_eq!(
        data("{ day at(day: 3) { day fetched branch(number: 2) { strict { number } } at(day: 4) { day } } none: at(day: 0) { day } }")
            .await,
        r#"{"day":0,"at":{"day":3,"fetched":18,"branch":{"strict":{"number":5}},"at":{"day":4}},"none":null}"#
    );
}

#[tokio::test]
async fn the_operation_is_chosen_by_name() {
    let engine = engine();
    let toy = Toy::new();
    let variables = serde_json::Map::new();
    let ask = async |operation| {
        let request = muster::engine::Request { query: "query A { day } query B { t: __typename }", operation, variables: &variables };
        let response = engine.execute(request, &toy, |_| Vec::new()).await;
        (response.ran, serde_json::from_slice::<serde_json::Value>(&response.body).expect("JSON"))
    };
    assert_eq!(ask(Some("B")).await, (true, json!({"data": {"t": "Query"}})));
    for none in [None, Some("C"), Some("")] {
        let (ran, answer) = ask(none).await;
        assert!(!ran);
        assert_eq!(answer["errors"][0]["extensions"]["code"], "OPERATION_NOT_FOUND");
    }
}

#[tokio::test]
async fn extensions_come_last_and_are_asked_after_the_run() {
    let (engine, toy) = (engine(), Toy::new());
    let variables = serde_json::Map::new();
    let request = muster::engine::Request { query: "{ branch(number: 1) { weight } untold }", operation: None, variables: &variables };
    let response = engine.execute(request, &toy, |toy| vec![("calls", to_raw_value(&toy.calls().len()).expect("a number"))]).await;
    let answer: serde_json::Value = serde_json::from_slice(&response.body).expect("JSON");
    assert_eq!(answer.as_object().expect("an object").keys().collect::<Vec<_>>(), ["data", "errors", "extensions"]);
    assert_eq!(answer["extensions"], json!({"calls": 1}));
    assert_eq!((response.faults, response.ran), (1, true));
}

#[tokio::test]
async fn the_future_of_a_query_can_move_between_threads() {
    let (engine, toy) = (std::sync::Arc::new(engine()), std::sync::Arc::new(Toy::new()));
    let task = tokio::spawn(async move { ask_with(&engine, &toy, "{ branch(number: 1) { weight } }", json!({})).await });
    assert_eq!(task.await.expect("it ends").0, json!({"data": {"branch": {"weight": 3001}}}));
}

#[tokio::test]
async fn a_schema_that_says_nothing_of_itself_is_described_by_nothing() {
    assert_eq!(ask("{ __schema { description } }").await["data"], json!({ "__schema": { "description": null } }));
}

#[tokio::test]
async fn introspection_is_merged_spliced_and_in_order() {
    let answer = ask("query($d: Boolean = true) { day __type(name: \"Query\") { ...T name } s: __schema { queryType { name } } __type(name: \"Query\") { kind fields(includeDeprecated: $d) { name } } none: __type(name: \"Gone\") { name } } fragment T on __Type { t: __typename kind }").await;
    let data = answer["data"].as_object().expect("an object");
    assert_eq!(data.keys().collect::<Vec<_>>(), ["day", "__type", "s", "none"]);
    assert_eq!(data["__type"].as_object().expect("an object").keys().collect::<Vec<_>>(), ["t", "kind", "name", "fields"]);
    assert_eq!(data["__type"]["t"], "__Type");
    assert!(data["__type"]["fields"].as_array().expect("a list").contains(&json!({"name": "nan"})));
    assert_eq!(data["s"].to_string(), r#"{"queryType":{"name":"Query"}}"#);
    assert_eq!(data["none"], json!(null));
    let without = ask("{ __type(name: \"Query\") { fields { name } } }").await;
    assert!(!without["data"]["__type"]["fields"].as_array().expect("a list").contains(&json!({"name": "nan"})));
}

#[tokio::test]
async fn a_record_that_is_lent_or_made_is_answered_alike() {
    use std::borrow::Cow;

    use muster::engine::{Engine, Graph, Limits, Request, Type};

    #[derive(Clone)]
    struct Part(i32);
    struct Whole(Option<Part>);
    let graph = Graph::new()
        .object(Type::<Vec<Whole>, Vec<Whole>>::new("Query", "The root.").many("wholes", "All.", |wholes, _| wholes.iter().collect()))
        .object(
            Type::<Whole, Vec<Whole>>::new("Whole", "A whole.")
                .cow("part", "Its part, or another.", |whole, _| whole.0.as_ref().map_or_else(|| Cow::Owned(Part(-1)), Cow::Borrowed)),
        )
        .object(Type::<Part, Vec<Whole>>::new("Part", "A part.").leaf("number", "Its number.", |part, _| part.0));
    let engine = Engine::new(graph, Limits::default()).unwrap_or_else(|mistakes| panic!("{mistakes:?}"));
    let request = Request { query: "{ wholes { part { number } } }", operation: None, variables: &serde_json::Map::new() };
    let response = engine.execute(request, &vec![Whole(Some(Part(7))), Whole(None)], |_| Vec::new()).await;
    assert_eq!(&response.body[..], br#"{"data":{"wholes":[{"part":{"number":7}},{"part":{"number":-1}}]}}"#);
}
