//! One record out of a row: its fields, its key, its identity.

use std::num::NonZeroU64;
use std::sync::Arc;

use foldhash::fast::RandomState;
use hashbrown::HashMap;

use super::check::Checked;
use super::field::FieldPlan;
use super::outcome::Outcome;
use super::place::Place;
use super::reading::{Fatal, Reading};
use crate::config::{FieldMapping, Path};
use crate::feed::decode::Row;
use crate::feed::judge::rules;
use crate::model::FieldShape;
use crate::model::codes::RecordKind;
use crate::model::values::{Label, Text, record_hash};

/// How a record is made of a row.
#[derive(Debug)]
pub struct RecordPlan<'f> {
    kind: RecordKind,
    /// The record's type.
    pub name: &'static str,
    key: Vec<Place>,
    fields: Vec<FieldPlan<'f>>,
    /// Fields without which it can't be served.
    required: Vec<(usize, &'static str)>,
    /// Place of its first field among all that the feed fills.
    first: usize,
    /// How often each identity was given so far.
    given: HashMap<u64, u32, RandomState>,
    /// The label of each record that is read only once, by identity, with its number.
    labels: HashMap<u64, (usize, Arc<Label>), RandomState>,
}

/// The key of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Key {
    /// The nation's own.
    Own(Text),
    /// Made by the gateway, because the nation gives none for the record to which the line belongs.
    Made(String),
    /// The nation gives none: what the record says is its identity.
    Content,
}

/// Where a record belongs.
#[derive(Debug, Clone)]
pub struct Belongs {
    /// The number of its label.
    pub number: usize,
    /// Its label.
    pub label: Arc<Label>,
    /// The donation or transfer of which it is a line.
    pub line_of: Option<NonZeroU64>,
}

impl<'f> RecordPlan<'f> {
    /// Compiles a record of that type.
    pub fn new(
        kind: RecordKind,
        name: &'static str,
        shape: &'static [FieldShape],
        (key, fields): (&'f [Path], &'f [FieldMapping]),
        reading: &mut Reading<'f>,
        out: &mut Outcome,
    ) -> Self {
        let key = key.iter().map(|path| reading.places.add(path)).collect();
        let fields = FieldPlan::all(fields, name, shape, reading);
        let first = out.add_fields(name, fields.iter().map(|field| field.name));
        let required = shape.iter().enumerate().filter(|(_, field)| field.required).map(|(index, field)| (index, field.name)).collect();
        Self { kind, name, key, fields, required, first, given: HashMap::default(), labels: HashMap::default() }
    }

    /// Whether the feed declares a key for it.
    pub fn keyed(&self) -> bool {
        !self.key.is_empty()
    }

    /// The nation's key for the row: its parts joined, as links to it join them, blank ones left out. None where all are blank.
    pub fn key(&self, row: &Row, reading: &Reading<'f>) -> Option<String> {
        let mut key = String::new();
        for place in &self.key {
            let text = reading.places.text(row, *place).text().unwrap_or_default().trim();
            if !text.is_empty() {
                if !key.is_empty() {
                    key.push('/');
                }
                key.push_str(text);
            }
        }
        (!key.is_empty()).then_some(key)
    }

    /// Whether a record with that key was made before, out of a row that as many may see as this one.
    pub fn known(&self, key: &str, label: &Label, reading: &Reading<'f>) -> bool {
        let hash = record_hash(self.kind, reading.feed.nation, key, 0);
        self.given.contains_key(&hash) && !self.labels.get(&hash).is_some_and(|(_, before)| label.opens_more_than(before))
    }

    /// Lets a record be made anew that was read out of a row that fewer may see; its identity comes back, with the number
    /// of its label. What is shown is what this row says, so nothing of the other one is told.
    pub fn reopen(&mut self, key: &Key, reading: &Reading<'f>) -> Option<(u64, usize)> {
        let Key::Own(key) = key else { return None };
        let hash = record_hash(self.kind, reading.feed.nation, key, 0);
        let (number, _) = self.labels.get(&hash)?;
        self.given.remove(&hash);
        Some((hash, *number))
    }

    /// Leaves the record as it was, because this row can't be served.
    pub fn close(&mut self, (hash, _): (u64, usize)) {
        self.given.insert(hash, 1);
    }

    /// Takes the earlier record back, because the one of this row is served.
    pub fn take_back<T: Checked>(&self, (hash, number): (u64, usize), out: &mut Outcome) {
        out.take_back::<T>(hash, number, self.first, self.fields.iter().map(|field| field.index));
    }

    /// Remembers under which label a record is served that is read only once.
    pub fn remember(&mut self, hash: u64, belongs: &Belongs) {
        self.labels.insert(hash, (belongs.number, Arc::clone(&belongs.label)));
    }

    /// Makes the record; what is noticed stays in the reading.
    ///
    /// # Errors
    /// Why it can't be served.
    pub fn make<T: Checked>(&mut self, row: &Row, key: &Key, belongs: &Belongs, reading: &mut Reading<'f>) -> Result<T, Fatal> {
        reading.begin(&row.position, *key != Key::Content);
        let mut record = T::default();
        let mut missing = 0;
        let mut told = [false; 64];
        for field in &mut self.fields {
            if let Some(given) = field.read(row, reading) {
                if let Some(told) = told.get_mut(field.index) {
                    *told = true;
                }
                if let Some(field) = T::FIELDS.get(field.index) {
                    (field.set)(&mut record, given);
                }
            }
        }
        for (index, name) in &self.required {
            if !told.get(*index).is_some_and(|told| *told) {
                missing += 1;
                reading.refuse(&rules::FIELD_MISSING, name, None, "is blank, and without it the record can't be served");
            }
        }
        if missing > 0
            && let Some(fatal) = reading.fatal.take()
        {
            return Err(fatal);
        }
        record.check(reading);
        let hash = self.identity(key, reading);
        let origin = record.origin_mut();
        origin.hash = hash;
        origin.nation = reading.feed.nation;
        origin.feed = reading.feed.slug.clone();
        origin.line_of = belongs.line_of;
        origin.key = if let Key::Own(key) = key { Some(key.clone()) } else { None };
        origin.position.clone_from(&row.position);
        origin.label = Arc::clone(&belongs.label);
        Ok(record)
    }

    /// Serves a record that was made, with the issues that the reading holds.
    pub fn serve<T: Checked>(&self, mut record: T, belongs: &Belongs, reading: &mut Reading<'f>, out: &mut Outcome) {
        if !reading.issues.is_empty() {
            record.origin_mut().issues = std::mem::take(&mut reading.issues).into_boxed_slice();
        }
        out.serve(record, belongs.number, self.first, self.fields.iter().map(|field| field.index));
    }

    /// The identity: of the key, else of what the record says. Equal ones are told apart by their occurrence.
    fn identity(&mut self, key: &Key, reading: &mut Reading<'f>) -> u64 {
        // Two feeds of a nation may have equal rows without a key; only keys name the same record in both.
        let scoped;
        let text = match key {
            Key::Own(key) => key.as_str(),
            Key::Made(key) => key.as_str(),
            Key::Content => {
                scoped = format!("{}\u{1f}{}", reading.feed.slug, reading.content);
                scoped.as_str()
            }
        };
        let nation = reading.feed.nation;
        let mut hash = record_hash(self.kind, nation, text, 0);
        let count = self.given.entry(hash).or_insert(0);
        let occurrence = *count;
        *count = count.saturating_add(1);
        if occurrence > 0 {
            hash = record_hash(self.kind, nation, text, occurrence);
            match key {
                Key::Own(key) => {
                    reading.note(&rules::DUPLICATE_KEY, "", Some(key), || format!("has the key of {occurrence} earlier records"))
                }
                Key::Made(_) => {}
                Key::Content => reading.note(&rules::ROW_REPEATED, "", None, String::new),
            }
        }
        hash
    }
}
