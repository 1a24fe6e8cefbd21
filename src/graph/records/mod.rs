//! One file per entity: what a record links to, derives or asks for, a line each.

mod consignment;
mod donation;
mod holding;
mod repair;
mod requirement;
mod training;
mod transfer;

pub use consignment::{conflict as consignment_conflict, consignment, number as consignment_number};
pub use donation::{donation, line as donation_line};
pub use holding::holding;
pub use repair::{order as repair_order, part as repair_part};
pub use requirement::requirement;
pub use training::{course, facility, iteration, qualification};
pub use transfer::{leg as transfer_leg, line as transfer_line, stop as transfer_stop, transfer};
