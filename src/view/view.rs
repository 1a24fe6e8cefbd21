//! The window of one viewer on one world.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;
use jiff::{Timestamp, tz::TimeZone};

use super::ask::{Ask, AskError, Filter};
use super::find::{Rows, by_key, key_dimension};
use super::page::Page;
use super::seen::Seen;
use super::viewer::Viewer;
use crate::model::codes::RecordKind;
use crate::model::values::{CountryCode, ItemKey, Label, record_hash};
use crate::model::{Each, Entity as _, Link};
use crate::store::{Catalogue, Entry, Kept, Listed, Part, World, freshness};

/// What one viewer sees of one world at one instant. It lives as long as one query.
#[derive(Debug)]
pub struct View {
    world: Arc<World>,
    viewer: Arc<Viewer>,
    now: Timestamp,
    today: Date,
    catalogue: OnceLock<Arc<Catalogue>>,
    /// Per feed whether this query looked into it.
    used: Box<[AtomicBool]>,
}

impl View {
    /// A view of that world at that instant.
    pub fn new(world: Arc<World>, viewer: Arc<Viewer>, now: Timestamp) -> Self {
        let used = world.feeds().iter().map(|_| AtomicBool::new(false)).collect();
        Self { world, viewer, now, today: now.to_zoned(TimeZone::UTC).date(), catalogue: OnceLock::new(), used }
    }

    /// The pinned world. What is in it is not yet filtered: records are reached through the functions below.
    pub(super) fn world(&self) -> &World {
        &self.world
    }

    /// Who looks.
    pub fn viewer(&self) -> &Viewer {
        &self.viewer
    }

    /// The pinned instant.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// Its UTC date, from which relative dates and ages count.
    pub fn today(&self) -> Date {
        self.today
    }

    /// Changes whenever any feed publishes.
    pub fn version(&self) -> u64 {
        self.world.version()
    }

    /// A page of a list.
    pub fn page<T: Seen>(&self, ask: &Arc<Ask>) -> Result<Page<T>, AskError> {
        self.look_into(T::RECORD_KIND, ask.filter.as_ref().and_then(|filter| filter.nations(key_dimension::<T>("nation"))));
        Page::of(self, ask)
    }

    /// The record of that nation and identity, if the viewer may see it.
    pub fn record<T: Kept>(&self, nation: CountryCode, hash: u64) -> Option<&T> {
        let (feed, _, record) = self.world.record::<T>(nation, hash)?;
        self.mark(feed);
        self.viewer.may_see(&record.origin().label).then_some(record)
    }

    /// The record to which a link leads, if the viewer may see it.
    pub fn follow<T: Kept>(&self, link: &Link) -> Option<&T> {
        self.record(link.nation, record_hash(T::KIND, link.nation, &link.key, 0))
    }

    /// Records of that nation whose key in the dimension of that name is `key`, in the order of the document.
    pub fn of_key<T: Kept + Seen>(&self, nation: CountryCode, dimension: &str, key: &str) -> Vec<&T> {
        let dimension = key_dimension::<T>(dimension);
        let (first, feeds) = self.world.of_nation(nation);
        let mut found = Vec::new();
        for (number, feed) in (first..).zip(feeds) {
            let (Some(snapshot), Some(joins)) = (feed.snapshot.as_deref(), self.world.joins(number)) else { continue };
            let part = <T as Kept>::part(snapshot);
            let rows = by_key(part, &joins, dimension, key);
            found.extend(rows.iter().filter_map(|row| part.get(row)).filter(|record| self.viewer.may_see(&record.origin().label)));
        }
        found.sort_by_key(|record: &&T| (record.origin().position.number, record.origin().key.clone()));
        found
    }

    /// The catalogue of what this viewer sees.
    pub fn catalogue(&self) -> &Catalogue {
        self.catalogue.get_or_init(|| {
            let visible = |label: &Label| self.viewer.may_see(label);
            self.world.catalogue(&self.viewer.release_set(), || Catalogue::of(&self.world, visible))
        })
    }

    /// The catalogue entry of an item.
    pub fn entry(&self, key: &ItemKey) -> Option<&Entry> {
        self.catalogue().entry(key)
    }

    /// The rows that this viewer may see.
    pub(super) fn visible<T: Listed>(&self, part: &Part<T>) -> Rows {
        if part.labels().iter().all(|(label, _)| self.viewer.may_see(label)) {
            return Rows(None);
        }
        let mut rows = roaring::RoaringBitmap::new();
        for (_, of_label) in part.labels().iter().filter(|(label, _)| self.viewer.may_see(label)) {
            rows |= of_label;
        }
        Rows(Some(rows))
    }

    /// Notes that the answer depends on the feeds of that kind.
    fn look_into(&self, kind: RecordKind, nations: Option<Vec<CountryCode>>) {
        for (number, feed) in self.world.feeds().iter().enumerate() {
            let asked = nations.as_ref().is_none_or(|nations| nations.contains(&feed.settings.nation));
            if asked && reports(&feed.settings, kind) {
                self.mark(number);
            }
        }
    }

    /// Notes that the answer depends on that feed.
    pub fn mark(&self, feed: usize) {
        if let Some(used) = self.used.get(feed) {
            used.store(true, Ordering::Relaxed);
        }
    }

    /// The feeds on which the answer depends.
    pub fn used(&self) -> impl Iterator<Item = &crate::store::FeedState> {
        self.world.feeds().iter().zip(&self.used).filter(|(_, used)| used.load(Ordering::Relaxed)).map(|(feed, _)| feed)
    }

    /// The same query restricted to records of one nation.
    pub fn nation_filter<T: Seen>(nation: CountryCode) -> Filter {
        Filter::AnyOf(key_dimension::<T>("nation"), vec![nation.to_string()])
    }

    /// All feeds, by nation and slug, with their states.
    pub fn feeds(&self) -> &[crate::store::FeedState] {
        self.world.feeds()
    }

    /// Freshness of a feed at the pinned instant.
    pub fn freshness(&self, feed: &crate::store::FeedState) -> crate::model::codes::Freshness {
        freshness(feed, self.now)
    }

    /// Reference data of the gateway: open to everybody.
    pub fn reference(&self) -> &crate::config::Reference {
        self.world.reference()
    }
}

/// Whether a feed can report records of that kind.
pub fn reports(feed: &crate::config::Feed, kind: RecordKind) -> bool {
    feed.kinds().any(|reported| reported == kind)
}

/// A record that is kept by a snapshot and listed by a view.
pub trait Recorded: Each + Kept + Seen {}
impl<T: Each + Kept + Seen> Recorded for T {}
