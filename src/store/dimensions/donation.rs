//! Dimensions of donations.

use std::borrow::Cow;

use super::donation_line::line_system;
use super::field::{keys, number, order};
use super::group::{group, paid, sum};
use super::subject::{of_items, of_record, of_systems};
use crate::model::codes::Code as _;
use crate::model::records::{Donation, DonationLine};
use crate::model::values::{Id, Money};
use crate::store::dimension::{Dimension, Grouped, Summing};
use crate::store::join::Joins;
use crate::store::lore::in_euro;

/// Dimensions of donations.
pub fn donation() -> Vec<Dimension<Donation>> {
    let mut all = of_record();
    all.retain(|dimension| dimension.name != "donor");
    all.push(keys("donor", "Who gives.", "CountryCode", |record: &Donation, _, each| {
        each(record.donor.unwrap_or(record.origin.nation).as_str());
    }));
    all.push(group("donor", "Who gives.", Grouped::Nation, |record: &Donation, _, found| {
        found(record.donor.unwrap_or(record.origin.nation).as_str());
    }));
    let values: [fn(&Donation) -> Option<&Money>; 3] =
        [|one| one.value_acquisition.as_ref(), |one| one.value_current.as_ref(), |one| one.value_estimate.as_ref()];
    all.extend(
        values.map(|value| {
            sum("value", "Its values at all bases that are reported.", Summing::Money, move |record, _| value(record).map(paid))
        }),
    );
    all.push(order("donor", "Who gives.", |record: &Donation, _| {
        Some(Cow::Owned(record.donor.unwrap_or(record.origin.nation).to_string()))
    }));
    all.push(
        number(
            "value",
            "The first reported of acquisition, current and estimated value, in euros at the reference rate.",
            "FloatRange",
            |record: &Donation, joins| {
                let value = record.value_acquisition.as_ref().or(record.value_current.as_ref()).or(record.value_estimate.as_ref())?;
                in_euro(joins.reference, value)
            },
        )
        .unfiltered(),
    );
    all.push(keys("stage", "How far any of its lines has come.", "DonationStage", |record: &Donation, joins, each| {
        lines(record, joins).for_each(|line| each(line.stage.name()));
    }));
    all.extend(of_systems(|record: &Donation, joins, each| {
        lines(record, joins).filter_map(|line| line_system(line, joins)).for_each(each);
    }));
    all.extend(of_items(|record: &Donation, joins, each| {
        lines(record, joins).filter_map(|line| line.item.as_ref()).for_each(each);
    }));
    all
}

/// The lines of a donation, in its own snapshot.
fn lines<'a>(record: &Donation, joins: &Joins<'a>) -> impl Iterator<Item = &'a DonationLine> + use<'a> {
    joins.lines("donation", &record.origin, &Id::record("Donation", record.origin.nation, record.origin.hash)).into_iter()
}
