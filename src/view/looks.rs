//! How many records a query looked through, field by field: kept only for who asks how it was answered.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::sight::View;

/// What was looked through for one field of a query. Records that the viewer may not see are in none of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Looked {
    /// Lists that were made for it: one for each object that has the field.
    pub lists: u64,
    /// Records of the feeds that were looked into.
    pub scanned: u64,
    /// Those of them that the filters kept.
    pub matched: u64,
}

/// What was looked through for the fields of one query, by their numbers.
#[derive(Debug, Default)]
pub struct Looks(Mutex<Noted>);

#[derive(Debug, Default)]
struct Noted {
    field: usize,
    /// Whether the field's own list has been counted.
    counted: bool,
    found: BTreeMap<usize, Looked>,
}

impl Looks {
    fn noted(&self) -> std::sync::MutexGuard<'_, Noted> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes how many records of a feed were looked through.
    pub(super) fn add(&self, scanned: u64, matched: u64) {
        let mut noted = self.noted();
        let first = !std::mem::replace(&mut noted.counted, true);
        let field = noted.field;
        let looked = noted.found.entry(field).or_default();
        looked.lists += u64::from(first);
        looked.scanned += scanned;
        looked.matched += matched;
    }
}

impl View {
    /// What is looked through from here on is for that field.
    pub fn looks_for(&self, field: usize) {
        if let Some(looks) = &self.used.looks {
            let mut noted = looks.noted();
            (noted.field, noted.counted) = (field, false);
        }
    }

    /// What was looked through, by the numbers of fields; nothing unless it was to be kept.
    pub fn looked(&self) -> BTreeMap<usize, Looked> {
        self.used.looks.as_ref().map(|looks| looks.noted().found.clone()).unwrap_or_default()
    }
}
