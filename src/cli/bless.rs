//! Writes what comes out of a document as a test, beside the nation's file. What people wrote around it stays.

use std::fs;
use std::path::{Path, PathBuf};

use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, Value};

use super::chosen::Source;
use super::shown::outcome;
use super::whole;
use crate::config::{Feed, NationTest, TEST_FILE};
use crate::feed::Trial;
use crate::model::codes::FeedFormat;
use crate::model::values::CountryCode;

/// A document of more bytes lies in a file of its own.
const LARGEST: u64 = 64 << 10;

/// Writes a test of a document that was tried; says what was done.
///
/// # Errors
/// The document can't stand in a test, or the file can't be written.
pub fn bless(directory: &Path, feed: &Feed, source: &Source, trial: &Trial, name: Option<&str>) -> Result<String, String> {
    let path = file_of(directory, feed.nation);
    let (key, text) = match source {
        Source::Text(text) => ("sample", text.clone()),
        Source::Archive(archive) => ("replay", beside(&path, archive)?),
        Source::File(file) => match small(file, feed) {
            Some(text) => ("sample", text),
            None => ("file", beside(&path, file)?),
        },
        Source::Nation => {
            let (nation, slug) = (feed.nation, &feed.slug);
            return Err(format!(
                "a test needs a document that stays: keep it with `muster record {nation}/{slug}`, then `muster try {nation}/{slug} --replay {slug}.har --bless`; or save a few rows of it, and give them with --file"
            ));
        }
    };
    let stem = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned());
    let called = match (name, source) {
        (Some(name), _) => name.to_owned(),
        (None, Source::File(path) | Source::Archive(path)) => stem(path).unwrap_or_else(|| feed.slug.to_string()),
        (None, Source::Text(_) | Source::Nation) => feed.slug.to_string(),
    };
    let write = |test: &mut Table| {
        let at = trial.run.started.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
        for other in ["sample", "file", "replay"].iter().filter(|other| **other != key) {
            test.remove(other);
        }
        put(test, "name", written(&called));
        put(test, "feed", written(&feed.slug));
        put(test, "at", at.parse().unwrap_or_else(|_| written(&at)));
        put(test, key, written(&text));
        put(test, "expect", written(&outcome(trial, feed)));
    };
    change(&path, |tests| with(tests, &called, write))?;
    Ok(format!("wrote the test `{called}` into {}; `muster test {}` runs it", path.display(), feed.nation))
}

/// Writes what comes out now in place of what a test expected.
///
/// # Errors
/// The file can't be written.
pub fn bless_again(test: &NationTest, expect: &str) -> Result<(), String> {
    change(&test.place.file, |tests| with(tests, &test.name, |test| put(test, "expect", written(expect))))
}

/// The nation's file of tests: the one that is there, in whatever case, else in small letters.
fn file_of(directory: &Path, nation: CountryCode) -> PathBuf {
    let directory = directory.join("nations");
    let name = format!("{}{TEST_FILE}", nation.as_str().to_ascii_lowercase());
    let there = fs::read_dir(&directory).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut there = there.filter(|path| path.file_name().is_some_and(|own| own.eq_ignore_ascii_case(name.as_str())));
    there.next().unwrap_or_else(|| directory.join(&name))
}

/// A document that can stand in the test itself: short, and text as it is decoded.
fn small(file: &Path, feed: &Feed) -> Option<String> {
    let short = fs::metadata(file).is_ok_and(|about| about.len() <= LARGEST);
    (short && feed.format != FeedFormat::Xlsx).then(|| fs::read_to_string(file).ok()).flatten()
}

/// A file's path as the test names it: seen from the test.
fn beside(test: &Path, file: &Path) -> Result<String, String> {
    let whole = |path: &Path| path.canonicalize().map_err(|error| format!("`{}` can't be read: {error}", path.display()));
    let (file, from) = (whole(file)?, whole(test.parent().unwrap_or(Path::new(".")))?);
    let shared = file.components().zip(from.components()).take_while(|(own, other)| own == other).count();
    let up = from.components().skip(shared).map(|_| std::path::Component::ParentDir);
    let path: PathBuf = up.chain(file.components().skip(shared)).collect();
    Ok(path.to_string_lossy().replace('\\', "/"))
}

fn change(path: &Path, change: impl FnOnce(&mut ArrayOfTables)) -> Result<(), String> {
    let wrong = |error: &dyn std::fmt::Display| format!("`{}` can't be changed: {error}", path.display());
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => "version = 1\n".to_owned(),
        Err(error) => return Err(wrong(&error)),
    };
    let mut document: DocumentMut = text.parse().map_err(|error| wrong(&error))?;
    let tests = document.entry("test").or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
    let Some(tests) = tests.as_array_of_tables_mut() else { return Err(wrong(&"`test` is no list of tables; write each as `[[test]]`")) };
    change(tests);
    whole::write(path, document.to_string()).map_err(|error| wrong(&error))
}

/// Changes the test of that name, a new one if there is none.
fn with(tests: &mut ArrayOfTables, name: &str, change: impl FnOnce(&mut Table)) {
    let is = |test: &Table| test.get("name").and_then(Item::as_str) == Some(name);
    let found = tests.iter().position(is);
    if found.is_none() {
        tests.push(Table::new());
    }
    let place = found.unwrap_or(tests.len() - 1);
    if let Some(test) = tests.get_mut(place) {
        change(test);
    }
}

/// Sets a key; what stands before it, such as a comment, stays.
fn put(test: &mut Table, key: &str, value: Value) {
    match test.get_mut(key) {
        Some(Item::Value(old)) => {
            let around = old.decor().clone();
            *old = value;
            *old.decor_mut() = around;
        }
        _ => {
            test.insert(key, Item::Value(value));
        }
    }
}

/// A text as people read it: over several lines, as it is where TOML allows that, else with its odd characters spelled out.
fn written(text: &str) -> Value {
    let spelled = |one: char| match one {
        '\r' => "\\r".to_owned(),
        '"' | '\\' => format!("\\{one}"),
        one if one != '\n' && (one.is_control() || one == '\u{feff}') => format!("\\u{:04X}", u32::from(one)),
        one => one.to_string(),
    };
    // A byte-order mark can't be seen, and editors take it away.
    let plain = format!("'''\n{text}'''");
    let plain = (!text.contains('\u{feff}')).then_some(plain);
    let spelled = format!("\"\"\"\n{}\"\"\"", text.chars().map(spelled).collect::<String>());
    let readings = plain.into_iter().chain([spelled]).filter(|_| text.contains('\n')).filter_map(|written| written.parse::<Value>().ok());
    readings.into_iter().find(|value| value.as_str() == Some(text)).unwrap_or_else(|| Value::from(text))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use toml_edit::DocumentMut;

    use super::written;

    proptest! {
        /// However odd a document is, its test holds it as it was.
        #[test]
        fn texts_come_back_as_they_were(text in "([\\PC\\r\\n\\t'\"\\\\\u{0}\u{1b}\u{7f}\u{85}\u{feff}]|'''|\"\"\"|\r\n){0,40}") {
            let mut document = DocumentMut::new();
            document.insert("sample", toml_edit::Item::Value(written(&text)));
            let read: toml::Table = document.to_string().parse().unwrap();
            prop_assert_eq!(read["sample"].as_str(), Some(text.as_str()));
        }
    }
}
