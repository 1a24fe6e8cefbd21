//! What every connection and every calculation tells about itself.

use std::any::Any;

use super::scope::Scope;
use crate::engine::Type;
use crate::model::codes::Withholding;
use crate::view::Gap;

/// Makes it an answer: adds what it lacks or shows old, and whether labels kept something from it.
pub fn answer<T: Any + Send + Sync>(
    of: Type<T, Scope>,
    gaps: impl Fn(&T, &Scope) -> Vec<Gap> + Send + Sync + 'static,
    withheld: impl Fn(&T, &Scope) -> Withholding + Send + Sync + 'static,
) -> Type<T, Scope> {
    of.implements("Answer")
        .made_many("gaps", "Feeds whose records may be missing from this answer or out of date in it; empty: complete and current.", gaps)
        .leaf("withheld", "Whether labels kept records from this answer; never which or how many.", withheld)
}
