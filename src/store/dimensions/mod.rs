//! What each entity can be filtered and ordered by: its fields, what every record has, and what it finds in others.

mod entities;
mod field;
mod reference;
mod subject;

pub use entities::{course, donation, donation_line, facility, holding, iteration, repair_order, requirement, transfer, transfer_line};
pub use field::{camel, day as day_number};
pub use reference::entries;
