//! What is different in the fields of a document: new, vanished and retyped ones against the last published run.

use hashbrown::HashMap;

use super::rules;
use crate::model::values::{Rule, Text};
use crate::store::{IssueCount, RowReport, Shape, ShapeField};

/// A field that stood in fewer rows than one in so many may be missing by chance.
const SHARE: u64 = 10;
/// Unless it stood in so many rows.
const ROWS: u64 = 10;

/// Notes how the fields differ from those of the last published run. A document without rows says nothing of its fields.
pub fn drift(last: &Shape, now: &Shape, noticed: &mut Vec<IssueCount>) {
    if last.rows == 0 || now.rows == 0 {
        return;
    }
    let (before, after) = (by_path(last), by_path(now));
    let mut note = |rule: &'static Rule, raw: String| IssueCount::of_document(noticed, rule, Some(raw.into()));
    // Where not all fields are remembered, one that is not there may only have found no room.
    let cut = last.cut || now.cut;
    let lost: Vec<&Text> = last.used.iter().filter(|path| now.used.binary_search(path).is_err()).collect();
    let gone = topmost(last.fields.iter().filter(|field| !cut && !after.contains_key(&field.path)));
    for field in &gone {
        let read = lost.iter().any(|path| ends_with(&field.path, path) || above(&field.path, path));
        if !read && told(field.count, last.rows) {
            note(&rules::FIELD_VANISHED, field.path.to_string());
        }
    }
    for path in lost {
        // A place of the mapping may lie deeper in the row than it says: in a list, beside a parent.
        let fields = last.fields.iter().filter(|field| ends_with(&field.path, path));
        if fields.clone().next().is_none() || fields.clone().any(|field| told(field.count, last.rows)) {
            note(&rules::MAPPED_FIELD_VANISHED, path.to_string());
        }
    }
    for field in topmost(now.fields.iter().filter(|field| !cut && !before.contains_key(&field.path))) {
        note(&rules::FIELD_NEW, format!("{}: {}", field.path, field.kinds));
    }
    for field in &now.fields {
        let Some(earlier) = before.get(&field.path).filter(|earlier| !earlier.kinds.is_blank()) else { continue };
        let other = field.kinds.beyond(earlier.kinds);
        if !other.is_blank() {
            note(&rules::FIELD_RETYPED, format!("{}: {}, was {}", field.path, field.kinds, earlier.kinds));
        }
    }
}

/// Notes fields that records had in the last published run and now have in none, though the document has their places.
pub fn emptied(last: &RowReport, now: &RowReport, noticed: &mut Vec<IssueCount>) {
    let (last, now) = (last.all(), now.all());
    for had in last.completeness.iter().filter(|had| had.filled > 0 && told(had.filled, had.total)) {
        let has = now.completeness.iter().find(|has| (has.record, has.field) == (had.record, had.field));
        if let Some(has) = has.filter(|has| has.filled == 0 && has.total > 0) {
            let raw = format!("{}.{}: in 0 of {}, was in {} of {}", had.record, had.field, has.total, had.filled, had.total);
            IssueCount::of_document(noticed, &rules::FIELD_EMPTIED, Some(raw.into()));
        }
    }
}

fn by_path(shape: &Shape) -> HashMap<&Text, &ShapeField> {
    shape.fields.iter().map(|field| (&field.path, field)).collect()
}

/// Whether what so many of the rows had can't be missing by chance.
fn told(count: u64, rows: u64) -> bool {
    count >= ROWS || count.saturating_mul(SHARE) >= rows
}

/// Fields that lie in no other of them: where an object is new, all that is in it is new too.
pub(super) fn topmost<'a>(fields: impl Iterator<Item = &'a ShapeField>) -> Vec<&'a ShapeField> {
    let mut top: Vec<&ShapeField> = Vec::new();
    for field in fields {
        if !top.iter().any(|one| above(&one.path, &field.path)) {
            top.retain(|one| !above(&field.path, &one.path));
            top.push(field);
        }
    }
    top
}

/// Whether the one path leads into what the other leads to.
pub(super) fn above(upper: &str, path: &str) -> bool {
    path.strip_prefix(upper).is_some_and(|rest| rest.starts_with(['.', '/', '[']))
}

/// Whether the path of a field is the mapping's, or ends with it as one within a list does.
pub(super) fn ends_with(field: &str, path: &str) -> bool {
    field.strip_suffix(path).is_some_and(|rest| rest.is_empty() || rest.ends_with(['.', '/', ']']))
}
