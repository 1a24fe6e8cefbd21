//! What was worked out lately, so that it need not be again.

use arc_swap::ArcSwap;

/// Answers by what was asked, the newest first, as many as there is room for.
#[derive(Debug)]
pub(super) struct Recent<K, V>(ArcSwap<Vec<Known<K, V>>>);

#[derive(Debug, Clone)]
struct Known<K, V> {
    of: K,
    size: usize,
    answer: V,
}

impl<K: PartialEq + Clone, V: Clone> Recent<K, V> {
    /// What was answered.
    pub(super) fn answer(&self, of: &K) -> Option<V> {
        self.0.load().iter().find(|known| known.of == *of).map(|known| known.answer.clone())
    }

    /// Remembers an answer of that size; the oldest ones go that have no room beside it.
    pub(super) fn remember(&self, of: K, answer: V, size: usize, room: usize) {
        let new = Known { of, size, answer };
        self.0.rcu(|all| {
            let mut room = room;
            let fits = |known: &&Known<K, V>| room.checked_sub(known.size).map(|rest| room = rest).is_some();
            std::iter::once(&new).chain(all.iter()).filter(fits).cloned().collect::<Vec<_>>()
        });
    }
}

impl<K, V> Default for Recent<K, V> {
    fn default() -> Self {
        Self(ArcSwap::default())
    }
}
