//! What is made to hurt is refused in milliseconds.

use std::time::{Duration, Instant};

use muster::engine::{Engine, Limits, OperationKind};
use serde_json::{Value, json};

use crate::support::{
    toy::{Toy, ask_with, engine, respond},
    toy_graph::graph,
};

/// Whoever walks what these documents spell out takes minutes or for ever; whoever counts takes milliseconds. How many is a
/// benchmark's to say.
const WALKED: Duration = Duration::from_secs(20);

/// Refused as too large, by that limit, before it is walked.
async fn too_large(limit: &str, query: &str) {
    let (engine, toy) = (engine(), Toy::new());
    let began = Instant::now();
    let (answer, ran) = ask_with(&engine, &toy, query, json!({})).await;
    let took = began.elapsed();
    let error = &answer["errors"][0];
    assert!(!ran && answer.get("data").is_none(), "it was answered");
    assert_eq!(error["extensions"]["code"], "QUERY_TOO_LARGE", "{error}");
    assert_eq!(error["extensions"]["limit"], limit, "{error}");
    assert!(error["extensions"]["maximum"].as_u64() < error["extensions"]["actual"].as_u64(), "{error}");
    assert!(took < WALKED, "{limit} took {took:?}");
    assert!(answer.to_string().len() < 1_000);
}

/// F0 spreads F1 twice, which spreads F2 twice, and so on.
fn doubling(times: usize, spread: &str, end: &str) -> String {
    let mut query = "{ ...F0 }".to_owned();
    for number in 0..times {
        query.push_str(&format!(" fragment F{number} on Query {{ {} }}", spread.replace('F', &format!("F{}", number + 1))));
    }
    query + &format!(" fragment F{times} on Query {{ {end} }}")
}

#[tokio::test]
async fn doubling_fragments_cost_nothing() {
    too_large("fields", &doubling(26, "...F ...F", "branches { id }")).await;
    too_large("fields", &doubling(26, "...F ...F", "__typename")).await;
    too_large("fields", &doubling(26, "... { ...F } ... on Query { ...F }", "__typename")).await;
    too_large("fields", &doubling(60, "...F ...F", "day")).await;
    too_large("root_fields", &doubling(8, "...F ...F", "day")).await;
}

#[tokio::test]
async fn three_to_the_twelfth_aliases_cost_nothing() {
    let mut query = "{ ...F0 }".to_owned();
    for number in 0..12 {
        let next = number + 1;
        query.push_str(&format!(" fragment F{number} on Query {{ a: at(day: 1) {{ ...F{next} }} b: at(day: 1) {{ ...F{next} }} c: at(day: 1) {{ ...F{next} }} }}"));
    }
    query.push_str(" fragment F12 on Query { day }");
    too_large("fields", &query).await;
}

#[tokio::test]
async fn each_dimension_of_a_document_has_its_limit() {
    let fields = |number: usize| (0..number).map(|_| "id ").collect::<String>();
    too_large("document_bytes", &format!("{{ day }} #{}", "x".repeat(200_000))).await;
    too_large("tokens", &format!("{{ branches {{ {} }} }}", fields(12_000))).await;
    too_large("depth", &format!("{}{}{}", "{ at(day: 1) ".repeat(30), "{ day }", "}".repeat(30))).await;
    too_large("depth", &format!("{}{}", "{ at(day: 1) ".repeat(500), "}".repeat(500))).await;
    let (answer, ran) = ask_with(&engine(), &Toy::new(), &"{".repeat(9_000), json!({})).await;
    assert!(!ran && answer.to_string().len() < 10_000);
    too_large("depth", &format!("{{ echo(grid: {}{}) }}", "[".repeat(4_000), "]".repeat(4_000))).await;
    too_large("depth", &format!("{{ echo(input: {}{}) }}", "{inner: ".repeat(1_000), "}".repeat(1_000))).await;
    too_large("root_fields", &format!("{{ {} }}", "day ".repeat(101))).await;
    too_large("aliases", &format!("{{ branches {{ {} }} }}", (0..501).map(|number| format!("a{number}: id ")).collect::<String>())).await;
    too_large("directives", &format!("{{ day {} }}", "@skip(if: false) ".repeat(200))).await;
    too_large("root_fields", &format!("{{ {} }}", "__typename ".repeat(3_000))).await;
    let chain: String = (0..500).map(|number| format!("fragment F{number} on Query {{ ...F{} }} ", number + 1)).collect();
    too_large("depth", &format!("{{ ...F0 }} {chain} fragment F500 on Query {{ day }}")).await;
}

#[tokio::test]
async fn what_is_just_within_a_limit_is_answered() {
    let (engine, toy) = (engine(), Toy::new());
    let limits = Limits::default();
    let nested = |levels: usize| format!("{}day{}", "{ at(day: 1) ".repeat(levels - 1) + "{ ", " }".repeat(levels));
    let root = |fields: usize| format!("{{ {} }}", "day ".repeat(fields));
    let aliased =
        |aliases: usize| format!("{{ branches {{ {} }} }}", (0..aliases).map(|number| format!("a{number}: id ")).collect::<String>());
    let directed = |directives: usize| format!("{{ branches {{ {} }} }}", "id @skip(if: false) ".repeat(directives));
    for (name, most, query) in [
        ("depth", limits.depth, &nested as &dyn Fn(usize) -> String),
        ("root_fields", limits.root_fields, &root),
        ("aliases", limits.aliases, &aliased),
        ("directives", limits.directives, &directed),
    ] {
        let (answer, ran) = ask_with(&engine, &toy, &query(most), json!({})).await;
        assert!(ran, "{name}: {answer}");
        too_large(name, &query(most + 1)).await;
    }
}

#[tokio::test]
async fn interfaces_do_not_multiply_a_plan_without_end() {
    // Eight times two types, each with all fields: 2^8 plans of one selection.
    let mut query = "id".to_owned();
    for _ in 0..8 {
        query = format!("id ... on Branch {{ thing {{ {query} }} things {{ {query} }} }} ... on Stone {{ on {{ thing {{ {query} }} }} }}");
    }
    let began = Instant::now();
    let (_, ran) = ask_with(&engine(), &Toy::new(), &format!("{{ node(id: \"b1\") {{ {query} }} }}"), json!({})).await;
    assert!(!ran && began.elapsed() < WALKED);
}

#[tokio::test]
async fn circles_of_introspection_are_refused() {
    too_large("introspection_depth", "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }").await;
    let lists = (0..40).map(|number| format!("a{number}: fields {{ name }} ")).collect::<String>();
    too_large("introspection_lists", &format!("{{ __schema {{ types {{ {lists} }} }} }}")).await;
}

#[tokio::test]
async fn the_cost_is_the_product_of_the_pages() {
    let (engine, toy) = (engine(), Toy::new());
    let response = respond(&engine, &toy, "query($f: Int) { page(first: $f) { nodes { id tally { sum } } } }", json!({"f": 30})).await;
    // 30 × (the page, its nodes, the sum in each).
    assert_eq!((response.ran, response.cost), (true, 90));
    let (answer, ran) = ask_with(&engine, &toy, "query($f: Int) { page(first: $f) { nodes { id } } }", json!({"f": 2_000_000_000})).await;
    assert!(!ran);
    assert_eq!(answer["errors"][0]["extensions"]["limit"], "cost");
    let strict = Engine::new(graph(), Limits { cost: 90, ..Limits::default() }).unwrap_or_else(|mistakes| panic!("{mistakes:?}"));
    assert!(respond(&strict, &toy, "{ page(first: 30) { nodes { tally { sum } } } }", json!({})).await.ran);
    assert!(!respond(&strict, &toy, "{ page(first: 31) { nodes { tally { sum } } } }", json!({})).await.ran);
}

#[tokio::test]
async fn an_answer_that_grows_too_large_is_cut_off_and_says_so() {
    let engine = Engine::new(graph(), Limits { answer_bytes: 100, ..Limits::default() }).unwrap_or_else(|mistakes| panic!("{mistakes:?}"));
    let (answer, ran) = ask_with(&engine, &Toy::new(), "{ branches { id number child { name } } }", json!({})).await;
    assert!(ran && answer["data"] == json!(null));
    assert_eq!(answer["errors"].as_array().map(Vec::len), Some(1));
    assert_eq!(answer["errors"][0]["extensions"]["code"], "ANSWER_TOO_LARGE");
}

#[tokio::test]
async fn different_errors_are_listed_up_to_their_limit() {
    let engine = Engine::new(graph(), Limits { errors: 2, ..Limits::default() }).unwrap_or_else(|mistakes| panic!("{mistakes:?}"));
    let (answer, _) = ask_with(&engine, &Toy::new(), "{ page(first: 40) { nodes { may } } }", json!({})).await;
    let errors = answer["errors"].as_array().expect("a list");
    assert_eq!(errors.len(), 3);
    assert_eq!(errors[2]["extensions"], json!({"code": "TOO_MANY_ERRORS", "count": 11}));
}

#[tokio::test]
async fn what_is_kept_is_bounded() {
    let limits = Limits { documents_kept: 4, plans_kept: 2, ..Limits::default() };
    let engine = Engine::new(graph(), limits).unwrap_or_else(|mistakes| panic!("{mistakes:?}"));
    let toy = Toy::new();
    for number in 0..50 {
        let (answer, _) = ask_with(&engine, &toy, &format!("{{ a{number}: day }}"), json!({})).await;
        assert_eq!(answer["data"][format!("a{number}")], 0);
    }
    let query = "query($a: Boolean!, $b: Boolean!, $c: Boolean!) { day @skip(if: $a) b: day @skip(if: $b) c: day @skip(if: $c) }";
    for round in 0..16 {
        let (answer, _) = ask_with(&engine, &toy, query, json!({"a": round & 1 > 0, "b": round & 2 > 0, "c": round & 4 > 0})).await;
        let keys: Vec<_> = answer["data"].as_object().into_iter().flat_map(|fields| fields.keys()).collect();
        let expected: Vec<_> =
            ["day", "b", "c"].into_iter().enumerate().filter(|(place, _)| round & (1 << place) == 0).map(|(_, key)| key).collect();
        assert_eq!(keys, expected);
    }
}

#[tokio::test]
async fn no_text_holds_a_thread_for_long() {
    let (engine, toy) = (engine(), Toy::new());
    for (name, query) in [
        ("brackets", format!("{{ echo(grid: {}", "[".repeat(90_000))),
        ("parentheses", "(".repeat(90_000)),
        ("quotes", "\"".repeat(90_000)),
        ("open string", format!("{{ echo(text: \"{}", "x".repeat(90_000))),
        ("open block string", format!("{{ echo(text: \"\"\"{}", "\"".repeat(90_000))),
        ("comments", "#\n".repeat(45_000)),
        ("spaces", " ".repeat(90_000)),
        ("commas", ",".repeat(90_000)),
        ("dots", "{".to_owned() + &"...".repeat(30_000)),
        ("names", "a ".repeat(45_000)),
        ("unknown fields", format!("{{ branches {{ {} }} }}", (0..1_900).map(|number| format!("x{number} ")).collect::<String>())),
        ("lists", format!("{{ echo(numbers: [{}]) }}", "1 ".repeat(9_000))),
        ("objects", format!("{{ echo(input: {{must: true {}}}) }}", (0..2_000).map(|number| format!("a{number}: 1 ")).collect::<String>())),
        ("nested lists", format!("{{ echo(grid: {}1{}) }}", "[".repeat(70), "]".repeat(70))),
        ("equal fields", format!("{{ branches {{ {} }} }}", "child { id } ".repeat(900))),
        ("equal fragments", format!("{{ branches {{ {} }} }} fragment F on Branch {{ id }}", "...F ".repeat(1_500))),
        (
            "unused fragments",
            (0..900).fold("{ day }".to_owned(), |query, number| query + &format!(" fragment F{number} on Query {{ day }}")),
        ),
        ("operations", (0..1_500).map(|number| format!("query Q{number} {{ day }} ")).collect::<String>()),
        ("variables", format!("query({}) {{ day }}", (0..1_500).map(|number| format!("$v{number}: Int ")).collect::<String>())),
        ("clashes", format!("{{ branches {{ {} }} }}", (0..100).map(|number| format!("a: id a: name b{number}: id ")).collect::<String>())),
    ] {
        let began = Instant::now();
        let response = respond(&engine, &toy, &query, json!({})).await;
        let took = began.elapsed();
        assert!(took < WALKED, "{name} took {took:?}");
        assert!(response.ran || response.body.len() < 10_000, "{name}: {} bytes", response.body.len());
    }
}

#[tokio::test]
async fn the_kind_of_an_operation_is_told_without_validating_it() {
    let engine = engine();
    assert_eq!(engine.kind("{ gone }", None), Ok(OperationKind::Query));
    assert_eq!(engine.kind("query A { a } mutation B { b }", Some("B")), Ok(OperationKind::Mutation));
    assert_eq!(engine.kind("subscription { b }", None), Ok(OperationKind::Subscription));
    for (query, operation, code) in [
        ("{", None, "PARSE_FAILED"),
        ("query A { a } mutation B { b }", None, "OPERATION_NOT_FOUND"),
        ("{ a }", Some("A"), "OPERATION_NOT_FOUND"),
    ] {
        assert_eq!(engine.kind(query, operation).map_err(|refusal| refusal.code.name()), Err(code));
    }
}

#[tokio::test]
async fn text_of_any_kind_gives_json() {
    let (engine, toy) = (engine(), Toy::new());
    for query in [
        "\u{0}",
        "{ day \u{feff} }",
        "\u{feff}{ day }",
        "{ \u{202e} }",
        "😀",
        "{ a: \"\\ud800\" }",
        "{ echo(text: \"\\ud800\") }",
        "{ echo(size: 1e999) }",
        "{ echo(size: 1e400, id: 00) }",
        "{ echo(id: 123456789012345678901234567890) }",
    ] {
        let response = respond(&engine, &toy, query, json!({})).await;
        serde_json::from_slice::<Value>(&response.body).unwrap_or_else(|wrong| panic!("{query}: {wrong}"));
    }
}
