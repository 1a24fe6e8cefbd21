//! What nations hold.

use crate::model::cell::SystemSlug;
use crate::model::entity::entity;
use crate::model::values::{Condition, Item, Money, Quantity, Text};

entity! {
    /// Equipment that a nation holds: one row of its inventory.
    Holding: Holding {
        Keys {
            /// What is held: NSN, national number or name.
            item: Item,
            /// Weapon system that it belongs to.
            system: SystemSlug,
        }
        Measures {
            /// How many, in the item's unit of issue.
            quantity: Quantity,
            /// Part of the quantity that the nation offers for donation, in the same unit.
            offered: Quantity,
        }
        Codes {
            /// Serviceability: the group that all nations share, and the nation's own code.
            condition: Condition,
        }
        Words {
            /// Unit or depot, in the nation's words.
            holder: Option<Text>,
            /// Where it lies, in the nation's words.
            location: Option<Text>,
            /// Serial or lot number.
            serial_or_lot: Option<Text>,
        }
        Amounts {
            /// Price of one unit of issue.
            unit_value: Option<Money>,
        }
    }
}
