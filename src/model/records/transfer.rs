//! What moves.

use crate::model::cell::{DonationLink, NodeSlug, SystemSlug};
use crate::model::codes::{TransferStatus, TransportMode};
use crate::model::entity::{entity, part};
use crate::model::values::{CountryCode, Item, Quantity, Text, When};

entity! {
    /// One movement as one nation reports it.
    Transfer: Transfer {
        Keys {
            /// The donation whose lines it moves.
            donation: DonationLink,
            /// Who receives it.
            recipient: Option<CountryCode>,
            /// Where it starts.
            from: NodeSlug,
            /// Where it ends.
            to: NodeSlug,
        }
        Words {
            /// Number of the movement, shared by the nations that report it.
            consignment: Option<Text>,
        }
        Codes {
            /// How far it has come.
            status: TransferStatus,
        }
        Measures {
            /// Mass in kilograms.
            mass: Quantity,
        }
        Parts {
            /// Its legs, in order.
            legs: Vec<Leg>,
        }
    }
}

part! {
    /// One leg of a movement. The kind of its dates says whether they have happened.
    Leg {
        /// Means of transport.
        mode: TransportMode,
        /// Where the leg starts.
        from: NodeSlug,
        /// Where the leg ends.
        to: NodeSlug,
        /// When it starts.
        departs: Option<When>,
        /// When it ends.
        arrives: Option<When>,
    }
}

entity! {
    /// One item of a transfer.
    TransferLine: Transfer (line_of) {
        Keys {
            /// What moves, where the feed names an item.
            item: Option<Item>,
            /// What moves, where the feed names a weapon system.
            system: SystemSlug,
        }
        Measures {
            /// How many.
            quantity: Quantity,
            /// Mass of this line in kilograms, where the feed gives it by line.
            mass: Quantity,
        }
    }
}
