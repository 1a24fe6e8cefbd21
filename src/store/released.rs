//! What is derived from a world for those who may see the same.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::catalogue::Catalogue;
use super::sees::Sees;
use super::world::World;

/// For how many release sets a world keeps what it derives.
const KEPT: u64 = 64;

/// What one release set was given.
#[derive(Debug)]
pub(super) struct Released {
    catalogue: Arc<Catalogue>,
    sees: Sees,
    asked: AtomicBool,
}

impl Released {
    /// Derives it.
    pub(super) fn new(world: &World, sees: Sees) -> Self {
        Self { catalogue: Arc::new(Catalogue::of(world, |label| sees.label(label))), sees, asked: AtomicBool::new(false) }
    }
}

/// The catalogues of a world, by release set.
#[derive(Debug, Clone)]
pub(super) struct Catalogues(moka::sync::Cache<String, Arc<Released>>);

impl Default for Catalogues {
    fn default() -> Self {
        Self(moka::sync::Cache::new(KEPT))
    }
}

impl Catalogues {
    /// The one of that release set; several who ask at once wait for one that makes it.
    pub(super) fn get(&self, release_set: &str, make: impl FnOnce() -> Released) -> Arc<Catalogue> {
        let released = self.0.get_with_by_ref(release_set, || Arc::new(make()));
        released.asked.store(true, Ordering::Relaxed);
        Arc::clone(&released.catalogue)
    }

    /// Makes one for which nobody has asked yet.
    pub(super) fn make(&self, release_set: String, make: impl FnOnce() -> Released) {
        self.0.get_with(release_set, || Arc::new(make()));
    }

    /// The release sets for which somebody asked.
    pub(super) fn asked(&self) -> impl Iterator<Item = (String, Sees)> {
        let asked = self.0.iter().filter(|(_, released)| released.asked.load(Ordering::Relaxed));
        asked.map(|(release_set, released)| (release_set.as_ref().clone(), released.sees.clone()))
    }
}
