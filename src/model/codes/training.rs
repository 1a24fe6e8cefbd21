//! Codes of training.

use super::list::codes;

codes! {
    /// What a course qualifies for.
    CrewRole {
        /// Operates it.
        Operator = "OPERATOR",
        /// Keeps it working.
        Maintainer = "MAINTAINER",
        /// Commands the crew.
        Commander = "COMMANDER",
        /// Teaches others.
        Instructor = "INSTRUCTOR",
        /// Gives medical care.
        Medic = "MEDIC",
        /// Plans and directs its use.
        Staff = "STAFF",
    } default Operator

    /// State of a run of a course.
    IterationStatus {
        /// Planned.
        Planned = "PLANNED",
        /// Takes applications.
        Open = "OPEN",
        /// No seat left.
        Full = "FULL",
        /// Under way.
        Running = "RUNNING",
        /// Finished.
        Completed = "COMPLETED",
        /// Will not happen.
        Cancelled = "CANCELLED",
        /// Put off.
        Postponed = "POSTPONED",
        /// Not reported, or a code without a mapping.
        Unknown = "UNKNOWN",
    } default Unknown
}
