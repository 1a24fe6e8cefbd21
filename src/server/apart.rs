//! A large query in a task of its own: its connection is heard meanwhile, and work that nobody waits for any more is given up.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio_util::task::AbortOnDropHandle;
use tracing::Instrument as _;

use super::explain::Clockwork;

/// Runs something beside whoever waits for it. Dropping this future gives it up: where it waits it is gone at once, where it
/// computes it is told so by what it was given, and ends at the next list or object.
pub async fn apart<T, F>(run: impl FnOnce(Arc<AtomicBool>) -> F) -> T
where
    T: Send + 'static,
    F: Future<Output = T> + Send + 'static,
{
    let left = Arc::new(AtomicBool::new(false));
    let running = run(Arc::clone(&left));
    let _waits = Waits(left);
    match AbortOnDropHandle::new(tokio::spawn(running.in_current_span())).await {
        Ok(ended) => ended,
        Err(failed) => match failed.try_into_panic() {
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

    /// It has ended so, after that time.
    pub fn ended(mut self, outcome: &'static str, clockwork: &Clockwork) {
        self.ended = true;
        tracing::Span::current().record("outcome", outcome);
        metrics::counter!("queries_total", "outcome" => outcome).increment(1);
        metrics::histogram!("query_seconds").record(clockwork.elapsed().as_secs_f64());
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
