//! What is asked for.

use crate::model::cell::{CoalitionSlug, SystemSlug};
use crate::model::entity::entity;
use crate::model::values::{Item, Quantity, Text, When};

entity! {
    /// Something asked for: one line of a list of needs.
    Requirement: Requirement {
        Keys {
            /// What is asked for, where the feed names a weapon system.
            system: SystemSlug,
            /// What is asked for, where the feed names an item.
            item: Option<Item>,
            /// Capability coalition that it belongs to.
            coalition: CoalitionSlug,
        }
        Words {
            /// Body that states it.
            stated_by: Option<Text>,
        }
        Measures {
            /// Urgency: 1 is the most urgent.
            priority: Option<i32>,
            /// How many are asked for.
            requested: Quantity,
        }
        Dates {
            /// When it is needed.
            needed_by: Option<When>,
        }
    }
}
