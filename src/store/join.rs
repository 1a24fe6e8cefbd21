//! What one record finds in others while an index is made.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use super::derived::{Derived, Overview};
use super::dimension::Reach;
use super::sees::{Asked, Sees};
use super::snapshot::{Kept, Snapshot};
use super::world::FeedState;
use crate::config::Reference;
use crate::model::Link;
use crate::model::codes::RecordKind;
use crate::model::values::{Id, Label, Origin, record_hash};

/// The surroundings of a record: its own snapshot, its nation's others and the reference data. Other records are reached
/// through the functions below alone: for who may not see them they are not there.
#[derive(Clone, Copy)]
pub struct Joins<'a> {
    /// Reference data of the gateway.
    pub reference: &'a Reference,
    /// Number of the feed in which the record lies; none: in no feed.
    feed: Option<usize>,
    own: &'a Snapshot,
    nation: &'a [FeedState],
    /// None: whoever looks sees all.
    sees: Option<&'a Sees>,
    asked: Option<&'a Asked>,
    /// None: the other nations are out of sight.
    overview: Option<&'a Overview>,
}

impl<'a> Joins<'a> {
    /// The surroundings of what lies in that snapshot, among those feeds of the nation, for who sees all.
    pub(super) fn new(reference: &'a Reference, feed: Option<usize>, own: &'a Snapshot, nation: &'a [FeedState]) -> Self {
        Self { reference, feed, own, nation, sees: None, asked: None, overview: None }
    }

    /// The same with all nations in sight.
    #[must_use]
    pub fn within<'b>(&self, overview: &'b Overview) -> Joins<'b>
    where
        'a: 'b,
    {
        Joins { overview: Some(overview), ..*self }
    }

    /// What follows from records of several nations; none while no nation but this one is in sight.
    pub fn derived<T: Derived>(&self) -> Option<&'a T> {
        self.overview.map(Overview::derived)
    }

    /// The day from which the past and the future count; none while no nation but this one is in sight.
    pub fn today(&self) -> Option<Date> {
        self.overview.map(Overview::today)
    }

    /// All nations' records; none while no nation but this one is in sight.
    pub(super) fn overview(&self) -> Option<&'a Overview> {
        self.overview
    }

    /// Number of the feed in which the record lies; none: in no feed.
    pub(super) fn feed(&self) -> Option<usize> {
        self.feed
    }

    /// The same for who sees that.
    #[must_use]
    pub fn seen_by<'b>(&self, sees: &'b Sees) -> Joins<'b>
    where
        'a: 'b,
    {
        Joins { sees: Some(sees), ..*self }
    }

    /// The same, and notes about which labels it is asked.
    pub(super) fn noting<'b>(&self, asked: &'b Asked) -> Joins<'b>
    where
        'a: 'b,
    {
        Joins { asked: Some(asked), ..*self }
    }

    /// Whether records with that label may be seen.
    pub(super) fn sees(&self, label: &Arc<Label>) -> bool {
        let seen = self.sees.is_none_or(|sees| sees.label(label));
        if let Some(asked) = self.asked {
            asked.note(label, seen);
        }
        seen
    }

    /// The nation's own as-of date of the snapshot in which the record lies.
    pub fn as_of(&self) -> Option<Timestamp> {
        self.own.as_of()
    }

    /// The record to which a link of another leads, within the nation; none if the nation does not report it.
    pub fn follow<T: Kept>(&self, from: &Origin, kind: RecordKind, link: &Link) -> Option<&'a T> {
        let hash = record_hash(kind, link.nation, &link.key, 0);
        let mut found = std::iter::once(self.own).chain(self.snapshots()).filter_map(|snapshot| T::part(snapshot).by_hash(hash));
        found.find(|record| record.origin().nation == link.nation && self.shows(from, record.origin()))
    }

    /// Records of one kind that the nation reports and whose key in a dimension, which the records themselves decide, is
    /// the id of another.
    pub fn all_with<T: Kept>(&self, dimension: &str, from: &Origin, id: &Id) -> Vec<&'a T> {
        self.snapshots().flat_map(|snapshot| self.found_in(snapshot, dimension, from, id)).collect()
    }

    /// The record of which a line is a line, in its own snapshot.
    pub fn whole<T: Kept>(&self, line: &impl Kept) -> Option<&'a T> {
        T::part(self.own).by_hash(line.line_of()?.get()).filter(|whole| self.shows(line.origin(), whole.origin()))
    }

    /// The lines of a record, in its own snapshot; `dimension` leads from a line to its id.
    pub fn lines<T: Kept>(&self, dimension: &str, whole: &Origin, id: &Id) -> Vec<&'a T> {
        self.found_in(self.own, dimension, whole, id)
    }

    fn found_in<T: Kept>(&self, own: &'a Snapshot, dimension: &str, from: &Origin, id: &Id) -> Vec<&'a T> {
        let Some(number) = T::dimensions().iter().position(|own| own.name == dimension && own.reach == Reach::Own) else {
            return Vec::new();
        };
        let part = T::part(own);
        let rows = part.keys(number, &Joins { own, ..*self }).map(|keys| keys.any_of([id.text().as_str()])).unwrap_or_default();
        rows.into_iter().filter_map(|row| part.get(row)).filter(|record| self.shows(from, record.origin())).collect()
    }

    fn snapshots(&self) -> impl Iterator<Item = &'a Snapshot> + use<'a> {
        self.nation.iter().filter_map(|feed| feed.snapshot.as_deref())
    }

    /// Who sees the record from which the way leads sees others of its label too.
    fn shows(&self, from: &Origin, other: &Origin) -> bool {
        from.label == other.label || self.sees(&other.label)
    }
}
