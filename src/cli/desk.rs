//! The gateway's side of `muster accept`: looks every second whether the operator left something.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use tokio_util::sync::CancellationToken;

use crate::feed::Schedule;
use crate::store::{Acceptance, Desk, Store};

/// How often is looked.
const LOOK: Duration = Duration::from_secs(1);

/// Sits down at the desk of the state directory. Without one the gateway serves all the same.
pub fn open(state: &Path, store: &Store) -> Option<Arc<Desk>> {
    match Desk::open(state, &store.world()) {
        Ok(desk) => Some(Arc::new(desk)),
        Err(error) => {
            anstream::eprintln!(
                "warning: {error}; `muster accept` does not reach this gateway: give it a directory of its own with --state DIR"
            );
            None
        }
    }
}

/// Tells what is held back and serves what is accepted, until `stop`.
pub async fn attend(desk: Option<Arc<Desk>>, schedule: &Schedule, store: &Arc<Store>, stop: &CancellationToken) {
    let Some(desk) = desk else { return };
    loop {
        let accepted = look(&desk, store).await;
        for acceptance in accepted {
            tracing::warn!(feed = acceptance.feed, rows = acceptance.rows, "the operator accepted a document that was held back");
            schedule.accept(acceptance.clone()).await;
            finish(&desk, store, acceptance).await;
        }
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(LOOK) => {}
        }
    }
}

/// Disks may be slow, so nothing of it happens between queries.
async fn look(desk: &Arc<Desk>, store: &Arc<Store>) -> Vec<Acceptance> {
    let (desk, world) = (Arc::clone(desk), store.world());
    let looked = tokio::task::spawn_blocking(move || desk.tell(&world).and_then(|()| desk.take())).await;
    match looked {
        Ok(Ok(accepted)) => accepted,
        Ok(Err(error)) => {
            tracing::error!(%error, "the state directory can't be used: let the user that runs Muster write it");
            Vec::new()
        }
        Err(_) => Vec::new(),
    }
}

async fn finish(desk: &Arc<Desk>, store: &Arc<Store>, acceptance: Acceptance) {
    let (desk, world) = (Arc::clone(desk), store.world());
    if let Ok(Err(error)) = tokio::task::spawn_blocking(move || desk.done(&acceptance, &world)).await {
        tracing::error!(%error, "the state directory can't be used: let the user that runs Muster write it");
    }
}
