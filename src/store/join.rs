//! What one record finds in others while an index is made or a link is followed.

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

    /// All records of one kind that the nation reports.
    pub fn all<T: Kept>(&self) -> impl Iterator<Item = &'a T> + use<'a, T> {
        self.nation.iter().filter_map(|feed| feed.snapshot.as_deref()).flat_map(|snapshot| T::part(snapshot).records())
    }

    fn by_hash<T: Kept>(&self, nation: CountryCode, hash: u64) -> Option<&'a T> {
        T::part(self.own)
            .by_hash(hash)
            .or_else(|| self.nation.iter().filter_map(|feed| feed.snapshot.as_deref()).find_map(|snapshot| T::part(snapshot).by_hash(hash)))
            .filter(|record| record.origin().nation == nation)
    }
}
