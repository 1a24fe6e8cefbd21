//! Requirements.

use std::borrow::Cow;

use crate::engine::Type;
use crate::graph::fields::record;
use crate::graph::scope::Scope;
use crate::model::records::Requirement;
use crate::store::{Coverage, Coverages};

pub fn requirement() -> Type<Requirement, Scope> {
    record::<Requirement>(&[]).cow::<Coverage>(
        "coverage",
        "Pledged, allocated and delivered by all nations against it, and what is left.",
        |requirement, scope| {
            let covered = scope.view.derived::<Coverages>().of(requirement);
            covered.map_or_else(|| Cow::Owned(Coverages::none(requirement)), Cow::Borrowed)
        },
    )
}
