//! Codes of dates.

use super::list::codes;

codes! {
    /// How exactly a date is known.
    DatePrecision {
        /// To the day.
        Day = "DAY",
        /// To the month.
        Month = "MONTH",
        /// To the quarter.
        Quarter = "QUARTER",
        /// To the year.
        Year = "YEAR",
    } default Day

    /// How certain a date is.
    DateKind {
        /// Planned.
        Planned = "PLANNED",
        /// Estimated from what is known.
        Estimated = "ESTIMATED",
        /// Has happened.
        Actual = "ACTUAL",
    } default Actual
}
