//! What changed between runs, as far as a viewer sees it.

use super::ask::Ask;
use super::find::{key_dimension, range_dimension};
use super::seen::{Seat, Seen};
use super::sight::View;
use crate::model::Code as _;
use crate::model::codes::{GapReason, RecordKind};
use crate::model::values::CountryCode;
use crate::store::{AT, Change, FeedState, Run};

/// All kinds of record that feeds report.
const KINDS: [RecordKind; 8] = [
    RecordKind::Holding,
    RecordKind::Donation,
    RecordKind::Transfer,
    RecordKind::RepairOrder,
    RecordKind::Requirement,
    RecordKind::TrainingFacility,
    RecordKind::Course,
    RecordKind::CourseIteration,
];

impl Seen for Change {
    const OF_FEEDS: bool = false;
    const ORDER: Option<&'static str> = Some(AT);

    /// The kinds that the filter names; without any, all.
    fn sources(ask: &Ask) -> Vec<RecordKind> {
        let named = ask.filter.as_ref().and_then(|filter| filter.only(key_dimension::<Self>("recordKind")));
        KINDS.into_iter().filter(|kind| named.as_ref().is_none_or(|named| named.contains(&kind.name()))).collect()
    }

    /// Changes are not remembered for ever, and none from before the gateway began.
    fn lacks(view: &View, feed: &FeedState, ask: &Ask) -> Option<GapReason> {
        let since = ask.filter.as_ref().and_then(|filter| filter.beyond(range_dimension::<Self>("since")));
        let forgotten = since.zip(feed.changes_from).is_some_and(|(since, from)| since < from.as_second() as f64);
        view.gap_reason(feed).or_else(|| forgotten.then_some(GapReason::Forgotten))
    }

    fn seats(view: &View) -> impl DoubleEndedIterator<Item = Seat<'_, Self>> {
        view.world().changes().map(|(feed, part)| Seat { feed, part, joins: view.world().nowhere(), replaced: None })
    }

    fn seat(view: &View, feed: usize) -> Option<Seat<'_, Self>> {
        Some(Seat { feed, part: view.world().changes_at(feed)?, joins: view.world().nowhere(), replaced: None })
    }
}

impl View {
    /// The change of that nation and identity, if the viewer may see it.
    pub fn change(&self, nation: CountryCode, hash: u64) -> Option<&Change> {
        self.world().changes().find_map(|(_, part)| {
            let row = part.row_of(hash)?;
            let found = part.get(row).filter(|change| change.step.nation == nation)?;
            self.visible(part).keeps(row).then_some(found)
        })
    }

    /// The feed in which something changed, and the run that brought it.
    pub fn step_of(&self, change: &Change) -> Option<(&FeedState, &Run)> {
        let feed = self.feed(&change.step.feed)?;
        Some((feed, feed.runs.iter().find(|run| run.number == change.step.run)?))
    }
}
