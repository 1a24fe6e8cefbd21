//! Places that train, what they teach, and its runs.

use jiff::civil::Date;

use super::dice::Dice;
use super::holding::label;
use super::places;
use super::requirement::wanted;
use super::systems;
use super::world::Truth;
use super::written::{Count, Day, Label, shift};
use crate::demo::plan::{Publisher, Shape};

/// A place that trains.
#[derive(Debug, Clone, PartialEq)]
pub struct Facility {
    /// Readable key: deu-munster.
    pub key: String,
    /// Who reports it.
    pub nation: &'static str,
    /// Town.
    pub town: String,
    /// Degrees, WGS 84.
    pub latitude: f64,
    /// Degrees, WGS 84.
    pub longitude: f64,
    /// Army, Air Force, Navy or Joint: which of the words that `shapes` knows.
    pub operator: usize,
    /// People at a time.
    pub capacity: Option<i64>,
    /// Its label.
    pub label: Label,
}

/// What a course qualifies for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Operates.
    Operator,
    /// Maintains.
    Maintainer,
    /// Commands.
    Commander,
    /// Teaches.
    Instructor,
    /// Heals.
    Medic,
    /// Plans.
    Staff,
}

/// What is taught.
#[derive(Debug, Clone, PartialEq)]
pub struct Course {
    /// The nation's code of it.
    pub code: String,
    /// Who reports it.
    pub nation: &'static str,
    /// Place of the system; none: a general course.
    pub system: Option<usize>,
    /// Place of a second system that it qualifies for as well.
    pub second: Option<usize>,
    /// How the system is spelled, by turn.
    pub spelling: usize,
    /// Role.
    pub role: Role,
    /// Which of the general subjects, for courses without a system.
    pub subject: usize,
    /// From 1, basic, to 3.
    pub level: usize,
    /// Calendar days.
    pub days: i64,
    /// Languages in which it is taught.
    pub languages: Vec<&'static str>,
    /// Its label.
    pub label: Label,
}

/// State of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RunStatus {
    /// Planned.
    Planned,
    /// Takes applications.
    Open,
    /// Full.
    Full,
    /// Running.
    Running,
    /// Over.
    Completed,
    /// Called off.
    Cancelled,
    /// Put off.
    Postponed,
}

/// One run of a course.
#[derive(Debug, Clone, PartialEq)]
pub struct Iteration {
    /// Key of the nation.
    pub key: String,
    /// Who reports it.
    pub nation: &'static str,
    /// Place of its course in the truth.
    pub course: usize,
    /// Place of its facility in the truth.
    pub facility: usize,
    /// State.
    pub status: RunStatus,
    /// First day.
    pub starts: Day,
    /// Last day.
    pub ends: Day,
    /// Language of instruction.
    pub language: &'static str,
    /// Who is trained.
    pub trainee: &'static str,
    /// Seats.
    pub seats: Count,
    /// Seats taken.
    pub filled: Count,
    /// People who passed.
    pub graduated: Count,
    /// Cost in cents of the nation's currency.
    pub cents: Option<i64>,
    /// Key of the donation line, and its nation, for which seats are set aside.
    pub reserved_for: Option<(String, &'static str)>,
    /// Its label.
    pub label: Label,
}

impl Iteration {
    /// Seats that are open this minute: some have been taken since the list was published. None where the run takes
    /// nobody, or nobody knows.
    #[must_use]
    pub fn open_now(&self) -> Option<i64> {
        if !matches!(self.status, RunStatus::Planned | RunStatus::Open | RunStatus::Full) {
            return None;
        }
        // Seats are two digits.
        #[expect(clippy::cast_possible_truncation, reason = "two digits")]
        let listed = (self.seats.value()? - self.filled.value()?) as i64;
        let taken = i64::from(self.key.bytes().last().unwrap_or_default()) % 3;
        Some((listed - taken).max(0))
    }
}

/// How many general subjects there are words for.
pub const SUBJECTS: usize = 8;
/// Of a thousand runs for Ukrainians that end from four months ago on, so many have seats set aside for a line.
const RESERVED: u64 = 360;

/// The facilities of one nation.
#[must_use]
pub fn facilities(truth: &Truth, publisher: &'static Publisher, count: u64) -> Vec<Facility> {
    let mut dice = truth.dice(publisher.code, 6, 0);
    let towns = places::training_towns(publisher.code);
    (0..count)
        .filter_map(|number| {
            let place = usize::try_from(number).ok()?;
            let (name, latitude, longitude) = towns.get(place % towns.len().max(1)).copied()?;
            let round = place / towns.len();
            let town = if round == 0 { name.to_owned() } else { format!("{name} {}", round + 1) };
            Some(Facility {
                key: places::slug(publisher.code, &town),
                nation: publisher.code,
                town,
                latitude,
                longitude,
                operator: dice.index(4),
                capacity: (!dice.per_mille(60)).then(|| dice.between(4, 120) * 10),
                label: Label::default(),
            })
        })
        .collect()
}

/// The courses of one nation.
#[must_use]
pub fn courses(truth: &Truth, publisher: &'static Publisher, count: u64) -> Vec<Course> {
    let mut dice = truth.dice(publisher.code, 7, 0);
    let one_language = matches!(publisher.shape, Shape::SemicolonCsv | Shape::CommaCsv);
    // Tables have no lists, and what stands in a parent element is no list either.
    let one_system = one_language || publisher.shape == Shape::NestedXml;
    (1..=count)
        .map(|number| {
            let general = dice.per_mille(150);
            let system = if general { None } else { wanted(&mut dice) };
            let role = match (general, dice.below(100)) {
                (true, 0..=49) => Role::Medic,
                (true, _) => Role::Staff,
                (false, 0..=49) => Role::Operator,
                (false, 50..=74) => Role::Maintainer,
                (false, 75..=91) => Role::Commander,
                (false, _) => Role::Instructor,
            };
            // Who learns the family learns its newest variant too.
            let second = match (system, one_system) {
                (Some(place), false) if Some(place) == systems::place("leopard-2a6") => systems::place("leopard-2a4"),
                (Some(place), false) if Some(place) == systems::place("patriot") => systems::place("patriot-pac-2"),
                _ => None,
            };
            let mut languages = vec![publisher.tongue.tag()];
            if !one_language && dice.per_mille(500) {
                languages.push("uk");
            }
            if !one_language && !languages.contains(&"en") && dice.per_mille(300) {
                languages.push("en");
            }
            Course {
                code: format!("{}-{}-{number:03}", publisher.code, if general { "G" } else { "W" }),
                nation: publisher.code,
                system,
                second,
                spelling: dice.index(8),
                role,
                subject: dice.index(SUBJECTS),
                level: dice.index(3) + 1,
                days: dice.weighted(21, &[(200, 10), (300, 21), (250, 35), (150, 56), (100, 90)]),
                languages,
                label: label(&mut dice, publisher),
            }
        })
        .collect()
}

/// The iterations of one nation, at least one per course and per facility. `first_course` and `first_facility` are
/// their places in the truth; `count` below the number of courses still gives each one run.
#[must_use]
pub fn iterations(truth: &Truth, publisher: &'static Publisher, count: u64, today: Date) -> Vec<Iteration> {
    let mut dice = truth.dice(publisher.code, 8, 0);
    let courses: Vec<usize> = places_of(truth.courses(), |course: &Course| course.nation == publisher.code);
    let facilities: Vec<usize> = places_of(truth.facilities(), |facility: &Facility| facility.nation == publisher.code);
    if courses.is_empty() || facilities.is_empty() {
        return Vec::new();
    }
    let count = usize::try_from(count).unwrap_or(0).max(courses.len());
    (0..count)
        .filter_map(|number| {
            let course = match courses.get(number) {
                Some(course) => *course,
                None => dice.pick(&courses).copied()?,
            };
            let facility = match facilities.get(number) {
                Some(facility) => *facility,
                // Most runs of a course are at its own place.
                None if dice.per_mille(800) => facilities.get(course % facilities.len()).copied()?,
                None => dice.pick(&facilities).copied()?,
            };
            Some(iteration(truth, publisher, number + 1, course, facility, today, &mut dice))
        })
        .collect()
}

fn places_of<T>(all: &[T], keep: impl Fn(&T) -> bool) -> Vec<usize> {
    all.iter().enumerate().filter(|(_, record)| keep(record)).map(|(place, _)| place).collect()
}

fn iteration(
    truth: &Truth,
    publisher: &'static Publisher,
    number: usize,
    course: usize,
    facility: usize,
    today: Date,
    dice: &mut Dice,
) -> Iteration {
    let (days, system, language) = truth.courses().get(course).map_or((21, None, "en"), |course| {
        (course.days, course.system, course.languages.get(dice.index(course.languages.len())).copied().unwrap_or("en"))
    });
    let starts = shift(today, dice.between(-380, 210));
    let ends = shift(starts, days - 1);
    let seats = dice.between(4, 24) * if system.is_some() { 2 } else { 1 };
    let status = if ends < today {
        dice.weighted(RunStatus::Completed, &[(940, RunStatus::Completed), (60, RunStatus::Cancelled)])
    } else if starts <= today {
        RunStatus::Running
    } else {
        dice.weighted(
            RunStatus::Planned,
            &[
                (450, RunStatus::Planned),
                (350, RunStatus::Open),
                (120, RunStatus::Full),
                (30, RunStatus::Cancelled),
                (50, RunStatus::Postponed),
            ],
        )
    };
    let filled = match status {
        RunStatus::Full => seats,
        RunStatus::Completed | RunStatus::Running => seats - dice.between(0, seats / 4),
        RunStatus::Cancelled => 0,
        _ => dice.between(0, seats - 1),
    };
    let graduated = match status {
        RunStatus::Completed => Count::of((filled - dice.between(0, filled / 8)) as f64),
        RunStatus::Cancelled => Count::NotApplicable,
        _ => Count::Blank,
    };
    let trainee =
        if dice.per_mille(880) { "UKR" } else { dice.pick(&["EST", "LVA", "LTU", "POL", "ROU", "MNE"]).copied().unwrap_or("EST") };
    let trainee = if trainee == publisher.code { "UKR" } else { trainee };
    let reserved_for = if trainee == "UKR" && status != RunStatus::Cancelled && ends >= shift(today, -120) && dice.per_mille(RESERVED) {
        system.and_then(|place| reserve(truth, place, dice))
    } else {
        None
    };
    Iteration {
        key: format!("{}-I-{number:05}", publisher.code),
        nation: publisher.code,
        course,
        facility,
        status,
        starts: if dice.per_mille(4) { Day::Impossible(starts.year()) } else { Day::On(starts) },
        ends: Day::On(ends),
        language,
        trainee,
        seats: if dice.per_mille(8) { Count::About(20) } else { Count::of(seats as f64) },
        filled: if dice.per_mille(40) { Count::Blank } else { Count::of(filled as f64) },
        graduated,
        cents: (!dice.per_mille(300)).then(|| truth.local_cents(publisher, seats * days * dice.between(9_000, 42_000))),
        reserved_for,
        label: label(dice, publisher),
    }
}

/// A line of that system, not yet delivered, for which seats are set aside.
fn reserve(truth: &Truth, system: usize, dice: &mut Dice) -> Option<(String, &'static str)> {
    let lines = truth.pending_lines(system);
    let (donation, line) = dice.pick(lines)?;
    let donation = truth.donations().get(*donation)?;
    Some((format!("{}/{line}", donation.key), donation.nation))
}
