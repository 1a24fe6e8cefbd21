//! Places for indexes by what follows from records of several nations.

use std::sync::OnceLock;

use hashbrown::HashMap;

use crate::config::WeaponSystem;
use crate::store::column::Column;
use crate::store::dimension::{Listed as _, Reach};
use crate::store::snapshot::Snapshot;
use crate::store::world::World;

/// One place per type, feed and dimension; each index is made when first asked for.
#[derive(Debug)]
pub struct Columns(HashMap<ColumnOf, OnceLock<Column>>);

/// Of which type's records, in which feed (none: what no feed reports), by which dimension.
pub type ColumnOf = (&'static str, Option<usize>, usize);

impl Columns {
    /// The places for all feeds of a world that have a snapshot and for its weapon systems, none filled yet.
    pub fn new(world: &World) -> Self {
        let feeds = || world.feeds().iter().enumerate().filter(|(_, feed)| feed.snapshot.is_some()).map(|(number, _)| number);
        let dimensions = Snapshot::derived_dimensions();
        let of_feeds = dimensions.iter().flat_map(|&(name, dimension)| feeds().map(move |feed| (name, Some(feed), dimension)));
        // Weapon systems are the same for everybody, but what nations do with them is not.
        let systems = (0..).zip(WeaponSystem::dimensions()).filter(|(_, dimension)| dimension.reach == Reach::Nations);
        let of_systems = systems.map(|(dimension, _)| (WeaponSystem::NAME, None, dimension));
        Self(of_feeds.chain(of_systems).map(|place| (place, OnceLock::new())).collect())
    }

    /// Whether that index is made.
    pub fn are_made(&self, of: ColumnOf) -> bool {
        self.get(of).is_some_and(|column| column.get().is_some())
    }

    /// The place of an index.
    pub fn get(&self, of: ColumnOf) -> Option<&OnceLock<Column>> {
        self.0.get(&of)
    }
}
