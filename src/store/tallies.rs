//! What was counted and added up over all rows of a part that somebody sees, so that it need not be again.

use std::any::Any;
use std::sync::Arc;

use arc_swap::ArcSwap;

use super::coded::Codes;

/// Groups that a part remembers, of all that was asked together.
const MOST: usize = 4_096;

/// What was asked of a part: by which columns, for whom. Columns are told apart by their addresses, as they lie as long in
/// their places as the part does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TallyOf {
    columns: Box<[usize]>,
    sight: Box<[bool]>,
}

impl TallyOf {
    /// Those columns, for who sees so much of the part.
    pub fn new<'a>(columns: impl Iterator<Item = &'a Codes>, sight: Box<[bool]>) -> Self {
        Self { columns: columns.map(|codes| std::ptr::from_ref(codes).addr()).collect(), sight }
    }
}

/// Answers, the newest first.
#[derive(Debug, Default)]
pub struct Tallies(ArcSwap<Vec<Tallied>>);

#[derive(Debug, Clone)]
struct Tallied {
    of: TallyOf,
    groups: usize,
    answer: Arc<dyn Any + Send + Sync>,
}

impl Tallies {
    /// What was answered before, or is now. Answers of other types to the same question are others.
    pub fn answer<V: Send + Sync + 'static>(&self, of: TallyOf, make: impl FnOnce() -> Vec<V>) -> Arc<Vec<V>> {
        let known = self.0.load();
        let mut known = known.iter().filter(|tallied| tallied.of == of);
        if let Some(answer) = known.find_map(|tallied| Arc::clone(&tallied.answer).downcast().ok()) {
            return answer;
        }
        let made = Arc::new(make());
        let tallied = Tallied { of, groups: made.len(), answer: Arc::<Vec<V>>::clone(&made) };
        self.0.rcu(|all| {
            let mut room = MOST;
            let fits = |tallied: &&Tallied| room.checked_sub(tallied.groups).map(|rest| room = rest).is_some();
            std::iter::once(&tallied).chain(all.iter()).filter(fits).cloned().collect::<Vec<_>>()
        });
        made
    }
}
