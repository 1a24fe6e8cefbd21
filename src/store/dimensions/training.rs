//! Dimensions of facilities, courses and their iterations: what they find in each other.

use std::borrow::Cow;

use super::field::{keys, number};
use super::group::{self, by_value, group, paid, plain, sum};
use super::subject::{of_record, of_systems};
use crate::model::codes::{Code as _, CrewRole, RecordKind, Unit};
use crate::model::records::{Course, CourseIteration, TrainingFacility};
use crate::model::values::Id;
use crate::store::dimension::{Addend, Amount, Dimension, Extract, Grouped, Measure, Summing};
use crate::store::join::Joins;

/// Dimensions of training facilities.
pub fn facility() -> Vec<Dimension<TrainingFacility>> {
    let mut all = of_record();
    all.extend(of_systems(taught_at).into_iter().chain(group::of_systems(taught_at)).map(Dimension::of_nation));
    all.push(sum("capacity", "People that they train at a time, where reported.", Summing::Whole, |record: &TrainingFacility, _| {
        record.capacity.map(|people| plain(f64::from(people)))
    }));
    all
}

/// The systems that graduates of a course can crew.
fn systems(course: &Course) -> impl Iterator<Item = &str> {
    course.qualifies_for.iter().filter_map(|one| one.system.0.as_deref())
}

/// The systems that graduates of any course that runs in a facility can crew.
fn taught_at<'a>(place: &TrainingFacility, joins: &'a Joins<'a>, each: &mut dyn FnMut(&'a str)) {
    let id = Id::record("TrainingFacility", place.origin.nation, place.origin.hash);
    let iterations = joins.all_with::<CourseIteration>("facilityId", &place.origin, &id);
    iterations.into_iter().filter_map(|iteration| taught(iteration, joins)).flat_map(systems).for_each(each);
}

/// The course that an iteration runs, if the same nation reports it.
fn taught<'a>(iteration: &CourseIteration, joins: &'a Joins<'a>) -> Option<&'a Course> {
    joins.follow(&iteration.origin, RecordKind::Course, iteration.course.0.as_ref()?)
}

/// The facility where an iteration runs, if the same nation reports it.
fn place<'a>(iteration: &CourseIteration, joins: &'a Joins<'a>) -> Option<&'a TrainingFacility> {
    joins.follow(&iteration.origin, RecordKind::TrainingFacility, iteration.facility.0.as_ref()?)
}

/// Where a course has iterations.
fn places<'a>(course: &Course, joins: &'a Joins<'a>) -> impl Iterator<Item = &'a TrainingFacility> + use<'a> {
    let id = Id::record("Course", course.origin.nation, course.origin.hash);
    joins.all_with::<CourseIteration>("course", &course.origin, &id).into_iter().filter_map(|run| place(run, joins))
}

/// Dimensions of courses.
pub fn course() -> Vec<Dimension<Course>> {
    let mut all = of_record();
    all.extend(of_systems(|record: &Course, _, each| {
        record.qualifies_for.iter().filter_map(|one| one.system.0.as_deref()).for_each(each);
    }));
    all.push(
        keys("facility", "Slugs of facilities, of any iteration.", "String", |record: &Course, joins, each| {
            let slugs = places(record, joins).filter_map(|facility| facility.slug.as_deref());
            slugs.for_each(each);
        })
        .of_nation(),
    );
    // The way from a facility goes by id: the contract's filter is by slug.
    all.push(
        keys("facilityId", "Facilities, of any iteration.", "ID", |record: &Course, joins, each| {
            places(record, joins).for_each(|place| each(&Id::record("TrainingFacility", place.origin.nation, place.origin.hash).text()));
        })
        .of_nation()
        .hidden(),
    );
    all.push(keys("role", "Role that it qualifies for.", "CrewRole", |record: &Course, _, each| {
        record.qualifies_for.iter().for_each(|one| each(one.role.name()));
    }));
    all.extend(group::of_systems(|record: &Course, _, each| systems(record).for_each(each)));
    all.push(group("role", "Role that it qualifies for.", Grouped::Code(CrewRole::LIST.name), |record: &Course, _, found| {
        record.qualifies_for.iter().for_each(|one| found(one.role.name()));
    }));
    all.extend(["discipline", "level"].into_iter().filter_map(by_value));
    all.push(sum("meanDurationDays", "Mean length in calendar days, where reported.", Summing::Mean, |record: &Course, _| {
        record.duration_days.map(|days| plain(f64::from(days)))
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
        of_systems(|record: &CourseIteration, joins, each| taught(record, joins).into_iter().flat_map(systems).for_each(each))
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
        number("seatsOpen", "Seats minus seats filled, of the last snapshot.", "FloatRange", |record: &CourseIteration, _| open(record)),
        number("fillRate", "Seats filled by seats: 0.7 is 70 %.", "FloatRange", |record: &CourseIteration, _| {
            let seats = record.seats.number().filter(|seats| *seats > 0.0)?;
            Some(record.seats_filled.number()? / seats)
        }),
        keys("reserved", "True: seats are reserved for a donation line.", "Boolean", |record: &CourseIteration, _, each| {
            each(if record.reserved_for.0.is_empty() { "false" } else { "true" });
        }),
        sum("cost", "What they cost.", Summing::Money, |record: &CourseIteration, _| record.cost.as_ref().map(paid)),
        sum("seatsOpen", "Seats minus seats filled, at least 0, of the last snapshot.", Summing::PerUnit, |record: &CourseIteration, _| {
            Some(Addend { of: Measure::Unit(Unit::PEOPLE), amount: open(record).map(Amount::Number) })
        }),
    ]);
    all.extend(groups_of_iteration());
    // Whoever is counted in seats is a person.
    let people = |dimension: Dimension<_>| match dimension.extract {
        Extract::Sum(Summing::PerUnit, _) => dimension.in_unit(Unit::PEOPLE),
        _ => dimension,
    };
    all.into_iter().map(people).collect()
}

fn open(iteration: &CourseIteration) -> Option<f64> {
    Some((iteration.seats.number()? - iteration.seats_filled.number()?).max(0.0))
}

/// The groups of iterations that follow from their course and their facility.
fn groups_of_iteration() -> Vec<Dimension<CourseIteration>> {
    let mut all = group::of_systems(|record: &CourseIteration, joins, each| {
        taught(record, joins).into_iter().flat_map(systems).for_each(each);
    });
    all.push(group(
        "role",
        "Role that its course qualifies for.",
        Grouped::Code(CrewRole::LIST.name),
        |record: &CourseIteration, joins, found| {
            taught(record, joins).into_iter().flat_map(|course| &course.qualifies_for).for_each(|one| found(one.role.name()));
        },
    ));
    all.push(group("course", "What is taught.", Grouped::Course, |record: &CourseIteration, joins, found| {
        if let Some(course) = taught(record, joins) {
            found(&Id::record("Course", course.origin.nation, course.origin.hash).text());
        }
    }));
    all.push(group("facility", "Where it runs.", Grouped::Facility, |record: &CourseIteration, joins, found| {
        if let Some(place) = place(record, joins) {
            found(&Id::record("TrainingFacility", place.origin.nation, place.origin.hash).text());
        }
    }));
    all.into_iter().map(Dimension::of_nation).collect()
}
