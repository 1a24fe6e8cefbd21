//! How many requests one query may cost one feed.

use std::sync::atomic::{AtomicU32, Ordering};

use super::meters;
use crate::config::Feed;
use crate::feed::What;

/// Requests that are left to a query at one feed. One for each query and feed; whoever asks for that query shares it.
#[derive(Debug)]
pub struct Budget {
    left: AtomicU32,
    limit: u32,
}

impl Budget {
    /// All that the feed's setting `requests_per_query` allows.
    pub fn of(feed: &Feed) -> Self {
        let limit = feed.fetch.requests_per_query.max(1);
        Self { left: AtomicU32::new(limit), limit }
    }

    /// Takes one request.
    ///
    /// # Errors
    /// None is left.
    pub(super) fn take(&self, feed: &Feed) -> Result<(), What> {
        let taken = self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1));
        taken.map(|_| ()).map_err(|_| {
            meters::OVER_BUDGET.add(&feed.slug, 1);
            What::BudgetSpent { limit: self.limit }
        })
    }
}
