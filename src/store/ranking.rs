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

    /// Rows without a value, ascending.
    pub fn missing(&self) -> impl DoubleEndedIterator<Item = u32> {
        self.missing.iter().copied()
    }

    /// The values at those places that any of the rows has: their places, with their rows.
    pub fn values(&self, places: Range<u32>) -> impl DoubleEndedIterator<Item = (u32, &[u32])> {
        let values = self.starts.len() - 1;
        let before = |place: u32| self.starts[..values].partition_point(|(own, _)| *own < place);
        (before(places.start)..before(places.end)).map(|value| {
            let ((place, start), (_, end)) = (self.starts[value], self.starts[value + 1]);
            (place, &self.rows[start as usize..end as usize])
        })
    }
}

/// Rankings of one part. Sets and indexes are told apart by their addresses, as they lie as long in their places as it does.
#[derive(Debug, Default)]
pub(super) struct Rankings(Recent<(Box<[usize]>, usize), Arc<Ranking>>);

impl Rankings {
    /// The rows of these sets by that index, of a part of so many rows.
    pub(super) fn ranking(&self, sets: &[&RoaringBitmap], index: &Sorted, all: u32) -> Arc<Ranking> {
        let of = (sets.iter().map(|set| std::ptr::from_ref(*set).addr()).collect(), std::ptr::from_ref(index).addr());
        self.0.answer(&of).unwrap_or_else(|| {
            let (made, room) = (Arc::new(Ranking::of(sets, index)), all as usize * ROOM);
            let rows = made.rows.len() + made.missing.len();
            self.0.remember(of, Arc::clone(&made), rows.max(room.div_ceil(MOST)), room);
            made
        })
    }
}
