//! How old a feed is against its promised rhythm.

use jiff::civil::Date;
use jiff::{Span, SpanTotal, Timestamp, Unit, tz::TimeZone};

use super::world::FeedState;
use crate::model::codes::Freshness;

/// Age against the promised rhythm: it counts from the nation's own as-of date, else from the last success.
///
/// With f days promised a feed is due at f; overdue and delinquent at, daily f+2 / f+3, weekly f+7 / f+14, monthly
/// f+14 / f+30, quarterly and longer f+30 / f+60. A feed that promises nothing is never late.
pub fn freshness(feed: &FeedState, now: Timestamp) -> Freshness {
    let Some(dated) = feed.dated() else { return Freshness::Never };
    let Some(promised) = feed.settings.promised_every.as_ref().and_then(|span| days(span, dated)) else { return Freshness::UpToDate };
    let age = now.duration_since(dated).as_secs_f64() / 86_400.0;
    let (overdue, delinquent) = match promised {
        promised if promised < 7.0 => (2.0, 3.0),
        promised if promised < 28.0 => (7.0, 14.0),
        promised if promised < 89.0 => (14.0, 30.0),
        _ => (30.0, 60.0),
    };
    match age - promised {
        late if late < 0.0 => Freshness::UpToDate,
        late if late < overdue => Freshness::Due,
        late if late < delinquent => Freshness::Overdue,
        _ => Freshness::Delinquent,
    }
}

/// When the next run is due, where a rhythm is promised.
pub fn due_at(feed: &FeedState) -> Option<Timestamp> {
    let dated = feed.dated()?;
    let promised = feed.settings.promised_every.as_ref()?;
    dated.to_zoned_datetime(TimeZone::UTC).checked_add(*promised).ok().map(|due| due.timestamp())
}

fn days(span: &Span, from: Timestamp) -> Option<f64> {
    let from: Date = from.to_zoned_datetime(TimeZone::UTC).date();
    span.total(SpanTotal::from((Unit::Day, from))).ok()
}
