//! The whole made-up world: what every document is written from, and what tests hold answers against.

use std::collections::HashMap;
use std::sync::atomic::AtomicU64;

use jiff::civil::Date;

use super::catalogue::{Article, SIZES, catalogue};
use super::deadline;
use super::dice::Dice;
use super::donation::{self, Donation, Recipient, Stage};
use super::holding::{self, Holding, Holdings};
use super::parts::SUPPLIES;
use super::repair::{self, RepairOrder};
use super::requirement::{self, Requirement};
use super::systems::SYSTEMS;
use super::training::{self, Course, Facility, Iteration};
use super::transfer::{self, Transfer};
use crate::demo::plan::{self, Kind, Publisher};

/// How many records of each kind there are at scale 1.
const VOLUMES: &[(Kind, u32)] = &[
    (Kind::Holding, 40_000),
    (Kind::Donation, 3_000),
    (Kind::Transfer, 1_500),
    (Kind::RepairOrder, 600),
    (Kind::Requirement, 250),
    (Kind::TrainingFacility, 120),
    (Kind::Course, 900),
    (Kind::CourseIteration, 5_000),
];

/// Records of all nations, from a seed, a scale and a day.
#[derive(Debug)]
pub struct Truth {
    seed: u64,
    scale: f64,
    today: Date,
    articles: Vec<Article>,
    stocked: HashMap<&'static str, Vec<usize>>,
    rifles: HashMap<&'static str, Vec<usize>>,
    whole: HashMap<&'static str, Vec<usize>>,
    complete: HashMap<usize, usize>,
    parts: HashMap<usize, Vec<usize>>,
    first_supply: usize,
    holdings: HashMap<&'static str, u64>,
    requirements: Vec<Requirement>,
    asked: HashMap<usize, usize>,
    donations: Vec<Donation>,
    pending: HashMap<usize, Vec<(usize, usize)>>,
    transfers: Vec<Transfer>,
    repairs: Vec<RepairOrder>,
    facilities: Vec<Facility>,
    courses: Vec<Course>,
    iterations: Vec<Iteration>,
    requests: Requests,
}

/// Makes the world. The same arguments give the same world on every machine; `today` is the day on which its dates hang.
#[must_use]
pub fn truth(seed: u64, scale: f64, today: Date) -> Truth {
    let articles = catalogue();
    let nations = plan::NATIONS.iter().map(|publisher| publisher.code);
    let stocked: HashMap<&'static str, Vec<usize>> = nations.map(|nation| (nation, holding::stocked(&articles, nation))).collect();
    let is_rifle = |place: &usize| articles.get(*place).is_some_and(|article| article.complete && article.supply_class == "1005");
    let rifles = stocked.iter().map(|(nation, places)| (*nation, places.iter().copied().filter(is_rifle).collect())).collect();
    let is_whole = |place: &usize| articles.get(*place).is_some_and(|article| article.complete);
    let whole = stocked.iter().map(|(nation, places)| (*nation, places.iter().copied().filter(is_whole).collect())).collect();
    let complete = articles
        .iter()
        .enumerate()
        .filter(|(_, article)| article.complete)
        .filter_map(|(place, article)| Some((article.system?, place)))
        .collect();
    let mut parts: HashMap<usize, Vec<usize>> = HashMap::new();
    for (place, article) in articles.iter().enumerate().filter(|(_, article)| !article.complete) {
        if let Some(system) = article.system {
            parts.entry(system).or_default().push(place);
        }
    }
    let first_supply = articles.iter().position(|article| article.system.is_none()).unwrap_or(0);
    let mut truth = Truth {
        seed,
        scale: if scale.is_finite() { scale.clamp(0.001, 10_000.0) } else { 1.0 },
        today,
        stocked,
        rifles,
        whole,
        complete,
        parts,
        first_supply,
        articles,
        holdings: HashMap::new(),
        requirements: Vec::new(),
        asked: HashMap::new(),
        donations: Vec::new(),
        pending: HashMap::new(),
        transfers: Vec::new(),
        repairs: Vec::new(),
        facilities: Vec::new(),
        courses: Vec::new(),
        iterations: Vec::new(),
        requests: Requests::default(),
    };
    truth.fill();
    truth
}

impl Truth {
    /// Later kinds refer to earlier ones, so the order matters.
    fn fill(&mut self) {
        let today = self.today;
        self.holdings = self.shares(Kind::Holding).into_iter().map(|(publisher, count)| (publisher.code, count)).collect();
        for (publisher, count) in self.shares(Kind::Requirement) {
            let made = requirement::make(self, publisher, count, today);
            self.requirements.extend(made);
        }
        for (place, need) in self.requirements.iter().enumerate().filter(|(_, need)| need.nation == "UKR") {
            if let Some(system) = need.system {
                self.asked.entry(system).or_insert(place);
            }
        }
        for (publisher, count) in self.shares(Kind::Donation) {
            let made = donation::make(self, publisher, count, today);
            self.donations.extend(made);
        }
        self.pending = pending(&self.donations);
        let transfers = usize::try_from(self.volume(Kind::Transfer)).unwrap_or(usize::MAX);
        self.transfers = transfer::make(self, transfers, today);
        deadline::by_deliveries(&mut self.requirements, &self.donations, &self.transfers, today);
        // Documents are written nation by nation.
        self.transfers.sort_by_key(|transfer| plan::place(transfer.nation));
        for (publisher, count) in self.shares(Kind::RepairOrder) {
            let made = repair::make(self, publisher, count, today);
            self.repairs.extend(made);
        }
        for (publisher, count) in self.shares(Kind::TrainingFacility) {
            let made = training::facilities(self, publisher, count);
            self.facilities.extend(made);
        }
        for (publisher, count) in self.shares(Kind::Course) {
            let made = training::courses(self, publisher, count);
            self.courses.extend(made);
        }
        for (publisher, count) in self.shares(Kind::CourseIteration) {
            let made = training::iterations(self, publisher, count, today);
            self.iterations.extend(made);
        }
    }

    /// Records of that kind, all nations together.
    #[must_use]
    pub fn volume(&self, kind: Kind) -> u64 {
        let at_one = VOLUMES.iter().find(|(of, _)| *of == kind).map_or(0, |(_, count)| *count);
        let scaled = (f64::from(at_one) * self.scale).round();
        // Positive and far below 2^53 by the bounds on the scale.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bounded above")]
        let whole = scaled as u64;
        whole
    }

    /// How the volume of a kind is shared out: exactly, in proportion to the weights, at least one each where it suffices.
    fn shares(&self, kind: Kind) -> Vec<(&'static Publisher, u64)> {
        let weight = |publisher: &Publisher| match kind {
            Kind::Holding => u64::from(publisher.weight),
            Kind::Requirement if publisher.code == "UKR" => 3,
            Kind::RepairOrder if matches!(publisher.code, "UKR" | "POL") => 4,
            Kind::Donation => u64::from(publisher.weight).min(12) + 6,
            _ => 1,
        };
        let mut left_weight: u64 = plan::NATIONS.iter().filter(|publisher| publisher.has(kind)).map(weight).sum();
        let mut left = self.volume(kind);
        let mut shares = Vec::new();
        for publisher in plan::NATIONS.iter().filter(|publisher| publisher.has(kind)) {
            let own = weight(publisher);
            let share = left.saturating_mul(own).checked_div(left_weight).unwrap_or(0);
            shares.push((publisher, share));
            left -= share;
            left_weight -= own;
        }
        shares
    }

    /// Chance for one nation, kind and block.
    #[must_use]
    pub fn dice(&self, nation: &str, kind: u64, block: u64) -> Dice {
        let nation = plan::place(nation) as u64;
        Dice::new(self.seed, (nation << 48) | (kind << 40) | block)
    }

    /// Seed of this world.
    #[must_use]
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// Scale of this world.
    #[must_use]
    pub fn scale(&self) -> f64 {
        self.scale
    }

    /// Day on which its dates hang.
    #[must_use]
    pub fn today(&self) -> Date {
        self.today
    }

    /// The catalogue.
    #[must_use]
    pub fn articles(&self) -> &[Article] {
        &self.articles
    }

    /// Places of the articles that a nation stocks.
    #[must_use]
    pub fn stocked(&self, nation: &str) -> &[usize] {
        self.stocked.get(nation).map_or(&[], Vec::as_slice)
    }

    /// Places of the small arms that a nation stocks.
    #[must_use]
    pub fn rifles(&self, nation: &str) -> &[usize] {
        self.rifles.get(nation).map_or(&[], Vec::as_slice)
    }

    /// Places of the complete systems that a nation stocks.
    #[must_use]
    pub fn whole(&self, nation: &str) -> &[usize] {
        self.whole.get(nation).map_or(&[], Vec::as_slice)
    }

    /// The article that is the system itself.
    #[must_use]
    pub fn complete_article(&self, system: usize) -> Option<usize> {
        self.complete.get(&system).copied()
    }

    /// Places of the parts of a system.
    #[must_use]
    pub fn parts_of(&self, system: usize) -> &[usize] {
        self.parts.get(&system).map_or(&[], Vec::as_slice)
    }

    /// Any article that belongs to no system.
    #[must_use]
    pub fn any_article(&self, dice: &mut Dice) -> Option<usize> {
        let place = self.first_supply + dice.index(SUPPLIES.len() * SIZES);
        (place < self.articles.len()).then_some(place)
    }

    /// Euro cents as cents of the nation's currency, at a made-up rate.
    #[must_use]
    pub fn local_cents(&self, publisher: &Publisher, euro_cents: i64) -> i64 {
        let per_hundred = match publisher.currency {
            "USD" => 108,
            "GBP" => 85,
            "PLN" => 428,
            "NOK" => 1_160,
            "DKK" => 746,
            "SEK" => 1_130,
            "CZK" => 2_510,
            "HUF" => 39_500,
            "RON" => 498,
            "CAD" => 150,
            "TRY" => 3_700,
            "UAH" => 4_400,
            "ALL" => 9_900,
            _ => 100,
        };
        euro_cents.saturating_mul(per_hundred) / 100
    }

    /// How many holdings a nation reports.
    #[must_use]
    pub fn holding_count(&self, nation: &str) -> u64 {
        self.holdings.get(nation).copied().unwrap_or(0)
    }

    /// The holdings of a nation, made as they are read.
    pub fn holdings(&self, publisher: &'static Publisher) -> impl Iterator<Item = Holding> {
        Holdings::from_block(self, publisher, 0)
    }

    /// All requirements.
    #[must_use]
    pub fn requirements(&self) -> &[Requirement] {
        &self.requirements
    }

    /// The first requirement of Ukraine for that system.
    #[must_use]
    pub fn requirement_for(&self, system: usize) -> Option<&Requirement> {
        self.requirements.get(*self.asked.get(&system)?)
    }

    /// All donations.
    #[must_use]
    pub fn donations(&self) -> &[Donation] {
        &self.donations
    }

    /// All reports of movements.
    #[must_use]
    pub fn transfers(&self) -> &[Transfer] {
        &self.transfers
    }

    /// All repair orders.
    #[must_use]
    pub fn repairs(&self) -> &[RepairOrder] {
        &self.repairs
    }

    /// All training facilities.
    #[must_use]
    pub fn facilities(&self) -> &[Facility] {
        &self.facilities
    }

    /// All courses.
    #[must_use]
    pub fn courses(&self) -> &[Course] {
        &self.courses
    }

    /// All course iterations.
    #[must_use]
    pub fn iterations(&self) -> &[Iteration] {
        &self.iterations
    }

    /// Lines of a system for Ukraine that are still to arrive: place of the donation, number of the line.
    #[must_use]
    pub fn pending_lines(&self, system: usize) -> &[(usize, usize)] {
        self.pending.get(&system).map_or(&[], Vec::as_slice)
    }

    /// Spelling of a system in that nation's documents.
    #[must_use]
    pub fn spelled(&self, system: usize, publisher: &Publisher, turn: usize) -> &'static str {
        SYSTEMS.get(system).map_or("", |system| system.spoken(publisher.tongue.tag(), turn))
    }

    /// How often the services that are asked by key were asked.
    #[must_use]
    pub fn requests(&self) -> &Requests {
        &self.requests
    }
}

/// How often each service that is asked by key was asked.
#[derive(Debug, Default)]
pub struct Requests {
    /// Catalogue entries.
    pub codification: AtomicU64,
    /// Holdings.
    pub holdings: AtomicU64,
    /// Open seats.
    pub seats: AtomicU64,
}

fn pending(donations: &[Donation]) -> HashMap<usize, Vec<(usize, usize)>> {
    let mut pending: HashMap<usize, Vec<(usize, usize)>> = HashMap::new();
    for (place, donation) in donations.iter().enumerate().filter(|(_, donation)| donation.recipient == Recipient::Nation("UKR")) {
        for line in donation.lines.iter().filter(|line| line.stage < Stage::Delivered) {
            if let Some(system) = line.system {
                pending.entry(system).or_default().push((place, line.number));
            }
        }
    }
    pending
}
