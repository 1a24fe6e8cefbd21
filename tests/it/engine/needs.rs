//! What fields need before a query can be answered is told before there is an answer, wherever the fields stand.

use muster::engine::{Arg, Args, Engine, Graph, Limits, Request, Type, TypeRef};
use serde_json::{Map, Value};

/// A world of shelves, each with boxes.
struct Store(Vec<Shelf>);

struct Shelf {
    number: i32,
    boxes: Vec<i32>,
}

struct Boxes(Vec<i32>);

fn engine() -> Engine<Store> {
    let most = || {
        Args::new(vec![Arg::new("most", "At most so many.", TypeRef::named("Int"))], |values| match values.integer("most") {
            Some(most) if most < 0 => Err("`most` is below zero".to_owned()),
            most => Ok(usize::try_from(most.unwrap_or(9)).unwrap_or(9)),
        })
    };
    let query = Type::<Store, Store>::new("Query", "All of it.")
        .many("shelves", "All shelves.", |_, store| store.0.iter().collect())
        .made_with("first", "The first shelf's boxes.", most(), |_: &Store, store: &Store, most| {
            Ok(Boxes(store.0[0].boxes.iter().take(*most).copied().collect()))
        })
        .needing(|_: &Store, _: &Store, most: &usize| (*most > 0).then(|| format!("first {most}")));
    let shelf = Type::<Shelf, Store>::new("Shelf", "A shelf.")
        .leaf("number", "Its number.", |shelf, _| shelf.number)
        .made_with("boxes", "Its boxes.", most(), |shelf: &Shelf, _: &Store, most| {
            Ok(Boxes(shelf.boxes.iter().take(*most).copied().collect()))
        })
        .needing(|shelf: &Shelf, _: &Store, most: &usize| Some(format!("{} of {}", most, shelf.number)))
        .made("plain", "Its boxes, whatever they need.", |shelf, _| Boxes(shelf.boxes.clone()));
    let boxes = Type::<Boxes, Store>::new("Boxes", "Boxes.").leaf("count", "How many.", |boxes, _| boxes.0.len() as i32);
    Engine::new(Graph::new().object(query).object(shelf).object(boxes), Limits::default()).unwrap()
}

fn needs(query: &str, variables: Value) -> Vec<String> {
    let store = Store((1..=3).map(|number| Shelf { number, boxes: vec![1, 2] }).collect());
    let variables: Map<String, Value> = serde_json::from_value(variables).unwrap();
    let planned = engine().plan_of(Request { query, operation: None, variables: &variables }).unwrap();
    let needs = planned.needs::<String>(&store);
    assert!(planned.may_need() || needs.is_empty());
    assert!(planned.needs::<i32>(&store).is_empty(), "only those of the type are told");
    needs
}

#[test]
fn needs_are_told_by_record_and_arguments() {
    let none: [&str; 0] = [];
    let told = |query: &str| needs(query, serde_json::json!({}));
    assert_eq!(told("{ shelves { number plain { count } } }"), none);
    assert_eq!(told("{ first(most: 0) { count } }"), none);
    assert_eq!(told("{ first { count } again: first(most: 1) { count } }"), ["first 9", "first 1"]);
    assert_eq!(told("{ shelves { ... on Shelf { boxes(most: 2) { count } } } }"), ["2 of 1", "2 of 2", "2 of 3"]);
    assert_eq!(told("{ shelves { boxes(most: 2) @skip(if: true) { count } number } }"), none);
    assert_eq!(told("{ first(most: -1) { count } shelves { number } }"), none, "what is wrong needs nothing");
    let by_variable = needs("query($most: Int) { first(most: $most) { count } }", serde_json::json!({ "most": 4 }));
    assert_eq!(by_variable, ["first 4"]);
}
