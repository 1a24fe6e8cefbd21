//! The records of one kind in one snapshot, in the order of their ids, with the indexes that were asked for.

use std::cmp::Ordering;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use roaring::{MultiOps, RoaringBitmap};

use super::addends::Addends;
use super::coded::Coded;
use super::column::{Column, Keys, Words};
use super::derived::ColumnOf;
use super::dimension::{Listed, Rank, Reach};
use super::join::Joins;
use super::names::Names;
use super::ranking::{Ranking, Rankings};
use super::second::Second;
use super::sees::Sees;
use super::shade::{Shade, common};
use super::sorted::Sorted;
use super::tallies::{Tallies, TallyOf};
use super::variants::Variants;
use crate::model::values::{Label, Text};

/// Records of one kind in one snapshot. Row numbers are places in the order of ids.
#[derive(Debug)]
pub struct Part<T> {
    core: Arc<Core<T>>,
    /// Indexes that the records themselves decide.
    own: Arc<[Variants]>,
    /// Indexes that other feeds of the nation decide too.
    joined: Box<[Variants]>,
    /// Names by which its records are found; made when first asked for.
    names: Arc<OnceLock<Names>>,
    /// Rows that other feeds of the nation report too, and more newly; nearly always none.
    shades: Vec<Shade>,
    /// What was counted in it.
    tallies: Tallies,
    /// What was put in an order in it.
    rankings: Rankings,
}

/// What stays when only the surroundings change.
#[derive(Debug)]
struct Core<T> {
    records: Vec<T>,
    hashes: Vec<u64>,
    labels: Vec<(Arc<Label>, RoaringBitmap)>,
    /// Rows for which a second label decides too; none but in lists of changes.
    seconds: Vec<Second>,
}

/// Places for the indexes of all dimensions, not yet made.
fn unmade<T: Listed>() -> impl Iterator<Item = Variants> {
    T::dimensions().iter().map(|_| Variants::default())
}

impl<T: Listed> Part<T> {
    /// Sorts the records by id. `label` tells who may see a record; where it is none, everybody may.
    pub fn new(records: Vec<T>, label: impl Fn(&T) -> Option<&Arc<Label>>) -> Self {
        Self::between(records, label, |_| None)
    }

    /// The same where a second label may decide too: of those who may see the first, a record is for those who may see the
    /// second, or for those who may not.
    pub(super) fn between(
        mut records: Vec<T>,
        label: impl Fn(&T) -> Option<&Arc<Label>>,
        second: impl Fn(&T) -> Option<(&Arc<Label>, bool)>,
    ) -> Self {
        let hashes = sort(&mut records);
        // They grew by doubling.
        records.shrink_to_fit();
        let mut seconds = Vec::new();
        for (row, record) in (0..).zip(&records) {
            if let Some((label, seen)) = second(record) {
                Second::add(&mut seconds, row, label, seen);
            }
        }
        let labels = labelled(&records, label);
        Self {
            core: Arc::new(Core { records, hashes, labels, seconds }),
            own: unmade::<T>().collect(),
            joined: unmade::<T>().collect(),
            names: Arc::default(),
            shades: Vec::new(),
            tallies: Tallies::default(),
            rankings: Rankings::default(),
        }
    }

    /// The same records in new surroundings: another feed of the nation has published.
    pub fn rejoined(&self) -> Self {
        let (core, own, names) = (Arc::clone(&self.core), Arc::clone(&self.own), Arc::clone(&self.names));
        Self {
            core,
            own,
            joined: unmade::<T>().collect(),
            names,
            shades: self.shades.clone(),
            tallies: Tallies::default(),
            rankings: Rankings::default(),
        }
    }

    /// Rows that another feed of the nation reports too, and more newly.
    pub fn shades(&self) -> &[Shade] {
        &self.shades
    }

    /// Whether a newer record of that identity is there, for somebody who may see records of the labels that `sees` lets pass.
    pub fn shaded(&self, row: u32, sees: impl Fn(&Label) -> bool) -> bool {
        self.shades.iter().any(|shade| shade.rows.contains(row) && sees(&shade.label))
    }

    /// The rows that somebody may see: those in any of the first sets (none: all rows), but for those in any of the second.
    pub fn seen(&self, sees: &Sees) -> (Option<Vec<&RoaringBitmap>>, Vec<&RoaringBitmap>) {
        let labels = &self.core.labels;
        let only = || labels.iter().filter(|(label, _)| sees.label(label)).map(|(_, rows)| rows).collect();
        let shades = self.shades.iter().filter(|shade| sees.label(&shade.label)).map(|shade| &shade.rows);
        let seconds = self.core.seconds.iter().filter(|second| sees.label(&second.label) != second.seen).map(|second| &second.rows);
        (labels.iter().any(|(label, _)| !sees.label(label)).then(only), shades.chain(seconds).collect())
    }

    /// The rows that somebody may see; none: all of them.
    pub fn visible(&self, sees: &Sees) -> Option<RoaringBitmap> {
        let (only, gone) = self.seen(sees);
        if only.is_none() && gone.is_empty() {
            return None;
        }
        let only = only.map_or_else(|| self.all(), MultiOps::union);
        Some(gone.into_iter().fold(only, |rows, gone| rows - gone))
    }

    /// The rows in whose place no newer ones stand for somebody, whether or not he may see them.
    pub fn unshaded(&self, sees: &Sees) -> RoaringBitmap {
        self.shades.iter().filter(|shade| sees.label(&shade.label)).fold(self.all(), |rows, shade| rows - &shade.rows)
    }

    fn all(&self) -> RoaringBitmap {
        let mut all = RoaringBitmap::new();
        all.insert_range(0..self.len());
        all
    }

    /// What of its labels and shades somebody sees: those of whom this is the same see the same rows.
    pub fn sight(&self, sees: &Sees) -> Box<[bool]> {
        let core = &*self.core;
        let shades = self.shades.iter().map(|shade| &shade.label);
        let seconds = core.seconds.iter().map(|second| &second.label);
        core.labels.iter().map(|(label, _)| label).chain(shades).chain(seconds).map(|label| sees.label(label)).collect()
    }

    /// What was counted over all rows of that sight, or is now.
    pub fn tallied<V: Send + Sync + 'static>(&self, of: TallyOf, make: impl FnOnce() -> Vec<V>) -> Arc<Vec<V>> {
        self.tallies.answer(of, make)
    }

    /// Rows of these sets by that index, both of which are its own and stay; none if they were not put in order yet.
    pub fn ranked(&self, sets: &[&RoaringBitmap], index: &Sorted) -> Option<Arc<Ranking>> {
        self.rankings.known(sets, index)
    }

    /// The same; now they are.
    pub fn ranking(&self, sets: &[&RoaringBitmap], index: &Sorted) -> Arc<Ranking> {
        self.rankings.ranking(sets, index, self.len())
    }

    /// Lets a feed's shade go.
    pub(super) fn unshade(&mut self, by: &Text) {
        self.shades.retain(|shade| shade.by != *by);
    }

    /// Puts the rows in the shade that a newer feed reports too.
    pub(super) fn shade(&mut self, by: &Text, newer: &Self) {
        self.unshade(by);
        for (newer_row, row) in common(&newer.core.hashes, &self.core.hashes) {
            if let Some(label) = newer.label(newer_row) {
                self.shade_row(by, label, row);
            }
        }
    }

    /// Puts rows in the shade with what they are part of: lines of a record that a newer feed reports.
    pub(super) fn shade_with(&mut self, by: &Text, wholes: &[(u64, Arc<Label>)], whole: impl Fn(&T) -> Option<u64>) {
        if wholes.is_empty() {
            return;
        }
        let core = Arc::clone(&self.core);
        for (row, record) in (0..).zip(&core.records) {
            let of = whole(record);
            if let Some((_, label)) = wholes.iter().find(|(hash, _)| Some(*hash) == of) {
                self.shade_row(by, label, row);
            }
        }
    }

    /// Identities of the rows in a feed's shade, with the labels of the newer ones.
    pub(super) fn shaded_by(&self, by: &Text) -> Vec<(u64, Arc<Label>)> {
        let of_feed = self.shades.iter().filter(|shade| shade.by == *by);
        let hash = |row: u32| self.core.hashes.get(row as usize).copied();
        of_feed.flat_map(|shade| shade.rows.iter().filter_map(hash).map(|hash| (hash, Arc::clone(&shade.label)))).collect()
    }

    fn shade_row(&mut self, by: &Text, label: &Arc<Label>, row: u32) {
        match self.shades.iter_mut().find(|shade| shade.by == *by && shade.label == *label) {
            Some(shade) => {
                shade.rows.insert(row);
            }
            None => self.shades.push(Shade { by: by.clone(), label: Arc::clone(label), rows: RoaringBitmap::from_iter([row]) }),
        }
    }

    fn label(&self, row: u32) -> Option<&Arc<Label>> {
        self.core.labels.iter().find(|(_, rows)| rows.contains(row)).map(|(label, _)| label)
    }

    /// How many records there are.
    pub fn len(&self) -> u32 {
        u32::try_from(self.core.records.len()).unwrap_or(u32::MAX)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.core.records.is_empty()
    }

    /// All records, in the order of their ids.
    pub fn records(&self) -> &[T] {
        &self.core.records
    }

    /// The record in that row.
    pub fn get(&self, row: u32) -> Option<&T> {
        self.core.records.get(row as usize)
    }

    /// Labels with the rows that carry them.
    pub fn labels(&self) -> &[(Arc<Label>, RoaringBitmap)] {
        &self.core.labels
    }

    /// The record of that identity.
    pub fn by_hash(&self, hash: u64) -> Option<&T> {
        self.row_of(hash).and_then(|row| self.get(row))
    }

    /// The row of that identity.
    pub fn row_of(&self, hash: u64) -> Option<u32> {
        self.core.hashes.binary_search(&hash).ok().and_then(|row| u32::try_from(row).ok())
    }

    /// The rows of that rank: none or one unless an id repeats, and where they would be if none. All rows here belong to the
    /// rank's nation or none does.
    pub fn rows_at(&self, rank: Rank) -> Range<u32> {
        let (hashes, row) = (&self.core.hashes, |place: usize| u32::try_from(place).unwrap_or(u32::MAX));
        match self.core.records.first().map(|record| record.rank().0.cmp(&rank.0)) {
            None | Some(Ordering::Greater) => 0..0,
            Some(Ordering::Less) => self.len()..self.len(),
            Some(Ordering::Equal) => {
                let start = hashes.partition_point(|&hash| hash < rank.1);
                let alike = hashes[start..].iter().take_while(|&&hash| hash == rank.1).count();
                row(start)..row(start + alike)
            }
        }
    }

    /// The index of a dimension by keys; made when first asked for.
    pub fn keys<'a>(&'a self, number: usize, joins: &Joins<'a>) -> Option<&'a Keys> {
        match self.column(number, joins)? {
            Column::Keys(keys) => Some(keys),
            _ => None,
        }
    }

    /// The index of a dimension by order; made when first asked for.
    pub fn sorted<'a>(&'a self, number: usize, joins: &Joins<'a>) -> Option<&'a Sorted> {
        match self.column(number, joins)? {
            Column::Sorted(sorted) => Some(sorted),
            _ => None,
        }
    }

    /// The index of a dimension by words; made when first asked for.
    pub fn words<'a>(&'a self, number: usize, joins: &Joins<'a>) -> Option<&'a Words> {
        match self.column(number, joins)? {
            Column::Words(words) => Some(words),
            _ => None,
        }
    }

    /// The keys of a dimension's groups; made when first asked for.
    pub fn coded<'a>(&'a self, number: usize, joins: &Joins<'a>) -> Option<&'a Coded> {
        match self.column(number, joins)? {
            Column::Coded(coded) => Some(coded),
            _ => None,
        }
    }

    /// What the rows add to a sum; made when first asked for.
    pub fn addends<'a>(&'a self, number: usize, joins: &Joins<'a>) -> Option<&'a Addends> {
        match self.column(number, joins)? {
            Column::Addends(addends) => Some(addends),
            _ => None,
        }
    }

    /// The names by which its records are found.
    pub fn names(&self, joins: &Joins<'_>) -> &Names {
        self.names.get_or_init(|| Names::of(&self.core.records, joins))
    }

    /// Makes the indexes that another part had, so that no query waits for them.
    pub fn warm(&self, like: &Self, joins: &Joins<'_>) {
        for (number, (own, joined)) in like.own.iter().zip(&like.joined).enumerate() {
            for sees in own.made().chain(joined.made()) {
                self.column(number, &joins.seen_by(&sees));
            }
        }
        if like.names.get().is_some() {
            self.names(joins);
        }
    }

    /// Makes the indexes by what several nations report that `were_made` for an earlier world.
    pub(super) fn warm_derived(&self, joins: &Joins<'_>, were_made: impl Fn(ColumnOf) -> bool) {
        for number in (0..T::dimensions().len()).filter(|number| were_made((T::NAME, joins.feed(), *number))) {
            self.column(number, joins);
        }
    }

    fn column<'a>(&'a self, number: usize, joins: &Joins<'a>) -> Option<&'a Column> {
        let dimension = T::dimensions().get(number)?;
        let make = |joins: &Joins<'_>| Column::of(&self.core.records, joins, &dimension.extract);
        match dimension.reach {
            Reach::Own => Some(self.own.get(number)?.column(joins, make)),
            Reach::Nation => Some(self.joined.get(number)?.column(joins, make)),
            Reach::Nations => {
                let shared = joins.overview()?.column((T::NAME, joins.feed(), number), || make(joins));
                // What nations have answered one query is indexed for that query.
                shared.or_else(|| self.joined.get(number).map(|variants| variants.column(joins, make)))
            }
        }
    }
}

/// Sorts by id, equal ids as they stood; the hashes of all come back. Each rank is worked out once, and each record moved
/// once: some ranks are hashes, and records are large.
fn sort<T: Listed>(records: &mut [T]) -> Vec<u64> {
    // Nation, hash and number side by side: one number is compared sooner than three.
    let key = |(record, number): (&T, u32)| {
        let Rank([a, b, c], hash) = record.rank();
        u128::from(u32::from_be_bytes([0, a, b, c])) << 96 | u128::from(hash) << 32 | u128::from(number)
    };
    let mut order: Vec<u128> = records.iter().zip(0..).map(key).collect();
    order.sort_unstable();
    let hashes = order.iter().map(|key| (key >> 32) as u64).collect();
    // Which record belongs in each row; rows are filled along the circles in which records change places.
    let mut from: Vec<u32> = order.into_iter().map(|key| key as u32).collect();
    for start in 0..from.len() {
        let (mut row, mut next) = (start, std::mem::replace(&mut from[start], start as u32) as usize);
        while next != start {
            records.swap(row, next);
            (row, next) = (next, std::mem::replace(&mut from[next], next as u32) as usize);
        }
    }
    hashes
}

/// Labels with the rows that carry them: mostly one for all.
fn labelled<T>(records: &[T], label: impl Fn(&T) -> Option<&Arc<Label>>) -> Vec<(Arc<Label>, RoaringBitmap)> {
    let mut labels: Vec<(Arc<Label>, RoaringBitmap)> = Vec::new();
    let mut row = 0_u32;
    let same = |one: &T, other: &T| match (label(one), label(other)) {
        (Some(one), Some(other)) => Arc::ptr_eq(one, other) || one == other,
        (one, other) => one.is_none() && other.is_none(),
    };
    for alike in records.chunk_by(same) {
        let end = row + alike.len() as u32;
        if let Some(label) = alike.first().and_then(&label) {
            let place = labels.iter().position(|(known, _)| Arc::ptr_eq(known, label) || known == label).unwrap_or(labels.len());
            if place == labels.len() {
                labels.push((Arc::clone(label), RoaringBitmap::new()));
            }
            labels[place].1.insert_range(row..end);
        }
        row = end;
    }
    // Where there are several they change from row to row; sets of many runs are asked and cut by searching them.
    if labels.len() > 1 {
        labels.iter_mut().for_each(|(_, rows)| _ = rows.remove_run_compression());
    }
    labels
}

impl<T: Listed> Default for Part<T> {
    fn default() -> Self {
        Self::new(Vec::new(), |_| None)
    }
}
