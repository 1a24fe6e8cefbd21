//! All that is known at one moment, as one immutable value.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use super::change::{Change, Changes};
use super::derived::{Derivations, ReleaseSets};
use super::freshness::Deadlines;
use super::join::Joins;
use super::names::PlaceNames;
use super::part::Part;
use super::run::Run;
use super::sees::Sees;
use super::snapshot::{Kept, Snapshot};
use super::trail::Trail;
use crate::config::{Feed, Reference, WeaponSystem};
use crate::model::codes::{FeedAccess, Freshness};
use crate::model::values::{CountryCode, Text};

/// One immutable set of snapshots, with the state of each feed.
#[derive(Debug)]
pub struct World {
    pub(super) version: u64,
    pub(super) reference: Arc<Reference>,
    /// By nation and slug, so that one nation's feeds lie together.
    pub(super) feeds: Vec<FeedState>,
    pub(super) nations: Arc<Vec<NationState>>,
    pub(super) systems: Arc<Part<WeaponSystem>>,
    pub(super) names: Arc<PlaceNames>,
    /// The surroundings of what no feed reports: a snapshot without records.
    pub(super) nowhere: Arc<Snapshot>,
    /// What follows from records of several nations, by who may see the same; made when first asked for.
    pub(super) release_sets: ReleaseSets,
}

/// A nation that reports, gives or receives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NationState {
    /// Its trigram.
    pub code: CountryCode,
    /// ISO 3166-1 alpha-2; empty for a trigram that ISO 3166 leaves to its users.
    pub alpha2: String,
    /// In English.
    pub name: String,
    /// Groups it belongs to, as labels name them.
    pub groups: Vec<Text>,
    /// Whether it has a configuration file.
    pub configured: bool,
    /// Why its configuration is set aside; none if it is served.
    pub set_aside: Option<String>,
}

impl NationState {
    /// Whether it has a configuration, be it one that is set aside.
    pub fn reports(&self) -> bool {
        self.configured || self.set_aside.is_some()
    }

    /// A nation of which only the trigram is known.
    pub fn unknown(code: CountryCode) -> Self {
        Self { code, alpha2: String::new(), name: code.to_string(), groups: Vec::new(), configured: false, set_aside: None }
    }
}

/// What is known of one feed.
#[derive(Debug, Clone)]
pub struct FeedState {
    /// Its configuration.
    pub settings: Arc<Feed>,
    /// The records that are served; none if it never delivered.
    pub snapshot: Option<Arc<Snapshot>>,
    /// The run that brought them.
    pub published: Option<Arc<Run>>,
    /// All runs that are kept, newest first.
    pub runs: Vec<Arc<Run>>,
    /// What earlier runs did with their rows, by the number of the run.
    pub(super) trails: Vec<(u64, Arc<Trail>)>,
    /// What earlier and the served run changed, by the number of the run; none where nothing changed.
    pub(super) changes: Vec<(u64, Arc<Changes>)>,
    /// Up to when not all of its changes are remembered; none: it has never delivered.
    pub changes_from: Option<Timestamp>,
    /// When it last succeeded, "not modified" included.
    pub last_success: Option<Timestamp>,
    /// Reckoned once per change: every query asks for the freshness of all its feeds.
    deadlines: Option<Deadlines>,
}

impl FeedState {
    /// A feed of which nothing is known yet.
    pub fn new(settings: Arc<Feed>) -> Self {
        Self {
            settings,
            snapshot: None,
            published: None,
            runs: Vec::new(),
            trails: Vec::new(),
            changes: Vec::new(),
            changes_from: None,
            last_success: None,
            deadlines: None,
        }
    }

    /// The nation's own as-of date of what is served.
    pub fn as_of(&self) -> Option<Timestamp> {
        self.snapshot.as_ref().and_then(|snapshot| snapshot.as_of())
    }

    /// The run that is held back for its size and that the operator may accept; none where the newest document is served or
    /// something else is wrong with it.
    pub fn held(&self) -> Option<&Arc<Run>> {
        self.runs.iter().find(|run| run.document.is_some() || run.not_modified).filter(|run| run.held)
    }

    /// What an earlier run did with its rows; none if that is remembered no longer.
    pub fn trail(&self, run: &Run) -> Option<&Arc<Trail>> {
        self.trails.iter().find(|(number, _)| *number == run.number).map(|(_, trail)| trail)
    }

    /// Served from an older run because the newest failed.
    pub fn stale(&self) -> bool {
        self.snapshot.is_some() && self.runs.first().is_some_and(|run| !run.published && !run.not_modified)
    }

    /// Age against the promised rhythm. A feed that promised none is up to date once it has delivered; one that is asked
    /// by key holds nothing that could grow old.
    pub fn freshness(&self, now: Timestamp) -> Freshness {
        if self.settings.access == FeedAccess::Lookup {
            return Freshness::UpToDate;
        }
        match (self.dated(), self.deadlines()) {
            (None, _) => Freshness::Never,
            (Some(_), None) => Freshness::UpToDate,
            (Some(_), Some(deadlines)) => deadlines.at(now),
        }
    }

    /// When it is due, overdue and delinquent; none if it promised no rhythm or never delivered.
    pub fn deadlines(&self) -> Option<Deadlines> {
        self.deadlines
    }

    /// Forgets what the oldest run changed of which that is remembered.
    pub(super) fn forget_changes(&mut self) {
        if let Some((_, changes)) = self.changes.pop() {
            self.changes_from = self.changes_from.max(changes.at());
        }
    }

    /// Reckons anew what follows from the newest run.
    pub(super) fn reckon(&mut self) {
        self.deadlines = self.dated().zip(self.settings.promised_every).and_then(|(dated, every)| Deadlines::new(dated, every));
    }

    /// From when its age counts: the nation's own as-of date, else the last success, for which "not modified" counts too.
    /// A document that is dated after it was fetched is as old as the fetch.
    fn dated(&self) -> Option<Timestamp> {
        let fetched = self.published.as_ref().map(|run| run.finished);
        self.as_of().map(|as_of| fetched.map_or(as_of, |fetched| as_of.min(fetched))).or(self.last_success)
    }
}

impl World {
    /// The next world: other states of feeds, the rest as it is.
    pub(super) fn succeeded_by(&self, feeds: Vec<FeedState>) -> Self {
        Self {
            version: self.version + 1,
            feeds,
            release_sets: ReleaseSets::default(),
            reference: Arc::clone(&self.reference),
            nations: Arc::clone(&self.nations),
            systems: Arc::clone(&self.systems),
            names: Arc::clone(&self.names),
            nowhere: Arc::clone(&self.nowhere),
        }
    }

    /// This world with what feeds that are asked by key have answered one query: each with the number of its feed.
    /// What follows from records of several nations is derived from the world without them.
    pub fn answered(&self, found: impl IntoIterator<Item = (usize, Arc<Snapshot>)>) -> Self {
        let mut feeds = self.feeds.clone();
        for (number, snapshot) in found {
            if let Some(feed) = feeds.get_mut(number) {
                feed.snapshot = Some(snapshot);
            }
        }
        Self { version: self.version, ..self.succeeded_by(feeds) }
    }

    /// Changes whenever any feed publishes.
    pub fn version(&self) -> u64 {
        self.version
    }

    /// Reference data of the gateway.
    pub fn reference(&self) -> &Reference {
        &self.reference
    }

    /// All feeds, by nation and slug.
    pub fn feeds(&self) -> &[FeedState] {
        &self.feeds
    }

    /// The feed of that slug, with its number.
    pub fn feed(&self, slug: &str) -> Option<(usize, &FeedState)> {
        self.feeds.iter().enumerate().find(|(_, feed)| feed.settings.slug == slug)
    }

    /// The feeds of a nation, with the number of the first.
    pub fn of_nation(&self, nation: CountryCode) -> (usize, &[FeedState]) {
        let first = self.feeds.partition_point(|feed| feed.settings.nation < nation);
        let end = self.feeds.partition_point(|feed| feed.settings.nation <= nation);
        (first, &self.feeds[first..end])
    }

    /// All nations, by trigram.
    pub fn nations(&self) -> &[NationState] {
        &self.nations
    }

    /// The nation of that trigram.
    pub fn nation(&self, code: CountryCode) -> Option<&NationState> {
        self.nations.binary_search_by_key(&code, |nation| nation.code).ok().map(|place| &self.nations[place])
    }

    /// By which nations and logistics nodes are found.
    pub fn names(&self) -> &PlaceNames {
        &self.names
    }

    /// All weapon systems of the reference data.
    pub fn systems(&self) -> &Part<WeaponSystem> {
        &self.systems
    }

    /// The surroundings of the records of a feed, for who sees all; none if it has none.
    pub fn joins(&self, feed: usize) -> Option<Joins<'_>> {
        let state = self.feeds.get(feed)?;
        let own = state.snapshot.as_deref()?;
        Some(Joins::new(&self.reference, Some(feed), own, self.of_nation(state.settings.nation).1))
    }

    /// The surroundings of what no feed reports.
    pub fn nowhere(&self) -> Joins<'_> {
        Joins::new(&self.reference, None, &self.nowhere, &[])
    }

    /// The records of that kind, nation and identity, each with the number of its feed and its row: one, unless feeds of
    /// the nation share a key.
    pub fn records<T: Kept>(&self, nation: CountryCode, hash: u64) -> impl Iterator<Item = (usize, u32, &Part<T>)> {
        let (first, feeds) = self.of_nation(nation);
        feeds.iter().zip(first..).filter_map(move |(feed, number)| {
            let part = T::part(feed.snapshot.as_deref()?);
            Some((number, part.row_of(hash)?, part))
        })
    }

    /// What runs changed that are remembered, each under a number of its own.
    pub fn changes(&self) -> impl DoubleEndedIterator<Item = (usize, &Part<Change>)> {
        let all = self.feeds.iter().enumerate();
        all.flat_map(move |(feed, state)| {
            let numbers = (0..state.changes.len()).map(move |place| feed + place * self.feeds.len());
            numbers.zip(state.changes.iter().map(|(_, changes)| &changes.part))
        })
    }

    /// What the run under that number changed.
    pub fn changes_at(&self, number: usize) -> Option<&Part<Change>> {
        let feed = self.feeds.get(number % self.feeds.len().max(1))?;
        feed.changes.get(number / self.feeds.len()).map(|(_, changes)| &changes.part)
    }

    /// What is derived for those who may see the same on that day.
    pub(super) fn derivations(&self, sees: &Sees, today: Date) -> Arc<Derivations> {
        self.release_sets.of(self, sees, today)
    }
}
