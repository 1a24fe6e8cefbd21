//! How many requests one nation gets: at once, and in a time.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::config::{Feed, Pace};
use crate::model::values::CountryCode;

/// What nations get, by nation and setting: a feed with a setting of its own has a share of its own.
#[derive(Debug, Default)]
pub(super) struct Shares {
    turns: Mutex<HashMap<(CountryCode, u32), Arc<Semaphore>>>,
    /// When the last requests were made or will be, the newest last.
    paces: Mutex<HashMap<(CountryCode, Pace), VecDeque<Instant>>>,
}

impl Shares {
    /// Waits until the nation has a request free.
    pub(super) async fn turn(&self, feed: &Feed) -> Option<OwnedSemaphorePermit> {
        let concurrent = feed.fetch.concurrent.max(1);
        let turns = {
            let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(turns.entry((feed.nation, concurrent)).or_insert_with(|| Arc::new(Semaphore::new(concurrent as usize))))
        };
        turns.acquire_owned().await.ok()
    }

    /// Takes the next request that the nation's rate allows: how long it has to wait. In any stretch of the rate's time
    /// there are no more requests than its count.
    ///
    /// # Errors
    /// It would have to wait longer than `most`; then nothing is taken.
    pub(super) fn wait(&self, feed: &Feed, most: Option<Duration>) -> Result<Duration, Duration> {
        let Some(pace) = feed.fetch.rate else { return Ok(Duration::ZERO) };
        let mut paces = self.paces.lock().unwrap_or_else(PoisonError::into_inner);
        next(paces.entry((feed.nation, pace)).or_default(), pace, Instant::now(), most)
    }
}

fn next(made: &mut VecDeque<Instant>, pace: Pace, now: Instant, most: Option<Duration>) -> Result<Duration, Duration> {
    let count = pace.count.max(1) as usize;
    let full = made.len().checked_sub(count).and_then(|place| made.get(place)).map(|oldest| *oldest + pace.per);
    let at = full.map_or(now, |free| free.max(now));
    let wait = at.saturating_duration_since(now);
    if most.is_some_and(|most| wait > most) {
        return Err(wait);
    }
    made.push_back(at);
    if made.len() > count {
        made.pop_front();
    }
    Ok(wait)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_stretch_of_time_has_more_than_the_count() {
        let (mut made, pace, start) = (VecDeque::new(), Pace { count: 3, per: Duration::from_secs(1) }, Instant::now());
        let at = |ms| start + Duration::from_millis(ms);
        let waits: Vec<u128> = [0, 0, 400, 400, 400, 2_000].map(|ms| next(&mut made, pace, at(ms), None).unwrap().as_millis()).to_vec();
        assert_eq!(waits, [0, 0, 0, 600, 600, 0]);
        let many: Vec<u128> = (0..7).map(|_| next(&mut made, pace, at(9_000), None).unwrap().as_millis()).collect();
        assert_eq!(many, [0, 0, 0, 1_000, 1_000, 1_000, 2_000]);
        for _ in 0..2 {
            assert_eq!(next(&mut made, pace, at(9_000), Some(Duration::from_secs(1))), Err(Duration::from_secs(2)));
        }
    }
}
