//! Leaves a feed alone for a while that has failed many times in a row.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::{meters, retry};
use crate::config::Feed;
use crate::feed::What;
use crate::model::values::Text;

/// Feeds that have failed, each until it answers again.
#[derive(Debug, Default)]
pub(super) struct Breakers(Mutex<HashMap<Text, Row>>);

/// Failures in a row.
#[derive(Debug)]
struct Row {
    count: u32,
    first: Instant,
    last: What,
    open: Option<Open>,
}

/// A feed that is left alone.
#[derive(Debug)]
struct Open {
    until: Instant,
    /// One request is on its way to see whether the feed answers again.
    probing: bool,
}

/// Leave to ask; it has to be told how that went.
#[derive(Debug)]
pub(super) struct Leave<'a> {
    breakers: &'a Breakers,
    feed: &'a Feed,
    probe: bool,
}

impl Breakers {
    /// Gives leave to ask, unless the feed is left alone; then the failure says since when and how long.
    pub(super) fn enter<'a>(&'a self, feed: &'a Feed) -> Result<Leave<'a>, What> {
        let mut leave = Leave { breakers: self, feed, probe: false };
        let mut rows = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(row) = rows.get_mut(&feed.slug) else { return Ok(leave) };
        let Some(open) = &mut row.open else { return Ok(leave) };
        let left = open.until.saturating_duration_since(Instant::now());
        if open.probing || !left.is_zero() {
            meters::LEFT_ALONE.add(&feed.slug, 1);
            let (count, since) = (row.count, row.first.elapsed().as_secs());
            return Err(What::LeftAlone { count, since, again: seconds(left), last: Box::new(row.last.clone()) });
        }
        open.probing = true;
        leave.probe = true;
        Ok(leave)
    }
}

impl Leave<'_> {
    /// Says how the exchange went. Only what may pass counts: a service that refuses is there.
    pub(super) fn ended(mut self, failed: Option<&What>) {
        let mut rows = self.breakers.0.lock().unwrap_or_else(PoisonError::into_inner);
        let slug = &self.feed.slug;
        match failed {
            Some(what) if retry::says_nothing(what) => {}
            Some(what) if retry::may_pass(what) && self.feed.fetch.breaker_after > 0 => {
                let now = Instant::now();
                let row = rows.entry(slug.clone()).or_insert_with(|| Row { count: 0, first: now, last: what.clone(), open: None });
                row.count = row.count.saturating_add(1);
                row.last = what.clone();
                if self.probe || (row.open.is_none() && row.count >= self.feed.fetch.breaker_after) {
                    meters::BREAKS.add(slug, 1);
                    tracing::warn!(feed = %slug, failures = row.count, last = %row.last, "leaving the feed alone for a while");
                    row.open = Some(Open { until: now + self.feed.fetch.breaker_pause, probing: false });
                }
                self.probe = false;
            }
            _ => {
                if rows.remove(slug).is_some_and(|row| row.open.is_some()) {
                    tracing::info!(feed = %slug, "the feed answers again");
                }
                self.probe = false;
            }
        }
        drop(rows);
    }
}

impl Drop for Leave<'_> {
    /// A probe that was given up says nothing: the next request is the probe.
    fn drop(&mut self) {
        if self.probe {
            let mut rows = self.breakers.0.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(open) = rows.get_mut(&self.feed.slug).and_then(|row| row.open.as_mut()) {
                open.probing = false;
            }
        }
    }
}

/// Seconds, begun ones too.
fn seconds(left: Duration) -> u64 {
    left.as_secs().saturating_add(u64::from(left.subsec_nanos() > 0))
}
