//! Facilities, courses and their iterations.

use std::borrow::Cow;
use std::sync::Arc;

use jiff::civil::Date;
use thin_vec::ThinVec;

use crate::config::{KeyPart, WeaponSystem};
use crate::engine::{Args, Fault, Lookup, Type};
use crate::graph::collection::{ask, refused};
use crate::graph::fields::record;
use crate::graph::loaders::{SeatsKey, key_of};
use crate::graph::scope::Scope;
use crate::graph::values::{record_id, unseen};
use crate::model::codes::{DatePrecision, Unit};
use crate::model::records::{Course, CourseIteration, DonationLine, Qualification, TrainingFacility};
use crate::model::values::{Origin, OwnKey, Quantity, Text};
use crate::store::FoundSeats;
use crate::view::{Ask, Filter, Page, Seen, key_dimension};

pub fn facility() -> Type<TrainingFacility, Scope> {
    record::<TrainingFacility>(&["slug"])
        .key("slug")
        .leaf("slug", "Readable key: nation and name, deu-munster.", |facility, _| facility.slug.clone().unwrap_or_default())
        .made_with("courses", "What is taught here.", ask::<Course>(), |facility: &TrainingFacility, scope: &Scope, asked| {
            here::<Course>(scope, &record_id("TrainingFacility", &facility.origin).0, "facilityId", asked)
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
                let link = iteration.course.0.as_ref();
                link.and_then(|link| scope.view.follow::<Course>(link)).map_or_else(|| Cow::Owned(unreported(iteration)), Cow::Borrowed)
            },
        )
        .link::<TrainingFacility>("facility", "Where it runs.", |iteration, scope| scope.view.follow(iteration.facility.0.as_ref()?))
        .lookup_made(
            "seatsOpen",
            "Fetched at query time where the nation offers it, else seats minus seats filled, at least 0. Null only with an error.",
            &seats(),
            asked,
            |iteration, scope, found| match found {
                Ok(found) => Ok(Some(found.and_then(|found| told(iteration, scope, found)).unwrap_or_else(|| open(iteration)))),
                Err(fault) => Err(fault.clone()),
            },
        )
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
    let key = iteration
        .course
        .0
        .as_ref()
        .map(|link| link.key.clone())
        .unwrap_or_else(|| Text::from(iteration.origin.key.as_deref().unwrap_or_default()));
    let origin = Origin { issues: ThinVec::new(), key: Some(OwnKey::from(key.as_str())), ..iteration.origin.clone() };
    Course { origin, title: key, ..Course::default() }
}

/// Asks nations for open seats, all keys of a level in one call.
fn seats() -> Lookup<Scope, SeatsKey, Arc<FoundSeats>> {
    Lookup::new("seats", |scope: &Scope, keys: Vec<SeatsKey>| {
        Box::pin(async move {
            let found = scope.loaders.seats(keys).await;
            found.into_iter().map(|(key, found)| (key, found.map_err(|error| scope.told(&error)))).collect()
        })
    })
}

/// The key by which the nation is asked for the seats of a run; none if it offers that to nobody, or not to this viewer,
/// or a part of the key is not known.
fn asked(iteration: &CourseIteration, scope: &Scope) -> Option<SeatsKey> {
    let (number, way) = scope.loaders.seats_of(iteration.origin.nation)?;
    if !scope.view.may_ask(&way.feed) {
        return None;
    }
    let key = key_of(&way.feed.lookup.as_ref()?.by, |part| match part {
        KeyPart::Course => {
            let link = iteration.course.0.as_ref()?;
            let code = scope.view.follow::<Course>(link).and_then(|course| course.code.clone());
            Some(code.unwrap_or_else(|| link.key.clone()))
        }
        KeyPart::Starts => day(iteration).map(|day| day.to_string().into()),
        KeyPart::Facility => iteration.facility.0.as_ref().map(|link| link.key.clone()),
        KeyPart::Iteration => iteration.origin.key.as_deref().map(Text::from),
        KeyPart::Nsn | KeyPart::Niin => None,
    })?;
    Some((number, key))
}

/// The day on which a run starts, where it is known to the day.
fn day(iteration: &CourseIteration) -> Option<Date> {
    iteration.starts.as_ref().filter(|starts| starts.precision == DatePrecision::Day).map(|starts| starts.date)
}

/// What the nation told of this run, and may be told this viewer.
fn told(iteration: &CourseIteration, scope: &Scope, found: &FoundSeats) -> Option<Quantity> {
    let same = |told: Option<&str>, own: Option<&str>| told.is_none_or(|told| own == Some(told));
    let facility = iteration.facility.0.as_ref().map(|link| link.key.as_str());
    let run = found.runs.iter().find(|run| {
        scope.view.may_see(&run.label)
            && run.starts.is_none_or(|starts| day(iteration) == Some(starts))
            && same(run.facility.as_deref(), facility)
            && same(run.iteration.as_deref(), iteration.origin.key.as_deref())
    })?;
    Some(run.open.clone())
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
