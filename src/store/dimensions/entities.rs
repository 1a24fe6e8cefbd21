//! Per entity what its fields do not say by themselves.

use std::borrow::Cow;

use super::field::{day, keys, number, order};
use super::subject::{calibre, of_item, of_items, of_record, of_system, of_systems};
use crate::model::codes::{Code as _, DonationStage, RecordKind};
use crate::model::records::{
    Course, CourseIteration, Donation, DonationLine, Holding, RepairOrder, Requirement, TrainingFacility, Transfer, TransferLine,
};
use crate::model::values::{Id, Origin, record_hash};
use crate::store::dimension::{Dimension, Listed};
use crate::store::join::Joins;
use crate::store::lore::{in_euro, system_of};
use crate::store::snapshot::Kept;

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
    all
}

/// Dimensions of donations.
pub fn donation() -> Vec<Dimension<Donation>> {
    let mut all = of_record();
    all.retain(|dimension| dimension.name != "donor");
    all.push(keys("donor", "Who gives.", "CountryCode", |record: &Donation, _, each| {
        each(record.donor.unwrap_or(record.origin.nation).as_str());
    }));
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
    all
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
        number("departs", "Start of the first leg.", "DateRange", |record: &Transfer, _| departs(record)),
        number("arrives", "End of the last leg.", "DateRange", |record: &Transfer, _| arrives(record)),
    ]);
    all
}

fn departs(transfer: &Transfer) -> Option<f64> {
    transfer.legs.first()?.departs.as_ref().map(|when| day(when.date))
}

fn arrives(transfer: &Transfer) -> Option<f64> {
    transfer.legs.last()?.arrives.as_ref().map(|when| day(when.date))
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
            departs(whole::<Transfer>(&record.origin, joins)?)
        }),
        number("arrives", "End of its transfer's last leg.", "DateRange", |record: &TransferLine, joins| {
            arrives(whole::<Transfer>(&record.origin, joins)?)
        }),
    ]);
    all
}

fn repaired_system<'a>(record: &'a RepairOrder, joins: &'a Joins<'a>) -> Option<&'a str> {
    system_of(joins.reference, record.system.0.as_deref(), record.item.as_ref())
}

/// Dimensions of repair orders.
pub fn repair_order() -> Vec<Dimension<RepairOrder>> {
    use crate::model::codes::RepairStage::{Cannibalised, Condemned, Returned};
    let mut all = of_record();
    all.extend(of_system(repaired_system));
    all.extend(of_item(|record: &RepairOrder| record.item.as_ref()));
    all.extend([
        keys("open", "True: neither returned nor condemned nor cannibalised.", "Boolean", |record: &RepairOrder, _, each| {
            each(if matches!(record.stage, Returned | Condemned | Cannibalised) { "false" } else { "true" });
        }),
        keys("waitingFor", "NSN of a part that it waits for; the last nine count.", "NSN", |record: &RepairOrder, _, each| {
            record.waiting_for.iter().filter_map(|part| part.item.as_ref()).for_each(|item| each(item.key.value()));
        }),
    ]);
    all
}

fn required_system<'a>(record: &'a Requirement, joins: &'a Joins<'a>) -> Option<&'a str> {
    system_of(joins.reference, record.system.0.as_deref(), record.item.as_ref())
}

/// Dimensions of requirements.
pub fn requirement() -> Vec<Dimension<Requirement>> {
    let mut all = of_record();
    all.extend(of_system(required_system));
    all.extend(of_item(|record: &Requirement| record.item.as_ref()));
    all
}

/// Dimensions of training facilities.
pub fn facility() -> Vec<Dimension<TrainingFacility>> {
    let mut all = of_record();
    all.extend(
        of_systems(|record: &TrainingFacility, joins, each| {
            let id = Id::record("TrainingFacility", record.origin.nation, record.origin.hash).text();
            for iteration in iterations(joins, "facilityId", &id) {
                taught(iteration, joins)
                    .into_iter()
                    .flat_map(|course| &course.qualifies_for)
                    .filter_map(|one| one.system.0.as_deref())
                    .for_each(&mut *each);
            }
        })
        .into_iter()
        .map(Dimension::of_nation),
    );
    all
}

/// The iterations of the nation whose key in that dimension is this id.
fn iterations<'a>(joins: &Joins<'a>, dimension: &str, id: &str) -> Vec<&'a CourseIteration> {
    joins.all_with::<CourseIteration>(dimension, id)
}

/// The course that an iteration runs, if the same nation reports it.
fn taught<'a>(iteration: &CourseIteration, joins: &'a Joins<'a>) -> Option<&'a Course> {
    joins.follow(RecordKind::Course, iteration.course.first()?)
}

/// The facility where an iteration runs, if the same nation reports it.
fn place<'a>(iteration: &CourseIteration, joins: &'a Joins<'a>) -> Option<&'a TrainingFacility> {
    joins.follow(RecordKind::TrainingFacility, iteration.facility.first()?)
}

/// Dimensions of courses.
pub fn course() -> Vec<Dimension<Course>> {
    let mut all = of_record();
    all.extend(of_systems(|record: &Course, _, each| {
        record.qualifies_for.iter().filter_map(|one| one.system.0.as_deref()).for_each(each);
    }));
    all.push(
        keys("facility", "Slugs of facilities, of any iteration.", "String", |record: &Course, joins, each| {
            let id = Id::record("Course", record.origin.nation, record.origin.hash).text();
            iterations(joins, "course", &id).into_iter().filter_map(|run| place(run, joins)).for_each(|facility| {
                facility.slug.as_deref().into_iter().for_each(&mut *each);
            });
        })
        .of_nation(),
    );
    all.push(keys("role", "Role that it qualifies for.", "CrewRole", |record: &Course, _, each| {
        record.qualifies_for.iter().for_each(|one| each(one.role.name()));
    }));
    all
}

/// Dimensions of course iterations.
pub fn iteration() -> Vec<Dimension<CourseIteration>> {
    let mut all = of_record();
    // The contract filters by slug; the way back from a facility goes by id.
    for dimension in all.iter_mut().filter(|dimension| dimension.name == "facility") {
        dimension.name = Cow::Borrowed("facilityId");
        dimension.filters = false;
    }
    all.push(
        keys("facility", "Slugs of facilities.", "String", |record: &CourseIteration, joins, each| {
            place(record, joins).and_then(|facility| facility.slug.as_deref()).into_iter().for_each(each);
        })
        .of_nation(),
    );
    all.extend(
        of_systems(|record: &CourseIteration, joins, each| {
            taught(record, joins)
                .into_iter()
                .flat_map(|course| &course.qualifies_for)
                .filter_map(|one| one.system.0.as_deref())
                .for_each(each);
        })
        .into_iter()
        .map(Dimension::of_nation),
    );
    all.push(
        keys("role", "Role that its course qualifies for.", "CrewRole", |record: &CourseIteration, joins, each| {
            taught(record, joins).into_iter().flat_map(|course| &course.qualifies_for).for_each(|one| each(one.role.name()));
        })
        .of_nation(),
    );
    all.extend([
        number("seatsOpen", "Seats minus seats filled, of the last snapshot.", "FloatRange", |record: &CourseIteration, _| {
            Some((record.seats.number()? - record.seats_filled.number()?).max(0.0))
        }),
        number("fillRate", "Seats filled by seats: 0.7 is 70 %.", "FloatRange", |record: &CourseIteration, _| {
            let seats = record.seats.number().filter(|seats| *seats > 0.0)?;
            Some(record.seats_filled.number()? / seats)
        }),
        keys("reserved", "True: seats are reserved for a donation line.", "Boolean", |record: &CourseIteration, _, each| {
            each(if record.reserved_for.0.is_empty() { "false" } else { "true" });
        }),
    ]);
    all
}
