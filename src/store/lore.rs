//! What reference data say of records.

use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use crate::config::{Feed, Gives, Reference, WeaponSystem};
use crate::model::codes::{RecordKind, RepairStage, ValueState};
use crate::model::records::{Holding, RepairOrder};
use crate::model::values::{Currency, Item, ItemKey, Money, Niin};

/// A system and all that it is a variant of, nearest first; empty for an unknown slug.
pub fn lineage<'a>(reference: &'a Reference, slug: &str) -> impl Iterator<Item = &'a WeaponSystem> {
    let parent = |system: &&'a WeaponSystem| reference.system_of_slug(system.variant_of.as_ref()?);
    std::iter::successors(reference.system_of_slug(slug), parent)
}

/// The slug of the weapon system that a record means: its own, else that of its item.
pub fn system_of<'a>(reference: &'a Reference, own: Option<&'a str>, item: Option<&Item>) -> Option<&'a str> {
    own.or_else(|| match item?.key {
        ItemKey::Niin(niin) => system_of_niin(reference, niin),
        ItemKey::Local(..) | ItemKey::Name(_) => None,
    })
}

/// The slug of the weapon system to which an item belongs.
pub fn system_of_niin(reference: &Reference, niin: Niin) -> Option<&str> {
    reference.items.get(&niin)?.system.as_deref()
}

/// The number that replaces another.
pub fn superseded_by(reference: &Reference, niin: Niin) -> Option<Niin> {
    reference.items.get(&niin)?.superseded_by
}

/// Whether a repair order is still to be done: what is, waits for the parts that it names.
pub fn is_open(order: &RepairOrder) -> bool {
    !matches!(order.stage, RepairStage::Returned | RepairStage::Condemned | RepairStage::Cannibalised)
}

/// Whether a holding could serve as a spare: it is serviceable, and the nation does not say that there are none.
pub fn is_spare(holding: &Holding) -> bool {
    holding.condition.group().is_serviceable() && holding.quantity.state() != ValueState::Zero
}

/// A reference rate as calculations use it.
#[derive(Debug, Clone, Copy)]
pub struct EuroRate {
    /// One euro is so much of the currency.
    pub per_euro: Decimal,
    /// The day on which that held; none for the euro itself.
    pub date: Option<Date>,
}

/// The newest reference rate of a currency.
pub fn rate(reference: &Reference, currency: Currency) -> Option<EuroRate> {
    if currency.as_str() == "EUR" {
        return Some(EuroRate { per_euro: Decimal::ONE, date: None });
    }
    reference.rate(currency, Date::MAX).map(|rate| EuroRate { per_euro: rate.per_euro, date: Some(rate.date) })
}

/// An amount in another currency at the newest reference rates, not rounded, and the older of their dates; none: nothing was
/// converted. None without a rate.
pub fn exchanged(reference: &Reference, amount: Decimal, from: Currency, to: Currency) -> Option<(Decimal, Option<Date>)> {
    if from == to {
        return Some((amount, None));
    }
    let (from, to) = (rate(reference, from)?, rate(reference, to)?);
    Some((amount.checked_div(from.per_euro)?.checked_mul(to.per_euro)?, from.date.into_iter().chain(to.date).min()))
}

/// An amount in euros at the newest reference rate, to compare by; none without a rate.
pub fn in_euro(reference: &Reference, money: &Money) -> Option<f64> {
    money.amount().checked_div(rate(reference, money.currency())?.per_euro)?.to_f64()
}

/// The kinds of record that a feed reports.
pub fn kinds(feed: &Feed) -> Vec<RecordKind> {
    let mut kinds: Vec<RecordKind> = feed.records.iter().map(|mapping| mapping.kind).collect();
    match feed.lookup.as_ref().map(|lookup| &lookup.gives) {
        Some(Gives::Equipment(_)) => kinds.push(RecordKind::EquipmentType),
        Some(Gives::Seats(_)) => kinds.push(RecordKind::CourseIteration),
        Some(Gives::Holding) | None => {}
    }
    kinds.dedup();
    kinds
}
