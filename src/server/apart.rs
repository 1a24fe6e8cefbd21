//! A query in a task of its own: its connection is heard meanwhile, and work that nobody waits for any more is given up.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio_util::task::AbortOnDropHandle;
use tracing::Instrument as _;

use super::answer::run;
use super::gateway::Gateway;
use super::request::Asked;
use crate::engine::Response;
use crate::view::Viewer;

/// Runs a request beside whoever waits for it. Dropping this future gives the request up: where it waits it is gone at once,
/// where it computes it ends at the next list or object.
pub async fn run_apart(gateway: Arc<Gateway>, asked: Asked, viewer: Arc<Viewer>) -> Response {
    let left = Arc::new(AtomicBool::new(false));
    let _waits = Waits(Arc::clone(&left));
    let running = async move { run(&gateway, &asked, &viewer, &left).await };
    match AbortOnDropHandle::new(tokio::spawn(running.in_current_span())).await {
        Ok(answered) => answered,
        Err(ended) => match ended.try_into_panic() {
            // As if it had not run apart: who is asked answers for it.
            Ok(panic) => std::panic::resume_unwind(panic),
            // The runtime ends, and with it whoever waits.
            Err(_) => std::future::pending().await,
        },
    }
}

/// Somebody who waits for an answer.
struct Waits(Arc<AtomicBool>);

impl Drop for Waits {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// A query that runs, for the metrics: one that is dropped before it has ended was given up.
pub struct Running {
    ended: bool,
}

impl Running {
    /// It runs from now on.
    pub fn begun() -> Self {
        metrics::gauge!("queries_running").increment(1.0);
        Self { ended: false }
    }

    /// It has ended so.
    pub fn ended(mut self, outcome: &'static str) {
        self.ended = true;
        metrics::counter!("queries_total", "outcome" => outcome).increment(1);
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        metrics::gauge!("queries_running").decrement(1.0);
        if !self.ended {
            metrics::counter!("queries_total", "outcome" => ABANDONED).increment(1);
        }
    }
}

/// The outcome of a query for whose answer nobody waited any more.
pub const ABANDONED: &str = "ABANDONED";
