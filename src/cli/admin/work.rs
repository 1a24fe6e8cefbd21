//! What the gateway does for its operator.

use std::sync::Arc;

use tokio::sync::mpsc::Sender;

use super::talk::{Event, Request, RunEnd};
use crate::cli::named;
use crate::feed::Schedule;
use crate::model::codes::FeedAccess;
use crate::store::{Acceptance, FeedState, Run, Store, World};

/// What it is done with.
#[derive(Clone)]
pub struct Work {
    /// Fetches.
    pub schedule: Schedule,
    /// Knows what is served.
    pub store: Arc<Store>,
}

/// Why nothing is done.
struct Refusal {
    mistyped: bool,
    why: String,
}

impl Work {
    /// Does what was wanted; `events` has room for all that is told of it.
    pub async fn carry_out(&self, request: &Request, events: Sender<Event>) {
        // Who does not listen any more misses it.
        let tell = |event| drop(events.try_send(event));
        let done = match request {
            Request::Accept { feed } => self.accept(feed, tell).await,
            Request::Refresh { feed } => self.refresh(feed, tell).await,
        };
        tell(match done {
            Ok(()) => Event::Done,
            Err(Refusal { mistyped, why }) => Event::Refused { mistyped, why },
        });
    }

    /// Serves what is held back for its size, if it is still that document.
    async fn accept(&self, given: &str, tell: impl Fn(Event)) -> Result<(), Refusal> {
        let world = self.store.world();
        let feed = named::only(&meant(&world, given)?, parts, given).map_err(Refusal::mistyped)?;
        let (name, served) = (name(feed), feed.published.as_ref().map_or(0, |run| run.report.seen()));
        let (Some(held), Some(acceptance)) = (feed.held(), Acceptance::of(feed)) else {
            let why = format!("no run of {name} is held back for its size; `feeds {{ lastError }}` says what else is wrong with a feed");
            return Err(Refusal { mistyped: false, why });
        };
        tell(Event::Held { feed: name.clone(), run: held.number, rows: acceptance.rows, served });
        tracing::warn!(feed = acceptance.feed, rows = acceptance.rows, "the operator accepted a document that was held back");
        tell(Event::Fetching { feeds: vec![name.clone()] });
        if let Some(run) = self.schedule.accept(acceptance).await {
            tell(Event::Ended(RunEnd::of(name, &run)));
        }
        Ok(())
    }

    /// Fetches feeds now.
    async fn refresh(&self, given: &str, tell: impl Fn(Event)) -> Result<(), Refusal> {
        let world = self.store.world();
        let feeds = meant(&world, given)?;
        let names: Vec<(&str, String)> = feeds.iter().map(|feed| (feed.settings.slug.as_str(), name(feed))).collect();
        tell(Event::Fetching { feeds: names.iter().map(|(_, name)| name.clone()).collect() });
        let ended = |run: &Run| {
            if let Some((_, name)) = names.iter().find(|(slug, _)| *slug == run.feed.as_str()) {
                tell(Event::Ended(RunEnd::of(name.clone(), run)));
            }
        };
        self.schedule.refresh(|feed| names.iter().any(|(slug, _)| *slug == feed.slug.as_str()), ended).await;
        Ok(())
    }
}

fn parts(feed: &FeedState) -> (&str, &str) {
    (feed.settings.nation.as_str(), &feed.settings.slug)
}

fn name(feed: &FeedState) -> String {
    let (nation, slug) = parts(feed);
    format!("{nation}/{slug}")
}

/// The feeds that were meant: one, `nation/feed`, or all of a nation that are fetched whole.
fn meant<'w>(world: &'w World, given: &str) -> Result<Vec<&'w FeedState>, Refusal> {
    let meant = named::meant("the gateway serves", world.feeds(), parts, given).map_err(Refusal::mistyped)?;
    let (fetched, asked): (Vec<_>, Vec<_>) = meant.into_iter().partition(|feed| feed.settings.access == FeedAccess::Snapshot);
    if !fetched.is_empty() {
        return Ok(fetched);
    }
    let (are, them) = if given.contains('/') { ("is", "it") } else { ("are", "them") };
    let names = asked.into_iter().map(name).collect::<Vec<_>>().join(", ");
    Err(Refusal::mistyped(format!("{names} {are} asked by key while a query runs; nothing of {them} is fetched ahead")))
}

impl Refusal {
    fn mistyped(why: String) -> Self {
        Self { mistyped: true, why }
    }
}
