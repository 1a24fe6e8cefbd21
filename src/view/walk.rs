//! The rows of one part in an order, each found when it is wanted.

use std::cmp::Ordering;
use std::ops::Range;

use super::cursor::{KeyText, Place};
use super::order::{Bound, Key, Lane, value_at};
use super::sieve::Sieve;
use super::steps::Steps;
use crate::store::{Listed, Sorted};

/// Rows are asked one by one where they are fewer than one in so many of those of which a set would be made.
const ASKED_SOONER: f64 = 16.0;

/// Which stretch of the order is wanted.
#[derive(Clone, Copy)]
pub struct Stretch<'a> {
    /// Only what comes after this place.
    pub after: Option<&'a Place>,
    /// Only what comes before this place.
    pub before: Option<&'a Place>,
    /// From the end instead of the beginning.
    pub backward: bool,
    /// How many at most.
    pub want: usize,
}

/// A part, what is sought in it, and in which stretch of which order.
pub struct Walk<'a, T> {
    /// The part and its order.
    pub lane: Lane<'a, T>,
    /// What is sought.
    pub sought: Sieve<'a>,
    /// From the end instead of the beginning.
    pub backward: bool,
    /// How many rows are wanted at most.
    pub want: usize,
    /// How many there are in all.
    pub all: u32,
    /// About which part of them is sought.
    pub share: f64,
    after: Option<Bound>,
    before: Option<Bound>,
}

impl<'a, T: Listed> Walk<'a, T> {
    /// Prepares it.
    pub fn new(lane: Lane<'a, T>, sought: Sieve<'a>, stretch: Stretch<'_>) -> Self {
        let Stretch { after, before, backward, want } = stretch;
        let bound = |place: &Place| lane.bound(place.keys.iter().map(KeyText::as_key), place.rank);
        let (after, before, all) = (after.map(bound), before.map(bound), lane.part.len());
        let share = sought.share(all);
        Self { lane, sought, backward, want, all, share, after, before }
    }

    /// The rows of the stretch that are sought, the last ones first if it runs backward.
    pub fn rows(&self) -> Box<dyn Iterator<Item = u32> + '_> {
        match self.lane.leading() {
            None => self.by_id(),
            Some((index, descending)) => Box::new(Steps::new(self, index, descending)),
        }
    }

    /// The first key that its first row can have; none where the order is by id.
    pub fn nearest(&self) -> Option<Key<'a>> {
        let (index, descending) = self.lane.leading()?;
        let mut places = self.places(index, descending);
        let near = self.next_of(&mut places, descending, self.ends_without_value());
        Some(near.map_or(Key::Missing, |place| value_at(index, place)))
    }

    /// The next of these values; none where rows without a value come before them, or where there are no more.
    pub fn next_of(&self, values: &mut Range<u32>, descending: bool, valueless: bool) -> Option<u32> {
        match self.backward {
            true if valueless => None,
            backward if descending == backward => values.next(),
            _ => values.next_back(),
        }
    }

    fn by_id(&self) -> Box<dyn Iterator<Item = u32> + '_> {
        let descending = self.lane.ids_descending();
        let (low, high) = if descending { (&self.before, &self.after) } else { (&self.after, &self.before) };
        let from = low.as_ref().map_or(0, |bound| bound.rows.end);
        let to = high.as_ref().map_or(self.all, |bound| bound.rows.start).max(from);
        if from == to {
            return Box::new(std::iter::empty());
        }
        let met = (self.want as f64 / self.share).min(f64::from(to - from));
        let sought: Box<dyn DoubleEndedIterator<Item = u32>> = if met * ASKED_SOONER < f64::from(self.all) {
            Box::new((from..to).filter(|row| self.sought.keeps(*row)))
        } else {
            let mut rows = self.sought.rows(self.all).into_owned().into_iter();
            rows.advance_to(from);
            rows.advance_back_to(to - 1);
            Box::new(rows)
        };
        if descending == self.backward { sought } else { Box::new(sought.rev()) }
    }

    /// The foremost of all rows that are sought, looked through in the order of ids.
    pub fn gathered(&self, index: &Sorted, descending: bool) -> Vec<u32> {
        // How far a row is from the beginning is one number; only where that is the same more is compared.
        let distance = |place: Option<u32>| {
            let distance = place.map_or(u32::MAX, |place| if descending { u32::MAX - 1 - place } else { place });
            if self.backward { !distance } else { distance }
        };
        let order = |a: &(u32, u32), b: &(u32, u32)| a.0.cmp(&b.0).then_with(|| self.compare(a.1, b.1));
        let places = self.places(index, descending);
        let mut found: Vec<(u32, u32)> = Vec::with_capacity(2 * self.want);
        let mut furthest = None;
        for row in &*self.sought.rows(self.all) {
            let place = index.place(row);
            let one = (distance(place), row);
            let is_inside = match place {
                Some(place) => places.contains(&place) && (!self.is_bound(place) || self.is_inside(row)),
                None => self.is_inside(row),
            };
            if !is_inside || furthest.is_some_and(|furthest| order(&one, &furthest).is_gt()) {
                continue;
            }
            found.push(one);
            if found.len() == 2 * self.want {
                found.select_nth_unstable_by(self.want - 1, order);
                found.truncate(self.want);
                furthest = found.last().copied();
            }
        }
        found.sort_unstable_by(order);
        found.truncate(self.want);
        found.into_iter().map(|(_, row)| row).collect()
    }

    /// The places of values between the bounds, which belong to them; whoever has a value comes before all that have none.
    pub fn places(&self, index: &Sorted, descending: bool) -> Range<u32> {
        if self.after.as_ref().is_some_and(|after| place(after).is_none()) {
            return 0..0;
        }
        let [after, before] = [&self.after, &self.before].map(|bound| bound.as_ref().and_then(place));
        let (low, high) = if descending { (before, after) } else { (after, before) };
        index.places(low, high)
    }

    /// Whether rows without a value are wanted too: whoever has a value comes before them.
    pub fn ends_without_value(&self) -> bool {
        self.before.as_ref().is_none_or(|before| place(before).is_none())
    }

    /// The rows, of those of one value that no other key tells apart, that lie between the bounds: these come in the order of
    /// ids.
    pub fn tied(&self, value: Option<u32>) -> Range<u32> {
        let bounds = |bound: &&Bound| place(bound) == value.map(f64::from);
        let from = self.after.as_ref().filter(bounds).map_or(0, |bound| bound.rows.end);
        from..self.before.as_ref().filter(bounds).map_or(self.all, |bound| bound.rows.start).max(from)
    }

    /// Whether a bound has that value: only there the other keys and the id decide.
    pub fn is_bound(&self, value: u32) -> bool {
        [&self.after, &self.before].into_iter().flatten().any(|bound| place(bound) == Some(f64::from(value)))
    }

    pub fn is_inside(&self, row: u32) -> bool {
        self.after.as_ref().is_none_or(|bound| self.lane.against(row, bound) == Ordering::Greater)
            && self.before.as_ref().is_none_or(|bound| self.lane.against(row, bound) == Ordering::Less)
    }

    /// The order of two rows in the direction of the walk.
    pub fn compare(&self, a: u32, b: u32) -> Ordering {
        let order = if self.lane.is_by_one_key() { a.cmp(&b) } else { self.lane.compare(a, b) };
        if self.backward { order.reverse() } else { order }
    }
}

/// Where the first key of a bound lies in its index; none: it has no value.
fn place(bound: &Bound) -> Option<f64> {
    *bound.places.first()?
}
