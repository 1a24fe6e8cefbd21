//! The same road for keys that are asked for while a query runs: transport → decode → map, many keys at once.
//!
//! Answers are held for a short time, "not found" briefly, an error never; keys that are under way are not asked for
//! again. With nothing held, each query asks for itself.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::FutureExt as _;
use futures_util::future::{BoxFuture, Shared, join_all};
use tracing::warn;

use super::decode;
use super::intake::Intake;
use super::map::codifications;
use super::transport::ask;
use super::{Failure, What};
use crate::config::{Feed, Lookup, LookupKey};
use crate::model::values::{Niin, Nsn};
use crate::store::{Ask, Codification, Found, LookupError};

/// How many answers are held.
const HELD: u64 = 100_000;

type Answers = Arc<HashMap<Nsn, Found<Codification>>>;
type UnderWay = Shared<BoxFuture<'static, Answers>>;

/// Asks a nation's codification service.
pub struct Codifier {
    intake: Arc<Intake>,
    feed: Arc<Feed>,
    lookup: Lookup,
    hold: Duration,
    found: moka::sync::Cache<Nsn, Arc<Codification>>,
    missing: moka::sync::Cache<Nsn, ()>,
    under_way: Mutex<HashMap<Nsn, UnderWay>>,
}

impl Codifier {
    /// The first feed of the store that is asked by stock number.
    pub fn of(intake: &Arc<Intake>) -> Option<Arc<Self>> {
        let world = intake.store.world();
        let (feed, lookup) = world.feeds().iter().find_map(|feed| Some((Arc::clone(&feed.settings), feed.settings.lookup.clone()?)))?;
        let hold = feed.fetch.hold;
        let cache = |ttl: Duration| moka::sync::Cache::builder().max_capacity(HELD).time_to_live(ttl);
        Some(Arc::new(Self {
            intake: Arc::clone(intake),
            found: cache(hold).build(),
            // Who was not found may be entered any moment.
            missing: moka::sync::Cache::builder().max_capacity(HELD).time_to_live(hold / 6).build(),
            under_way: Mutex::default(),
            feed,
            lookup,
            hold,
        }))
    }

    /// The feed that is asked.
    pub fn feed(&self) -> &Arc<Feed> {
        &self.feed
    }

    /// The way to it, for the graph's loaders.
    pub fn way(self: &Arc<Self>) -> Ask<Nsn, Codification> {
        let codifier = Arc::clone(self);
        Arc::new(move |keys| {
            let codifier = Arc::clone(&codifier);
            async move { codifier.answer(keys).await }.boxed()
        })
    }

    /// Answers all keys: from what is held, from what is under way, else from the nation.
    async fn answer(self: &Arc<Self>, keys: Vec<Nsn>) -> Vec<(Nsn, Found<Codification>)> {
        let mut answered = Vec::with_capacity(keys.len());
        let mut asked = Vec::new();
        let mut awaited: Vec<(Nsn, UnderWay)> = Vec::new();
        metrics::counter!("lookup_keys_total", "feed" => self.feed.slug.to_string()).increment(keys.len() as u64);
        let flights: Vec<UnderWay> = if self.hold.is_zero() {
            self.batches(&keys).map(|(_, flight)| flight).collect()
        } else {
            // Held until the flights are on the list: who asks a moment later must find them there.
            let mut under_way = self.under_way.lock().unwrap_or_else(PoisonError::into_inner);
            for key in keys {
                if let Some(found) = self.found.get(&key) {
                    answered.push((key, Ok(Some(found))));
                } else if self.missing.contains_key(&key) {
                    answered.push((key, Ok(None)));
                } else if let Some(flight) = under_way.get(&key) {
                    awaited.push((key, flight.clone()));
                } else {
                    asked.push(key);
                }
            }
            let depart = |(keys, flight): (&[Nsn], UnderWay)| {
                under_way.extend(keys.iter().map(|key| (*key, flight.clone())));
                flight
            };
            self.batches(&asked).map(depart).collect()
        };
        let (own, others) = futures_util::future::join(
            join_all(flights),
            join_all(awaited.into_iter().map(|(key, flight)| async move { (key, flight.await) })),
        )
        .await;
        let gone = |key: Nsn| (key, Err(self.error()));
        answered.extend(own.iter().flat_map(|answers| answers.iter().map(|(key, found)| (*key, found.clone()))));
        answered.extend(others.into_iter().map(|(key, answers)| answers.get(&key).map_or_else(|| gone(key), |found| (key, found.clone()))));
        answered
    }

    /// Batches as large as the nation takes them, each with its answers to come.
    fn batches<'a>(self: &'a Arc<Self>, keys: &'a [Nsn]) -> impl Iterator<Item = (&'a [Nsn], UnderWay)> {
        keys.chunks(self.lookup.max_keys.max(1)).map(|keys| (keys, self.flight(keys.to_vec())))
    }

    /// One batch; whoever asks for one of its keys meanwhile waits for it too.
    fn flight(self: &Arc<Self>, keys: Vec<Nsn>) -> UnderWay {
        let codifier = Arc::clone(self);
        async move {
            let answers: Answers = Arc::new(codifier.fetch(keys.clone()).await);
            if !codifier.hold.is_zero() {
                codifier.land(&keys, &answers);
            }
            answers
        }
        .boxed()
        .shared()
    }

    /// Holds what came, and makes the keys free to be asked for again.
    fn land(&self, keys: &[Nsn], answers: &Answers) {
        for (key, found) in answers.iter() {
            match found {
                Ok(Some(found)) => self.found.insert(*key, Arc::clone(found)),
                Ok(None) => self.missing.insert(*key, ()),
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
    fn fetch(self: &Arc<Self>, keys: Vec<Nsn>) -> BoxFuture<'static, HashMap<Nsn, Found<Codification>>> {
        let codifier = Arc::clone(self);
        async move {
            let size = keys.len();
            metrics::histogram!("lookup_batch_keys", "feed" => codifier.feed.slug.to_string()).record(size as f64);
            match codifier.rows(&keys).await {
                Ok(found) => keys.into_iter().map(|key| (key, Ok(found.get(&key.niin()).cloned()))).collect(),
                Err(failure) if size > 1 && matches!(failure.what, What::Status { status: 400 | 404 | 413 | 414 | 422 }) => {
                    let (left, right) = keys.split_at(size / 2);
                    let halves = join_all([codifier.fetch(left.to_vec()), codifier.fetch(right.to_vec())]).await;
                    halves.into_iter().flatten().collect()
                }
                Err(failure) => {
                    warn!(feed = %codifier.feed.slug, keys = size, %failure, "a lookup failed");
                    metrics::counter!("lookup_failures_total", "feed" => codifier.feed.slug.to_string()).increment(1);
                    keys.into_iter().map(|key| (key, Err(codifier.error()))).collect()
                }
            }
        }
        .boxed()
    }

    /// What the nation says of these keys, by the key in each row: rows may come in any order, twice, or unasked.
    async fn rows(&self, keys: &[Nsn]) -> Result<HashMap<Niin, Arc<Codification>>, Failure> {
        let written: Vec<String> = keys.iter().map(|key| self.written(*key)).collect();
        let document = ask(&self.intake.client, &self.feed, &written, None).await?;
        let rows = decode::rows(&document, &self.feed.layout)?.collect::<Result<Vec<_>, _>>()?;
        let mut found = HashMap::with_capacity(keys.len());
        for (niin, codification) in codifications(rows, &self.lookup.equipment, &self.feed, &self.intake.reference) {
            found.entry(niin).or_insert_with(|| Arc::new(codification));
        }
        Ok(found)
    }

    /// A key as the service wants it.
    fn written(&self, key: Nsn) -> String {
        match self.lookup.by {
            LookupKey::Niin => key.niin().to_string(),
            LookupKey::Nsn => key.to_string(),
        }
    }

    fn error(&self) -> LookupError {
        LookupError { nation: self.feed.nation, feed: self.feed.slug.clone() }
    }
}
