//! Dimensions of transfers and their lines.

use super::field::{age, day, keys, number};
use super::group::{Pick, group, group_unit, kilogram, month, sum, weighed};
use super::subject::{of_item, of_record, of_system, of_systems};
use crate::model::codes::{Code as _, RecordKind, TransferStatus};
use crate::model::records::{Transfer, TransferLine};
use crate::model::values::Id;
use crate::store::derived::{Consignments, Derivation as _};
use crate::store::dimension::{Dimension, Extract, Grouped, Listed as _, Rank, Summing};
use crate::store::join::Joins;
use crate::store::lore::system_of;
use crate::store::movement_number::movement_number;
use crate::store::progress::{arrives, departs, stop};

/// Dimensions of transfers.
pub fn transfer() -> Vec<Dimension<Transfer>> {
    let mut all = of_record();
    all.retain(|dimension| !is_key(dimension, "consignment"));
    all.push(keys("consignment", NUMBER, "String", |record: &Transfer, _, each| {
        record.consignment.as_deref().and_then(movement_number).iter().for_each(|number| each(number));
    }));
    all.extend(of_systems(|record: &Transfer, joins, each| {
        moved(record, joins).filter_map(|line| moved_system(line, joins)).for_each(each);
    }));
    all.extend([
        keys("through", "Nodes where it starts, ends, stops or passes.", "String", |record: &Transfer, _, each| {
            let ends = [&record.from, &record.to].into_iter();
            let stops = record.legs.iter().flat_map(|leg| [&leg.from, &leg.to]);
            ends.chain(stops).filter_map(|node| node.0.as_deref()).for_each(each);
        }),
        keys("mode", "Means of transport of any leg.", "TransportMode", |record: &Transfer, _, each| {
            record.legs.iter().for_each(|leg| each(leg.mode.name()));
        }),
        number("departs", "Start of the first leg.", "DateRange", |record: &Transfer, _| departs(record).map(|when| day(when.date))),
        number("arrives", "End of the last leg.", "DateRange", |record: &Transfer, _| arrives(record).map(|when| day(when.date))),
        group("departs", "Start of the first leg.", Grouped::Month, |record: &Transfer, _, found| month(departs(record), found)),
        group("arrives", "End of the last leg.", Grouped::Month, |record: &Transfer, _, found| month(arrives(record), found)),
    ]);
    all.extend(of_place());
    all.extend(of_movement());
    all.retain(|dimension| !is_sum(dimension, "mass"));
    all.push(sum("mass", "Their mass.", Summing::InUnit(kilogram()), |record: &Transfer, _| Some(weighed(&record.mass))));
    all
}

/// Where a movement stands.
fn of_place() -> Vec<Dimension<Transfer>> {
    let since = |record: &Transfer| stop(record).and_then(|stop| Some(day(stop.since?.date)));
    vec![
        keys("at", "Node where it is now.", "String", |record: &Transfer, _, each| {
            stop(record).into_iter().for_each(|stop| each(stop.node))
        }),
        number("atSince", "When it came to the node where it is now.", "DateRange", move |record: &Transfer, _| since(record)),
        age("daysAt", "Whole days until today at the node where it is now.", move |record: &Transfer, _| since(record)),
        group("at", "Node where it is now.", Grouped::Node, |record: &Transfer, _, found| {
            stop(record).into_iter().for_each(|stop| found(stop.node));
        }),
    ]
}

const NUMBER: &str = "Number of its movement, shared by the nations that report it; letter case and the kind of dash don't count.";
const PRIMARY: &str = "True: each movement once, by the report that speaks for it.";

/// What a report is in its movement.
fn of_movement() -> Vec<Dimension<Transfer>> {
    vec![
        keys("primary", PRIMARY, "Boolean", |record: &Transfer, joins, each| {
            let primary = joins.derived::<Consignments>().and_then(|all| all.is_primary(record.rank()));
            primary.into_iter().for_each(|primary| each(if primary { "true" } else { "false" }));
        })
        .of_nations(Consignments::FROM),
        keys("conflicting", "True: the reports of its movement count an item differently.", "Boolean", |record: &Transfer, joins, each| {
            let movement = joins.derived::<Consignments>().and_then(|all| all.of(record.rank()));
            movement.into_iter().for_each(|movement| each(if movement.is_conflicting() { "true" } else { "false" }));
        })
        .of_nations(&[RecordKind::Transfer]),
    ]
}

/// Whether it is the sum of that name that follows from a field.
fn is_sum<T>(dimension: &Dimension<T>, name: &str) -> bool {
    dimension.name == name && matches!(dimension.extract, Extract::Sum(..))
}

/// Whether it filters by keys under that name.
fn is_key<T>(dimension: &Dimension<T>, name: &str) -> bool {
    dimension.name == name && matches!(dimension.extract, Extract::Keys(_))
}

/// The lines of a transfer, in its own snapshot.
fn moved<'a>(record: &Transfer, joins: &Joins<'a>) -> impl Iterator<Item = &'a TransferLine> + use<'a> {
    joins.lines("transfer", &record.origin, &Id::record("Transfer", record.origin.nation, record.origin.hash)).into_iter()
}

fn moved_system<'a>(record: &'a TransferLine, joins: &'a Joins<'a>) -> Option<&'a str> {
    system_of(joins.reference, record.system.0.as_deref(), record.item.as_ref())
}

/// Dimensions of transfer lines.
pub fn transfer_line() -> Vec<Dimension<TransferLine>> {
    let mut all = of_record();
    all.extend(of_system(moved_system));
    all.extend(of_item(|record: &TransferLine| record.item.as_ref()));
    all.extend([
        keys("transfer", "Id of the transfer whose line it is.", "ID", |record: &TransferLine, _, each| {
            record.line_of.into_iter().for_each(|hash| each(&Id::record("Transfer", record.origin.nation, hash.get()).text()));
        }),
        keys("recipient", "Who receives it.", "CountryCode", |record: &TransferLine, joins, each| {
            joins.whole::<Transfer>(record).and_then(|transfer| transfer.recipient).iter().for_each(|nation| each(nation.as_str()));
        }),
        keys("status", "How far its transfer has come.", "TransferStatus", |record: &TransferLine, joins, each| {
            joins.whole::<Transfer>(record).into_iter().for_each(|transfer| each(transfer.status.name()));
        }),
        keys("to", "Node where its transfer ends.", "String", |record: &TransferLine, joins, each| {
            joins.whole::<Transfer>(record).and_then(|transfer| transfer.to.0.as_deref()).into_iter().for_each(each);
        }),
        keys("consignment", NUMBER, "String", |record: &TransferLine, joins, each| {
            let number = joins.whole::<Transfer>(record).and_then(|transfer| movement_number(transfer.consignment.as_deref()?));
            number.iter().for_each(|number| each(number));
        }),
        keys("primary", PRIMARY, "Boolean", |record: &TransferLine, joins, each| {
            let transfer = record.line_of.map(|hash| Rank::of(record.origin.nation, hash.get()));
            let primary = transfer.and_then(|transfer| joins.derived::<Consignments>()?.is_primary(transfer));
            primary.into_iter().for_each(|primary| each(if primary { "true" } else { "false" }));
        })
        .of_nations(Consignments::FROM),
        number("departs", "Start of its transfer's first leg.", "DateRange", |record: &TransferLine, joins| {
            departs(joins.whole::<Transfer>(record)?).map(|when| day(when.date))
        }),
        number("arrives", "End of its transfer's last leg.", "DateRange", |record: &TransferLine, joins| {
            arrives(joins.whole::<Transfer>(record)?).map(|when| day(when.date))
        }),
    ]);
    all.retain(|dimension| !is_sum(dimension, "mass"));
    all.extend(groups_of_moved());
    all
}

/// The groups of transfer lines that follow from their transfer, and their sums of mass.
fn groups_of_moved() -> Vec<Dimension<TransferLine>> {
    let of = |name: &'static str, about: &'static str, stands_for, pick: Pick<Transfer>| {
        group(name, about, stands_for, move |record: &TransferLine, joins, found| {
            if let Some(transfer) = joins.whole::<Transfer>(record) {
                pick(transfer, found);
            }
        })
    };
    vec![
        of("recipient", "Who receives it.", Grouped::Nation, |one, found| one.recipient.iter().for_each(|nation| found(nation.as_str()))),
        of("status", "How far its transfer has come.", Grouped::Code(TransferStatus::LIST.name), |one, found| found(one.status.name())),
        of("to", "Node where its transfer ends.", Grouped::Node, |one, found| one.to.0.as_deref().into_iter().for_each(found)),
        of("departs", "Start of its transfer's first leg.", Grouped::Month, |one, found| month(departs(one), found)),
        of("arrives", "End of its transfer's last leg.", Grouped::Month, |one, found| month(arrives(one), found)),
        group_unit(|record: &TransferLine| vec![&record.quantity]),
        sum("mass", "Their mass, where feeds give it by line.", Summing::InUnit(kilogram()), |record: &TransferLine, _| {
            Some(weighed(&record.mass))
        }),
    ]
}
