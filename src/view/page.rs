//! Pages of a list.

use std::cmp::Reverse;
use std::marker::PhantomData;
use std::sync::Arc;

use super::ask::{Ask, AskError, Order};
use super::cursor::{KeyText, Place};
use super::find::kept;
use super::order::{Key, Lane, compare};
use super::seen::{Seat, Seen};
use super::sieve::{Rows, Sieve};
use super::sight::View;
use super::walk::{Stretch, best};
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
        let stretch = Stretch { after: after.as_ref(), before: before.as_ref(), filled: false, backward, want: size + 1 };
        let (mut rows, matching) = if ask.order.iter().all(|key| matches!(key, Order::Id { .. })) {
            (by_id::<T>(view, ask, stretch), None)
        } else {
            merged::<T>(view, ask, stretch)
        };
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

/// By id: parts lie in the order of their nations, so the walk ends with the nation that fills the page.
fn by_id<T: Seen>(view: &View, ask: &Ask, stretch: Stretch<'_>) -> Vec<RowPlace> {
    let descending = ask.order.first().is_some_and(|key| matches!(key, Order::Id { descending: true }));
    let downwards = descending != stretch.backward;
    let seats = seats::<T>(view, ask);
    let seats: Box<dyn Iterator<Item = Seat<'_, T>>> = if downwards { Box::new(seats.rev()) } else { Box::new(seats) };
    let mut seats = seats.peekable();
    let mut found: Vec<RowPlace> = Vec::with_capacity(stretch.want);
    while let Some(first) = seats.next() {
        let own = first_nation(&first);
        let mut nation = vec![first];
        while let Some(seat) = seats.next_if(|seat| first_nation(seat) == own) {
            nation.push(seat);
        }
        let mut of_nation: Vec<(Rank, RowPlace)> = Vec::new();
        for seat in &nation {
            let lane = Lane::new(seat.part, &seat.joins, &ask.order);
            let rows = best(&lane, &sought(view, ask, seat), Stretch { want: stretch.want - found.len(), ..stretch });
            of_nation.extend(rows.into_iter().map(|row| (lane.rank(row), (seat.feed, row))));
        }
        if nation.len() > 1 {
            of_nation.sort_unstable();
            if downwards {
                of_nation.reverse();
            }
        }
        found.extend(of_nation.into_iter().map(|(_, place)| place));
        if found.len() >= stretch.want {
            break;
        }
    }
    found.truncate(stretch.want);
    found
}

fn first_nation<T: Seen>(seat: &Seat<'_, T>) -> Option<[u8; 3]> {
    seat.part.get(0).map(|record| record.rank().0)
}

/// The best of the best of each part, and how many match in all where that is known by then. Once there are enough, a part
/// gives only what is better than the worst of them.
fn merged<T: Seen>(view: &View, ask: &Ask, stretch: Stretch<'_>) -> (Vec<RowPlace>, Option<u64>) {
    type Head<'a> = (Vec<Key<'a>>, Rank, RowPlace);
    let ordering = |a: &Head<'_>, b: &Head<'_>| {
        let order = compare(&ask.order, (&a.0, a.1), (&b.0, b.1)).then(a.2.cmp(&b.2));
        if stretch.backward { order.reverse() } else { order }
    };
    let mut heads: Vec<Head<'_>> = Vec::new();
    let mut worst: Option<Place> = None;
    let mut matching = Some(0);
    // The largest likely has the best ones, after which others give few.
    let mut seats: Vec<_> = seats::<T>(view, ask).collect();
    seats.sort_by_key(|seat| Reverse(seat.part.len()));
    for seat in seats {
        let lane = Lane::new(seat.part, &seat.joins, &ask.order);
        let better = match (&worst, stretch.backward) {
            (None, _) => stretch,
            (worst, true) => Stretch { after: worst.as_ref(), filled: true, ..stretch },
            (worst, false) => Stretch { before: worst.as_ref(), filled: true, ..stretch },
        };
        let sought = sought(view, ask, &seat);
        matching = matching.zip(sought.known(seat.part.len())).map(|(matching, known)| matching + known);
        let rows = best(&lane, &sought, better);
        if rows.is_empty() {
            continue;
        }
        let mut own = rows.into_iter().map(|row| (lane.keys(row), lane.rank(row), (seat.feed, row))).peekable();
        let first = own.peek().map_or(0, |first| heads.partition_point(|head| ordering(head, first).is_le()));
        let mut others = heads.split_off(first).into_iter().peekable();
        while heads.len() < stretch.want {
            let other = others.next_if(|other| own.peek().is_none_or(|own| ordering(other, own).is_le()));
            let Some(head) = other.or_else(|| own.next()) else { break };
            heads.push(head);
        }
        if let Some((keys, rank, _)) = heads.last().filter(|_| heads.len() == stretch.want) {
            worst = Some(Place { keys: keys.iter().copied().map(KeyText::from).collect(), rank: *rank });
        }
    }
    (heads.into_iter().map(|(_, _, place)| place).collect(), matching)
}

/// The cursor of a place in a list that was asked for so.
pub fn cursor<T: Seen>(view: &View, ask: &Ask, (feed, row): RowPlace) -> String {
    let Some(seat) = T::seat(view, feed) else { return String::new() };
    let lane = Lane::new(seat.part, &seat.joins, &ask.order);
    Place { keys: lane.keys(row).into_iter().map(KeyText::from).collect(), rank: lane.rank(row) }.text::<T>(&ask.order)
}
