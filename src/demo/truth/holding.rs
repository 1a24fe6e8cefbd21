//! What nations hold. Holdings are made on demand, block by block: at a scale of eighty there are millions, and nobody
//! but a document needs them.

use super::dice::Dice;
use super::systems::SYSTEMS;
use super::world::Truth;
use super::written::{Count, Label};
use crate::demo::plan::{self, Publisher};

/// Holdings whose chance comes from one stream; a page of the paged shape begins at a block.
pub const BLOCK: u64 = plan::PAGE;

/// By which number a row names its article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Number {
    /// Its NATO stock number.
    Nsn,
    /// A number of the nation's own, in the same column.
    Local(String),
    /// Neither number nor name: nobody can say what is held.
    Missing,
}

/// Serviceability, in the groups that nations share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Condition {
    /// Ready.
    Serviceable,
    /// Usable with restrictions.
    Limited,
    /// Worth repairing.
    Repairable,
    /// At the workshop.
    InRepair,
    /// Kept from issue.
    Suspended,
    /// Beyond repair.
    Condemned,
    /// A code that no table explains.
    Unexplained,
    /// Not given.
    Blank,
}

/// One row of an inventory.
#[derive(Debug, Clone, PartialEq)]
pub struct Holding {
    /// The nation's own key; nations that list single rifles have none.
    pub key: Option<String>,
    /// The key is that of the row before: a defect.
    pub repeats_key: bool,
    /// Place in the catalogue.
    pub article: usize,
    /// How the row names it.
    pub number: Number,
    /// Number of the depot, from 1.
    pub depot: u64,
    /// How many.
    pub quantity: Count,
    /// Part of it that is offered for donation.
    pub offered: Count,
    /// Serviceability.
    pub condition: Condition,
    /// Price of one in cents of the nation's currency.
    pub cents: Option<i64>,
    /// Serial or lot number.
    pub serial_or_lot: Option<String>,
    /// The name has a trailing blank.
    pub padded: bool,
    /// Label, where the nation labels records.
    pub label: Label,
}

/// The holdings of one nation, in order.
#[derive(Debug, Clone)]
pub struct Holdings<'a> {
    truth: &'a Truth,
    publisher: &'static Publisher,
    stocked: &'a [usize],
    next: u64,
    total: u64,
    dice: Dice,
    rifle: Option<(usize, u64)>,
}

impl<'a> Holdings<'a> {
    /// From that block on.
    #[must_use]
    pub fn from_block(truth: &'a Truth, publisher: &'static Publisher, block: u64) -> Self {
        Self {
            truth,
            publisher,
            stocked: truth.stocked(publisher.code),
            next: block.saturating_mul(BLOCK),
            total: truth.holding_count(publisher.code),
            dice: truth.dice(publisher.code, 1, block),
            rifle: None,
        }
    }

    /// Depots of the nation.
    fn depots(&self) -> u64 {
        (self.total / 200).clamp(2, 24)
    }

    fn make(&mut self, index: u64) -> Holding {
        let depot = index * self.depots() / self.total.max(1) + 1;
        if self.publisher.one_row_per_rifle
            && let Some(row) = self.rifle_row(depot)
        {
            return row;
        }
        let dice = &mut self.dice;
        // Parts and supplies are many, and what soldiers ask for is few: one row in six is a complete system.
        let shelf = if dice.per_mille(160) { self.truth.whole(self.publisher.code) } else { self.stocked };
        let article = dice.pick(shelf).copied().unwrap_or(0);
        let (complete, cents, unit_is_bulk) = self
            .truth
            .articles()
            .get(article)
            .map_or((false, 0, false), |entry| (entry.complete, entry.cents, matches!(entry.unit, "LI" | "KG")));
        let quantity = quantity(dice, complete, unit_is_bulk);
        let offered = match quantity.value() {
            Some(value) if value >= 2.0 && dice.per_mille(120) => Count::of((value * 0.25).ceil()),
            _ if dice.per_mille(400) => Count::Zero,
            _ => Count::Blank,
        };
        let repeats_key = !self.publisher.one_row_per_rifle && !index.is_multiple_of(BLOCK) && dice.per_mille(2);
        let number = match dice.below(2_000) {
            0..=2 => Number::Missing,
            // Local numbers follow from the article, so that two depots call it the same.
            3..=102 => Number::Local(format!("{}-L{:05}-{}", self.publisher.code, article * 7 + 11, article % 9)),
            _ => Number::Nsn,
        };
        let serial_or_lot = (complete && quantity == Count::Number(1.0))
            .then(|| format!("{}{:06}", self.publisher.code.get(0..1).unwrap_or("X"), dice.below(1_000_000)));
        Holding {
            key: (!self.publisher.one_row_per_rifle)
                .then(|| format!("{}-H-{:07}", self.publisher.code, if repeats_key { index } else { index + 1 })),
            repeats_key,
            article,
            number,
            depot,
            quantity,
            offered,
            condition: condition(dice),
            cents: (!dice.per_mille(80)).then(|| self.truth.local_cents(self.publisher, cents)),
            serial_or_lot,
            padded: self.publisher.padded && dice.per_mille(20),
            label: label(dice, self.publisher),
        }
    }

    /// One row per rifle: runs of rows that equal each other, and are all true.
    fn rifle_row(&mut self, depot: u64) -> Option<Holding> {
        let (article, left) = match self.rifle {
            Some((article, left)) if left > 0 => (article, left),
            _ => {
                if !self.dice.per_mille(40) {
                    self.rifle = None;
                    return None;
                }
                let rifles = self.truth.rifles(self.publisher.code);
                (self.dice.pick(rifles).copied()?, 10 + self.dice.below(31))
            }
        };
        self.rifle = Some((article, left - 1));
        let cents = self.truth.articles().get(article).map_or(0, |entry| entry.cents);
        Some(Holding {
            key: None,
            repeats_key: false,
            article,
            number: Number::Nsn,
            depot,
            quantity: Count::Number(1.0),
            offered: Count::Blank,
            condition: Condition::Serviceable,
            cents: Some(self.truth.local_cents(self.publisher, cents)),
            serial_or_lot: None,
            padded: false,
            label: Label::default(),
        })
    }
}

impl Iterator for Holdings<'_> {
    type Item = Holding;

    fn next(&mut self) -> Option<Holding> {
        if self.next >= self.total {
            return None;
        }
        let index = self.next;
        if index.is_multiple_of(BLOCK) {
            self.dice = self.truth.dice(self.publisher.code, 1, index / BLOCK);
            self.rifle = None;
        }
        self.next += 1;
        Some(self.make(index))
    }
}

fn quantity(dice: &mut Dice, complete: bool, bulk: bool) -> Count {
    let most = if complete { 24 } else { 900 };
    let draw = dice.weighted(0_u8, &[(900, 0), (40, 1), (25, 2), (15, 3), (12, 4), (8, 5)]);
    match draw {
        0 if bulk => Count::of(dice.between(1, 400_000) as f64 / 10.0),
        0 if complete && dice.per_mille(350) => Count::Number(1.0),
        0 => Count::of(dice.between(1, most) as f64),
        1 => Count::Zero,
        2 => Count::Blank,
        3 => Count::NotApplicable,
        4 => Count::Dash,
        _ => Count::About(u32::try_from(dice.between(2, 90)).unwrap_or(2)),
    }
}

fn condition(dice: &mut Dice) -> Condition {
    dice.weighted(
        Condition::Serviceable,
        &[
            (680, Condition::Serviceable),
            (110, Condition::Limited),
            (80, Condition::Repairable),
            (50, Condition::InRepair),
            (30, Condition::Suspended),
            (25, Condition::Condemned),
            (5, Condition::Unexplained),
            (20, Condition::Blank),
        ],
    )
}

/// The label of a record: plain but for a few, and for nations that label.
pub fn label(dice: &mut Dice, publisher: &Publisher) -> Label {
    if !publisher.labels {
        return Label::default();
    }
    match dice.below(400) {
        0 => Label { restricted: true, releasable_to: vec!["XAA"] },
        1 => Label { restricted: false, releasable_to: vec!["XAA", "XBB"] },
        2 => Label { restricted: false, releasable_to: vec!["XBB"] },
        3..=5 => Label { restricted: true, releasable_to: Vec::new() },
        _ => Label::default(),
    }
}

/// Places of the articles that a nation stocks.
#[must_use]
pub fn stocked(articles: &[super::catalogue::Article], nation: &str) -> Vec<usize> {
    let uses = |place: usize| SYSTEMS.get(place).is_some_and(|system| system.used_by(nation));
    articles.iter().enumerate().filter(|(_, article)| article.system.is_none_or(uses)).map(|(place, _)| place).collect()
}
