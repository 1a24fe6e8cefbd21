//! Values with which questions are asked: what is in the answers to all lists, and which of it only who sees all is told.

use std::collections::{BTreeMap, BTreeSet};

use apollo_compiler::Schema;
use apollo_compiler::schema::ExtendedType;
use serde_json::Value;

use super::answered;
use super::questions::{fields, selection};
use crate::support::gateway::House;

/// Values by scalar type, and texts by the name of their field.
type Found = BTreeMap<String, BTreeSet<String>>;

pub struct Known {
    secrets: Found,
    shown: Found,
}

impl Known {
    /// What these two are told.
    pub fn of(schema: &Schema, everything: &House, told: &House) -> Self {
        let harvest = |house: &House| {
            let mut found = Found::new();
            for (name, field) in fields(schema, "Query") {
                if field.arguments.iter().any(|argument| argument.is_required()) || field.ty.inner_named_type() == "Query" {
                    continue;
                }
                let inner = field.ty.inner_named_type();
                let Some(inside) = selection(schema, inner, 2) else { continue };
                let first = if field.argument_by_name("first").is_some() { "(first: 100)" } else { "" };
                let answer = answered(&house.text(&format!("{{ {name}{first} {inside} }}")));
                harvested(schema, inner, &answer[name], &mut found);
            }
            found
        };
        let (mut secrets, shown) = (harvest(everything), harvest(told));
        for (kind, values) in &mut secrets {
            values.retain(|value| !shown.get(kind).is_some_and(|shown| shown.contains(value)));
        }
        Self { secrets, shown }
    }

    /// Values of that kind that only who sees all is told.
    pub fn secrets(&self, kind: &str) -> Vec<&str> {
        self.secrets.get(kind).into_iter().flatten().map(String::as_str).collect()
    }

    /// Some that everybody is told.
    pub fn shown(&self, kind: &str) -> Vec<&str> {
        self.shown.get(kind).into_iter().flatten().map(String::as_str).collect()
    }
}

fn harvested(schema: &Schema, of: &str, value: &Value, found: &mut Found) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| harvested(schema, of, value, found)),
        Value::Object(object) => {
            let of = object.get("__typename").and_then(Value::as_str).unwrap_or(of);
            for (name, field) in fields(schema, of) {
                let Some(value) = object.get(name) else { continue };
                let inner = field.ty.inner_named_type();
                let leaf = matches!(schema.types.get(inner), Some(ExtendedType::Scalar(_)));
                for text in texts(value).filter(|_| leaf) {
                    found.entry(inner.to_string()).or_default().insert(text.to_owned());
                    found.entry(format!(".{name}")).or_default().insert(text.to_owned());
                }
                harvested(schema, inner, value, found);
            }
        }
        _ => {}
    }
}

fn texts(value: &Value) -> impl Iterator<Item = &str> {
    let several = value.as_array().into_iter().flatten();
    several.chain(std::iter::once(value)).filter_map(Value::as_str)
}
