//! What each entity can be filtered and ordered by: its fields, what every record has, and what it finds in others.

mod change;
mod consignment;
mod coverage;
mod entities;
mod field;
mod group;
mod movement;
mod reference;
mod subject;
mod training;

pub use change::{AT, change};
pub use consignment::consignment;
pub use entities::{donation, donation_line, holding, repair_order, requirement, worth};
pub use field::{camel, day as day_number, type_of};
pub use movement::{transfer, transfer_line};
pub use reference::entries;
pub use training::{course, facility, iteration};
