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

    /// Does the crew finish before the equipment arrives?
    ReadinessState {
        /// Every role is covered on arrival.
        CrewInTime = "CREW_IN_TIME",
        /// Covered, but after arrival: trainingGapDays is positive.
        CrewLate = "CREW_LATE",
        /// Some role is never covered by what is planned.
        CrewNotPlanned = "CREW_NOT_PLANNED",
        /// Covered on crewReadyOn, but no arrival is known.
        ArrivalUnknown = "ARRIVAL_UNKNOWN",
        /// No system, no crew standard, no number, or counted in another unit than the system; or withdrawn, rejected or cancelled: no crew is needed.
        Unknown = "UNKNOWN",
    } default Unknown
}
