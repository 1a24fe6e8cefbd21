//! Fields of filters that ask something of records of another list.

use super::conditions::{Room, read_filter};
use crate::engine::Values;
use crate::model::records::Transfer;
use crate::store::{Consignment, Listed as _};
use crate::view::{Filter, Seen};

/// Such a field.
pub struct Related {
    /// The list whose filter has it.
    list: &'static str,
    /// Its name.
    pub field: &'static str,
    /// What it means, in a sentence.
    pub about: &'static str,
    /// The other list.
    pub of: &'static str,
    /// Reads the filter of the other list.
    pub read: fn(&Values<'_>, &mut Room) -> Result<Filter, String>,
}

/// All of them.
const RELATED: &[Related] = &[Related {
    list: Consignment::NAME,
    field: "report",
    about: "Any of its reports matches.",
    of: <Transfer as crate::store::Listed>::NAME,
    read: read_filter::<Transfer>,
}];

/// Those of a list's filter.
pub fn related<T: Seen>() -> impl Iterator<Item = &'static Related> {
    RELATED.iter().filter(|one| one.list == T::NAME)
}
