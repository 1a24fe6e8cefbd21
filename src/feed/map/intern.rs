//! One allocation per text that comes again.

use foldhash::fast::RandomState;
use hashbrown::HashTable;
use std::hash::BuildHasher;

use crate::model::values::Text;

/// Distinct texts that are remembered: those that come again are rarely as many, and those that don't cost memory.
const MOST: usize = 1 << 18;

/// Texts of one run, each once.
#[derive(Debug, Default)]
pub struct Interner {
    texts: HashTable<Text>,
    hashing: RandomState,
}

impl Interner {
    /// The copy of this text that all share.
    pub fn text(&mut self, text: &str) -> Text {
        let hash = self.hashing.hash_one(text);
        if let Some(known) = self.texts.find(hash, |known| known.as_str() == text) {
            return known.clone();
        }
        let new = Text::from(text);
        if self.texts.len() < MOST {
            let hashing = &self.hashing;
            self.texts.insert_unique(hash, new.clone(), |known| hashing.hash_one(known.as_str()));
        }
        new
    }
}
