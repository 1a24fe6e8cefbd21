//! A donation is announced, and its lines advance from stage to stage.

use jiff::civil::Date;

use super::fate::{Event, Fate};
use super::then::{Aged, Then};
use crate::demo::plan::Kind;
use crate::demo::truth::donation::{Donation, DonationLine, Stage};
use crate::demo::truth::written::{Count, Day, shift};

impl Aged for Donation {
    const KIND: Kind = Kind::Donation;
    const STRUCK: u64 = 30;

    fn back(&self, then: Then<'_>, fate: Fate) -> Option<Self> {
        let known = match self.announced {
            Day::On(announced) => announced <= then.day,
            Day::Blank | Day::Impossible(_) => !fate.awaits(Event::Entered, 90, then.age),
        };
        if !known {
            return None;
        }
        let mut back = self.clone();
        if fate.awaits(Event::Valued, 120, then.age) {
            back.current_cents = self.current_cents.map(|cents| cents / 100 * fate.between(Event::Extent, 101, 112));
        }
        back.lines = self.lines.iter().map(|line| line_back(line, self.announced.date(), then, fate.part(line.number))).collect();
        Some(back)
    }

    fn another(self) -> Self {
        Self { key: format!("{}-A", self.key), requirement: None, ..self }
    }
}

/// The stage before, on the way that leads to a delivery.
fn before(stage: Stage) -> Stage {
    match stage {
        Stage::Offered | Stage::Pledged | Stage::Rejected => Stage::Offered,
        Stage::Allocated | Stage::Withdrawn | Stage::Cancelled => Stage::Pledged,
        Stage::Preparing => Stage::Allocated,
        Stage::InTransit => Stage::Preparing,
        Stage::AtNode => Stage::InTransit,
        Stage::HandedOver => Stage::AtNode,
        Stage::Delivered => Stage::HandedOver,
    }
}

fn line_back(line: &DonationLine, announced: Option<Date>, then: Then<'_>, fate: Fate) -> DonationLine {
    let mut back = line.clone();
    if let Day::On(mut since) = line.stage_since {
        let mut steps = 0;
        while since > then.day && back.stage != Stage::Offered {
            back.stage = before(back.stage);
            since = shift(since, -fate.part(steps).between(Event::Turned, 6, 40));
            since = announced.map_or(since, |announced| since.max(announced));
            steps += 1;
        }
        // Who offered before that day did so at the latest on it.
        back.stage_since = Day::On(since.min(then.day));
    }
    if back.stage != line.stage {
        let blank = |count: &mut Count, from: Stage| {
            if back.stage < from {
                *count = Count::Blank;
            }
        };
        blank(&mut back.pledged, Stage::Pledged);
        blank(&mut back.allocated, Stage::Allocated);
        blank(&mut back.shipped, Stage::InTransit);
        blank(&mut back.delivered, Stage::Delivered);
        back.delivered_on = Day::Blank;
    }
    if back.stage < Stage::HandedOver
        && fate.awaits(Event::Moved, 250, then.age)
        && let Day::On(planned) = line.planned
    {
        back.planned = Day::On(shift(planned, -fate.between(Event::Extent, 3, 30)));
    }
    back
}
