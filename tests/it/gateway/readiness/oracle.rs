//! Who crews what, told from the demo's truth in one walk: it shares no code with what it is held against, but for the
//! identities of records, by which ties are broken.

use std::collections::HashMap;
use std::path::Path;

use jiff::civil::Date;
use muster::demo::Truth;
use muster::demo::plan::{self, Shape};
use muster::demo::truth::donation::{DonationLine, Recipient, Stage};
use muster::demo::truth::training::{Role, RunStatus};
use muster::demo::truth::transfer::Status;
use muster::model::codes::RecordKind;
use muster::model::values::{CountryCode, record_hash};

use crate::support::demonstration::seen;

/// The roles of the standards, in the contract's order.
const ROLES: [(&str, Role); 6] = [
    ("OPERATOR", Role::Operator),
    ("MAINTAINER", Role::Maintainer),
    ("COMMANDER", Role::Commander),
    ("INSTRUCTOR", Role::Instructor),
    ("MEDIC", Role::Medic),
    ("STAFF", Role::Staff),
];

/// A line of the truth, and who crews it.
pub struct Line {
    pub key: String,
    pub donor: &'static str,
    /// Place of the system in the reference data.
    pub system: usize,
    pub arrives: Option<Date>,
    pub crew: Vec<Crew>,
    recipient: Option<&'static str>,
    order: (bool, Option<Date>, &'static str, u64),
}

/// One role of a crew.
#[derive(Clone)]
pub struct Crew {
    pub role: &'static str,
    pub needed: u32,
    /// Which runs, how many of each, and whether they are reserved.
    pub supply: Vec<(usize, u32, bool)>,
}

/// A run of the truth.
pub struct Run {
    pub key: String,
    pub ends: Date,
    pub left: u32,
    completed: bool,
    open: bool,
    trainee: &'static str,
    systems: Vec<usize>,
    role: Role,
    reserved: Option<(String, &'static str)>,
    order: (Date, &'static str, u64),
}

/// A weapon system of the reference data.
pub struct System {
    pub name: String,
    parent: Option<usize>,
    crew: Vec<(&'static str, u32)>,
}

/// All that the truth says of crews.
pub struct Oracle {
    pub lines: Vec<Line>,
    /// In the order of their ends.
    pub runs: Vec<Run>,
    pub systems: Vec<System>,
    pub slugs: HashMap<String, usize>,
}

fn hash(kind: RecordKind, nation: &str, key: &str) -> u64 {
    record_hash(kind, CountryCode::new(nation).unwrap(), key, 0)
}

fn systems() -> (Vec<System>, HashMap<String, usize>) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("config/reference/weapon_systems.toml");
    let written: toml::Table = std::fs::read_to_string(file).unwrap().parse().unwrap();
    let all = written["weapon_system"].as_array().unwrap();
    let slugs: HashMap<String, usize> = all.iter().zip(0..).map(|(one, place)| (one["slug"].as_str().unwrap().to_owned(), place)).collect();
    let standard = |one: &toml::Value| {
        let crew = one.get("crew").and_then(toml::Value::as_array).cloned().unwrap_or_default();
        let of = |role: &str| crew.iter().find(|one| one["role"].as_str() == Some(role)).map(|one| one["per_unit"].as_integer().unwrap());
        let known: Vec<_> = ROLES.iter().filter_map(|(role, _)| Some((*role, u32::try_from(of(role)?).unwrap()))).collect();
        assert_eq!(known.len(), crew.len(), "a role that the oracle does not know");
        known
    };
    let system = |one: &toml::Value| System {
        name: one["name"].as_str().unwrap().to_owned(),
        parent: one.get("variant_of").map(|slug| slugs[slug.as_str().unwrap()]),
        crew: standard(one),
    };
    (all.iter().map(system).collect(), slugs)
}

impl Oracle {
    pub fn of(truth: &Truth) -> Self {
        let (systems, slugs) = systems();
        let place = |place: usize| slugs[muster::demo::truth::systems::SYSTEMS[place].slug];
        let mut oracle = Self { lines: Vec::new(), runs: Vec::new(), systems, slugs: slugs.clone() };
        for donation in truth.donations().iter().filter(|donation| seen(&donation.label)) {
            for line in &donation.lines {
                oracle.lines.extend(oracle.line(truth, donation, line, &place));
            }
        }
        oracle.lines.sort_by_key(|line| line.order);
        for run in truth.iterations().iter().filter(|run| seen(&run.label)) {
            let course = &truth.courses()[run.course];
            let systems: Vec<usize> = course.system.into_iter().chain(course.second).map(place).collect();
            let counts = match run.status {
                RunStatus::Completed => [run.graduated, run.filled, run.seats],
                RunStatus::Running => [run.filled, run.seats, run.graduated],
                RunStatus::Planned | RunStatus::Open | RunStatus::Full => [run.seats, run.filled, run.graduated],
                RunStatus::Cancelled | RunStatus::Postponed => continue,
            };
            let Some(people) = counts.into_iter().find_map(|count| count.value()) else { continue };
            // Where runs carry their course with them, whoever sees one sees the course.
            let carried = matches!(plan::publisher(run.nation).unwrap().shape, Shape::NestedJson | Shape::NestedXml);
            if !(carried || seen(&course.label)) || systems.is_empty() {
                continue;
            }
            let ends = run.ends.date().unwrap();
            let free = run.seats.value().zip(run.filled.value()).map_or(0.0, |(seats, filled)| seats - filled);
            oracle.runs.push(Run {
                key: run.key.clone(),
                ends,
                left: people as u32,
                completed: run.status == RunStatus::Completed,
                open: free >= 1.0 && !matches!(run.status, RunStatus::Completed | RunStatus::Running),
                trainee: run.trainee,
                systems,
                role: course.role,
                reserved: run.reserved_for.clone(),
                order: (ends, run.nation, hash(RecordKind::CourseIteration, run.nation, &run.key)),
            });
        }
        oracle.runs.sort_by_key(|run| run.order);
        oracle.allot();
        oracle
    }

    fn line(
        &self,
        truth: &Truth,
        donation: &muster::demo::truth::donation::Donation,
        line: &DonationLine,
        place: &impl Fn(usize) -> usize,
    ) -> Option<Line> {
        if matches!(line.stage, Stage::Withdrawn | Stage::Rejected | Stage::Cancelled) {
            return None;
        }
        let of_article = |article: Option<usize>| truth.articles()[article?].system;
        let given = line.system.or_else(|| of_article(line.article))?;
        let counts = [line.delivered, line.shipped, line.allocated, line.pledged];
        let quantity = counts.into_iter().filter_map(|count| count.value()).find(|number| *number != 0.0)?;
        let crew: Vec<Crew> = self.systems[place(given)]
            .crew
            .iter()
            .map(|(role, per_unit)| Crew { role, needed: (quantity * f64::from(*per_unit)).ceil() as u32, supply: Vec::new() })
            .collect();
        if crew.is_empty() {
            return None;
        }
        let moved = truth.transfers().iter().filter(|transfer| {
            let own = transfer.nation == donation.nation && transfer.donation.as_ref() == Some(&donation.key);
            let carries = transfer.lines.iter().any(|moved| {
                moved.system.or_else(|| of_article(moved.article)) == Some(given)
                    || (moved.article.is_some() && moved.article == line.article)
            });
            own && carries && seen(&transfer.label) && !matches!(transfer.status, Status::Cancelled | Status::Lost)
        });
        let estimates: Vec<Option<Date>> = moved.map(|transfer| transfer.legs.last().and_then(|leg| leg.arrives.date())).collect();
        assert!(estimates.len() < 2, "the demo moves each donation once");
        let arrives = line.delivered_on.date().or(estimates.first().copied().flatten()).or(line.planned.date());
        let key = format!("{}/{}", donation.key, line.number);
        Some(Line {
            donor: donation.donor,
            system: place(given),
            arrives,
            recipient: match donation.recipient {
                Recipient::Nation(code) => Some(code),
                Recipient::Unheard => None,
            },
            order: (arrives.is_none(), arrives, donation.nation, hash(RecordKind::Donation, donation.nation, &key)),
            key,
            crew,
        })
    }

    /// First those who are reserved for a line and finish before it arrives, then everybody in the order of their ends: to the
    /// line for which they are reserved, then to the first that arrives and needs them.
    fn allot(&mut self) {
        let reserved: Vec<Option<usize>> = self
            .runs
            .iter()
            .map(|run| {
                let (key, nation) = run.reserved.as_ref()?;
                self.lines.iter().position(|line| line.key == *key && line.order.2 == *nation)
            })
            .collect();
        for (run, line) in reserved.iter().enumerate() {
            if let Some(line) = line.filter(|line| self.lines[*line].arrives.is_none_or(|arrives| self.runs[run].ends <= arrives)) {
                self.give(run, line, true);
            }
        }
        for (run, own) in reserved.iter().enumerate() {
            if let Some(line) = own {
                self.give(run, *line, true);
            }
            for line in 0..self.lines.len() {
                if self.runs[run].left == 0 {
                    break;
                }
                if Some(line) != *own {
                    self.give(run, line, false);
                }
            }
        }
        self.lines.iter_mut().flat_map(|line| &mut line.crew).for_each(|crew| crew.supply.sort_unstable());
    }

    fn give(&mut self, run: usize, line: usize, reserved: bool) {
        if !self.qualifies(run, self.lines[line].system, self.lines[line].recipient) {
            return;
        }
        let run_of = &mut self.runs[run];
        let Some(crew) = self.lines[line].crew.iter_mut().find(|crew| is(crew.role, run_of.role)) else { return };
        let people = crew.missing().min(run_of.left);
        if people > 0 {
            run_of.left -= people;
            crew.supply.push((run, people, reserved));
        }
    }

    fn qualifies(&self, run: usize, system: usize, recipient: Option<&str>) -> bool {
        let run = &self.runs[run];
        let own = |system: usize| run.systems.contains(&system);
        recipient.is_none_or(|recipient| recipient == run.trainee) && (own(system) || self.systems[system].parent.is_some_and(own))
    }

    /// Who would crew so many of a system after all others.
    pub fn if_arrived(&self, system: usize, quantity: u32, arrives: Date) -> Line {
        let crew = self.systems[system].crew.iter().map(|(role, per_unit)| {
            let mut crew = Crew { role, needed: per_unit * quantity, supply: Vec::new() };
            for (place, run) in
                self.runs.iter().enumerate().filter(|(place, run)| is(role, run.role) && self.qualifies(*place, system, None))
            {
                let people = crew.missing().min(run.left);
                if people > 0 {
                    crew.supply.push((place, people, false));
                }
            }
            crew
        });
        Line {
            key: String::new(),
            donor: "",
            system,
            arrives: Some(arrives),
            crew: crew.collect(),
            recipient: None,
            order: (false, None, "", 0),
        }
    }

    /// First day on which all are there.
    pub fn ready(&self, crew: &Crew) -> Option<Date> {
        crew.supply.iter().map(|(run, ..)| self.runs[*run].ends).max().filter(|_| crew.missing() == 0)
    }

    pub fn ready_on(&self, line: &Line) -> Option<Date> {
        let days: Option<Vec<Date>> = line.crew.iter().map(|crew| self.ready(crew)).collect();
        days.and_then(|days| days.into_iter().max())
    }

    /// Who is trained when the line arrives.
    pub fn trained(&self, line: &Line, crew: &Crew) -> u32 {
        let there = |run: &Run| line.arrives.map_or(run.completed, |arrives| run.ends <= arrives);
        crew.supply.iter().filter(|(run, ..)| there(&self.runs[*run])).map(|(_, people, _)| people).sum()
    }

    /// Keys of the runs that could be moved up.
    pub fn later(&self, line: &Line) -> Vec<&str> {
        let Some(arrives) = line.arrives else { return Vec::new() };
        let lacks = |role: Role| line.crew.iter().any(|crew| is(crew.role, role) && self.trained(line, crew) < crew.needed);
        let runs = self.runs.iter().enumerate().filter(|(place, run)| {
            run.open && run.ends > arrives && lacks(run.role) && self.qualifies(*place, line.system, line.recipient)
        });
        runs.map(|(_, run)| run.key.as_str()).collect()
    }

    pub fn state(&self, line: &Line) -> &'static str {
        match (self.ready_on(line), line.arrives) {
            (None, _) => "CREW_NOT_PLANNED",
            (Some(_), None) => "ARRIVAL_UNKNOWN",
            (Some(ready), Some(arrives)) if ready <= arrives => "CREW_IN_TIME",
            (Some(_), Some(_)) => "CREW_LATE",
        }
    }
}

impl Crew {
    /// Whom nobody brings.
    pub fn missing(&self) -> u32 {
        self.needed - self.supply.iter().map(|(_, people, _)| people).sum::<u32>()
    }
}

fn is(name: &str, role: Role) -> bool {
    ROLES.iter().any(|(known, of)| *known == name && *of == role)
}
