//! Spares across nations, and items without a number.

use std::sync::Arc;

use super::collection::{ask, ask_and, need, refused};
use super::scope::Scope;
use super::values::unseen;
use crate::engine::{Arg, Args, Type, TypeRef};
use crate::model::records::{Holding, RepairOrder};
use crate::model::values::{CountryCode, Item, ItemKey, Quantity};
use crate::store::{Entry, LIKELY_MOST, Suggestion};
use crate::view::Ask;

/// Suggestions where nobody says how many.
const LIKELY: usize = 3;
/// Objects for which suggestions count: names are compared with many.
const LIKELY_EFFORT: usize = 100;

/// Adds to catalogue entries what is held of them, what waits for them, and what they could be.
pub fn with_spares(equipment: Type<Entry, Scope>) -> Type<Entry, Scope> {
    let held = |entry: &Entry, scope: &Scope, (asked, interchangeable): &(Arc<Ask>, bool)| {
        asked.within(scope.view.holdings_of(&entry.key, *interchangeable))
    };
    equipment
        .made_with(
            "holdings",
            "What nations hold of it. `interchangeable`: also of the numbers that it supersedes or is superseded by, over any number of steps in either direction.",
            ask_and::<Holding>(interchangeable()),
            move |entry, scope: &Scope, asked| scope.view.page::<Holding>(&Arc::new(held(entry, scope, asked))).map_err(refused),
        )
        .needing(move |entry, scope: &Scope, asked: &(Arc<Ask>, bool)| need::<Holding>(&held(entry, scope, asked)))
        .made_with(
            "awaitedBy",
            "Open repair orders that wait for it, or for a number interchangeable with it. Open: neither returned nor condemned nor cannibalised.",
            ask::<RepairOrder>(),
            |entry, scope: &Scope, asked: &Arc<Ask>| {
                scope.view.page::<RepairOrder>(&Arc::new(asked.within(scope.view.awaiting(&entry.key)))).map_err(refused)
            },
        )
        .many_with(
            "likelyEntries",
            "For an entry without NSN: catalogue entries that it most likely is, best first, by name and part number. A suggestion; nothing is joined by it. Empty for an entry with a number that all nations share, and where nothing comes near. By the records that the viewer sees, as of the last snapshots.",
            likely_args(),
            |entry, scope: &Scope, most: &usize| {
                Ok(scope.view.likely_entries(entry).iter().take(*most).collect())
            },
        )
}

fn interchangeable() -> Arg {
    let about =
        "Also holdings of the numbers that it supersedes or is superseded by. Nations that answer by number are asked for all of them.";
    Arg::new("interchangeable", about, TypeRef::named(TypeRef::BOOLEAN)).default(false)
}

fn likely_args() -> Args<usize> {
    let first = Arg::new("first", format!("How many, at most {LIKELY_MOST}."), TypeRef::named(TypeRef::INT)).default(LIKELY);
    Args::new(vec![first], |values| {
        let Some(first) = values.integer("first") else { return Ok(LIKELY) };
        let most = usize::try_from(first).ok().filter(|first| *first <= LIKELY_MOST);
        most.ok_or_else(|| format!("`first` is {first}; give a number from 0 to {LIKELY_MOST}"))
    })
    .sized(|most| *most)
    .laborious(|_| LIKELY_EFFORT)
}

/// The suggestion of an entry.
pub fn likely_entry() -> Type<Suggestion, Scope> {
    Type::<Suggestion, Scope>::new("LikelyEntry", "A suggestion: which entry with a stock number one without may be. Nothing is joined by it.")
        .one_with("equipmentType", "The entry that it may be.", Args::none(), |suggestion: &Suggestion, scope: &Scope, ()| {
            scope.view.entry(&ItemKey::Niin(suggestion.number)).ok_or_else(unseen)
        })
        .leaf(
            "score",
            "From 0 to 1: 1 is the same name in the same weapon system. It follows from names, numbers and weapon systems alone; less than 0.3 is not suggested.",
            |suggestion, _| suggestion.likely.score,
        )
        .leaf("evidence", "What speaks for it, in words.", |suggestion, _| suggestion.likely.evidence.clone())
}

/// A part that an order of a nation waits for.
pub struct AwaitedPart {
    nation: CountryCode,
    /// Which item.
    pub item: Item,
    /// How many.
    pub quantity: Quantity,
}

impl AwaitedPart {
    /// The parts that an order names.
    pub fn of(order: &RepairOrder) -> Vec<Self> {
        let named = order.waiting_for.iter().filter_map(|part| Some((part.item.clone()?, part.quantity.clone())));
        named.map(|(item, quantity)| Self { nation: order.origin.nation, item, quantity }).collect()
    }

    fn held_elsewhere(&self, scope: &Scope, asked: &Ask) -> Ask {
        asked.within(scope.view.held_elsewhere(self.nation, &self.item.key))
    }
}

/// Adds to parts of repairs who could give them.
pub fn with_holders(part: Type<AwaitedPart, Scope>) -> Type<AwaitedPart, Scope> {
    part.made_with(
        "heldElsewhere",
        "Serviceable holdings of other nations, of it and of interchangeable numbers: usable with or without restrictions, and not reported as zero. Nations that answer by number are asked.",
        ask::<Holding>(),
        |part, scope: &Scope, asked: &Arc<Ask>| {
            scope.view.page::<Holding>(&Arc::new(part.held_elsewhere(scope, asked))).map_err(refused)
        },
    )
    .needing(|part, scope: &Scope, asked: &Arc<Ask>| need::<Holding>(&part.held_elsewhere(scope, asked)))
}
