//! Where the entries of a row come from.

use std::rc::Rc;

use super::entry::Entry;
use super::formats::missing;
use super::source::{Reading, Scope, jq, path};
use super::table::Table;
use crate::config::each::{Each, Packed};
use crate::config::pattern::Pattern;
use crate::config::what::What;
use crate::model::codes::FeedFormat;
use crate::model::values::Text;

/// The entries under `each`, if there are any, and what holds for the paths below them.
pub(super) fn each<'r>(table: &Table<'_>, reading: &Reading<'r>) -> (Option<Each>, Reading<'r>) {
    let Some(entry) = table.get("each") else { return (None, reading.clone()) };
    let each = source(&entry, reading);
    let scope = match &each {
        Some(Each::Packed(packed)) => {
            let names = packed.names().into_iter().cloned().collect();
            Scope::Entry { names: Some(names), around: Rc::new(reading.scope.clone()) }
        }
        Some(Each::Jq(_)) => Scope::Entry { names: None, around: Rc::new(reading.scope.clone()) },
        // A list in an entry is one of JSON.
        Some(Each::List(_)) if matches!(reading.scope, Scope::Entry { .. }) => Scope::Row { format: FeedFormat::Json, numbered: false },
        Some(Each::List(_)) => reading.scope.clone(),
        // What is wrong with it was said; paths below are not held against it.
        None => Scope::Unknown,
    };
    (each, Reading { scope, ..reading.clone() })
}

fn source(entry: &Entry<'_>, reading: &Reading<'_>) -> Option<Each> {
    if entry.as_text().is_some() {
        let list = path(entry, reading)?;
        if reading.scope.is_table() {
            let what = What::Misplaced {
                key: "each".to_owned(),
                why: "a line of a table has no lists",
                step: "write `each = { path = \"…\", split = \";\", read = \"{name} ({quantity})\" }` for a packed cell",
            };
            entry.file.report(entry.key_span.clone(), what);
        }
        return Some(Each::List(list));
    }
    let table = entry.table("`each`")?;
    let each = match table.get("jq") {
        Some(expression) => jq(&expression).map(Each::Jq),
        None => packed(&table, reading).map(Each::Packed),
    };
    table.finish();
    each
}

/// Packed cells: where they are, what parts their pieces, how a piece is read.
fn packed(table: &Table<'_>, reading: &Reading<'_>) -> Option<Packed> {
    let cells = table.required("path", "path = \"…\"` or `jq = \"…\"").and_then(|entry| path(&entry, reading));
    let separators = texts(table, "split").iter().filter_map(separator).collect::<Vec<_>>();
    let patterns = texts(table, "read").iter().map(pattern).collect::<Vec<_>>().into_iter().collect::<Option<Vec<_>>>();
    if !table.has("split") && !table.has("read") {
        table.report(What::MissingKey {
            inside: "`each`".to_owned(),
            key: "split",
            example: "split = \";\"` or `read = \"{name} ({quantity})\"",
        });
    }
    let missing = missing(table, &reading.missing);
    Some(Packed { cells: cells?, separators, patterns: patterns?, missing })
}

fn texts<'a>(table: &Table<'a>, key: &'static str) -> Vec<Entry<'a>> {
    table.get(key).map(|entry| entry.one_or_many()).unwrap_or_default()
}

/// What stands between texts: one character at least, perhaps a blank.
pub(super) fn separator(entry: &Entry<'_>) -> Option<Text> {
    let text = entry.text()?;
    if text.is_empty() {
        entry.malformed("separator", "it is empty", ",");
        return None;
    }
    Some(text.into())
}

fn pattern(entry: &Entry<'_>) -> Option<Pattern> {
    match Pattern::parse(entry.word()?) {
        Ok(pattern) => Some(pattern),
        Err(error) => {
            let what = What::Malformed { kind: "pattern", why: error.why.to_owned(), example: "{name} ({quantity})" };
            entry.report_at(error.at, what);
            None
        }
    }
}
