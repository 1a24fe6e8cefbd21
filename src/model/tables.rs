//! All records of one document, one list per kind.

use super::cell::{Cell, PartView};
use super::entity::{Entity, FieldShape};
use super::records::{
    Course, CourseIteration, Donation, DonationLine, Holding, RepairOrder, Requirement, TrainingFacility, Transfer, TransferLine,
};
use super::values::Origin;

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
            /// How many records there are of each kind, in the order of the lists.
            pub fn lengths(&self) -> Vec<usize> { vec![$( self.$list.len() ),+] }
            /// The records behind the first ones, which are counted by kind.
            pub fn since(&self, lengths: &[usize]) -> Self {
                let mut lengths = lengths.iter().copied();
                Self { $( $list: self.$list.get(lengths.next().unwrap_or_default()..).unwrap_or_default().to_vec(), )+ }
            }
            /// All records as their descriptions show them, list by list.
            pub fn views(&self) -> Vec<RecordView<'_>> {
                let mut views = Vec::new();
                $( views.extend(self.$list.iter().map(RecordView::of)); )+
                views
            }
        }
    };
}

/// A record of any kind as its description shows it.
#[derive(Debug)]
pub struct RecordView<'a> {
    /// Its type in the contract: `CourseIteration`.
    pub name: &'static str,
    /// Where it comes from.
    pub origin: &'a Origin,
    /// Its fields, each with what it holds and the parts of a list of parts.
    pub fields: Vec<(&'static FieldShape, Cell<'a>, Vec<PartView<'a>>)>,
}

impl<'a> RecordView<'a> {
    fn of<T: Entity>(record: &'a T) -> Self {
        let fields = T::FIELDS.iter().map(|field| (&field.shape, (field.get)(record), (field.parts)(record)));
        Self { name: T::NAME, origin: record.origin(), fields: fields.collect() }
    }
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
