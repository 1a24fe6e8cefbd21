//! The first rows of one part in an order, without sorting what is not needed.

use std::cmp::Ordering;
use std::ops::Range;

use super::cursor::{KeyText, Place};
use super::order::{Bound, Lane};
use super::sieve::Sieve;
use crate::store::{Listed, Sorted};

/// Where so many rows must be looked at for each that is wanted, those of a narrow key are put in the order instead, and are
/// remembered in it.
const RANKED_BEYOND: f64 = 8.0;
/// A key is narrow that at most this part of all rows has.
const NARROW: f64 = 0.25;
/// Rows are asked one by one where they are fewer than one in so many of those of which a set would be made.
const ASKED_SOONER: f64 = 16.0;

/// Which stretch of the order is wanted.
#[derive(Clone, Copy)]
pub struct Stretch<'a> {
    /// Only what comes after this place.
    pub after: Option<&'a Place>,
    /// Only what comes before this place.
    pub before: Option<&'a Place>,
    /// Whether the bound at its end is how far other parts have filled the page.
    pub filled: bool,
    /// From the end instead of the beginning.
    pub backward: bool,
    /// How many.
    pub want: usize,
}

/// The first rows of the stretch that are sought (the last ones if it runs backward, last first).
pub fn best<T: Listed>(lane: &Lane<'_, T>, sought: &Sieve<'_>, stretch: Stretch<'_>) -> Vec<u32> {
    let bound = |place: &Place| lane.bound(place.keys.iter().map(KeyText::as_key), place.rank);
    let (after, before) = (stretch.after.map(bound), stretch.before.map(bound));
    let walk = Walk { lane, sought, all: lane.part.len(), stretch, after, before };
    match lane.leading() {
        None => walk.by_id(),
        Some((index, descending)) => walk.by_index(index, descending),
    }
}

struct Walk<'a, T> {
    lane: &'a Lane<'a, T>,
    sought: &'a Sieve<'a>,
    /// How many rows there are in all.
    all: u32,
    stretch: Stretch<'a>,
    after: Option<Bound>,
    before: Option<Bound>,
}

impl<T: Listed> Walk<'_, T> {
    fn by_id(&self) -> Vec<u32> {
        let descending = self.lane.ids_descending();
        let (low, high) = if descending { (&self.before, &self.after) } else { (&self.after, &self.before) };
        let from = low.as_ref().map_or(0, |bound| bound.rows.end);
        let to = high.as_ref().map_or(self.all, |bound| bound.rows.start).max(from);
        let downwards = descending != self.stretch.backward;
        if self.met().min(f64::from(to - from)) * ASKED_SOONER < f64::from(self.all) {
            self.first((from..to).filter(|row| self.sought.keeps(*row)), downwards)
        } else {
            self.first(self.sought.rows(self.all).range(from..to), downwards)
        }
    }

    /// The first ones of rows by id.
    fn first(&self, rows: impl DoubleEndedIterator<Item = u32>, downwards: bool) -> Vec<u32> {
        if downwards { rows.rev().take(self.stretch.want).collect() } else { rows.take(self.stretch.want).collect() }
    }

    /// How many rows a walk meets before it has enough of them, where those that are sought lie evenly.
    fn met(&self) -> f64 {
        self.stretch.want as f64 / self.sought.share(self.all)
    }

    /// By the index of the first key; rows without a value stand at the end.
    fn by_index(&self, index: &Sorted, descending: bool) -> Vec<u32> {
        let (want, all) = (self.stretch.want as f64, f64::from(self.all));
        let likely = self.sought.share(self.all) * all;
        let places = self.places(index, descending);
        let between = index.rows(places.clone()).len() as f64;
        // How far others had to go tells more than the share: what is sought may all lie at the other end.
        let met = if self.stretch.filled { between } else { self.met().min(between) };
        // Of a key's rows, too, a walk must meet fewer than are sought in all.
        let narrow = || self.sought.narrow(NARROW.min(likely * likely / (want * all)), self.all);
        let ranking = (met.min(likely) > RANKED_BEYOND * want).then(narrow).flatten().and_then(|sets| self.lane.ranking(sets));
        let found = match ranking {
            Some(ranking) => self.walked(ranking.values(places.clone()), ranking.missing(), descending, likely),
            None if met <= likely => self.walked(index.values(places.clone()), index.missing(), descending, likely),
            None => None,
        };
        // Where a walk meets more rows than are likely sought in all, they are cheaper to sort.
        found.unwrap_or_else(|| self.gathered(index, &places))
    }

    /// All rows that are sought, sorted.
    fn gathered(&self, index: &Sorted, places: &Range<u32>) -> Vec<u32> {
        let inside = |row: u32| match index.place(row) {
            Some(place) => places.contains(&place) && (!self.is_bound(place) || self.inside(row)),
            None => self.inside(row),
        };
        self.sorted(self.sought.rows(self.all).iter().filter(|row| inside(*row)).collect())
    }

    /// Walks values with their rows, and rows without one; none once more rows than that were met.
    fn walked<'v>(
        &self,
        mut values: impl DoubleEndedIterator<Item = (u32, &'v [u32])>,
        missing: impl DoubleEndedIterator<Item = u32>,
        descending: bool,
        most: f64,
    ) -> Option<Vec<u32>> {
        let values: &mut dyn Iterator<Item = _> = if descending == self.stretch.backward { &mut values } else { &mut values.rev() };
        let mut found = Vec::with_capacity(self.stretch.want);
        if self.stretch.backward {
            self.valueless(missing.rev(), &mut found);
            self.valued(values, most as u64, &mut found)?;
        } else {
            self.valued(values, most as u64, &mut found)?;
            self.valueless(missing, &mut found);
        }
        Some(self.sorted(found))
    }

    /// The places of values between the bounds, which belong to them; whoever has a value comes before all that have none.
    fn places(&self, index: &Sorted, descending: bool) -> Range<u32> {
        if self.after.is_some() && place(&self.after).is_none() {
            return 0..0;
        }
        let (after, before) = (place(&self.after), place(&self.before));
        let (low, high) = if descending { (before, after) } else { (after, before) };
        index.places(low, high)
    }

    /// How many rows of equal leading values are taken: they come in the order of ids, which decides where no other key does.
    fn room(&self, found: &[u32]) -> usize {
        if found.len() >= self.stretch.want {
            0
        } else if self.lane.is_by_one_key() {
            self.stretch.want - found.len()
        } else {
            usize::MAX
        }
    }

    fn valueless(&self, rows: impl Iterator<Item = u32>, found: &mut Vec<u32>) {
        let room = self.room(found);
        // Whoever has a value comes before all that have none.
        if room > 0 && place(&self.before).is_none() {
            found.extend(rows.filter(|&row| self.sought.keeps(row) && self.inside(row)).take(room));
        }
    }

    /// Value after value, until there are enough rows; none once more than `most` were met.
    fn valued<'v>(&self, values: impl Iterator<Item = (u32, &'v [u32])>, mut most: u64, found: &mut Vec<u32>) -> Option<()> {
        for (own, group) in values {
            let room = self.room(found);
            if room == 0 {
                break;
            }
            let beside = self.is_bound(own);
            let enough = found.len().saturating_add(room);
            let rows: &mut dyn Iterator<Item = &u32> = if self.stretch.backward { &mut group.iter().rev() } else { &mut group.iter() };
            for &row in rows {
                if found.len() == enough {
                    break;
                }
                most = most.checked_sub(1)?;
                if (!beside || self.inside(row)) && self.sought.keeps(row) {
                    found.push(row);
                }
            }
        }
        Some(())
    }

    /// Whether a bound has that value: only there the other keys and the id decide.
    fn is_bound(&self, own: u32) -> bool {
        [&self.after, &self.before].into_iter().any(|bound| place(bound) == Some(f64::from(own)))
    }

    fn sorted(&self, mut rows: Vec<u32>) -> Vec<u32> {
        let ordering = |a: &u32, b: &u32| {
            let order = self.lane.compare(*a, *b);
            if self.stretch.backward { order.reverse() } else { order }
        };
        if rows.len() > self.stretch.want && self.stretch.want > 0 {
            rows.select_nth_unstable_by(self.stretch.want - 1, ordering);
        }
        rows.truncate(self.stretch.want);
        rows.sort_unstable_by(ordering);
        rows
    }

    fn inside(&self, row: u32) -> bool {
        self.after.as_ref().is_none_or(|bound| self.lane.against(row, bound) == Ordering::Greater)
            && self.before.as_ref().is_none_or(|bound| self.lane.against(row, bound) == Ordering::Less)
    }
}

/// Where the first key of a bound lies in its index; none: it has no value.
fn place(bound: &Option<Bound>) -> Option<f64> {
    bound.as_ref().and_then(|bound| *bound.places.first()?)
}
