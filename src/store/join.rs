//! What one record finds in others while an index is made or a link is followed.

use super::dimension::Reach;
use super::snapshot::{Kept, Snapshot};
use super::world::FeedState;
use crate::config::Reference;
use crate::model::Link;
use crate::model::codes::RecordKind;
use crate::model::values::{CountryCode, record_hash};

/// The surroundings of a record: its own snapshot, its nation's others and the reference data.
#[derive(Clone, Copy)]
pub struct Joins<'a> {
    /// Reference data of the gateway.
    pub reference: &'a Reference,
    /// The snapshot in which the record lies.
    pub own: &'a Snapshot,
    /// The feeds of its nation.
    pub nation: &'a [FeedState],
}

impl<'a> Joins<'a> {
    /// The record to which a link leads, within the nation; none if the nation does not report it.
    pub fn follow<T: Kept>(&self, kind: RecordKind, link: &Link) -> Option<&'a T> {
        self.by_hash(link.nation, record_hash(kind, link.nation, &link.key, 0))
    }

    /// Records of one kind that the nation reports and whose key in a dimension, which the records themselves decide, is this.
    pub fn all_with<T: Kept>(&self, dimension: &str, key: &str) -> Vec<&'a T> {
        let Some(number) = T::dimensions().iter().position(|own| own.name == dimension && own.reach == Reach::Own) else {
            return Vec::new();
        };
        let mut found = Vec::new();
        for own in self.nation.iter().filter_map(|feed| feed.snapshot.as_deref()) {
            let part = T::part(own);
            let rows = part.keys(number, &Joins { own, ..*self }).map(|keys| keys.any_of([key])).unwrap_or_default();
            found.extend(rows.into_iter().filter_map(|row| part.get(row)));
        }
        found
    }

    fn by_hash<T: Kept>(&self, nation: CountryCode, hash: u64) -> Option<&'a T> {
        T::part(self.own)
            .by_hash(hash)
            .or_else(|| self.nation.iter().filter_map(|feed| feed.snapshot.as_deref()).find_map(|snapshot| T::part(snapshot).by_hash(hash)))
            .filter(|record| record.origin().nation == nation)
    }
}
