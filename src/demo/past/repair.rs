//! A repair order is reported, its fault is found, its parts arrive, and the equipment goes back.

use super::fate::{Event, Fate};
use super::then::{Aged, Then};
use crate::demo::plan::Kind;
use crate::demo::truth::repair::{RepairOrder, RepairStage};
use crate::demo::truth::written::{Day, shift};

impl Aged for RepairOrder {
    const KIND: Kind = Kind::RepairOrder;
    const STRUCK: u64 = 10;

    fn back(&self, then: Then<'_>, fate: Fate) -> Option<Self> {
        let entered = match (self.received, self.stage_since) {
            (Day::On(received), _) => Some(received),
            (_, Day::On(since)) => Some(since),
            _ => None,
        };
        if entered.is_none_or(|entered| entered > then.day) {
            return None;
        }
        let mut back = self.clone();
        if let (Day::On(since), Some(entered)) = (self.stage_since, entered)
            && since > then.day
        {
            let ago = fate.between(Event::Turned, 4, 30);
            (back.stage, back.stage_since) = (before(self.stage), Day::On(shift(since, -ago).clamp(entered, then.day)));
            back.completed = Day::Blank;
            back.waiting_for.clear();
        }
        if fate.awaits(Event::Moved, 250, then.age)
            && let Day::On(promised) = self.promised
        {
            back.promised = Day::On(shift(promised, -fate.between(Event::Extent, 7, 60)));
        }
        Some(back)
    }

    fn another(self) -> Self {
        Self { key: format!("{}-A", self.key), ..self }
    }
}

fn before(stage: RepairStage) -> RepairStage {
    match stage {
        RepairStage::Reported | RepairStage::Accepted => RepairStage::Reported,
        RepairStage::WaitingTransport => RepairStage::Accepted,
        RepairStage::Received | RepairStage::Diagnosed => RepairStage::Received,
        RepairStage::WaitingParts | RepairStage::InWork | RepairStage::Cannibalised | RepairStage::Condemned => RepairStage::Diagnosed,
        RepairStage::Tested => RepairStage::InWork,
        RepairStage::Returned => RepairStage::Tested,
    }
}
