//! One allocation per text or item that comes again.

use std::borrow::Borrow;
use std::hash::{BuildHasher as _, Hash};
use std::ops::Deref;

use foldhash::fast::RandomState;
use hashbrown::HashTable;

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
        find_or_keep(&mut self.texts, &self.hashing, text).0
    }

    /// The same for a text of a column: one that hardly ever repeats itself has copies of its own.
    pub fn of_column(&mut self, text: &str, habit: &mut Habit) -> Text {
        by_habit(&mut self.texts, &self.hashing, text, habit)
    }

    /// The copy of this item that all records share, by the same rule.
    pub fn item(&mut self, named: NamedItem, habit: &mut Habit) -> Item {
        by_habit(&mut self.items, &self.hashing, named, habit)
    }
}

/// The copy that all share; one of its own where the column hardly ever repeats itself.
fn by_habit<T, S>(kept: &mut HashTable<T>, hashing: &RandomState, sought: S, habit: &mut Habit) -> T
where
    T: Clone + From<S> + Deref<Target: Hash + PartialEq>,
    S: Borrow<T::Target>,
{
    if habit.never_repeats() {
        return T::from(sought);
    }
    let (copy, again) = find_or_keep(kept, hashing, sought);
    habit.count(again);
    copy
}

/// The copy of this one, and whether there was one already.
fn find_or_keep<T, S>(kept: &mut HashTable<T>, hashing: &RandomState, sought: S) -> (T, bool)
where
    T: Clone + From<S> + Deref<Target: Hash + PartialEq>,
    S: Borrow<T::Target>,
{
    let hash = hashing.hash_one(sought.borrow());
    if let Some(known) = kept.find(hash, |known| **known == *sought.borrow()) {
        return (known.clone(), true);
    }
    let new = T::from(sought);
    if kept.len() < MOST {
        kept.insert_unique(hash, new.clone(), |known| hashing.hash_one(&**known));
    }
    (new, false)
}
