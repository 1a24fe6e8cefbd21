use std::{any::Any, collections::HashMap, hash::Hash, marker::PhantomData, sync::Arc};

use futures_util::{FutureExt, future::BoxFuture};

use super::{Fault, Record};

/// What a lookup brought: one entry per key that was asked, in any order. None: there is no such thing.
pub type Answers<K, V> = Vec<(K, Result<Option<V>, Fault>)>;

/// Something that is asked for while a query runs, many keys in one call.
///
/// Fields that share a lookup (a clone of it) share its calls: all keys of one wave go in one call, each key once. A key
/// that an earlier wave of the same query asked for is not asked again.
pub struct Lookup<W, K, V> {
    pub(super) ask: Arc<dyn Ask<W>>,
    types: PhantomData<fn(K) -> V>,
}

impl<W, K, V> Clone for Lookup<W, K, V> {
    fn clone(&self) -> Self {
        Self { ask: Arc::clone(&self.ask), types: PhantomData }
    }
}

impl<W, K, V> Lookup<W, K, V>
where
    W: Send + Sync + 'static,
    K: Any + Send + Sync + Hash + Eq + Clone,
    V: Any + Send + Sync,
{
    /// `fetch` gets the distinct keys of a wave; time-outs and sizes of requests are its business. `name` is for faults.
    pub fn new<F>(name: &'static str, fetch: F) -> Self
    where
        F: for<'a> Fn(&'a W, Vec<K>) -> BoxFuture<'a, Answers<K, V>> + Send + Sync + 'static,
    {
        Self { ask: Arc::new(Fetch { name, fetch, types: PhantomData::<fn(K) -> V> }), types: PhantomData }
    }
}

/// A lookup of any key and value.
pub(in crate::engine) trait Ask<W>: Send + Sync {
    /// An empty list of keys for one query.
    fn list(&self) -> Box<dyn Any + Send + Sync>;
    /// Whether keys wait that nobody has asked for.
    fn waits(&self, list: &Record) -> bool;
    /// Asks for all keys that wait, in one call. The answer is an [`Answers`], of one wave.
    fn ask<'a>(&'a self, list: &mut Record, world: &'a W) -> BoxFuture<'a, Box<Record>>;
    /// Notes where the answer to each key is.
    fn settle(&self, list: &mut Record, answers: &Record);
    /// In which wave and at which place of it the answer is.
    fn place(&self, list: &Record, ticket: usize) -> Option<(usize, usize)>;
}

/// The keys of one query: which are known, which wait.
pub(super) struct Keys<K> {
    tickets: HashMap<K, usize>,
    waiting: Vec<K>,
    /// By ticket: wave and place in its answers; none: not asked yet, or not answered.
    places: Vec<Option<(usize, usize)>>,
    waves: usize,
}

impl<K: Hash + Eq + Clone> Keys<K> {
    /// The ticket by which the answer to the key is found later.
    pub(super) fn ticket(&mut self, key: K) -> usize {
        if let Some(ticket) = self.tickets.get(&key) {
            return *ticket;
        }
        let ticket = self.places.len();
        self.tickets.insert(key.clone(), ticket);
        self.waiting.push(key);
        self.places.push(None);
        ticket
    }
}

struct Fetch<F, K, V> {
    name: &'static str,
    fetch: F,
    types: PhantomData<fn(K) -> V>,
}

impl<W, K, V, F> Ask<W> for Fetch<F, K, V>
where
    W: Send + Sync + 'static,
    K: Any + Send + Sync + Hash + Eq + Clone,
    V: Any + Send + Sync,
    F: for<'a> Fn(&'a W, Vec<K>) -> BoxFuture<'a, Answers<K, V>> + Send + Sync,
{
    fn list(&self) -> Box<Record> {
        Box::new(Keys::<K> { tickets: HashMap::new(), waiting: Vec::new(), places: Vec::new(), waves: 0 })
    }

    fn waits(&self, list: &Record) -> bool {
        list.downcast_ref::<Keys<K>>().is_some_and(|keys| !keys.waiting.is_empty())
    }

    fn ask<'a>(&'a self, list: &mut Record, world: &'a W) -> BoxFuture<'a, Box<Record>> {
        let asked = list.downcast_mut::<Keys<K>>().map(|keys| std::mem::take(&mut keys.waiting)).unwrap_or_default();
        let answer = (self.fetch)(world, asked);
        let name = self.name;
        async move {
            let answers = answer.await;
            let forgotten = format!("the lookup `{name}` left a key unanswered; tell the operators of the gateway");
            let nobody = Err(Fault::internal(forgotten));
            let answered: Box<Record> = Box::new(Wave { answers, nobody });
            answered
        }
        .boxed()
    }

    fn settle(&self, list: &mut Record, answers: &Record) {
        let (Some(keys), Some(wave)) = (list.downcast_mut::<Keys<K>>(), answers.downcast_ref::<Wave<K, V>>()) else { return };
        for (place, (key, _)) in wave.answers.iter().enumerate() {
            if let Some(ticket) = keys.tickets.get(key)
                && let Some(known) = keys.places.get_mut(*ticket)
            {
                known.get_or_insert((keys.waves, place));
            }
        }
        // What was asked in this wave and has no place yet was left unanswered.
        for known in &mut keys.places {
            known.get_or_insert((keys.waves, usize::MAX));
        }
        keys.waves += 1;
    }

    fn place(&self, list: &Record, ticket: usize) -> Option<(usize, usize)> {
        *list.downcast_ref::<Keys<K>>()?.places.get(ticket)?
    }
}

struct Wave<K, V> {
    answers: Answers<K, V>,
    nobody: Result<Option<V>, Fault>,
}

/// The answer to one key: a place in the answers of a wave.
#[derive(Clone, Copy)]
pub(in crate::engine) struct Answer<'a> {
    pub(in crate::engine) wave: &'a Record,
    pub(in crate::engine) place: usize,
}

impl<'a> Answer<'a> {
    /// What was found; `K` and `V` are those of the lookup.
    pub(super) fn found<K: Any + Send + Sync, V: Any + Send + Sync>(self) -> Result<Option<&'a V>, &'a Fault> {
        let Some(wave) = self.wave.downcast_ref::<Wave<K, V>>() else { return Ok(None) };
        let found = wave.answers.get(self.place).map_or(&wave.nobody, |(_, found)| found);
        found.as_ref().map(Option::as_ref)
    }
}
