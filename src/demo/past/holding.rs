//! Stocks are counted anew, equipment comes back from repair, and things come and go.

use super::fate::{Event, Fate};
use super::then::{Aged, Then};
use crate::demo::plan::Kind;
use crate::demo::truth::holding::{Condition, Holding};
use crate::demo::truth::written::Count;

impl Aged for Holding {
    const KIND: Kind = Kind::Holding;

    fn back(&self, then: Then<'_>, fate: Fate) -> Option<Self> {
        if fate.awaits(Event::Entered, 90, then.age) {
            return None;
        }
        let mut back = self.clone();
        if fate.awaits(Event::Counted, 180, then.age)
            && let Count::Number(value) = self.quantity
            && value > 1.0
        {
            back.quantity = Count::of(other(value, fate.between(Event::Extent, -40, 40)));
            back.offered = match (self.offered, back.quantity.value()) {
                (Count::Number(_), Some(value)) => Count::of((value * 0.25).ceil()),
                (offered, _) => offered,
            };
        }
        if fate.awaits(Event::Moved, 250, then.age) && matches!(back.offered, Count::Number(_)) {
            back.offered = Count::Zero;
        }
        if fate.awaits(Event::Turned, 60, then.age) {
            back.condition = match self.condition {
                Condition::Serviceable | Condition::Limited => Condition::InRepair,
                Condition::InRepair => Condition::Repairable,
                Condition::Repairable | Condition::Condemned | Condition::Suspended => Condition::Serviceable,
                other => other,
            };
        }
        Some(back)
    }

    fn another(self) -> Self {
        Self { key: self.key.map(|key| format!("{key}-A")), repeats_key: false, serial_or_lot: None, ..self }
    }
}

/// So many per cent more or fewer, at least one more or fewer, never below 1; whole where it was whole.
fn other(value: f64, per_cent: i64) -> f64 {
    let changed = value * (1.0 + per_cent as f64 / 100.0);
    let rounded = if value.fract() == 0.0 { changed.round() } else { (changed * 10.0).round() / 10.0 };
    let other = if rounded == value { value + 1.0 } else { rounded };
    other.max(1.0)
}
