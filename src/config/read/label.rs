//! Labels of records.

use super::check::name_in;
use super::entry::{Entry, trigram};
use super::field::list_source;
use super::nation::Surroundings;
use super::source::{Reading, anything, simple};
use super::table::Table;
use crate::config::nation::LabelSource;
use crate::config::spelling::{fit, nearest};
use crate::config::what::What;
use crate::model::codes::{Classification, Code as _};
use crate::model::values::{Label, Text};

/// The label of the feed's records.
pub(super) fn label(feed: &Table<'_>, around: &Surroundings<'_>) -> Label {
    let plain = Label::default();
    let Some(table) = feed.table("label") else { return plain };
    let texts = |key| table.get(key).map(|entry| entry.list("text")).unwrap_or_default();
    let label = Label {
        policy: table.word("policy").map_or(plain.policy, Text::from),
        classification: table.code("classification").unwrap_or(plain.classification),
        releasable_to: texts("releasable_to").iter().filter_map(|entry| releasable(entry, around)).collect(),
        caveats: texts("caveats").iter().filter_map(|entry| entry.word().map(Text::from)).collect(),
    };
    table.finish();
    label
}

/// A nation or group that may see something. A word that is neither would hide the records from everybody.
fn releasable(entry: &Entry<'_>, around: &Surroundings<'_>) -> Option<Text> {
    let text = entry.word()?;
    if let Some(nation) = trigram(text) {
        return Some(nation.as_str().into());
    }
    let Some(reference) = around.reference else { return Some(text.into()) };
    if reference.groups.iter().any(|group| group.name == text) {
        return Some(text.into());
    }
    let near = nearest(text, reference.groups.iter().map(|group| group.name.as_str())).map(str::to_owned);
    entry.report(What::NotInReference { kind: "nation or group", given: fit(text), file: "reference/groups.toml", nearest: near });
    None
}

/// Where a record's own label comes from.
pub(super) fn label_from(table: Table<'_>, reading: &Reading<'_>) -> LabelSource {
    let source = LabelSource {
        policy: table.get("policy").and_then(|entry| simple(entry, reading, &anything)),
        classification: table.get("classification").and_then(|entry| simple(entry, reading, &name_in(Classification::LIST))),
        releasable_to: table.get("releasable_to").and_then(|entry| list_source(entry, reading, &anything)),
        caveats: table.get("caveats").and_then(|entry| list_source(entry, reading, &anything)),
    };
    table.finish();
    source
}
