//! One page, asked for until it comes: leave, turn, attempts, and the time they have.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use backon::Retryable;

use super::attempt::Came;
use super::client::Client;
use super::fetch::Validators;
use super::meters;
use super::retry::{self, Again, Failed};
use super::target::Target;
use crate::config::Feed;
use crate::feed::What;
use crate::store::Allowance;

/// What one page is asked for with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Question<'a> {
    pub(super) client: &'a Client,
    pub(super) feed: &'a Feed,
    pub(super) target: &'a Target,
    /// What is held already: an unchanged page is not sent again.
    pub(super) last: Option<&'a Validators>,
    /// Bytes that the document may still have.
    pub(super) left: u64,
    /// Requests that it may cost; none: as many as it takes.
    pub(super) allowance: Option<&'a Allowance>,
}

/// How far the attempts got, for who runs out of time.
#[derive(Debug, Default)]
pub(super) struct Progress {
    pub(super) received: AtomicU64,
    failed: Mutex<Option<What>>,
    /// Milliseconds that the nation's rate let it wait.
    paced: AtomicU64,
}

impl Question<'_> {
    /// Asks until the page comes, a failure will not pass, or the time is up.
    pub(super) async fn answer(&self) -> Result<Came, What> {
        // Waiting for a turn costs the service nothing and is no part of its time.
        let _turn = self.client.shares.turn(self.feed).await;
        let leave = self.client.breakers.enter(self.feed)?;
        let came = self.in_time().await;
        leave.ended(came.as_ref().err());
        came
    }

    async fn in_time(&self) -> Result<Came, What> {
        let limit = self.feed.fetch.timeout;
        let progress = Progress::default();
        let attempts = (|| self.attempt(&progress))
            .retry(retry::waits(self.feed))
            .when(|failed: &Failed| failed.again != Again::Never)
            .adjust(|failed: &Failed, usual| usual.map(|usual| if let Again::After(wait) = failed.again { wait.max(usual) } else { usual }))
            .notify(|failed: &Failed, _| {
                meters::RETRIES.add(&self.feed.slug, 1);
                tracing::debug!(feed = %self.feed.slug, failure = %failed.what, "asking again");
                *progress.failed.lock().unwrap_or_else(PoisonError::into_inner) = Some(failed.what.clone());
            });
        let begun = Instant::now();
        let mut attempts = std::pin::pin!(attempts.into_future());
        loop {
            let end = begun + limit + Duration::from_millis(progress.paced.load(Ordering::Relaxed));
            match tokio::time::timeout_at(end.into(), &mut attempts).await {
                Ok(came) => return came.map_err(|failed| failed.what),
                // The rate of the nation let it wait meanwhile: that is no part of its time either.
                Err(_) if Instant::now() < begun + limit + Duration::from_millis(progress.paced.load(Ordering::Relaxed)) => {}
                Err(_) => return Err(progress.out_of_time(limit)),
            }
        }
    }

    /// Waits as long as the nation's rate wants. A query doesn't wait longer than a whole exchange may take.
    pub(super) async fn pace(&self, progress: &Progress) -> Result<(), What> {
        let most = self.allowance.map(|_| self.feed.fetch.timeout);
        let over = |wait: Duration| What::OverRate { seconds: wait.as_secs().saturating_add(1) };
        let wait = self.client.shares.wait(self.feed, most).map_err(over)?;
        if !wait.is_zero() {
            meters::RATE_WAITS.add(&self.feed.slug, 1);
            progress.paced.fetch_add(millis(wait).saturating_add(1), Ordering::Relaxed);
            tokio::time::sleep(wait).await;
        }
        Ok(())
    }
}

impl Progress {
    /// What happened when the time was up: a body that did not end, else the last failure, else nothing came at all.
    fn out_of_time(&self, limit: Duration) -> What {
        let (received, limit_ms) = (self.received.load(Ordering::Relaxed), millis(limit));
        let failed = self.failed.lock().unwrap_or_else(PoisonError::into_inner).take();
        match failed {
            _ if received > 0 => What::TooSlow { limit_ms, received },
            Some(what) => what,
            None => What::NoFirstByte { limit_ms },
        }
    }
}

pub(super) fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
