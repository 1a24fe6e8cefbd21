//! What is taught.

use crate::model::cell::{Languages, SystemSlug};
use crate::model::codes::CrewRole;
use crate::model::entity::{entity, part};
use crate::model::values::Text;

entity! {
    /// What is taught; text in the feed's language.
    Course: Course {
        Words {
            /// Course code of the nation.
            code: Option<Text>,
            /// Its title.
            title: Text,
            /// Subject.
            discipline: Option<Text>,
            /// Level, in the nation's words.
            level: Option<Text>,
            /// Whom it is for.
            audience: Option<Text>,
        }
        Measures {
            /// Length in calendar days.
            duration_days: Option<i32>,
        }
        Keys {
            /// Languages of instruction.
            languages: Languages,
        }
        Parts {
            /// What its graduates can crew.
            qualifies_for: Vec<Qualification>,
        }
    }
}

part! {
    /// Graduates can crew that system in that role.
    Qualification {
        /// The weapon system.
        system: SystemSlug,
        /// The role.
        role: CrewRole,
    }
}
