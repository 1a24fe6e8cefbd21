//! Repair orders.

use crate::engine::Type;
use crate::graph::fields::record;
use crate::graph::scope::Scope;
use crate::graph::values::whole_days;
use crate::model::records::{RepairOrder, RepairPart};
use crate::model::values::{Item, Quantity};
use crate::store::Entry;

pub fn order() -> Type<RepairOrder, Scope> {
    record::<RepairOrder>(&[])
        .leaf("daysInStage", "Whole days in that stage until today; null: not known.", |order, scope| {
            whole_days(order.stage_since.as_ref()?.date, scope.view.today())
        })
        .leaf("daysInRepair", "Whole days from received to completed, or until today; null: not received.", |order, scope| {
            whole_days(order.received.as_ref()?.date, order.completed.as_ref().map_or(scope.view.today(), |when| when.date))
        })
        .many::<RepairPart>("waitingFor", "Parts that it waits for.", |order, _| {
            order.waiting_for.iter().filter(|part| part.item.is_some()).collect()
        })
}

pub fn part() -> Type<RepairPart, Scope> {
    Type::<RepairPart, Scope>::new("RepairPart", "A part that a repair waits for.")
        .cow::<Entry>("equipmentType", "Which part.", |part, scope| match &part.item {
            Some(item) => scope.entry(item),
            None => std::borrow::Cow::Owned(Entry::unlisted(&Item::default())),
        })
        .one::<Quantity>("quantity", "How many.", |part, _| &part.quantity)
}
