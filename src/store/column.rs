//! Indexes of one part: which rows have a key, which hold a word.

use std::collections::BTreeMap;
use std::ops::Bound;

use hashbrown::HashMap;
use roaring::{MultiOps as _, RoaringBitmap};

use super::addends::Addends;
use super::coded::Coded;
use super::dimension::Extract;
use super::fold::words;
use super::join::Joins;
use super::sorted::Sorted;
use crate::model::values::Text;

/// Rows by key.
#[derive(Debug, Default)]
pub struct Keys {
    rows: HashMap<Text, RoaringBitmap, foldhash::fast::RandomState>,
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

    /// Rows by each of these keys that any row has.
    pub fn sets<'a>(&self, keys: impl IntoIterator<Item = &'a str>) -> impl Iterator<Item = &RoaringBitmap> {
        keys.into_iter().filter_map(|key| self.rows.get(key))
    }

    /// Rows that have any of these keys.
    pub fn any_of<'a>(&self, keys: impl IntoIterator<Item = &'a str>) -> RoaringBitmap {
        self.sets(keys).union()
    }

    /// Keys with their rows.
    pub fn iter(&self) -> impl Iterator<Item = (&Text, &RoaringBitmap)> {
        self.rows.iter()
    }
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

    /// Rows by each word that is this one or begins with it.
    pub fn beginning(&self, with: &str) -> impl Iterator<Item = &RoaringBitmap> {
        let from = (Bound::Included(with), Bound::Unbounded);
        self.rows.range::<str, _>(from).take_while(move |(word, _)| word.starts_with(with)).map(|(_, rows)| rows)
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
