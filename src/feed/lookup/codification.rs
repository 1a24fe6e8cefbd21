//! Catalogue entries, by number.

use std::collections::HashMap;

use super::answered::Answered;
use crate::config::{Feed, Gives, Lookup};
use crate::feed::map::codifications;
use crate::feed::{Document, Failure, Intake, What, decode};
use crate::store::{Codification, Key};

impl Answered for Codification {
    fn read(document: &Document, feed: &Feed, lookup: &Lookup, intake: &Intake) -> Result<HashMap<Key, Self>, Failure> {
        let Gives::Equipment(mapping) = &lookup.gives else { return Err(What::NotAskedByKey.into()) };
        let rows = decode::rows(document, &feed.layout)?.collect::<Result<Vec<_>, _>>()?;
        let mut found = HashMap::new();
        for (niin, codification) in codifications(rows, mapping, feed, &intake.reference) {
            found.entry(Key::of(niin.as_str())).or_insert(codification);
        }
        Ok(found)
    }
}
