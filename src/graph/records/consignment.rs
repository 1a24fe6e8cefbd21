//! Movements across the nations that report them.

use crate::config::WeaponSystem;
use crate::engine::{Arg, Args, Type, TypeRef};
use crate::graph::scope::Scope;
use crate::graph::values::named_id;
use crate::model::records::{Transfer, TransferLine};
use crate::store::{Conflict, Consignment, Entry};

pub fn consignment() -> Type<Consignment, Scope> {
    Type::<Consignment, Scope>::new(
        "Consignment",
        "A movement that one or several nations report under one number, compared without letter case and kind of dash; without a number, one report by itself.",
    )
    .implements("Node")
    .key("id")
    .leaf("id", "The global id: stable as long as a report has that number.", |one, scope| named_id(scope, "Consignment", &one.name))
    .field("number", "Its number, as its primary report writes it; null: not reported.", |one| &one.number)
    .many("reports", "The reports of it: the primary one first, the others by nation and id.", |one: &Consignment, scope: &Scope| {
        one.reports.iter().filter_map(|report| scope.view.overview().at::<Transfer>(report.transfer)).collect()
    })
    .counted_as(2)
    .many::<Conflict>(
        "conflicts",
        "Items that its reports count differently: the sum of a report's lines is another than another report's. Different units are never compared, nor a report that leaves a line uncounted.",
        |one, _| one.conflicts.iter().collect(),
    )
}

/// By which number a consignment is asked for.
pub fn number() -> Args<String> {
    Args::new(vec![Arg::new("number", "Its number.", TypeRef::named_nn(TypeRef::STRING))], |values| {
        Ok(values.text("number").unwrap_or_default().to_owned())
    })
}

pub fn conflict() -> Type<Conflict, Scope> {
    Type::<Conflict, Scope>::new(
        "ConsignmentConflict",
        "One item in different quantities: the lines of all nations that report it; a nation without it has none.",
    )
    .link::<Entry>("equipmentType", "The item; null: its lines name a weapon system only.", |one, scope| {
        scope.view.entry(one.item.as_ref()?)
    })
    .link::<WeaponSystem>("system", "Weapon system of the item; null: not known.", |one, scope| scope.view.system(one.system.as_deref()?))
    .many("lines", "Its lines, report by report in the order of `reports`.", |one: &Conflict, scope: &Scope| {
        one.lines.iter().filter_map(|line| scope.view.overview().at::<TransferLine>(*line)).collect()
    })
    .counted_as(2)
}
