//! Holdings.

use std::sync::Arc;

use crate::engine::Type;
use crate::graph::collection::{ask, refused};
use crate::graph::fields::record;
use crate::graph::scope::Scope;
use crate::graph::values::Amount;
use crate::model::records::{Holding, Requirement};
use crate::store::worth;
use crate::view::Ask;

pub fn holding() -> Type<Holding, Scope> {
    record::<Holding>(&[])
        .made_with(
            "matchingRequirements",
            "Open requirements, of any nation, for its system or type: that ask for its item, its weapon system, or the system that this is a variant of. A requirement is open while its coverage has a gap: while less is pledged than requested, or where no number is requested.",
            ask::<Requirement>(),
            |holding, scope: &Scope, asked: &Arc<Ask>| {
                scope.view.page::<Requirement>(&Arc::new(asked.within(scope.view.asking_for(holding)))).map_err(refused)
            },
        )
        .made_link("value", "Quantity times unit value; null where either is not reported.", |holding, _| worth(holding).map(Amount::from))
}
