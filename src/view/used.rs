//! On which feeds an answer depends, and what it lacks of them.

use std::any::TypeId;
use std::collections::HashSet;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use super::answers::tells_holdings;
use super::ask::Ask;
use super::gaps::beyond;
use super::looks::Looks;
use super::seen::Seen;
use super::sight::{View, reports};
use crate::model::codes::{GapReason, RecordKind};
use crate::model::values::CountryCode;
use crate::store::{Derived, FeedState};

/// What this query knows of a feed: each outweighs those before it.
const UNUSED: u8 = 0;
const USED: u8 = 1;
const KEY_NEEDED: u8 = 2;
const FAILED: u8 = 3;

/// What one query has used of its world.
#[derive(Debug)]
pub struct Used {
    /// Per feed whether it looked into it, and what the answer lacks of it if it is asked by key.
    feeds: Box<[AtomicU8]>,
    /// What follows from records of several nations.
    derived: Mutex<HashSet<TypeId>>,
    /// What was looked through, where somebody wants to know.
    pub(super) looks: Option<Arc<Looks>>,
    /// Set once nobody waits for the answer any more.
    left: Arc<AtomicBool>,
}

impl Used {
    /// Nothing yet of so many feeds.
    pub fn none(feeds: usize) -> Self {
        Self { feeds: (0..feeds).map(|_| AtomicU8::new(UNUSED)).collect(), derived: Mutex::default(), looks: None, left: Arc::default() }
    }

    /// Nothing yet, in the same query.
    pub fn anew(&self) -> Self {
        Self { looks: self.looks.clone(), left: Arc::clone(&self.left), ..Self::none(self.feeds.len()) }
    }
}

impl View {
    /// The same view for a query that ends once `left` is set, and of which it is kept what it looks through if `looks`.
    #[must_use]
    pub fn watched(mut self, left: Arc<AtomicBool>, looks: bool) -> Self {
        self.used = Arc::new(Used { looks: looks.then(Arc::default), left, ..Used::none(self.world().feeds().len()) });
        self
    }

    /// Whether nobody waits for the answer any more: whatever is found is of no use.
    pub(super) fn is_left(&self) -> bool {
        self.used.left.load(Ordering::Relaxed)
    }

    /// Notes that the answer depends on the feeds of that kind.
    pub(super) fn look_into<T: Seen>(&self, ask: &Ask, nations: Option<Vec<CountryCode>>) {
        let beyond = beyond::<T>(ask);
        let sources = T::sources(ask);
        for (number, feed) in self.world().feeds().iter().enumerate() {
            let asked = nations.as_ref().is_none_or(|nations| nations.contains(&feed.settings.nation));
            if asked && sources.iter().any(|kind| reports(&feed.settings, *kind)) {
                if feed.settings.lookup.is_none() {
                    self.mark(number);
                } else if T::BY_NUMBER && self.may_ask(&feed.settings) {
                    self.note(number, self.unanswered(number, &ask.given::<T>()));
                }
            }
            if beyond.iter().any(|kind| reports(&feed.settings, *kind)) {
                if feed.settings.lookup.is_none() {
                    self.mark(number);
                } else if tells_holdings(&feed.settings) && self.may_ask(&feed.settings) {
                    self.note(number, Some(GapReason::KeyNeeded));
                }
            }
        }
    }

    /// Notes that the answer depends on all snapshots from which something follows.
    fn look_into_derived<T: Derived>(&self) {
        // Asked once per record and field: the feeds are gone through once.
        if !self.used.derived.lock().unwrap_or_else(PoisonError::into_inner).insert(TypeId::of::<T>()) {
            return;
        }
        self.look_into_all(T::FROM);
    }

    /// Notes that the answer depends on all snapshots that can hold records of these kinds.
    pub(super) fn look_into_all(&self, kinds: &[RecordKind]) {
        for (number, feed) in self.world().feeds().iter().enumerate() {
            if feed.settings.lookup.is_none() && kinds.iter().any(|kind| reports(&feed.settings, *kind)) {
                self.mark(number);
            }
        }
    }

    /// What follows from the records of several nations.
    pub fn derived<T: Derived>(&self) -> &T {
        self.look_into_derived::<T>();
        self.overview().derived()
    }

    /// Notes that the answer depends on that feed.
    pub fn mark(&self, feed: usize) {
        self.note(feed, None);
    }

    /// Notes what the answer lacks of a feed that is asked by key. The worst stays.
    fn note(&self, feed: usize, lacks: Option<GapReason>) {
        let Some(used) = self.used.feeds.get(feed) else { return };
        let state = match lacks {
            None => USED,
            Some(GapReason::LookupFailed) => FAILED,
            Some(_) => KEY_NEEDED,
        };
        if used.load(Ordering::Relaxed) < state {
            used.fetch_max(state, Ordering::Relaxed);
        }
    }

    /// Notes that a feed did not answer what it was asked by key.
    pub fn failed(&self, slug: &str) {
        if let Some((feed, _)) = self.world().feed(slug) {
            self.note(feed, Some(GapReason::LookupFailed));
        }
    }

    /// The feeds on which the answer depends, and what it lacks of each.
    pub fn read(&self) -> impl Iterator<Item = (&FeedState, Option<GapReason>)> {
        self.world().feeds().iter().zip(&self.used.feeds).filter_map(|(feed, used)| {
            let lacks = match used.load(Ordering::Relaxed) {
                UNUSED => return None,
                FAILED => Some(GapReason::LookupFailed),
                KEY_NEEDED => Some(GapReason::KeyNeeded),
                _ => self.gap_reason(feed),
            };
            Some((feed, lacks))
        })
    }

    /// The feeds on which the answer depends and of which it lacks something, or shows something old, and why.
    pub fn lacking(&self) -> impl Iterator<Item = (&FeedState, GapReason)> {
        self.read().filter_map(|(feed, lacks)| Some((feed, lacks?)))
    }
}
