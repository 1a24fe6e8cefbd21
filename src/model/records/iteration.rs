//! When it is taught.

use crate::model::cell::{CourseLink, FacilityLink, Language, LineLinks};
use crate::model::codes::IterationStatus;
use crate::model::entity::entity;
use crate::model::values::{CountryCode, Money, Quantity, Text, When};

entity! {
    /// One run of a course. Seats count people.
    CourseIteration: CourseIteration {
        Keys {
            /// The course that it runs.
            course: CourseLink,
            /// Where it runs.
            facility: FacilityLink,
            /// Language of instruction.
            language: Language,
            /// Nation whose people are trained.
            trainee_nation: Option<CountryCode>,
            /// Donation lines that seats are reserved for.
            reserved_for: LineLinks,
        }
        Words {
            /// Number of the run, in the nation's words.
            serial: Option<Text>,
        }
        Codes {
            /// How far it has come.
            status: IterationStatus,
        }
        Dates {
            /// First day.
            starts: Option<When>,
            /// Last day.
            ends: Option<When>,
        }
        Measures {
            /// Seats in all, in people.
            seats: Quantity,
            /// Seats taken, in people.
            seats_filled: Quantity,
            /// People who graduated.
            graduated: Quantity,
        }
        Amounts {
            /// What the run costs.
            cost: Option<Money>,
        }
    }
}
