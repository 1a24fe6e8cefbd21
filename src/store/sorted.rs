//! The index of one part by a value that has an order: which rows come first, which lie in a range.

use std::borrow::Cow;
use std::ops::Bound::{self, Excluded, Included, Unbounded};
use std::ops::Range;

use hashbrown::{HashMap, HashSet};
use roaring::RoaringBitmap;

use super::fold::fold;
use super::packed::Packed;

/// A range that holds fewer rows than one in so many is made by sorting them.
const SORTED_AT_MOST: usize = 64;

/// Rows by a value that has an order. Each row keeps but the place of its value among all that the rows have.
#[derive(Debug)]
pub struct Sorted {
    scale: Scale,
    /// Per row the place of its value, the first of which is 1; 0: it has none.
    places: Packed,
    /// Rows that have a value, ascending, ties by row.
    order: Box<[u32]>,
    /// Per place where its rows begin in the order; at the end where the last ones end.
    starts: Box<[u32]>,
}

/// The values that rows have, each once, ascending.
#[derive(Debug)]
enum Scale {
    Numbers(Box<[f64]>),
    /// Folded.
    Texts(Box<[String]>),
}

/// The rows whose value lies in a range.
#[derive(Debug, Clone)]
pub struct Span<'a> {
    index: &'a Sorted,
    places: Range<u32>,
}

impl Sorted {
    /// Indexes numbers.
    pub fn numbers<T>(records: &[T], value: impl Fn(&T) -> Option<f64>) -> Self {
        // Adding zero makes one zero of the two that floating point has.
        let given: Vec<f64> = records.iter().map(|record| value(record).unwrap_or(f64::NAN) + 0.0).collect();
        let mut values: Vec<f64> = given.iter().copied().filter(|value| !value.is_nan()).collect();
        values.sort_unstable_by(f64::total_cmp);
        values.dedup();
        let place = |value: &f64| if value.is_nan() { 0 } else { 1 + values.partition_point(|own| own < value) };
        let places: Vec<u32> = given.iter().map(|value| number(place(value))).collect();
        Self::placed(&places, Scale::Numbers(values.into()))
    }

    /// Indexes texts, folded.
    pub fn texts<'a, T>(records: &'a [T], text: impl Fn(&'a T) -> Option<Cow<'a, str>>) -> Self {
        let given: Vec<Option<Cow<'a, str>>> = records.iter().map(text).collect();
        let distinct: HashSet<&str> = given.iter().flatten().map(AsRef::as_ref).collect();
        let mut folded: Vec<(String, &str)> = distinct.into_iter().map(|text| (fold(text), text)).collect();
        folded.sort_unstable();
        let mut texts: Vec<String> = Vec::new();
        let mut places: HashMap<&str, u32> = HashMap::new();
        for (text, raw) in folded {
            if texts.last() != Some(&text) {
                texts.push(text);
            }
            places.insert(raw, number(texts.len()));
        }
        let place = |text: &Option<Cow<'_, str>>| text.as_ref().and_then(|text| places.get(text.as_ref()).copied()).unwrap_or_default();
        let places: Vec<u32> = given.iter().map(place).collect();
        Self::placed(&places, Scale::Texts(texts.into()))
    }

    fn placed(places: &[u32], scale: Scale) -> Self {
        let values = match &scale {
            Scale::Numbers(numbers) => numbers.len(),
            Scale::Texts(texts) => texts.len(),
        };
        let mut starts = vec![0; values + 1];
        for &place in places.iter().filter(|place| **place > 0) {
            starts[place as usize] += 1;
        }
        for place in 1..starts.len() {
            starts[place] += starts[place - 1];
        }
        // Rows in their order fill the stretch of their value, so that ties stay in that of ids.
        let (mut next, mut order) = (starts.clone(), vec![0; starts[values] as usize]);
        for (row, &place) in (0..).zip(places).filter(|(_, place)| **place > 0) {
            let free = &mut next[place as usize - 1];
            order[*free as usize] = row;
            *free += 1;
        }
        Self { scale, places: Packed::of(places), order: order.into(), starts: starts.into() }
    }

    /// The place of the row's value among all, from 0; none if it has none.
    pub fn place(&self, row: u32) -> Option<u32> {
        self.places.at(row as usize).checked_sub(1)
    }

    /// The number at that place; none where texts are ordered.
    pub fn number(&self, place: u32) -> Option<f64> {
        if let Scale::Numbers(numbers) = &self.scale { numbers.get(place as usize).copied() } else { None }
    }

    /// The folded text at that place; none where numbers are ordered.
    pub fn text(&self, place: u32) -> Option<&str> {
        if let Scale::Texts(texts) = &self.scale { texts.get(place as usize).map(String::as_str) } else { None }
    }

    /// The place of a number; between two places if no row has it.
    pub fn place_of_number(&self, number: f64) -> f64 {
        let Scale::Numbers(numbers) = &self.scale else { return f64::NEG_INFINITY };
        between(numbers.binary_search_by(|own| own.total_cmp(&number)))
    }

    /// The place of a folded text; between two places if no row has it.
    pub fn place_of_text(&self, text: &str) -> f64 {
        let Scale::Texts(texts) = &self.scale else { return f64::NEG_INFINITY };
        between(texts.binary_search_by(|own| own.as_str().cmp(text)))
    }

    /// All places from and to those, which belong to them.
    pub fn places(&self, from: Option<f64>, to: Option<f64>) -> Range<u32> {
        let all = number(self.starts.len() - 1);
        let start = from.map_or(0, |from| from.ceil() as u32).min(all);
        start..to.map_or(all, |to| (to.floor() + 1.0) as u32).clamp(start, all)
    }

    /// Where the rows of the values at those places lie.
    pub fn lie(&self, places: Range<u32>) -> Range<u32> {
        self.starts[places.start as usize]..self.starts[places.end as usize]
    }

    /// Rows by their values, ties by row, where they lie.
    pub fn rows(&self, lie: Range<u32>) -> &[u32] {
        &self.order[lie.start as usize..lie.end as usize]
    }

    /// Those of these rows that have no value.
    pub fn missing(&self, rows: Range<u32>) -> impl DoubleEndedIterator<Item = u32> {
        let rows = if self.order.len() == self.places.count() { 0..0 } else { rows };
        rows.filter(|row| self.place(*row).is_none())
    }

    /// Rows whose number lies between the bounds; each bound says whether it belongs to the range.
    pub fn span(&self, low: Bound<f64>, high: Bound<f64>) -> Span<'_> {
        let numbers = if let Scale::Numbers(numbers) = &self.scale { &**numbers } else { &[] };
        let start = match low {
            Included(low) => numbers.partition_point(|own| *own < low),
            Excluded(low) => numbers.partition_point(|own| *own <= low),
            Unbounded => 0,
        };
        let end = match high {
            Included(high) => numbers.partition_point(|own| *own <= high),
            Excluded(high) => numbers.partition_point(|own| *own < high),
            Unbounded => numbers.len(),
        };
        Span { index: self, places: number(start)..number(end.max(start)) }
    }
}

/// Places and rows are as many as rows at most, which are counted in 32 bits.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Where a search ended: at a place, or before one.
fn between(found: Result<usize, usize>) -> f64 {
    found.map_or_else(|next| next as f64 - 0.5, |place| place as f64)
}

impl Span<'_> {
    /// How many they are.
    pub fn len(&self) -> usize {
        self.sorted().len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// Whether a row is among them.
    pub fn holds(&self, row: u32) -> bool {
        self.index.place(row).is_some_and(|place| self.places.contains(&place))
    }

    /// All of them.
    pub fn rows(&self) -> RoaringBitmap {
        if self.len() * SORTED_AT_MOST < self.index.places.count() {
            let mut rows = self.sorted().to_vec();
            rows.sort_unstable();
            return rows.into_iter().collect();
        }
        // Looking at every value in its place is cheaper than sorting a good part of the rows.
        RoaringBitmap::from_lsb0_bytes(0, &self.index.places.between(self.places.start + 1, self.places.end))
    }

    fn sorted(&self) -> &[u32] {
        self.index.rows(self.index.lie(self.places.clone()))
    }
}
