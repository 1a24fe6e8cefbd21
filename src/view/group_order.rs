//! The order of groups.

use std::cmp::Ordering;

use super::group::Groups;
use super::group_ask::{GroupOrder, GroupValue};
use super::order;
use super::seen::Seen;
use super::sight::View;
use super::tally::Combination;

/// What is needed to compare groups.
struct Scale<'a> {
    order: &'a [GroupOrder],
    /// Per key and code the place in the order of titles.
    ranks: Vec<Vec<u32>>,
}

/// What is compared of one group.
struct Weighed {
    place: usize,
    keys: Combination,
    /// Per key of the order its number; none: it has none, or the keys decide.
    numbers: Vec<Option<f64>>,
}

impl<T: Seen> Groups<T> {
    /// Sorts groups as asked for; without an order the largest come first. Ties are broken by the keys.
    pub(super) fn sort(&self, view: &View, places: &mut Vec<usize>) {
        if places.len() < 2 {
            return;
        }
        let largest = [GroupOrder { by: GroupValue::Count, descending: true }];
        let order = if self.ask.order.is_empty() { &largest } else { self.ask.order.as_slice() };
        let mut weighed: Vec<Weighed> = places
            .iter()
            .map(|&place| Weighed {
                place,
                keys: self.all[place].keys,
                numbers: order.iter().map(|order| self.number(view, place, order.by)).collect(),
            })
            .collect();
        cut(&mut weighed, order, self.ask.first);
        let ranks = self.rings.iter().enumerate();
        let ranks = ranks.map(|(key, ring)| ring.ranks(view, weighed.iter().map(|weighed| weighed.keys[key]))).collect();
        let scale = Scale { order, ranks };
        weighed.sort_unstable_by(|a, b| scale.compare(a, b));
        places.clear();
        places.extend(weighed.into_iter().map(|weighed| weighed.place));
    }

    fn number(&self, view: &View, place: usize, by: GroupValue) -> Option<f64> {
        match by {
            GroupValue::Keys => None,
            GroupValue::Count => Some(self.all[place].count as f64),
            GroupValue::Nations => Some(self.all[place].nations.len() as f64),
            GroupValue::Sum(dimension) => self.weight(view, place, dimension),
        }
    }
}

/// Lets go of groups that can't be among the first, whatever their keys.
fn cut(weighed: &mut Vec<Weighed>, order: &[GroupOrder], first: Option<usize>) {
    let Some(last) = first.filter(|first| *first < weighed.len()) else { return };
    if last == 0 {
        return;
    }
    let compare = |a: &Weighed, b: &Weighed| {
        let numbers = order.iter().zip(a.numbers.iter().zip(&b.numbers));
        let numbers = numbers.take_while(|(order, _)| order.by != GroupValue::Keys);
        numbers.map(|(asked, (a, b))| order::numbers(*a, *b, asked.descending)).find(|found| found.is_ne()).unwrap_or(Ordering::Equal)
    };
    weighed.sort_unstable_by(compare);
    let end = weighed.partition_point(|one| compare(one, &weighed[last - 1]).is_le());
    weighed.truncate(end);
}

impl Scale<'_> {
    fn compare(&self, a: &Weighed, b: &Weighed) -> Ordering {
        for (number, order) in self.order.iter().enumerate() {
            let found = match order.by {
                GroupValue::Keys => self.by_keys(&a.keys, &b.keys, order.descending),
                _ => order::numbers(a.numbers[number], b.numbers[number], order.descending),
            };
            if found != Ordering::Equal {
                return found;
            }
        }
        self.by_keys(&a.keys, &b.keys, false)
    }

    fn by_keys(&self, a: &Combination, b: &Combination, descending: bool) -> Ordering {
        let pairs = self.ranks.iter().zip(a.iter().zip(b));
        pairs
            .map(|(ranks, (a, b))| order::numbers(rank(ranks, *a), rank(ranks, *b), descending))
            .find(|found| found.is_ne())
            .unwrap_or(Ordering::Equal)
    }
}

/// The place of a code; none for what is missing.
fn rank(ranks: &[u32], code: u32) -> Option<f64> {
    ranks.get(code as usize).filter(|rank| **rank != u32::MAX).map(|rank| f64::from(*rank))
}

impl<T: Seen> Groups<T> {
    /// A group's keys in words; without keys: all.
    pub fn title(&self, view: &View, place: usize) -> String {
        if self.rings.is_empty() {
            return "All".to_owned();
        }
        let keys = self.rings.iter().zip(self.all[place].keys);
        keys.map(|(ring, code)| ring.title(view, code)).collect::<Vec<_>>().join(" · ")
    }
}
