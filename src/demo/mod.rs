//! Made-up data of thirty-two nations, published over real HTTP on loopback, in the shapes, languages and with the
//! defects that real feeds have. `plan` says who publishes what; `truth` makes the records from a seed; `shapes` writes
//! them as documents; `serve` answers requests for them.
//!
//! This room imports no other room, so that its truth can be the oracle of tests. It reads no clock: the day on which
//! the data hang is an argument.

mod nations;
pub mod plan;
pub mod serve;
pub mod shapes;
pub mod truth;

pub use serve::serve;
pub use truth::{Truth, truth};
