//! Dimensions of donation lines: what they find in their donations, and what follows from other nations' records.

use std::borrow::Cow;

use super::field::{age, day, keys, number, order};
use super::group::{Pick, group, group_unit, month};
use super::subject::{of_item, of_record, of_system};
use crate::model::codes::{Code as _, DonationKind, DonationSource, ReadinessState, RecordKind};
use crate::model::records::{Donation, DonationLine};
use crate::model::values::{Id, record_hash};
use crate::store::derived::{Arrivals, Crews, Derivation as _};
use crate::store::dimension::{Dimension, Grouped};
use crate::store::join::Joins;
use crate::store::line::{answered, stage_since};
use crate::store::lore::system_of;

/// The slug of a line's weapon system.
pub fn line_system<'a>(record: &'a DonationLine, joins: &'a Joins<'a>) -> Option<&'a str> {
    system_of(joins.reference, record.system.0.as_deref(), record.item.as_ref())
}

const ARRIVES: &str = "Delivery, else the estimate of its newest movement's last leg, else the planned delivery.";

const READINESS: &str = "Whether its crew finishes before it arrives.";
const TRAINING_GAP: &str = "Whole days from its arrival until its crew is ready; positive: it waits for its crew.";

/// Dimensions of donation lines.
pub fn donation_line() -> Vec<Dimension<DonationLine>> {
    let donor = |record: &DonationLine, joins: &Joins<'_>| {
        joins.whole::<Donation>(record).map(|donation| donation.donor.unwrap_or(donation.origin.nation))
    };
    let mut all = of_record();
    all.retain(|dimension| !["requirement", "stageSince"].contains(&dimension.name.as_ref()));
    all.extend(of_system(line_system));
    all.extend(of_item(|record: &DonationLine| record.item.as_ref()));
    all.extend([
        keys("donation", "Id of the donation whose line it is.", "ID", |record: &DonationLine, _, each| {
            record.line_of.into_iter().for_each(|hash| each(&Id::record("Donation", record.origin.nation, hash.get()).text()));
        }),
        keys("donor", "Who gives.", "CountryCode", move |record, joins, each| {
            donor(record, joins).iter().for_each(|nation| each(nation.as_str()));
        }),
        order("donor", "Who gives.", move |record, joins| donor(record, joins).map(|nation| Cow::Owned(nation.to_string()))),
        keys("recipient", "Who receives.", "CountryCode", |record: &DonationLine, joins, each| {
            joins.whole::<Donation>(record).and_then(|donation| donation.recipient).iter().for_each(|nation| each(nation.as_str()));
        }),
        keys("kind", "How it is given.", "DonationKind", |record: &DonationLine, joins, each| {
            joins.whole::<Donation>(record).into_iter().for_each(|donation| each(donation.kind.name()));
        }),
        keys("source", "Where it comes from.", "DonationSource", |record: &DonationLine, joins, each| {
            joins.whole::<Donation>(record).into_iter().for_each(|donation| each(donation.source.name()));
        }),
        keys(
            "requirement",
            "Ids of the requirement that it answers, its own or its donation's.",
            "ID",
            |record: &DonationLine, joins, each| {
                answered(record, || joins.whole(record)).into_iter().for_each(|link| {
                    let hash = record_hash(RecordKind::Requirement, link.nation, &link.key, 0);
                    each(&Id::record("Requirement", link.nation, hash).text());
                });
            },
        ),
        number(
            "stageSince",
            "When it reached its stage; for PLEDGED without a date of its own, the announcement.",
            "DateRange",
            |record: &DonationLine, joins| stage_since(record, || joins.whole(record)).map(|when| day(when.date)),
        ),
        age("daysInStage", "Whole days in its stage until today.", |record: &DonationLine, joins| {
            stage_since(record, || joins.whole(record)).map(|when| day(when.date))
        }),
        number("announced", "When its donation was announced.", "DateRange", |record: &DonationLine, joins| {
            joins.whole::<Donation>(record)?.announced.as_ref().map(|when| day(when.date))
        }),
        number("arrives", ARRIVES, "DateRange", |record: &DonationLine, joins| {
            joins.derived::<Arrivals>()?.when(record).map(|when| day(when.date))
        })
        .of_nations(&[RecordKind::Transfer]),
        keys("readiness", READINESS, ReadinessState::LIST.name, |record: &DonationLine, joins, each| {
            joins.derived::<Crews>().into_iter().for_each(|crews| each(crews.of(record).state.name()));
        })
        .of_nations(Crews::FROM),
        number("trainingGapDays", TRAINING_GAP, "IntRange", |record: &DonationLine, joins| {
            joins.derived::<Crews>()?.of(record).gap_days().map(f64::from)
        })
        .of_nations(Crews::FROM),
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
        group(name, about, stands_for, move |record: &DonationLine, joins, found| {
            if let Some(donation) = joins.whole::<Donation>(record) {
                pick(donation, found);
            }
        })
    };
    vec![
        of("donor", "Who gives.", Grouped::Nation, |one, found| found(one.donor.unwrap_or(one.origin.nation).as_str())),
        of("recipient", "Who receives.", Grouped::Nation, |one, found| one.recipient.iter().for_each(|nation| found(nation.as_str()))),
        of("kind", "How it is given.", Grouped::Code(DonationKind::LIST.name), |one, found| found(one.kind.name())),
        of("source", "Where it comes from.", Grouped::Code(DonationSource::LIST.name), |one, found| found(one.source.name())),
        of("announced", "When its donation was announced.", Grouped::Month, |one, found| month(one.announced.as_ref(), found)),
        group("arrives", ARRIVES, Grouped::Month, |record: &DonationLine, joins, found| {
            month(joins.derived::<Arrivals>().and_then(|arrivals| arrivals.when(record)), found);
        })
        .of_nations(&[RecordKind::Transfer]),
        group("readiness", READINESS, Grouped::Code(ReadinessState::LIST.name), |record: &DonationLine, joins, found| {
            joins.derived::<Crews>().into_iter().for_each(|crews| found(crews.of(record).state.name()));
        })
        .of_nations(Crews::FROM),
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
