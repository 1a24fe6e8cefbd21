//! Movements, joined across the nations that report them.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use hashbrown::HashMap;

use super::conflicts::{Count, differing};
use super::{Derivation, Overview, Place};
use crate::model::codes::RecordKind;
use crate::model::records::{Donation, Transfer, TransferLine};
use crate::model::values::{CountryCode, ItemKey, Text};
use crate::store::dimension::{Dimension, Listed, Rank};
use crate::store::dimensions;
use crate::store::lore::system_of;
use crate::store::movement_number::movement_number;
use crate::store::part::Part;

/// A movement with the reports of it that one release set sees.
#[derive(Debug)]
pub struct Consignment {
    /// Its identity as ids write it: `number:MV-2026-001001`, or that of its only report where that has no number.
    pub name: String,
    /// Its number as its primary report writes it.
    pub number: Option<Text>,
    /// Its reports: the primary one first, the others by id.
    pub reports: Vec<Report>,
    /// Nations that report it, by trigram.
    pub nations: BTreeSet<CountryCode>,
    /// What its reports count differently.
    pub conflicts: Vec<Conflict>,
}

/// One report of a movement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Report {
    /// Where the record lies.
    pub transfer: Place,
    /// Its identity.
    rank: Rank,
}

/// One item in different quantities.
#[derive(Debug)]
pub struct Conflict {
    /// The item, where lines name one.
    pub item: Option<ItemKey>,
    /// Slug of the weapon system.
    pub system: Option<Text>,
    /// The lines of all reports that have it, report by report.
    pub lines: Vec<Place>,
}

impl Consignment {
    /// Whether that report speaks for it.
    fn is_primary(&self, report: Rank) -> bool {
        self.reports.first().is_some_and(|first| first.rank == report)
    }

    /// Whether its reports count an item differently.
    pub fn is_conflicting(&self) -> bool {
        !self.conflicts.is_empty()
    }
}

impl Listed for Consignment {
    const NAME: &'static str = "Consignment";
    fn dimensions() -> &'static [Dimension<Self>] {
        static ALL: std::sync::LazyLock<Vec<Dimension<Consignment>>> = std::sync::LazyLock::new(dimensions::consignment);
        &ALL
    }
    fn rank(&self) -> Rank {
        Rank::named(&self.name)
    }
}

/// All movements that the reports visible to one release set tell of. Each report is of exactly one.
#[derive(Debug)]
pub struct Consignments {
    /// The movements, in the order of their ids.
    pub all: Part<Consignment>,
    /// The movement of each report.
    of_report: HashMap<Rank, u64>,
}

impl Consignments {
    /// The movement that is known under a number.
    pub fn numbered(&self, number: &str) -> Option<&Consignment> {
        self.named(&name_of_number(&movement_number(number)?))
    }

    /// The movement whose identity ids write so.
    pub fn named(&self, name: &str) -> Option<&Consignment> {
        self.all.by_hash(Rank::named(name).1)
    }

    /// The movement of a report, by the report's identity.
    pub fn of(&self, report: Rank) -> Option<&Consignment> {
        self.all.by_hash(*self.of_report.get(&report)?)
    }

    /// The row of that movement.
    pub fn row_of(&self, report: Rank) -> Option<u32> {
        self.all.row_of(*self.of_report.get(&report)?)
    }

    /// Whether a report speaks for its movement; none: nobody here sees such a report.
    pub fn is_primary(&self, report: Rank) -> Option<bool> {
        self.of(report).map(|movement| movement.is_primary(report))
    }

    /// The movement for which a report speaks; none: another does.
    pub fn spoken_for(&self, report: Rank) -> Option<&Consignment> {
        self.of(report).filter(|movement| movement.is_primary(report))
    }
}

impl Derivation for Consignments {
    // Whose report is the donor's, its donation says.
    const FROM: &'static [RecordKind] = &[RecordKind::Transfer, RecordKind::Donation];
    const DAILY: bool = false;

    fn derive(overview: &Overview) -> Self {
        let mut movements: HashMap<String, Vec<(Place, &Transfer)>> = HashMap::new();
        for (place, transfer) in overview.each::<Transfer>() {
            movements.entry(name_of(transfer)).or_default().push((place, transfer));
        }
        let carried = overview.lines::<TransferLine>();
        let joined = movements.into_iter().map(|(name, reports)| joined(overview, name, reports, &carried));
        let all = Part::new(joined.collect(), |_| None);
        let reports = |one: &Consignment| one.reports.iter().map(|report| (report.rank, one.rank().1)).collect::<Vec<_>>();
        Self { of_report: all.records().iter().flat_map(reports).collect(), all }
    }

    fn warm(&self, like: &Self, overview: &Overview) {
        self.all.warm(&like.all, &overview.world().nowhere());
    }
}

/// The identity of a report's movement.
fn name_of(transfer: &Transfer) -> String {
    let number = transfer.consignment.as_deref().and_then(movement_number);
    number.map_or_else(|| format!("report:{}:{:016x}", transfer.origin.nation, transfer.origin.hash), |number| name_of_number(&number))
}

fn name_of_number(number: &str) -> String {
    format!("number:{number}")
}

/// A movement of its reports.
fn joined(
    overview: &Overview,
    name: String,
    mut reports: Vec<(Place, &Transfer)>,
    carried: &HashMap<Rank, Vec<(Place, &TransferLine)>>,
) -> Consignment {
    let donors: BTreeSet<CountryCode> = reports.iter().filter_map(|(_, transfer)| donor(overview, transfer)).collect();
    reports.sort_unstable_by_key(|(_, transfer)| transfer.rank());
    let ahead = |transfer: &Transfer| {
        let origin = &transfer.origin;
        (transfer.status, donors.contains(&origin.nation), Reverse((origin.feed.clone(), transfer.rank())))
    };
    if let Some((primary, _)) = reports.iter().enumerate().max_by_key(|(_, (_, transfer))| ahead(transfer)) {
        reports[..=primary].rotate_right(1);
    }
    Consignment {
        number: reports.first().and_then(|(_, transfer)| transfer.consignment.clone()).filter(|number| movement_number(number).is_some()),
        nations: reports.iter().map(|(_, transfer)| transfer.origin.nation).collect(),
        conflicts: if reports.len() > 1 { conflicts(overview, &reports, carried) } else { Vec::new() },
        reports: reports.into_iter().map(|(place, transfer)| Report { transfer: place, rank: transfer.rank() }).collect(),
        name,
    }
}

/// Who gives what a report moves, as its donation says; for who may not see that, the nation to whose donation it leads.
fn donor(overview: &Overview, transfer: &Transfer) -> Option<CountryCode> {
    let link = transfer.donation.0.as_ref()?;
    let donation = overview.follow::<Donation>(link);
    Some(donation.and_then(|(_, donation)| donation.donor).unwrap_or(link.nation))
}

fn conflicts(overview: &Overview, reports: &[(Place, &Transfer)], carried: &HashMap<Rank, Vec<(Place, &TransferLine)>>) -> Vec<Conflict> {
    let (mut places, mut counts) = (Vec::new(), Vec::new());
    for (report, (_, transfer)) in reports.iter().enumerate() {
        for (place, line) in carried.get(&transfer.rank()).into_iter().flatten() {
            let item = line.item.as_ref();
            places.push(*place);
            counts.push(Count {
                report,
                item: item.map(|item| item.key.clone()),
                system: system_of(overview.reference(), line.system.0.as_deref(), item).map(Text::from),
                unit: line.quantity.unit(),
                number: line.quantity.number(),
            });
        }
    }
    differing(&counts)
        .into_iter()
        .map(|found| Conflict {
            item: found.item,
            system: found.system,
            lines: found.lines.into_iter().filter_map(|line| places.get(line).copied()).collect(),
        })
        .collect()
}
