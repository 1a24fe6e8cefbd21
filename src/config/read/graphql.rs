//! What a GraphQL service is asked: the query, read far enough to find mistakes in it.

use std::path::Path;

use async_graphql::Positioned;
use async_graphql::parser::parse_query;
use async_graphql::parser::types::{ExecutableDocument, Field, OperationDefinition, OperationType, Selection, SelectionSet};
use serde_json::{Map, Number, Value};
use toml::de::DeValue;

use super::entry::Entry;
use super::table::Table;
use crate::config::exchange::GraphqlQuery;
use crate::config::secret::SecretError;
use crate::config::spelling::fit;
use crate::config::what::What;

/// Levels of fragments within fragments that are followed.
const LEVELS: usize = 20;

/// A query that could be read.
pub(super) struct Asked {
    pub(super) query: GraphqlQuery,
    document: ExecutableDocument,
}

/// Reads the query; `nations` is the directory in which files of queries lie.
pub(super) fn graphql(table: Table<'_>, nations: &Path) -> Option<Asked> {
    let entry = table.required("query", "query = \"query { holdings { nodes { nsn } } }\"");
    let variables = table.table("variables").map(|table| object(&table)).unwrap_or_default();
    let given = table.get("variables");
    table.finish();
    let entry = entry?;
    let text = text(&entry, nations)?;
    let document = match parse_query(&text) {
        Ok(document) => document,
        Err(error) => {
            // The parser draws the place in several lines; the last of them says what it wants.
            let text = error.to_string();
            let last = text.lines().last().unwrap_or_default().trim().trim_start_matches("= ").to_owned();
            let place = error.positions().next().map(|place| format!(", at its line {} column {}", place.line, place.column));
            let why = format!("{last}{}", place.unwrap_or_default());
            entry.malformed("query of GraphQL", why, "query { holdings { nodes { nsn } } }");
            return None;
        }
    };
    let mut operations = document.operations.iter();
    match (operations.next(), operations.next()) {
        (Some((_, one)), None) if one.node.ty == OperationType::Query => {}
        _ => {
            entry.malformed("query of GraphQL", "one operation is wanted, a query", "query { holdings { nodes { nsn } } }");
            return None;
        }
    }
    let asked = Asked { query: GraphqlQuery { text: text.into(), variables }, document };
    if let Some(given) = given {
        asked.query.variables.keys().for_each(|name| asked.check_variable(&given, name));
    }
    Some(asked)
}

/// The text that stands here, or in the file that is named here.
fn text(entry: &Entry<'_>, nations: &Path) -> Option<String> {
    if entry.as_text().is_some() {
        return entry.word().map(str::to_owned);
    }
    let table = entry.table("`query`")?;
    let file = table.required("file", "file = \"holdings.graphql\"");
    table.finish();
    let file = file?;
    let path = nations.join(file.word()?);
    match std::fs::read_to_string(&path) {
        Ok(text) => Some(text),
        Err(error) => {
            file.report(What::Secret(SecretError::Unreadable { path, why: error.to_string() }));
            None
        }
    }
}

impl Asked {
    /// Reports a variable that the query doesn't declare.
    pub(super) fn check_variable(&self, entry: &Entry<'_>, name: &str) {
        let Some(operation) = self.operation() else { return };
        let declared: Vec<String> = operation.variable_definitions.iter().map(|one| one.node.name.node.to_string()).collect();
        if declared.is_empty() {
            entry.malformed("variable of the query", "it declares none", "query = \"query($after: String) { … }\"");
        } else if !declared.iter().any(|one| one == name) {
            entry.report(What::NoSuchWord { kind: "variable of the query".to_owned(), given: fit(name), allowed: declared });
        }
    }

    /// Reports a connection that the query doesn't ask for, or of which it doesn't ask where the next page begins.
    pub(super) fn check_connection(&self, entry: &Entry<'_>, path: &str) {
        let example = "$.data.holdings";
        let Some(fields) = self.fields_at(path) else {
            entry.malformed("connection", "the query asks for no such field", example);
            return;
        };
        let page = self.below(&fields, "pageInfo");
        if ["hasNextPage", "endCursor"].iter().any(|name| !has(&page, name)) {
            entry.malformed("connection", "the query asks for no `pageInfo { hasNextPage endCursor }` in it", example);
        }
    }

    /// Whether the query asks for something there.
    pub(super) fn has_field(&self, path: &str) -> bool {
        self.fields_at(path).is_some()
    }

    /// How rows lie below a connection, as the query asks for them.
    pub(super) fn rows_below(&self, path: &str) -> Option<&'static str> {
        let fields = self.fields_at(path)?;
        if has(&fields, "nodes") {
            return Some(".nodes[*]");
        }
        has(&self.below(&fields, "edges"), "node").then_some(".edges[*].node")
    }

    fn operation(&self) -> Option<&OperationDefinition> {
        self.document.operations.iter().next().map(|(_, operation)| &operation.node)
    }

    /// What is asked for at `$.data.a.b`; none where nothing is.
    fn fields_at(&self, path: &str) -> Option<Vec<&Field>> {
        let mut names = path.trim().strip_prefix("$.data.")?.split('.');
        let mut fields = Vec::new();
        self.collect(&self.operation()?.selection_set.node, LEVELS, &mut fields);
        names.try_fold(fields, |fields, name| has(&fields, name).then(|| self.below(&fields, name)))
    }

    fn below<'a>(&'a self, fields: &[&'a Field], name: &str) -> Vec<&'a Field> {
        let mut found = Vec::new();
        for field in fields.iter().filter(|field| key(field) == name) {
            self.collect(&field.selection_set.node, LEVELS, &mut found);
        }
        found
    }

    /// Fields of a selection, those of its fragments included.
    fn collect<'a>(&'a self, selection: &'a SelectionSet, levels: usize, found: &mut Vec<&'a Field>) {
        let Some(levels) = levels.checked_sub(1) else { return };
        for Positioned { node, .. } in &selection.items {
            match node {
                Selection::Field(field) => found.push(&field.node),
                Selection::InlineFragment(fragment) => self.collect(&fragment.node.selection_set.node, levels, found),
                Selection::FragmentSpread(spread) => {
                    if let Some(fragment) = self.document.fragments.get(&spread.node.fragment_name.node) {
                        self.collect(&fragment.node.selection_set.node, levels, found);
                    }
                }
            }
        }
    }
}

/// The name under which a field comes back.
fn key(field: &Field) -> &str {
    field.alias.as_ref().unwrap_or(&field.name).node.as_str()
}

fn has(fields: &[&Field], name: &str) -> bool {
    fields.iter().any(|field| key(field) == name)
}

/// A table as an object of JSON.
fn object(table: &Table<'_>) -> Map<String, Value> {
    table.all().map(|entry| (entry.key.to_owned(), value(entry.value()))).collect()
}

fn value(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => Value::String(text.to_string()),
        DeValue::Integer(number) => {
            i64::from_str_radix(number.as_str(), number.radix()).map_or_else(|_| Value::String(number.to_string()), Value::from)
        }
        DeValue::Float(number) => number.as_str().parse().ok().and_then(Number::from_f64).map_or(Value::Null, Value::Number),
        DeValue::Boolean(yes) => Value::Bool(*yes),
        DeValue::Datetime(date) => Value::String(date.to_string()),
        DeValue::Array(list) => list.iter().map(|one| self::value(one.get_ref())).collect(),
        DeValue::Table(table) => table.iter().map(|(key, one)| (key.get_ref().to_string(), self::value(one.get_ref()))).collect(),
    }
}
