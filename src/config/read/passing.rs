//! Tests of rows.

use super::entry::Entry;
use super::source::{Reading, path};
use super::table::Table;
use crate::config::mapping::{RowTest, Test};
use crate::config::what::What;
use crate::model::values::Text;

/// A test of rows.
pub(super) fn row_test(table: &Table<'_>, reading: &Reading<'_>) -> Option<RowTest> {
    let path = table.required("path", "path = \"…\"").and_then(|entry| path(&entry, reading));
    let texts = |entry: Entry<'_>| entry.one_or_many().iter().filter_map(|one| one.literal().map(Text::from)).collect();
    let mut tests = Vec::new();
    tests.extend(table.get("is").map(|entry| Test::Is(texts(entry))));
    tests.extend(table.get("is_not").map(|entry| Test::IsNot(texts(entry))));
    tests.extend(table.word("starts_with").map(|text| Test::StartsWith(text.into())));
    tests.extend(table.word("ends_with").map(|text| Test::EndsWith(text.into())));
    tests.extend(table.word("contains").map(|text| Test::Contains(text.into())));
    let tested = ["is", "is_not", "starts_with", "ends_with", "contains"].iter().any(|key| table.has(key));
    if !tested {
        table.report(What::MissingKey { inside: table.inside().to_owned(), key: "is", example: "is = [\"…\"]" });
    }
    Some(RowTest { path: path?, tests })
}

/// The test under `when`, if there is one.
pub(super) fn when(table: &Table<'_>, reading: &Reading<'_>) -> Option<RowTest> {
    let inner = table.table("when")?;
    let test = row_test(&inner, reading);
    inner.finish();
    test
}
