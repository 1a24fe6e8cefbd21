//! Dimensions of movements across nations.

use std::borrow::Cow;

use super::field::{keys, number, order};
use crate::store::derived::Consignment;
use crate::store::dimension::Dimension;
use crate::store::movement_number::movement_number;

/// Dimensions of consignments.
pub fn consignment() -> Vec<Dimension<Consignment>> {
    vec![
        keys("number", "Numbers; letter case and the kind of dash don't count.", "String", |one: &Consignment, _, each| {
            one.number.as_deref().and_then(movement_number).iter().for_each(|number| each(number));
        }),
        order("number", "By number, as its primary report writes it.", |one: &Consignment, _| one.number.as_deref().map(Cow::Borrowed)),
        keys("nation", "Nations that report it.", "CountryCode", |one: &Consignment, _, each| {
            one.nations.iter().for_each(|nation| each(nation.as_str()));
        }),
        number("reportCount", "How many nations report it.", "IntRange", |one: &Consignment, _| Some(one.nations.len() as f64)),
        keys("conflicting", "True: its reports count an item differently.", "Boolean", |one: &Consignment, _, each| {
            each(if one.is_conflicting() { "true" } else { "false" });
        }),
    ]
}
