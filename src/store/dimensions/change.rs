//! What changes can be filtered and grouped by.

use jiff::Timestamp;

use super::field::{keys, number};
use super::group::group;
use crate::model::Code as _;
use crate::model::codes::{ChangeKind, RecordKind};
use crate::store::change::Change;
use crate::store::dimension::{Dimension, Grouped};

/// The dimension by which changes are ordered, the newest first.
pub const AT: &str = "at";

/// Dimensions of changes.
pub fn change() -> Vec<Dimension<Change>> {
    let seconds = |change: &Change| Some(change.step.at.as_second() as f64);
    vec![
        number(AT, "When the run was judged that brought it.", "DateTime", |change: &Change, _| Some(exactly(change.step.at))).hidden(),
        number("since", "After that instant.", "DateTime", move |change: &Change, _| seconds(change)).unordered(),
        number("until", "Up to that instant.", "DateTime", move |change: &Change, _| seconds(change)).unordered(),
        keys("nation", "Whose feed it was.", "CountryCode", |change: &Change, _, each| each(change.step.nation.as_str())),
        keys("feed", "Slug of the feed.", "String", |change: &Change, _, each| each(&change.step.feed)),
        keys("kind", "What happened.", ChangeKind::LIST.name, |change: &Change, _, each| each(change.kind.name())),
        keys("recordKind", "Kind of the record.", RecordKind::LIST.name, |change: &Change, _, each| each(change.record_kind.name())),
        keys("record", "Id of the record.", "ID", |change: &Change, _, each| each(&change.record_id().text())),
        keys("field", "Name of a changed field; `label`: who may see the record.", "String", |change: &Change, _, each| {
            change.fields.iter().for_each(|field| each(&field.field));
        }),
        keys("system", "Weapon-system slug, variants included; of the record before or after.", "String", |change: &Change, _, each| {
            change.systems.iter().for_each(|slug| each(slug));
        }),
        group("nation", "Whose feed it was.", Grouped::Nation, |change: &Change, _, found| found(change.step.nation.as_str())),
        group("feed", "The feed.", Grouped::Feed, |change: &Change, _, found| found(&change.step.feed)),
        group("recordKind", "Kind of the record.", Grouped::Code(RecordKind::LIST.name), |change: &Change, _, found| {
            found(change.record_kind.name());
        }),
        group("kind", "What happened.", Grouped::Code(ChangeKind::LIST.name), |change: &Change, _, found| found(change.kind.name())),
        group("period", "When it happened, in UTC.", Grouped::Day, |change: &Change, _, found| {
            found(&change.step.at.strftime("%Y-%m-%d").to_string());
        }),
    ]
}

/// Runs that the graph dates to one second still follow each other.
fn exactly(at: Timestamp) -> f64 {
    at.as_microsecond() as f64
}
