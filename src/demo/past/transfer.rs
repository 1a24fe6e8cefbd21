//! A movement is planned, goes from node to node, and arrives.

use jiff::civil::Date;

use super::fate::{Event, Fate};
use super::then::{Aged, Then};
use crate::demo::plan::Kind;
use crate::demo::truth::transfer::{Certainty, Leg, Status, Transfer};
use crate::demo::truth::written::{Day, shift};

impl Aged for Transfer {
    const KIND: Kind = Kind::Transfer;

    fn back(&self, then: Then<'_>, fate: Fate) -> Option<Self> {
        let latest = then.latest();
        let begins = self.legs.iter().find_map(|leg| leg.departs.date().or(leg.arrives.date())).unwrap_or(latest);
        // It is entered some weeks before it begins, and one of the days to come was entered lately.
        let entered = shift(begins.min(latest), -fate.between(Event::Entered, 1, 45));
        if entered > then.day {
            return None;
        }
        let mut back = self.clone();
        back.legs = self.legs.iter().map(|leg| leg_back(leg, then.day)).collect();
        back.status = status(self, then, fate);
        // A movement that had not begun was to begin earlier than it did.
        let earlier = fate.between(Event::Extent, 1, 9);
        if fate.awaits(Event::Moved, 300, then.age) && shift(begins, -earlier) > then.day {
            for leg in &mut back.legs {
                leg.departs = sooner(leg.departs, earlier);
                leg.arrives = sooner(leg.arrives, earlier);
            }
        }
        Some(back)
    }

    fn another(self) -> Self {
        Self { key: format!("{}-A", self.key), movement: None, donation: None, ..self }
    }
}

fn sooner(day: Day, days: i64) -> Day {
    match day {
        Day::On(date) => Day::On(shift(date, -days)),
        other => other,
    }
}

/// What had not happened was planned or estimated.
fn leg_back(leg: &Leg, day: Date) -> Leg {
    let certainty = |date: Day, known: Certainty, ahead: Certainty| {
        if known == Certainty::Actual && date.date().is_some_and(|date| date > day) { ahead } else { known }
    };
    Leg {
        departs_certainty: certainty(leg.departs, leg.departs_certainty, Certainty::Planned),
        arrives_certainty: certainty(leg.arrives, leg.arrives_certainty, Certainty::Estimated),
        ..leg.clone()
    }
}

/// The status that agrees with its legs on that day.
fn status(transfer: &Transfer, then: Then<'_>, fate: Fate) -> Status {
    let passed = |day: Day| day.date().is_none_or(|date| date <= then.day);
    let since = |day: Day| day.date().is_some_and(|date| date > then.day && date <= then.latest());
    if !transfer.legs.iter().any(|leg| since(leg.departs) || since(leg.arrives)) {
        return match transfer.status {
            Status::Cancelled if fate.awaits(Event::Turned, 700, then.age) => Status::Planned,
            Status::Held if fate.awaits(Event::Turned, 700, then.age) => Status::AtNode,
            Status::Lost if fate.awaits(Event::Turned, 700, then.age) => Status::Moving,
            Status::Ready if fate.awaits(Event::Turned, 700, then.age) => Status::Planned,
            same => same,
        };
    }
    let begun = transfer.legs.iter().filter(|leg| leg.departs.date().is_some() && passed(leg.departs)).count();
    let ended = transfer.legs.iter().filter(|leg| passed(leg.arrives)).count();
    if ended == transfer.legs.len() {
        Status::HandedOver
    } else if begun > ended {
        Status::Moving
    } else if ended > 0 {
        Status::AtNode
    } else {
        Status::Planned
    }
}
