//! A table that is being read, key by key.

use std::borrow::Cow;
use std::cell::RefCell;
use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::entry::Entry;
use super::file::File;
use crate::config::spelling::fit;
use crate::config::what::What;
use crate::model::codes::Code;

/// A table, and the keys that were asked for.
pub(in crate::config) struct Table<'a> {
    pub(super) file: &'a File,
    pub(super) span: Range<usize>,
    entries: &'a DeTable<'a>,
    inside: Cow<'static, str>,
    asked: RefCell<Vec<&'static str>>,
}

impl<'a> Table<'a> {
    /// A table at that place; `inside` is what messages call it: `a feed`.
    pub(super) fn new(file: &'a File, entries: &'a DeTable<'a>, span: Range<usize>, inside: impl Into<Cow<'static, str>>) -> Self {
        Self { file, span, entries, inside: inside.into(), asked: RefCell::new(Vec::new()) }
    }

    /// The value of a key that may be there.
    pub(super) fn get(&self, key: &'static str) -> Option<Entry<'a>> {
        self.asked.borrow_mut().push(key);
        let (name, value) = self.entries.get_key_value(key)?;
        Some(Entry::new(self.file, name.get_ref(), name.span(), value))
    }

    /// The value of a key that has to be there.
    pub(super) fn required(&self, key: &'static str, example: &'static str) -> Option<Entry<'a>> {
        let entry = self.get(key);
        if entry.is_none() {
            self.report(What::MissingKey { inside: self.inside.to_string(), key, example });
        }
        entry
    }

    /// A text that may be there.
    pub(super) fn word(&self, key: &'static str) -> Option<&'a str> {
        self.get(key)?.word()
    }

    /// A value of an enumeration that may be there.
    pub(super) fn code<C: Code>(&self, key: &'static str) -> Option<C> {
        self.get(key)?.code()
    }

    /// A whole number that may be there.
    pub(super) fn whole(&self, key: &'static str, least: u64, most: u64) -> Option<u64> {
        self.get(key)?.whole(least, most)
    }

    /// A table that may be there.
    pub(super) fn table(&self, key: &'static str) -> Option<Table<'a>> {
        self.get(key)?.table(format!("`{key}`"))
    }

    /// A list of tables that may be there.
    pub(super) fn tables(&self, key: &'static str, inside: &'static str) -> Vec<Table<'a>> {
        let entries = self.get(key).map(|entry| entry.list(inside)).unwrap_or_default();
        entries.into_iter().filter_map(|entry| entry.table(inside)).collect()
    }

    /// Whether it has the key.
    pub(super) fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    /// All entries, for tables whose keys are the nation's words.
    pub(super) fn all(&self) -> impl Iterator<Item = Entry<'a>> {
        self.entries.iter().map(|(name, value)| Entry::new(self.file, name.get_ref(), name.span(), value))
    }

    /// What messages call it.
    pub(super) fn inside(&self) -> &str {
        &self.inside
    }

    /// Reports what is wrong with the table as a whole.
    pub(super) fn report(&self, what: What) {
        self.file.report(self.span.clone(), what);
    }

    /// Reports every key that nobody asked for.
    pub(super) fn finish(self) {
        let (inside, file) = (self.inside.to_string(), self.file);
        for (entry, allowed) in self.unasked() {
            file.report(entry.key_span.clone(), What::NoSuchKey { inside: inside.clone(), given: fit(entry.key), allowed });
        }
    }

    /// Reports every key that nobody asked for, as a field that the record doesn't have.
    pub(super) fn finish_record(self, record: &'static str) {
        let file = self.file;
        for (entry, allowed) in self.unasked() {
            file.report(entry.key_span.clone(), What::NoSuchField { record, given: fit(entry.key), allowed });
        }
    }

    /// Entries that nobody asked for, with the keys that were.
    fn unasked(self) -> Vec<(Entry<'a>, Vec<&'static str>)> {
        let mut asked = self.asked.into_inner();
        asked.sort_unstable();
        asked.dedup();
        let all = self.entries.iter().map(|(name, value)| Entry::new(self.file, name.get_ref(), name.span(), value));
        all.filter(|entry| !asked.contains(&entry.key)).map(|entry| (entry, asked.clone())).collect()
    }
}

/// What a value is, for messages.
pub(super) fn called(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}
