//! Pages of a list.

use std::cmp::Ordering;
use std::collections::BinaryHeap;
use std::collections::binary_heap::PeekMut;
use std::marker::PhantomData;
use std::sync::Arc;

use super::ask::{Ask, AskError, Order};
use super::cursor::{KeyText, Place};
use super::find::kept;
use super::order::{Keys, Lane, compare, compare_one};
use super::seen::{Seat, Seen};
use super::sieve::{Rows, Sieve};
use super::sight::View;
use super::walk::{Stretch, Walk};
use crate::store::Rank;

/// A page of a list: which rows, never the records themselves.
#[derive(Debug)]
pub struct Page<T> {
    /// What was asked.
    pub ask: Arc<Ask>,
    /// Feed and row of each record, in order.
    pub rows: Vec<RowPlace>,
    /// Whether records come after the page.
    pub has_next: bool,
    /// Whether records come before the page.
    pub has_previous: bool,
    /// How many records match in all, where cutting the page has shown it.
    matching: Option<u64>,
    of: PhantomData<fn() -> T>,
}

/// A record's place in the world: the number of its feed, and its row.
pub type RowPlace = (usize, u32);

impl<T: Seen> Page<T> {
    /// Cuts the page that is asked for.
    pub fn of(view: &View, ask: &Arc<Ask>) -> Result<Self, AskError> {
        let after = ask.window.after.as_deref().map(|text| Place::open::<T>(text, &ask.order, "after")).transpose()?;
        let before = ask.window.before.as_deref().map(|text| Place::open::<T>(text, &ask.order, "before")).transpose()?;
        // `last` alone reads from the end; `first` and `last` together: the last of the first.
        let backward = ask.window.first.is_none() && ask.window.last.is_some();
        let size = match (ask.window.first, ask.window.last) {
            (Some(first), _) => first,
            _ => ask.window.size(),
        };
        let stretch = Stretch { after: after.as_ref(), before: before.as_ref(), backward, want: size + 1 };
        let (mut rows, matching) = found::<T>(view, ask, stretch);
        let more = rows.len() > size;
        rows.truncate(size);
        let (mut has_next, mut has_previous) = (more || (!backward && before.is_some()), after.is_some());
        if backward {
            rows.reverse();
            (has_next, has_previous) = (before.is_some(), more || after.is_some());
        } else if let (Some(_), Some(last)) = (ask.window.first, ask.window.last)
            && rows.len() > last
        {
            rows.drain(..rows.len() - last);
            has_previous = true;
        }
        Ok(Self { ask: Arc::clone(ask), rows, has_next, has_previous, matching, of: PhantomData })
    }

    /// The records of the page.
    pub fn records<'a>(&'a self, view: &'a View) -> impl Iterator<Item = &'a T> {
        let mut last: Option<(usize, &crate::store::Part<T>)> = None;
        self.rows.iter().filter_map(move |&(feed, row)| {
            let part = match last {
                Some((known, part)) if known == feed => part,
                _ => T::seat(view, feed)?.part,
            };
            last = Some((feed, part));
            part.get(row)
        })
    }

    /// How many records match in all.
    pub fn total(&self, view: &View) -> u64 {
        self.matching
            .unwrap_or_else(|| seats::<T>(view, &self.ask).map(|seat| rows_of(view, &self.ask, &seat).count(seat.part.len())).sum())
    }
}

/// The parts that can hold what is asked for: where the filter names nations, theirs alone.
pub(super) fn seats<'a, T: Seen>(view: &'a View, ask: &Ask) -> impl DoubleEndedIterator<Item = Seat<'a, T>> {
    let nations = T::nations(ask);
    T::seats(view).filter(move |seat| {
        if view.is_left() {
            return false;
        }
        let Some(nations) = &nations else { return true };
        first_nation(seat).is_some_and(|own| nations.iter().any(|nation| nation.bytes() == own))
    })
}

/// The rows of a part that the viewer sees and the filter keeps.
pub(super) fn rows_of<T: Seen>(view: &View, ask: &Ask, seat: &Seat<'_, T>) -> Rows {
    sought(view, ask, seat).gathered(seat.part.len())
}

/// What is sought in a part: what the viewer sees and the filter keeps.
fn sought<'a, T: Seen>(view: &View, ask: &Ask, seat: &Seat<'a, T>) -> Sieve<'a> {
    let (visible, all) = (view.visible(seat.part), seat.part.len());
    let scanned = view.used.looks.as_ref().map(|looks| (looks, visible.rows(all).len()));
    let kept = ask.filter.as_ref().map(|filter| kept(view, seat.part, &seat.joins, filter, &|filter| T::related(view, filter)));
    let others = seat.replaced.map(|replaced| Sieve::Not(Box::new(Sieve::In(vec![replaced]))));
    let sought = Sieve::each([visible].into_iter().chain(kept).chain(others), all);
    match scanned {
        None => sought,
        Some((looks, scanned)) => {
            let rows = sought.rows(all).into_owned();
            looks.add(scanned, rows.len());
            Sieve::Of(rows)
        }
    }
}

/// The rows of the stretch, and how many match in all where that is known by then. By id, parts lie in the order of their
/// nations, so that the nation that fills the page is the last one to be looked into; in any other order all are.
fn found<T: Seen>(view: &View, ask: &Ask, stretch: Stretch<'_>) -> (Vec<RowPlace>, Option<u64>) {
    let by_id = ask.order.iter().all(|key| matches!(key, Order::Id { .. }));
    let descending = matches!(ask.order.first(), Some(Order::Id { descending: true }));
    let seats = seats::<T>(view, ask);
    let seats: Box<dyn Iterator<Item = Seat<'_, T>>> = if descending == stretch.backward { Box::new(seats) } else { Box::new(seats.rev()) };
    let mut seats = seats.peekable();
    let (mut found, mut matching) = (Vec::with_capacity(stretch.want), Some(0));
    while let Some(first) = seats.peek().map(first_nation) {
        let mut walks = Vec::new();
        while let Some(seat) = seats.next_if(|seat| !by_id || first_nation(seat) == first) {
            let sought = sought(view, ask, &seat);
            matching = matching.zip(sought.known(seat.part.len())).map(|(matching, known)| matching + known);
            let lane = Lane::new(seat.part, &seat.joins, &ask.order);
            walks.push((seat.feed, Walk::new(lane, sought, Stretch { want: stretch.want - found.len(), ..stretch })));
        }
        merge(ask, stretch, &walks, &mut found);
        if found.len() == stretch.want {
            return (found, matching.filter(|_| seats.peek().is_none()));
        }
    }
    (found, matching)
}

fn first_nation<T: Seen>(seat: &Seat<'_, T>) -> Option<[u8; 3]> {
    seat.part.get(0).map(|record| record.rank().0)
}

/// The next row of a walk, with what decides which walk's comes first.
struct Head<'a> {
    ask: &'a Ask,
    backward: bool,
    keys: Keys<'a>,
    rank: Rank,
    /// None before the walk has begun: then its first row comes no sooner than the first key tells.
    place: Option<RowPlace>,
    walk: usize,
}

impl Head<'_> {
    fn order(&self, other: &Self) -> Ordering {
        let (own, others) = ((&self.keys[..], self.rank), (&other.keys[..], other.rank));
        match (self.place, other.place) {
            (Some(place), Some(of_other)) => compare(&self.ask.order, own, others).then(place.cmp(&of_other)),
            _ => compare_one(&self.ask.order, 0, own, others),
        }
    }
}

impl Ord for Head<'_> {
    /// The first one is the greatest, as heaps have it.
    fn cmp(&self, other: &Self) -> Ordering {
        let order = self.order(other);
        let order = if self.backward { order } else { order.reverse() };
        // A walk begins before a row goes that may come after its own.
        order.then(self.place.is_none().cmp(&other.place.is_none()))
    }
}

impl PartialOrd for Head<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Head<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Head<'_> {}

/// Adds the first rows of all walks, as many as are wanted; none begins or goes further before it must.
fn merge<T: Seen>(ask: &Ask, stretch: Stretch<'_>, walks: &[(usize, Walk<'_, T>)], found: &mut Vec<RowPlace>) {
    if let [(feed, walk)] = walks {
        found.extend(walk.rows().take(stretch.want - found.len()).map(|row| (*feed, row)));
        return;
    }
    let head = |walk: usize, row: u32| {
        let (feed, Walk { lane, .. }) = &walks[walk];
        Head { ask, backward: stretch.backward, keys: lane.keys(row), rank: lane.rank(row), place: Some((*feed, row)), walk }
    };
    let mut begun: Vec<Option<Box<dyn Iterator<Item = u32> + '_>>> = walks.iter().map(|_| None).collect();
    let mut next = |walk: usize| begun[walk].get_or_insert_with(|| walks[walk].1.rows()).next().map(|row| head(walk, row));
    let mut heads: BinaryHeap<Head<'_>> = BinaryHeap::with_capacity(walks.len());
    for (number, (_, walk)) in walks.iter().enumerate() {
        heads.extend(match walk.nearest() {
            None => next(number),
            Some(key) => {
                let (keys, rank) = (Keys::from_iter([key]), Rank([0; 3], 0));
                Some(Head { ask, backward: stretch.backward, keys, rank, place: None, walk: number })
            }
        });
    }
    while let Some(mut first) = heads.peek_mut() {
        found.extend(first.place);
        if found.len() == stretch.want {
            break;
        }
        match next(first.walk) {
            Some(head) => *first = head,
            None => _ = PeekMut::pop(first),
        }
    }
}

/// The cursor of a place in a list that was asked for so.
pub fn cursor<T: Seen>(view: &View, ask: &Ask, (feed, row): RowPlace) -> String {
    let Some(seat) = T::seat(view, feed) else { return String::new() };
    let lane = Lane::new(seat.part, &seat.joins, &ask.order);
    Place { keys: lane.keys(row).into_iter().map(KeyText::from).collect(), rank: lane.rank(row) }.text::<T>(&ask.order)
}
