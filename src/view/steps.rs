//! Along an index, value by value. What is sought may lie elsewhere: then the rows of a narrow key are put in the order, and
//! are remembered in it, or all rows that are sought are gathered.

use std::ops::Range;
use std::sync::Arc;
use std::vec;

use roaring::RoaringBitmap;

use super::walk::Walk;
use crate::store::{Listed, Ranking, Sorted};

/// A walk is lost that meets so many times the rows that it should meet.
const LOST_BEYOND: f64 = 4.0;
/// It is thought to have given so many rows more than it did: the first ones may lie deeper.
const AHEAD: f64 = 4.0;
/// A key is narrow that at most this part of all rows has.
const NARROW: f64 = 0.75;
/// Fewer rows than those are gathered as soon.
const RANKED_FROM: f64 = 64.0;

/// The next rows of a walk.
pub struct Steps<'w, 'a, T> {
    walk: &'w Walk<'a, T>,
    index: &'a Sorted,
    descending: bool,
    way: Way<'a>,
    /// Values that are still to come.
    values: Range<u32>,
    /// Whether rows without a value are.
    valueless: bool,
    /// Where rows lie of the value that was come to, where no other key tells them apart.
    ties: Range<u32>,
    /// Rows that come next, all of them sought.
    ready: vec::IntoIter<u32>,
    given: usize,
    met: usize,
    /// How many rows are met for each that is sought, where these lie evenly.
    each: f64,
    /// How many rows are likely sought in all.
    likely: f64,
}

/// Where it goes along.
enum Way<'a> {
    /// All rows that have a value.
    Index(&'a Sorted),
    /// Those that have a narrow key.
    Ranking(Arc<Ranking>),
    /// Nowhere: all are ready.
    Gathered,
}

impl<'w, 'a, T: Listed> Steps<'w, 'a, T> {
    /// Begins to walk.
    pub fn new(walk: &'w Walk<'a, T>, index: &'a Sorted, descending: bool) -> Self {
        let (values, valueless) = (walk.places(index, descending), walk.ends_without_value());
        let (each, likely) = (walk.share.recip(), walk.share * f64::from(walk.all));
        let (way, ready) = (Way::Index(index), Vec::new().into_iter());
        let mut steps = Self { walk, index, descending, way, values, valueless, ties: 0..0, ready, given: 0, met: 0, each, likely };
        if let Some(ranking) = steps.narrow().and_then(|sets| walk.lane.part.ranked(sets, index)) {
            steps.follow(ranking);
        }
        steps
    }

    /// The sets of a narrow key in which all lie that is sought, where a walk along them meets fewer rows than are sought.
    fn narrow(&self) -> Option<&'w [&'a RoaringBitmap]> {
        let (walk, likely) = (self.walk, self.likely);
        if !walk.lane.lasting || likely < RANKED_FROM {
            return None;
        }
        walk.sought.narrow(NARROW.min(likely * likely / (AHEAD * f64::from(walk.all))), walk.all)
    }

    /// Goes along the ranking instead, behind what was given.
    fn follow(&mut self, ranking: Arc<Ranking>) {
        let walk = self.walk;
        self.values = ranking.values(walk.places(self.index, self.descending));
        self.valueless = walk.ends_without_value();
        self.each = ranking.len() as f64 / self.likely;
        (self.way, self.met) = (Way::Ranking(ranking), 0);
        for _ in 0..std::mem::take(&mut self.given) {
            self.next();
        }
    }

    /// Whether it has met more rows than it pays to meet for those that it gave, or will likely do so for the first one.
    fn is_lost(&self) -> bool {
        let most = LOST_BEYOND * self.each * (AHEAD + self.given as f64);
        self.each > self.likely || self.met as f64 > most.min(self.likely)
    }

    /// Leaves a way on which it is lost.
    fn leave(&mut self) {
        self.ties = 0..0;
        match self.narrow().filter(|_| matches!(self.way, Way::Index(_))) {
            Some(sets) => self.follow(self.walk.lane.part.ranking(sets, self.index)),
            None => {
                // The order is the same.
                let rows = self.walk.gathered(self.index, self.descending);
                self.ready = rows.into_iter();
                self.ready.by_ref().take(self.given).for_each(drop);
                self.way = Way::Gathered;
            }
        }
    }

    /// The next of the rows that are tied.
    fn tie(&mut self) -> Option<u32> {
        loop {
            let lies = if self.walk.backward { self.ties.next_back() } else { self.ties.next() }?;
            let row = *self.way.rows(lies..lies + 1).first()?;
            self.met += 1;
            if self.walk.sought.keeps(row) {
                return Some(row);
            }
            if self.is_lost() {
                return None;
            }
        }
    }

    /// Goes on to the rows of the next value, or to those without one; false where there are none.
    fn turn(&mut self) -> bool {
        match self.walk.next_of(&mut self.values, self.descending, self.valueless) {
            Some(value) => self.value(value),
            None if !self.valueless => return false,
            None => {
                self.valueless = false;
                self.without_value();
            }
        }
        true
    }

    fn value(&mut self, number: u32) {
        let (walk, (place, lie)) = (self.walk, self.way.value(number));
        let (rows, is_bound) = (self.way.rows(lie.clone()), walk.is_bound(place));
        if !walk.lane.is_by_one_key() {
            let inside = rows.iter().copied().filter(|row| !is_bound || walk.is_inside(*row));
            let mut met = 0;
            let sought = inside.inspect(|_| met += 1).filter(|row| walk.sought.keeps(*row)).collect();
            self.ready = self.foremost(sought);
            self.met += met;
        } else if is_bound {
            let tied = walk.tied(Some(place));
            let before = |row: u32| lie.start + rows.partition_point(|own| *own < row) as u32;
            self.ties = before(tied.start)..before(tied.end);
        } else {
            self.ties = lie;
        }
    }

    fn without_value(&mut self) {
        let (walk, want) = (self.walk, self.walk.want.saturating_sub(self.given));
        self.ready = if walk.lane.is_by_one_key() {
            let rows = self.way.missing(walk.tied(None)).filter(|row| walk.sought.keeps(*row));
            let rows: Vec<u32> = if walk.backward { rows.rev().take(want).collect() } else { rows.take(want).collect() };
            rows.into_iter()
        } else {
            let rows = self.way.missing(0..walk.all).filter(|row| walk.sought.keeps(*row) && walk.is_inside(*row));
            self.foremost(rows.collect())
        };
    }

    /// The foremost of these rows, in their order.
    fn foremost(&self, mut rows: Vec<u32>) -> vec::IntoIter<u32> {
        let (walk, want) = (self.walk, self.walk.want.saturating_sub(self.given));
        if rows.len() > want && want > 0 {
            rows.select_nth_unstable_by(want - 1, |a, b| walk.compare(*a, *b));
        }
        rows.truncate(want);
        rows.sort_unstable_by(|a, b| walk.compare(*a, *b));
        rows.into_iter()
    }
}

impl<T: Listed> Iterator for Steps<'_, '_, T> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        loop {
            if let Some(row) = self.ready.next().or_else(|| self.tie()) {
                self.given += 1;
                return Some(row);
            }
            let is_over = self.values.is_empty() && !self.valueless && self.ties.is_empty();
            if is_over || matches!(self.way, Way::Gathered) {
                return None;
            }
            if self.is_lost() {
                self.leave();
            } else if !self.turn() {
                return None;
            }
        }
    }
}

impl Way<'_> {
    /// The place of the value of that number, and where its rows lie.
    fn value(&self, number: u32) -> (u32, Range<u32>) {
        match self {
            Self::Index(index) => (number, index.lie(number..number + 1)),
            Self::Ranking(ranking) => ranking.value(number),
            Self::Gathered => (number, 0..0),
        }
    }

    /// Rows by their values, ties by row, where they lie.
    fn rows(&self, lie: Range<u32>) -> &[u32] {
        match self {
            Self::Index(index) => index.rows(lie),
            Self::Ranking(ranking) => ranking.rows(lie),
            Self::Gathered => &[],
        }
    }

    /// Those of these rows that have no value.
    fn missing(&self, rows: Range<u32>) -> Box<dyn DoubleEndedIterator<Item = u32> + '_> {
        match self {
            Self::Index(index) => Box::new(index.missing(rows)),
            Self::Ranking(ranking) => Box::new(ranking.missing(rows)),
            Self::Gathered => Box::new(std::iter::empty()),
        }
    }
}
