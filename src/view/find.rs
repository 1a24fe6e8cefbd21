//! From a filter to the rows that it keeps.

use std::ops::Bound;

use jiff::civil::Date;
use roaring::RoaringBitmap;

use super::ask::{Filter, Range};
use super::sieve::Sieve;
use super::sight::View;
use crate::store::{Extract, Joins, Listed, Part};

/// Finds the rows to which records belong that a filter of theirs keeps.
pub type Relate<'a> = &'a dyn Fn(&Filter) -> RoaringBitmap;

/// What the filter keeps of a part.
pub fn kept<'a, T: Listed>(view: &View, part: &'a Part<T>, joins: &Joins<'a>, filter: &Filter, relate: Relate<'_>) -> Sieve<'a> {
    Search { view, part, joins, relate }.sieve(filter)
}

struct Search<'a, 'b, T> {
    view: &'b View,
    part: &'a Part<T>,
    joins: &'b Joins<'a>,
    relate: Relate<'b>,
}

impl<'a, T: Listed> Search<'a, '_, T> {
    fn sieve(&self, filter: &Filter) -> Sieve<'a> {
        let nothing = || Sieve::In(Vec::new());
        match filter {
            Filter::AnyOf(dimension, keys) => self.keyed(*dimension, keys.iter().map(String::as_str)),
            Filter::Ids(dimension, ids) => {
                let ids: Vec<_> = ids.iter().filter_map(|id| self.view.plain_id(id)).collect();
                self.keyed(*dimension, ids.iter().map(AsRef::as_ref))
            }
            Filter::Within(dimension, range) => {
                let (low, high) = self.bounds(range);
                self.part.sorted(*dimension, self.joins).map_or_else(nothing, |index| Sieve::Within(index.span(low, high)))
            }
            // No word is missing where none is sought.
            Filter::Words(dimension, words) => self
                .part
                .words(*dimension, self.joins)
                .map_or_else(nothing, |index| self.each(words.iter().map(|word| any_of::<T>(*dimension, index.beginning(word).collect())))),
            Filter::All(all) => self.each(all.iter().map(|filter| self.sieve(filter))),
            Filter::Any(any) => Sieve::Any(any.iter().map(|filter| self.sieve(filter)).collect()),
            Filter::Not(not) => Sieve::Not(Box::new(self.sieve(not))),
            Filter::Related(related) => Sieve::Of((self.relate)(related)),
        }
    }

    fn keyed<'k>(&self, dimension: usize, keys: impl Iterator<Item = &'k str>) -> Sieve<'a> {
        let sets = self.part.keys(dimension, self.joins).map_or_else(Vec::new, |index| index.sets(keys).collect());
        any_of::<T>(dimension, sets)
    }

    fn each(&self, sieves: impl Iterator<Item = Sieve<'a>>) -> Sieve<'a> {
        Sieve::each(sieves, self.part.len())
    }

    fn bounds(&self, range: &Range) -> (Bound<f64>, Bound<f64>) {
        let included = |day: Option<Date>| day.map_or(Bound::Unbounded, |day| Bound::Included(crate::store::day_number(day)));
        match range {
            Range::Numbers(low, high) => (*low, *high),
            Range::Ages(low, high) => aged(*low, *high, crate::store::day_number(self.view.today())),
            Range::Days(days) => {
                let (first, last) = days.resolve(self.view.today());
                (included(first), included(last))
            }
        }
    }
}

/// Rows in any of these sets of a dimension.
fn any_of<T: Listed>(dimension: usize, sets: Vec<&RoaringBitmap>) -> Sieve<'_> {
    if T::stays(dimension) { Sieve::keyed(sets) } else { Sieve::any_of(sets) }
}

/// The days whose age today lies between the bounds. What is yet to come is 0 days old.
fn aged(low: Bound<f64>, high: Bound<f64>, today: f64) -> (Bound<f64>, Bound<f64>) {
    let first = match high {
        Bound::Included(high) if high < 0.0 => Bound::Excluded(f64::INFINITY),
        Bound::Excluded(high) if high <= 0.0 => Bound::Excluded(f64::INFINITY),
        high => high.map(|high| today - high),
    };
    let last = match low {
        Bound::Included(low) if low <= 0.0 => Bound::Unbounded,
        Bound::Excluded(low) if low < 0.0 => Bound::Unbounded,
        low => low.map(|low| today - low),
    };
    (first, last)
}

/// Rows by key, of the dimension of that name: for links that lead back.
pub fn by_key<T: Listed>(part: &Part<T>, joins: &Joins<'_>, dimension: usize, key: &str) -> RoaringBitmap {
    part.keys(dimension, joins).map_or_else(RoaringBitmap::new, |index| index.any_of([key]))
}

/// The number of the dimension that filters by any-of under that name; beyond all of them if there is none.
pub fn key_dimension<T: Listed>(name: &str) -> usize {
    T::dimensions()
        .iter()
        .position(|dimension| dimension.name == name && matches!(dimension.extract, Extract::Keys(_)))
        .unwrap_or(usize::MAX)
}

/// The number of the dimension that filters by range under that name; beyond all of them if there is none.
pub fn range_dimension<T: Listed>(name: &str) -> usize {
    T::dimensions()
        .iter()
        .position(|dimension| dimension.name == name && matches!(dimension.extract, Extract::Number(_)))
        .unwrap_or(usize::MAX)
}
