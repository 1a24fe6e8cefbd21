//! What the specification forbids in a document is refused, also where libraries let it through.

use serde_json::json;

use crate::support::toy::{Toy, ask_with, engine, refusal};

async fn refused(query: &str) {
    let (code, message) = refusal(query).await;
    assert!(code == "VALIDATION_FAILED" || code == "PARSE_FAILED", "{query}: {code}: {message}");
    assert!(!message.contains("Did you mean") && message.chars().count() <= 300, "{message}");
}

#[tokio::test]
async fn empty_parentheses_braces_and_documents_are_no_graphql() {
    for query in [
        "query() { day }",
        "{ branch() { id } }",
        "{ }",
        "{ branch(number: 1) { } }",
        "",
        "   ",
        "#only a comment",
        "query",
        "{",
        "}",
        "{ day } }",
    ] {
        let (code, message) = refusal(query).await;
        assert!(code == "PARSE_FAILED" || code == "OPERATION_NOT_FOUND", "{query}: {code} {message}");
    }
}

#[tokio::test]
async fn a_fragment_cannot_be_called_on() {
    refused("{ ...on } fragment on on Query { day }").await;
}

#[tokio::test]
async fn definitions_of_types_are_no_query() {
    refused("{ day } type A { b: Int }").await;
    refused("{ day } extend type Query { b: Int }").await;
}

#[tokio::test]
async fn directives_are_known_everywhere_and_where_they_belong() {
    refused("{ day @gone }").await;
    refused("{ __typename @gone }").await;
    refused("query($v: Int @gone) { echo(sure: $v) }").await;
    refused("query @skip(if: true) { day }").await;
    refused("{ ...F @gone } fragment F on Query { day }").await;
    refused("{ ...F } fragment F on Query @gone { day }").await;
    refused("{ ... @gone { day } }").await;
    refused("{ day @skip(if: true) @skip(if: true) }").await;
    refused("{ day @skip }").await;
    refused("{ day @skip(if: null) }").await;
    refused("{ day @skip(if: \"true\") }").await;
    refused("query($n: Boolean) { day @skip(if: $n) }").await;
    refused("{ day @deprecated }").await;
}

#[tokio::test]
async fn leaves_have_no_selection_and_objects_have_one() {
    refused("{ day { x } }").await;
    refused("{ __typename { x } }").await;
    refused("{ branch(number: 1) }").await;
    refused("{ __schema }").await;
}

#[tokio::test]
async fn variables_are_declared_once_used_and_of_fitting_types() {
    refused("{ echo(sure: $gone) }").await;
    refused("{ __typename @skip(if: $gone) }").await;
    refused("query($v: Int) { day }").await;
    refused("query($v: Int, $v: Int) { echo(sure: $v) }").await;
    refused("query($v: Branch) { day }").await;
    refused("query($v: Gone) { day }").await;
    refused("query($v: Int) { branch(number: $v) { id } }").await;
    refused("query($v: String) { echo(sure: $v) }").await;
    refused("query($v: [Int]) { echo(numbers: $v) }").await;
    refused("query($v: Int) { echo(numbers: [$v]) }").await;
    refused("query($v: String) { echo(numbers: [$v]) }").await;
    refused("query($v: [Int!]) { echo(grid: [[$v]]) }").await;
    refused("query($v: Boolean) { echo(input: {must: $v}) }").await;
    refused("query($v: String!) { echo(input: {must: true, inner: {must: $v}}) }").await;
    refused("query($v: Echo) { echo(input: {must: true, text: $v}) }").await;
    refused("query A($v: Boolean!) { ...F } query B($v: Boolean) { ...F } fragment F on Query { echo(input: {must: $v}) }").await;
    refused("query($v: Int = \"x\") { echo(sure: $v) }").await;
    refused("query($v: Even = 3) { echo(even: $v) }").await;
    refused("query($v: Echo = {must: true, must: true}) { echo(input: $v) }").await;
    refused("query($v: Int! = null) { echo(sure: $v) }").await;
    refused("query A { ...F } query B($v: Int) { ...F } fragment F on Query { echo(sure: $v) }").await;
    let fits = "query A($v: Boolean!) { ...F } query B($v: String) { echo(text: $v) } fragment F on Query { echo(input: {must: $v}) }";
    let variables = json!({"v": true}).as_object().cloned().unwrap_or_default();
    let request = muster::engine::Request { query: fits, operation: Some("A"), variables: &variables };
    assert!(engine().execute(request, &Toy::new(), |_| Vec::new()).await.ran, "a variable is each operation's own");
    for fits in ["query($v: Int) { echo(input: {must: true, count: $v}) }", "query($v: Boolean = true) { echo(input: {must: $v}) }"] {
        assert!(ask_with(&engine(), &Toy::new(), fits, json!({})).await.1, "{fits}");
    }
    // A default makes it fit.
    let (answer, _) = ask_with(&engine(), &Toy::new(), "query($v: Int = 3) { branch(number: $v) { number } }", json!({})).await;
    assert_eq!(answer, json!({"data": {"branch": {"number": 3}}}));
}

#[tokio::test]
async fn fields_of_one_key_must_be_the_same_at_every_depth() {
    refused("{ a: day a: fetched }").await;
    refused("{ branch(number: 1) { id } branch(number: 2) { id } }").await;
    refused("{ branch(number: 1) { child { x: id } } branch(number: 1) { child { x: name } } }").await;
    refused("{ ...F ...G } fragment F on Query { branch(number: 1) { x: id } } fragment G on Query { branch(number: 1) { x: name } }")
        .await;
    refused("{ node(id: 1) { ... on Branch { x: name } ... on Stone { x: weight } } }").await;
    // A list is not the beginning of a longer one.
    refused("{ echo(numbers: [1]) echo(numbers: [1, 2]) }").await;
    refused("{ nodes(ids: [1]) { id } nodes(ids: [1, 2]) { id } }").await;
    let (answer, _) = ask_with(
        &engine(),
        &Toy::new(),
        "{ x: echo(key: {number: 1}) x: echo(key: {number: 1}) echo(input: {must: true, count: 1}) echo(input: {count: 1, must: true}) }",
        json!({}),
    )
    .await;
    assert!(answer.get("errors").is_none(), "{answer}");
}

#[tokio::test]
async fn fragments_are_used_known_possible_and_do_not_spread_themselves() {
    refused("{ ...Gone }").await;
    refused("{ day } fragment F on Query { day }").await;
    refused("{ ...F } fragment F on Query { ...F }").await;
    refused("{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }").await;
    refused("{ ...F } fragment F on Query { day } fragment F on Query { day }").await;
    refused("{ ... on Branch { id } }").await;
    refused("{ ... on Gone { id } }").await;
    refused("{ ... on Mood { id } }").await;
    refused("{ branch(number: 1) { ... on Stone { id } } }").await;
}

#[tokio::test]
async fn names_arguments_and_operations_are_as_declared() {
    refused("{ gone }").await;
    refused("{ day(x: 1) }").await;
    refused("{ branch { id } }").await;
    refused("{ node(id: 1) { name } }").await;
    refused("query A { day } query A { day }").await;
    refused("{ day } query A { day }").await;
    refused("mutation { day }").await;
    refused("subscription { day }").await;
    refused("subscription { __typename }").await;
}

#[tokio::test]
async fn messages_are_few_short_and_say_where() {
    let many: String = (0..300).map(|number| format!("gone{number} ")).collect();
    let (answer, _) = ask_with(&engine(), &Toy::new(), &format!("{{ {} }}", &many[..many.len().min(300)]), json!({})).await;
    let errors = answer["errors"].as_array().expect("a list");
    assert_eq!(errors.len(), 20);
    assert!(errors.iter().all(|error| error["locations"][0]["line"] == 1 && error["extensions"]["code"] == "VALIDATION_FAILED"));
    let (_, message) = refusal(&format!("{{ {} }}", "x".repeat(50_000))).await;
    assert!(message.chars().count() <= 300);
    let (_, message) = refusal(&format!("{{ day \"{} }}", "x".repeat(50_000))).await;
    assert!(message.chars().count() <= 300);
}
