//! How old a feed is against the rhythm that its nation promised.

use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, ToSpan};

use crate::model::codes::Freshness;

/// Hours that a feed may be late, by the rhythm promised: overdue and delinquent from then on.
struct Patience {
    /// Longest rhythm that it is for, in hours.
    up_to: i64,
    overdue: i64,
    delinquent: i64,
}

const DAY: i64 = 24;

/// Daily, weekly, monthly; whatever is longer counts as quarterly.
const PATIENCE: [Patience; 3] = [
    Patience { up_to: DAY, overdue: 2 * DAY, delinquent: 3 * DAY },
    Patience { up_to: 7 * DAY, overdue: 7 * DAY, delinquent: 14 * DAY },
    Patience { up_to: 31 * DAY, overdue: 14 * DAY, delinquent: 30 * DAY },
];
const QUARTERLY: Patience = Patience { up_to: i64::MAX, overdue: 30 * DAY, delinquent: 60 * DAY };

/// The instants at which a feed's freshness changes, from one update to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadlines {
    /// The next update is due.
    pub due: Timestamp,
    /// It is overdue from here on.
    pub overdue: Timestamp,
    /// And delinquent from here on.
    pub delinquent: Timestamp,
}

impl Deadlines {
    /// From the newest update (`since`: the nation's own as-of date, else the last success) and the promised rhythm.
    /// None if that lies beyond the calendar.
    pub fn new(since: Timestamp, promised: Span) -> Option<Self> {
        let since = since.to_zoned_datetime(TimeZone::UTC);
        let due = since.checked_add(promised).ok()?.timestamp();
        let rhythm = due.duration_since(since.timestamp()).as_hours();
        let patience = PATIENCE.iter().find(|patience| rhythm <= patience.up_to).unwrap_or(&QUARTERLY);
        let after = |hours: i64| due.checked_add(hours.hours()).ok();
        Some(Self { due, overdue: after(patience.overdue)?, delinquent: after(patience.delinquent)? })
    }

    /// The freshness at that instant.
    pub fn at(&self, now: Timestamp) -> Freshness {
        if now < self.due {
            Freshness::UpToDate
        } else if now < self.overdue {
            Freshness::Due
        } else if now < self.delinquent {
            Freshness::Overdue
        } else {
            Freshness::Delinquent
        }
    }

    /// The next instant at which the freshness differs; none if it stays delinquent.
    pub fn next_change(&self, now: Timestamp) -> Option<Timestamp> {
        [self.due, self.overdue, self.delinquent].into_iter().find(|instant| now < *instant)
    }
}

/// The freshness of a feed. `since` is the nation's own as-of date, else the last success, for which "not modified" counts
/// too; a feed that promised no rhythm is up to date once it has delivered.
pub fn freshness(since: Option<Timestamp>, promised: Option<Span>, now: Timestamp) -> Freshness {
    let Some(since) = since else { return Freshness::Never };
    let deadlines = promised.and_then(|promised| Deadlines::new(since, promised));
    deadlines.map_or(Freshness::UpToDate, |deadlines| deadlines.at(now))
}
