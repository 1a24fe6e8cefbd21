//! What was true before today: each record as it stood on an earlier day, derived from the record of today. The same
//! seed has the same past; a day further back never contradicts a later one: what has been entered stays until it is
//! struck, stages only advance, and nothing is known of a day that had not come.

mod donation;
mod fate;
mod holding;
mod repair;
mod requirement;
mod then;
mod training;
mod transfer;

pub use fate::{Event, Fate};
pub use then::{Aged, Then};
