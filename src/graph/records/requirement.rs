//! Requirements.

use crate::engine::Type;
use crate::graph::fields::record;
use crate::graph::scope::Scope;
use crate::model::records::Requirement;

pub fn requirement() -> Type<Requirement, Scope> {
    record::<Requirement>(&[])
}
