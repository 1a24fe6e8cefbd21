use std::sync::atomic::{AtomicBool, Ordering};

use super::plan::Step;

/// How far a run has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// What follows is done for that field, by its number in [`Planned::places`](super::Planned::places).
    Field(usize),
    /// All that is looked up has come; from here on the answer is written.
    Gathered,
}

/// How a run is watched, and told to stop. By default it is neither.
#[derive(Clone, Copy, Default)]
pub struct Watch<'a> {
    /// Set once nobody waits for the answer any more: the run ends soon, with an answer that is of no use.
    pub left: Option<&'a AtomicBool>,
    /// Hears how far the run has come.
    pub hears: Option<&'a (dyn Fn(Moment) + Sync)>,
}

impl Watch<'_> {
    /// Whether nobody waits for the answer any more.
    pub(super) fn is_left(&self) -> bool {
        self.left.is_some_and(|left| left.load(Ordering::Relaxed))
    }

    /// What follows is done for that field.
    pub(super) fn begins<W>(&self, step: &Step<W>) {
        if let Some(hears) = self.hears {
            hears(Moment::Field(step.number()));
        }
    }
}
