//! What was counted and added up over all rows of a part that somebody sees, so that it need not be again.

use std::any::{Any, TypeId};
use std::sync::Arc;

use super::coded::Codes;
use super::recent::Recent;

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

/// Answers. Those of other types to the same question are others.
#[derive(Debug, Default)]
pub(super) struct Tallies(Recent<(TallyOf, TypeId), Arc<dyn Any + Send + Sync>>);

impl Tallies {
    /// What was answered before, or is now.
    pub(super) fn answer<V: Send + Sync + 'static>(&self, of: TallyOf, make: impl FnOnce() -> Vec<V>) -> Arc<Vec<V>> {
        let of = (of, TypeId::of::<V>());
        if let Some(answer) = self.0.answer(&of).and_then(|answer| answer.downcast().ok()) {
            return answer;
        }
        let made = Arc::new(make());
        self.0.remember(of, Arc::<Vec<V>>::clone(&made), made.len(), MOST);
        made
    }
}
