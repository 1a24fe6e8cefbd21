//! The derivations of a world, by who may see the same.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use arc_swap::ArcSwap;
use jiff::civil::Date;

use super::{Derivations, Overview};
use crate::model::codes::RecordKind;
use crate::store::sees::Sees;
use crate::store::world::World;

/// For how many release sets a world keeps what is derived.
const KEPT: usize = 64;

/// Per release set what is derived for it, the newest last. No cache that collects its garbage wherever it is asked: what a
/// world has derived is taken apart with the world, and never by a query.
#[derive(Debug, Clone, Default)]
pub struct ReleaseSets(Arc<ArcSwap<Vec<Set>>>);

/// The name of a release set, and what is derived for it.
type Set = (String, Arc<Derivations>);

impl ReleaseSets {
    /// What is derived for those who may see the same on that day. The first who asks on a new day keeps what does not
    /// depend on it.
    pub fn of(&self, world: &World, sees: &Sees, today: Date) -> Arc<Derivations> {
        let set = sees.release_set();
        let derivations = match self.get(&set) {
            Some(known) if known.today == today => known,
            Some(known) => self.keep(set, Arc::new(known.on(world, today))),
            None => self.keep(set, Arc::new(Derivations::new(world, sees.clone(), today))),
        };
        derivations.asked.fetch_or(sees.comes_again(), Ordering::Relaxed);
        derivations
    }

    /// What stays of these in the next world, in which records of these kinds are others.
    pub fn after(&self, world: &World, kinds: &[RecordKind]) -> Self {
        let after = |(set, derivations): Set| (set, Arc::new(derivations.after(world, kinds)));
        Self(Arc::new(ArcSwap::from_pointee(self.asked().into_iter().map(after).collect())))
    }

    /// Makes what another world's queries have asked for, so that none has to wait for it.
    pub fn warm(&self, world: &Arc<World>, like: &Self) {
        for (set, derivations) in like.asked() {
            if let Some(own) = self.get(&set) {
                derivations.make_in(&Overview::over(Arc::clone(world), own));
            }
        }
    }

    fn get(&self, set: &str) -> Option<Arc<Derivations>> {
        self.0.load().iter().find(|(known, _)| known == set).map(|(_, derivations)| Arc::clone(derivations))
    }

    /// Keeps what is derived for a set, in the place of another day's; the oldest gives way where there are too many. What
    /// somebody else has begun for that day meanwhile is everybody's.
    fn keep(&self, set: String, fresh: Arc<Derivations>) -> Arc<Derivations> {
        let mut kept = Arc::clone(&fresh);
        self.0.rcu(|all| {
            let known = all.iter().find(|(known, derivations)| *known == set && derivations.today == fresh.today);
            if let Some((_, known)) = known {
                kept = Arc::clone(known);
                return Vec::clone(all);
            }
            kept = Arc::clone(&fresh);
            let mut next: Vec<_> = all.iter().filter(|(known, _)| *known != set).cloned().collect();
            next.drain(..(next.len() + 1).saturating_sub(KEPT));
            next.push((set.clone(), Arc::clone(&fresh)));
            next
        });
        kept
    }

    /// Those for which somebody asked.
    fn asked(&self) -> Vec<Set> {
        self.0.load().iter().filter(|(_, derivations)| derivations.asked.load(Ordering::Relaxed)).cloned().collect()
    }
}
