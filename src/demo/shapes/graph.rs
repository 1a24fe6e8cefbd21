//! A small GraphQL service: one connection after Relay's fashion. It reads fields, aliases, arguments and variables; it
//! has no fragments and no introspection, as services that were made for one purpose.

use apollo_compiler::ast::{self, Definition, OperationType, Selection};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::document::Document;
use super::json::JsonWriting;
use super::record::Extent;
use super::words;

/// Records in a page, unless `first` says otherwise.
const USUAL: u64 = 50;
/// The most that `first` may ask for.
pub const MOST: u64 = 100;

#[derive(Deserialize)]
struct Request {
    query: String,
    #[serde(default)]
    variables: Option<Map<String, Value>>,
}

/// What the service answers to the body of a request.
#[must_use]
pub fn answer(document: &Document<'_>, body: &[u8]) -> Value {
    match data(document, body) {
        Ok(data) => json!({ "data": data }),
        Err(message) => json!({ "data": null, "errors": [{ "message": message }] }),
    }
}

fn data(document: &Document<'_>, body: &[u8]) -> Result<Value, String> {
    let request: Request = serde_json::from_slice(body).map_err(|error| format!("the body is no request: {error}"))?;
    let variables = request.variables.unwrap_or_default();
    let parsed = ast::Document::parse(request.query, "request").map_err(|invalid| invalid.errors.to_string())?;
    let operation = parsed.definitions.iter().find_map(|definition| match definition {
        Definition::OperationDefinition(operation) if operation.operation_type == OperationType::Query => Some(operation),
        _ => None,
    });
    let Some(operation) = operation else { return Err("there is no query".to_owned()) };
    let mut data = Map::new();
    for field in fields(&operation.selection_set)? {
        let value = match field.name.as_str() {
            "__typename" => json!("Query"),
            name if name == document.stem() => {
                let whole = connection(document, &Window::of(field, &variables)?)?;
                picked(&whole, name, &field.selection_set)?
            }
            unknown => return Err(format!("Query has no field `{unknown}`")),
        };
        data.insert(field.response_name().to_string(), value);
    }
    Ok(Value::Object(data))
}

fn fields(selections: &[Selection]) -> Result<Vec<&ast::Field>, String> {
    selections
        .iter()
        .map(|selection| match selection {
            Selection::Field(field) => Ok(field.as_ref()),
            _ => Err("fragments are not supported".to_owned()),
        })
        .collect()
}

/// The part of the list that is asked for.
struct Window {
    after: u64,
    first: u64,
}

impl Window {
    fn of(field: &ast::Field, variables: &Map<String, Value>) -> Result<Self, String> {
        let mut window = Self { after: 0, first: USUAL };
        for argument in &field.arguments {
            let given = match argument.value.as_ref() {
                ast::Value::Variable(name) => variables.get(name.as_str()).cloned().unwrap_or(Value::Null),
                ast::Value::Int(number) => number.try_to_i32().map(Value::from).unwrap_or(Value::Null),
                ast::Value::String(text) => Value::from(text.as_str()),
                _ => Value::Null,
            };
            match (argument.name.as_str(), given) {
                ("first" | "after", Value::Null) => {}
                ("first", first) => {
                    let first = first.as_u64().filter(|first| (1..=MOST).contains(first));
                    window.first = first.ok_or_else(|| format!("first: from 1 to {MOST}"))?;
                }
                ("after", cursor) => window.after = place(&cursor).ok_or("after: this is no cursor of this list")? + 1,
                (unknown, _) => return Err(format!("{} has no argument `{unknown}`", field.name)),
            }
        }
        Ok(window)
    }
}

fn cursor(place: u64) -> Value {
    STANDARD.encode(format!("record:{place}")).into()
}

fn place(cursor: &Value) -> Option<u64> {
    let text = String::from_utf8(STANDARD.decode(cursor.as_str()?).ok()?).ok()?;
    text.strip_prefix("record:")?.parse().ok()
}

/// The whole connection: what of it is answered is picked from it.
fn connection(document: &Document<'_>, window: &Window) -> Result<Value, String> {
    let writing = JsonWriting::of(document.writer);
    let total = document.total();
    let records = document.part(Extent { first: window.after, records: window.first });
    let nodes = records.map(|record| writing.value_of(&record).map_err(|error| error.to_string())).collect::<Result<Vec<_>, _>>()?;
    let end = window.after + nodes.len() as u64;
    let last = end.checked_sub(1).filter(|_| !nodes.is_empty()).map(cursor);
    let edges: Vec<Value> =
        nodes.iter().zip(window.after..).map(|(node, place)| json!({ "cursor": cursor(place), "node": node })).collect();
    Ok(json!({
        "publisher": document.writer.publisher.code,
        "asOf": document.as_of.to_string(),
        "note": words::of(words::MADE_UP, document.writer.publisher.tongue),
        "totalCount": total,
        "pageInfo": {
            "hasNextPage": end < total,
            "hasPreviousPage": window.after > 0,
            "startCursor": last.as_ref().map(|_| cursor(window.after)),
            "endCursor": last,
        },
        "edges": edges,
        "nodes": nodes,
    }))
}

/// What a selection picks of a value.
fn picked(value: &Value, of: &str, selections: &[Selection]) -> Result<Value, String> {
    match value {
        Value::Array(list) => list.iter().map(|entry| picked(entry, of, selections)).collect::<Result<Vec<_>, _>>().map(Value::Array),
        Value::Object(_) if selections.is_empty() => Err(format!("`{of}` has fields: say which")),
        Value::Object(object) => {
            let mut chosen = Map::new();
            for field in fields(selections)? {
                let value = object.get(field.name.as_str()).ok_or_else(|| format!("`{of}` has no field `{}`", field.name))?;
                chosen.insert(field.response_name().to_string(), picked(value, &field.name, &field.selection_set)?);
            }
            Ok(Value::Object(chosen))
        }
        Value::Null => Ok(Value::Null),
        _ if !selections.is_empty() => Err(format!("`{of}` has no fields")),
        leaf => Ok(leaf.clone()),
    }
}
