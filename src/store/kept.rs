//! The one place that changes: which world is served.

use std::sync::{Arc, Mutex, PoisonError};

use arc_swap::ArcSwap;
use hashbrown::HashSet;

use super::catalogue::Catalogue;
use super::part::Part;
use super::run::Run;
use super::snapshot::Snapshot;
use super::world::{FeedState, NationState, World};
use crate::config::Config;
use crate::model::Tables;
use crate::model::codes::{countries, country};
use crate::model::values::CountryCode;

/// How many runs of a feed are remembered.
const RUNS_KEPT: usize = 50;
/// For how many release sets a world keeps what it derives.
const RELEASE_SETS_KEPT: u64 = 64;

/// The world that is served, and how a run changes it.
#[derive(Debug)]
pub struct Store {
    world: ArcSwap<World>,
    /// Writers take turns; readers never wait.
    writing: Mutex<()>,
    /// Worlds that are served no more, but may still be pinned.
    retired: Mutex<Vec<Arc<World>>>,
}

impl Store {
    /// A world in which no feed has delivered yet.
    pub fn new(config: &Config) -> Self {
        let mut feeds: Vec<FeedState> =
            config.nations.iter().flat_map(|nation| &nation.feeds).map(|feed| FeedState::new(Arc::clone(feed))).collect();
        feeds.sort_by(|a, b| (a.settings.nation, &a.settings.slug).cmp(&(b.settings.nation, &b.settings.slug)));
        let world = World {
            version: 0,
            feeds,
            nations: Arc::new(nations(config)),
            systems: Arc::new(Part::new(config.reference.systems.clone(), |_| None)),
            nowhere: Arc::new(Snapshot::new(Tables::default(), None)),
            reference: Arc::new(config.reference.clone()),
            catalogues: catalogues(),
        };
        Self { world: ArcSwap::from_pointee(world), writing: Mutex::new(()), retired: Mutex::default() }
    }

    /// The world of this moment, pinned.
    pub fn world(&self) -> Arc<World> {
        self.world.load_full()
    }

    /// Serves the records of a run from now on.
    pub fn publish(&self, feed: &str, tables: Tables, run: Run) {
        // Sorting and labelling happen before the turn is taken.
        let snapshot = Arc::new(Snapshot::new(tables, run.as_of));
        self.change(feed, |state| {
            state.last_success = Some(run.finished);
            let run = Arc::new(run);
            state.published = Some(Arc::clone(&run));
            remember(state, run);
            state.snapshot = Some(snapshot);
            true
        });
    }

    /// Keeps what is served, and remembers the run: it failed, was held back, or nothing had changed.
    pub fn keep(&self, feed: &str, run: Run) {
        self.change(feed, |state| {
            if run.not_modified {
                state.last_success = Some(run.finished);
            }
            remember(state, Arc::new(run));
            false
        });
    }

    /// Takes apart the worlds that no query has pinned any more: that takes time which no query should spend, so a query
    /// never holds the last of a world.
    pub fn sweep(&self) {
        let mut retired = self.retired.lock().unwrap_or_else(PoisonError::into_inner);
        let (pinned, free) = std::mem::take(&mut *retired).into_iter().partition(|world| Arc::strong_count(world) > 1);
        *retired = pinned;
        drop(retired);
        drop::<Vec<_>>(free);
    }

    /// Serves the next world; the last one is kept until nobody has it pinned.
    fn serve(&self, last: Arc<World>, next: World) {
        self.world.store(Arc::new(next));
        self.retired.lock().unwrap_or_else(PoisonError::into_inner).push(last);
        self.sweep();
    }

    /// Makes the next world. `change` says whether the feed's records are others now.
    fn change(&self, slug: &str, change: impl FnOnce(&mut FeedState) -> bool) {
        let _turn = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let last = self.world.load_full();
        let mut feeds = last.feeds.clone();
        let Some(number) = feeds.iter().position(|feed| feed.settings.slug == slug) else { return };
        let others = change(&mut feeds[number]);
        feeds[number].reckon();
        if !others {
            // Only the feed's state is new: what was derived from the records stays.
            let next = last.succeeded_by(feeds, last.catalogues.clone());
            self.serve(last, next);
            return;
        }
        let nation = feeds[number].settings.nation;
        for (other, feed) in feeds.iter_mut().enumerate() {
            if other != number && feed.settings.nation == nation {
                feed.snapshot = feed.snapshot.take().map(|snapshot| Arc::new(snapshot.rejoined()));
            }
        }
        let next = last.succeeded_by(feeds, catalogues());
        let (first, of_nation) = next.of_nation(nation);
        for (feed, number) in of_nation.iter().zip(first..) {
            if let (Some(snapshot), Some(before), Some(joins)) = (&feed.snapshot, &last.feeds[number].snapshot, next.joins(number)) {
                snapshot.warm(before, &joins);
            }
        }
        self.serve(last, next);
    }
}

fn catalogues() -> moka::sync::Cache<String, Arc<Catalogue>> {
    moka::sync::Cache::new(RELEASE_SETS_KEPT)
}

/// All nations of ISO 3166 and of the configuration, by trigram.
fn nations(config: &Config) -> Vec<NationState> {
    let served: HashSet<CountryCode> = config.nations.iter().map(|nation| nation.code).collect();
    let aside = |code: CountryCode| config.set_aside.iter().find(|aside| aside.code == Some(code));
    let own = served.iter().copied().chain(config.set_aside.iter().filter_map(|aside| aside.code)).filter(|code| country(*code).is_none());
    let mut nations: Vec<NationState> = countries()
        .iter()
        .map(|country| (country.code, country.alpha2.clone(), country.name.clone()))
        .chain(own.map(|code| (code, String::new(), code.to_string())))
        .map(|(code, alpha2, name)| NationState {
            code,
            alpha2,
            name,
            groups: config.reference.groups_of(code).cloned().collect(),
            configured: served.contains(&code),
            set_aside: aside(code).map(|aside| aside.mistakes.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")),
        })
        .collect();
    nations.sort_by_key(|nation| nation.code);
    nations.dedup_by_key(|nation| nation.code);
    nations
}

fn remember(state: &mut FeedState, run: Arc<Run>) {
    state.runs.insert(0, run);
    state.runs.truncate(RUNS_KEPT);
}
