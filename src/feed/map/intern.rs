//! One allocation per distinct text of a run.

use foldhash::fast::RandomState;
use hashbrown::HashTable;
use std::hash::BuildHasher;

use crate::model::values::Text;

/// Texts of one run, each once.
#[derive(Debug, Default)]
pub struct Interner {
    texts: HashTable<Text>,
    hashing: RandomState,
}

impl Interner {
    /// The one copy of this text.
    pub fn text(&mut self, text: &str) -> Text {
        let hash = self.hashing.hash_one(text);
        if let Some(known) = self.texts.find(hash, |known| known.as_str() == text) {
            return known.clone();
        }
        let new = Text::from(text);
        let hashing = &self.hashing;
        self.texts.insert_unique(hash, new.clone(), |known| hashing.hash_one(known.as_str()));
        new
    }
}
