//! Per entity what its fields do not say by themselves.

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::field::{day, keys, number, order};
use super::group::{by_value, group, group_through, group_unit, kilogram, month, paid, plain, sum, through, weighed};
use super::subject::{calibre, of_item, of_items, of_record, of_system, of_systems};
use crate::model::codes::RepairStage::{Cannibalised, Condemned, Returned};
use crate::model::codes::{Code as _, DonationKind, DonationSource, DonationStage, RecordKind, TransferStatus};
use crate::model::records::{Donation, DonationLine, Holding, RepairOrder, Requirement, Transfer, TransferLine};
use crate::model::values::{Id, Money, Origin, When, record_hash};
use crate::store::catalogue::name_of;
use crate::store::dimension::{Dimension, Extract, Grouped, Listed, Summing};
use crate::store::join::Joins;
use crate::store::lore::{in_euro, system_of};
use crate::store::snapshot::Kept;

/// Calls back with the keys of a record.
type Pick<T> = fn(&T, &mut dyn FnMut(&str));

/// The record of which a line is a line, in its own snapshot.
fn whole<'a, T: Kept>(origin: &Origin, joins: &'a Joins<'a>) -> Option<&'a T> {
    T::part(joins.own).by_hash(origin.line_of?.get())
}

fn holding_system<'a>(record: &'a Holding, joins: &'a Joins<'a>) -> Option<&'a str> {
    system_of(joins.reference, record.system.0.as_deref(), Some(&record.item))
}

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
    all.push(group_unit(|record: &Holding| vec![&record.quantity]));
    all.push(sum("value", "Quantity times unit value.", Summing::Money, |record: &Holding, _| worth(record).as_ref().map(paid)));
    all
}

/// Quantity times unit value; none where either is not reported, or the product beyond all reason.
pub fn worth(holding: &Holding) -> Option<Money> {
    let price = holding.unit_value.as_ref()?;
    // By way of text, so that 0.1 stays 0.1.
    let quantity = Decimal::from_str_exact(&holding.quantity.number()?.to_string()).ok()?;
    Some(Money { amount: price.amount.checked_mul(quantity)?, ..*price })
}

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
fn lines<'a>(record: &Donation, joins: &'a Joins<'a>) -> impl Iterator<Item = &'a DonationLine> + use<'a> {
    lines_of(joins, "donation", &Id::record("Donation", record.origin.nation, record.origin.hash))
}

/// The lines in the record's own snapshot that are of the record of that id; `dimension` leads from a line to it.
fn lines_of<'a, T: Kept + Listed>(joins: &'a Joins<'a>, dimension: &str, whole: &Id) -> impl Iterator<Item = &'a T> + use<'a, T> {
    let part = T::part(joins.own);
    let number = T::dimensions().iter().position(|own| own.name == dimension).unwrap_or(usize::MAX);
    let rows = part.keys(number, joins).map(|keys| keys.any_of([whole.text().as_str()]));
    rows.into_iter().flatten().filter_map(move |row| part.get(row))
}

fn line_system<'a>(record: &'a DonationLine, joins: &'a Joins<'a>) -> Option<&'a str> {
    system_of(joins.reference, record.system.0.as_deref(), record.item.as_ref())
}

/// Dimensions of donation lines.
pub fn donation_line() -> Vec<Dimension<DonationLine>> {
    let donor = |record: &DonationLine, joins: &Joins<'_>| {
        whole::<Donation>(&record.origin, joins).and_then(|donation| donation.donor).unwrap_or(record.origin.nation)
    };
    let mut all = of_record();
    all.retain(|dimension| !["requirement", "stageSince"].contains(&dimension.name.as_ref()));
    all.extend(of_system(line_system));
    all.extend(of_item(|record: &DonationLine| record.item.as_ref()));
    all.extend([
        keys("donation", "Id of the donation whose line it is.", "ID", |record: &DonationLine, _, each| {
            record.origin.line_of.into_iter().for_each(|hash| each(&Id::record("Donation", record.origin.nation, hash.get()).text()));
        }),
        keys("donor", "Who gives.", "CountryCode", move |record, joins, each| each(donor(record, joins).as_str())),
        order("donor", "Who gives.", move |record, joins| Some(Cow::Owned(donor(record, joins).to_string()))),
        keys("recipient", "Who receives.", "CountryCode", |record: &DonationLine, joins, each| {
            whole::<Donation>(&record.origin, joins)
                .and_then(|donation| donation.recipient)
                .iter()
                .for_each(|nation| each(nation.as_str()));
        }),
        keys("kind", "How it is given.", "DonationKind", |record: &DonationLine, joins, each| {
            whole::<Donation>(&record.origin, joins).into_iter().for_each(|donation| each(donation.kind.name()));
        }),
        keys("source", "Where it comes from.", "DonationSource", |record: &DonationLine, joins, each| {
            whole::<Donation>(&record.origin, joins).into_iter().for_each(|donation| each(donation.source.name()));
        }),
        keys(
            "requirement",
            "Ids of the requirement that it answers, its own or its donation's.",
            "ID",
            |record: &DonationLine, joins, each| {
                let link = record.requirement.first().or_else(|| whole::<Donation>(&record.origin, joins)?.requirement.first());
                link.into_iter().for_each(|link| {
                    let hash = record_hash(RecordKind::Requirement, link.nation, &link.key, 0);
                    each(&Id::record("Requirement", link.nation, hash).text());
                });
            },
        ),
        number(
            "stageSince",
            "When it reached its stage; for PLEDGED without a date of its own, the announcement.",
            "DateRange",
            |record: &DonationLine, joins| {
                let announced = || match record.stage {
                    DonationStage::Pledged => whole::<Donation>(&record.origin, joins)?.announced.as_ref(),
                    _ => None,
                };
                record.stage_since.as_ref().or_else(announced).map(|when| day(when.date))
            },
        ),
        number("announced", "When its donation was announced.", "DateRange", |record: &DonationLine, joins| {
            whole::<Donation>(&record.origin, joins)?.announced.as_ref().map(|when| day(when.date))
        }),
        number("arrives", "Delivery, else the planned delivery.", "DateRange", |record: &DonationLine, _| {
            record.delivered_on.as_ref().or(record.planned_delivery.as_ref()).map(|when| day(when.date))
        }),
        keys("coalition", "Slug of the coalition of its weapon system.", "String", |record: &DonationLine, joins, each| {
            let system = line_system(record, joins).and_then(|slug| joins.reference.system_of_slug(slug));
            system.and_then(|system| system.coalition.as_deref()).into_iter().for_each(each);
        }),
    ]);
    all.extend(groups_of_line());
    all
}

/// The groups of donation lines that follow from their donation and their system.
fn groups_of_line() -> Vec<Dimension<DonationLine>> {
    let of = |name: &'static str, about: &'static str, stands_for, pick: Pick<Donation>| {
        group_through(name, about, stands_for, move |record: &DonationLine, joins, found| {
            if let Some(donation) = whole::<Donation>(&record.origin, joins) {
                let labels = through(&record.origin, &donation.origin);
                pick(donation, &mut |key| found(key, &labels));
            }
        })
    };
    vec![
        of("donor", "Who gives.", Grouped::Nation, |one, found| found(one.donor.unwrap_or(one.origin.nation).as_str())),
        of("recipient", "Who receives.", Grouped::Nation, |one, found| one.recipient.iter().for_each(|nation| found(nation.as_str()))),
        of("kind", "How it is given.", Grouped::Code(DonationKind::LIST.name), |one, found| found(one.kind.name())),
        of("source", "Where it comes from.", Grouped::Code(DonationSource::LIST.name), |one, found| found(one.source.name())),
        of("announced", "When its donation was announced.", Grouped::Month, |one, found| month(one.announced.as_ref(), found)),
        group("arrives", "Delivery, else the planned delivery.", Grouped::Month, |record: &DonationLine, _, found| {
            month(record.delivered_on.as_ref().or(record.planned_delivery.as_ref()), found);
        }),
        group("coalition", "Coalition of its weapon system.", Grouped::Coalition, |record: &DonationLine, joins, found| {
            let system = line_system(record, joins).and_then(|slug| joins.reference.system_of_slug(slug));
            system.and_then(|system| system.coalition.as_deref()).into_iter().for_each(found);
        }),
        group_unit(|one: &DonationLine| {
            let stages = [&one.pledged, &one.allocated, &one.delivered, &one.requested, &one.offered, &one.accepted, &one.shipped];
            stages.into_iter().chain([&one.rejected]).collect()
        }),
    ]
}

/// Dimensions of transfers.
pub fn transfer() -> Vec<Dimension<Transfer>> {
    let mut all = of_record();
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
    all.retain(|dimension| !is_sum(dimension, "mass"));
    all.push(sum("mass", "Their mass.", Summing::InUnit(kilogram()), |record: &Transfer, _| Some(weighed(&record.mass))));
    all
}

/// Whether it is the sum of that name that follows from a field.
fn is_sum<T>(dimension: &Dimension<T>, name: &str) -> bool {
    dimension.name == name && matches!(dimension.extract, Extract::Sum(..))
}

fn departs(transfer: &Transfer) -> Option<&When> {
    transfer.legs.first()?.departs.as_ref()
}

fn arrives(transfer: &Transfer) -> Option<&When> {
    transfer.legs.last()?.arrives.as_ref()
}

/// The lines of a transfer, in its own snapshot.
fn moved<'a>(record: &Transfer, joins: &'a Joins<'a>) -> impl Iterator<Item = &'a TransferLine> + use<'a> {
    lines_of(joins, "transfer", &Id::record("Transfer", record.origin.nation, record.origin.hash))
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
            record.origin.line_of.into_iter().for_each(|hash| each(&Id::record("Transfer", record.origin.nation, hash.get()).text()));
        }),
        keys("recipient", "Who receives it.", "CountryCode", |record: &TransferLine, joins, each| {
            whole::<Transfer>(&record.origin, joins)
                .and_then(|transfer| transfer.recipient)
                .iter()
                .for_each(|nation| each(nation.as_str()));
        }),
        keys("status", "How far its transfer has come.", "TransferStatus", |record: &TransferLine, joins, each| {
            whole::<Transfer>(&record.origin, joins).into_iter().for_each(|transfer| each(transfer.status.name()));
        }),
        keys("to", "Node where its transfer ends.", "String", |record: &TransferLine, joins, each| {
            whole::<Transfer>(&record.origin, joins).and_then(|transfer| transfer.to.0.as_deref()).into_iter().for_each(each);
        }),
        keys(
            "consignment",
            "Number of its movement, shared by the nations that report it.",
            "String",
            |record: &TransferLine, joins, each| {
                whole::<Transfer>(&record.origin, joins).and_then(|transfer| transfer.consignment.as_deref()).into_iter().for_each(each);
            },
        ),
        number("departs", "Start of its transfer's first leg.", "DateRange", |record: &TransferLine, joins| {
            departs(whole::<Transfer>(&record.origin, joins)?).map(|when| day(when.date))
        }),
        number("arrives", "End of its transfer's last leg.", "DateRange", |record: &TransferLine, joins| {
            arrives(whole::<Transfer>(&record.origin, joins)?).map(|when| day(when.date))
        }),
    ]);
    all.retain(|dimension| !is_sum(dimension, "mass"));
    all.extend(groups_of_moved());
    all
}

/// The groups of transfer lines that follow from their transfer, and their sums of mass.
fn groups_of_moved() -> Vec<Dimension<TransferLine>> {
    let of = |name: &'static str, about: &'static str, stands_for, pick: Pick<Transfer>| {
        group_through(name, about, stands_for, move |record: &TransferLine, joins, found| {
            if let Some(transfer) = whole::<Transfer>(&record.origin, joins) {
                let labels = through(&record.origin, &transfer.origin);
                pick(transfer, &mut |key| found(key, &labels));
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

fn repaired_system<'a>(record: &'a RepairOrder, joins: &'a Joins<'a>) -> Option<&'a str> {
    system_of(joins.reference, record.system.0.as_deref(), record.item.as_ref())
}

/// Dimensions of repair orders.
pub fn repair_order() -> Vec<Dimension<RepairOrder>> {
    let mut all = of_record();
    all.extend(of_system(repaired_system));
    all.extend(of_item(|record: &RepairOrder| record.item.as_ref()));
    all.extend([
        keys("open", "True: neither returned nor condemned nor cannibalised.", "Boolean", |record: &RepairOrder, _, each| {
            each(if is_open(record) { "true" } else { "false" });
        }),
        keys("waitingFor", "NSN of a part that it waits for; the last nine count.", "NSN", |record: &RepairOrder, _, each| {
            record.waiting_for.iter().filter_map(|part| part.item.as_ref()).for_each(|item| each(item.key.value()));
        }),
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

fn is_open(order: &RepairOrder) -> bool {
    !matches!(order.stage, Returned | Condemned | Cannibalised)
}

fn required_system<'a>(record: &'a Requirement, joins: &'a Joins<'a>) -> Option<&'a str> {
    system_of(joins.reference, record.system.0.as_deref(), record.item.as_ref())
}

/// Dimensions of requirements.
pub fn requirement() -> Vec<Dimension<Requirement>> {
    let mut all = of_record();
    all.extend(of_system(required_system));
    all.extend(of_item(|record: &Requirement| record.item.as_ref()));
    all.extend(["stated_by", "priority"].into_iter().filter_map(by_value));
    all.push(group_unit(|record: &Requirement| vec![&record.requested]));
    all
}
