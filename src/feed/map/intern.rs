//! One allocation per text or item that comes again.

use foldhash::fast::RandomState;
use hashbrown::HashTable;
use std::hash::BuildHasher;

use crate::model::values::{Item, NamedItem, Text};

/// Distinct ones that are remembered: those that come again are rarely as many, and those that don't cost memory.
const MOST: usize = 1 << 18;

/// After so many a column has shown whether it repeats itself.
const TRIAL: u32 = 4_096;

/// Whether a column repeats itself, as far as it was read.
#[derive(Debug, Default)]
pub struct Habit {
    read: u32,
    again: u32,
}

impl Habit {
    /// Nearly every text is another one: looking for it costs more than it saves.
    fn never_repeats(&self) -> bool {
        self.read == TRIAL && self.again < TRIAL / 4
    }

    fn count(&mut self, again: bool) {
        if self.read < TRIAL {
            self.read += 1;
            self.again += u32::from(again);
        }
    }
}

/// Texts and items of one run, each once.
#[derive(Debug, Default)]
pub struct Interner {
    texts: HashTable<Text>,
    items: HashTable<Item>,
    hashing: RandomState,
}

impl Interner {
    /// The copy of this text that all share.
    pub fn text(&mut self, text: &str) -> Text {
        self.find_or_keep(text).0
    }

    /// The same for a text of a column: one that hardly ever repeats itself has copies of its own.
    pub fn of_column(&mut self, text: &str, habit: &mut Habit) -> Text {
        if habit.never_repeats() {
            return Text::from(text);
        }
        let (text, again) = self.find_or_keep(text);
        habit.count(again);
        text
    }

    /// The copy of this item that all records share, by the same rule.
    pub fn item(&mut self, named: NamedItem, habit: &mut Habit) -> Item {
        if habit.never_repeats() {
            return Item::from(named);
        }
        let hash = self.hashing.hash_one(&named);
        let known = self.items.find(hash, |known| **known == named).cloned();
        habit.count(known.is_some());
        known.unwrap_or_else(|| {
            let new = Item::from(named);
            if self.items.len() < MOST {
                let hashing = &self.hashing;
                self.items.insert_unique(hash, new.clone(), |known| hashing.hash_one(&**known));
            }
            new
        })
    }

    /// The copy of this text, and whether there was one already.
    fn find_or_keep(&mut self, text: &str) -> (Text, bool) {
        let hash = self.hashing.hash_one(text);
        if let Some(known) = self.texts.find(hash, |known| known.as_str() == text) {
            return (known.clone(), true);
        }
        let new = Text::from(text);
        if self.texts.len() < MOST {
            let hashing = &self.hashing;
            self.texts.insert_unique(hash, new.clone(), |known| hashing.hash_one(known.as_str()));
        }
        (new, false)
    }
}
