//! Facilities, courses and their iterations.

use std::borrow::Cow;

use crate::config::WeaponSystem;
use crate::engine::{Args, Fault, Type};
use crate::graph::collection::{ask, refused};
use crate::graph::fields::record;
use crate::graph::scope::Scope;
use crate::graph::values::{record_id, unseen};
use crate::model::codes::Unit;
use crate::model::records::{Course, CourseIteration, DonationLine, Qualification, TrainingFacility};
use crate::model::values::{Origin, Quantity, Text};
use crate::view::{Ask, Filter, Page, Seen, key_dimension};

pub fn facility() -> Type<TrainingFacility, Scope> {
    record::<TrainingFacility>(&["slug"])
        .leaf("slug", "Readable key: nation and name, deu-munster.", |facility, _| facility.slug.clone().unwrap_or_default())
        .made_with("courses", "What is taught here.", ask::<Course>(), |facility: &TrainingFacility, scope: &Scope, asked| {
            here::<Course>(scope, &record_id("TrainingFacility", &facility.origin).0, "facility", asked)
        })
        .made_with("iterations", "Runs of courses here.", ask::<CourseIteration>(), |facility: &TrainingFacility, scope: &Scope, asked| {
            here::<CourseIteration>(scope, &record_id("TrainingFacility", &facility.origin).0, "facilityId", asked)
        })
}

/// The page of the records whose key in the dimension is this id.
fn here<T: Seen>(scope: &Scope, id: &str, dimension: &str, asked: &std::sync::Arc<Ask>) -> Result<Page<T>, Fault> {
    let filter = Filter::AnyOf(key_dimension::<T>(dimension), vec![id.to_owned()]);
    scope.view.page(&std::sync::Arc::new(asked.within(filter))).map_err(refused)
}

pub fn course() -> Type<Course, Scope> {
    record::<Course>(&[])
        .many::<Qualification>(
            "qualifiesFor",
            "What its graduates can crew; without systems that the reference data don't know.",
            |course, scope| {
                course
                    .qualifies_for
                    .iter()
                    .filter(|one| one.system.0.as_ref().is_some_and(|slug| scope.view.system(slug).is_some()))
                    .collect()
            },
        )
        .many("facilities", "Where it has iterations.", |course: &Course, scope: &Scope| scope.view.facilities_of(course))
        .made_with("iterations", "Its runs.", ask::<CourseIteration>(), |course: &Course, scope: &Scope, asked| {
            here::<CourseIteration>(scope, &record_id("Course", &course.origin).0, "course", asked)
        })
}

pub fn qualification() -> Type<Qualification, Scope> {
    Type::<Qualification, Scope>::new("Qualification", "Graduates can crew that system in that role.")
        .one_with("system", "The weapon system.", Args::none(), |one: &Qualification, scope: &Scope, ()| -> Result<&WeaponSystem, Fault> {
            one.system.0.as_ref().and_then(|slug| scope.view.system(slug)).ok_or_else(unseen)
        })
        .field("role", "The role.", |one| &one.role)
}

pub fn iteration() -> Type<CourseIteration, Scope> {
    record::<CourseIteration>(&[])
        .cow(
            "course",
            "What is taught. A course that its nation does not report has its key for a title.",
            |iteration: &CourseIteration, scope: &Scope| {
                let link = iteration.course.first();
                link.and_then(|link| scope.view.follow::<Course>(link)).map_or_else(|| Cow::Owned(unreported(iteration)), Cow::Borrowed)
            },
        )
        .link::<TrainingFacility>("facility", "Where it runs.", |iteration, scope| scope.view.follow(iteration.facility.first()?))
        .made_link("seatsOpen", "Seats minus seats filled, at least 0.", |iteration, _| Some(open(iteration)))
        .leaf("fillRate", "seatsFilled / seats, from 0; null if either is not a number or there are no seats.", |iteration, _| {
            let seats = iteration.seats.number().filter(|seats| *seats > 0.0)?;
            Some(iteration.seats_filled.number()? / seats)
        })
        .many::<DonationLine>(
            "reservedFor",
            "Donation lines that seats are reserved for, as far as the viewer may see them.",
            |iteration, scope| iteration.reserved_for.0.iter().filter_map(|link| scope.view.follow(link)).collect(),
        )
}

/// A course of which only the key is known.
fn unreported(iteration: &CourseIteration) -> Course {
    let key = iteration.course.first().map(|link| link.key.clone()).unwrap_or_else(|| iteration.origin.key.clone().unwrap_or_default());
    let origin = Origin { issues: Box::default(), line_of: None, key: Some(key.clone()), ..iteration.origin.clone() };
    Course { origin, title: key, ..Course::default() }
}

fn open(iteration: &CourseIteration) -> Quantity {
    match (iteration.seats.number(), iteration.seats_filled.number()) {
        (Some(seats), Some(filled)) => {
            let open = (seats - filled).max(0.0);
            Quantity::reported(open, Unit::PEOPLE, &Text::from(open.to_string()))
        }
        (None, _) => iteration.seats.clone(),
        (_, None) => iteration.seats_filled.clone(),
    }
}
