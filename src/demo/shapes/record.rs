//! Records of the truth as the fields that a publisher writes.

use std::borrow::Cow;

use super::field::{Cell, Field, Fields};
use super::words;
use crate::demo::past::{Aged, Then};
use crate::demo::plan::{self, Kind, PAGE, Publisher, Shape, Tongue};
use crate::demo::truth::Truth;
use crate::demo::truth::catalogue::Article;
use crate::demo::truth::donation::{Donation, DonationLine, Recipient};
use crate::demo::truth::holding::{BLOCK, Holding, Holdings, Number};
use crate::demo::truth::places;
use crate::demo::truth::repair::RepairOrder;
use crate::demo::truth::requirement::Requirement;
use crate::demo::truth::training::{Facility, Iteration};
use crate::demo::truth::transfer::Transfer;
use crate::demo::truth::written::Label;

/// Who writes, and from what.
#[derive(Debug, Clone, Copy)]
pub struct Writer<'a> {
    /// The world.
    pub truth: &'a Truth,
    /// The nation.
    pub publisher: &'static Publisher,
    /// In which shape.
    pub shape: Shape,
    /// The day on which the world is looked at.
    pub then: Then<'a>,
}

/// Which of a nation's records of today a document, or a page of it, goes through.
#[derive(Debug, Clone, Copy)]
pub struct Extent {
    /// The first, from 0.
    pub first: u64,
    /// How many.
    pub records: u64,
}

impl Extent {
    /// All of them.
    pub const ALL: Self = Self { first: 0, records: u64::MAX };

    /// One page, from 0.
    #[must_use]
    pub fn page(page: u64) -> Self {
        Self { first: page.saturating_mul(PAGE), records: PAGE }
    }

    /// Those of a list that it goes through.
    pub fn of<T>(self, list: impl Iterator<Item = T>) -> impl Iterator<Item = T> {
        let count = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        list.skip(count(self.first)).take(count(self.records))
    }
}

impl<'a> Writer<'a> {
    /// Records of that kind that the nation published then, in order. A page of the past has those that are on it today:
    /// a few less, and a few that have been struck.
    pub fn records(self, kind: Kind, extent: Extent) -> Box<dyn Iterator<Item = Fields> + 'a> {
        let truth = self.truth;
        match kind {
            Kind::Holding => Box::new(self.holdings(extent).map(move |holding| self.holding(&holding))),
            Kind::Donation => self.mapped(truth.donations(), extent, |donation| donation.nation, Self::donation),
            Kind::Transfer => self.mapped(truth.transfers(), extent, |transfer| transfer.nation, Self::transfer),
            Kind::RepairOrder => self.mapped(truth.repairs(), extent, |order| order.nation, Self::repair),
            Kind::Requirement => self.mapped(truth.requirements(), extent, |need| need.nation, Self::requirement),
            Kind::TrainingFacility => self.mapped(truth.facilities(), extent, |facility| facility.nation, Self::facility),
            Kind::Course => self.mapped(truth.courses(), extent, |course| course.nation, Self::course),
            Kind::CourseIteration => self.mapped(truth.iterations(), extent, |run| run.nation, Self::iteration),
            Kind::EquipmentType | Kind::Seat => Box::new(std::iter::empty()),
        }
    }

    /// The nation's holdings as they were then.
    pub fn holdings(self, extent: Extent) -> impl Iterator<Item = Cow<'a, Holding>> {
        let block = extent.first / BLOCK;
        let holdings = (block * BLOCK..).zip(Holdings::from_block(self.truth, self.publisher, block));
        let within = Extent { first: extent.first % BLOCK, ..extent };
        within.of(holdings).flat_map(move |(place, holding)| self.then.records(Cow::Owned(holding), self.publisher.code, place))
    }

    fn mapped<T: Aged>(
        self,
        all: &'a [T],
        extent: Extent,
        nation: fn(&T) -> &'static str,
        fields: fn(Self, &T) -> Fields,
    ) -> Box<dyn Iterator<Item = Fields> + 'a> {
        let own = extent.of(self.own(all, nation));
        Box::new(own.flat_map(move |(place, record)| self.back(record, place)).map(move |record| fields(self, &record)))
    }

    /// The nation's course iterations as they were then.
    pub fn iterations(self) -> impl Iterator<Item = Cow<'a, Iteration>> {
        self.own(self.truth.iterations(), |run| run.nation).flat_map(move |(place, run)| self.back(run, place))
    }

    /// The facility in that place of the truth as it was then; as it is where it had not been entered yet.
    pub fn facility_of(self, run: &Iteration) -> Option<Cow<'a, Facility>> {
        let facility = self.truth.facilities().get(run.facility)?;
        Some(self.back(facility, run.facility).next().unwrap_or(Cow::Borrowed(facility)))
    }

    fn back<T: Aged>(self, record: &'a T, place: usize) -> impl Iterator<Item = Cow<'a, T>> + use<'a, T> {
        self.then.records(Cow::Borrowed(record), self.publisher.code, place as u64)
    }

    /// The nation's own records of today, each with its place: lists of the truth are in the order of the plan.
    fn own<T>(self, all: &'a [T], nation: fn(&T) -> &'static str) -> impl ExactSizeIterator<Item = (usize, &'a T)> + use<'a, T> {
        let place = plan::place(self.publisher.code);
        let from = all.partition_point(|record| plan::place(nation(record)) < place);
        let to = all.partition_point(|record| plan::place(nation(record)) <= place);
        all.get(from..to).unwrap_or_default().iter().enumerate().map(move |(place, record)| (from + place, record))
    }

    /// How many records of that kind the nation publishes today.
    #[must_use]
    pub fn count(self, kind: Kind) -> u64 {
        let truth = self.truth;
        let count = match kind {
            Kind::Holding => return truth.holding_count(self.publisher.code),
            Kind::Donation => self.own(truth.donations(), |donation| donation.nation).len(),
            Kind::Transfer => self.own(truth.transfers(), |transfer| transfer.nation).len(),
            Kind::RepairOrder => self.own(truth.repairs(), |order| order.nation).len(),
            Kind::Requirement => self.own(truth.requirements(), |need| need.nation).len(),
            Kind::TrainingFacility => self.own(truth.facilities(), |facility| facility.nation).len(),
            Kind::Course => self.own(truth.courses(), |course| course.nation).len(),
            Kind::CourseIteration => self.own(truth.iterations(), |run| run.nation).len(),
            Kind::EquipmentType | Kind::Seat => 0,
        };
        count as u64
    }

    /// A holding.
    #[must_use]
    pub fn holding(self, holding: &Holding) -> Fields {
        let article = self.truth.articles().get(holding.article);
        let number = match &holding.number {
            Number::Nsn => article.map_or(Cell::Blank, |article| self.nsn(article)),
            Number::Local(number) => Cell::text(number.clone()),
            Number::Missing => Cell::Blank,
        };
        let mut name = article.map_or_else(String::new, |article| self.article_name(article).to_owned());
        if holding.padded {
            name.push(' ');
        }
        let tongue = self.publisher.tongue;
        let region = words::REGIONS
            .get(usize::try_from(holding.depot).unwrap_or(0) % words::REGIONS.len())
            .map_or("", |six| words::of(*six, tongue));
        let condition = words::condition(holding.condition, self.publisher);
        let key = holding.key.clone().map(|key| (Field::Key, Cell::text(key)));
        let mut fields: Fields = key.into_iter().collect();
        fields.extend([
            (Field::Holder, Cell::text(format!("{} {}", words::of(words::DEPOT, tongue), holding.depot))),
            (Field::Region, Cell::text(region)),
            (Field::Nsn, number),
            (Field::Name, if holding.number == Number::Missing { Cell::Blank } else { Cell::text(name) }),
            (Field::Quantity, Cell::Count(holding.quantity)),
            (Field::Unit, Cell::maybe(article.map(|article| article.unit))),
            (Field::Condition, if condition.is_empty() { Cell::Blank } else { Cell::text(condition) }),
            (Field::Offered, Cell::Count(holding.offered)),
            (Field::UnitValue, holding.cents.map_or(Cell::Blank, Cell::Cents)),
            (Field::SerialOrLot, Cell::maybe(holding.serial_or_lot.clone())),
        ]);
        self.finish(&mut fields, &holding.label);
        fields
    }

    /// A donation with its lines.
    #[must_use]
    pub fn donation(self, donation: &Donation) -> Fields {
        let recipient = match donation.recipient {
            Recipient::Nation(code) => words::nation(code, self.publisher),
            Recipient::Unheard => words::UNHEARD,
        };
        let mut fields = vec![
            (Field::Key, Cell::text(donation.key.clone())),
            (Field::Donor, Cell::text(words::nation(donation.donor, self.publisher))),
            (Field::Recipient, Cell::text(recipient)),
            (Field::Manner, self.code(words::manner(donation.manner))),
            (Field::Source, self.code(words::source(donation.source))),
            (Field::Announced, Cell::Day(donation.announced)),
            (Field::AcquisitionValue, donation.acquisition_cents.map_or(Cell::Blank, Cell::Cents)),
            (Field::CurrentValue, donation.current_cents.map_or(Cell::Blank, Cell::Cents)),
            (Field::Requirement, Cell::maybe(donation.requirement.clone())),
            (
                Field::Lines,
                Cell::Rows { columns: DONATION_LINE, rows: donation.lines.iter().map(|line| self.donation_line(line)).collect() },
            ),
        ];
        self.finish(&mut fields, &donation.label);
        fields
    }

    fn donation_line(self, line: &DonationLine) -> Fields {
        let system = line.system.map(|place| self.truth.spelled(place, self.publisher, line.spelling));
        let article = line.article.and_then(|place| self.truth.articles().get(place));
        let described = system.or_else(|| article.map(|article| self.article_name(article))).unwrap_or("");
        vec![
            (Field::LineNumber, Cell::Whole(i64::try_from(line.number).unwrap_or(0))),
            (Field::Description, Cell::text(described.to_owned())),
            (Field::System, Cell::maybe(system)),
            (Field::Nsn, article.map_or(Cell::Blank, |article| self.nsn(article))),
            (Field::Stage, self.code(words::stage(line.stage))),
            (Field::StageSince, Cell::Day(line.stage_since)),
            (Field::Requested, Cell::Count(line.requested)),
            (Field::Pledged, Cell::Count(line.pledged)),
            (Field::Allocated, Cell::Count(line.allocated)),
            (Field::Shipped, Cell::Count(line.shipped)),
            (Field::Delivered, Cell::Count(line.delivered)),
            (Field::PlannedDelivery, Cell::Day(line.planned)),
            (Field::DeliveredOn, Cell::Day(line.delivered_on)),
            (Field::LineRequirement, Cell::maybe(line.requirement.clone())),
        ]
    }

    /// A transfer with its lines and legs.
    #[must_use]
    pub fn transfer(self, transfer: &Transfer) -> Fields {
        let lines = transfer
            .lines
            .iter()
            .map(|line| {
                let article = line.article.and_then(|place| self.truth.articles().get(place));
                vec![
                    (Field::LineNumber, Cell::Whole(i64::try_from(line.number).unwrap_or(0))),
                    (Field::System, Cell::maybe(line.system.map(|place| self.truth.spelled(place, self.publisher, line.spelling)))),
                    (Field::Nsn, article.map_or(Cell::Blank, |article| self.nsn(article))),
                    (Field::Quantity, Cell::Count(line.quantity)),
                    (Field::Mass, Cell::Count(line.kilograms)),
                ]
            })
            .collect();
        let legs = transfer
            .legs
            .iter()
            .map(|leg| {
                vec![
                    (Field::Mode, self.code(words::mode(leg.mode))),
                    (Field::From, node_name(leg.from)),
                    (Field::To, node_name(leg.to)),
                    (Field::Departs, Cell::Day(leg.departs)),
                    (Field::DepartsCertainty, self.code(words::certainty(leg.departs_certainty))),
                    (Field::Arrives, Cell::Day(leg.arrives)),
                    (Field::ArrivesCertainty, self.code(words::certainty(leg.arrives_certainty))),
                ]
            })
            .collect();
        let mut fields = vec![
            (Field::Key, Cell::text(transfer.key.clone())),
            (Field::Movement, Cell::maybe(transfer.movement.clone())),
            (Field::Donation, Cell::maybe(transfer.donation.clone())),
            (Field::Recipient, Cell::text(words::nation(transfer.recipient, self.publisher))),
            (Field::Status, self.code(words::status(transfer.status))),
            (Field::From, transfer.legs.first().map_or(Cell::Blank, |leg| node_name(leg.from))),
            (Field::To, transfer.legs.last().map_or(Cell::Blank, |leg| node_name(leg.to))),
            (Field::Lines, Cell::Rows { columns: TRANSFER_LINE, rows: lines }),
            (Field::Legs, Cell::Rows { columns: LEG, rows: legs }),
        ];
        self.finish(&mut fields, &transfer.label);
        fields
    }

    /// A repair order with the parts that it waits for.
    #[must_use]
    pub fn repair(self, order: &RepairOrder) -> Fields {
        let article = order.article.and_then(|place| self.truth.articles().get(place));
        let parts = order
            .waiting_for
            .iter()
            .filter_map(|part| {
                let article = self.truth.articles().get(part.article)?;
                Some(vec![(Field::PartNsn, self.nsn(article)), (Field::PartQuantity, Cell::Count(part.quantity))])
            })
            .collect();
        let mut fields = vec![
            (Field::Key, Cell::text(order.key.clone())),
            (Field::System, Cell::text(self.truth.spelled(order.system, self.publisher, order.spelling))),
            (Field::Nsn, article.map_or(Cell::Blank, |article| self.nsn(article))),
            (Field::Quantity, Cell::Count(order.quantity)),
            (Field::Stage, self.code(words::repair_stage(order.stage))),
            (Field::StageSince, Cell::Day(order.stage_since)),
            (Field::Workshop, order.facility.map_or(Cell::Blank, node_name)),
            (Field::Fault, words::FAULTS.get(order.fault).map_or(Cell::Blank, |six| Cell::text(words::of(*six, self.publisher.tongue)))),
            (Field::Received, Cell::Day(order.received)),
            (Field::Promised, Cell::Day(order.promised)),
            (Field::Completed, Cell::Day(order.completed)),
            (Field::WaitingFor, Cell::Rows { columns: PART, rows: parts }),
        ];
        self.finish(&mut fields, &order.label);
        fields
    }

    /// A requirement.
    #[must_use]
    pub fn requirement(self, need: &Requirement) -> Fields {
        let article = need.article.and_then(|place| self.truth.articles().get(place));
        let mut fields = vec![
            (Field::Key, Cell::text(need.key.clone())),
            (Field::StatedBy, Cell::text(need.stated_by)),
            (Field::System, Cell::maybe(need.system.map(|place| self.truth.spelled(place, self.publisher, need.spelling)))),
            (Field::Nsn, article.map_or(Cell::Blank, |article| self.nsn(article))),
            (Field::Coalition, Cell::text(need.coalition)),
            (Field::Priority, Cell::Whole(need.priority)),
            (Field::NeededBy, Cell::Day(need.needed_by)),
            (Field::Requested, Cell::Count(need.requested)),
            (Field::CountUnit, Cell::maybe(need.unit)),
        ];
        self.finish(&mut fields, &need.label);
        fields
    }

    /// Label and, where the document has no head to say it, that the data are made up.
    pub fn finish(self, fields: &mut Fields, label: &Label) {
        if self.publisher.labels {
            fields.push((Field::Classification, Cell::text(label.classification())));
            fields.push((
                Field::ReleasableTo,
                if label.releasable_to.is_empty() { Cell::Blank } else { Cell::text(label.releasable_to.join(",")) },
            ));
        }
        self.note(fields);
    }

    pub(super) fn note(self, fields: &mut Fields) {
        let headless = self.publisher.bare || matches!(self.shape, Shape::SemicolonCsv | Shape::CommaCsv);
        if headless {
            fields.push((Field::Note, Cell::text(words::of(words::MADE_UP, self.publisher.tongue))));
        }
    }

    pub(super) fn code(self, six: words::Six) -> Cell {
        Cell::text(words::code(six, self.publisher, self.shape))
    }

    /// Flat JSON files write stock numbers without dashes.
    fn nsn(self, article: &Article) -> Cell {
        Cell::text(if matches!(self.shape, Shape::FlatJson | Shape::JsonLines) { article.nsn_plain() } else { article.nsn() })
    }

    fn article_name(self, article: &Article) -> &str {
        let [en, de, fr, pl] = &article.names;
        match self.publisher.tongue {
            Tongue::De => de,
            Tongue::Fr => fr,
            Tongue::Pl => pl,
            Tongue::En | Tongue::Es | Tongue::It => en,
        }
    }
}

fn node_name(slug: &'static str) -> Cell {
    Cell::Text(Cow::Borrowed(places::node(slug).map_or(slug, |node| node.name)))
}

const DONATION_LINE: &[Field] = &[
    Field::LineNumber,
    Field::Description,
    Field::System,
    Field::Nsn,
    Field::Stage,
    Field::StageSince,
    Field::Requested,
    Field::Pledged,
    Field::Allocated,
    Field::Shipped,
    Field::Delivered,
    Field::PlannedDelivery,
    Field::DeliveredOn,
    Field::LineRequirement,
];
const TRANSFER_LINE: &[Field] = &[Field::LineNumber, Field::System, Field::Nsn, Field::Quantity, Field::Mass];
const LEG: &[Field] =
    &[Field::Mode, Field::From, Field::To, Field::Departs, Field::DepartsCertainty, Field::Arrives, Field::ArrivesCertainty];
const PART: &[Field] = &[Field::PartNsn, Field::PartQuantity];
