//! One key in two feeds of a nation is one record. The newer feed's is served; the older one stands in its shade.
//!
//! Who may not see the newer one sees the older, so that what is hidden changes nothing that he sees.

use std::sync::Arc;

use roaring::RoaringBitmap;

use super::world::FeedState;
use crate::model::values::{Label, Text};

/// Rows of a part that another feed of the nation reports too, and more newly.
#[derive(Debug, Clone)]
pub struct Shade {
    /// Slug of the other feed.
    pub by: Text,
    /// Label of the newer records: who may not see them is shown the older ones.
    pub label: Arc<Label>,
    /// The older rows.
    pub rows: RoaringBitmap,
}

/// Which of two feeds of a nation is the newer, by what they say of themselves, else by when they were fetched.
pub fn is_newer(feed: &FeedState, other: &FeedState) -> bool {
    let age = |state: &FeedState| {
        let fetched = state.published.as_ref().map(|run| run.finished);
        // A date that lies ahead is no reason to be the newest for ever.
        let dated = state.as_of().into_iter().chain(fetched).min();
        (dated, fetched)
    };
    (age(feed), &feed.settings.slug) > (age(other), &other.settings.slug)
}

/// Places of equal numbers in two ascending lists.
pub fn common(a: &[u64], b: &[u64]) -> Vec<(u32, u32)> {
    let mut found = Vec::new();
    let (mut left, mut right) = (0_usize, 0_usize);
    while let (Some(x), Some(y)) = (a.get(left), b.get(right)) {
        match x.cmp(y) {
            std::cmp::Ordering::Less => left = ahead(a, left, *y),
            std::cmp::Ordering::Greater => right = ahead(b, right, *x),
            std::cmp::Ordering::Equal => {
                if let (Ok(x), Ok(y)) = (u32::try_from(left), u32::try_from(right)) {
                    found.push((x, y));
                }
                left += 1;
                right += 1;
            }
        }
    }
    found
}

/// The first place from `at` on whose number is not below `wanted`: steps that double, so that a short list against a long
/// one costs what the short one does.
fn ahead(list: &[u64], at: usize, wanted: u64) -> usize {
    let (mut low, mut step) = (at, 1_usize);
    while list.get(low + step).is_some_and(|number| *number < wanted) {
        low += step;
        step *= 2;
    }
    let high = list.len().min(low + step);
    low + list.get(low..high).map_or(0, |stretch| stretch.partition_point(|number| *number < wanted))
}

#[cfg(test)]
mod tests {
    use super::common;

    #[test]
    fn finds_what_two_lists_share() {
        let evens: Vec<u64> = (0..1_000).map(|number| number * 2).collect();
        let threes: Vec<u64> = (0..10).map(|number| number * 3 + 90).collect();
        let both: Vec<u64> = common(&evens, &threes).into_iter().map(|(place, _)| evens[place as usize]).collect();
        assert_eq!(both, [90, 96, 102, 108, 114]);
        assert_eq!(common(&threes, &evens).len(), 5);
        assert_eq!(common(&[], &evens), []);
        assert_eq!(common(&[7], &[7]), [(0, 0)]);
    }
}
