//! Dimensions of holdings.

use rust_decimal::Decimal;

use super::field::{keys, number, yes_or_no};
use super::group::{group_unit, paid, sum};
use super::subject::{calibre, of_item, of_record, of_system};
use crate::model::records::Holding;
use crate::model::values::Money;
use crate::store::derived::{Derivation as _, Needs};
use crate::store::dimension::{Dimension, Summing};
use crate::store::join::Joins;
use crate::store::lore::{in_euro, system_of};

fn holding_system<'a>(record: &'a Holding, joins: &'a Joins<'a>) -> Option<&'a str> {
    system_of(joins.reference, record.system.0.as_deref(), Some(&record.item))
}

const MATCHES_REQUIREMENT: &str = "True: an open requirement of any nation asks for its item, its weapon system, or the system that this is a variant of. \
     A requirement is open while its coverage has a gap: while less is pledged than requested, or where no number is requested.";

/// Dimensions of holdings.
pub fn holding() -> Vec<Dimension<Holding>> {
    let mut all = of_record();
    all.extend(of_system(holding_system));
    all.push(calibre(holding_system));
    all.extend(of_item(|record: &Holding| Some(&record.item)));
    all.push(keys("unit", "Unit code: EA, KG.", "String", |record: &Holding, _, each| each(record.quantity.unit().code())));
    all.push(
        number("value", "Quantity times unit value, in euros at the reference rate.", "FloatRange", |record: &Holding, joins| {
            let price = in_euro(joins.reference, record.unit_value.as_ref()?)?;
            Some(price * record.quantity.number()?)
        })
        .unfiltered(),
    );
    all.push(
        keys("matchesRequirement", MATCHES_REQUIREMENT, "Boolean", |record: &Holding, joins, each| {
            each(yes_or_no(joins.derived::<Needs>().is_some_and(|needs| needs.match_holding(joins.reference, record))));
        })
        .of_nations(Needs::FROM),
    );
    all.push(group_unit(|record: &Holding| vec![&record.quantity]));
    all.push(sum("value", "Quantity times unit value.", Summing::Money, |record: &Holding, _| worth(record).as_ref().map(paid)));
    all
}

/// Quantity times unit value; none where either is not reported, or the product beyond all reason.
pub fn worth(holding: &Holding) -> Option<Money> {
    let price = holding.unit_value.as_ref()?;
    // By way of text, so that 0.1 stays 0.1.
    let quantity = Decimal::from_str_exact(&holding.quantity.number()?.to_string()).ok()?;
    Some(Money::new(price.amount().checked_mul(quantity)?, price.currency(), price.basis()))
}
