//! Holdings.

use crate::engine::Type;
use crate::graph::fields::record;
use crate::graph::scope::Scope;
use crate::graph::values::Amount;
use crate::model::records::Holding;
use crate::store::worth;

pub fn holding() -> Type<Holding, Scope> {
    record::<Holding>(&[])
        .made_link("value", "Quantity times unit value; null where either is not reported.", |holding, _| worth(holding).map(Amount::from))
}
