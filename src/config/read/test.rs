//! A nation's tests: `nations/<code>.test.toml`.

use std::path::Path;

use hashbrown::HashMap;
use jiff::Timestamp;
use toml::de::DeValue;

use super::table::Table;
use crate::config::nation::Nation;
use crate::config::spelling::fit;
use crate::config::test::{NationTest, Sample};
use crate::config::what::What;

/// Reads a file of tests; files that it names lie in `directory`.
pub(in crate::config) fn tests(table: Table<'_>, nation: &Nation, directory: &Path) -> Vec<NationTest> {
    if !table.has("test") {
        table.report(What::MissingKey { inside: "a file of tests".to_owned(), key: "test", example: "[[test]]" });
    }
    let mut names = HashMap::new();
    let mut tests: Vec<NationTest> = Vec::new();
    for table in table.tables("test", "a test") {
        if let Some(entry) = table.get("name").filter(|entry| entry.as_text().is_some()) {
            let place = entry.file.place(Some(entry.span()));
            if let Some(first) = names.insert(entry.as_text(), place) {
                entry.report(What::Twice { kind: "test", given: fit(entry.as_text().unwrap_or_default()), first: Box::new(first) });
            }
        }
        tests.extend(test(table, nation, directory));
    }
    table.finish();
    tests
}

fn test(table: Table<'_>, nation: &Nation, directory: &Path) -> Option<NationTest> {
    let name = table.required("name", "name = \"a plain row\"").and_then(|entry| entry.word());
    let feed = feed(&table, nation);
    let at = at(&table);
    let sample = sample(&table, directory);
    let expect = table.required("expect", "expect = \"\"").and_then(|entry| Some((entry.text()?, entry.file.place(Some(entry.span())))));
    table.finish();
    let (expect, place) = expect?;
    Some(NationTest { nation: nation.code, name: name?.into(), feed: feed?.into(), at, sample: sample?, expect: expect.into(), place })
}

/// Slug of the feed; a nation's only feed need not be named.
fn feed<'n>(table: &Table<'_>, nation: &'n Nation) -> Option<&'n str> {
    let slugs = || nation.feeds.iter().map(|feed| feed.slug.as_str());
    let Some(entry) = table.get("feed") else {
        if nation.feeds.len() != 1 {
            table.report(What::MissingKey { inside: "a test".to_owned(), key: "feed", example: "feed = \"slug\"" });
        }
        return slugs().next();
    };
    let given = entry.word()?;
    let found = slugs().find(|slug| *slug == given);
    if found.is_none() {
        let kind = format!("feed of {}", nation.code);
        entry.report(What::NoSuchWord { kind, given: fit(given), allowed: slugs().map(str::to_owned).collect() });
    }
    found
}

/// The instant as which the test runs.
fn at(table: &Table<'_>) -> Option<Timestamp> {
    const EXAMPLE: &str = "2026-01-31T12:00:00Z";
    let entry = table.get("at")?;
    let text = match entry.value() {
        DeValue::Datetime(instant) => instant.to_string(),
        _ => {
            entry.wrong_type("an instant", EXAMPLE);
            return None;
        }
    };
    let instant = text.parse().ok();
    if instant.is_none() {
        entry.malformed("instant", "date, time and zone are wanted", EXAMPLE);
    }
    instant
}

fn sample(table: &Table<'_>, directory: &Path) -> Option<Sample> {
    const KEYS: [&str; 3] = ["sample", "file", "replay"];
    let given: Vec<_> = KEYS.iter().filter_map(|key| table.get(key)).collect();
    let [entry] = given.as_slice() else {
        match given.get(1) {
            Some(second) => second.report(What::Misplaced {
                key: second.key.to_owned(),
                why: "a test has one document",
                step: "keep one of `sample`, `file` and `replay`",
            }),
            None => table.report(What::MissingKey { inside: "a test".to_owned(), key: "sample", example: "sample = \"\"" }),
        }
        return None;
    };
    Some(match entry.key {
        "sample" => Sample::Text(entry.text()?.into()),
        "file" => Sample::File(directory.join(entry.word()?)),
        _ => Sample::Archive(directory.join(entry.word()?)),
    })
}
