//! A world as those see it who may see the same.

use std::sync::{Arc, OnceLock};

use hashbrown::HashMap;
use jiff::civil::Date;

use super::columns::ColumnOf;
use super::{Derivations, Derived};
use crate::config::Reference;
use crate::model::Link;
use crate::model::values::{CountryCode, record_hash};
use crate::store::column::Column;
use crate::store::dimension::Rank;
use crate::store::join::Joins;
use crate::store::sees::Sees;
use crate::store::snapshot::Kept;
use crate::store::world::World;

/// A record's place in a world: the number of its feed, and its row.
pub type Place = (usize, u32);

/// One world as those see it who may see the same, on one day. From here all records of all nations are reached, and what
/// follows from them.
#[derive(Debug, Clone)]
pub struct Overview {
    world: Arc<World>,
    sees: Sees,
    today: Date,
    derivations: OnceLock<Arc<Derivations>>,
}

impl Overview {
    /// That world, for who sees that, on that day.
    pub fn new(world: Arc<World>, sees: Sees, today: Date) -> Self {
        Self { world, sees, today, derivations: OnceLock::new() }
    }

    /// With what was derived already.
    pub(super) fn over(world: Arc<World>, derivations: Arc<Derivations>) -> Self {
        let overview = Self::new(world, derivations.sees.clone(), derivations.today);
        Self { derivations: OnceLock::from(derivations), ..overview }
    }

    /// What labels let be seen.
    pub fn sees(&self) -> &Sees {
        &self.sees
    }

    /// The day from which the past and the future count.
    pub fn today(&self) -> Date {
        self.today
    }

    /// Reference data of the gateway.
    pub fn reference(&self) -> &Reference {
        self.world.reference()
    }

    /// The world; what is in it is not yet filtered.
    pub fn world(&self) -> &Arc<World> {
        &self.world
    }

    /// What follows from it; made when first asked for, by this query or another.
    pub fn derived<T: Derived>(&self) -> &T {
        T::place(self.derivations()).get_or_init(|| Arc::new(T::derive(self)))
    }

    /// All of that for these viewers.
    fn derivations(&self) -> &Derivations {
        self.derivations.get_or_init(|| self.world.derivations(&self.sees, self.today))
    }

    /// The index of a dimension whose values follow from records of several nations; none where the feed has no snapshot.
    pub(in crate::store) fn column(&self, of: ColumnOf, make: impl FnOnce() -> Column) -> Option<&Column> {
        self.derivations().columns.get(of).map(|column| column.get_or_init(make))
    }

    /// The surroundings of the records of a feed; none if it has none.
    pub fn joins(&self, feed: usize) -> Option<Joins<'_>> {
        Some(self.world.joins(feed)?.seen_by(&self.sees).within(self))
    }

    /// All records of one kind, by nation, feed and id.
    pub fn each<T: Kept>(&self) -> impl Iterator<Item = (Place, &T)> {
        self.world.feeds().iter().enumerate().flat_map(move |(feed, state)| {
            let part = state.snapshot.as_deref().map(T::part);
            let all = self.sees.all_of(&state.settings);
            let seen = part.map(|part| if all { Some(part.unshaded(&self.sees)) } else { part.visible(&self.sees) });
            part.into_iter().flat_map(move |part| (0..).zip(part.records())).filter_map(move |(row, record)| {
                seen.as_ref()?.as_ref().is_none_or(|rows| rows.contains(row)).then_some(((feed, row), record))
            })
        })
    }

    /// The lines of one kind, by what they are lines of.
    pub fn lines<T: Kept>(&self) -> HashMap<Rank, Vec<(Place, &T)>> {
        let mut lines: HashMap<Rank, Vec<(Place, &T)>> = HashMap::new();
        for (place, line) in self.each::<T>() {
            if let Some(whole) = line.line_of() {
                lines.entry(Rank::of(line.origin().nation, whole.get())).or_default().push((place, line));
            }
        }
        lines
    }

    /// The record of that nation and identity: the newest, if feeds share it.
    pub fn record<T: Kept>(&self, nation: CountryCode, hash: u64) -> Option<(Place, &T)> {
        self.world.records::<T>(nation, hash).find_map(|(feed, row, part)| {
            let all = self.world.feeds().get(feed).is_some_and(|state| self.sees.all_of(&state.settings));
            let record = part.get(row).filter(|record| all || self.sees.label(&record.origin().label));
            record.filter(|_| !part.shaded(row, |label| self.sees.label(label))).map(|record| ((feed, row), record))
        })
    }

    /// The record to which a link leads, of any nation.
    pub fn follow<T: Kept>(&self, link: &Link) -> Option<(Place, &T)> {
        self.record(link.nation, record_hash(T::KIND, link.nation, &link.key, 0))
    }

    /// The record at a place that was found here.
    pub fn at<T: Kept>(&self, (feed, row): Place) -> Option<&T> {
        T::part(self.world.feeds().get(feed)?.snapshot.as_deref()?).get(row)
    }
}
