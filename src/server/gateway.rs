//! What every request stands on.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::Timestamp;

use crate::engine::Engine;
use crate::graph::{Loaders, Scope};
use crate::store::{Store, Ways};
use crate::view::{View, Viewer};

/// What every request stands on: the graph, the store and who asks.
pub struct Gateway {
    /// Plans and answers documents.
    pub engine: Engine<Scope>,
    /// The world that is served.
    pub store: Arc<Store>,
    /// Who asks, where nobody says who he is.
    pub viewer: Arc<Viewer>,
    /// The ways to feeds that are asked by key.
    pub ways: Arc<Ways>,
    /// The time.
    pub clock: fn() -> Timestamp,
    /// Whether every feed has been tried once.
    ready: AtomicBool,
}

impl Gateway {
    /// A gateway that is not ready yet.
    pub fn new(engine: Engine<Scope>, store: Arc<Store>, viewer: Viewer, ways: Ways, clock: fn() -> Timestamp) -> Self {
        Self { engine, store, viewer: Arc::new(viewer), ways: Arc::new(ways), clock, ready: AtomicBool::new(false) }
    }

    /// The world and the instant that one query sees, from its first field to its last.
    pub fn scope(&self) -> Scope {
        let view = View::new(self.store.world(), Arc::clone(&self.viewer), (self.clock)());
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
