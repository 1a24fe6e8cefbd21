//! One feed that is asked by key.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use futures_util::FutureExt as _;
use futures_util::future::{BoxFuture, Shared, WeakShared, join, join_all};
use tokio_util::task::AbortOnDropHandle;
use tracing::warn;

use super::answered::{Answered, known};
use crate::config::{Feed, Lookup, Send};
use crate::feed::intake::Intake;
use crate::feed::transport::{ask, sendable};
use crate::feed::{Failure, What};
use crate::store::{Allowance, Found, Key, LookupError, Way};

/// How many answers are held.
const HELD: u64 = 100_000;
/// How long it is remembered under which key a record came, so that its id leads back to it.
const RECALLED: Duration = Duration::from_secs(3600);
/// An answer of more bytes is read beside the queries, never between them.
const LARGE: u64 = 64 << 10;

type Answers<V> = Arc<HashMap<Key, Found<V>>>;
type UnderWay<V> = Shared<BoxFuture<'static, Answers<V>>>;

/// What an answer says.
struct Told<V> {
    found: HashMap<Key, Arc<V>>,
    /// The service had nothing to say against its answer: what is not in it is not there.
    whole: bool,
}

/// Asks one feed, many keys at once.
pub struct Asker<V> {
    intake: Arc<Intake>,
    feed: Arc<Feed>,
    lookup: Lookup,
    hold: Duration,
    found: moka::sync::Cache<Key, Arc<V>>,
    missing: moka::sync::Cache<Key, ()>,
    recalled: moka::sync::Cache<u64, Key>,
    /// Flights that somebody waits for; nobody keeps one up but who waits for it.
    under_way: Mutex<HashMap<Key, WeakShared<BoxFuture<'static, Answers<V>>>>>,
}

impl<V: Answered> Asker<V> {
    /// Asks nobody yet; none for a feed that is not asked by key.
    pub fn new(intake: &Arc<Intake>, feed: &Arc<Feed>) -> Option<Arc<Self>> {
        let (lookup, hold) = (feed.lookup.clone()?, feed.fetch.hold);
        Some(Arc::new(Self {
            intake: Arc::clone(intake),
            feed: Arc::clone(feed),
            lookup,
            hold,
            found: cache(hold),
            // Who was not found may be entered any moment.
            missing: cache(hold / 6),
            recalled: cache(RECALLED),
            under_way: Mutex::default(),
        }))
    }

    /// The way to it, for the graph's loaders.
    pub fn way(self: &Arc<Self>) -> Way<V> {
        let (asker, remembering) = (Arc::clone(self), Arc::clone(self));
        Way {
            feed: Arc::clone(&self.feed),
            ask: Arc::new(move |keys, allowance| {
                let asker = Arc::clone(&asker);
                async move { asker.answer(keys, allowance).await }.boxed()
            }),
            recall: Arc::new(move |identity| remembering.recalled.get(&identity)),
        }
    }

    /// Answers all keys: from what is held, from what is under way, else from the nation.
    async fn answer(self: &Arc<Self>, keys: Vec<Key>, allowance: Arc<Allowance>) -> Vec<(Key, Found<V>)> {
        metrics::counter!("lookup_keys_total", "feed" => self.feed.slug.to_string()).increment(keys.len() as u64);
        let (began, asked_for, mut held) = (Instant::now(), keys.len(), 0);
        let (keys, mut answered) = self.unsendable(keys);
        let mut awaited: Vec<(Key, UnderWay<V>)> = Vec::new();
        let flights: Vec<UnderWay<V>> = if self.hold.is_zero() {
            self.batches(&keys, &allowance).map(|(_, flight)| flight).collect()
        } else {
            let mut asked = Vec::new();
            let before = answered.len();
            // Held until the flights are on the list: who asks a moment later must find them there.
            let mut under_way = self.under_way.lock().unwrap_or_else(PoisonError::into_inner);
            for key in keys {
                if let Some(found) = self.found.get(&key) {
                    answered.push((key, Ok(Some(found))));
                } else if self.missing.contains_key(&key) {
                    answered.push((key, Ok(None)));
                } else if let Some(flight) = under_way.get(&key).and_then(WeakShared::upgrade) {
                    awaited.push((key, flight));
                } else {
                    asked.push(key);
                }
            }
            held = answered.len() - before;
            let depart = |(keys, flight): (&[Key], UnderWay<V>)| {
                under_way.extend(keys.iter().filter_map(|key| Some((key.clone(), flight.downgrade()?))));
                flight
            };
            self.batches(&asked, &allowance).map(depart).collect()
        };
        let others = join_all(awaited.into_iter().map(|(key, flight)| async move { (key, flight.await) }));
        let (own, others) = join(join_all(flights), others).await;
        answered.extend(own.iter().flat_map(|answers| answers.iter().map(|(key, found)| (key.clone(), found.clone()))));
        let mut again = Vec::new();
        for (key, answers) in others {
            match answers.get(&key) {
                // Another query had asked as often as it may; this one may still.
                Some(Err(LookupError::TooMany { .. })) => again.push(key),
                Some(found) => answered.push((key, found.clone())),
                None => answered.push((key, Err(self.failed()))),
            }
        }
        for answers in join_all(self.batches(&again, &allowance).map(|(_, flight)| flight)).await {
            answered.extend(answers.iter().map(|(key, found)| (key.clone(), found.clone())));
        }
        allowance.spend(asked_for, held, began.elapsed());
        answered
    }

    /// Parts keys that the service would take for others from those that can be sent.
    fn unsendable(&self, keys: Vec<Key>) -> (Vec<Key>, Vec<(Key, Found<V>)>) {
        let (sent, kept): (Vec<Key>, Vec<Key>) = keys.into_iter().partition(|key| sendable(&self.lookup, key));
        if !kept.is_empty() {
            warn!(feed = %self.feed.slug, keys = kept.len(), "keys that hold what stands between keys were not asked for; see `join` and `within`");
        }
        (sent, kept.into_iter().map(|key| (key, Err(self.failed()))).collect())
    }

    /// Batches as large as the nation takes them, each with its answers to come.
    fn batches<'a>(self: &'a Arc<Self>, keys: &'a [Key], allowance: &'a Arc<Allowance>) -> impl Iterator<Item = (&'a [Key], UnderWay<V>)> {
        keys.chunks(self.lookup.max_keys.max(1)).map(|keys| (keys, self.flight(keys.to_vec(), Arc::clone(allowance))))
    }

    /// One batch; whoever asks for one of its keys meanwhile waits for it too.
    fn flight(self: &Arc<Self>, keys: Vec<Key>, allowance: Arc<Allowance>) -> UnderWay<V> {
        let asker = Arc::clone(self);
        if self.hold.is_zero() {
            return async move { Arc::new(asker.fetch(keys, allowance).await) }.boxed().shared();
        }
        // Others may wait for it by then, so it goes on when the query that asked is gone, and ends when all are.
        let flying = Flying { asker, keys };
        let landing = AbortOnDropHandle::new(tokio::spawn(async move {
            let answers: Answers<V> = Arc::new(flying.asker.fetch(flying.keys.clone(), allowance).await);
            flying.asker.land(&flying.keys, &answers);
            answers
        }));
        async move { landing.await.unwrap_or_default() }.boxed().shared()
    }

    /// Holds what came, and makes the keys free to be asked for again.
    fn land(&self, keys: &[Key], answers: &Answers<V>) {
        for (key, found) in answers.iter() {
            match found {
                Ok(Some(found)) => self.found.insert(key.clone(), Arc::clone(found)),
                Ok(None) => self.missing.insert(key.clone(), ()),
                Err(_) => {}
            }
        }
        let mut under_way = self.under_way.lock().unwrap_or_else(PoisonError::into_inner);
        for key in keys {
            under_way.remove(key);
        }
    }

    /// Asks the nation for one batch. A service that refuses the whole batch is asked for its halves: one bad key costs
    /// its neighbours nothing.
    fn fetch(self: &Arc<Self>, keys: Vec<Key>, allowance: Arc<Allowance>) -> BoxFuture<'static, HashMap<Key, Found<V>>> {
        let asker = Arc::clone(self);
        async move {
            let size = keys.len();
            metrics::histogram!("lookup_batch_keys", "feed" => asker.feed.slug.to_string()).record(size as f64);
            match asker.rows(&keys, &allowance).await {
                Ok(told) => keys.into_iter().map(|key| asker.matched(&told, key)).collect(),
                // An address of its own for each thing: this one has none.
                Err(failure) if size == 1 && asker.lacks(&failure) => keys.into_iter().map(|key| (key, Ok(None))).collect(),
                Err(failure) if size > 1 && refused(&failure).is_some_and(|status| matches!(status, 400 | 404 | 413 | 414 | 422)) => {
                    let (left, right) = keys.split_at(size / 2);
                    let halves = [left, right].map(|half| asker.fetch(half.to_vec(), Arc::clone(&allowance)));
                    join_all(halves).await.into_iter().flatten().collect()
                }
                Err(failure) => {
                    warn!(feed = %asker.feed.slug, keys = size, %failure, "a lookup failed");
                    metrics::counter!("lookup_failures_total", "feed" => asker.feed.slug.to_string()).increment(1);
                    let error = match failure.what {
                        What::TooManyRequests { limit } => asker.too_many(limit),
                        _ => asker.failed(),
                    };
                    keys.into_iter().map(|key| (key, Err(error.clone()))).collect()
                }
            }
        }
        .boxed()
    }

    /// What was found for a key, and where its records can be found again.
    fn matched(&self, told: &Told<V>, key: Key) -> (Key, Found<V>) {
        let value = told.found.get(&known(&self.lookup.by, &key)).cloned();
        if value.is_none() && !told.whole {
            return (key, Err(self.failed()));
        }
        for identity in value.iter().flat_map(|value| value.identities()) {
            self.recalled.insert(identity, key.clone());
        }
        (key, Ok(value))
    }

    fn lacks(&self, failure: &Failure) -> bool {
        matches!(self.lookup.send, Send::Path { .. }) && matches!(refused(failure), Some(404 | 410))
    }

    /// What the nation says of these keys, by the key in each row.
    async fn rows(&self, keys: &[Key], allowance: &Arc<Allowance>) -> Result<Told<V>, Failure> {
        let document = ask(&self.intake.client, &self.feed, keys, allowance).await?;
        if document.pages.is_empty() {
            // The service says that it has nothing of all that.
            return Ok(Told { found: HashMap::new(), whole: true });
        }
        let whole = document.findings.is_empty();
        let found = if document.bytes_total > LARGE {
            let (intake, feed, lookup) = (Arc::clone(&self.intake), Arc::clone(&self.feed), self.lookup.clone());
            let reading = tokio::task::spawn_blocking(move || V::read(&document, &feed, &lookup, &intake));
            reading.await.map_err(|_| Failure::from(What::NoRowReadable { rows: 0 }))??
        } else {
            V::read(&document, &self.feed, &self.lookup, &self.intake)?
        };
        Ok(Told { found: found.into_iter().map(|(key, value)| (key, Arc::new(value))).collect(), whole })
    }

    fn failed(&self) -> LookupError {
        LookupError::Failed { nation: self.feed.nation, feed: self.feed.slug.clone() }
    }

    fn too_many(&self, most: u32) -> LookupError {
        LookupError::TooMany { nation: self.feed.nation, feed: self.feed.slug.clone(), most }
    }
}

/// A batch that is under way. One for which nobody waits any more is given up, and its keys are free.
struct Flying<V: Answered> {
    asker: Arc<Asker<V>>,
    keys: Vec<Key>,
}

impl<V: Answered> Drop for Flying<V> {
    fn drop(&mut self) {
        let mut under_way = self.asker.under_way.lock().unwrap_or_else(PoisonError::into_inner);
        for key in &self.keys {
            // Another flight may have taken off for the same key.
            if under_way.get(key).is_some_and(|flight| flight.upgrade().is_none()) {
                under_way.remove(key);
            }
        }
    }
}

/// The status of a service that refuses.
fn refused(failure: &Failure) -> Option<u16> {
    match failure.what {
        What::Status { status } => Some(status),
        What::Refused { status, .. } => status,
        _ => None,
    }
}

fn cache<K, V>(live: Duration) -> moka::sync::Cache<K, V>
where
    K: std::hash::Hash + Eq + std::marker::Send + Sync + 'static,
    V: Clone + std::marker::Send + Sync + 'static,
{
    moka::sync::Cache::builder().max_capacity(HELD).time_to_live(live).build()
}
