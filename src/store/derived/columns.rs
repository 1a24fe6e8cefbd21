//! Places for indexes by what follows from records of several nations.

use std::sync::OnceLock;

use hashbrown::HashMap;

use crate::store::column::Column;
use crate::store::snapshot::Snapshot;
use crate::store::world::World;

/// One place per type, feed and dimension; each index is made when first asked for.
#[derive(Debug)]
pub struct Columns(HashMap<ColumnOf, OnceLock<Column>>);

/// Of which type's records, in which feed, by which dimension.
pub type ColumnOf = (&'static str, usize, usize);

impl Columns {
    /// The places for all feeds of a world that have a snapshot, none filled yet.
    pub fn new(world: &World) -> Self {
        let feeds = || world.feeds().iter().enumerate().filter(|(_, feed)| feed.snapshot.is_some()).map(|(number, _)| number);
        let dimensions = Snapshot::derived_dimensions();
        let places = dimensions.iter().flat_map(|&(name, dimension)| feeds().map(move |feed| ((name, feed, dimension), OnceLock::new())));
        Self(places.collect())
    }

    /// The place of an index.
    pub fn get(&self, of: ColumnOf) -> Option<&OnceLock<Column>> {
        self.0.get(&of)
    }
}
