//! What all runs share.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use tokio::sync::{Mutex as Turns, OwnedMutexGuard, Semaphore, SemaphorePermit};

use super::Failure;
use super::judge::rules;
use super::read::Read;
use super::transport::{Client, Validators};
use crate::config::{Feed, Reference};
use crate::store::{Acceptance, IssueCount, Store};

/// Tells the time; the command line's own clock, or a test's.
pub type Clock = fn() -> Timestamp;

/// After so many answers in a row that nothing changed the document is asked for whole: not every service that says so
/// has looked.
const TRUSTED: u32 = 24;

/// Documents that are read at once, however many feeds are due: each takes memory.
const READ_AT_ONCE: usize = 8;

/// What all runs share: connections, reference data, and the store into which they publish.
#[derive(Debug)]
pub struct Intake {
    /// Connections.
    pub client: Client,
    /// Where runs are published.
    pub store: Arc<Store>,
    /// Reference data of the gateway.
    pub reference: Arc<Reference>,
    /// The time.
    pub clock: Clock,
    /// Per feed, by slug.
    feeds: Mutex<HashMap<String, Memory>>,
    /// Room for documents that are read at once.
    places: Semaphore,
}

/// What is remembered of a feed from one run to the next.
#[derive(Debug, Default)]
struct Memory {
    turns: Arc<Turns<()>>,
    /// The document that is served: what its service said of it, and its hash.
    served: Option<(Validators, blake3::Hash)>,
    /// How often in a row its service said that it is unchanged.
    unchanged: u32,
    /// Its service gave two documents the same name, so what it says of them means nothing.
    deceived: bool,
    /// What the operator accepted, until a document comes.
    acceptance: Option<Acceptance>,
}

impl Intake {
    /// An intake that has fetched nothing yet.
    ///
    /// # Errors
    /// The system refuses to set up TLS.
    pub fn new(store: Arc<Store>, reference: Arc<Reference>, clock: Clock) -> Result<Self, Failure> {
        Ok(Self::by(Client::new()?, store, reference, clock))
    }

    /// The same with a client of one's own, which records or replays.
    pub fn by(client: Client, store: Arc<Store>, reference: Arc<Reference>, clock: Clock) -> Self {
        Self { client, store, reference, clock, feeds: Mutex::default(), places: Semaphore::new(READ_AT_ONCE) }
    }

    /// Waits until no other run of the feed goes on.
    pub(super) async fn turn(&self, feed: &Feed) -> OwnedMutexGuard<()> {
        let turns = self.remember(feed, |memory| Arc::clone(&memory.turns));
        turns.lock_owned().await
    }

    /// Waits until there is room for another document; none if there will never be.
    pub(super) async fn place(&self) -> Option<SemaphorePermit<'_>> {
        self.places.acquire().await.ok()
    }

    /// What the service said of the document that is served; none where the whole document is wanted.
    pub(super) fn validators(&self, feed: &Feed) -> Option<Validators> {
        self.remember(feed, |memory| {
            let asks = !memory.deceived && memory.acceptance.is_none() && memory.unchanged < TRUSTED;
            memory.served.as_ref().filter(|_| asks).map(|(validators, _)| validators.clone())
        })
    }

    /// Counts an answer that nothing changed.
    pub(super) fn unchanged(&self, feed: &Feed) {
        self.remember(feed, |memory| memory.unchanged = memory.unchanged.saturating_add(1));
    }

    /// Notes where another document came under the name of the one that is served.
    pub(super) fn compare(&self, feed: &Feed, read: &Read, noticed: &mut Vec<IssueCount>) {
        let deceived = self.remember(feed, |memory| {
            memory.unchanged = 0;
            let same_name = |known: &Validators| !known.is_empty() && *known == read.validators;
            let now = memory.served.as_ref().is_some_and(|(known, hash)| same_name(known) && *hash != read.hash);
            memory.deceived = memory.deceived || now;
            now
        });
        if deceived {
            let name = read.validators.etag.clone().or_else(|| read.validators.last_modified.clone());
            IssueCount::of_document(noticed, &rules::ETAG_UNCHANGED, name.map(Into::into));
        }
    }

    /// Remembers a document, once it is served.
    pub(super) fn served(&self, feed: &Feed, read: &Read) {
        self.remember(feed, |memory| memory.served = Some((read.validators.clone(), read.hash)));
    }

    /// Lets the next document of a feed be served if it is the one that the operator accepted.
    pub(super) fn accept(&self, feed: &Feed, acceptance: Acceptance) {
        self.remember(feed, |memory| memory.acceptance = Some(acceptance));
    }

    /// Whether the operator accepted this document: the same bytes, or as many rows. An acceptance is good for one document.
    pub(super) fn accepts(&self, feed: &Feed, read: &Read) -> bool {
        let acceptance = self.remember(feed, |memory| memory.acceptance.take());
        acceptance.is_some_and(|acceptance| acceptance.document == read.hash || acceptance.rows == read.mapped.report.seen())
    }

    fn remember<T>(&self, feed: &Feed, change: impl FnOnce(&mut Memory) -> T) -> T {
        let mut feeds: MutexGuard<'_, _> = self.feeds.lock().unwrap_or_else(PoisonError::into_inner);
        change(feeds.entry(feed.slug.to_string()).or_default())
    }
}
