//! The one place that changes: which world is served.

use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use arc_swap::ArcSwap;
use hashbrown::HashSet;

use super::change::Changes;
use super::derived::ReleaseSets;
use super::doubles;
use super::lore::kinds;
use super::names::PlaceNames;
use super::part::Part;
use super::run::Run;
use super::snapshot::Snapshot;
use super::trail::Trail;
use super::world::{FeedState, NationState, World};
use crate::config::Config;
use crate::model::Tables;
use crate::model::codes::{countries, country};
use crate::model::values::CountryCode;

/// Rows of earlier runs that are remembered over all feeds: some hundred megabytes.
const TRAILS_KEPT: usize = 4 << 20;
/// Bytes of changes that are remembered over all feeds, about.
const CHANGES_KEPT: usize = 256 << 20;

/// The world that is served, and how a run changes it.
#[derive(Debug)]
pub struct Store {
    world: ArcSwap<World>,
    /// Writers take turns; readers never wait.
    writing: Mutex<()>,
    /// Worlds that are served no more, but may still be pinned.
    retired: Mutex<Vec<Arc<World>>>,
    /// How many runs of a feed are remembered.
    runs_kept: usize,
}

impl Store {
    /// A world in which no feed has delivered yet.
    pub fn new(config: &Config) -> Self {
        let mut feeds: Vec<FeedState> =
            config.nations.iter().flat_map(|nation| &nation.feeds).map(|feed| FeedState::new(Arc::clone(feed))).collect();
        feeds.sort_by(|a, b| (a.settings.nation, &a.settings.slug).cmp(&(b.settings.nation, &b.settings.slug)));
        let nations = nations(config);
        let world = World {
            version: 0,
            feeds,
            names: Arc::new(PlaceNames::of(&nations, &config.reference)),
            nations: Arc::new(nations),
            systems: Arc::new(Part::new(config.reference.systems.clone(), |_| None)),
            nowhere: Arc::new(Snapshot::new(Tables::default(), None)),
            reference: Arc::new(config.reference.clone()),
            release_sets: ReleaseSets::default(),
        };
        let (writing, retired) = (Mutex::new(()), Mutex::default());
        Self { world: ArcSwap::from_pointee(world), writing, retired, runs_kept: config.settings.runs_kept }
    }

    /// The world of this moment, pinned.
    pub fn world(&self) -> Arc<World> {
        self.world.load_full()
    }

    /// Serves the records of a run from now on. The run comes back with what is noticed only beside other feeds.
    pub fn publish(&self, feed: &str, tables: Tables, run: Run) -> Run {
        // Sorting, labelling and remembering what was served happen before the turn is taken.
        let mut published = run;
        let snapshot = Arc::new(Snapshot::new(tables, published.as_of));
        let last = self.world();
        let trail = last.feed(feed).and_then(|(_, state)| {
            let (served, before) = (state.snapshot.as_deref()?, state.published.as_ref()?);
            Some((before.number, Arc::new(Trail::of_snapshot(served))))
        });
        let changes = Changes::of(&last, feed, &snapshot, &published);
        drop(last);
        self.change(feed, |feeds, number, nation| {
            let state = &mut feeds[number];
            state.last_success = Some(published.finished);
            state.trails.splice(0..0, trail);
            state.runs.iter_mut().filter(|run| !run.excerpts.is_empty()).for_each(forgotten);
            state.published = Some(Arc::new(published.clone()));
            state.snapshot = Some(snapshot);
            match changes {
                Some(changes) if changes.part.is_empty() => {}
                Some(changes) => state.changes.insert(0, (published.number, Arc::new(changes))),
                None => state.changes_from = Some(published.finished),
            }
            for other in nation.clone() {
                if other != number {
                    let state = &mut feeds[other];
                    state.snapshot = state.snapshot.take().map(|snapshot| Arc::new(snapshot.rejoined()));
                }
            }
            doubles::settle(feeds, number, nation, &mut published);
            let run = Arc::new(published.clone());
            feeds[number].published = Some(Arc::clone(&run));
            self.remember(&mut feeds[number], run);
            true
        });
        published
    }

    /// Keeps what is served, and remembers the run: it failed, or nothing had changed.
    pub fn keep(&self, feed: &str, run: Run) {
        self.change(feed, |feeds, number, _| {
            let state = &mut feeds[number];
            if run.not_modified {
                state.last_success = Some(run.finished);
            }
            self.remember(state, Arc::new(run));
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
    fn serve(&self, last: Arc<World>, next: Arc<World>) {
        self.world.store(next);
        self.retired.lock().unwrap_or_else(PoisonError::into_inner).push(last);
        self.sweep();
    }

    /// Keeps what is served, and remembers the run with what it did to its rows: its records are held back.
    pub fn hold(&self, feed: &str, tables: &Tables, run: Run) {
        let trail = Arc::new(Trail::of_tables(tables));
        self.change(feed, |feeds, number, _| {
            let state = &mut feeds[number];
            state.trails.insert(0, (run.number, trail));
            self.remember(state, Arc::new(run));
            false
        });
    }

    /// Makes the next world. `change` gets all feeds, the number of the one that changes and the numbers of its nation's;
    /// it says whether the feed's records are others now.
    fn change(&self, slug: &str, change: impl FnOnce(&mut [FeedState], usize, Range<usize>) -> bool) {
        let _turn = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let last = self.world.load_full();
        let Some((number, state)) = last.feed(slug) else { return };
        let (first, of_nation) = last.of_nation(state.settings.nation);
        let nation = first..first + of_nation.len();
        let mut feeds = last.feeds.clone();
        let others = change(&mut feeds, number, nation.clone());
        feeds[number].reckon();
        forget(&mut feeds);
        if !others {
            // Only the feed's state is new: what was derived from the records stays.
            let next = World { release_sets: last.release_sets.clone(), ..last.succeeded_by(feeds) };
            self.serve(last, Arc::new(next));
            return;
        }
        let kinds = kinds(&feeds[number].settings);
        let mut next = last.succeeded_by(feeds);
        next.release_sets = last.release_sets.after(&next, &kinds);
        let next = Arc::new(next);
        for number in nation {
            if let (Some(snapshot), Some(before), Some(joins)) =
                (&next.feeds[number].snapshot, &last.feeds[number].snapshot, next.joins(number))
            {
                snapshot.warm(before, &joins);
            }
        }
        next.release_sets.warm(&next, &last.release_sets);
        self.serve(last, next);
    }

    /// Puts a run first, and forgets what is too much: runs that brought nothing new, then the oldest. The newest and the
    /// one that is served are remembered however many there are.
    fn remember(&self, state: &mut FeedState, run: Arc<Run>) {
        let (served, runs) = (state.published.as_ref().map(|run| run.number), &mut state.runs);
        runs.insert(0, run);
        while runs.len() > self.runs_kept {
            let oldest_first = || (1..runs.len()).rev();
            let dull = oldest_first().find(|place| runs[*place].brought_nothing_after(&runs[place - 1]));
            let Some(place) = dull.or_else(|| oldest_first().find(|place| Some(runs[*place].number) != served)) else { break };
            runs.remove(place);
        }
        state.trails.retain(|(number, _)| runs.iter().any(|run| run.number == *number));
        while let Some((oldest, _)) = state.changes.last()
            && !state.runs.iter().any(|run| run.number == *oldest)
        {
            state.forget_changes();
        }
    }
}

/// Rows as received are for who looks at a record.
fn forgotten(run: &mut Arc<Run>) {
    *run = Arc::new(Run { excerpts: Arc::default(), ..Run::clone(run) });
}

/// Forgets the oldest trail of the feed that has most, until there is room; and likewise what it changed.
fn forget(feeds: &mut [FeedState]) {
    let held = |feed: &FeedState| feed.trails.iter().map(|(_, trail)| trail.size()).sum::<usize>();
    while feeds.iter().map(held).sum::<usize>() > TRAILS_KEPT {
        let Some(largest) = feeds.iter_mut().max_by_key(|feed| held(feed)) else { return };
        if largest.trails.pop().is_none() {
            return;
        }
    }
    let held = |feed: &FeedState| feed.changes.iter().map(|(_, changes)| changes.size).sum::<usize>();
    while feeds.iter().map(held).sum::<usize>() > CHANGES_KEPT {
        let Some(largest) = feeds.iter_mut().max_by_key(|feed| held(feed)) else { return };
        largest.forget_changes();
    }
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
