//! Coverage: how far what is asked for is covered by what all nations give.
//!
//! `coverages` takes from records what is given for what, `steps` says how much of a line has come how far, `figures` adds
//! that up, and `holdup` finds what is in the way; the last three read no record.

mod coverages;
mod exact;
mod figures;
mod holdup;
#[cfg(test)]
mod laws;
mod steps;

pub use coverages::Coverages;
pub use figures::{Coverage, Given};
pub use holdup::Holdup;
pub use steps::{Reported, Steps};
