//! A graph as a subgraph: what it says of itself, and how entities are found that others name.

use muster::engine::{Engine, Graph, Limits, Type};
use serde_json::{Value, json};

use crate::support::toy::{Branch, Toy, ask_with};
use crate::support::toy_graph::graph;

const MOST: usize = 4;

fn engine() -> Engine<Toy> {
    let graph = graph().subgraph(MOST, |toy: &Toy, named| toy.node(&named.value), |_, _| None::<()>);
    graph.and_then(|graph| Engine::new(graph, Limits::default())).unwrap_or_else(|mistakes| panic!("{mistakes:#?}"))
}

async fn ask(query: &str, variables: Value) -> Value {
    ask_with(&engine(), &Toy::new(), query, variables).await.0
}

async fn entities(representations: Value, selection: &str) -> Value {
    let query = format!("query($named: [_Any!]!) {{ _entities(representations: $named) {{ {selection} }} }}");
    ask(&query, json!({ "named": representations })).await
}

#[tokio::test]
async fn the_schema_for_composition_has_keys_and_not_what_makes_it_a_subgraph() {
    let told = ask("{ _service { __typename sdl } }", json!({})).await;
    let sdl = told["data"]["_service"]["sdl"].as_str().unwrap();
    assert_eq!(told["data"]["_service"]["__typename"], "_Service");
    for expected in
        ["type Branch implements Node @key(fields: \"id\") {", "extend schema @link(", "https://specs.apollo.dev/federation/v2."]
    {
        assert!(sdl.contains(expected), "{expected} is missing in\n{sdl}");
    }
    assert!(!sdl.contains("_entities") && !sdl.contains("_service") && !sdl.contains("_Any"), "{sdl}");
    let whole = engine();
    for expected in
        ["_entities(\n", "representations: [_Any!]!", "): [_Entity]!", "_service: _Service!", "union _Entity = Branch\n", "scalar _Any\n"]
    {
        assert!(whole.sdl().contains(expected), "{expected} is missing in\n{}", whole.sdl());
    }
    assert!(!whole.sdl().contains("@key"), "clients are not told of keys");
    let told = ask("{ __type(name: \"_Entity\") { kind possibleTypes { name } } }", json!({})).await;
    assert_eq!(told["data"]["__type"], json!({ "kind": "UNION", "possibleTypes": [{ "name": "Branch" }] }));
}

#[tokio::test]
async fn entities_come_in_the_order_in_which_they_are_named() {
    let named =
        json!([{ "__typename": "Branch", "id": "b3" }, { "__typename": "Branch", "id": "none" }, { "id": "b1", "__typename": "Branch" }]);
    let told = entities(named, "__typename ... on Branch { number } ").await;
    let branch = |number: i32| json!({ "__typename": "Branch", "number": number });
    assert_eq!(told, json!({ "data": { "_entities": [branch(3), null, branch(1)] } }));
}

#[tokio::test]
async fn fragments_apply_to_them_however_they_are_written() {
    for selection in [
        "... on Branch { number }",
        "... on Node { number }",
        "... on _Entity { ... on Branch { number } }",
        "... on _Entity { ... { ... on Node { ... on Branch { number } } } }",
    ] {
        let told = entities(json!([{ "__typename": "Branch", "id": "b3" }]), selection).await;
        assert_eq!(told, json!({ "data": { "_entities": [{ "number": 3 }] } }), "{selection}");
    }
    let query = "query($id: ID!) { ...Root } \
        fragment Root on Query { ... { _entities(representations: [{ __typename: \"Branch\", id: $id }]) { ...Any } } } \
        fragment Any on _Entity { __typename ...One } fragment One on Branch { child { number } }";
    let told = ask(query, json!({ "id": "b1" })).await;
    assert_eq!(told, json!({ "data": { "_entities": [{ "__typename": "Branch", "child": { "number": 3 } }] } }));
    let (told, ran) = ask_with(&engine(), &Toy::new(), "{ _entities(representations: []) { ... on Stone { number } } }", json!({})).await;
    assert!(!ran, "a stone has no key: {told}");
}

#[tokio::test]
async fn what_is_wrong_with_one_is_told_at_its_place() {
    let named = json!([
        { "__typename": "Branch", "id": "b2" },
        { "__typename": "Stone", "id": "s1" },
        { "__typename": "Branch", "number": 1, "id": null },
        { "id": "b1" },
    ]);
    let told = entities(named, "... on Branch { number }").await;
    assert_eq!(told["data"], json!({ "_entities": [{ "number": 2 }, null, null, null] }));
    let errors: Vec<_> = told["errors"].as_array().unwrap().iter().map(|error| (&error["path"], &error["message"])).collect();
    let place = |place: usize| json!(["_entities", place]);
    assert_eq!(
        errors,
        [
            (&place(1), &json!("`Stone` is no entity of this graph")),
            (&place(2), &json!("a representation of `Branch` needs `id`")),
            (&place(3), &json!("a representation needs `__typename`: the name of its type")),
        ]
    );
    assert!(told["errors"].as_array().unwrap().iter().all(|error| error["extensions"]["code"] == "BAD_USER_INPUT"));
    let told = entities(json!([{ "__typename": "Branch", "id": { "a": 1 } }, { "__typename": "Branch", "id": true }]), "__typename").await;
    assert_eq!(told["data"], json!({ "_entities": [null, null] }));
    let messages: Vec<_> = told["errors"].as_array().unwrap().iter().map(|error| error["message"].as_str().unwrap()).collect();
    assert_eq!(messages, ["`id`: an object is no ID", "`id`: true is no ID"]);
}

#[tokio::test]
async fn an_entity_of_another_type_than_was_named_is_none() {
    let told = entities(json!([{ "__typename": "Branch", "id": "s1" }]), "__typename").await;
    assert_eq!(told, json!({ "data": { "_entities": [null] } }));
}

#[tokio::test]
async fn what_is_no_representation_is_refused_and_so_are_too_many() {
    for wrong in [json!([5]), json!(["b1"]), json!([null]), json!(null)] {
        let query = "query($named: [_Any!]!) { _entities(representations: $named) { __typename } }";
        let (told, ran) = ask_with(&engine(), &Toy::new(), query, json!({ "named": wrong })).await;
        assert!(!ran && told["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT", "{told}");
    }
    let named = |count: usize| Value::from_iter((0..count).map(|_| json!({ "__typename": "Branch", "id": "b1" })));
    assert_eq!(entities(named(MOST), "__typename").await["data"]["_entities"].as_array().unwrap().len(), MOST);
    let told = entities(named(MOST + 1), "__typename").await;
    assert_eq!((&told["data"], &told["errors"][0]["message"]), (&Value::Null, &json!("`representations` has 5 members; give at most 4")));
}

#[tokio::test]
async fn their_lookups_are_asked_in_one_call() {
    let toy = Toy::new();
    let query = "query($named: [_Any!]!) { _entities(representations: $named) { ... on Branch { heavy twin { heavy } } } branch(number: 5) { heavy } }";
    let named = Value::from_iter((1..=4).map(|number| json!({ "__typename": "Branch", "id": format!("b{number}") })));
    ask_with(&engine(), &toy, query, json!({ "named": named })).await;
    let calls = toy.calls();
    assert_eq!(calls, [("twins", vec![1, 2, 3, 4]), ("weights", vec![1, 2, 3, 4, 5]), ("weights", vec![18, 19, 20, 21])]);
}

#[test]
fn a_key_is_a_scalar_field_of_its_type() {
    let with = |key: &str| {
        let branch = Type::<Branch, Toy>::new("Branch", "A branch.").key(key).field("id", "Its id.", |branch| &branch.id).field(
            "tags",
            "Some words.",
            |branch| &branch.tags,
        );
        let query = Type::<Toy, Toy>::new("Query", "The toy world.").leaf("day", "The day.", |toy, _| toy.day);
        Graph::new().object(query).object(branch).subgraph(MOST, |_, _| None, |_, _| None::<()>)
    };
    assert!(with("id").is_ok());
    for key in ["gone", "tags"] {
        assert_eq!(with(key).err().unwrap(), [format!("`Branch` has the key `{key}`, which is no scalar field of it")]);
    }
}
