//! Where training takes place.

use crate::model::entity::entity;
use crate::model::values::{Coordinates, Text};

entity! {
    /// A place that trains.
    TrainingFacility: TrainingFacility {
        Words {
            /// Its name.
            name: Text,
            /// Readable key: nation and name, deu-munster. Made of the name where the feed gives none.
            slug: Option<Text>,
            /// Town or area.
            place: Option<Text>,
            /// Who runs it.
            operator: Option<Text>,
        }
        Keys {
            /// Where it is.
            position: Option<Coordinates>,
        }
        Measures {
            /// People that it trains at a time.
            capacity: Option<i32>,
        }
    }
}
