//! The editions that a feed has had: today's, and earlier ones in its rhythm, some of them with a flaw.

use jiff::civil::Date;

use super::plan::{Feed, Manner};
use super::truth::written::shift;

/// One edition of a feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edition {
    /// 0: today's; 1: the one before; and so on.
    pub number: usize,
    /// The day on which its content was true, and on which it appeared.
    pub day: Date,
    /// How many days it is older than today's edition.
    pub age: i64,
}

impl Edition {
    /// Today's edition. A steady feed is a third of its rhythm old, an overdue one is older than promised.
    #[must_use]
    pub fn latest(feed: &Feed, today: Date) -> Self {
        match feed.manner {
            Manner::Overdue(days) => Self::beyond(feed, today, days),
            Manner::Steady | Manner::FailsAfterFirst | Manner::NeverDelivers => {
                Self { number: 0, day: shift(today, -i64::from(feed.rhythm_days / 3)), age: 0 }
            }
        }
    }

    /// Today's edition of a feed that is late: old enough to be overdue by the patience that its rhythm is given.
    #[must_use]
    pub fn overdue(feed: &Feed, today: Date) -> Self {
        let days = match feed.rhythm_days {
            ..=1 => 2,
            2..=7 => 9,
            8..=31 => 16,
            _ => 32,
        };
        Self::beyond(feed, today, days)
    }

    /// Today's edition, dated so many days beyond the promised rhythm.
    fn beyond(feed: &Feed, today: Date, days: i32) -> Self {
        Self { number: 0, day: shift(today, -i64::from(feed.rhythm_days + days)), age: 0 }
    }
}

/// What went wrong with an earlier edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// It broke off after a third of its records.
    BrokenOff,
    /// It was never published: the service went on with the one before.
    Skipped,
    /// The service did not exist yet.
    NotOpened,
}

/// The editions of a feed that the demo can show, oldest first; today's is the last. None of a feed that never delivers.
#[must_use]
pub fn editions(feed: &Feed, today: Date) -> Vec<Edition> {
    if feed.manner == Manner::NeverDelivers {
        return Vec::new();
    }
    let latest = Edition::latest(feed, today).day;
    let ages = ages(feed.rhythm_days);
    ages.into_iter().enumerate().rev().map(|(number, age)| Edition { number, age, day: shift(latest, -age) }).collect()
}

/// What a feed publishes on a day: its newest edition but for those that were skipped; none if there is none yet.
#[must_use]
pub fn on(feed: &Feed, today: Date, day: Date) -> Option<Edition> {
    let until = |edition: &Edition| edition.day <= day && !matches!(flaw(feed, edition.number), Some(Flaw::Skipped | Flaw::NotOpened));
    editions(feed, today).into_iter().rev().find(until)
}

/// What is wrong with that edition of a feed.
#[must_use]
pub fn flaw(feed: &Feed, number: usize) -> Option<Flaw> {
    match (feed.slug.as_str(), number) {
        ("prt-holdings", 2) => Some(Flaw::BrokenOff),
        ("grc-holdings", 1) => Some(Flaw::Skipped),
        ("ltu-repairs", 2..) => Some(Flaw::NotOpened),
        _ => None,
    }
}

/// How many days earlier editions are older than today's: the one before, one about a month older, one about a quarter
/// older, all in the promised rhythm.
fn ages(rhythm_days: i32) -> [i64; 4] {
    match rhythm_days {
        ..7 => [0, 7, 30, 90],
        7..30 => [0, 7, 28, 91],
        30..90 => [0, 30, 60, 90],
        _ => [0, 90, 180, 270],
    }
}
