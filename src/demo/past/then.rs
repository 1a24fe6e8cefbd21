//! A day on which somebody looks at the world, and what a record was like on it.

use std::borrow::Cow;

use jiff::civil::Date;

use super::fate::{Event, Fate};
use crate::demo::plan::{self, Kind};
use crate::demo::truth::Truth;
use crate::demo::truth::training::Course;
use crate::demo::truth::written::shift;

/// A day of one feed's past.
#[derive(Debug, Clone, Copy)]
pub struct Then<'a> {
    /// The world of today.
    pub truth: &'a Truth,
    /// The day.
    pub day: Date,
    /// How many days it lies before the day on which today's edition was true; 0: it is that edition.
    pub age: i64,
}

/// A record that has a past.
pub trait Aged: Clone {
    /// Its kind.
    const KIND: Kind;

    /// As it was; none if it had not been entered yet.
    fn back(&self, then: Then<'_>, fate: Fate) -> Option<Self>;

    /// The same as a record of its own: another that stood beside it, and has been struck since.
    #[must_use]
    fn another(self) -> Self;

    /// One record in so many had another beside it that has been struck.
    const STRUCK: u64 = 20;
}

impl<'a> Then<'a> {
    /// Whether it is today's edition: everything is as the truth has it.
    #[must_use]
    pub fn is_now(self) -> bool {
        self.age == 0
    }

    /// The day on which today's edition is true.
    #[must_use]
    pub fn latest(self) -> Date {
        shift(self.day, self.age)
    }

    /// What stood where a nation has a record today: nothing, the record, or also one that has been struck since. `place`
    /// is that of the record among its kind.
    pub fn records<T: Aged>(self, record: Cow<'a, T>, nation: &str, place: u64) -> impl Iterator<Item = Cow<'a, T>> + use<'a, T> {
        if self.is_now() {
            return [Some(record), None].into_iter().flatten();
        }
        let fate = self.fate::<T>(nation, place);
        let back = record.back(self, fate);
        let struck = back.clone().filter(|_| fate.awaits_lately(Event::Struck, T::STRUCK, self.age)).map(T::another);
        [back.map(Cow::Owned), struck.map(Cow::Owned)].into_iter().flatten()
    }

    /// The course in that place; none if it had not been entered yet.
    #[must_use]
    pub fn course(self, place: usize) -> Option<Cow<'a, Course>> {
        let course = self.truth.courses().get(place)?;
        if self.is_now() {
            return Some(Cow::Borrowed(course));
        }
        course.back(self, self.fate::<Course>(course.nation, place as u64)).map(Cow::Owned)
    }

    fn fate<T: Aged>(self, nation: &str, place: u64) -> Fate {
        Fate::of(self.truth.seed(), T::KIND, plan::place(nation), place)
    }
}
