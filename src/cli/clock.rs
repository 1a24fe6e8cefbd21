//! The only reader of the clock.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// This instant.
#[expect(clippy::disallowed_methods, reason = "the one place where the clock is read; everybody else is handed the time")]
pub fn now() -> Timestamp {
    Timestamp::now()
}

/// Today's date in UTC.
pub fn today() -> Date {
    now().to_zoned_datetime(TimeZone::UTC).date()
}
