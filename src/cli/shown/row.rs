//! A row as it came, as lines.

use super::line::{Line, Look};
use crate::feed::decode::{Located, NodeId, Row, Shape, Tree};
use crate::model::values::Text;

/// A row's lines: each cell with its path. Those that the mapping does not read are quiet, blank ones only named.
pub fn row(row: &Row, unread: &[&Text]) -> Vec<Line> {
    let (mut lines, mut blank) = (Vec::new(), Vec::new());
    for (path, text) in cells(row) {
        let quiet = unread.iter().any(|one| covers(one, &path));
        match text.trim() {
            "" => blank.push(path),
            text => lines.push(Line::new(if quiet { Look::Quiet } else { Look::Plain }, format!("{path}: {text}"))),
        }
    }
    if !blank.is_empty() {
        lines.push(Line::new(Look::Quiet, format!("blank: {}", blank.join(", "))));
    }
    lines
}

/// Whether the field, `lines[*].qty`, is that cell, `lines[2].qty`, or one in which it lies.
fn covers(field: &str, path: &str) -> bool {
    let mut general = String::new();
    let mut within = false;
    for one in path.chars() {
        match one {
            '[' => general.push_str("[*"),
            ']' => general.push(']'),
            one if !within => general.push(one),
            _ => {}
        }
        within = (within || one == '[') && one != ']';
    }
    field == path || general.strip_prefix(field).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '/', '[']))
}

/// Path and text of each cell.
fn cells(row: &Row) -> Vec<(String, String)> {
    let mut cells = Vec::new();
    if let Some(columns) = row.columns() {
        for (number, name) in columns.names().enumerate() {
            if let Located::Text(text) = row.cell(number) {
                cells.push((name.to_owned(), text.to_owned()));
            }
        }
    } else if let Some((tree, node)) = row.node() {
        let between = if tree.has_prefixes() { "/" } else { "." };
        below(tree, node, "", between, &mut cells);
    }
    cells
}

fn below(tree: &Tree, node: NodeId, path: &str, between: &str, cells: &mut Vec<(String, String)>) {
    let listed = tree.shape(node) == Shape::List;
    if tree.shape(node) != Shape::Attribute && !tree.text(node).is_empty() && tree.children(node).next().is_some() {
        cells.push((if path.is_empty() { ".".to_owned() } else { path.to_owned() }, tree.text(node).to_owned()));
    }
    for (number, child) in tree.children(node).enumerate() {
        let name = match tree.shape(child) {
            Shape::Attribute => format!("@{}", tree.name(child)),
            _ => tree.name(child).to_owned(),
        };
        let own = match (listed, path.is_empty()) {
            (true, _) => format!("{path}[{number}]"),
            (false, true) => name,
            (false, false) => format!("{path}{between}{name}"),
        };
        match tree.shape(child) {
            Shape::Fields | Shape::List => below(tree, child, &own, between, cells),
            Shape::Null => cells.push((own, "null".to_owned())),
            Shape::Replaced => {}
            Shape::Text | Shape::Bool | Shape::Number | Shape::Attribute => cells.push((own, tree.text(child).to_owned())),
        }
    }
}
