//! When to end.

use tokio_util::sync::CancellationToken;

/// A token that is cancelled by Ctrl-C and by SIGTERM, from now on.
pub fn ending() -> CancellationToken {
    let stop = CancellationToken::new();
    let (told, heard) = (stop.clone(), heard());
    tokio::spawn(async move {
        heard.await;
        told.cancel();
    });
    stop
}

/// Ends with the first signal. They are listened for at once: a task begins later, and until then a signal would end the process.
#[cfg(unix)]
fn heard() -> impl Future<Output = ()> {
    use tokio::signal::unix::{Signal, SignalKind, signal};
    async fn received(signal: std::io::Result<Signal>) {
        match signal {
            Ok(mut signal) => drop(signal.recv().await),
            // One that can't be listened for ends the process by itself.
            Err(_) => std::future::pending().await,
        }
    }
    let [interrupted, terminated] = [SignalKind::interrupt(), SignalKind::terminate()].map(signal);
    async move {
        tokio::select! {
            () = received(interrupted) => {}
            () = received(terminated) => {}
        }
    }
}

/// Ends with Ctrl-C.
#[cfg(not(unix))]
async fn heard() {
    // One that can't be listened for ends the process by itself.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending().await
    }
}
