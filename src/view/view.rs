//! The window of one viewer on one world.

use std::sync::{Arc, OnceLock};

use jiff::civil::Date;
use jiff::{Timestamp, tz::TimeZone};

use super::answers::{Answers, FoundEntries};
use super::ask::{Ask, AskError, Filter};
use super::find::{by_key, key_dimension};
use super::page::{Page, RowPlace};
use super::seen::Seen;
use super::sieve::Sieve;
use super::used::Used;
use super::viewer::Viewer;
use crate::config::{Category, Coalition, Gives, Node, WeaponSystem};
use crate::model::Link;
use crate::model::codes::RecordKind;
use crate::model::records::{Course, CourseIteration, TrainingFacility};
use crate::model::values::{CountryCode, Id, ItemKey, Label, Origin, Text, record_hash};
use crate::store::{Catalogue, Entry, FeedState, Joins, Kept, Listed, NationState, Overview, Part, Rank, Run, Sees, World};

/// What a pinned world tells about itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorldState {
    /// Changes whenever any feed publishes or fails.
    pub version: u64,
    /// When it was pinned.
    pub instant: Timestamp,
    /// The UTC date from which relative dates and ages count.
    pub today: Date,
}

/// What one viewer sees of one world at one instant. It lives as long as one query.
#[derive(Debug)]
pub struct View {
    world: Arc<World>,
    pub(super) answers: Answers,
    viewer: Arc<Viewer>,
    /// Of the world without what nations have answered this query.
    pub(super) overview: Overview,
    now: Timestamp,
    found: OnceLock<FoundEntries>,
    /// What this query used of it.
    pub(super) used: Arc<Used>,
    /// What follows with all that labels keep from him in feeds that allow saying so.
    with_told: OnceLock<Overview>,
    /// What whoever asks sees himself, where this is how somebody else would see it.
    pub(super) wider: Option<Box<View>>,
    /// To what ids are bound; none: to nothing, they are today's own.
    pub(super) bound: Option<Text>,
}

impl View {
    /// A view of that world at that instant.
    pub fn new(world: Arc<World>, viewer: Arc<Viewer>, now: Timestamp) -> Self {
        let today = now.to_zoned_datetime(TimeZone::UTC).date();
        Self {
            overview: Overview::new(Arc::clone(&world), Sees::of(Arc::clone(&viewer)), today),
            used: Arc::new(Used::none(world.feeds().len())),
            world,
            answers: Answers::new(),
            viewer,
            now,
            found: OnceLock::new(),
            with_told: OnceLock::new(),
            wider: None,
            bound: None,
        }
    }

    /// All nations' records as they are without what nations have answered this query, and what follows from them.
    pub fn overview(&self) -> &Overview {
        &self.overview
    }

    /// The same with all that labels keep from this viewer in feeds that allow saying so. Nothing of it is told but that it is
    /// not the same.
    pub(super) fn with_told(&self) -> &Overview {
        self.with_told.get_or_init(|| {
            let own = self.overview();
            Overview::new(Arc::clone(own.world()), own.sees().with_told(), own.today())
        })
    }

    /// The pinned world. What is in it is not yet filtered: records are reached through the functions below.
    pub(super) fn world(&self) -> &Arc<World> {
        &self.world
    }

    /// The surroundings of the records of a feed, as far as this viewer sees them; none if it has none.
    pub(super) fn joins(&self, feed: usize) -> Option<Joins<'_>> {
        Some(self.world.joins(feed)?.seen_by(self.overview.sees()).within(&self.overview))
    }

    /// The surroundings of what no feed reports.
    pub(super) fn nowhere(&self) -> Joins<'_> {
        self.world.nowhere().within(&self.overview)
    }

    /// Who looks.
    pub fn viewer(&self) -> &Arc<Viewer> {
        &self.viewer
    }

    /// Whether whoever looks may see records with that label.
    pub fn may_see(&self, label: &Label) -> bool {
        self.overview.sees().label(label)
    }

    /// The pinned instant.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// Its UTC date, from which relative dates and ages count.
    pub fn today(&self) -> Date {
        self.overview.today()
    }

    /// Changes whenever any feed publishes.
    pub fn version(&self) -> u64 {
        self.world.version()
    }

    /// A page of a list.
    pub fn page<T: Seen>(&self, ask: &Arc<Ask>) -> Result<Page<T>, AskError> {
        self.look_into::<T>(ask, T::nations(ask));
        Page::of(self, ask)
    }

    /// The record of that nation and identity, if the viewer may see it.
    pub fn record<T: Kept>(&self, nation: CountryCode, hash: u64) -> Option<&T> {
        let sees = |label: &Label| self.may_see(label);
        // The newest of those that this viewer may see; nearly always there is one in all.
        self.world.records::<T>(nation, hash).find_map(|(feed, row, part)| {
            let record = part.get(row).filter(|record| sees(&record.origin().label) && !part.shaded(row, sees))?;
            // Of a feed that is read for a record that he may not see he would hear that there is one.
            self.mark(feed);
            Some(record)
        })
    }

    /// The record of that id, if the viewer may see it.
    pub fn of_id<T: Kept>(&self, id: &str) -> Option<&T> {
        match Id::open(id).ok()? {
            Id::Record(name, nation, hash) if name == <T as Listed>::NAME => self.record(nation, hash),
            Id::Record(..) | Id::Named(..) => None,
        }
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
            let (Some(snapshot), Some(joins)) = (feed.snapshot.as_deref(), self.joins(number)) else { continue };
            let part = <T as Kept>::part(snapshot);
            let rows = by_key(part, &joins, dimension, key);
            let sees = |label: &Label| self.may_see(label);
            let rows = rows.iter().filter(|row| !part.shaded(*row, sees));
            found.extend(rows.filter_map(|row| part.get(row)).filter(|record| sees(&record.origin().label)));
        }
        found.sort_by(|a: &&T, b: &&T| in_document(a.origin()).cmp(&in_document(b.origin())));
        found
    }

    /// The catalogue of what this viewer sees.
    pub fn catalogue(&self) -> &Catalogue {
        self.overview.derived()
    }

    /// The entries of the catalogue that change by what nations have answered this query.
    pub(super) fn found(&self) -> Option<&FoundEntries> {
        if self.answers.is_empty() {
            return None;
        }
        Some(self.found.get_or_init(|| {
            let visible = |label: &Label| self.may_see(label);
            let (catalogue, replaced) = self.catalogue().found(&self.world, self.answers.keys().copied(), visible);
            FoundEntries { catalogue, replaced }
        }))
    }

    /// The training facility of that slug, if the viewer may see it.
    pub fn facility(&self, slug: &str) -> Option<&TrainingFacility> {
        let ask = Ask { filter: Some(Filter::AnyOf(key_dimension::<TrainingFacility>("slug"), vec![slug.to_owned()])), ..Ask::default() };
        let page = self.page::<TrainingFacility>(&Arc::new(ask)).ok()?;
        self.placed(*page.rows.first()?)
    }

    /// The catalogue entry whose identity ids write so.
    pub fn entry_named(&self, name: &str) -> Option<&Entry> {
        let hash = Rank::named(name).1;
        let found = self.found().and_then(|found| found.catalogue.entries.by_hash(hash));
        found.or_else(|| self.catalogue().entries.by_hash(hash))
    }

    /// What the pinned world tells about itself.
    pub fn state(&self) -> WorldState {
        WorldState { version: self.world.version(), instant: self.now, today: self.today() }
    }

    /// The catalogue entry of an item.
    pub fn entry(&self, key: &ItemKey) -> Option<&Entry> {
        self.found().and_then(|found| found.catalogue.entry(key)).or_else(|| self.catalogue().entry(key))
    }

    /// The rows that this viewer may see.
    pub(super) fn visible<'a, T: Listed>(&self, part: &'a Part<T>) -> Sieve<'a> {
        let (only, gone) = part.seen(self.overview.sees());
        let only = only.map_or(Sieve::All, Sieve::any_of);
        if gone.is_empty() { only } else { Sieve::each([only, Sieve::Not(Box::new(Sieve::any_of(gone)))], part.len()) }
    }

    /// All feeds, by nation and slug, with their states.
    pub fn feeds(&self) -> &[FeedState] {
        self.world.feeds()
    }

    /// Freshness of a feed at the pinned instant.
    pub fn freshness(&self, feed: &FeedState) -> crate::model::codes::Freshness {
        feed.freshness(self.now)
    }

    /// The nation of that trigram.
    pub fn nation(&self, code: CountryCode) -> Option<&NationState> {
        self.world.nation(code)
    }

    /// All nations that have a configuration, by trigram.
    pub fn nations(&self) -> impl Iterator<Item = &NationState> {
        self.world.nations().iter().filter(|nation| nation.reports())
    }

    /// The record at a place that this view gave: it was seen when the page was cut.
    pub fn placed<T: Seen>(&self, (feed, row): RowPlace) -> Option<&T> {
        T::seat(self, feed)?.part.get(row)
    }

    /// The cursor of a place, in a list that was asked for so.
    pub fn cursor<T: Seen>(&self, ask: &Ask, place: RowPlace) -> String {
        super::page::cursor::<T>(self, ask, place)
    }

    /// The feeds of a nation, by slug.
    pub fn feeds_of(&self, nation: CountryCode) -> &[FeedState] {
        self.world.of_nation(nation).1
    }

    /// The feed of that slug.
    pub fn feed(&self, slug: &str) -> Option<&FeedState> {
        self.world.feed(slug).map(|(_, feed)| feed)
    }

    /// The feed that reported a record.
    pub fn feed_of(&self, origin: &Origin) -> &FeedState {
        // A record lies in a snapshot of its nation's feed, so the first feed stands in for none.
        let feeds = self.feeds_of(origin.nation);
        feeds.iter().find(|feed| feed.settings.slug == origin.feed).unwrap_or(&feeds[0])
    }

    /// The feed of a run that this world keeps.
    pub fn feed_of_run(&self, run: &Run) -> &FeedState {
        let feeds = self.world.feeds();
        feeds.iter().find(|feed| feed.settings.slug == run.feed).unwrap_or(&feeds[0])
    }

    /// The weapon system of that slug.
    pub fn system(&self, slug: &str) -> Option<&WeaponSystem> {
        self.world.systems().by_hash(Rank::named(slug).1)
    }

    /// The variants of a weapon system, by name.
    pub fn variants_of(&self, slug: &str) -> Vec<&WeaponSystem> {
        let mut variants: Vec<_> = self.systems().iter().filter(|system| system.variant_of.as_deref() == Some(slug)).collect();
        variants.sort_by(|a, b| a.name.cmp(&b.name));
        variants
    }

    /// The category of that slug.
    pub fn category(&self, slug: &str) -> Option<&Category> {
        self.reference().categories.iter().find(|category| category.slug == slug)
    }

    /// The logistics node of that slug.
    pub fn node(&self, slug: &str) -> Option<&Node> {
        self.reference().nodes.iter().find(|node| node.slug == slug)
    }

    /// The capability coalition of that slug.
    pub fn coalition(&self, slug: &str) -> Option<&Coalition> {
        self.reference().coalitions.iter().find(|coalition| coalition.slug == slug)
    }

    /// The entries that an entry replaces.
    pub fn superseded_by(&self, entry: &Entry) -> Vec<&Entry> {
        let ItemKey::Niin(niin) = entry.key else { return Vec::new() };
        let found = self.found().and_then(|found| found.catalogue.supersedes.get(&niin));
        let older = found.or_else(|| self.catalogue().supersedes.get(&niin));
        older.into_iter().flatten().filter_map(|niin| self.entry(&ItemKey::Niin(*niin))).collect()
    }

    /// Where a course has iterations that the viewer may see, by id.
    pub fn facilities_of(&self, course: &Course) -> Vec<&TrainingFacility> {
        let id = Id::record("Course", course.origin.nation, course.origin.hash).text();
        let iterations = self.of_key::<CourseIteration>(course.origin.nation, "course", &id);
        let mut found: Vec<_> =
            iterations.into_iter().filter_map(|run| self.follow::<TrainingFacility>(run.facility.0.as_ref()?)).collect();
        found.sort_by_key(|facility| facility.rank());
        found.dedup_by_key(|facility| facility.rank());
        found
    }

    /// All weapon systems.
    pub fn systems(&self) -> &[WeaponSystem] {
        self.world.systems().records()
    }

    /// Reference data of the gateway: open to everybody.
    pub fn reference(&self) -> &crate::config::Reference {
        self.world.reference()
    }
}

/// Where a record stands in its document.
fn in_document(origin: &Origin) -> (u32, Option<&str>) {
    (origin.position.number, origin.key.as_deref())
}

/// Whether a feed can report records of that kind.
pub fn reports(feed: &crate::config::Feed, kind: RecordKind) -> bool {
    let codifies = || feed.lookup.as_ref().is_some_and(|lookup| matches!(lookup.gives, Gives::Equipment(_)));
    feed.records.iter().any(|mapping| mapping.kind == kind) || (kind == RecordKind::EquipmentType && codifies())
}
