//! What gives way to queries: feeds are fetched, read and published in a runtime of their own, whose threads wait where
//! those are busy that answer.

use std::io;
use std::sync::LazyLock;

use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinError;
use tokio_util::task::AbortOnDropHandle;
use tracing::Instrument as _;

/// How much less of a busy processor its threads get: about a tenth of what one gets that answers queries.
#[cfg(target_os = "linux")]
const NICE: i32 = 10;

/// One for the process, as long as it lives.
static RUNTIME: LazyLock<io::Result<Runtime>> =
    LazyLock::new(|| Builder::new_multi_thread().thread_name("feed").on_thread_start(give_way).enable_all().build());

/// Does work beside the queries and waits for it; why it broke off otherwise. Where nobody waits any more it is done all the
/// same.
pub async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, String> {
    runtime()?.spawn_blocking(work).await.map_err(broken)
}

/// The same for what waits for others, as a fetch does, and what it takes to receive a body: a query that came between would
/// wait for it. Where nobody waits any more it is given up.
pub async fn waiting_aside<T: Send + 'static>(task: impl Future<Output = T> + Send + 'static) -> Result<T, String> {
    AbortOnDropHandle::new(runtime()?.spawn(task.in_current_span())).await.map_err(broken)
}

fn runtime() -> Result<&'static Runtime, String> {
    RUNTIME.as_ref().map_err(|error| format!("no thread starts: {error}"))
}

fn broken(error: JoinError) -> String {
    if error.is_panic() { "its thread panicked" } else { "its runtime ended" }.to_owned()
}

/// Lets other threads go first, where the system weighs threads one by one.
fn give_way() {
    #[cfg(target_os = "linux")]
    // One that refuses costs speed, nothing else.
    let _ = rustix::process::setpriority_process(None, NICE);
}
