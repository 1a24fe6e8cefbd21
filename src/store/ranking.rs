//! Rows of a few keys in the order of a value: the first of them need not be sought among all rows.

use std::ops::Range;
use std::sync::Arc;

use roaring::{MultiOps as _, RoaringBitmap};

use super::recent::Recent;
use super::sorted::Sorted;

/// Rows that a part remembers in an order, for each row that it has.
const ROOM: usize = 2;
/// Rankings that it remembers at most: each is looked through, however few rows it has.
const MOST: usize = 64;

/// Rows that lie in any of some sets, by a value; ties by row.
#[derive(Debug)]
pub struct Ranking {
    /// Those that have one.
    rows: Box<[u32]>,
    /// Those that have none.
    missing: Box<[u32]>,
    /// The places that their values have in the index, ascending, each with where its rows begin; at the end where the last
    /// ones end.
    starts: Box<[(u32, u32)]>,
}

impl Ranking {
    fn of(sets: &[&RoaringBitmap], index: &Sorted) -> Self {
        // Place and row side by side: one number is compared sooner than two.
        let (mut placed, mut missing) = (Vec::new(), Vec::new());
        for row in &sets.iter().copied().union() {
            match index.place(row) {
                Some(place) => placed.push(u64::from(place) << 32 | u64::from(row)),
                None => missing.push(row),
            }
        }
        placed.sort_unstable();
        let place = |placed: &u64| (placed >> 32) as u32;
        let mut starts = Vec::new();
        let mut start = 0;
        for alike in placed.chunk_by(|a, b| place(a) == place(b)) {
            starts.push((place(&alike[0]), start));
            start += alike.len() as u32;
        }
        starts.push((u32::MAX, start));
        Self { rows: placed.into_iter().map(|placed| placed as u32).collect(), missing: missing.into(), starts: starts.into() }
    }

    /// How many rows they are.
    pub fn len(&self) -> usize {
        self.rows.len() + self.missing.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Those of these rows that have no value.
    pub fn missing(&self, rows: Range<u32>) -> impl DoubleEndedIterator<Item = u32> {
        let before = |row: u32| self.missing.partition_point(|own| *own < row);
        self.missing[before(rows.start)..before(rows.end)].iter().copied()
    }

    /// The numbers of the values that lie at those places of the index.
    pub fn values(&self, places: Range<u32>) -> Range<u32> {
        let values = &self.starts[..self.starts.len() - 1];
        let before = |place: u32| values.partition_point(|(own, _)| *own < place) as u32;
        before(places.start)..before(places.end)
    }

    /// The place of the value of that number, and where its rows lie.
    pub fn value(&self, number: u32) -> (u32, Range<u32>) {
        let ((place, start), (_, end)) = (self.starts[number as usize], self.starts[number as usize + 1]);
        (place, start..end)
    }

    /// Rows by their values, ties by row, where they lie.
    pub fn rows(&self, lie: Range<u32>) -> &[u32] {
        &self.rows[lie.start as usize..lie.end as usize]
    }
}

/// Rankings of one part. Sets and indexes are told apart by their addresses, as they lie as long in their places as it does.
#[derive(Debug, Default)]
pub(super) struct Rankings(Recent<(Box<[usize]>, usize), Arc<Ranking>>);

impl Rankings {
    /// The rows of these sets by that index, where they are remembered.
    pub(super) fn known(&self, sets: &[&RoaringBitmap], index: &Sorted) -> Option<Arc<Ranking>> {
        self.0.answer(&asked(sets, index))
    }

    /// The same, of a part of so many rows; now they are.
    pub(super) fn ranking(&self, sets: &[&RoaringBitmap], index: &Sorted, all: u32) -> Arc<Ranking> {
        let of = asked(sets, index);
        self.0.answer(&of).unwrap_or_else(|| {
            let (made, room) = (Arc::new(Ranking::of(sets, index)), all as usize * ROOM);
            self.0.remember(of, Arc::clone(&made), made.len().max(room.div_ceil(MOST)), room);
            made
        })
    }
}

fn asked(sets: &[&RoaringBitmap], index: &Sorted) -> (Box<[usize]>, usize) {
    let mut sets: Vec<usize> = sets.iter().map(|set| std::ptr::from_ref(*set).addr()).collect();
    sets.sort_unstable();
    (sets.into(), std::ptr::from_ref(index).addr())
}
