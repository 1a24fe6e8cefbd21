//! The records of one published run of one feed.

use std::num::NonZeroU64;
use std::sync::{Arc, OnceLock};

use hashbrown::HashMap;
use jiff::Timestamp;

use super::catalogue::SeenItem;
use super::change::Diff;
use super::derived::ColumnOf;
use super::dimension::{Dimension, Listed, Rank, Reach};
use super::dimensions;
use super::join::Joins;
use super::lookup::{Fetched, FoundHoldings};
use super::part::Part;
use super::sees::Sees;
use crate::model::records::{
    Course, CourseIteration, Donation, DonationLine, Holding, RepairOrder, Requirement, TrainingFacility, Transfer, TransferLine,
};
use crate::model::values::{Label, Origin, Text};
use crate::model::{Each, Entity, Tables};

/// A record that snapshots keep.
pub trait Kept: Each + Listed {
    /// Its part of a snapshot.
    fn part(snapshot: &Snapshot) -> &Part<Self>;
}

impl Snapshot {
    /// The nation's own as-of date.
    pub fn as_of(&self) -> Option<Timestamp> {
        self.as_of
    }

    /// Records that a nation answered by key, each once, with the oldest as-of date of the answers. Those that are `known`
    /// out of another feed of the nation are left out.
    pub fn answered<'a>(found: impl Iterator<Item = &'a FoundHoldings>, known: impl Fn(u64) -> bool) -> Self {
        let (mut tables, mut fetched, mut as_of) = (Tables::default(), HashMap::default(), None);
        for answer in found {
            as_of = answer.when.as_of.into_iter().chain(as_of).min();
            for holding in &answer.holdings {
                let identity = holding.origin.hash;
                if !known(identity) && fetched.insert(identity, answer.when).is_none() {
                    tables.holdings.push(holding.clone());
                }
            }
        }
        Self { fetched, ..Self::new(tables, as_of) }
    }

    /// When a record came that the nation answered by key; none: it came with a run.
    pub fn fetched(&self, identity: u64) -> Option<Fetched> {
        self.fetched.get(&identity).copied()
    }

    /// The items that its records name; gathered when first asked for.
    pub(super) fn items(&self) -> &[SeenItem] {
        self.items.get_or_init(|| SeenItem::gather(self))
    }
}

/// Declares the parts of a snapshot, one per entity.
macro_rules! parts {
    ($( $part:ident: $Record:ident by $dimensions:path; )+) => {
        /// The records of one published run, in parts by kind.
        #[derive(Debug)]
        pub struct Snapshot {
            as_of: Option<Timestamp>,
            /// Of records that a nation answered by key: when each came, by its identity.
            fetched: HashMap<u64, Fetched>,
            items: Arc<OnceLock<Vec<SeenItem>>>,
            $( $part: Part<$Record>, )+
        }

        impl Snapshot {
            /// Sorts and labels the records of a document.
            pub fn new(tables: Tables, as_of: Option<Timestamp>) -> Self {
                Self { as_of, fetched: HashMap::default(), items: Arc::default(), $( $part: Part::new(tables.$part, |record| Some(&record.origin.label)), )+ }
            }

            /// The same records after another feed of the nation has published.
            pub fn rejoined(&self) -> Self {
                Self { as_of: self.as_of, fetched: self.fetched.clone(), items: Arc::clone(&self.items), $( $part: self.$part.rejoined(), )+ }
            }

            /// Makes the indexes that an earlier snapshot of the feed had.
            pub fn warm(&self, like: &Self, joins: &Joins<'_>) {
                $( self.$part.warm(&like.$part, joins); )+
            }

            /// Makes the indexes by what several nations report that `were_made` for an earlier world.
            pub(super) fn warm_derived(&self, joins: &Joins<'_>, were_made: impl Fn(ColumnOf) -> bool) {
                $( self.$part.warm_derived(joins, &were_made); )+
            }

            /// Puts records in the shade that a newer feed of the nation reports too; lines follow what they are part of.
            pub(super) fn shade(&mut self, by: &Text, newer: &Self) {
                $( self.$part.shade(by, &newer.$part); )+
                let (donations, transfers) = (self.donations.shaded_by(by), self.transfers.shaded_by(by));
                self.donation_lines.shade_with(by, &donations, |line| line.line_of.map(NonZeroU64::get));
                self.transfer_lines.shade_with(by, &transfers, |line| line.line_of.map(NonZeroU64::get));
            }

            /// Lets a feed's shade go.
            pub(super) fn unshade(&mut self, by: &Text) {
                $( self.$part.unshade(by); )+
            }

            /// Identities of the records in a feed's shade, by type, with the labels of the newer ones.
            pub(super) fn shaded_by(&self, by: &Text) -> Vec<(u64, Arc<Label>)> {
                let mut all = Vec::new();
                $( all.extend(self.$part.shaded_by(by)); )+
                all
            }

            /// Shows each record beside the one of an earlier snapshot of the feed.
            pub(super) fn diff(&self, before: &Self, diff: &mut Diff<'_>) {
                $( diff.all(&before.$part, &self.$part); )+
            }

            /// Shows where each record comes from, with its type.
            pub fn each_origin(&self, see: &mut dyn FnMut(&'static str, &Origin)) {
                $( self.$part.records().iter().for_each(|record| see(<$Record as Entity>::NAME, &record.origin)); )+
            }

            /// Shows where each record comes from that somebody may see.
            pub fn each_seen(&self, sees: &Sees, see: &mut dyn FnMut(&Origin)) {
                $(
                    let seen = self.$part.visible(sees);
                    for (row, record) in (0..).zip(self.$part.records()) {
                        if seen.as_ref().is_none_or(|rows| rows.contains(row)) {
                            see(&record.origin);
                        }
                    }
                )+
            }

            /// The record of that identity: its type, and where it comes from.
            pub fn by_hash(&self, hash: u64) -> Option<(&'static str, &Origin)> {
                $( if let Some(record) = self.$part.by_hash(hash) { return Some((<$Record as Entity>::NAME, &record.origin)); } )+
                None
            }

            /// The dimensions, by type, whose values follow from records of several nations.
            pub(super) fn derived_dimensions() -> Vec<(&'static str, usize)> {
                let mut all = Vec::new();
                $( all.extend(<$Record as Listed>::dimensions().iter().enumerate()
                    .filter(|(_, dimension)| dimension.reach == Reach::Nations)
                    .map(|(number, _)| (<$Record as Listed>::NAME, number))); )+
                all
            }

            /// How many records there are in all.
            pub fn len(&self) -> usize {
                0 $( + self.$part.records().len() )+
            }

            /// Whether there is none.
            pub fn is_empty(&self) -> bool {
                self.len() == 0
            }
        }

        $(
            impl Listed for $Record {
                const NAME: &'static str = <$Record as Entity>::NAME;
                fn dimensions() -> &'static [Dimension<Self>] {
                    static ALL: std::sync::LazyLock<Vec<Dimension<$Record>>> = std::sync::LazyLock::new($dimensions);
                    &ALL
                }
                fn rank(&self) -> Rank {
                    Rank::of(self.origin.nation, self.origin.hash)
                }
            }
            impl Kept for $Record {
                fn part(snapshot: &Snapshot) -> &Part<Self> { &snapshot.$part }
            }
        )+
    };
}

parts! {
    holdings: Holding by dimensions::holding;
    donations: Donation by dimensions::donation;
    donation_lines: DonationLine by dimensions::donation_line;
    transfers: Transfer by dimensions::transfer;
    transfer_lines: TransferLine by dimensions::transfer_line;
    repair_orders: RepairOrder by dimensions::repair_order;
    requirements: Requirement by dimensions::requirement;
    facilities: TrainingFacility by dimensions::facility;
    courses: Course by dimensions::course;
    iterations: CourseIteration by dimensions::iteration;
}
