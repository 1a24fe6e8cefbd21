//! How far what is asked for is covered, and what is in the way.

use super::list::codes;

codes! {
    /// How far a requirement is covered.
    CoverageState {
        /// Delivered in full, with its crews.
        Complete = "COMPLETE",
        /// Pledged in full.
        Covered = "COVERED",
        /// Pledged in part.
        Partial = "PARTIAL",
        /// Nothing pledged.
        Open = "OPEN",
        /// The requested quantity is not a number.
        Unknown = "UNKNOWN",
    } default Unknown

    /// The steps from need to use, in order.
    HoldupKind {
        /// Less pledged than requested.
        Pledge = "PLEDGE",
        /// Less allocated than pledged, and than requested.
        Allocation = "ALLOCATION",
        /// Allocated, not yet on the way.
        Preparation = "PREPARATION",
        /// On the way or held at a node, or handed over and not confirmed.
        Movement = "MOVEMENT",
        /// Delivered in full, crews missing.
        Crew = "CREW",
    } default Pledge
}
