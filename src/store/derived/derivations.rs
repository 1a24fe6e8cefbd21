//! All that is derived, each part in its place.

use std::sync::atomic::AtomicBool;
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;

use super::arrivals::Arrivals;
use super::columns::Columns;
use super::consignments::Consignments;
use super::coverage::Coverages;
use super::donated::Donated;
use super::interchange::Interchange;
use super::likeness::Likeness;
use super::needs::Needs;
use super::overview::Overview;
use super::readiness::Crews;
use super::spares::Spares;
use crate::model::codes::RecordKind;
use crate::store::catalogue::Catalogue;
use crate::store::sees::Sees;
use crate::store::world::World;

/// Something that follows from records of several nations.
pub trait Derivation: Send + Sync + Sized + 'static {
    /// The kinds of record from which it follows, by way of other derivations too: it stays while none of them is
    /// published.
    const FROM: &'static [RecordKind];
    /// Whether it is another on another day.
    const DAILY: bool;
    /// Derives it.
    fn derive(overview: &Overview) -> Self;
    /// Makes the indexes that an earlier one had.
    fn warm(&self, _like: &Self, _overview: &Overview) {}
}

/// A derivation that is kept.
pub trait Derived: Derivation {
    /// Its place among all of them.
    fn place(derivations: &Derivations) -> &OnceLock<Arc<Self>>;
}

/// Declares the derivations, one place each.
macro_rules! derivations {
    ($( $place:ident: $Derivation:ident; )+) => {
        /// All that follows from a world for one release set on one day; each part is made when first asked for.
        #[derive(Debug)]
        pub struct Derivations {
            pub(super) sees: Sees,
            pub(super) today: Date,
            /// Whether a query has asked for any of it.
            pub(super) asked: AtomicBool,
            pub(super) columns: Columns,
            $( $place: OnceLock<Arc<$Derivation>>, )+
        }

        impl Derivations {
            /// Nothing derived yet.
            pub(super) fn new(world: &World, sees: Sees, today: Date) -> Self {
                Self { sees, today, asked: AtomicBool::new(false), columns: Columns::new(world), $( $place: OnceLock::new(), )+ }
            }

            /// What stays in the next world, in which records of these kinds are others.
            pub(super) fn after(&self, world: &World, kinds: &[RecordKind]) -> Self {
                let mut next = Self::new(world, self.sees.clone(), self.today);
                $( if !$Derivation::FROM.iter().any(|kind| kinds.contains(kind)) {
                    next.$place.clone_from(&self.$place);
                } )+
                next
            }

            /// What stays on another day.
            pub(super) fn on(&self, world: &World, today: Date) -> Self {
                let mut next = Self::new(world, self.sees.clone(), today);
                $( if !$Derivation::DAILY {
                    next.$place.clone_from(&self.$place);
                } )+
                next
            }

            /// Makes in an overview of the next world what is made here, with its indexes.
            pub(super) fn make_in(&self, overview: &Overview) {
                $( if let Some(made) = self.$place.get() {
                    overview.derived::<$Derivation>().warm(made, overview);
                } )+
                let were_made = |of| self.columns.are_made(of);
                for (feed, state) in overview.world().feeds().iter().enumerate() {
                    if let (Some(snapshot), Some(joins)) = (&state.snapshot, overview.joins(feed)) {
                        snapshot.warm_derived(&joins, were_made);
                    }
                }
                overview.world().systems().warm_derived(&overview.world().nowhere().within(overview), were_made);
            }
        }

        $( impl Derived for $Derivation {
            fn place(derivations: &Derivations) -> &OnceLock<Arc<Self>> { &derivations.$place }
        } )+
    };
}

derivations! {
    catalogue: Catalogue;
    arrivals: Arrivals;
    consignments: Consignments;
    crews: Crews;
    coverages: Coverages;
    interchange: Interchange;
    spares: Spares;
    needs: Needs;
    donated: Donated;
    likeness: Likeness;
}
