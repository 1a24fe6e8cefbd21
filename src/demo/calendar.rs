//! The day on which the services live: today, unless the demo replays its past.

use std::sync::atomic::{AtomicI64, Ordering};

use jiff::civil::Date;

use super::truth::written::shift;

/// A day that can be turned to. All services of a demo share it.
#[derive(Debug, Default)]
pub struct Calendar {
    /// Days before today.
    ago: AtomicI64,
}

impl Calendar {
    /// The day on which the services live.
    #[must_use]
    pub fn day(&self, today: Date) -> Date {
        shift(today, -self.ago.load(Ordering::Acquire))
    }

    /// From now on it is that day.
    pub fn turn_to(&self, day: Date, today: Date) {
        let ago = day.until(today).map_or(0, |span| i64::from(span.get_days()));
        self.ago.store(ago, Ordering::Release);
    }
}
