//! Facilities grow, courses are drawn up and changed, their runs are scheduled, fill up, begin and end.

use super::fate::{Event, Fate};
use super::then::{Aged, Then};
use crate::demo::plan::Kind;
use crate::demo::truth::training::{Course, Facility, Iteration, RunStatus};
use crate::demo::truth::written::{Count, Day, shift};

impl Aged for Facility {
    const KIND: Kind = Kind::TrainingFacility;
    const STRUCK: u64 = 6;

    fn back(&self, then: Then<'_>, fate: Fate) -> Option<Self> {
        let others = then.truth.facilities().iter().filter(|other| other.nation == self.nation).count() > 2;
        if others && fate.awaits_lately(Event::Entered, 8, then.age) {
            return None;
        }
        let mut back = self.clone();
        if fate.awaits(Event::Counted, 500, then.age) {
            back.capacity = self.capacity.map(|capacity| (capacity - fate.between(Event::Extent, 1, 5) * 10).max(20));
        }
        Some(back)
    }

    fn another(self) -> Self {
        Self { key: format!("{}-a", self.key), town: format!("{} A", self.town), ..self }
    }
}

impl Aged for Course {
    const KIND: Kind = Kind::Course;

    fn back(&self, then: Then<'_>, fate: Fate) -> Option<Self> {
        if fate.awaits(Event::Entered, 60, then.age) {
            return None;
        }
        let mut back = self.clone();
        if fate.awaits(Event::Counted, 150, then.age) {
            back.days = self.days + 7;
        }
        if fate.awaits(Event::Turned, 80, then.age) {
            back.level = self.level % 3 + 1;
        }
        Some(back)
    }

    fn another(self) -> Self {
        Self { code: format!("{}-A", self.code), ..self }
    }
}

impl Aged for Iteration {
    const KIND: Kind = Kind::CourseIteration;

    fn back(&self, then: Then<'_>, fate: Fate) -> Option<Self> {
        let course = then.course(self.course)?;
        let latest = then.latest();
        let ends = self.ends.date().unwrap_or(latest);
        let starts = self.starts.date().unwrap_or_else(|| shift(ends, 1 - course.days));
        // Scheduled months ahead; what begins later than that was scheduled lately.
        let scheduled = shift(starts, -fate.between(Event::Entered, 60, 240)).min(shift(latest, -fate.between(Event::Extent, 0, 120)));
        if scheduled > then.day {
            return None;
        }
        let mut back = self.clone();
        if ends >= then.day {
            back.graduated = Count::Blank;
        }
        if starts > then.day {
            back.status = ahead(self.status, fate);
            back.filled = match self.filled.value() {
                // It fills in the course of time.
                Some(filled) => Count::of((filled * fate.between(Event::Counted, 20, 90) as f64 / 100.0).floor()),
                None => self.filled,
            };
            if fate.awaits(Event::Moved, 200, then.age)
                && let (Day::On(first), Day::On(last)) = (self.starts, self.ends)
            {
                let earlier = fate.between(Event::Turned, 1, 3) * 7;
                if shift(first, -earlier) > then.day {
                    (back.starts, back.ends) = (Day::On(shift(first, -earlier)), Day::On(shift(last, -earlier)));
                }
            }
        } else if ends >= then.day && self.status == RunStatus::Completed {
            back.status = RunStatus::Running;
        }
        Some(back)
    }

    fn another(self) -> Self {
        Self { key: format!("{}-A", self.key), reserved_for: None, ..self }
    }
}

/// How a run stood that had not begun.
fn ahead(status: RunStatus, fate: Fate) -> RunStatus {
    match status {
        RunStatus::Running | RunStatus::Completed | RunStatus::Full => RunStatus::Open,
        RunStatus::Cancelled | RunStatus::Postponed if fate.between(Event::Turned, 0, 2) > 0 => RunStatus::Planned,
        RunStatus::Open if fate.between(Event::Turned, 0, 2) == 0 => RunStatus::Planned,
        same => same,
    }
}
