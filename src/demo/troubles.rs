//! What goes wrong with nations' services, for who wants to see what that looks like.

use std::collections::BTreeSet;
use std::sync::{PoisonError, RwLock};

/// What can go wrong with the services of a nation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trouble {
    /// Each request is answered with 503.
    Fails,
    /// Documents are older than promised: overdue, but not delinquent.
    IsLate,
}

/// The nations that are in trouble just now, by trigram.
#[derive(Debug, Default)]
pub struct Troubles {
    directed: BTreeSet<&'static str>,
    now: RwLock<BTreeSet<(Trouble, &'static str)>>,
}

impl Troubles {
    /// None yet. The services of these nations fail when they are told to, and not by a plan of their own.
    #[must_use]
    pub fn of(directed: BTreeSet<&'static str>) -> Self {
        Self { directed, now: RwLock::default() }
    }

    /// From now on it is these.
    pub fn turn_to(&self, troubles: BTreeSet<(Trouble, &'static str)>) {
        *self.now.write().unwrap_or_else(PoisonError::into_inner) = troubles;
    }

    /// Whether that nation is in that trouble.
    #[must_use]
    pub fn has(&self, trouble: Trouble, nation: &'static str) -> bool {
        self.now.read().unwrap_or_else(PoisonError::into_inner).contains(&(trouble, nation))
    }

    /// Whether the services of that nation fail when they are told to.
    #[must_use]
    pub fn directs(&self, nation: &str) -> bool {
        self.directed.contains(nation)
    }
}
