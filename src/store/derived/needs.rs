//! What open requirements ask for.

use hashbrown::HashSet;

use super::{Coverage, Coverages, Derivation, Overview};
use crate::config::Reference;
use crate::model::codes::RecordKind;
use crate::model::records::{Holding, Requirement};
use crate::model::values::{ItemKey, Text};
use crate::store::lore::{lineage, system_of};

/// The weapon systems and items that some nation asks for.
#[derive(Debug, Default)]
pub struct Needs {
    systems: HashSet<Text>,
    items: HashSet<ItemKey>,
}

impl Needs {
    /// Whether an open requirement asks for a holding's item, its weapon system, or the system that this is a variant of.
    pub fn match_holding(&self, reference: &Reference, holding: &Holding) -> bool {
        let system = system_of(reference, holding.system.0.as_deref(), Some(&holding.item));
        self.items.contains(&holding.item.key)
            || system.is_some_and(|slug| lineage(reference, slug).any(|system| self.systems.contains(&system.slug)))
    }
}

impl Derivation for Needs {
    // What is left to promise depends neither on what is on its way nor on who is trained, as coverage on the whole does.
    const FROM: &'static [RecordKind] = &[RecordKind::Requirement, RecordKind::Donation];
    const DAILY: bool = false;

    fn derive(overview: &Overview) -> Self {
        let coverages = overview.derived::<Coverages>();
        let is_open = |requirement: &Requirement| coverages.of(requirement).is_some_and(Coverage::is_open);
        let mut needs = Self::default();
        for (_, requirement) in overview.each::<Requirement>().filter(|(_, requirement)| is_open(requirement)) {
            needs.systems.extend(requirement.system.0.clone());
            needs.items.extend(requirement.item.as_ref().map(|item| item.key.clone()));
        }
        needs
    }
}
