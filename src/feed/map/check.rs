//! What a record must agree with in itself, and what follows from what it says. Contradictions are served and flagged.

use deunicode::deunicode;

use super::reading::Reading;
use crate::feed::judge::rules;
use crate::model::Each;
use crate::model::records::{
    Course, CourseIteration, Donation, DonationLine, Holding, RepairOrder, Requirement, TrainingFacility, Transfer, TransferLine,
};
use crate::model::values::{Quantity, Rule, Text, When};

/// A record that can be looked at as a whole once its fields are read.
pub trait Checked: Each {
    /// Fills what follows from the fields, and notes where they contradict each other.
    fn check(&mut self, reading: &mut Reading<'_>);
}

impl Checked for Holding {
    fn check(&mut self, reading: &mut Reading<'_>) {
        above(&self.offered, &self.quantity, &rules::OFFERED_ABOVE_HELD, "offered", "held", reading);
    }
}

impl Checked for Donation {
    /// Who gives is the reporting nation unless the feed says otherwise; one that can't be read is not replaced.
    fn check(&mut self, reading: &mut Reading<'_>) {
        let unreadable = reading.issues.iter().any(|issue| issue.field.as_deref() == Some("donor"));
        if self.donor.is_none() && !unreadable {
            self.donor = Some(reading.feed.nation);
        }
    }
}

impl Checked for DonationLine {
    fn check(&mut self, reading: &mut Reading<'_>) {
        above(&self.delivered, &self.allocated, &rules::DELIVERED_ABOVE_ALLOCATED, "delivered", "allocated", reading);
        above(&self.delivered, &self.shipped, &rules::DELIVERED_ABOVE_SHIPPED, "delivered", "shipped", reading);
        above(&self.accepted, &self.allocated, &rules::ACCEPTED_ABOVE_ALLOCATED, "accepted", "allocated", reading);
    }
}

impl Checked for Transfer {
    fn check(&mut self, reading: &mut Reading<'_>) {
        for leg in &self.legs {
            reversed(leg.departs.as_ref(), leg.arrives.as_ref(), "legs", reading);
        }
    }
}

impl Checked for RepairOrder {
    fn check(&mut self, reading: &mut Reading<'_>) {
        reversed(self.received.as_ref(), self.completed.as_ref(), "completed", reading);
    }
}

impl Checked for TrainingFacility {
    /// Its readable key is made of its name where the feed gives none.
    fn check(&mut self, reading: &mut Reading<'_>) {
        if self.slug.is_none() {
            self.slug = Some(slug(reading.feed.nation.as_str(), &self.name));
        }
    }
}

impl Checked for CourseIteration {
    fn check(&mut self, reading: &mut Reading<'_>) {
        reversed(self.starts.as_ref(), self.ends.as_ref(), "ends", reading);
        above(&self.seats_filled, &self.seats, &rules::SEATS_OVERFILLED, "seats_filled", "there as seats", reading);
        above(&self.graduated, &self.seats_filled, &rules::GRADUATED_ABOVE_FILLED, "graduated", "seated", reading);
    }
}

impl Checked for TransferLine {
    fn check(&mut self, _: &mut Reading<'_>) {}
}

impl Checked for Requirement {
    fn check(&mut self, _: &mut Reading<'_>) {}
}

impl Checked for Course {
    fn check(&mut self, _: &mut Reading<'_>) {}
}

/// Notes that more is the one than the other, where both are numbers of the same unit.
fn above(more: &Quantity, less: &Quantity, rule: &'static Rule, field: &'static str, than: &str, reading: &mut Reading<'_>) {
    let (Some(high), Some(low)) = (more.number(), less.number()) else { return };
    if more.unit() == less.unit() && high > low {
        let raw = more.raw();
        reading.note(rule, field, raw.as_deref(), || format!("is {high}, but {low} are {than}"));
    }
}

/// Notes that something ends before it starts, whatever is meant by dates that are only known to the month.
fn reversed(first: Option<&When>, last: Option<&When>, field: &'static str, reading: &mut Reading<'_>) {
    let (Some(first), Some(last)) = (first, last) else { return };
    if last.until() < first.date {
        reading.note(&rules::DATES_REVERSED, field, None, || format!("is {}, before the {} on which it starts", last.date, first.date));
    }
}

/// Nation and name in small Latin letters: `deu-munster`.
fn slug(nation: &str, name: &str) -> Text {
    let mut slug = nation.to_ascii_lowercase();
    let mut gap = true;
    for character in deunicode(name).chars() {
        if character.is_ascii_alphanumeric() {
            if gap {
                slug.push('-');
            }
            slug.push(character.to_ascii_lowercase());
        }
        gap = !character.is_ascii_alphanumeric();
    }
    Text::from(slug)
}
