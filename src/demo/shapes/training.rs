//! Facilities, courses and iterations as the fields that a publisher writes.

use super::field::{Cell, Field, Fields};
use super::record::Writer;
use super::words;
use crate::demo::plan::{Shape, Tongue};
use crate::demo::truth::systems::SYSTEMS;
use crate::demo::truth::training::{Course, Facility, Iteration};

impl Writer<'_> {
    /// A training facility.
    #[must_use]
    pub fn facility(self, facility: &Facility) -> Fields {
        let tongue = self.publisher.tongue;
        let mut fields = vec![
            (Field::FacilityCode, Cell::text(facility.key.clone())),
            (Field::FacilityName, Cell::text(format!("{} {}", words::of(words::TRAINING_CENTRE, tongue), facility.town))),
            (Field::Town, Cell::text(facility.town.clone())),
            (Field::Latitude, Cell::Degrees(facility.latitude)),
            (Field::Longitude, Cell::Degrees(facility.longitude)),
            (Field::Operator, words::OPERATORS.get(facility.operator).map_or(Cell::Blank, |six| Cell::text(words::of(*six, tongue)))),
            (Field::Capacity, facility.capacity.map_or(Cell::Blank, Cell::Whole)),
        ];
        self.note(&mut fields);
        fields
    }

    /// A course.
    #[must_use]
    pub fn course(self, course: &Course) -> Fields {
        let mut fields = self.course_alone(course);
        self.finish(&mut fields, &course.label);
        fields
    }

    /// A course without a label, to stand inside another record.
    #[must_use]
    pub fn course_alone(self, course: &Course) -> Fields {
        let tongue = self.publisher.tongue;
        let role = words::of(words::role(course.role), tongue);
        let system = course.system.and_then(|place| SYSTEMS.get(place));
        let spelled = course.system.map(|place| self.truth.spelled(place, self.publisher, course.spelling));
        let subject = words::SUBJECTS.get(course.subject).map_or("", |six| words::of(*six, tongue));
        let title = spelled.map_or_else(|| subject.to_owned(), |spelled| title(tongue, role, spelled));
        let qualifies = course
            .system
            .into_iter()
            .chain(course.second)
            .map(|place| {
                vec![
                    (Field::System, Cell::text(self.truth.spelled(place, self.publisher, course.spelling))),
                    (Field::Role, self.code(words::role(course.role))),
                ]
            })
            .collect();
        let level = course.level.saturating_sub(1);
        let domain = system.map_or(words::domain("LOGISTICS"), |system| words::domain(system.domain));
        vec![
            (Field::CourseCode, Cell::text(course.code.clone())),
            (Field::Title, Cell::text(title)),
            (Field::Discipline, Cell::text(words::of(domain, tongue))),
            (Field::Level, words::LEVELS.get(level).map_or(Cell::Blank, |six| Cell::text(words::of(*six, tongue)))),
            (Field::Audience, words::AUDIENCES.get(level).map_or(Cell::Blank, |six| Cell::text(words::of(*six, tongue)))),
            (Field::Days, Cell::Whole(course.days)),
            (Field::Languages, Cell::Texts(course.languages.clone())),
            (Field::Qualifies, Cell::Rows { columns: QUALIFICATION, rows: qualifies }),
        ]
    }

    /// A course iteration. Where training is one document, nested JSON carries course and facility inside it.
    #[must_use]
    pub fn iteration(self, run: &Iteration) -> Fields {
        let mut fields = self.iteration_alone(run);
        let course = self.then.course(run.course);
        let facility = self.facility_of(run);
        if self.shape == Shape::NestedJson {
            fields.extend(course.map(|course| self.course_alone(&course)).unwrap_or_default());
            fields.extend(facility.map(|facility| self.facility(&facility)).unwrap_or_default());
        } else {
            let place = 1.min(fields.len());
            fields.insert(place, (Field::FacilityCode, Cell::maybe(facility.map(|facility| facility.key.clone()))));
            fields.insert(place, (Field::CourseCode, Cell::maybe(course.map(|course| course.code.clone()))));
        }
        self.finish(&mut fields, &run.label);
        fields
    }

    /// What is an iteration's own.
    #[must_use]
    pub fn iteration_alone(self, run: &Iteration) -> Fields {
        let (reserved, reserving) = run.reserved_for.clone().unzip();
        vec![
            (Field::Key, Cell::text(run.key.clone())),
            (Field::Status, self.code(words::run_status(run.status))),
            (Field::Starts, Cell::Day(run.starts)),
            (Field::Ends, Cell::Day(run.ends)),
            (Field::Language, Cell::text(run.language)),
            (Field::Trainee, Cell::text(words::nation(run.trainee, self.publisher))),
            (Field::Seats, Cell::Count(run.seats)),
            (Field::Filled, Cell::Count(run.filled)),
            (Field::Graduated, Cell::Count(run.graduated)),
            (Field::Cost, run.cents.map_or(Cell::Blank, Cell::Cents)),
            (Field::ReservedFor, Cell::maybe(reserved)),
            (Field::ReservedForNation, Cell::maybe(reserving.map(|code| words::nation(code, self.publisher)))),
        ]
    }
}

fn title(tongue: Tongue, role: &str, system: &str) -> String {
    match tongue {
        Tongue::En => format!("{system} {} course", role.to_lowercase()),
        Tongue::De => format!("Lehrgang {role} {system}"),
        Tongue::Pl => format!("Kurs: {role}, {system}"),
        Tongue::Fr => format!("Stage {role} {system}"),
        Tongue::Es => format!("Curso de {role} {system}"),
        Tongue::It => format!("Corso {role} {system}"),
    }
}

const QUALIFICATION: &[Field] = &[Field::System, Field::Role];
