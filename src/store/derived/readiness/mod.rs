//! Readiness: whether there is a crew when what is given arrives. Donation, transfer and training of several nations.
//!
//! `reading` takes from records who needs whom and who is trained, `allotment` allots people to lines and reads no record,
//! `roles` sets them to the roles of one crew, `outcome` says what that amounts to, `crews` keeps it.

mod allotment;
mod crews;
mod outcome;
mod reading;
mod roles;

pub use allotment::{Allotment, Need, Share, Training, allot};
pub use crews::Crews;
pub use outcome::{CrewReadiness, CrewSupply, Readiness};
pub use roles::{ByRole, ROLES};
