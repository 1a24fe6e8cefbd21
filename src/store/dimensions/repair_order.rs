//! Dimensions of repair orders.

use super::field::{age, day, keys, number, yes_or_no};
use super::group::{group, group_unit, plain, sum};
use super::subject::{of_item, of_record, of_system};
use crate::model::codes::RecordKind;
use crate::model::codes::RepairStage::Returned;
use crate::model::records::RepairOrder;
use crate::store::catalogue::name_of;
use crate::store::derived::Spares;
use crate::store::dimension::{Dimension, Grouped, Summing};
use crate::store::join::Joins;
use crate::store::lore::{is_open, system_of};

fn repaired_system<'a>(record: &'a RepairOrder, joins: &'a Joins<'a>) -> Option<&'a str> {
    system_of(joins.reference, record.system.0.as_deref(), record.item.as_ref())
}

const PART_HELD_ELSEWHERE: &str = "True: it is open, and another nation holds a part that it waits for, or an interchangeable number, serviceable (with \
     restrictions or without) and not reported as zero. Nations that answer by number only are left out.";
const DAYS_IN_REPAIR: &str = "Whole days from received to completed, or until today.";

/// Dimensions of repair orders.
pub fn repair_order() -> Vec<Dimension<RepairOrder>> {
    let mut all = of_record();
    all.extend(of_system(repaired_system));
    all.extend(of_item(|record: &RepairOrder| record.item.as_ref()));
    all.extend([
        keys("open", "True: neither returned nor condemned nor cannibalised.", "Boolean", |record: &RepairOrder, _, each| {
            each(yes_or_no(is_open(record)));
        }),
        keys("waitingFor", "NSN of a part that it waits for; the last nine count.", "NSN", |record: &RepairOrder, _, each| {
            record.waiting_for.iter().filter_map(|part| part.item.as_ref()).for_each(|item| each(item.key.value()));
        }),
        keys("part", "Catalogue entries of the parts that it waits for.", "ID", |record: &RepairOrder, _, each| {
            record.waiting_for.iter().filter_map(|part| part.item.as_ref()).for_each(|item| each(&name_of(&item.key)));
        })
        .hidden(),
        keys("partHeldElsewhere", PART_HELD_ELSEWHERE, "Boolean", |record: &RepairOrder, joins, each| {
            each(yes_or_no(joins.derived::<Spares>().is_some_and(|spares| spares.order_is_helped(record))));
        })
        .of_nations(&[RecordKind::Holding]),
        age("daysInStage", "Whole days in its stage until today.", |record: &RepairOrder, _| {
            record.stage_since.as_ref().map(|when| day(when.date))
        }),
        // The days of what is completed stand; those of what is not grow overnight.
        number("daysInRepair", DAYS_IN_REPAIR, "IntRange", |record: &RepairOrder, joins| {
            let until = record.completed.as_ref().map(|when| when.date).or_else(|| joins.today())?;
            Some((day(until) - day(record.received.as_ref()?.date)).max(0.0))
        })
        .of_nations(&[]),
        group("part", "Parts that it waits for.", Grouped::Item, |record: &RepairOrder, _, found| {
            record.waiting_for.iter().filter_map(|part| part.item.as_ref()).for_each(|item| found(&name_of(&item.key)));
        }),
        group_unit(|record: &RepairOrder| vec![&record.quantity]),
        sum("open", "Orders neither returned nor condemned nor cannibalised.", Summing::Whole, |record: &RepairOrder, _| {
            is_open(record).then(|| plain(1.0))
        }),
        sum("returned", "Orders whose equipment is back.", Summing::Whole, |record: &RepairOrder, _| {
            (record.stage == Returned).then(|| plain(1.0))
        }),
        sum(
            "meanDaysToReturn",
            "Mean days from received to completed, over returned orders with both dates.",
            Summing::Mean,
            |record: &RepairOrder, _| {
                let (received, completed) = (record.received.as_ref()?, record.completed.as_ref()?);
                (record.stage == Returned).then(|| plain((day(completed.date) - day(received.date)).max(0.0)))
            },
        ),
        sum("meanDaysOpen", "Mean days from received to today, over open orders.", Summing::MeanUntilToday, |record: &RepairOrder, _| {
            record.received.as_ref().filter(|_| is_open(record)).map(|received| plain(day(received.date)))
        }),
    ]);
    all
}
