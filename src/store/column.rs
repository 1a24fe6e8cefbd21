//! Indexes of one part: which rows have a key, which lie in a range, which hold a word.

use std::collections::BTreeMap;

use hashbrown::{HashMap, HashSet};
use roaring::RoaringBitmap;

use super::addends::Addends;
use super::coded::Coded;
use super::dimension::Extract;
use super::fold::{fold, words};
use super::join::Joins;
use super::packed::Values;
use crate::model::values::Text;

/// A range that holds fewer rows than one in so many is made by sorting them.
const SORTED_AT_MOST: usize = 64;

/// Rows by key.
#[derive(Debug, Default)]
pub struct Keys {
    rows: HashMap<Text, RoaringBitmap, foldhash::fast::RandomState>,
}

/// Rows by a value that has an order.
#[derive(Debug, Default)]
pub struct Sorted {
    /// Per row its value; NaN where it has none. Texts stand for their place in `texts`.
    values: Values,
    /// Rows that have a value, ascending, ties by row.
    order: Box<[u32]>,
    /// Folded texts in their order; empty for numbers.
    texts: Vec<String>,
}

/// Rows by the words of their texts.
#[derive(Debug, Default)]
pub struct Words {
    rows: BTreeMap<String, RoaringBitmap>,
}

impl Keys {
    /// Indexes all rows.
    pub fn of<T>(records: &[T], joins: &Joins<'_>, each: impl for<'a> Fn(&'a T, &'a Joins<'a>, &mut dyn FnMut(&str))) -> Self {
        // Neighbouring rows mostly share keys: rows are gathered as lists and become bitmaps once.
        let mut gathered: HashMap<Text, Vec<u32>, foldhash::fast::RandomState> = HashMap::default();
        for (row, record) in (0..).zip(records) {
            each(record, joins, &mut |key| match gathered.get_mut(key) {
                Some(rows) => {
                    if rows.last() != Some(&row) {
                        rows.push(row);
                    }
                }
                None => {
                    gathered.insert(Text::from(key), vec![row]);
                }
            });
        }
        let rows = gathered
            .into_iter()
            .map(|(key, rows)| {
                let mut bitmap: RoaringBitmap = rows.into_iter().collect();
                bitmap.optimize();
                (key, bitmap)
            })
            .collect();
        Self { rows }
    }

    /// Rows that have any of these keys.
    pub fn any_of<'a>(&self, keys: impl IntoIterator<Item = &'a str>) -> RoaringBitmap {
        let mut found = RoaringBitmap::new();
        for rows in keys.into_iter().filter_map(|key| self.rows.get(key)) {
            found |= rows;
        }
        found
    }

    /// Keys with their rows.
    pub fn iter(&self) -> impl Iterator<Item = (&Text, &RoaringBitmap)> {
        self.rows.iter()
    }
}

impl Sorted {
    /// Indexes numbers.
    pub fn numbers<T>(records: &[T], value: impl Fn(&T) -> Option<f64>) -> Self {
        // Adding zero makes one zero of the two that floating point has.
        let values: Vec<f64> = records.iter().map(|record| value(record).unwrap_or(f64::NAN) + 0.0).collect();
        Self::ranked(&values, Vec::new())
    }

    /// Indexes texts, folded.
    pub fn texts<'a, T>(records: &'a [T], text: impl Fn(&'a T) -> Option<std::borrow::Cow<'a, str>>) -> Self {
        let given: Vec<Option<std::borrow::Cow<'a, str>>> = records.iter().map(text).collect();
        let distinct: HashSet<&str> = given.iter().flatten().map(AsRef::as_ref).collect();
        let mut folded: Vec<(String, &str)> = distinct.into_iter().map(|text| (fold(text), text)).collect();
        folded.sort_unstable();
        let mut texts: Vec<String> = Vec::new();
        let mut places: HashMap<&str, f64> = HashMap::new();
        for (text, raw) in folded {
            if texts.last() != Some(&text) {
                texts.push(text);
            }
            places.insert(raw, (texts.len() - 1) as f64);
        }
        let values: Vec<f64> =
            given.iter().map(|text| text.as_ref().and_then(|text| places.get(text.as_ref()).copied()).unwrap_or(f64::NAN)).collect();
        Self::ranked(&values, texts)
    }

    fn ranked(values: &[f64], texts: Vec<String>) -> Self {
        let mut order: Box<[u32]> = (0..).zip(values).filter(|(_, value)| !value.is_nan()).map(|(row, _)| row).collect();
        // Stable: ties stay in the order of rows, which is that of ids.
        order.sort_by(|&a, &b| values[a as usize].total_cmp(&values[b as usize]));
        Self { values: Values::of(values), order, texts }
    }

    /// The row's value; none if it has none.
    pub fn value(&self, row: u32) -> Option<f64> {
        self.values.get(row as usize).filter(|value| !value.is_nan())
    }

    /// The folded text for which a value stands; none for numbers.
    pub fn text(&self, value: f64) -> Option<&str> {
        self.texts.get(value as usize).map(String::as_str)
    }

    /// The value for which a folded text stands; between two values if no row has it.
    pub fn place_of(&self, text: &str) -> f64 {
        match self.texts.binary_search_by(|own| own.as_str().cmp(text)) {
            Ok(place) => place as f64,
            Err(place) => place as f64 - 0.5,
        }
    }

    /// Rows that have a value, ascending.
    pub fn order(&self) -> &[u32] {
        &self.order
    }

    /// Rows whose value is at most that, ascending.
    pub fn up_to(&self, value: f64) -> &[u32] {
        &self.order[..self.order.partition_point(|&row| self.at(row) <= value)]
    }

    /// Rows whose value is at least that, ascending.
    pub fn starting_at(&self, value: f64) -> &[u32] {
        &self.order[self.order.partition_point(|&row| self.at(row) < value)..]
    }

    /// Splits the rows of one value off a stretch of the order, from its end or its beginning: them, the value, the rest.
    pub fn group<'a>(&self, order: &'a [u32], from_end: bool) -> Option<(&'a [u32], f64, &'a [u32])> {
        let at = |place: usize| self.at(order[place]);
        let last = order.len().checked_sub(1)?;
        let value = at(if from_end { last } else { 0 });
        // Most groups are small: strides grow from the edge until they leave the group.
        let (mut inside, mut stride) = (1, 1);
        while inside + stride <= order.len() && at(if from_end { order.len() - inside - stride } else { inside + stride - 1 }) == value {
            inside += stride;
            stride *= 2;
        }
        let most = (inside + stride - 1).min(order.len());
        if from_end {
            let start = order.len() - most;
            let place = start + order[start..order.len() - inside].partition_point(|&row| self.at(row) < value);
            Some((&order[place..], value, &order[..place]))
        } else {
            let place = inside + order[inside..most].partition_point(|&row| self.at(row) <= value);
            Some((&order[..place], value, &order[place..]))
        }
    }

    /// Rows whose value lies between the bounds; each bound says whether it belongs to the range.
    pub fn range(&self, low: std::ops::Bound<f64>, high: std::ops::Bound<f64>) -> RoaringBitmap {
        use std::ops::Bound::{Excluded, Included, Unbounded};
        let at = |row: &u32| self.at(*row);
        let from = match low {
            Included(low) => self.order.partition_point(|row| at(row) < low),
            Excluded(low) => self.order.partition_point(|row| at(row) <= low),
            Unbounded => 0,
        };
        let to = match high {
            Included(high) => self.order.partition_point(|row| at(row) <= high),
            Excluded(high) => self.order.partition_point(|row| at(row) < high),
            Unbounded => self.order.len(),
        };
        let within = self.order.get(from..to).unwrap_or_default();
        let (Some(first), Some(last)) = (within.first(), within.last()) else { return RoaringBitmap::new() };
        if within.len() * SORTED_AT_MOST < self.values.len() {
            let mut rows = within.to_vec();
            rows.sort_unstable();
            return rows.into_iter().collect();
        }
        // Looking at every value in its place is cheaper than sorting a good part of the rows.
        let bits = match &self.values {
            Values::Four(values) => between(values, at(first), at(last)),
            Values::Eight(values) => between(values, at(first), at(last)),
        };
        RoaringBitmap::from_lsb0_bytes(0, &bits)
    }

    /// The value of a row that has one.
    fn at(&self, row: u32) -> f64 {
        self.values.at(row as usize)
    }
}

/// A bit per value: whether it lies between the two, or is one of them.
fn between<T: Copy + Into<f64>>(values: &[T], lowest: f64, highest: f64) -> Vec<u8> {
    let inside = |value: T| u8::from((lowest <= value.into()) & (value.into() <= highest));
    values.chunks(8).map(|eight| eight.iter().rev().fold(0, |bits, value| bits << 1 | inside(*value))).collect()
}

impl Words {
    /// Indexes the words of all texts. Equal texts share one allocation, so each is split once.
    pub fn of<T>(records: &[T], each: impl Fn(&T, &mut dyn FnMut(&Text))) -> Self {
        let mut by_text: HashMap<Text, Vec<u32>> = HashMap::new();
        for (row, record) in (0..).zip(records) {
            each(record, &mut |text| by_text.entry_ref(text).or_default().push(row));
        }
        let mut rows: BTreeMap<String, RoaringBitmap> = BTreeMap::new();
        for (text, mut of_text) in by_text {
            of_text.dedup();
            let of_text: RoaringBitmap = of_text.into_iter().collect();
            for word in words(&text) {
                *rows.entry(word).or_default() |= &of_text;
            }
        }
        Self { rows }
    }

    /// Rows in whose texts all the words occur, each whole or as the beginning of a word.
    pub fn all(&self, sought: &[String]) -> RoaringBitmap {
        let mut found: Option<RoaringBitmap> = None;
        for word in sought {
            let mut with_word = RoaringBitmap::new();
            for (_, rows) in self.rows.range(word.clone()..).take_while(|(indexed, _)| indexed.starts_with(word)) {
                with_word |= rows;
            }
            found = Some(match found {
                Some(found) => found & with_word,
                None => with_word,
            });
        }
        found.unwrap_or_default()
    }
}

/// The index of one dimension.
#[derive(Debug)]
pub(super) enum Column {
    Keys(Keys),
    Sorted(Sorted),
    Words(Words),
    Coded(Coded),
    Addends(Addends),
}

impl Column {
    /// Indexes a dimension.
    pub(super) fn of<T>(records: &[T], joins: &Joins<'_>, extract: &Extract<T>) -> Self {
        match extract {
            Extract::Keys(each) => Self::Keys(Keys::of(records, joins, each)),
            Extract::Number(value) | Extract::Age(value) => Self::Sorted(Sorted::numbers(records, |record| value(record, joins))),
            Extract::Order(text) => Self::Sorted(Sorted::texts(records, |record| text(record, joins))),
            Extract::Words(each) => Self::Words(Words::of(records, each)),
            Extract::Group(_, each) => Self::Coded(Coded::of(records, joins, each)),
            Extract::Sum(_, addend) => Self::Addends(Addends::of(records.len(), |row| addend(&records[row], joins))),
        }
    }
}
