//! JSONPaths that need the whole document at once: filters, descendants, keys that are rows.

use std::collections::HashMap;
use std::sync::Arc;

use bytes::Bytes;
use serde_json::Value;
use serde_json_path::JsonPath;

use super::finding::Findings;
use super::json::{noticed_in, repeated};
use super::json_cursor::Cursor;
use super::json_tree::Read;
use super::look::Looked;
use super::row::Row;
use super::selector::without_last;
use super::tree::{NodeId, Tree};
use crate::config::Selector;
use crate::feed::What;
use crate::model::values::{Position, Text};

/// All rows that the selector finds, in its order.
pub(super) fn rows(document: &Bytes, recoded: bool, selector: &Selector, page: &str, findings: &mut Findings) -> Result<Vec<Row>, What> {
    let (value, read) = whole(document)?;
    let located = selector.path.query_located(&value).all();
    if located.is_empty() {
        let list = without_last(&selector.text).and_then(|text| JsonPath::parse(text).ok());
        return match list {
            Some(list) if !list.query(&value).is_empty() => Ok(Vec::new()),
            _ => Err(What::NothingSelected { selector: selector.text.to_string() }),
        };
    }
    let mut nodes: HashMap<*const Value, NodeId> = located.iter().map(|one| (std::ptr::from_ref(one.node()), NodeId::ROOT)).collect();
    pair(&value, &read.tree, NodeId::ROOT, &mut nodes);
    let of_all = Position { before: Text::from(format!("{page}the whole document, entry ")), number: 0, after: None };
    let twice = repeated(&read, findings, &of_all);
    let tree = Arc::new(read.tree);
    let mut before = Text::new();
    let mut rows = Vec::with_capacity(located.len());
    for (count, one) in (0_u32..).zip(&located) {
        let pointer = format!("{page}{}", one.location().to_json_pointer());
        let position = match numbered(&pointer) {
            Some((start, number)) => {
                if before != start {
                    before = Text::from(start);
                }
                Position { before: before.clone(), number, after: None }
            }
            None => Position { before: Text::from(format!("{pointer} (row ")), number: count, after: Some(')') },
        };
        let node = nodes.get(&std::ptr::from_ref(one.node())).copied().unwrap_or(NodeId::ROOT);
        let mut noticed = noticed_in(tree.text_below(node), recoded, findings, &position);
        noticed.extend(twice);
        rows.push(Row::nested(position, noticed, Arc::clone(&tree), node, None));
    }
    Ok(rows)
}

/// A pointer in two: its last digits as a number, and what stands before them. None where it does not end in digits.
fn numbered(pointer: &str) -> Option<(&str, u32)> {
    let digits = pointer.bytes().rev().take_while(u8::is_ascii_digit).count();
    // Zeros at the start are no part of a number, and more than nine digits may be too many for one.
    let tail = pointer.get(pointer.len().saturating_sub(digits.min(9))..)?;
    let zeros = tail.bytes().take_while(|byte| *byte == b'0').count().min(tail.len().saturating_sub(1));
    let (start, number) = pointer.split_at_checked(pointer.len().saturating_sub(tail.len().saturating_sub(zeros)))?;
    Some((start, number.parse().ok()?))
}

/// What stands at the first place that the selector finds.
pub(super) fn look(document: &Bytes, selector: &Selector) -> Result<Looked, What> {
    let (value, ..) = whole(document)?;
    Ok(selector.path.query(&value).first().map_or(Looked::Absent, |found| match found {
        Value::Null => Looked::Null,
        Value::String(text) => Looked::Text(text.clone()),
        Value::Number(number) => Looked::Text(number.to_string()),
        Value::Bool(yes) => Looked::Text(yes.to_string()),
        Value::Array(_) => Looked::Compound("a list"),
        Value::Object(_) => Looked::Compound("an object"),
    }))
}

/// The document as the selector's library wants it, and as rows want it.
fn whole(document: &Bytes) -> Result<(Value, Read), What> {
    let mut cursor = Cursor::new(document);
    let read = cursor.read(&[])?;
    cursor.finish()?;
    let mut start = Cursor::new(document);
    start.peek();
    let value = serde_json::from_slice(start.rest()).map_err(|error| start.unexpected(&error.to_string()))?;
    Ok((value, read))
}

/// Finds the node of each value that is asked for: both trees have one shape.
fn pair(value: &Value, tree: &Tree, node: NodeId, nodes: &mut HashMap<*const Value, NodeId>) {
    if let Some(found) = nodes.get_mut(&std::ptr::from_ref(value)) {
        *found = node;
    }
    match value {
        Value::Array(entries) => entries.iter().zip(tree.children(node)).for_each(|(value, child)| pair(value, tree, child, nodes)),
        Value::Object(object) => tree.children(node).for_each(|child| {
            if let Some(value) = object.get(tree.name(child)) {
                pair(value, tree, child, nodes);
            }
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
