//! All records of one document, one list per kind.

use super::entity::Entity;
use super::records::{
    Course, CourseIteration, Donation, DonationLine, Holding, RepairOrder, Requirement, TrainingFacility, Transfer, TransferLine,
};

/// Declares the lists, and how code that is generic over entities reaches them.
macro_rules! tables {
    ($( $(#[doc = $about:literal])+ $list:ident: $Record:ty; )+) => {
        /// Records, one list per kind.
        #[derive(Debug, Clone, Default, PartialEq)]
        pub struct Tables { $( $(#[doc = $about])+ pub $list: Vec<$Record>, )+ }

        $( impl Each for $Record {
            fn list(tables: &Tables) -> &Vec<Self> { &tables.$list }
            fn list_mut(tables: &mut Tables) -> &mut Vec<Self> { &mut tables.$list }
        } )+

        impl Tables {
            /// How many records there are in all.
            pub fn len(&self) -> usize { 0 $( + self.$list.len() )+ }
            /// Whether there is none.
            pub fn is_empty(&self) -> bool { self.len() == 0 }
        }
    };
}

/// An entity that has its list in [`Tables`].
pub trait Each: Entity {
    /// Its list.
    fn list(tables: &Tables) -> &Vec<Self>;
    /// Its list, to be filled.
    fn list_mut(tables: &mut Tables) -> &mut Vec<Self>;
}

tables! {
    /// What is held.
    holdings: Holding;
    /// What is given.
    donations: Donation;
    /// The single items of donations.
    donation_lines: DonationLine;
    /// What moves.
    transfers: Transfer;
    /// The single items of transfers.
    transfer_lines: TransferLine;
    /// What is under repair.
    repair_orders: RepairOrder;
    /// What is asked for.
    requirements: Requirement;
    /// Where training takes place.
    facilities: TrainingFacility;
    /// What is taught.
    courses: Course;
    /// When it is taught.
    iterations: CourseIteration;
}
