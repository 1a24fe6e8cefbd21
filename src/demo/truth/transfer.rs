//! Movements: one number, reported by one to three nations, which do not always count alike.

use jiff::civil::Date;

use super::dice::Dice;
use super::donation::{Donation, DonationLine, Recipient, Stage};
use super::holding::label;
use super::places::{self, Stage as RouteStage};
use super::systems::SYSTEMS;
use super::world::Truth;
use super::written::{Count, Day, Label, shift};
use crate::demo::plan::{self, Kind};

/// How far a transfer has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Planned.
    Planned,
    /// Ready to go.
    Ready,
    /// Between two nodes.
    Moving,
    /// Waits at a node.
    AtNode,
    /// Stopped.
    Held,
    /// Called off.
    Cancelled,
    /// Lost.
    Lost,
    /// Given, receipt not confirmed.
    HandedOver,
    /// Received in part.
    ReceivedPartial,
    /// Received.
    Received,
}

/// How certain a date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certainty {
    /// Planned.
    Planned,
    /// Estimated.
    Estimated,
    /// It has happened.
    Actual,
}

/// One leg.
#[derive(Debug, Clone, PartialEq)]
pub struct Leg {
    /// ROAD, RAIL, SEA or AIR.
    pub mode: &'static str,
    /// Slug of the node where it starts.
    pub from: &'static str,
    /// Slug of the node where it ends.
    pub to: &'static str,
    /// When it starts, or started.
    pub departs: Day,
    /// How certain that is.
    pub departs_certainty: Certainty,
    /// When it ends, or ended.
    pub arrives: Day,
    /// How certain that is.
    pub arrives_certainty: Certainty,
}

/// One thing moved.
#[derive(Debug, Clone, PartialEq)]
pub struct TransferLine {
    /// Number within the transfer, from 1.
    pub number: usize,
    /// Place of the weapon system.
    pub system: Option<usize>,
    /// How it is spelled, by turn.
    pub spelling: usize,
    /// Place of the article.
    pub article: Option<usize>,
    /// How many this nation counts.
    pub quantity: Count,
    /// Kilograms of the line.
    pub kilograms: Count,
}

/// A movement as one nation reports it.
#[derive(Debug, Clone, PartialEq)]
pub struct Transfer {
    /// Key of the reporting nation.
    pub key: String,
    /// Who reports it.
    pub nation: &'static str,
    /// Movement number, shared by all who report it; a few reports have none.
    pub movement: Option<String>,
    /// Key of the donation, where the reporter is the one who announced it.
    pub donation: Option<String>,
    /// Trigram of the recipient.
    pub recipient: &'static str,
    /// How far it has come, in the reporter's eyes.
    pub status: Status,
    /// What moves.
    pub lines: Vec<TransferLine>,
    /// How it moves.
    pub legs: Vec<Leg>,
    /// Its label.
    pub label: Label,
}

/// All reports of all movements, until there are `count`.
#[must_use]
pub fn make(truth: &Truth, count: usize, today: Date) -> Vec<Transfer> {
    let mut dice = Dice::new(truth.seed(), u64::MAX);
    let mut moved: Vec<&Donation> = truth
        .donations()
        .iter()
        .filter(|donation| donation.recipient == Recipient::Nation("UKR") && donation.lines.iter().any(moves))
        .collect();
    shuffle(&mut moved, &mut dice);
    let mut reports = Vec::with_capacity(count);
    for (number, donation) in moved.into_iter().enumerate() {
        for reporter in reporters(donation, &mut dice) {
            if reports.len() >= count {
                return reports;
            }
            let key = format!("{reporter}-T-{:05}", reports.len() + 1);
            // Every reporter sees the same movement: its dice are the movement's, its miscounts its own.
            let mut shared = Dice::new(truth.seed(), (1 << 40) + number as u64);
            reports.push(report(truth, donation, number, reporter, key, &mut shared, &mut dice, today));
        }
    }
    reports
}

fn shuffle<T>(list: &mut [T], dice: &mut Dice) {
    for place in (1..list.len()).rev() {
        let other = dice.index(place + 1);
        list.swap(place, other);
    }
}

fn moves(line: &DonationLine) -> bool {
    line.stage >= Stage::Preparing && line.stage <= Stage::Delivered
}

fn publishes(nation: &str) -> bool {
    plan::publisher(nation).is_some_and(|publisher| publisher.has(Kind::Transfer))
}

fn reporters(donation: &Donation, dice: &mut Dice) -> Vec<&'static str> {
    let mut reporters = Vec::new();
    if publishes(donation.nation) {
        reporters.push(donation.nation);
    }
    let transit = match donation.nation {
        "GRC" | "TUR" | "ITA" | "BGR" => "ROU",
        "CZE" | "HUN" | "HRV" | "SVN" | "AUT" => "SVK",
        _ => "POL",
    };
    if transit != donation.nation && dice.per_mille(330) {
        reporters.push(transit);
    }
    if dice.per_mille(380) {
        reporters.push("UKR");
    }
    reporters
}

fn furthest(donation: &Donation) -> Stage {
    donation.lines.iter().filter(|line| moves(line)).map(|line| line.stage).max().unwrap_or(Stage::Preparing)
}

#[expect(clippy::too_many_arguments, reason = "a report is made from all of them, once")]
fn report(
    truth: &Truth,
    donation: &Donation,
    number: usize,
    reporter: &'static str,
    key: String,
    shared: &mut Dice,
    own: &mut Dice,
    today: Date,
) -> Transfer {
    let stage = furthest(donation);
    let status = status(stage, shared);
    let route = places::route(donation.nation, shared.below(6));
    let legs = legs(route, status, stage_day(donation, stage), today, shared);
    let miscounts = reporter != donation.nation && own.per_mille(150);
    let lines = donation
        .lines
        .iter()
        .filter(|line| moves(line))
        .enumerate()
        .map(|(place, line)| line_of(truth, line, place + 1, miscounts && place == 0, shared, own))
        .collect();
    let at_home = plan::publisher(reporter);
    Transfer {
        key,
        nation: reporter,
        movement: (!own.per_mille(20)).then(|| format!("MV-{}-{:06}", today.year(), number * 37 + 1001)),
        donation: (reporter == donation.nation).then(|| donation.key.clone()),
        recipient: "UKR",
        status: if reporter == "UKR" && status == Status::HandedOver && own.per_mille(500) { Status::Received } else { status },
        lines,
        legs,
        label: at_home.map(|publisher| label(own, publisher)).unwrap_or_default(),
    }
}

fn stage_day(donation: &Donation, stage: Stage) -> Option<Date> {
    donation.lines.iter().find(|line| line.stage == stage).and_then(|line| line.stage_since.date())
}

fn line_of(truth: &Truth, line: &DonationLine, number: usize, miscounts: bool, shared: &mut Dice, own: &mut Dice) -> TransferLine {
    let full = [line.shipped, line.allocated, line.pledged]
        .into_iter()
        .find_map(|count| count.value().filter(|value| *value > 0.0))
        .unwrap_or(1.0);
    let shift = if miscounts { if full > 1.0 && own.per_mille(700) { -1.0 } else { 1.0 } } else { 0.0 };
    let article =
        line.article.or_else(|| if shared.per_mille(400) { line.system.and_then(|place| truth.complete_article(place)) } else { None });
    let one = line
        .system
        .and_then(|place| truth.complete_article(place))
        .or(line.article)
        .and_then(|place| truth.articles().get(place))
        .map_or(50.0, |entry| entry.kilograms);
    TransferLine {
        number,
        system: line.system.filter(|place| SYSTEMS.get(*place).is_some()),
        spelling: line.spelling,
        article,
        quantity: Count::of(full + shift),
        kilograms: if shared.per_mille(150) { Count::Blank } else { Count::of((full * one * 10.0).round() / 10.0) },
    }
}

fn status(stage: Stage, dice: &mut Dice) -> Status {
    match stage {
        Stage::Preparing => dice.weighted(Status::Planned, &[(600, Status::Planned), (360, Status::Ready), (40, Status::Cancelled)]),
        Stage::InTransit => dice.weighted(Status::Moving, &[(900, Status::Moving), (90, Status::Held), (10, Status::Lost)]),
        Stage::AtNode => dice.weighted(Status::AtNode, &[(900, Status::AtNode), (100, Status::Held)]),
        Stage::HandedOver => Status::HandedOver,
        _ => dice.weighted(Status::Received, &[(900, Status::Received), (100, Status::ReceivedPartial)]),
    }
}

/// Dates of the legs, so that they agree with the status today.
fn legs(route: &'static [RouteStage], status: Status, since: Option<Date>, today: Date, dice: &mut Dice) -> Vec<Leg> {
    let durations: Vec<(i64, i64)> = route.iter().map(|(mode, _, _)| (days_of(mode, dice), dice.between(0, 3))).collect();
    let whole: i64 = durations.iter().map(|(travel, stay)| travel + stay).sum();
    // Legs before `done` have ended; the leg at `done` runs if the transfer moves.
    let (done, moving, first) = match status {
        Status::Planned | Status::Cancelled => (0, false, shift(today, dice.between(4, 90))),
        Status::Ready => (0, false, shift(today, dice.between(1, 10))),
        Status::Moving | Status::Lost => {
            let done = dice.index(route.len());
            let before: i64 = durations.iter().take(done).map(|(travel, stay)| travel + stay).sum();
            let travel = durations.get(done).map_or(1, |(travel, _)| *travel);
            (done, true, shift(today, -before - dice.between(0, travel.max(1) - 1)))
        }
        Status::AtNode | Status::Held => {
            let done = 1 + dice.index(route.len().saturating_sub(1));
            let before: i64 = durations.iter().take(done).map(|(travel, stay)| travel + stay).sum();
            (done, false, shift(today, -before - dice.between(0, 40)))
        }
        Status::HandedOver | Status::ReceivedPartial | Status::Received => (route.len(), false, shift(since.unwrap_or(today), -whole)),
    };
    let mut day = first;
    let mut legs = Vec::with_capacity(route.len());
    for (place, ((mode, from, to), (travel, stay))) in route.iter().zip(durations).enumerate() {
        let ended = place < done;
        let started = ended || (moving && place == done);
        // What lies ahead never lies before tomorrow.
        let departs = if started { day } else { day.max(shift(today, 1)) };
        let mut arrives = shift(departs, travel);
        if ended {
            arrives = arrives.min(today);
        } else {
            arrives = arrives.max(shift(today, 1));
        }
        legs.push(Leg {
            mode,
            from,
            to,
            departs: if !started && dice.per_mille(30) { Day::Blank } else { Day::On(departs.min(if started { today } else { departs })) },
            departs_certainty: if started {
                Certainty::Actual
            } else if place == 0 {
                Certainty::Planned
            } else {
                Certainty::Estimated
            },
            arrives: Day::On(arrives),
            arrives_certainty: if ended {
                Certainty::Actual
            } else if started {
                Certainty::Estimated
            } else {
                Certainty::Planned
            },
        });
        day = shift(arrives, stay);
    }
    legs
}

fn days_of(mode: &str, dice: &mut Dice) -> i64 {
    match mode {
        "AIR" => 1,
        "SEA" => dice.between(9, 18),
        "RAIL" => dice.between(2, 6),
        _ => dice.between(1, 3),
    }
}
