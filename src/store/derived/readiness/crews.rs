//! Readiness of all that is given, derived from records.

use hashbrown::HashMap;
use jiff::civil::Date;

use super::allotment::{Allotment, Need, Training, allot, crew_of_the_last};
use super::outcome::Readiness;
use super::reading::{self, Run};
use crate::config::WeaponSystem;
use crate::model::codes::RecordKind;
use crate::model::records::DonationLine;
use crate::model::values::Text;
use crate::store::derived::{Derivation, Overview, Place};
use crate::store::dimension::{Listed as _, Rank};

/// Who crews what is given, after every line has taken its people.
#[derive(Debug, Default)]
pub struct Crews {
    lines: HashMap<Rank, Readiness>,
    /// Readiness of what needs no crew, or of which nobody can say what it needs.
    unknown: Readiness,
    /// In the order of their ends, ties by id; and where each is found.
    trainings: Vec<Training>,
    runs: Vec<Run>,
    /// Places of the iterations that qualify for a system itself, in that order.
    by_system: HashMap<Text, Vec<usize>>,
    /// Per iteration who is left.
    left: Vec<u32>,
}

impl Crews {
    /// Whether there is a crew when a line arrives.
    pub fn of(&self, line: &DonationLine) -> &Readiness {
        self.lines.get(&line.rank()).unwrap_or(&self.unknown)
    }

    /// Whether there would be a crew if so many of a system arrived that day, after every line has taken its people. Nobody's
    /// in particular: iterations for any nation count.
    pub fn if_arrived(&self, overview: &Overview, system: &WeaponSystem, quantity: f64, arrives: Date) -> Readiness {
        let Some(crew) = reading::crew(system, quantity) else { return Readiness::default() };
        let systems = reading::systems(overview, system);
        let need = Need { line: Rank::named(""), arrives: Some(arrives), recipient: None, systems, crew };
        let left = self.qualifying(&need).into_iter().map(|training| (training, &self.trainings[training], self.left[training]));
        let shares = crew_of_the_last(&need, left);
        Readiness::of(need, &shares, &self.trainings, &self.runs)
    }

    /// Iterations that qualify for a role of which people are missing on arrival and that have open seats, but end after it:
    /// by end. None without an arrival, and none that has begun: it can't be moved up.
    pub fn later(&self, readiness: &Readiness) -> Vec<Place> {
        let Some((need, arrives)) = readiness.need.as_ref().and_then(|need| Some((need, need.arrives?))) else { return Vec::new() };
        let lacking = readiness.lacking();
        let late = |training: &usize| {
            let of = &self.trainings[*training];
            of.ends > arrives && self.runs[*training].open && !need.roles(of).and(lacking).is_empty()
        };
        self.qualifying(need).into_iter().filter(late).map(|training| self.runs[training].place).collect()
    }

    /// The iterations whose people can crew a system, in the order of their ends.
    fn qualifying(&self, need: &Need) -> Vec<usize> {
        let of_systems = need.systems.iter().filter_map(|system| self.by_system.get(system));
        let mut found: Vec<usize> = of_systems.flatten().copied().collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}

impl Derivation for Crews {
    const FROM: &'static [RecordKind] = &[RecordKind::Donation, RecordKind::Transfer, RecordKind::Course, RecordKind::CourseIteration];
    const DAILY: bool = false;

    fn derive(overview: &Overview) -> Self {
        let needs = reading::needs(overview);
        let (trainings, runs): (Vec<Training>, Vec<Run>) = reading::trained(overview).into_iter().unzip();
        let Allotment { crews, left } = allot(&needs, &trainings);
        let mut by_system: HashMap<Text, Vec<usize>> = HashMap::new();
        for (number, training) in trainings.iter().enumerate() {
            training.qualifies.iter().for_each(|(system, _)| by_system.entry(system.clone()).or_default().push(number));
        }
        let known = needs.into_iter().zip(crews).map(|(need, crew)| (need.line, Readiness::of(need, &crew, &trainings, &runs)));
        Self { lines: known.collect(), unknown: Readiness::default(), trainings, runs, by_system, left }
    }
}
