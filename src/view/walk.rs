//! The first rows of one part in an order, without sorting what is not needed.

use std::cmp::Ordering;

use super::cursor::Place;
use super::find::Rows;
use super::order::{Key, Lane, compare};
use crate::store::{Listed, Sorted};

/// Up to so many matches sorting them all is cheaper than walking the index.
const FEW: u64 = 4096;

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
    let walk = Walk { lane, rows, stretch };
    match lane.leading() {
        None => walk.by_id(),
        Some(_) if rows.count(lane.part.len()) <= FEW => walk.sorted(walk.all().collect()),
        Some((index, descending)) => walk.by_index(index, descending),
    }
}

struct Walk<'a, T> {
    lane: &'a Lane<'a, T>,
    rows: &'a Rows,
    stretch: Stretch<'a>,
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

    /// Walks the index of the first key; rows without a value stand at the end.
    fn by_index(&self, index: &Sorted, descending: bool) -> Vec<u32> {
        let mut found = Vec::with_capacity(self.stretch.want);
        if self.stretch.backward {
            self.missing(index, &mut found);
            if found.len() < self.stretch.want {
                self.valued(index, !descending, &mut found);
            }
        } else {
            self.valued(index, descending, &mut found);
            if found.len() < self.stretch.want {
                self.missing(index, &mut found);
            }
        }
        self.sorted(found)
    }

    fn missing(&self, index: &Sorted, found: &mut Vec<u32>) {
        found.extend(self.all().filter(|&row| index.value(row).is_none()).filter(|&row| self.inside(row)));
    }

    /// Whole groups of equal values, until there are enough.
    fn valued(&self, index: &Sorted, downwards: bool, found: &mut Vec<u32>) {
        let order = index.order();
        // Where the walk may begin: at the value of the place behind which it starts.
        let behind = if self.stretch.backward { self.stretch.before } else { self.stretch.after };
        let value = behind.and_then(|place| place.keys.first()).and_then(|key| match key.as_key() {
            Key::Missing => None,
            Key::Number(number) => Some(number),
            Key::Text(text) => Some(index.place_of(text)),
        });
        let order = match value {
            None => order,
            Some(value) if downwards => &order[..order.partition_point(|&row| index.value(row).is_some_and(|own| own <= value.ceil()))],
            Some(value) => &order[order.partition_point(|&row| index.value(row).is_some_and(|own| own < value.floor()))..],
        };
        let mut last = None;
        let mut take = |row: u32| {
            let value = index.value(row);
            if found.len() >= self.stretch.want && value != last {
                return false;
            }
            if self.rows.contain(row) && self.inside(row) {
                found.push(row);
                last = value;
            }
            true
        };
        if downwards {
            for &row in order.iter().rev() {
                if !take(row) {
                    return;
                }
            }
        } else {
            for &row in order {
                if !take(row) {
                    return;
                }
            }
        }
    }

    fn sorted(&self, mut rows: Vec<u32>) -> Vec<u32> {
        rows.retain(|&row| self.inside(row));
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
        let behind = |place: &Place, order: Ordering| {
            let (keys, rank) = (self.lane.keys(row), self.lane.rank(row));
            let of_place: Vec<Key<'_>> = place.keys.iter().map(super::cursor::KeyText::as_key).collect();
            compare(self.stretch.order, (&keys, rank), (&of_place, place.rank)) == order
        };
        self.stretch.after.is_none_or(|place| behind(place, Ordering::Greater))
            && self.stretch.before.is_none_or(|place| behind(place, Ordering::Less))
    }
}
