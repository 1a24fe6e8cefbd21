//! What stands for an item, who could give it, and what asks for it: as filters of lists.

use super::ask::Filter;
use super::find::key_dimension;
use super::sight::View;
use crate::model::Code as _;
use crate::model::codes::{ConditionGroup, ValueState};
use crate::model::records::{Holding, RepairOrder, Requirement};
use crate::model::values::{CountryCode, ItemKey};
use crate::store::{Entry, Interchange, Likeness, Listed, Suggestion, lineage, named, system_of};

/// What has any of these keys in the dimension of that name.
fn any_of<T: Listed>(dimension: &str, keys: impl IntoIterator<Item = impl Into<String>>) -> Filter {
    Filter::AnyOf(key_dimension::<T>(dimension), keys.into_iter().map(Into::into).collect())
}

impl View {
    /// An item and all that are interchangeable with it, as ids write them.
    fn interchangeable(&self, key: &ItemKey) -> Vec<String> {
        self.overview().derived::<Interchange>().with(key).iter().map(named).collect()
    }

    /// Holdings of an item; with its interchangeable numbers, if they are wanted too.
    pub fn holdings_of(&self, key: &ItemKey, interchangeable: bool) -> Filter {
        any_of::<Holding>("item", if interchangeable { self.interchangeable(key) } else { vec![named(key)] })
    }

    /// Holdings of an item or an interchangeable number from which another nation could help.
    pub fn held_elsewhere(&self, nation: CountryCode, key: &ItemKey) -> Filter {
        let mut others: Vec<CountryCode> = self.feeds().iter().map(|feed| feed.settings.nation).filter(|other| *other != nation).collect();
        others.dedup();
        Filter::All(vec![
            self.holdings_of(key, true),
            // By name, so that the nation itself is not asked for what it holds.
            any_of::<Holding>("nation", others.iter().map(CountryCode::as_str)),
            any_of::<Holding>("condition", ConditionGroup::SERVICEABLE.map(|group| group.name())),
            Filter::Not(Box::new(any_of::<Holding>("quantityState", [ValueState::Zero.name()]))),
        ])
    }

    /// Open repair orders that wait for an item or an interchangeable number.
    pub fn awaiting(&self, key: &ItemKey) -> Filter {
        Filter::All(vec![any_of::<RepairOrder>("part", self.interchangeable(key)), any_of::<RepairOrder>("open", ["true"])])
    }

    /// Open requirements that ask for a holding's item, its weapon system, or the system that this is a variant of.
    pub fn asking_for(&self, holding: &Holding) -> Filter {
        let reference = self.reference();
        let system = system_of(reference, holding.system.0.as_deref(), Some(&holding.item));
        let systems = system.into_iter().flat_map(|slug| lineage(reference, slug)).map(|system| format!("system:{}", system.slug));
        let asked = any_of::<Requirement>("asks", systems.chain([named(&holding.item.key)]));
        Filter::All(vec![asked, any_of::<Requirement>("open", ["true"])])
    }

    /// What an entry without a stock number most likely is, best first.
    pub fn likely_entries(&self, entry: &Entry) -> &[Suggestion] {
        if matches!(entry.key, ItemKey::Niin(_)) {
            return &[];
        }
        self.derived::<Likeness>().of(entry, self.reference())
    }
}
