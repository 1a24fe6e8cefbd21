//! What a closed node delays.

use std::collections::BTreeSet;

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::ask::{Ask, Filter};
use super::find::key_dimension;
use super::gaps::Gap;
use super::page::{RowPlace, rows_of};
use super::seen::Seen as _;
use super::sight::View;
use crate::model::codes::{RecordKind, Withholding};
use crate::model::records::{Donation, DonationLine, Requirement, Transfer, TransferLine};
use crate::model::values::Id;
use crate::store::{Consignment, Consignments, Listed as _, ahead, answered, arrives, moves};

/// A closure's days, at most.
pub const CLOSURE_DAYS_MOST: i32 = 92;

/// A node that is closed from one day to another, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Closure {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
}

/// Why there is no such closure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ClosureError {
    /// It ends before it begins.
    #[error("`to` lies before `from`; give the first day in `from` and the last in `to`")]
    Backwards,
    /// It is too long.
    #[error("`from` to `to` are {0} days; a closure has at most {CLOSURE_DAYS_MOST}, both days counted")]
    TooLong(i32),
}

/// What a closure delays.
#[derive(Debug)]
pub struct Impact {
    /// The closure.
    pub closure: Closure,
    /// What is delayed, by the day on which it would have been at the node.
    pub delays: Vec<Delay>,
    /// Requirements that are missed because of it, by the day on which they are needed.
    pub missed: Vec<RowPlace>,
}

/// One delayed movement.
#[derive(Debug)]
pub struct Delay {
    /// Its primary report.
    pub transfer: RowPlace,
    /// Day on which it would have been at the node.
    pub passes: Date,
    /// End of its last leg.
    pub arrives: Option<Date>,
    /// By how many days it is put off.
    pub days: i32,
    /// The requirement for which it moves.
    pub requirement: Option<RowPlace>,
    /// Whether that is missed because of the closure.
    pub misses: bool,
}

impl Delay {
    /// Whether it would have arrived by that day, and now does not.
    fn misses(&self, needed: Date) -> bool {
        self.arrives.is_some_and(|arrives| arrives <= needed) && self.arrives_then().is_some_and(|then| then > needed)
    }

    /// End of its last leg, once it is put off.
    pub fn arrives_then(&self) -> Option<Date> {
        self.arrives.map(|arrives| arrives.saturating_add(self.days.days()))
    }
}

impl Closure {
    /// Checks the days.
    pub fn new(from: Date, to: Date) -> Result<Self, ClosureError> {
        let days = days_between(from, to).saturating_add(1);
        if days < 1 {
            return Err(ClosureError::Backwards);
        }
        if days > CLOSURE_DAYS_MOST {
            return Err(ClosureError::TooLong(days));
        }
        Ok(Self { from, to })
    }

    /// The first of these days, in the order of a way, that falls into the closure, and by how many days the way is longer
    /// in the end: each day that falls into it is put off to the day after, and all later ones by as many days. None: nothing
    /// falls into it.
    pub fn puts_off(self, way: impl Iterator<Item = Date>) -> Option<(Date, i32)> {
        let reopens = self.to.saturating_add(1.day());
        let (mut first, mut days) = (None, 0);
        for day in way {
            let then = day.saturating_add(days.days());
            if self.from <= then && then <= self.to {
                first.get_or_insert(day);
                days += days_between(then, reopens);
            }
        }
        first.map(|first| (first, days))
    }
}

fn days_between(from: Date, to: Date) -> i32 {
    // The whole calendar has fewer days than that.
    from.until(to).map_or(0, |span| span.get_days())
}

/// From what a closure's impact follows.
const FROM: &[RecordKind] = &[RecordKind::Transfer, RecordKind::Donation, RecordKind::Requirement];

impl View {
    /// What slips if that node is closed. Each movement counts once, by its primary report.
    pub fn impact(&self, node: &str, closure: Closure) -> Impact {
        self.look_into_all(FROM);
        let (mut delays, mut missed) = (Vec::new(), BTreeSet::new());
        for (delay, movement) in self.delayed(node, closure) {
            let asked = self.asked_by(movement);
            let needed = |one: &Requirement| one.needed_by.as_ref().map(|when| when.date);
            let misses = |one: &Requirement| needed(one).is_some_and(|needed| delay.misses(needed));
            missed.extend(asked.iter().filter(|(_, one)| misses(one)).map(|(place, one)| (needed(one), one.rank(), *place)));
            // Of several the first that is missed, else the first that is needed.
            let first = asked.iter().min_by_key(|(_, one)| (!misses(one), needed(one).is_none(), needed(one), one.rank()));
            let (requirement, misses) = (first.map(|(place, _)| *place), first.is_some_and(|(_, one)| misses(one)));
            delays.push(Delay { requirement, misses, ..delay });
        }
        Impact { closure, delays, missed: missed.into_iter().map(|(.., place)| place).collect() }
    }

    /// The movements that a closure delays, not yet with what they are for; by the day on which they would have passed.
    fn delayed(&self, node: &str, closure: Closure) -> Vec<(Delay, &Consignment)> {
        let movements = self.derived::<Consignments>();
        let filter = Filter::AnyOf(key_dimension::<Transfer>("through"), vec![node.to_owned()]);
        let ask = Ask { filter: Some(filter), ..Ask::default() };
        let mut delayed = Vec::new();
        for seat in Transfer::seats(self) {
            let rows = rows_of(self, &ask, &seat);
            for row in rows.0.iter().flatten() {
                let Some(transfer) = seat.part.get(row) else { continue };
                let Some(movement) = movements.spoken_for(transfer.rank()) else { continue };
                let Some((passes, days)) = closure.puts_off(ahead(transfer, node).map(|when| when.date)) else { continue };
                let arrives = arrives(transfer).map(|when| when.date);
                let delay = Delay { transfer: (seat.feed, row), passes, arrives, days, requirement: None, misses: false };
                delayed.push((transfer.rank(), delay, movement));
            }
        }
        delayed.sort_by_key(|(rank, delay, _)| (delay.passes, *rank));
        delayed.into_iter().map(|(_, delay, movement)| (delay, movement)).collect()
    }

    /// The requirements for which a movement moves: of the donation that its primary report names, or another of its reports.
    /// A line's own requirement goes before its donation's; lines that are not moved ask for nothing.
    fn asked_by(&self, movement: &Consignment) -> Vec<(RowPlace, &Requirement)> {
        let overview = self.overview();
        let reports = movement.reports.iter().filter_map(|report| overview.at::<Transfer>(report.transfer));
        let named = reports.filter_map(|transfer| Some((transfer, overview.follow::<Donation>(transfer.donation.0.as_ref()?)?.1)));
        let Some((transfer, donation)) = named.into_iter().next() else { return Vec::new() };
        let (nation, id) = (donation.origin.nation, Id::record("Donation", donation.origin.nation, donation.origin.hash).text());
        let lines = self.of_key::<DonationLine>(nation, "donation", &id);
        let carrier = Id::record("Transfer", transfer.origin.nation, transfer.origin.hash).text();
        let moved = self.of_key::<TransferLine>(transfer.origin.nation, "transfer", &carrier);
        let carried = lines.into_iter().filter(|line| moved.is_empty() || moves(self.reference(), moved.iter().copied(), line));
        let links = carried.map(|line| answered(line, || Some(donation)));
        let mut asked: Vec<(RowPlace, &Requirement)> = links.flatten().filter_map(|link| overview.follow::<Requirement>(link)).collect();
        if asked.is_empty() {
            asked.extend(donation.requirement.0.as_ref().and_then(|link| overview.follow::<Requirement>(link)));
        }
        asked.sort_by_key(|(_, requirement)| requirement.rank());
        asked.dedup_by_key(|(place, _)| *place);
        asked
    }

    /// What an impact lacks or shows old.
    pub fn gaps_of_impact(&self) -> Vec<Gap> {
        self.gaps_of_kinds(FROM)
    }

    /// Whether labels may keep something from an impact.
    pub fn withheld_of_impact(&self) -> Withholding {
        self.withheld_of_kinds(FROM)
    }
}
