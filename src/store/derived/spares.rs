//! Parts that repairs wait for, and nations that hold them.

use hashbrown::HashMap;

use super::{Derivation, Interchange, Overview};
use crate::model::codes::RecordKind;
use crate::model::records::{Holding, RepairOrder};
use crate::model::values::{CountryCode, ItemKey};
use crate::store::lore::{is_open, is_spare};

/// Which parts open repair orders wait for, and which nations hold one that serves, under any of its numbers.
#[derive(Debug, Default)]
pub struct Spares {
    /// All numbers of a part lead to it.
    by_key: HashMap<ItemKey, usize>,
    parts: Vec<Part>,
}

/// A part under all its numbers. Nations by trigram, each once.
#[derive(Debug, Default)]
struct Part {
    awaited_by: Vec<CountryCode>,
    held_by: Vec<CountryCode>,
}

impl Spares {
    /// What follows from the parts that nations' open orders wait for, and the items that nations hold and could give.
    pub fn of<'a>(
        interchange: &Interchange,
        awaited: impl IntoIterator<Item = (CountryCode, &'a ItemKey)>,
        held: impl IntoIterator<Item = (CountryCode, &'a ItemKey)>,
    ) -> Self {
        let mut spares = Self::default();
        for (nation, key) in awaited {
            let place = match spares.by_key.get(key) {
                Some(&place) => place,
                None => {
                    let place = spares.parts.len();
                    spares.parts.push(Part::default());
                    spares.by_key.extend(interchange.with(key).into_iter().map(|key| (key, place)));
                    place
                }
            };
            spares.parts[place].awaited_by.push(nation);
        }
        for (nation, key) in held {
            if let Some(&place) = spares.by_key.get(key) {
                let held_by = &mut spares.parts[place].held_by;
                // Holdings come nation by nation.
                if held_by.last() != Some(&nation) {
                    held_by.push(nation);
                }
            }
        }
        for part in &mut spares.parts {
            for nations in [&mut part.awaited_by, &mut part.held_by] {
                nations.sort_unstable();
                nations.dedup();
            }
        }
        spares
    }

    fn part(&self, key: &ItemKey) -> Option<&Part> {
        self.by_key.get(key).and_then(|place| self.parts.get(*place))
    }

    /// Whether an open repair order waits for the item, or for one that stands for it.
    pub fn awaits(&self, key: &ItemKey) -> bool {
        self.part(key).is_some()
    }

    /// Whether it does, and another nation than the order's holds it.
    pub fn held_elsewhere(&self, key: &ItemKey) -> bool {
        self.part(key).is_some_and(|part| part.awaited_by.iter().any(|nation| part.held_by.iter().any(|holder| holder != nation)))
    }

    /// Whether another nation holds one of the parts that an open order waits for.
    pub fn order_is_helped(&self, order: &RepairOrder) -> bool {
        let elsewhere = |key: &ItemKey| self.part(key).is_some_and(|part| part.held_by.iter().any(|nation| *nation != order.origin.nation));
        is_open(order) && order.waiting_for.iter().filter_map(|part| part.item.as_ref()).any(|item| elsewhere(&item.key))
    }
}

impl Derivation for Spares {
    const FROM: &'static [RecordKind] = &[RecordKind::Holding, RecordKind::RepairOrder];
    const DAILY: bool = false;

    fn derive(overview: &Overview) -> Self {
        let open = overview.each::<RepairOrder>().filter(|(_, order)| is_open(order));
        let awaited = open.flat_map(|(_, order)| {
            let items = order.waiting_for.iter().filter_map(|part| part.item.as_ref());
            items.map(|item| (order.origin.nation, &item.key))
        });
        let held = overview.each::<Holding>().filter(|(_, holding)| is_spare(holding));
        Self::of(overview.derived(), awaited, held.map(|(_, holding)| (holding.origin.nation, &holding.item.key)))
    }
}
