use std::{any::Any, hash::Hash, sync::Arc};

use super::{
    Answer, Call, Fault, Kind, Leaf, Lookup, Members, Signature, Target, Type,
    links::{NULLABLE, lent, object},
    lookup::Keys,
    made::kept,
    object::{FinishLeaf, FinishMembers, GetKey, mistyped},
};

/// Fields that are fetched while the query runs.
impl<T: Any + Send + Sync, W: Send + Sync + 'static> Type<T, W> {
    /// A value that is asked for. Without a key it isn't, and `finish` gets `Ok(None)`. `finish` decides whether a fault
    /// is told (`Result<L, Fault>`) or another value takes its place.
    #[must_use]
    pub fn lookup<K, V, L>(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        lookup: &Lookup<W, K, V>,
        key: impl Fn(&T, &W) -> Option<K> + Send + Sync + 'static,
        finish: impl for<'a> Fn(&'a T, &'a W, Result<Option<&'a V>, &'a Fault>) -> L + Send + Sync + 'static,
    ) -> Self
    where
        K: Any + Send + Sync + Hash + Eq + Clone,
        V: Any + Send + Sync,
        L: Leaf,
    {
        let finish: FinishLeaf<W> = Box::new(move |record, world, answer, out| match record.downcast_ref::<T>() {
            Some(record) => finish(record, world, answer.map_or(Ok(None), Answer::found::<K, V>)).write(out),
            None => out.fault(mistyped()),
        });
        let kind = Kind::LookupLeaf { ask: Arc::clone(&lookup.ask), key: ticket(key), finish };
        self.push(name, about, Target::Leaf(L::type_ref()), Signature::default(), kind)
    }

    /// An object that is asked for: the thing found, or a record that it leads to.
    #[must_use]
    pub fn lookup_link<K, V, U>(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        lookup: &Lookup<W, K, V>,
        key: impl Fn(&T, &W) -> Option<K> + Send + Sync + 'static,
        finish: impl for<'a> Fn(&'a T, &'a W, Result<Option<&'a V>, &'a Fault>) -> Result<Option<&'a U>, Fault> + Send + Sync + 'static,
    ) -> Self
    where
        K: Any + Send + Sync + Hash + Eq + Clone,
        V: Any + Send + Sync,
        U: Any + Send + Sync,
    {
        self.lookup_members::<K, V, U>(name, about, lookup, key, move |record, call, found| {
            finish(record, call.world, found).map_or_else(Members::Fault, lent)
        })
    }

    /// An object computed from what was asked for.
    #[must_use]
    pub fn lookup_made<K, V, U>(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        lookup: &Lookup<W, K, V>,
        key: impl Fn(&T, &W) -> Option<K> + Send + Sync + 'static,
        finish: impl for<'a> Fn(&'a T, &'a W, Result<Option<&'a V>, &'a Fault>) -> Result<Option<U>, Fault> + Send + Sync + 'static,
    ) -> Self
    where
        K: Any + Send + Sync + Hash + Eq + Clone,
        V: Any + Send + Sync,
        U: Any + Send + Sync,
    {
        self.lookup_members::<K, V, U>(name, about, lookup, key, move |record, call, found| {
            finish(record, call.world, found).map_or_else(Members::Fault, |made| kept(made, call.arena))
        })
    }

    fn lookup_members<K, V, U>(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        lookup: &Lookup<W, K, V>,
        key: impl Fn(&T, &W) -> Option<K> + Send + Sync + 'static,
        finish: impl for<'a> Fn(&'a T, &Call<'a, W>, Result<Option<&'a V>, &'a Fault>) -> Members<'a> + Send + Sync + 'static,
    ) -> Self
    where
        K: Any + Send + Sync + Hash + Eq + Clone,
        V: Any + Send + Sync,
        U: Any + Send + Sync,
    {
        let finish: FinishMembers<W> = Box::new(move |call, answer| match call.record.downcast_ref::<T>() {
            Some(record) => finish(record, &call, answer.map_or(Ok(None), Answer::found::<K, V>)),
            None => Members::Fault(mistyped()),
        });
        let kind = Kind::LookupMembers { ask: Arc::clone(&lookup.ask), key: ticket(key), finish };
        self.push(name, about, object::<U>(NULLABLE), Signature::default(), kind)
    }
}

/// A key as a ticket in the list of its lookup.
fn ticket<T: Any, W: 'static, K>(key: impl Fn(&T, &W) -> Option<K> + Send + Sync + 'static) -> GetKey<W>
where
    K: Any + Send + Sync + Hash + Eq + Clone,
{
    Box::new(move |record, world, list| {
        let key = key(record.downcast_ref::<T>()?, world)?;
        Some(list.downcast_mut::<Keys<K>>()?.ticket(key))
    })
}
