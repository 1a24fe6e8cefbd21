//! What can be looked up: read out of an answer, each under the key by which it is known.

use std::collections::HashMap;

use crate::config::{Feed, KeyPart, Lookup};
use crate::feed::{Document, Failure, Intake};
use crate::model::values::{Niin, Nsn, Text};
use crate::store::Key;

/// What can be looked up.
pub trait Answered: Clone + Send + Sync + 'static {
    /// What an answer says, by [`known`] keys; rows may come in any order, twice, or unasked.
    ///
    /// # Errors
    /// The answer cannot be read.
    fn read(document: &Document, feed: &Feed, lookup: &Lookup, intake: &Intake) -> Result<HashMap<Key, Self>, Failure>;

    /// Identities of the records in it.
    fn identities(&self) -> impl Iterator<Item = u64> {
        std::iter::empty()
    }
}

/// The key by which answers are matched: of a stock number only the last nine say which item it is.
pub fn known(by: &[KeyPart], key: &Key) -> Key {
    let parts = by.iter().zip(&key.0).map(|(part, text)| match part {
        KeyPart::Nsn | KeyPart::Niin => number(text).map_or_else(|| text.clone(), |niin| Text::from(niin.as_str())),
        KeyPart::Course | KeyPart::Starts | KeyPart::Facility | KeyPart::Iteration => text.clone(),
    });
    Key(parts.collect())
}

/// The NIIN of an NSN or NIIN.
pub fn number(text: &str) -> Option<Niin> {
    Nsn::new(text).map(|nsn| nsn.niin()).or_else(|_| Niin::new(text)).ok()
}
