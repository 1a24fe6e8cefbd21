//! Holdings.

use rust_decimal::Decimal;

use crate::engine::Type;
use crate::graph::fields::record;
use crate::graph::scope::Scope;
use crate::graph::values::Amount;
use crate::model::records::Holding;
use crate::model::values::Money;

pub fn holding() -> Type<Holding, Scope> {
    record::<Holding>(&[]).made_link("value", "Quantity times unit value; null where either is not reported.", |holding, _| {
        let price = holding.unit_value.as_ref()?;
        // By way of text, so that 0.1 stays 0.1.
        let quantity = Decimal::from_str_exact(&holding.quantity.number()?.to_string()).ok()?;
        Some(Amount::from(Money { amount: price.amount.checked_mul(quantity)?, ..*price }))
    })
}
