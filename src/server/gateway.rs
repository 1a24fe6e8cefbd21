//! What every request stands on.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::Timestamp;

use super::identity::Viewers;
use crate::engine::Engine;
use crate::graph::{Loaders, Scope};
use crate::store::{Store, Ways};
use crate::view::{View, Viewer};

/// What every request stands on: the graph, the store and who may ask.
pub struct Gateway {
    /// Plans and answers documents.
    pub engine: Engine<Scope>,
    /// The world that is served.
    pub store: Arc<Store>,
    /// Who may ask.
    pub viewers: Viewers,
    /// The ways to feeds that are asked by key.
    pub ways: Arc<Ways>,
    /// The time.
    pub clock: fn() -> Timestamp,
    /// Whether every feed has been tried once.
    ready: AtomicBool,
}

impl Gateway {
    /// A gateway that is not ready yet.
    pub fn new(engine: Engine<Scope>, store: Arc<Store>, viewers: impl Into<Viewers>, ways: Ways, clock: fn() -> Timestamp) -> Self {
        Self { engine, store, viewers: viewers.into(), ways: Arc::new(ways), clock, ready: AtomicBool::new(false) }
    }

    /// The world and the instant that one query of that viewer sees, from its first field to its last, until `left` is set;
    /// with `looks` it is kept what it looks through.
    pub fn scope(&self, viewer: &Arc<Viewer>, left: &Arc<AtomicBool>, looks: bool) -> Scope {
        let view = View::new(self.store.world(), Arc::clone(viewer), (self.clock)()).watched(Arc::clone(left), looks);
        Scope::new(view, Loaders::new(Arc::clone(&self.ways)))
    }

    /// Every feed has been tried once.
    pub fn set_ready(&self) {
        self.ready.store(true, Ordering::Relaxed);
    }

    /// Whether every feed has been tried once.
    pub fn is_ready(&self) -> bool {
        self.ready.load(Ordering::Relaxed)
    }
}
