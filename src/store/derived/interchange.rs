//! Which numbers stand for each other.

use hashbrown::HashMap;

use super::{Derivation, Overview};
use crate::model::codes::RecordKind;
use crate::model::values::{ItemKey, Niin};

/// Numbers of which one replaces another, by any number of steps: each stands for all others of its group. It follows from
/// reference data alone, so it is the same for everybody.
#[derive(Debug, Default)]
pub struct Interchange {
    groups: Vec<Vec<Niin>>,
    group_of: HashMap<Niin, usize>,
}

impl Interchange {
    /// What follows from numbers that are each replaced by another. Numbers that replace each other in a circle are one group.
    pub fn of(replaced: impl IntoIterator<Item = (Niin, Niin)>) -> Self {
        let mut links: HashMap<Niin, Vec<Niin>> = HashMap::new();
        for (older, newer) in replaced {
            links.entry(older).or_default().push(newer);
            links.entry(newer).or_default().push(older);
        }
        let mut interchange = Self::default();
        for &number in links.keys() {
            if interchange.group_of.contains_key(&number) {
                continue;
            }
            let place = interchange.groups.len();
            let (mut group, mut next) = (Vec::new(), vec![number]);
            while let Some(number) = next.pop() {
                // Each number is gone through once, so that a circle ends.
                if interchange.group_of.insert(number, place).is_none() {
                    group.push(number);
                    next.extend(links.get(&number).into_iter().flatten());
                }
            }
            group.sort_unstable();
            interchange.groups.push(group);
        }
        interchange
    }

    /// The numbers that stand for a number, itself among them, in their order; empty: nothing replaces it nor does it replace any.
    pub fn group(&self, number: Niin) -> &[Niin] {
        self.group_of.get(&number).and_then(|place| self.groups.get(*place)).map_or(&[], Vec::as_slice)
    }

    /// An item, and all that stand for it.
    pub fn with(&self, key: &ItemKey) -> Vec<ItemKey> {
        match key {
            ItemKey::Niin(number) if !self.group(*number).is_empty() => self.group(*number).iter().copied().map(ItemKey::Niin).collect(),
            ItemKey::Niin(_) | ItemKey::Local(..) | ItemKey::Name(_) => vec![key.clone()],
        }
    }
}

impl Derivation for Interchange {
    const FROM: &'static [RecordKind] = &[];
    const DAILY: bool = false;

    fn derive(overview: &Overview) -> Self {
        Self::of(overview.reference().items.iter().filter_map(|(number, item)| Some((*number, item.superseded_by?))))
    }
}
