//! One record out of a row: its fields, its key, its identity.

use std::borrow::Cow;
use std::num::NonZeroU64;
use std::sync::Arc;

use foldhash::fast::RandomState;
use hashbrown::{HashMap, HashSet};

use super::check::Checked;
use super::field::FieldPlan;
use super::locate::is_bare;
use super::outcome::Outcome;
use super::place::Place;
use super::reading::{Fatal, Reading};
use crate::config::{FieldMapping, Path};
use crate::feed::decode::Row;
use crate::feed::judge::rules;
use crate::model::FieldShape;
use crate::model::codes::RecordKind;
use crate::model::values::{Origin, OwnKey, Source, record_hash};

/// How a record is made of a row.
#[derive(Debug)]
pub struct RecordPlan<'f> {
    kind: RecordKind,
    /// The record's type.
    pub name: &'static str,
    key: Vec<Place>,
    pub(super) fields: Vec<FieldPlan<'f>>,
    /// Fields without which it can't be served.
    required: Vec<(usize, &'static str)>,
    /// Place of its first field among all that the feed fills.
    pub(super) first: usize,
    /// Identities that were given so far.
    given: HashSet<u64, RandomState>,
    /// How often those were that came again.
    again: HashMap<u64, u32, RandomState>,
    /// Records that several rows may give together, by identity.
    kept: HashMap<u64, Kept, RandomState>,
}

/// A record that several rows may give together, as it is served so far.
#[derive(Debug, Clone)]
pub struct Kept {
    /// Its identity.
    pub hash: u64,
    /// The number of its label.
    pub number: usize,
    /// Its feed and label.
    pub source: Arc<Source>,
    /// Its place among the records of its type.
    pub place: usize,
    /// How many lines its rows have given.
    pub lines: usize,
}

/// The key of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Key<'r> {
    /// The nation's own.
    Own(Cow<'r, str>),
    /// Made by the gateway, because the nation gives none for the record to which the line belongs.
    Made(String),
    /// The nation gives none: what the record says is its identity.
    Content,
}

impl Key<'_> {
    /// The nation's own key.
    pub fn own(&self) -> Option<&str> {
        if let Self::Own(key) = self { Some(key) } else { None }
    }
}

/// Where a record belongs.
#[derive(Debug, Clone, Copy)]
pub struct Belongs<'l> {
    /// The number of its label.
    pub number: usize,
    /// Its feed and label.
    pub source: &'l Arc<Source>,
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
        Self { kind, name, key, fields, required, first, given: HashSet::default(), again: HashMap::default(), kept: HashMap::default() }
    }

    /// Makes room for so many more.
    pub fn expect<T: Checked>(&mut self, more: usize, out: &mut Outcome) {
        // Where that much room can't be had, it is made when it is needed. A little more than expected costs nothing.
        let more = more.saturating_add(more / 64);
        _ = T::list_mut(&mut out.tables).try_reserve_exact(more);
        _ = self.given.try_reserve(more);
    }

    /// Whether the feed declares a key for it.
    pub fn keyed(&self) -> bool {
        !self.key.is_empty()
    }

    /// The nation's key for the row: its parts joined, as links to it join them, blank ones left out. None where all are blank.
    pub fn key<'r>(&self, row: &'r Row, reading: &Reading<'f>) -> Option<Cow<'r, str>> {
        let part = |place: &Place| reading.places.text(row, *place).text().unwrap_or_default();
        let parts = self.key.iter().map(part).map(|part| if is_bare(part) { part } else { part.trim() });
        parts.filter(|part| !part.is_empty()).map(Cow::Borrowed).reduce(|key, part| Cow::Owned(format!("{key}/{part}")))
    }

    /// The record of that key that earlier rows gave, if they did.
    pub fn kept(&self, key: &Key<'_>, reading: &Reading<'f>) -> Option<Kept> {
        let Key::Own(key) = key else { return None };
        self.kept.get(&record_hash(self.kind, reading.feed.nation, key, 0)).cloned()
    }

    /// Remembers a record to which later rows may add.
    pub fn keep(&mut self, kept: Kept) {
        self.kept.insert(kept.hash, kept);
    }

    /// Counts lines that a row gave to a record, if it is remembered.
    pub fn keep_lines(&mut self, hash: u64, more: usize) {
        if let Some(kept) = self.kept.get_mut(&hash) {
            kept.lines += more;
        }
    }

    /// Lets a record be made anew out of a row that more may see: then it shows what this row says, and nothing of others.
    pub fn reopen(&mut self, hash: u64) {
        self.given.remove(&hash);
        self.again.remove(&hash);
    }

    /// Leaves a record as it was, because the other row can't be served.
    pub fn close(&mut self, hash: u64) {
        self.given.insert(hash);
    }

    /// Serves the record that was made last in the place of an earlier one, with the issues that the reading holds.
    pub fn replace<T: Checked>(&self, earlier: &Kept, belongs: Belongs<'_>, reading: &mut Reading<'f>, out: &mut Outcome) {
        let fields = || self.fields.iter().map(|field| field.index);
        out.count_fields::<T>(earlier.place, earlier.number, self.first, fields(), |count, by| *count = count.saturating_sub(by));
        let list = T::list_mut(&mut out.tables);
        if earlier.place + 1 < list.len() {
            list.swap_remove(earlier.place);
        }
        self.serve::<T>(earlier.place, belongs, reading, out);
    }

    /// Makes the record, at the end of those of its type, where it need not be moved again; its place and identity come
    /// back. What is noticed stays in the reading.
    ///
    /// # Errors
    /// Why it can't be served; then it is not there.
    pub fn make<T: Checked>(
        &mut self,
        row: &Row,
        key: &Key<'_>,
        belongs: Belongs<'_>,
        reading: &mut Reading<'f>,
        out: &mut Outcome,
    ) -> Result<(usize, u64), Fatal> {
        let list = T::list_mut(&mut out.tables);
        let place = list.len();
        list.push(T::begun(Origin::new(Arc::clone(belongs.source), row.position.clone()), belongs.line_of));
        match list.get_mut(place).map(|record| self.fill(record, row, key, reading)) {
            Some(Err(fatal)) => {
                list.pop();
                Err(fatal)
            }
            hash => Ok((place, hash.and_then(Result::ok).unwrap_or_default())),
        }
    }

    /// Fills a record; its identity comes back.
    fn fill<T: Checked>(&mut self, record: &mut T, row: &Row, key: &Key<'_>, reading: &mut Reading<'f>) -> Result<u64, Fatal> {
        reading.begin(&row.position, *key != Key::Content);
        if row.is_made() {
            reading.notice(row);
        }
        let mut missing = 0;
        let mut told = [false; 64];
        for field in &mut self.fields {
            if let Some(given) = field.read(row, reading) {
                if let Some(told) = told.get_mut(field.index) {
                    *told = true;
                }
                if let Some(field) = T::FIELDS.get(field.index) {
                    (field.set)(record, given);
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
        origin.key = key.own().map(OwnKey::from);
        Ok(hash)
    }

    /// Serves the record that was made at that place, with the issues that the reading holds.
    pub fn serve<T: Checked>(&self, place: usize, belongs: Belongs<'_>, reading: &mut Reading<'f>, out: &mut Outcome) {
        if let Some(record) = out.record::<T>(place).filter(|_| !reading.issues.is_empty()) {
            record.origin_mut().issues = std::mem::take(&mut reading.issues).into();
        }
        out.count_fields::<T>(place, belongs.number, self.first, self.fields.iter().map(|field| field.index), |count, by| *count += by);
    }

    /// The identity: of the key, else of what the record says. Equal ones are told apart by their occurrence.
    fn identity(&mut self, key: &Key<'_>, reading: &mut Reading<'f>) -> u64 {
        let text = match key {
            Key::Own(key) => key.as_ref(),
            Key::Made(key) => key.as_str(),
            Key::Content => reading.content.as_str(),
        };
        let nation = reading.feed.nation;
        let mut hash = record_hash(self.kind, nation, text, 0);
        if !self.given.insert(hash) {
            let count = self.again.entry(hash).or_insert(0);
            *count = count.saturating_add(1);
            let occurrence = *count;
            hash = record_hash(self.kind, nation, text, occurrence);
            match key {
                Key::Own(key) => {
                    reading.note(&rules::DUPLICATE_KEY, "", Some(&**key), || format!("has the key of {occurrence} earlier records"))
                }
                Key::Made(_) => {}
                Key::Content => reading.note(&rules::ROW_REPEATED, "", None, String::new),
            }
        }
        hash
    }
}
