//! Made-up data of thirty-two nations, published over real HTTP on loopback, in the shapes, languages and with the
//! defects that real feeds have. `plan` says who publishes what; `truth` makes the records from a seed; `past`
//! says how they stood on earlier days, and `editions` which of those days were published; `shapes` writes documents;
//! `serve` answers requests for them, as on the day that the `calendar` shows, with the `troubles` that somebody wants to see.
//!
//! This room imports no other room, so that its truth can be the oracle of tests. It reads no clock: the day on which
//! the data hang is an argument.

mod calendar;
mod described;
mod documents;
pub mod editions;
mod nations;
pub mod past;
mod pipe;
pub mod plan;
pub mod serve;
pub mod shapes;
mod stage;
pub mod troubles;
pub mod truth;

pub use documents::documents;
pub use serve::serve;
pub use stage::Stage;
pub use truth::{Truth, truth};
