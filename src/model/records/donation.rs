//! What nations give.

use crate::model::cell::{RequirementLink, SystemSlug};
use crate::model::codes::{DonationKind, DonationSource, DonationStage};
use crate::model::entity::entity;
use crate::model::values::{CountryCode, Item, Money, Quantity, Text, When};

entity! {
    /// What a nation gives.
    Donation: Donation {
        Keys {
            /// Who gives; the reporting nation unless the feed says otherwise.
            donor: Option<CountryCode>,
            /// Who receives.
            recipient: Option<CountryCode>,
            /// The requirement that it answers.
            requirement: RequirementLink,
        }
        Codes {
            /// How it is given.
            kind: DonationKind,
            /// Where it comes from.
            source: DonationSource,
        }
        Words {
            /// What it is, in the nation's words.
            description: Option<Text>,
        }
        Dates {
            /// When it was announced.
            announced: Option<When>,
        }
        Amounts {
            /// Value at the price of acquisition.
            value_acquisition: Option<Money>,
            /// Value today.
            value_current: Option<Money>,
            /// Estimated value.
            value_estimate: Option<Money>,
        }
    }
}

entity! {
    /// One item of a donation. One quantity per stage that the feed reports; they may contradict each other, and then `issues` says so. Their unit is the one that the feed declares, else the system's counted-as unit, else the unit of issue.
    DonationLine: Donation (line_of) {
        Keys {
            /// What is given, where the feed names an item.
            item: Option<Item>,
            /// What is given, where the feed names a weapon system.
            system: SystemSlug,
            /// The requirement that this line answers.
            requirement: RequirementLink,
        }
        Codes {
            /// How far it has come.
            stage: DonationStage,
        }
        Words {
            /// What it is, as the nation wrote it.
            description: Text,
        }
        Measures {
            /// How many were asked for.
            requested: Quantity,
            /// How many were offered.
            offered: Quantity,
            /// How many were promised.
            pledged: Quantity,
            /// How many were decided and set aside.
            allocated: Quantity,
            /// How many the recipient accepted.
            accepted: Quantity,
            /// How many the recipient rejected.
            rejected: Quantity,
            /// How many were sent.
            shipped: Quantity,
            /// How many were received.
            delivered: Quantity,
        }
        Dates {
            /// When it reached its stage.
            stage_since: Option<When>,
            /// When it was delivered.
            delivered_on: Option<When>,
            /// When delivery is planned.
            planned_delivery: Option<When>,
        }
    }
}
