//! Chance that belongs to one record: whatever is asked of it, in whatever order, the answer is the same.

use crate::demo::plan::Kind;

/// What can happen to a record in the course of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// It was entered.
    Entered,
    /// A record that stood beside it was struck.
    Struck,
    /// Its number changed.
    Counted,
    /// Its state changed.
    Turned,
    /// Its date was moved.
    Moved,
    /// Its value or weight changed.
    Valued,
    /// How much or by how much: no event, but a draw of its own.
    Extent,
}

/// The chances of one record.
#[derive(Debug, Clone, Copy)]
pub struct Fate {
    chance: u64,
    place: u64,
}

/// Longest time ago that anything changed, in days.
const LONGEST: u64 = 300;
/// Half of all that happened lies no further back.
const RECENT: u64 = 35;
/// What is sure to happen now and then did so within this many days.
const LATELY: i64 = 28;

impl Fate {
    /// Of the record of that kind in that place.
    #[must_use]
    pub fn of(seed: u64, kind: Kind, nation: usize, place: u64) -> Self {
        Self { chance: mixed(mixed(mixed(seed) ^ ((kind as u64) << 56) ^ ((nation as u64) << 48)) ^ place), place }
    }

    /// Of a part of the record.
    #[must_use]
    pub fn part(self, place: usize) -> Self {
        Self { chance: mixed(self.chance ^ (place as u64 + 1)), place: place as u64 }
    }

    /// A number from `low` to `high`, both included, for that event.
    #[must_use]
    pub fn between(self, event: Event, low: i64, high: i64) -> i64 {
        let span = u64::try_from(high.saturating_sub(low)).unwrap_or(0).saturating_add(1);
        low.saturating_add(i64::try_from(self.draw(event, 1) % span).unwrap_or(0))
    }

    /// Whether it happens to so many of a thousand records, and has not happened yet that many days before today.
    #[must_use]
    pub fn awaits(self, event: Event, per_mille: u64, age: i64) -> bool {
        let happens = self.draw(event, 2) % 1000 < per_mille;
        let span = if self.draw(event, 3).is_multiple_of(2) { RECENT } else { LONGEST };
        let ago = 1 + self.draw(event, 4) % span;
        happens && i64::try_from(ago).is_ok_and(|ago| ago <= age)
    }

    /// Whether it happens to one record in so many, every so many places, and has not happened yet that many days before
    /// today. It happened within the last four weeks.
    #[must_use]
    pub fn awaits_lately(self, event: Event, one_in: u64, age: i64) -> bool {
        let happens = self.place % one_in == (event as u64 + one_in / 2) % one_in;
        happens && self.between(event, 1, LATELY) <= age
    }

    fn draw(self, event: Event, turn: u64) -> u64 {
        mixed(self.chance ^ ((event as u64) << 8) ^ turn)
    }
}

/// SplitMix64: neighbours come out unlike each other.
fn mixed(number: u64) -> u64 {
    let sum = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let once = (sum ^ (sum >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let twice = (once ^ (once >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    twice ^ (twice >> 31)
}
