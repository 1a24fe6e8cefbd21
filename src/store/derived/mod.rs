//! What follows from the records of several nations: derived once for all who may see the same.
//!
//! A derivation reads records through an `Overview` and keeps plain results. What is filtered, ordered and grouped by them is
//! indexed like anything else; those indexes are kept here, because a snapshot outlives what other nations report.

mod arrivals;
mod columns;
mod conflicts;
mod consignments;
mod coverage;
mod derivations;
mod donated;
mod interchange;
mod likeness;
mod needs;
mod overview;
mod readiness;
mod sets;
mod spares;

pub use arrivals::{Arrival, Arrivals, moves};
pub(super) use columns::ColumnOf;
pub use consignments::{Conflict, Consignment, Consignments};
pub use coverage::{Coverage, Coverages, Given, Holdup, Reported, Steps};
pub use derivations::{Derivation, Derivations, Derived};
pub use donated::Donated;
pub use interchange::Interchange;
pub use likeness::{LIKELY_MOST, Likeness, Suggestion};
pub use needs::Needs;
pub use overview::{Overview, Place};
pub use readiness::{Allotment, ByRole, CrewReadiness, CrewSupply, Crews, Need, ROLES, Readiness, Share, Training, allot};
pub use sets::ReleaseSets;
pub use spares::Spares;
