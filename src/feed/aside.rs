//! Work that gives way to queries: on a thread of its own, which waits where they are busy.

use std::thread;

use tokio::sync::oneshot;

/// How much less of a busy processor the thread gets: about a tenth of what one gets that answers queries.
#[cfg(target_os = "linux")]
const NICE: i32 = 10;

/// Does the work beside the queries and waits for it; why it broke off otherwise.
pub async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, String> {
    let (done, waits) = oneshot::channel();
    let spawned = thread::Builder::new().name("feed".to_owned()).spawn(move || {
        give_way();
        // Nobody may wait any more: what the work did is done all the same.
        let _ = done.send(work());
    });
    spawned.map_err(|error| format!("no thread starts: {error}"))?;
    waits.await.map_err(|_| "its thread panicked".to_owned())
}

/// Lets other threads go first, where the system weighs threads one by one.
fn give_way() {
    #[cfg(target_os = "linux")]
    // One that refuses costs speed, nothing else.
    let _ = rustix::process::setpriority_process(None, NICE);
}
