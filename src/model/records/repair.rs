//! What is under repair.

use crate::model::cell::{NodeSlug, SystemSlug};
use crate::model::codes::RepairStage;
use crate::model::entity::{entity, part};
use crate::model::values::{Item, Quantity, Text, When};

entity! {
    /// An order to repair, from report to return.
    RepairOrder: RepairOrder {
        Keys {
            /// What is repaired, where the feed names an item.
            item: Option<Item>,
            /// What is repaired, where the feed names a weapon system.
            system: SystemSlug,
            /// Where it is repaired.
            facility: NodeSlug,
        }
        Measures {
            /// How many are repaired under this order.
            quantity: Quantity,
        }
        Codes {
            /// How far it has come.
            stage: RepairStage,
        }
        Words {
            /// What is wrong, in the nation's words.
            fault: Option<Text>,
        }
        Dates {
            /// When it reached its stage.
            stage_since: Option<When>,
            /// When it was taken in.
            received: Option<When>,
            /// When it is promised back.
            promised: Option<When>,
            /// When it was completed.
            completed: Option<When>,
        }
        Parts {
            /// Parts that it waits for.
            waiting_for: Vec<RepairPart>,
        }
    }
}

part! {
    /// A part that a repair waits for.
    RepairPart {
        /// Which part.
        item: Option<Item>,
        /// How many, in the part's unit of issue.
        quantity: Quantity,
    }
}
