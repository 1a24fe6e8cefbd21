//! The first rows of one part in an order, without sorting what is not needed.

use std::cmp::Ordering;

use super::cursor::{KeyText, Place};
use super::find::Rows;
use super::order::{Key, Lane};
use crate::store::{Listed, Rank, Sorted};

/// Which stretch of the order is wanted.
#[derive(Clone, Copy)]
pub struct Stretch<'a> {
    /// The keys of the order.
    pub order: &'a [super::ask::Order],
    /// Only what comes after this place.
    pub after: Option<&'a Place>,
    /// Only what comes before this place.
    pub before: Option<&'a Place>,
    /// From the end instead of the beginning.
    pub backward: bool,
    /// How many.
    pub want: usize,
}

/// The first rows of the stretch (the last ones if it runs backward, last first).
pub fn best<T: Listed>(lane: &Lane<'_, T>, rows: &Rows, stretch: Stretch<'_>) -> Vec<u32> {
    let (after, before) = (stretch.after.map(Bound::at), stretch.before.map(Bound::at));
    let walk = Walk { lane, rows, stretch, after, before };
    match lane.leading() {
        None => walk.by_id(),
        Some((index, descending)) => {
            let walked = walk.by_index(index, descending);
            walked.unwrap_or_else(|| walk.sorted(walk.all().filter(|&row| walk.inside(row)).collect()))
        }
    }
}

struct Walk<'a, T> {
    lane: &'a Lane<'a, T>,
    rows: &'a Rows,
    stretch: Stretch<'a>,
    after: Option<Bound<'a>>,
    before: Option<Bound<'a>>,
}

/// A place at which a stretch begins or ends, ready to be compared with.
struct Bound<'a> {
    keys: Vec<Key<'a>>,
    rank: Rank,
}

impl<'a> Bound<'a> {
    fn at(place: &'a Place) -> Self {
        Self { keys: place.keys.iter().map(KeyText::as_key).collect(), rank: place.rank }
    }

    /// Where its first key lies in an index; none: it has no value.
    fn value(&self, index: &Sorted) -> Option<f64> {
        match *self.keys.first()? {
            Key::Missing => None,
            Key::Number(number) => Some(number),
            Key::Text(text) => Some(index.place_of(text)),
        }
    }
}

impl<T: Listed> Walk<'_, T> {
    /// All matching rows, by id.
    fn all(&self) -> Box<dyn DoubleEndedIterator<Item = u32> + '_> {
        self.between(0, self.lane.part.len())
    }

    fn between(&self, from: u32, to: u32) -> Box<dyn DoubleEndedIterator<Item = u32> + '_> {
        match &self.rows.0 {
            None => Box::new(from..to.max(from)),
            Some(rows) => Box::new(rows.range(from..to.max(from))),
        }
    }

    fn by_id(&self) -> Vec<u32> {
        let descending = self.lane.ids_descending();
        let (low, high) = if descending { (self.stretch.before, self.stretch.after) } else { (self.stretch.after, self.stretch.before) };
        let from = low.map_or(0, |place| self.lane.part.first_not_before(place.rank));
        // One more than the last that can come before it: the place itself is filtered below.
        let to = high.map_or(self.lane.part.len(), |place| self.lane.part.first_not_before(place.rank));
        let rows = self.between(from, to);
        let wanted = |row: &u32| self.inside(*row);
        if descending == self.stretch.backward {
            rows.filter(wanted).take(self.stretch.want).collect()
        } else {
            rows.rev().filter(wanted).take(self.stretch.want).collect()
        }
    }

    /// Walks the index of the first key; rows without a value stand at the end. None where the walk meets more rows than
    /// there are matches: then they are cheaper to sort. It meets no more than lie between the bounds, which are few once
    /// other parts have filled the page.
    fn by_index(&self, index: &Sorted, descending: bool) -> Option<Vec<u32>> {
        let all = u64::from(self.lane.part.len());
        let matches = self.rows.count(self.lane.part.len());
        // Where matches lie evenly, the walk meets so many rows before it has enough of them.
        if matches * matches <= all * self.stretch.want as u64 && self.spanned(index, descending) as u64 > matches {
            return None;
        }
        let mut found = Vec::with_capacity(self.stretch.want);
        if self.stretch.backward {
            self.missing(index, &mut found);
            self.valued(index, !descending, matches, &mut found)?;
        } else {
            self.valued(index, descending, matches, &mut found)?;
            self.missing(index, &mut found);
        }
        Some(self.sorted(found))
    }

    /// How many rows have a value between those of the bounds.
    fn spanned(&self, index: &Sorted, descending: bool) -> usize {
        let value = |bound: &Option<Bound<'_>>| bound.as_ref().and_then(|bound| bound.value(index));
        let (after, before) = (value(&self.after), value(&self.before));
        let (low, high) = if descending { (before, after) } else { (after, before) };
        let up_to = high.map_or(index.order(), |high| index.up_to(high.ceil()));
        let below = low.map_or(0, |low| index.order().len() - index.starting_at(low.floor()).len());
        up_to.len().saturating_sub(below)
    }

    /// How many rows of equal leading values are taken: they come in the order of ids, which decides where no other key does.
    fn room(&self, found: &[u32]) -> usize {
        if found.len() >= self.stretch.want {
            0
        } else if self.stretch.order.len() == 1 {
            self.stretch.want - found.len()
        } else {
            usize::MAX
        }
    }

    fn missing(&self, index: &Sorted, found: &mut Vec<u32>) {
        let room = self.room(found);
        // Whoever has a value comes before all that have none.
        if room == 0 || self.before.as_ref().is_some_and(|bound| bound.value(index).is_some()) {
            return;
        }
        let rows = self.all();
        let wanted = |row: &u32| index.value(*row).is_none() && self.inside(*row);
        if self.stretch.backward {
            found.extend(rows.rev().filter(wanted).take(room));
        } else {
            found.extend(rows.filter(wanted).take(room));
        }
    }

    /// Group after group of equal values, until there are enough or the stretch ends; none once more than `most` rows were met.
    fn valued(&self, index: &Sorted, downwards: bool, mut most: u64, found: &mut Vec<u32>) -> Option<()> {
        let (from, to) = if self.stretch.backward { (&self.before, &self.after) } else { (&self.after, &self.before) };
        if !self.stretch.backward && from.as_ref().is_some_and(|bound| bound.value(index).is_none()) {
            return Some(());
        }
        let value = |bound: &Option<Bound<'_>>| bound.as_ref().and_then(|bound| bound.value(index));
        let (from, to) = (value(from), value(to));
        let mut order = match from {
            None => index.order(),
            Some(value) if downwards => index.up_to(value.ceil()),
            Some(value) => index.starting_at(value.floor()),
        };
        while let Some((group, own, rest)) = index.group(order, downwards) {
            let room = self.room(found);
            if room == 0 || to.is_some_and(|to| if downwards { own < to } else { own > to }) {
                return Some(());
            }
            let enough = found.len().saturating_add(room);
            let rows: &mut dyn Iterator<Item = &u32> = if self.stretch.backward { &mut group.iter().rev() } else { &mut group.iter() };
            for &row in rows {
                if found.len() == enough {
                    break;
                }
                most = most.checked_sub(1)?;
                if self.rows.contain(row) && self.inside(row) {
                    found.push(row);
                }
            }
            order = rest;
        }
        Some(())
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
        let lies = |bound: &Bound<'_>| self.lane.against(row, self.stretch.order, (&bound.keys, bound.rank));
        self.after.as_ref().is_none_or(|bound| lies(bound) == Ordering::Greater)
            && self.before.as_ref().is_none_or(|bound| lies(bound) == Ordering::Less)
    }
}
