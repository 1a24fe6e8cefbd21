//! Rows as jq sees them, and what it makes of them.
//!
//! A line of a table is an object of its cells, all texts. JSON is itself, with the digits that its numbers came with. An
//! element of XML is a text, or an object where it has attributes or children: attributes under `@name`, children under
//! their names, a list where several share one, its own text under `#text`. A piece of a packed cell is an object of the
//! names of its pattern, or a text.

use jaq_core::ValT as _;
use jaq_json::{Map, Val};

use crate::config::Expression;
use crate::feed::decode::{Excess, NodeId, Row, Shape, Tree};

/// Levels that a value can have.
const DEEPEST: usize = 128;
/// Values that one input can hold.
const MOST: usize = 100_000;
/// Name of an element's own text, where it has attributes or children.
const OWN_TEXT: &str = "#text";

/// What an expression makes of a row, lists taken apart.
///
/// # Errors
/// What went wrong, in a sentence without its subject.
pub fn run(expression: &Expression, row: &Row) -> Result<Vec<Val>, String> {
    let outputs = expression.run(input(row)?)?;
    let mut values = Vec::with_capacity(outputs.len());
    for output in outputs {
        match output {
            Val::Arr(list) => values.extend(list.iter().cloned()),
            one => values.push(one),
        }
    }
    Ok(values)
}

/// A value as the text of a cell, and whether it is a number of JSON's own; none where it is no single text.
pub fn text(value: &Val) -> Option<(String, bool)> {
    match value {
        Val::Null => Some((String::new(), false)),
        Val::Bool(yes) => Some((yes.to_string(), false)),
        Val::Num(_) => Some((value.to_string(), true)),
        Val::TStr(text) | Val::BStr(text) => Some((String::from_utf8_lossy(text).into_owned(), false)),
        Val::Arr(_) | Val::Obj(_) => None,
    }
}

/// A value as an entry that paths lead into.
///
/// # Errors
/// It is nested too deeply, or too large.
pub fn tree(value: &Val) -> Result<Tree, Excess> {
    let mut tree = Tree::default();
    plant(value, None, "", &mut tree, DEEPEST)?;
    Ok(tree)
}

fn plant(value: &Val, parent: Option<NodeId>, name: &str, tree: &mut Tree, levels: usize) -> Result<(), Excess> {
    let shape = match value {
        Val::Null => Shape::Null,
        Val::Num(_) => Shape::Number,
        Val::Bool(_) => Shape::Bool,
        Val::TStr(_) | Val::BStr(_) => Shape::Text,
        Val::Arr(_) => Shape::List,
        Val::Obj(_) => Shape::Fields,
    };
    let levels = levels.checked_sub(1).ok_or(Excess)?;
    let node = tree.open(parent, name, shape)?;
    match value {
        Val::Arr(list) => list.iter().try_for_each(|entry| plant(entry, Some(node), "", tree, levels))?,
        Val::Obj(fields) => fields.iter().try_for_each(|(key, entry)| {
            let name = text(key).map_or_else(|| key.to_string(), |(text, _)| text);
            plant(entry, Some(node), &name, tree, levels)
        })?,
        plain => tree.write(node, &text(plain).unwrap_or_default().0)?,
    }
    tree.close(node);
    Ok(())
}

/// The row as a value.
fn input(row: &Row) -> Result<Val, String> {
    let Some((tree, node)) = row.node() else {
        let names = row.columns().into_iter().flat_map(|columns| columns.names());
        let cells = names.enumerate().filter_map(|(column, name)| Some((key(name), string(row.cell(column).text()?))));
        return Ok(Val::obj(cells.collect()));
    };
    let mut room = MOST;
    value(tree, node, DEEPEST, &mut room)
}

fn value(tree: &Tree, node: NodeId, levels: usize, room: &mut usize) -> Result<Val, String> {
    let too = |what: &str| format!("is not asked: the row is {what}");
    let levels = levels.checked_sub(1).ok_or_else(|| too("nested too deeply"))?;
    *room = room.checked_sub(1).ok_or_else(|| too("too large"))?;
    Ok(match tree.shape(node) {
        Shape::Null | Shape::Replaced => Val::Null,
        Shape::Bool => Val::Bool(tree.text(node) == "true"),
        Shape::Text | Shape::Attribute if tree.children(node).next().is_none() => string(tree.text(node)),
        Shape::Number => Val::from_num(tree.text(node)).map_err(|error| error.to_string())?,
        Shape::List => {
            let entries = tree.children(node).map(|entry| value(tree, entry, levels, room));
            Val::Arr(entries.collect::<Result<Vec<_>, _>>()?.into())
        }
        Shape::Text | Shape::Attribute | Shape::Fields => {
            let mut fields = Map::default();
            for child in tree.children(node) {
                let name = match tree.shape(child) {
                    Shape::Attribute => format!("@{}", tree.name(child)),
                    _ => tree.name(child).to_owned(),
                };
                add(&mut fields, &name, value(tree, child, levels, room)?);
            }
            // A piece of a packed cell holds its whole text too, which is no part of it.
            if tree.has_prefixes() && !tree.text(node).trim().is_empty() {
                fields.insert(key(OWN_TEXT), string(tree.text(node)));
            }
            Val::obj(fields)
        }
    })
}

/// Adds a field; elements that share a name become a list.
fn add(fields: &mut Map, name: &str, value: Val) {
    match fields.get_mut(&key(name)) {
        None => {
            fields.insert(key(name), value);
        }
        Some(Val::Arr(list)) => jaq_json::Rc::make_mut(list).push(value),
        Some(first) => *first = Val::Arr(vec![std::mem::take(first), value].into()),
    }
}

fn key(name: &str) -> Val {
    string(name)
}

fn string(text: &str) -> Val {
    Val::utf8_str(text.to_owned())
}
