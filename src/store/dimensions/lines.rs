//! Records and their lines, which lie in one snapshot.

use crate::model::values::{Id, Origin};
use crate::store::dimension::Listed;
use crate::store::join::Joins;
use crate::store::snapshot::Kept;

/// Calls back with the keys of a record.
pub type Pick<T> = fn(&T, &mut dyn FnMut(&str));

/// The record of which a line is a line, in its own snapshot.
pub fn whole<'a, T: Kept>(origin: &Origin, joins: &'a Joins<'a>) -> Option<&'a T> {
    T::part(joins.own).by_hash(origin.line_of?.get())
}

/// The lines in the record's own snapshot that are of the record of that id; `dimension` leads from a line to it.
pub fn lines_of<'a, T: Kept + Listed>(joins: &'a Joins<'a>, dimension: &str, whole: &Id) -> impl Iterator<Item = &'a T> + use<'a, T> {
    let part = T::part(joins.own);
    let number = T::dimensions().iter().position(|own| own.name == dimension).unwrap_or(usize::MAX);
    let rows = part.keys(number, joins).map(|keys| keys.any_of([whole.text().as_str()]));
    rows.into_iter().flatten().filter_map(move |row| part.get(row))
}
