//! Loaders: all keys of a level in one call, each key once per query.

use std::collections::HashMap;

use dataloader::BatchFn;
use dataloader::cached::Loader;

use crate::model::values::Niin;
use crate::store::{Ask, Codification, Found};

/// The loaders of one query. They are made anew for each, so that no query waits for another's batch.
pub struct Loaders {
    codification: Option<Loader<Niin, Found<Codification>, Batch>>,
}

/// Far above any level: the way to the nation splits a batch as the nation wants it.
const KEYS_AT_ONCE: usize = 1_000_000;

impl Loaders {
    /// Loaders over the ways that lead to nations; none: nobody offers that lookup.
    pub fn new(codification: Option<&Ask<Niin, Codification>>) -> Self {
        let loader = |ask: &Ask<Niin, Codification>| {
            // The engine asks once per level with all its keys, so there is nothing to wait for.
            Loader::new(Batch(ask.clone())).with_max_batch_size(KEYS_AT_ONCE).with_yield_count(1)
        };
        Self { codification: codification.map(loader) }
    }

    /// Whether some nation answers what an item is called.
    pub fn codified(&self) -> bool {
        self.codification.is_some()
    }

    /// What the codification service says of these items.
    pub async fn codify(&self, keys: Vec<Niin>) -> Vec<(Niin, Found<Codification>)> {
        let Some(loader) = &self.codification else { return keys.into_iter().map(|key| (key, Ok(None))).collect() };
        // The batch answers every key, so the loader's own error, a key without an answer, means the same as none.
        match loader.try_load_many(keys.clone()).await {
            Ok(found) => found.into_iter().collect(),
            Err(_) => keys.into_iter().map(|key| (key, Ok(None))).collect(),
        }
    }
}

/// One upstream.
struct Batch(Ask<Niin, Codification>);

impl BatchFn<Niin, Found<Codification>> for Batch {
    async fn load(&mut self, keys: &[Niin]) -> HashMap<Niin, Found<Codification>> {
        (self.0)(keys.to_vec()).await.into_iter().collect()
    }
}
