//! A need is stated, grows more urgent, is wanted sooner, and is withdrawn.

use super::fate::{Event, Fate};
use super::then::{Aged, Then};
use crate::demo::plan::Kind;
use crate::demo::truth::requirement::Requirement;
use crate::demo::truth::written::{Count, Day, shift};

impl Aged for Requirement {
    const KIND: Kind = Kind::Requirement;
    const STRUCK: u64 = 12;

    fn back(&self, then: Then<'_>, fate: Fate) -> Option<Self> {
        if fate.awaits(Event::Entered, 150, then.age) {
            return None;
        }
        let mut back = self.clone();
        if fate.awaits(Event::Valued, 250, then.age) {
            back.priority = (self.priority + 1).min(5);
        }
        if fate.awaits(Event::Moved, 250, then.age)
            && let Day::On(needed) = self.needed_by
        {
            back.needed_by = Day::On(shift(needed, fate.between(Event::Extent, 7, 45)));
        }
        if fate.awaits(Event::Counted, 200, then.age)
            && let Count::Number(value) = self.requested
        {
            back.requested = Count::of((value * 0.75).ceil());
        }
        Some(back)
    }

    fn another(self) -> Self {
        Self { key: format!("{}-A", self.key), ..self }
    }
}
