//! The derivations of a world, by who may see the same.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use jiff::civil::Date;

use super::{Derivations, Overview};
use crate::model::codes::RecordKind;
use crate::store::sees::Sees;
use crate::store::world::World;

/// For how many release sets a world keeps what is derived.
const KEPT: u64 = 64;

/// Per release set what is derived for it.
#[derive(Debug, Clone)]
pub struct ReleaseSets(moka::sync::Cache<String, Arc<Derivations>>);

impl Default for ReleaseSets {
    fn default() -> Self {
        Self(moka::sync::Cache::new(KEPT))
    }
}

impl ReleaseSets {
    /// What is derived for those who may see the same on that day. The first who asks on a new day keeps what does not
    /// depend on it.
    pub fn of(&self, world: &World, sees: &Sees, today: Date) -> Arc<Derivations> {
        let set = sees.release_set();
        let known = self.0.get_with_by_ref(&set, || Arc::new(Derivations::new(world, sees.clone(), today)));
        let derivations = if known.today == today {
            known
        } else {
            let fresh = Arc::new(known.on(world, today));
            self.0.insert(set, Arc::clone(&fresh));
            fresh
        };
        derivations.asked.fetch_or(sees.comes_again(), Ordering::Relaxed);
        derivations
    }

    /// What stays of these in the next world, in which records of these kinds are others.
    pub fn after(&self, world: &World, kinds: &[RecordKind]) -> Self {
        let next = Self::default();
        for (set, derivations) in self.asked() {
            next.0.insert(set, Arc::new(derivations.after(world, kinds)));
        }
        next
    }

    /// Makes what another world's queries have asked for, so that none has to wait for it.
    pub fn warm(&self, world: &Arc<World>, like: &Self) {
        for (set, derivations) in like.asked() {
            if let Some(own) = self.0.get(&set) {
                derivations.make_in(&Overview::over(Arc::clone(world), own));
            }
        }
    }

    /// Those for which somebody asked.
    fn asked(&self) -> impl Iterator<Item = (String, Arc<Derivations>)> {
        let all = self.0.iter().map(|(set, derivations)| (set.as_ref().clone(), derivations));
        all.filter(|(_, derivations)| derivations.asked.load(Ordering::Relaxed))
    }
}
