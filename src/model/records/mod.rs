//! One file per entity: what nations report, field by field.

mod course;
mod donation;
mod facility;
mod holding;
mod iteration;
mod repair;
mod requirement;
mod transfer;

pub use course::{Course, Qualification};
pub use donation::{Donation, DonationLine};
pub use facility::TrainingFacility;
pub use holding::Holding;
pub use iteration::CourseIteration;
pub use repair::{RepairOrder, RepairPart};
pub use requirement::Requirement;
pub use transfer::{Leg, Transfer, TransferLine};
