//! Per entity what its fields do not say by themselves.

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::coverage::of_coverage;
use super::field::{age, day, keys, number, order, yes_or_no};
use super::group::{Pick, by_value, group, group_unit, month, paid, plain, sum};
use super::subject::{calibre, of_item, of_items, of_record, of_system, of_systems};
use crate::model::codes::RepairStage::Returned;
use crate::model::codes::{Code as _, DonationKind, DonationSource, DonationStage, ReadinessState, RecordKind};
use crate::model::records::{Donation, DonationLine, Holding, RepairOrder, Requirement};
use crate::model::values::{Id, Money, When, record_hash};
use crate::store::catalogue::name_of;
use crate::store::derived::{Arrivals, Crews, Derivation as _, Needs, Spares};
use crate::store::dimension::{Dimension, Grouped, Summing};
use crate::store::join::Joins;
use crate::store::lore::{in_euro, is_open, is_unmet, system_of};

fn holding_system<'a>(record: &'a Holding, joins: &'a Joins<'a>) -> Option<&'a str> {
    system_of(joins.reference, record.system.0.as_deref(), Some(&record.item))
}

const MATCHES_REQUIREMENT: &str = "True: an open requirement of any nation asks for its item, its weapon system, or the system that this is a variant of. \
     A requirement is open unless it asks for the number zero.";

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
        .of_nations()
        .reading(Needs::FROM),
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
fn lines<'a>(record: &Donation, joins: &Joins<'a>) -> impl Iterator<Item = &'a DonationLine> + use<'a> {
    joins.lines("donation", &record.origin, &Id::record("Donation", record.origin.nation, record.origin.hash)).into_iter()
}

fn line_system<'a>(record: &'a DonationLine, joins: &'a Joins<'a>) -> Option<&'a str> {
    system_of(joins.reference, record.system.0.as_deref(), record.item.as_ref())
}

const ARRIVES: &str = "Delivery, else the estimate of its newest movement's last leg, else the planned delivery.";

const READINESS: &str = "Whether its crew finishes before it arrives.";
const TRAINING_GAP: &str = "Whole days from its arrival until its crew is ready; positive: it waits for its crew.";

/// Dimensions of donation lines.
pub fn donation_line() -> Vec<Dimension<DonationLine>> {
    let donor = |record: &DonationLine, joins: &Joins<'_>| {
        joins.whole::<Donation>(&record.origin).map(|donation| donation.donor.unwrap_or(donation.origin.nation))
    };
    let mut all = of_record();
    all.retain(|dimension| !["requirement", "stageSince"].contains(&dimension.name.as_ref()));
    all.extend(of_system(line_system));
    all.extend(of_item(|record: &DonationLine| record.item.as_ref()));
    all.extend([
        keys("donation", "Id of the donation whose line it is.", "ID", |record: &DonationLine, _, each| {
            record.origin.line_of.into_iter().for_each(|hash| each(&Id::record("Donation", record.origin.nation, hash.get()).text()));
        }),
        keys("donor", "Who gives.", "CountryCode", move |record, joins, each| {
            donor(record, joins).iter().for_each(|nation| each(nation.as_str()));
        }),
        order("donor", "Who gives.", move |record, joins| donor(record, joins).map(|nation| Cow::Owned(nation.to_string()))),
        keys("recipient", "Who receives.", "CountryCode", |record: &DonationLine, joins, each| {
            joins.whole::<Donation>(&record.origin).and_then(|donation| donation.recipient).iter().for_each(|nation| each(nation.as_str()));
        }),
        keys("kind", "How it is given.", "DonationKind", |record: &DonationLine, joins, each| {
            joins.whole::<Donation>(&record.origin).into_iter().for_each(|donation| each(donation.kind.name()));
        }),
        keys("source", "Where it comes from.", "DonationSource", |record: &DonationLine, joins, each| {
            joins.whole::<Donation>(&record.origin).into_iter().for_each(|donation| each(donation.source.name()));
        }),
        keys(
            "requirement",
            "Ids of the requirement that it answers, its own or its donation's.",
            "ID",
            |record: &DonationLine, joins, each| {
                let link = record.requirement.first().or_else(|| joins.whole::<Donation>(&record.origin)?.requirement.first());
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
            |record: &DonationLine, joins| since(record, joins).map(|when| day(when.date)),
        ),
        age("daysInStage", "Whole days in its stage until today.", |record: &DonationLine, joins| {
            since(record, joins).map(|when| day(when.date))
        }),
        number("announced", "When its donation was announced.", "DateRange", |record: &DonationLine, joins| {
            joins.whole::<Donation>(&record.origin)?.announced.as_ref().map(|when| day(when.date))
        }),
        number("arrives", ARRIVES, "DateRange", |record: &DonationLine, joins| {
            joins.derived::<Arrivals>()?.when(record).map(|when| day(when.date))
        })
        .of_nations(),
        keys("readiness", READINESS, ReadinessState::LIST.name, |record: &DonationLine, joins, each| {
            joins.derived::<Crews>().into_iter().for_each(|crews| each(crews.of(record).state.name()));
        })
        .of_nations(),
        number("trainingGapDays", TRAINING_GAP, "IntRange", |record: &DonationLine, joins| {
            joins.derived::<Crews>()?.of(record).gap_days().map(f64::from)
        })
        .of_nations(),
        keys("coalition", "Slug of the coalition of its weapon system.", "String", |record: &DonationLine, joins, each| {
            let system = line_system(record, joins).and_then(|slug| joins.reference.system_of_slug(slug));
            system.and_then(|system| system.coalition.as_deref()).into_iter().for_each(each);
        }),
    ]);
    all.extend(groups_of_line());
    all
}

/// When a line reached its stage.
fn since<'a>(line: &'a DonationLine, joins: &'a Joins<'a>) -> Option<&'a When> {
    let announced = || match line.stage {
        DonationStage::Pledged => joins.whole::<Donation>(&line.origin)?.announced.as_ref(),
        _ => None,
    };
    line.stage_since.as_ref().or_else(announced)
}

/// The groups of donation lines that follow from their donation and their system.
fn groups_of_line() -> Vec<Dimension<DonationLine>> {
    let of = |name: &'static str, about: &'static str, stands_for, pick: Pick<Donation>| {
        group(name, about, stands_for, move |record: &DonationLine, joins, found| {
            if let Some(donation) = joins.whole::<Donation>(&record.origin) {
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
        .of_nations(),
        group("readiness", READINESS, Grouped::Code(ReadinessState::LIST.name), |record: &DonationLine, joins, found| {
            joins.derived::<Crews>().into_iter().for_each(|crews| found(crews.of(record).state.name()));
        })
        .of_nations(),
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
        .of_nations()
        .reading(Spares::FROM),
        age("daysInStage", "Whole days in its stage until today.", |record: &RepairOrder, _| {
            record.stage_since.as_ref().map(|when| day(when.date))
        }),
        // The days of what is completed stand; those of what is not grow overnight.
        number("daysInRepair", DAYS_IN_REPAIR, "IntRange", |record: &RepairOrder, joins| {
            let until = record.completed.as_ref().map(|when| when.date).or_else(|| joins.today())?;
            Some((day(until) - day(record.received.as_ref()?.date)).max(0.0))
        })
        .of_nations(),
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

fn required_system<'a>(record: &'a Requirement, joins: &'a Joins<'a>) -> Option<&'a str> {
    system_of(joins.reference, record.system.0.as_deref(), record.item.as_ref())
}

/// Dimensions of requirements.
pub fn requirement() -> Vec<Dimension<Requirement>> {
    let mut all = of_record();
    all.extend(of_system(required_system));
    all.extend(of_item(|record: &Requirement| record.item.as_ref()));
    all.push(
        keys("asks", "What it asks for by itself: a weapon system or an item.", "ID", |record: &Requirement, _, each| {
            record.system.0.iter().for_each(|slug| each(&format!("system:{slug}")));
            record.item.iter().for_each(|item| each(&name_of(&item.key)));
        })
        .hidden(),
    );
    all.push(
        keys("open", "Whether it still asks for something.", "Boolean", |record: &Requirement, _, each| each(yes_or_no(is_unmet(record))))
            .hidden(),
    );
    all.extend(["stated_by", "priority"].into_iter().filter_map(by_value));
    all.push(group_unit(|record: &Requirement| vec![&record.requested]));
    all.extend(of_coverage());
    all
}
