//! What a document tells and nobody reads.

use super::drift::{above, ends_with, topmost};
use crate::model::values::Text;
use crate::store::{Reads, Shape, ShapeField};

/// Signs by which an expression shows that it looks at what it does not name.
const AT_ALL: [&str; 6] = ["[]", "..", "entries", "keys", "values", "paths"];

/// Fields of a document that no path of the mapping reads, by name; of an object of which nothing is read
/// the object alone. What expressions name is read, and all where they look at all.
pub fn unread<'s>(shape: &'s Shape, reads: &Reads) -> Vec<&'s Text> {
    let Reads { paths, expressions } = reads;
    if expressions.iter().any(|text| AT_ALL.iter().any(|sign| text.contains(sign))) {
        return Vec::new();
    }
    let paths: Vec<&str> = paths.iter().map(|path| path.trim_start_matches("../")).collect();
    // Paths of a mapping begin at the row, at one of its entries or at the row's parent.
    let is_read = |field: &ShapeField| {
        // A column may have blanks around its name that a mapping leaves out.
        let covers = |path: &str| ends_with(field.path.trim(), path) || leads_into(&field.path, path);
        paths.iter().any(|path| covers(bare(path))) || expressions.iter().any(|text| names(text, &field.path))
    };
    topmost(shape.fields.iter().filter(|field| !is_read(field))).into_iter().map(|field| &field.path).collect()
}

/// A path without quotes around its keys, as documents' fields are written.
fn bare(path: &str) -> &str {
    path.strip_prefix('"').and_then(|path| path.strip_suffix('"')).unwrap_or(path)
}

/// Whether the path leads to something in that field, or in one that is called so within a list.
fn leads_into(field: &str, path: &str) -> bool {
    let last = field.rsplit(['.', '/']).next().unwrap_or(field).trim_end_matches("[*]");
    above(field, path) || above(last, path)
}

/// Whether the expression has the field's last name as a word.
fn names(expression: &str, field: &str) -> bool {
    let last = field.rsplit(['.', '/']).next().unwrap_or(field).trim_end_matches("[*]");
    let word = |one: char| one.is_alphanumeric() || one == '_';
    expression.match_indices(last).any(|(at, _)| {
        let (before, after) = (expression[..at].chars().next_back(), expression[at + last.len()..].chars().next());
        !before.is_some_and(word) && !after.is_some_and(word)
    })
}
