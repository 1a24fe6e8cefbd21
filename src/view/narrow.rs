//! How somebody else would see it, and what that leaves out.

use std::collections::HashSet;
use std::sync::Arc;

use roaring::RoaringBitmap;

use super::ask::{Ask, Filter};
use super::find::kept;
use super::page::{rows_of, seats};
use super::seen::{Seat, Seen};
use super::sieve::{Rows, Sieve};
use super::sight::View;
use crate::config::Feed;
use crate::model::codes::{RecordKind, Withholding, country};
use crate::model::records::{
    Course, CourseIteration, Donation, DonationLine, Holding, RepairOrder, Requirement, TrainingFacility, Transfer, TransferLine,
};
use crate::model::values::{CountryCode, Label};
use crate::store::{Kept, Listed, Part, Rank};

/// Why there is no such view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Narrow {
    /// There is no such nation.
    NoNation,
    /// It already is a view of somebody else.
    Within,
}

impl View {
    /// The same as a reader of that nation would see it, within what this viewer sees. Its ids are bound to it.
    ///
    /// # Errors
    /// There is no such nation, or this is such a view already.
    pub fn as_seen_by(&self, nation: CountryCode) -> Result<Self, Narrow> {
        if self.wider.is_some() {
            return Err(Narrow::Within);
        }
        // Of the user-assigned trigrams there is no list; that a label names one must not be told by this.
        let known = country(nation).is_some() || (nation.as_str().starts_with('X') && nation != CountryCode::default());
        if !known {
            return Err(Narrow::NoNation);
        }
        let seen_by = |viewer| self.beside(viewer).bound_to(nation.as_str());
        let mut view = seen_by(Arc::new(self.viewer().reader_of(nation, self.reference())));
        view.wider = Some(Box::new(seen_by(Arc::clone(self.viewer()))));
        Ok(view)
    }

    /// Whether what is asked has records for whoever asks that it lacks here; none: nobody else is asked for.
    pub(super) fn exactly_withheld<T: Seen>(&self, ask: &Ask) -> Option<Withholding> {
        let wider = self.wider.as_deref()?;
        let lacks = seats::<T>(wider, ask).any(|seat| self.lacks(ask, &seat, rows_of(wider, ask, &seat)));
        Some(if lacks { Withholding::Something } else { Withholding::Nothing })
    }

    /// Whether any of these rows of a part is missing here.
    fn lacks<T: Seen>(&self, ask: &Ask, seat: &Seat<'_, T>, rows: Rows) -> bool {
        let all = all(seat.part);
        let rows = rows.0.unwrap_or_else(|| all.clone());
        match T::seat(self, seat.feed).filter(|own| std::ptr::eq(own.part, seat.part)) {
            Some(own) => !rows.is_subset(&rows_of(self, ask, &own).0.unwrap_or(all)),
            // What is gathered from records is gathered for each release set: only names tell what is the same.
            None => {
                let own: HashSet<Rank> = seats::<T>(self, ask).flat_map(|own| ranks(own.part, rows_of(self, ask, &own))).collect();
                ranks(seat.part, Rows(Some(rows))).any(|rank| !own.contains(&rank))
            }
        }
    }

    /// Whether the filter keeps records that are hidden from the viewer, in feeds that allow saying so. What the filter looks
    /// for behind those records is only what the viewer sees.
    pub(super) fn tells_withheld<T: Seen>(&self, ask: &Ask) -> bool {
        seats::<T>(self, ask).any(|seat| {
            let tells = T::OF_FEEDS && self.feeds().get(seat.feed).is_some_and(|feed| feed.settings.tell_withheld);
            tells && {
                let hidden = self.hidden(seat.part);
                let relate = |filter: &Filter| T::related(self, filter);
                let kept = ask.filter.as_ref().map(|filter| kept(self, seat.part, &seat.joins, filter, &relate));
                !hidden.is_empty()
                    && !Sieve::each([Sieve::Of(hidden)].into_iter().chain(kept), seat.part.len()).rows(seat.part.len()).is_empty()
            }
        })
    }

    /// Whether whoever asks sees records of these kinds that are missing here; none: nobody else is asked for.
    pub(super) fn exactly_withheld_of(&self, kinds: &[RecordKind]) -> Option<Withholding> {
        let wider = self.wider.as_deref()?;
        let lacks = self.any_label(kinds, |_, label| wider.may_see(label) && !self.may_see(label));
        Some(if lacks { Withholding::Something } else { Withholding::Nothing })
    }

    /// Whether records of these kinds are hidden from the viewer, in feeds that allow saying so.
    pub(super) fn tells_withheld_of(&self, kinds: &[RecordKind]) -> bool {
        self.any_label(kinds, |feed, label| feed.tell_withheld && !self.may_see(label))
    }

    /// Whether any record of these kinds has such a label.
    fn any_label(&self, kinds: &[RecordKind], is: impl Fn(&Feed, &Label) -> bool) -> bool {
        macro_rules! any {
            ($feed:ident, $snapshot:ident, $($Record:ident)+) => {
                false $( || <$Record as Kept>::part($snapshot).labels().iter().any(|(label, rows)| !rows.is_empty() && is(&$feed.settings, label)) )+
            };
        }
        self.feeds().iter().filter_map(|feed| Some((feed, feed.snapshot.as_deref()?))).any(|(feed, snapshot)| {
            kinds.iter().any(|kind| match kind {
                RecordKind::Holding => any!(feed, snapshot, Holding),
                RecordKind::Donation => any!(feed, snapshot, Donation DonationLine),
                RecordKind::Transfer => any!(feed, snapshot, Transfer TransferLine),
                RecordKind::RepairOrder => any!(feed, snapshot, RepairOrder),
                RecordKind::Requirement => any!(feed, snapshot, Requirement),
                RecordKind::TrainingFacility => any!(feed, snapshot, TrainingFacility),
                RecordKind::Course => any!(feed, snapshot, Course),
                RecordKind::CourseIteration => any!(feed, snapshot, CourseIteration),
                RecordKind::EquipmentType | RecordKind::WeaponSystem | RecordKind::LogisticsNode | RecordKind::Nation => false,
            })
        })
    }

    /// Rows that labels keep from the viewer, and that are not shown to him out of another feed.
    fn hidden<T: Listed>(&self, part: &Part<T>) -> RoaringBitmap {
        let labels = part.labels().iter().filter(|(label, _)| !self.may_see(label));
        let hidden = labels.fold(RoaringBitmap::new(), |rows, (_, of_label)| rows | of_label);
        part.shades().iter().filter(|shade| self.may_see(&shade.label)).fold(hidden, |rows, shade| rows - &shade.rows)
    }
}

fn all<T: Listed>(part: &Part<T>) -> RoaringBitmap {
    RoaringBitmap::from_iter(0..part.len())
}

fn ranks<T: Listed>(part: &Part<T>, rows: Rows) -> impl Iterator<Item = Rank> {
    rows.0.unwrap_or_else(|| all(part)).into_iter().filter_map(|row| part.get(row)).map(Listed::rank)
}
