//! The engine and graphql-js answer the same documents over the same world, and must agree: on what is refused, on every
//! byte of data with its keys in order, on the paths of errors.

use std::{
    collections::BTreeSet,
    io::Write as _,
    path::Path,
    process::{Command, Stdio},
};

use serde_json::{Map, Value, json};

use super::documents::{Chance, Written, document};
use crate::support::toy::{BRANCHES, Branch, Toy, ask_with, engine, twin, weight};

const DOCUMENTS: usize = 300;

fn graphql_js(sdl: &str, documents: &[Written]) -> Value {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/js");
    assert!(folder.join("node_modules/graphql").is_dir(), "graphql-js is not installed: run `npm ci` in tests/js (tests/run does)");
    let documents: Vec<_> = documents.iter().map(|one| json!({ "query": one.query, "variables": one.variables })).collect();
    let question = json!({ "sdl": sdl, "records": records(), "documents": documents });
    let mut node = Command::new("node")
        .arg("graphql-js.mjs")
        .current_dir(&folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node runs");
    node.stdin.take().expect("piped").write_all(question.to_string().as_bytes()).expect("node reads");
    let output = node.wait_with_output().expect("node ends");
    assert!(output.status.success(), "graphql-js failed, see above");
    serde_json::from_slice(&output.stdout).expect("node answers JSON")
}

/// The world as plain records, without the engine.
fn records() -> Value {
    let toy = Toy::new();
    let mut records = Map::new();
    records.insert(
        "query".to_owned(),
        json!({
            "__typename": "Query", "day": 0, "branches": (1..=12).map(|number| reference(&toy, number)).collect::<Vec<_>>(), "fetched": 18,
        }),
    );
    for branch in &toy.branches {
        records.insert(branch.id.0.clone(), record(&toy, branch));
    }
    for stone in &toy.stones {
        records.insert(stone.id.0.clone(), json!({
            "__typename": "Stone", "id": stone.id.0, "number": stone.number, "weight": stone.weight, "on": reference(&toy, stone.number * 6),
        }));
    }
    Value::Object(records)
}

fn reference(toy: &Toy, number: i32) -> Value {
    json!({ "$ref": toy.branch(number).id.0 })
}

fn record(toy: &Toy, branch: &Branch) -> Value {
    let number = branch.number;
    let told = |result: Result<Value, muster::engine::Fault>| result.unwrap_or_else(|fault| json!({ "$fault": fault.message }));
    let tally = |sum: i32| json!({ "__typename": "Tally", "sum": sum, "of": reference(toy, number) });
    let stone = |number: i32| json!({ "$ref": toy.stone(number).id.0 });
    assert!(number <= BRANCHES);
    json!({
        "__typename": "Branch", "id": branch.id.0, "number": number, "name": branch.name, "tags": branch.tags, "mood": branch.mood(),
        "must": told(branch.must().map(|value| json!(value))),
        "may": told(branch.may().map(|value| json!(value))),
        "child": branch.child().map(|child| reference(toy, child)),
        "strict": reference(toy, number + 3),
        "twigs": told(branch.twigs().map(|twigs| twigs.into_iter().map(|twig| reference(toy, twig)).collect())),
        "thing": match number % 3 { 0 => json!(null), 1 => stone(number), _ => reference(toy, number + 1) },
        "things": [reference(toy, number + 2), null, stone(number)],
        "tally": tally(number * 11),
        "tallies": (0..number % 3).map(|step| tally(number * 100 + step)).collect::<Vec<_>>(),
        "weight": if number % 6 == 0 { json!(null) } else { told(weight(number).map(|value| json!(value))) },
        "heavy": told(weight(number).map(|value| json!(value.unwrap_or(-number)))),
        "twin": told(twin(number).map(|value| value.map_or(json!(null), |number| reference(toy, number)))),
        "weighed": told(weight(number).map(|value| value.map_or(json!(null), tally))),
    })
}

/// All paths at which something failed.
fn paths(answer: &Value) -> BTreeSet<String> {
    let mut paths = BTreeSet::new();
    for error in answer["errors"].as_array().into_iter().flatten() {
        paths.insert(error["path"].to_string());
        paths.extend(error["extensions"]["paths"].as_array().into_iter().flatten().map(Value::to_string));
    }
    paths
}

#[tokio::test]
async fn the_engine_and_graphql_js_agree_on_random_documents() {
    let engine = engine();
    let mut chance = Chance(20_261_124);
    let documents: Vec<_> = (0..DOCUMENTS).map(|_| document(&mut chance)).collect();
    let theirs = graphql_js(engine.sdl(), &documents);
    let (mut answered, mut refused, mut disagreed) = (0, 0, Vec::new());
    for (written, theirs) in documents.iter().zip(theirs["answers"].as_array().expect("a list")) {
        let (ours, ran) = ask_with(&engine, &Toy::new(), &written.query, written.variables.clone()).await;
        let agreed = match (ran, theirs.get("refused")) {
            (false, Some(_)) => {
                refused += 1;
                true
            }
            (true, None) => {
                answered += 1;
                let theirs_at: BTreeSet<_> = theirs["paths"].as_array().into_iter().flatten().map(Value::to_string).collect();
                let many = ours["errors"].as_array().into_iter().flatten().any(|error| error["extensions"]["count"].as_u64() > Some(10));
                ours["data"].to_string() == theirs["data"].to_string() && (many || paths(&ours) == theirs_at)
            }
            _ => false,
        };
        if !agreed {
            disagreed.push(format!("{}\n  {}\n  ours   {ours}\n  theirs {theirs}\n", written.query, written.variables));
        }
    }
    assert!(disagreed.is_empty(), "{} of {DOCUMENTS} disagree:\n{}", disagreed.len(), disagreed.join("\n"));
    assert!(answered > DOCUMENTS / 2 && refused > DOCUMENTS / 6, "the documents say too little: {answered} answered, {refused} refused");
}

#[tokio::test]
async fn the_standard_introspection_of_graphql_js_passes_and_says_the_same() {
    let engine = engine();
    let theirs = graphql_js(engine.sdl(), &[Written { query: "introspection".to_owned(), variables: json!({}) }]);
    let query = theirs["introspection"].as_str().expect("a text");
    let (ours, ran) = ask_with(&engine, &Toy::new(), query, json!({})).await;
    assert!(ran && ours.get("errors").is_none(), "{ours}");
    let types = |answer: &Value| -> Map<String, Value> {
        let types = answer["__schema"]["types"].as_array().expect("a list").iter();
        types
            .filter(|of| !of["name"].as_str().expect("a name").starts_with("__"))
            .map(|of| (of["name"].to_string(), sorted(of.clone())))
            .collect()
    };
    let (ours, theirs) = (types(&ours["data"]), types(&theirs["answers"][0]["data"]));
    for (name, theirs) in &theirs {
        let (mut ours, mut theirs) = (ours.get(name).cloned().unwrap_or_default(), theirs.clone());
        // Texts of the built-in types are everyone's own.
        if ["\"Int\"", "\"Float\"", "\"String\"", "\"Boolean\"", "\"ID\""].contains(&name.as_str()) {
            ours["description"] = json!(null);
            theirs["description"] = json!(null);
        }
        assert_eq!(ours.to_string(), theirs.to_string(), "{name}");
    }
    assert_eq!(ours.len(), theirs.len());
}

/// With lists of named things in one order.
fn sorted(value: Value) -> Value {
    match value {
        Value::Object(fields) => Value::Object(fields.into_iter().map(|(name, value)| (name, sorted(value))).collect()),
        Value::Array(members) => {
            let mut members: Vec<_> = members.into_iter().map(sorted).collect();
            members.sort_by_key(|member| member["name"].to_string());
            Value::Array(members)
        }
        other => other,
    }
}
