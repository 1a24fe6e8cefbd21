//! Loaders: all keys of a level in one call, each key once per query.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use dataloader::BatchFn;
use dataloader::cached::Loader;
use futures_util::future::join_all;

use crate::config::{Feed, KeyPart};
use crate::model::values::{CountryCode, Nsn, Text};
use crate::store::{Allowance, Codification, Cost, Found, FoundHoldings, FoundSeats, Key, Way, Ways};

/// The loaders of one query. They are made anew for each, so that no query waits for another's batch; each when it is
/// first asked, since most queries ask nobody.
pub struct Loaders {
    ways: Arc<Ways>,
    codification: OnceLock<Asking<Codification>>,
    holdings: Vec<OnceLock<Asking<FoundHoldings>>>,
    seats: Vec<OnceLock<Asking<FoundSeats>>>,
}

/// A key of a feed of open seats, by its number among them.
pub type SeatsKey = (usize, Key);

/// Far above any level: the way to the nation splits a batch as the nation wants it.
const KEYS_AT_ONCE: usize = 1_000_000;

impl Loaders {
    /// Loaders over the ways that lead to nations.
    pub fn new(ways: Arc<Ways>) -> Self {
        let holdings = ways.holdings.iter().map(|_| OnceLock::new()).collect();
        let seats = ways.seats.iter().map(|_| OnceLock::new()).collect();
        Self { ways, codification: OnceLock::new(), holdings, seats }
    }

    /// The ways that lead to nations.
    pub fn ways(&self) -> &Ways {
        &self.ways
    }

    /// The feeds that this query has asked by key, and what it has cost each.
    pub fn spent(&self) -> impl Iterator<Item = (&Feed, Cost)> {
        let codification = self.codification.get().map(Asking::spent);
        let holdings = self.holdings.iter().filter_map(OnceLock::get).map(Asking::spent);
        let seats = self.seats.iter().filter_map(OnceLock::get).map(Asking::spent);
        codification.into_iter().chain(holdings).chain(seats)
    }

    /// What the codification service says of these items.
    pub async fn codify(&self, keys: Vec<Nsn>) -> Vec<(Nsn, Found<Codification>)> {
        let Some(way) = &self.ways.codification else { return keys.into_iter().map(|key| (key, Ok(None))).collect() };
        let by_niin = way.feed.lookup.as_ref().is_some_and(|lookup| lookup.by == [KeyPart::Niin]);
        let written = |nsn: &Nsn| if by_niin { Key::of(nsn.niin().as_str()) } else { Key::of(nsn.to_string()) };
        let asked = keys.iter().map(written).collect();
        let found = self.codification.get_or_init(|| Asking::new(way)).ask(asked).await;
        keys.into_iter().map(|key| (key, found.get(&written(&key)).cloned().unwrap_or(Ok(None)))).collect()
    }

    /// What that feed of holdings, by its number among them, says of these keys.
    pub async fn holdings(&self, feed: usize, keys: Vec<Key>) -> HashMap<Key, Found<FoundHoldings>> {
        let (Some(way), Some(loader)) = (self.ways.holdings.get(feed), self.holdings.get(feed)) else { return HashMap::new() };
        loader.get_or_init(|| Asking::new(way)).ask(keys).await
    }

    /// The feed of open seats of a nation, by its number among them, with the parts of its key.
    pub fn seats_of(&self, nation: CountryCode) -> Option<(usize, &Way<FoundSeats>)> {
        self.ways.seats.iter().enumerate().find(|(_, way)| way.feed.nation == nation)
    }

    /// What nations say of these keys, all of them asked at once.
    pub async fn seats(&self, keys: Vec<SeatsKey>) -> Vec<(SeatsKey, Found<FoundSeats>)> {
        let mut by_feed: HashMap<usize, Vec<Key>> = HashMap::new();
        for (feed, key) in keys {
            by_feed.entry(feed).or_default().push(key);
        }
        let asked = by_feed.into_iter().filter_map(|(feed, keys)| {
            let (way, loader) = (self.ways.seats.get(feed)?, self.seats.get(feed)?);
            Some(async move { (feed, loader.get_or_init(|| Asking::new(way)).ask(keys).await) })
        });
        let answered = join_all(asked).await;
        answered.into_iter().flat_map(|(feed, found)| found.into_iter().map(move |(key, found)| ((feed, key), found))).collect()
    }
}

/// One upstream and what this query has asked it.
struct Asking<V: Send + Sync + 'static> {
    feed: Arc<Feed>,
    allowance: Arc<Allowance>,
    loader: Loader<Key, Found<V>, Batch<V>>,
}

impl<V: Send + Sync + 'static> Asking<V> {
    fn new(way: &Way<V>) -> Self {
        let allowance = Arc::new(Allowance::new(way.feed.fetch.requests_per_query));
        let batch = Batch { way: way.clone(), allowance: Arc::clone(&allowance) };
        // The engine asks once per level with all its keys, so there is nothing to wait for.
        let loader = Loader::new(batch).with_max_batch_size(KEYS_AT_ONCE).with_yield_count(1);
        Self { feed: Arc::clone(&way.feed), allowance, loader }
    }

    fn spent(&self) -> (&Feed, Cost) {
        (&*self.feed, self.allowance.spent())
    }

    /// The batch answers every key, so the loader's own error, a key without an answer, means the same as none.
    async fn ask(&self, keys: Vec<Key>) -> HashMap<Key, Found<V>> {
        self.loader.try_load_many(keys).await.unwrap_or_default()
    }
}

/// How the loader asks, and how often it still may.
struct Batch<V> {
    way: Way<V>,
    allowance: Arc<Allowance>,
}

impl<V: Send + Sync + 'static> BatchFn<Key, Found<V>> for Batch<V> {
    async fn load(&mut self, keys: &[Key]) -> HashMap<Key, Found<V>> {
        // The loader gives keys in any order; equal queries shall ask alike.
        let mut keys = keys.to_vec();
        keys.sort_unstable();
        (self.way.ask)(keys, Arc::clone(&self.allowance)).await.into_iter().collect()
    }
}

/// A key out of its parts; none if one of them is not known: what is not known is never asked.
pub fn key_of(by: &[KeyPart], part: impl Fn(KeyPart) -> Option<Text>) -> Option<Key> {
    by.iter().map(|of| part(*of)).collect::<Option<_>>().map(Key)
}
