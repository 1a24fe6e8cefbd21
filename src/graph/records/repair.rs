//! Repair orders.

use crate::engine::Type;
use crate::graph::fields::record;
use crate::graph::scope::Scope;
use crate::graph::spares::{AwaitedPart, with_holders};
use crate::graph::values::whole_days;
use crate::model::records::RepairOrder;
use crate::model::values::Quantity;
use crate::store::Entry;

pub fn order() -> Type<RepairOrder, Scope> {
    record::<RepairOrder>(&[])
        .leaf("daysInStage", "Whole days in that stage until today; null: not known.", |order, scope| {
            whole_days(order.stage_since.as_ref()?.date, scope.view.today())
        })
        .leaf("daysInRepair", "Whole days from received to completed, or until today; null: not received.", |order, scope| {
            whole_days(order.received.as_ref()?.date, order.completed.as_ref().map_or(scope.view.today(), |when| when.date))
        })
        .made_many("waitingFor", "Parts that it waits for.", |order, _| AwaitedPart::of(order))
}

pub fn part() -> Type<AwaitedPart, Scope> {
    let part = Type::<AwaitedPart, Scope>::new("RepairPart", "A part that a repair waits for.")
        .cow::<Entry>("equipmentType", "Which part.", |part, scope| scope.entry(&part.item))
        .one::<Quantity>("quantity", "How many.", |part, _| &part.quantity);
    with_holders(part)
}
