//! When donation lines arrive, and what brings them.

use std::cmp::Reverse;

use hashbrown::HashMap;
use jiff::civil::Date;

use super::{Derivation, Overview, Place};
use crate::config::Reference;
use crate::model::codes::{RecordKind, TransferStatus};
use crate::model::records::{DonationLine, Transfer, TransferLine};
use crate::model::values::{When, record_hash};
use crate::store::dimension::{Listed as _, Rank};
use crate::store::lore::system_of;
use crate::store::progress::{arrives, departs};

/// Which movement brings each donation line that is on its way.
#[derive(Debug, Default)]
pub struct Arrivals(HashMap<Rank, Arrival>);

/// How a donation line arrives.
#[derive(Debug)]
pub struct Arrival {
    /// The newest movement that carries it.
    pub transfer: Place,
    /// End of that movement's last leg.
    pub estimate: Option<When>,
}

impl Arrivals {
    /// How a line arrives; none: no movement of it is reported.
    pub fn of(&self, line: &DonationLine) -> Option<&Arrival> {
        self.0.get(&line.rank())
    }

    /// When a line arrives: delivery, else the estimate of the last leg, else the planned delivery.
    pub fn when<'a>(&'a self, line: &'a DonationLine) -> Option<&'a When> {
        let estimate = || self.of(line)?.estimate.as_ref();
        line.delivered_on.as_ref().or_else(estimate).or(line.planned_delivery.as_ref())
    }
}

impl Derivation for Arrivals {
    const FROM: &'static [RecordKind] = &[RecordKind::Donation, RecordKind::Transfer];
    const DAILY: bool = false;

    fn derive(overview: &Overview) -> Self {
        let movements = Movements::of(overview);
        let lines = overview.each::<DonationLine>();
        Self(lines.filter_map(|(_, line)| Some((line.rank(), movements.newest(overview, line)?))).collect())
    }
}

/// All movements of donations, with what they carry.
struct Movements<'a> {
    of_donation: HashMap<Rank, Vec<(Place, &'a Transfer)>>,
    carried: HashMap<Rank, Vec<(Place, &'a TransferLine)>>,
}

impl<'a> Movements<'a> {
    fn of(overview: &'a Overview) -> Self {
        let mut of_donation: HashMap<Rank, Vec<_>> = HashMap::new();
        for (place, transfer) in overview.each::<Transfer>() {
            let Some(link) = transfer.donation.0.as_ref() else { continue };
            if !matches!(transfer.status, TransferStatus::Cancelled | TransferStatus::Lost) {
                let donation = record_hash(RecordKind::Donation, link.nation, &link.key, 0);
                of_donation.entry(Rank::of(link.nation, donation)).or_default().push((place, transfer));
            }
        }
        Self { of_donation, carried: overview.lines() }
    }

    /// The newest movement that carries a donation line: the last to depart, then the last to arrive, then the furthest along.
    fn newest(&self, overview: &Overview, line: &DonationLine) -> Option<Arrival> {
        let of_donation = self.of_donation.get(&Rank::of(line.origin.nation, line.line_of?.get()))?;
        let carrying = of_donation.iter().filter(|(_, transfer)| self.carries(overview, transfer, line));
        let (place, transfer) = carrying.max_by_key(|(_, transfer)| (ends(transfer), transfer.status, Reverse(transfer.rank())))?;
        Some(Arrival { transfer: *place, estimate: arrives(transfer).cloned() })
    }

    /// Whether a movement of its donation carries a line. One of which no line is reported carries all.
    fn carries(&self, overview: &Overview, transfer: &Transfer, line: &DonationLine) -> bool {
        let Some(carried) = self.carried.get(&transfer.rank()) else { return true };
        moves(overview.reference(), carried.iter().map(|(_, moved)| *moved), line)
    }
}

/// Whether any of these lines moves what a donation line gives: its item, or its weapon system.
pub fn moves<'a>(reference: &Reference, mut carried: impl Iterator<Item = &'a TransferLine>, line: &DonationLine) -> bool {
    let given = system_of(reference, line.system.0.as_deref(), line.item.as_ref());
    carried.any(|moved| {
        let same_item = moved.item.as_ref().zip(line.item.as_ref()).is_some_and(|(moved, given)| moved.key == given.key);
        let system = system_of(reference, moved.system.0.as_deref(), moved.item.as_ref());
        same_item || (system.is_some() && system == given)
    })
}

/// Start of the first leg and end of the last.
fn ends(transfer: &Transfer) -> (Option<Date>, Option<Date>) {
    (departs(transfer).map(|when| when.date), arrives(transfer).map(|when| when.date))
}
