//! Groups of a list: over all matching records that the viewer sees, never over a page.

use std::marker::PhantomData;
use std::sync::{Arc, OnceLock};

use hashbrown::HashMap;

use super::ask::Ask;
use super::group_ask::{GROUPS_MOST, GroupAsk, GroupError};
use super::group_key::{Lens, Ring};
use super::page::{rows_of, seats};
use super::seen::{Seat, Seen};
use super::sieve::Rows;
use super::sight::View;
use super::sum::Sums;
use super::tally::{Column, Combination, tally};
use crate::model::values::CountryCode;
use crate::store::{Codes, Extract, Grouped, Listed, TallyOf};

/// The groups of a list, with what is needed to add up more of them when it is asked for.
#[derive(Debug)]
pub struct Groups<T> {
    /// What was asked.
    pub ask: Arc<GroupAsk>,
    /// The keys that occur, per key asked for.
    pub(super) rings: Vec<Ring>,
    pub(super) parts: Vec<Found>,
    places: HashMap<Combination, usize, foldhash::fast::RandomState>,
    pub(super) all: Vec<Counted>,
    /// Per dimension its sums, made when first asked for.
    pub(super) sums: Vec<OnceLock<Vec<Sums>>>,
    of: PhantomData<fn() -> T>,
}

/// One group: its place among all.
#[derive(Debug)]
pub struct Group<T> {
    /// All of them.
    pub groups: Arc<Groups<T>>,
    /// Which of them it is.
    pub place: usize,
}

/// The matching rows of one part, and how its codes translate.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) feed: usize,
    pub(super) rows: Rows,
    /// Whether they are all that the viewer sees, under keys of their own.
    pub(super) all: bool,
    pub(super) lenses: Vec<Lens>,
}

/// What a group is and how many it has.
#[derive(Debug)]
pub(super) struct Counted {
    pub(super) keys: Combination,
    pub(super) count: u64,
    pub(super) nations: Vec<CountryCode>,
}

impl View {
    /// The groups of all records that match what was asked of a list.
    pub fn groups<T: Seen>(&self, list: &Ask, ask: &Arc<GroupAsk>) -> Result<Vec<Group<T>>, GroupError> {
        let mut groups = Groups::<T>::new(ask);
        for seat in seats::<T>(self, list) {
            let all = list.filter.is_none() && seat.replaced.is_none();
            groups.count(self, &seat, rows_of(self, list, &seat), all);
        }
        if ask.by.is_empty() && groups.all.is_empty() {
            groups.place([0; super::tally::COLUMNS_MOST]);
        }
        groups.answered(self)
    }
}

impl<T: Seen> Groups<T> {
    fn new(ask: &Arc<GroupAsk>) -> Self {
        Self {
            ask: Arc::clone(ask),
            rings: ask.by.iter().map(|key| Ring::new::<T>(*key)).collect(),
            parts: Vec::new(),
            places: HashMap::default(),
            all: Vec::new(),
            sums: T::dimensions().iter().map(|_| OnceLock::new()).collect(),
            of: PhantomData,
        }
    }

    /// Counts the matching rows of one part; `all`: they are all that the viewer sees.
    fn count(&mut self, view: &View, seat: &Seat<'_, T>, rows: Rows, all: bool) {
        if rows.count(seat.part.len()) == 0 {
            return;
        }
        let lenses: Vec<Lens> = self.rings.iter_mut().map(|ring| ring.lens(seat)).collect();
        let all = all && self.rings.iter().zip(&lenses).all(|(ring, lens)| lens.lasts() && T::stays(ring.dimension()));
        let found = Found { feed: seat.feed, rows, all, lenses };
        let columns = found.columns(&self.rings, seat);
        let counted = found.tally(view, seat, &columns, found.all, |count: &mut u64, _| *count += 1);
        let places: Vec<usize> = counted.iter().map(|(codes, _)| self.place(found.translated(codes))).collect();
        for (place, (_, count)) in places.iter().zip(&*counted) {
            self.all[*place].count += count;
        }
        self.add_nations(view, seat, &found, &columns, &places);
        self.parts.push(found);
    }

    /// Notes whose records are in which groups.
    fn add_nations(&mut self, view: &View, seat: &Seat<'_, T>, found: &Found, columns: &[Column<'_>], places: &[usize]) {
        let Some(coded) = nations::<T>().and_then(|dimension| seat.part.coded(dimension, &seat.joins)) else { return };
        let nation = |code: u32| CountryCode::new(coded.keys().get((code as usize).checked_sub(1)?)?);
        if let Codes::Same(code) = coded.codes() {
            let nation = nation(*code);
            places.iter().for_each(|place| self.all[*place].add(nation));
            return;
        }
        let mut columns = columns.to_vec();
        columns.push(Column { codes: coded.codes(), codes_most: coded.keys().len() + 1 });
        let own = columns.len() - 1;
        for (codes, ()) in &*found.tally(view, seat, &columns, found.all, |(): &mut (), _| {}) {
            let mut codes = *codes;
            let nation = nation(std::mem::take(&mut codes[own]));
            let place = self.place(found.translated(&codes));
            self.all[place].add(nation);
        }
    }

    /// The place of the group with these keys; a new one if there is none yet.
    fn place(&mut self, keys: Combination) -> usize {
        *self.places.entry(keys).or_insert_with(|| {
            self.all.push(Counted { keys, count: 0, nations: Vec::new() });
            self.all.len() - 1
        })
    }

    /// The place of a group that was counted.
    pub(super) fn place_of(&self, keys: &Combination) -> Option<usize> {
        self.places.get(keys).copied()
    }

    /// Those that are asked for, in order.
    fn answered(mut self, view: &View) -> Result<Vec<Group<T>>, GroupError> {
        self.all.iter_mut().for_each(|counted| counted.nations.sort_unstable());
        let kept = |(_, counted): &(usize, &Counted)| self.ask.keeps(counted.count, counted.nations.len());
        let mut places: Vec<usize> = self.all.iter().enumerate().filter(kept).map(|(place, _)| place).collect();
        if self.ask.first.is_none() && places.len() > GROUPS_MOST {
            return Err(GroupError::TooMany(places.len()));
        }
        self.sort(view, &mut places);
        places.truncate(self.ask.first.unwrap_or(GROUPS_MOST));
        let groups = Arc::new(self);
        Ok(places.into_iter().map(|place| Group { groups: Arc::clone(&groups), place }).collect())
    }
}

/// The dimension that says whose records are in a group.
fn nations<T: Listed>() -> Option<usize> {
    let is = |name: &str| ["nation", "reportedBy"].contains(&name);
    T::dimensions().iter().position(|one| is(&one.name) && matches!(one.extract, Extract::Group(Grouped::Nation, _)))
}

impl Counted {
    fn add(&mut self, nation: Option<CountryCode>) {
        if let Some(nation) = nation
            && !self.nations.contains(&nation)
        {
            self.nations.push(nation);
        }
    }
}

impl Found {
    /// One pass over its rows by these columns; `keep`: what comes of it is remembered with the part.
    pub(super) fn tally<T: Listed, A: Default + Send + Sync + 'static>(
        &self,
        view: &View,
        seat: &Seat<'_, T>,
        columns: &[Column<'_>],
        keep: bool,
        add: impl FnMut(&mut A, u32),
    ) -> Arc<Vec<(Combination, A)>> {
        let make = || tally(&self.rows, seat.part.len(), columns, add);
        if !keep {
            return Arc::new(make());
        }
        let of = TallyOf::new(columns.iter().map(|column| column.codes), seat.part.sight(view.overview().sees()));
        seat.part.tallied(of, make)
    }

    /// The columns of the keys, in the order in which they were asked for.
    pub(super) fn columns<'a, T: Listed>(&'a self, rings: &[Ring], seat: &Seat<'a, T>) -> Vec<Column<'a>> {
        self.lenses.iter().zip(rings).filter_map(|(lens, ring)| lens.column(ring, seat)).collect()
    }

    /// Codes of this part as codes of all parts.
    pub(super) fn translated(&self, codes: &Combination) -> Combination {
        let mut keys = [0; super::tally::COLUMNS_MOST];
        for ((key, code), lens) in keys.iter_mut().zip(codes).zip(&self.lenses) {
            *key = lens.translated(*code);
        }
        keys
    }
}

impl<T> Group<T> {
    /// How many records it has.
    pub fn count(&self) -> u64 {
        self.counted().count
    }

    /// Whose records they are, by trigram.
    pub fn nations(&self) -> &[CountryCode] {
        &self.counted().nations
    }

    /// The key in that dimension; none where it was not asked for, or the records have none.
    pub fn key(&self, dimension: usize) -> Option<&str> {
        let place = self.groups.ask.by.iter().position(|key| key.dimension == dimension)?;
        self.groups.rings.get(place)?.text(self.counted().keys[place])
    }

    pub(super) fn counted(&self) -> &Counted {
        &self.groups.all[self.place]
    }
}
