//! From a filter to sets of rows.

use std::ops::Bound;

use jiff::civil::Date;
use roaring::RoaringBitmap;

use super::ask::{Filter, Range};
use super::sight::View;
use crate::store::{Extract, Joins, Listed, Part};

/// The rows of one part that a viewer sees and a filter keeps; none: all of them.
#[derive(Debug, Clone, Default)]
pub struct Rows(pub Option<RoaringBitmap>);

impl Rows {
    /// How many they are, of a part of that size.
    pub fn count(&self, all: u32) -> u64 {
        self.0.as_ref().map_or(u64::from(all), RoaringBitmap::len)
    }

    /// Whether the row is among them.
    pub fn contain(&self, row: u32) -> bool {
        self.0.as_ref().is_none_or(|rows| rows.contains(row))
    }
}

/// Finds the rows to which records belong that a filter of theirs keeps.
pub type Relate<'a> = &'a dyn Fn(&Filter) -> RoaringBitmap;

/// The visible rows that the filter keeps.
pub fn matching<T: Listed>(
    view: &View,
    part: &Part<T>,
    joins: &Joins<'_>,
    visible: Rows,
    filter: Option<&Filter>,
    relate: Relate<'_>,
) -> Rows {
    let Some(filter) = filter else { return visible };
    let kept = Search { view, part, joins, relate }.rows(filter);
    match visible.0 {
        None => Rows(Some(kept)),
        Some(visible) => Rows(Some(visible & kept)),
    }
}

struct Search<'a, T> {
    view: &'a View,
    part: &'a Part<T>,
    joins: &'a Joins<'a>,
    relate: Relate<'a>,
}

impl<T: Listed> Search<'_, T> {
    fn rows(&self, filter: &Filter) -> RoaringBitmap {
        match filter {
            Filter::AnyOf(dimension, keys) => self
                .part
                .keys(*dimension, self.joins)
                .map_or_else(RoaringBitmap::new, |index| index.any_of(keys.iter().map(String::as_str))),
            Filter::Ids(dimension, ids) => {
                let ids: Vec<_> = ids.iter().filter_map(|id| self.view.plain_id(id)).collect();
                self.part.keys(*dimension, self.joins).map_or_else(RoaringBitmap::new, |index| index.any_of(ids.iter().map(AsRef::as_ref)))
            }
            Filter::Within(dimension, range) => {
                let (low, high) = self.bounds(range);
                self.part.sorted(*dimension, self.joins).map_or_else(RoaringBitmap::new, |index| index.range(low, high))
            }
            // No word is missing where none is sought.
            Filter::Words(_, words) if words.is_empty() => self.all(),
            Filter::Words(dimension, words) => {
                self.part.words(*dimension, self.joins).map_or_else(RoaringBitmap::new, |index| index.all(words))
            }
            Filter::All(all) => all.iter().map(|filter| self.rows(filter)).reduce(|a, b| a & b).unwrap_or_else(|| self.all()),
            Filter::Any(any) => any.iter().map(|filter| self.rows(filter)).reduce(|a, b| a | b).unwrap_or_default(),
            Filter::Not(not) => self.all() - self.rows(not),
            Filter::Related(related) => (self.relate)(related),
        }
    }

    fn all(&self) -> RoaringBitmap {
        let mut all = RoaringBitmap::new();
        all.insert_range(0..self.part.len());
        all
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
