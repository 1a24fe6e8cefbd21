//! The gateway's side: takes one request of each connection, and tells what comes of it.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::UnixStream;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use super::claim::Claim;
use super::talk::{Event, Request};
use super::work::Work;
use crate::feed::Schedule;
use crate::store::Store;

/// Bytes of a request.
const REQUEST_MOST: u64 = 4_096;
/// Commands at once.
const AT_ONCE: usize = 16;
/// How long a command may take to say what it wants, or to read what it is told.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long nobody is let in after the system let nobody in.
const PAUSE: Duration = Duration::from_millis(200);
/// Events that a command may leave unread besides those of feeds.
const UNREAD: usize = 8;

/// Does what the operator wants, until `stop`.
pub async fn attend(claim: Claim, schedule: &Schedule, store: &Arc<Store>, stop: &CancellationToken) {
    let work = Work { schedule: schedule.clone(), store: Arc::clone(store) };
    let mut heard = FuturesUnordered::new();
    loop {
        let accepted = tokio::select! {
            () = stop.cancelled() => return,
            Some(()) = heard.next() => continue,
            accepted = claim.listener.accept() => accepted,
        };
        match accepted {
            Ok((stream, _)) if heard.len() < AT_ONCE => heard.push(hear(stream, &work)),
            Ok(_) => tracing::warn!(at_once = AT_ONCE, "a command of the operator was turned away: too many are under way"),
            Err(error) => {
                tracing::error!(%error, "the admin socket lets nobody in");
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
}

/// Hears one command out.
async fn hear(stream: UnixStream, work: &Work) {
    let user = stream.peer_cred().map(|peer| peer.uid()).ok();
    let (read, mut write) = stream.into_split();
    let request = match tokio::time::timeout(PATIENCE, request(BufReader::new(read))).await {
        Ok(Ok(request)) => request,
        Ok(Err(why)) => {
            tracing::warn!(user, why, "what came in over the admin socket is no command");
            // Whoever it was may be gone.
            let _ = tell(&mut write, &Event::Refused { mistyped: true, why }).await;
            return;
        }
        Err(_) => {
            tracing::warn!(user, "nothing came in over the admin socket");
            return;
        }
    };
    tracing::info!(user, ?request, "the operator wants something");
    let (events, mut told) = mpsc::channel(work.schedule.len() + UNREAD);
    let telling = async {
        while let Some(event) = told.recv().await {
            if tell(&mut write, &event).await.is_err() {
                return;
            }
        }
    };
    // What was begun is brought to its end, whether somebody still listens or not.
    tokio::join!(work.carry_out(&request, events), telling);
}

/// Reads a request: one line, or all that comes.
async fn request(read: impl tokio::io::AsyncBufRead + Unpin) -> Result<Request, String> {
    let mut line = Vec::new();
    read.take(REQUEST_MOST + 1).read_until(b'\n', &mut line).await.map_err(|error| format!("it can't be read: {error}"))?;
    if line.len() as u64 > REQUEST_MOST {
        return Err(format!("it has more than {REQUEST_MOST} bytes"));
    }
    serde_json::from_slice(&line).map_err(|error| format!("it is no request of this version of Muster: {error}"))
}

async fn tell(write: &mut (impl tokio::io::AsyncWrite + Unpin), event: &Event) -> io::Result<()> {
    let mut line = serde_json::to_vec(event)?;
    line.push(b'\n');
    tokio::time::timeout(PATIENCE, write.write_all(&line)).await?
}
