//! When feeds are fetched: all of them at once, and then each in its own rhythm.

use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt as _;
use futures_util::stream;
use jiff::Timestamp;
use tokio_util::sync::CancellationToken;

use super::aside::aside;
use super::intake::Intake;
use super::run::{run, run_at};
use crate::config::Feed;
use crate::model::codes::FeedAccess;
use crate::store::{Acceptance, Run};

/// Feeds that are read at once in a round: enough to wait for many, few enough to leave room for queries.
const AT_ONCE: usize = 8;
/// A promised rhythm is looked after so many times, so that a late publication is not late for long.
const LOOKS: i32 = 24;
const SOONEST: Duration = Duration::from_secs(60);
const LATEST: Duration = Duration::from_secs(3600);
/// How often worlds are taken apart that queries had pinned when the next one was served.
const SWEEP: Duration = Duration::from_secs(2);

/// The feeds that are fetched whole.
#[derive(Debug, Clone)]
pub struct Schedule {
    intake: Arc<Intake>,
    feeds: Vec<Arc<Feed>>,
}

impl Schedule {
    /// All snapshot feeds of the store.
    pub fn new(intake: Arc<Intake>) -> Self {
        let world = intake.store.world();
        let feeds = world.feeds().iter().map(|feed| Arc::clone(&feed.settings));
        let feeds = feeds.filter(|feed| feed.access == FeedAccess::Snapshot).collect();
        Self { intake, feeds }
    }

    /// How many feeds there are.
    pub fn len(&self) -> usize {
        self.feeds.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.feeds.is_empty()
    }

    /// Fetches each feed once; `done` hears of each run as it ends.
    pub async fn round(&self, done: impl FnMut(&Run)) {
        self.refresh(|_| true, done).await;
    }

    /// Fetches each wanted feed once, now; `done` hears of each run as it ends.
    pub async fn refresh(&self, wanted: impl Fn(&Feed) -> bool, mut done: impl FnMut(&Run)) {
        let wanted = self.feeds.iter().filter(|feed| wanted(feed));
        let mut runs = stream::iter(wanted).map(|feed| run(&self.intake, feed)).buffer_unordered(AT_ONCE);
        while let Some(run) = runs.next().await {
            done(&run);
        }
    }

    /// Fetches each feed once as if it were that instant; `done` hears of each run as it ends.
    pub async fn round_at(&self, now: Timestamp, done: impl FnMut(&Run)) {
        self.round_of(|_| true, now, done).await;
    }

    /// Fetches each wanted feed once as if it were that instant; `done` hears of each run as it ends.
    pub async fn round_of(&self, wanted: impl Fn(&Feed) -> bool, now: Timestamp, mut done: impl FnMut(&Run)) {
        let wanted = self.feeds.iter().filter(|feed| wanted(feed));
        let mut runs = stream::iter(wanted).map(|feed| run_at(&self.intake, feed, now)).buffer_unordered(AT_ONCE);
        while let Some(run) = runs.next().await {
            done(&run);
        }
    }

    /// Fetches a feed again whose document the operator accepted, to serve it; none if there is no such feed.
    pub async fn accept(&self, acceptance: Acceptance) -> Option<Run> {
        let feed = self.feeds.iter().find(|feed| feed.slug == acceptance.feed.as_str())?;
        self.intake.accept(feed, acceptance);
        Some(run(&self.intake, feed).await)
    }

    /// Fetches each feed in its rhythm until `stop`.
    pub async fn keep_fetching(&self, stop: CancellationToken) {
        let loops = self.feeds.iter().map(|feed| async {
            loop {
                tokio::select! {
                    () = stop.cancelled() => return,
                    () = tokio::time::sleep(pause(feed)) => {}
                }
                tokio::select! {
                    () = stop.cancelled() => return,
                    _ = run(&self.intake, feed) => {}
                }
            }
        });
        tokio::join!(futures_util::future::join_all(loops), self.keep_sweeping(&stop));
    }

    async fn keep_sweeping(&self, stop: &CancellationToken) {
        loop {
            tokio::select! {
                () = stop.cancelled() => return,
                () = tokio::time::sleep(SWEEP) => {}
            }
            let store = Arc::clone(&self.intake.store);
            // It ends well or with the process: there is nothing to tell.
            let _ = aside(move || store.sweep()).await;
        }
    }
}

/// How long a feed is left alone between two looks.
fn pause(feed: &Feed) -> Duration {
    let promised = feed.promised_every.and_then(|span| {
        let from = jiff::civil::date(2000, 1, 1).at(0, 0, 0, 0);
        let to = from.checked_add(span).ok()?;
        Duration::try_from(to.duration_since(from) / LOOKS).ok()
    });
    feed.fetch.every.unwrap_or_else(|| promised.map_or(LATEST, |promised| promised.clamp(SOONEST, LATEST)))
}
