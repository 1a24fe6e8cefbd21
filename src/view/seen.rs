//! Which lists a viewer can look through, and in which parts they lie.

use roaring::RoaringBitmap;

use super::ask::{Ask, Filter};
use super::find::key_dimension;
use super::page::rows_of;
use super::sight::View;
use crate::config::WeaponSystem;
use crate::model::Entity as _;
use crate::model::codes::{GapReason, RecordKind};
use crate::model::records::{
    Course, CourseIteration, Donation, DonationLine, Holding, RepairOrder, Requirement, TrainingFacility, Transfer, TransferLine,
};
use crate::model::values::{CountryCode, Id};
use crate::store::{Consignment, Consignments, Entry, FeedState, Joins, Kept, Listed, Part};

/// A part with what the viewer sees of it.
pub struct Seat<'a, T> {
    /// Number of its feed in the world.
    pub feed: usize,
    /// The records.
    pub part: &'a Part<T>,
    /// Their surroundings.
    pub joins: Joins<'a>,
    /// Rows in whose place others stand, in another part.
    pub replaced: Option<&'a RoaringBitmap>,
}

/// Something that a view lists.
pub trait Seen: Listed {
    /// Whether its seats are those of feeds.
    const OF_FEEDS: bool;
    /// Whether nations may tell some of it by number alone.
    const BY_NUMBER: bool = false;
    /// The order of its lists, where none can be asked for.
    const ORDER: Option<&'static str> = None;
    /// From records of which kinds the list that is asked for is made.
    fn sources(ask: &Ask) -> Vec<RecordKind>;
    /// Why the list lacks something of a feed, or shows it old; none if it does not.
    fn lacks(view: &View, feed: &FeedState, _ask: &Ask) -> Option<GapReason> {
        view.gap_reason(feed)
    }
    /// Its parts, in the order of their nations; each is opened when it is reached.
    fn seats(view: &View) -> impl DoubleEndedIterator<Item = Seat<'_, Self>>;
    /// The seat under that number.
    fn seat(view: &View, feed: usize) -> Option<Seat<'_, Self>>;
    /// The nations whose feeds alone can hold what is asked for, where the filter says so by itself.
    fn nations(ask: &Ask) -> Option<Vec<CountryCode>> {
        ask.filter.as_ref()?.nations(key_dimension::<Self>("nation"))
    }
    /// The rows to which records of another list belong that a filter of theirs keeps; none where no list asks so.
    fn related(_view: &View, _filter: &Filter) -> RoaringBitmap {
        RoaringBitmap::new()
    }
}

/// Something that is found by name.
pub trait Findable: Seen {
    /// Its kind.
    const RECORD_KIND: RecordKind;
    /// By which it can be asked for again.
    fn id(&self) -> Id;
}

/// The seats of a record of feeds.
fn of_feeds<T: Kept>(view: &View) -> impl DoubleEndedIterator<Item = Seat<'_, T>> {
    let world = view.world();
    world.feeds().iter().enumerate().filter_map(|(feed, state)| {
        let part = T::part(state.snapshot.as_deref()?);
        if part.is_empty() {
            return None;
        }
        Some(Seat { feed, part, joins: view.joins(feed)?, replaced: None })
    })
}

macro_rules! seen {
    ($($Record:ident),+) => {$(
        impl Seen for $Record {
            const OF_FEEDS: bool = true;
            const BY_NUMBER: bool = matches!($Record::KIND, RecordKind::Holding);
            fn sources(_ask: &Ask) -> Vec<RecordKind> {
                vec![$Record::KIND]
            }
            fn seats(view: &View) -> impl DoubleEndedIterator<Item = Seat<'_, Self>> {
                of_feeds(view)
            }
            fn seat(view: &View, feed: usize) -> Option<Seat<'_, Self>> {
                let part = <Self as Kept>::part(view.world().feeds().get(feed)?.snapshot.as_deref()?);
                Some(Seat { feed, part, joins: view.joins(feed)?, replaced: None })
            }
        }
        impl Findable for $Record {
            const RECORD_KIND: RecordKind = $Record::KIND;
            fn id(&self) -> Id {
                Id::record(<$Record as Listed>::NAME, self.origin.nation, self.origin.hash)
            }
        }
    )+};
}
seen!(Holding, Donation, DonationLine, Transfer, TransferLine, RepairOrder, Requirement, TrainingFacility, Course, CourseIteration);

impl Seen for Entry {
    const OF_FEEDS: bool = false;
    const BY_NUMBER: bool = true;
    /// All that name items.
    fn sources(_ask: &Ask) -> Vec<RecordKind> {
        use RecordKind as Of;
        vec![Of::Holding, Of::Donation, Of::Transfer, Of::RepairOrder, Of::Requirement]
    }
    /// The catalogue, and what changes in it by what nations have answered this query.
    fn seats(view: &View) -> impl DoubleEndedIterator<Item = Seat<'_, Self>> {
        [0, 1].into_iter().filter_map(|number| Self::seat(view, number))
    }
    fn seat(view: &View, feed: usize) -> Option<Seat<'_, Self>> {
        let (found, joins) = (view.found(), view.nowhere());
        match feed {
            0 => Some(Seat { feed, part: &view.catalogue().entries, joins, replaced: found.map(|found| &found.replaced) }),
            _ => Some(Seat { feed, part: &found?.catalogue.entries, joins, replaced: None }),
        }
    }
}

impl Findable for Entry {
    const RECORD_KIND: RecordKind = RecordKind::EquipmentType;
    fn id(&self) -> Id {
        Id::named("Equipment", &self.name())
    }
}

impl Seen for WeaponSystem {
    const OF_FEEDS: bool = false;
    /// Reference data come from no feed.
    fn sources(_ask: &Ask) -> Vec<RecordKind> {
        Vec::new()
    }
    fn seats(view: &View) -> impl DoubleEndedIterator<Item = Seat<'_, Self>> {
        Self::seat(view, 0).into_iter()
    }
    fn seat(view: &View, feed: usize) -> Option<Seat<'_, Self>> {
        Some(Seat { feed, part: view.world().systems(), joins: view.nowhere(), replaced: None })
    }
}

impl Seen for Consignment {
    const OF_FEEDS: bool = false;
    fn sources(_ask: &Ask) -> Vec<RecordKind> {
        vec![RecordKind::Transfer]
    }
    fn seats(view: &View) -> impl DoubleEndedIterator<Item = Seat<'_, Self>> {
        Self::seat(view, 0).into_iter()
    }
    fn seat(view: &View, _feed: usize) -> Option<Seat<'_, Self>> {
        Some(Seat { feed: 0, part: &view.derived::<Consignments>().all, joins: view.world().nowhere(), replaced: None })
    }
    /// Whatever nation reports a movement, others report it too.
    fn nations(_ask: &Ask) -> Option<Vec<CountryCode>> {
        None
    }
    fn related(view: &View, filter: &Filter) -> RoaringBitmap {
        let movements = view.derived::<Consignments>();
        let ask = Ask { filter: Some(filter.clone()), ..Ask::default() };
        let mut related = RoaringBitmap::new();
        for seat in Transfer::seats(view) {
            let rows = rows_of(view, &ask, &seat);
            let kept = (0..seat.part.len()).filter(|row| rows.contain(*row)).filter_map(|row| seat.part.get(row));
            related.extend(kept.filter_map(|transfer| movements.row_of(transfer.rank())));
        }
        related
    }
}

impl Findable for WeaponSystem {
    const RECORD_KIND: RecordKind = RecordKind::WeaponSystem;
    fn id(&self) -> Id {
        Id::named("WeaponSystem", &self.slug)
    }
}
