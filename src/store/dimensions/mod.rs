//! What each entity can be filtered and ordered by: its fields, what every record has, and what it finds in others.

mod change;
mod consignment;
mod coverage;
mod donation;
mod donation_line;
mod field;
mod group;
mod holding;
mod movement;
mod reference;
mod repair_order;
mod requirement;
mod subject;
mod training;

pub use change::{AT, change};
pub use consignment::consignment;
pub use donation::donation;
pub use donation_line::donation_line;
pub use field::{camel, day as day_number, type_of};
pub use holding::{holding, worth};
pub use movement::{transfer, transfer_line};
pub use reference::entries;
pub use repair_order::repair_order;
pub use requirement::requirement;
pub use training::{course, facility, iteration};
