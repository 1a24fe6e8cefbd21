//! The order of records: by the keys asked for, missing values last, ties by id.

use std::cmp::Ordering;
use std::ops::Range;

use smallvec::SmallVec;

use super::ask::Order;
use crate::store::{Joins, Listed, Part, Rank, Sorted};

/// The value by which a record is ordered.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Key<'a> {
    /// It has none.
    Missing,
    /// A number, a day, an instant or the rank of a code.
    Number(f64),
    /// A folded text.
    Text(&'a str),
}

/// The keys of a record: nearly always one or two.
pub type Keys<'a> = SmallVec<[Key<'a>; 2]>;

/// One part with the indexes that the order needs.
pub struct Lane<'a, T> {
    /// The records.
    pub part: &'a Part<T>,
    keys: Vec<LaneKey<'a>>,
    /// Whether the index of its first key lasts as long as the part does.
    pub lasting: bool,
}

#[derive(Clone, Copy)]
struct LaneKey<'a> {
    /// None: by id.
    index: Option<&'a Sorted>,
    descending: bool,
}

/// A place in an order, as one part sees it.
pub struct Bound {
    /// Places of its keys among the values of the part's indexes, or between two of them; none where it has none.
    pub places: Vec<Option<f64>>,
    /// The rows of its id: between others if there is none.
    pub rows: Range<u32>,
}

impl<'a, T: Listed> Lane<'a, T> {
    /// Prepares a part; a dimension that does not order counts as missing in all records.
    pub fn new(part: &'a Part<T>, joins: &Joins<'a>, order: &[Order]) -> Self {
        let keys = order
            .iter()
            .map(|key| match *key {
                Order::Id { descending } => LaneKey { index: None, descending },
                Order::By { dimension, descending } => LaneKey { index: part.sorted(dimension, joins), descending },
            })
            .collect();
        let lasting = matches!(order.first(), Some(&Order::By { dimension, .. }) if T::stays(dimension));
        Self { part, keys, lasting }
    }

    /// The index of the first key and its direction; none if the order is by id alone.
    pub fn leading(&self) -> Option<(&'a Sorted, bool)> {
        let first = self.keys.first()?;
        first.index.map(|index| (index, first.descending))
    }

    /// Whether ties of the first key are broken by id.
    pub fn is_by_one_key(&self) -> bool {
        self.keys.len() == 1
    }

    /// Whether the order by id runs downwards.
    pub fn ids_descending(&self) -> bool {
        self.keys.first().is_some_and(|key| key.index.is_none() && key.descending)
    }

    /// The keys of a row, with its place in the order by id. An id among the keys is a tie that its rank decides.
    pub fn keys(&self, row: u32) -> Keys<'a> {
        self.keys.iter().map(|key| key.index.map_or(Key::Missing, |index| value(index, row))).collect()
    }

    /// The rank of a row.
    pub fn rank(&self, row: u32) -> Rank {
        self.part.get(row).map_or(Rank([0; 3], 0), Listed::rank)
    }

    /// A place in the order, as this part sees it.
    pub fn bound<'b>(&self, keys: impl Iterator<Item = Key<'b>>, rank: Rank) -> Bound {
        let place = |(own, key): (&LaneKey<'_>, Key<'_>)| match key {
            Key::Missing => None,
            Key::Number(number) => own.index.map(|index| index.place_of_number(number)),
            Key::Text(text) => own.index.map(|index| index.place_of_text(text)),
        };
        Bound { places: self.keys.iter().zip(keys).map(place).collect(), rows: self.part.rows_at(rank) }
    }

    /// Compares a row with a place in the order.
    pub fn against(&self, row: u32, bound: &Bound) -> Ordering {
        let by_id = match &bound.rows {
            rows if row < rows.start => Ordering::Less,
            rows if row < rows.end => Ordering::Equal,
            _ => Ordering::Greater,
        };
        for (key, place) in self.keys.iter().zip(&bound.places) {
            let order = match key.index {
                Some(index) => numbers(index.place(row).map(f64::from), *place, key.descending),
                None => directed(by_id, key.descending),
            };
            if order != Ordering::Equal {
                return order;
            }
        }
        by_id
    }

    /// Compares two rows of this part.
    pub fn compare(&self, a: u32, b: u32) -> Ordering {
        for key in &self.keys {
            let order = match key.index {
                Some(index) => numbers(index.place(a).map(f64::from), index.place(b).map(f64::from), key.descending),
                None => directed(a.cmp(&b), key.descending),
            };
            if order != Ordering::Equal {
                return order;
            }
        }
        a.cmp(&b)
    }
}

/// Compares records of different parts, or a record with a cursor.
pub fn compare(order: &[Order], a: (&[Key<'_>], Rank), b: (&[Key<'_>], Rank)) -> Ordering {
    let by_keys = (0..order.len()).map(|number| compare_one(order, number, a, b)).find(|found| found.is_ne());
    by_keys.unwrap_or_else(|| a.1.cmp(&b.1))
}

/// Compares them by one key.
pub fn compare_one(order: &[Order], number: usize, a: (&[Key<'_>], Rank), b: (&[Key<'_>], Rank)) -> Ordering {
    let [own, other] = [a.0, b.0].map(|keys| keys.get(number).copied().unwrap_or(Key::Missing));
    match order.get(number) {
        Some(Order::Id { descending }) => directed(a.1.cmp(&b.1), *descending),
        Some(Order::By { descending, .. }) => between(own, other, *descending),
        None => Ordering::Equal,
    }
}

fn between(a: Key<'_>, b: Key<'_>, descending: bool) -> Ordering {
    match (a, b) {
        (Key::Missing, Key::Missing) => Ordering::Equal,
        (Key::Missing, _) => Ordering::Greater,
        (_, Key::Missing) => Ordering::Less,
        (Key::Number(a), Key::Number(b)) => directed(a.total_cmp(&b), descending),
        (Key::Text(a), Key::Text(b)) => directed(a.cmp(b), descending),
        // One list never mixes them; a forged cursor may.
        (Key::Number(_), Key::Text(_)) => Ordering::Less,
        (Key::Text(_), Key::Number(_)) => Ordering::Greater,
    }
}

/// What is missing comes last in either direction.
pub(super) fn numbers(a: Option<f64>, b: Option<f64>, descending: bool) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) => directed(a.total_cmp(&b), descending),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    }
}

fn directed(order: Ordering, descending: bool) -> Ordering {
    if descending { order.reverse() } else { order }
}

fn value(index: &Sorted, row: u32) -> Key<'_> {
    index.place(row).map_or(Key::Missing, |place| value_at(index, place))
}

/// The value at that place of an index.
pub(super) fn value_at(index: &Sorted, place: u32) -> Key<'_> {
    index.text(place).map_or_else(|| index.number(place).map_or(Key::Missing, Key::Number), Key::Text)
}
