//! What nations give.

use jiff::civil::Date;

use super::dice::Dice;
use super::holding::label;
use super::requirement::{Requirement, amount, wanted};
use super::systems::SYSTEMS;
use super::world::Truth;
use super::written::{Count, Day, Label, shift};
use crate::demo::plan::{Publisher, Shape};

/// How far a donation has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Offered.
    Offered,
    /// Promised.
    Pledged,
    /// Set aside.
    Allocated,
    /// Under overhaul or packing.
    Preparing,
    /// On the way.
    InTransit,
    /// Waits at a node.
    AtNode,
    /// Given, receipt not confirmed.
    HandedOver,
    /// Received.
    Delivered,
    /// Taken back by the donor.
    Withdrawn,
    /// Refused by the recipient.
    Rejected,
    /// Called off.
    Cancelled,
}

/// How something is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// In kind.
    InKind,
    /// Money for a purchase.
    Funded,
    /// For a time.
    Loan,
    /// In exchange.
    RingExchange,
}

/// Where it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// Own stocks.
    Stockpile,
    /// Industry.
    Procurement,
    /// Another nation.
    ThirdParty,
}

/// Who receives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recipient {
    /// A nation.
    Nation(&'static str),
    /// A name that stands in no table: a defect.
    Unheard,
}

/// One announcement.
#[derive(Debug, Clone, PartialEq)]
pub struct Donation {
    /// Key of the reporting nation.
    pub key: String,
    /// Who reports it.
    pub nation: &'static str,
    /// Who gives: mostly, not always, the reporter.
    pub donor: &'static str,
    /// Who receives.
    pub recipient: Recipient,
    /// How.
    pub manner: Manner,
    /// Where from.
    pub source: Source,
    /// When it was announced.
    pub announced: Day,
    /// Value in cents of the reporter's currency, at acquisition.
    pub acquisition_cents: Option<i64>,
    /// Value in cents, now.
    pub current_cents: Option<i64>,
    /// Key of the requirement that it answers.
    pub requirement: Option<String>,
    /// What is given.
    pub lines: Vec<DonationLine>,
    /// Its label.
    pub label: Label,
}

/// One thing given.
#[derive(Debug, Clone, PartialEq)]
pub struct DonationLine {
    /// Number within the donation, from 1.
    pub number: usize,
    /// Place of the weapon system.
    pub system: Option<usize>,
    /// How the system is spelled, by turn.
    pub spelling: usize,
    /// Place of the article, for lines that name one by its number.
    pub article: Option<usize>,
    /// How far it has come.
    pub stage: Stage,
    /// Since when.
    pub stage_since: Day,
    /// Asked for.
    pub requested: Count,
    /// Promised.
    pub pledged: Count,
    /// Set aside.
    pub allocated: Count,
    /// Sent.
    pub shipped: Count,
    /// Received; above `allocated` in a few lines, which is a defect.
    pub delivered: Count,
    /// Planned delivery.
    pub planned: Day,
    /// Delivery.
    pub delivered_on: Day,
    /// Key of a requirement of its own.
    pub requirement: Option<String>,
}

impl DonationLine {
    /// More was delivered than set aside.
    #[must_use]
    pub fn contradicts(&self) -> bool {
        matches!((self.allocated.value(), self.delivered.value()), (Some(allocated), Some(delivered)) if delivered > allocated)
    }
}

/// The donations of one nation.
#[must_use]
pub fn make(truth: &Truth, publisher: &'static Publisher, count: u64, today: Date) -> Vec<Donation> {
    let mut dice = truth.dice(publisher.code, 2, 0);
    // A row of a table is one donation with one line.
    let most_lines = if matches!(publisher.shape, Shape::SemicolonCsv | Shape::CommaCsv) { 1 } else { 4 };
    (1..=count).map(|number| donation(truth, publisher, number, most_lines, today, &mut dice)).collect()
}

fn donation(truth: &Truth, publisher: &'static Publisher, number: u64, most_lines: i64, today: Date, dice: &mut Dice) -> Donation {
    let announced = shift(today, -dice.between(3, 700));
    let answered = if dice.per_mille(350) { answerable(truth, publisher, dice) } else { None };
    let count = dice.between(1, most_lines);
    let lines: Vec<DonationLine> = (1..=count)
        .map(|line| {
            let system = match answered {
                Some(need) if line == 1 => need.system,
                _ => gift(dice, publisher),
            };
            let mut made = donation_line(truth, dice, usize::try_from(line).unwrap_or(1), system, announced, today);
            if answered.is_none() && dice.per_mille(80) {
                made.requirement = made.system.and_then(|system| truth.requirement_for(system)).map(|need| need.key.clone());
            }
            made
        })
        .collect();
    let recipient = match dice.below(1000) {
        0..=929 => Recipient::Nation("UKR"),
        930..=939 => Recipient::Unheard,
        _ => Recipient::Nation(dice.pick(&["EST", "LVA", "LTU", "MNE", "ALB", "SVK", "BGR", "ROU"]).copied().unwrap_or("EST")),
    };
    let donor = if dice.per_mille(35) {
        dice.pick(&["DEU", "NLD", "DNK", "NOR", "CAN", "USA", "SWE", "BEL"]).copied().unwrap_or("DEU")
    } else {
        publisher.code
    };
    let cents = dice.between(2_000_000, 9_000_000_000);
    let air_defence = lines.iter().any(|line| is_air_defence(line.system));
    Donation {
        key: format!("{}-D-{number:05}", publisher.code),
        nation: publisher.code,
        donor: if matches!(recipient, Recipient::Nation(code) if code == donor) { publisher.code } else { donor },
        recipient,
        manner: dice
            .weighted(Manner::InKind, &[(800, Manner::InKind), (110, Manner::Funded), (40, Manner::Loan), (50, Manner::RingExchange)]),
        source: dice.weighted(Source::Stockpile, &[(620, Source::Stockpile), (300, Source::Procurement), (80, Source::ThirdParty)]),
        announced: if dice.per_mille(8) { Day::Impossible(announced.year()) } else { Day::On(announced) },
        acquisition_cents: (!dice.per_mille(150)).then_some(cents),
        current_cents: dice.per_mille(400).then_some(cents / 100 * dice.between(5, 80)),
        requirement: answered.map(|need| need.key.clone()),
        lines,
        label: with_label(number, air_defence, publisher, dice),
    }
}

fn is_air_defence(system: Option<usize>) -> bool {
    system.and_then(|place| SYSTEMS.get(place)).is_some_and(|system| system.domain == "AIR_DEFENCE")
}

/// With whom a gift is shared: of air defence, by its number, often with a few alone.
fn with_label(number: u64, air_defence: bool, publisher: &Publisher, dice: &mut Dice) -> Label {
    // Drawn in any case, so that nothing that is drawn later depends on it.
    let plain = label(dice, publisher);
    let releasable_to = match number % 10 {
        _ if !air_defence || !publisher.labels => return plain,
        0 => vec!["XAA"],
        2 | 6 => vec!["NATO"],
        5 => vec!["XBB"],
        7 => vec!["XAA", "XBB"],
        _ => return plain,
    };
    Label { restricted: false, releasable_to }
}

/// A requirement of Ukraine that the nation can answer from what it has.
fn answerable<'a>(truth: &'a Truth, publisher: &Publisher, dice: &mut Dice) -> Option<&'a Requirement> {
    (0..8).find_map(|_| {
        let need = dice.pick(truth.requirements())?;
        let has = need.system.is_none_or(|place| SYSTEMS.get(place).is_some_and(|system| system.used_by(publisher.code)));
        (need.nation == "UKR" && has).then_some(need)
    })
}

/// A system that the nation has.
fn gift(dice: &mut Dice, publisher: &Publisher) -> Option<usize> {
    if dice.per_mille(180) {
        return None;
    }
    for _ in 0..12 {
        let place = wanted(dice)?;
        if SYSTEMS.get(place).is_some_and(|system| system.used_by(publisher.code)) {
            return Some(place);
        }
    }
    let own: Vec<usize> =
        (0..SYSTEMS.len()).filter(|&place| SYSTEMS.get(place).is_some_and(|system| system.used_by(publisher.code))).collect();
    dice.pick(&own).copied()
}

fn stage(dice: &mut Dice) -> Stage {
    dice.weighted(
        Stage::Pledged,
        &[
            (25, Stage::Offered),
            (190, Stage::Pledged),
            (140, Stage::Allocated),
            (110, Stage::Preparing),
            (100, Stage::InTransit),
            (60, Stage::AtNode),
            (50, Stage::HandedOver),
            (275, Stage::Delivered),
            (18, Stage::Withdrawn),
            (10, Stage::Rejected),
            (22, Stage::Cancelled),
        ],
    )
}

fn donation_line(truth: &Truth, dice: &mut Dice, number: usize, system: Option<usize>, announced: Date, today: Date) -> DonationLine {
    let stage = stage(dice);
    let article = match system {
        None => truth.any_article(dice),
        // A few lines name both the system and its number.
        Some(place) if dice.per_mille(150) => truth.complete_article(place),
        Some(_) => None,
    };
    let pledged = amount(dice, system);
    let past = |reached: Stage| stage >= reached && stage <= Stage::Delivered;
    let blank_or = |dice: &mut Dice, shown: bool, value: f64| {
        if !shown {
            return dice.weighted(Count::Blank, &[(500, Count::Blank), (380, Count::Zero), (80, Count::NotApplicable), (40, Count::Dash)]);
        }
        if dice.per_mille(5) { Count::About(12) } else { Count::of(value) }
    };
    let allocated_number = if dice.per_mille(850) { pledged } else { (pledged * 0.5).ceil() };
    let delivered_number = if past(Stage::Delivered) {
        if dice.per_mille(50) { allocated_number + dice.between(1, 3) as f64 } else { allocated_number }
    } else {
        (allocated_number * 0.25).floor()
    };
    let age = i64::from(announced.until(today).map_or(0, |span| span.get_days()).max(1));
    let since = shift(today, -dice.between(0, age.min(260)));
    let planned = if past(Stage::HandedOver) { shift(since, dice.between(-10, 10)) } else { shift(today, dice.between(-25, 200)) };
    DonationLine {
        number,
        system,
        spelling: dice.index(8),
        article,
        stage,
        stage_since: if stage == Stage::Pledged && dice.per_mille(300) { Day::Blank } else { Day::On(since) },
        requested: if dice.per_mille(550) { Count::of(pledged + dice.between(0, 4) as f64) } else { blank_or(dice, false, 0.0) },
        pledged: if stage == Stage::Offered { Count::Blank } else { blank_or(dice, true, pledged) },
        allocated: blank_or(dice, past(Stage::Allocated), allocated_number),
        shipped: blank_or(dice, past(Stage::InTransit), allocated_number),
        delivered: if past(Stage::Delivered) || (past(Stage::InTransit) && dice.per_mille(200)) {
            Count::of(delivered_number)
        } else {
            blank_or(dice, false, 0.0)
        },
        planned: if stage > Stage::Delivered || dice.per_mille(120) {
            Day::Blank
        } else if dice.per_mille(6) {
            Day::Impossible(today.year())
        } else {
            Day::On(planned)
        },
        delivered_on: if stage == Stage::Delivered { Day::On(since) } else { Day::Blank },
        requirement: None,
    }
}
