//! Days and instants: all in UTC, months by name, so that no reader takes the month for the day.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// `2027-01-22` is "22 Jan 2027"; what is no such date stays as it is.
pub fn day(iso: &str) -> String {
    parsed(iso).map_or_else(|| iso.to_owned(), |date| date.strftime("%-d %b %Y").to_string())
}

/// A day that is known to the month, the quarter or the year only says so.
pub fn day_to(precision: &str, iso: &str) -> String {
    let Some(date) = parsed(iso) else { return iso.to_owned() };
    match precision {
        "MONTH" => date.strftime("%b %Y").to_string(),
        "QUARTER" => format!("Q{} {}", (date.month() + 2) / 3, date.strftime("%Y")),
        "YEAR" => date.strftime("%Y").to_string(),
        _ => day(iso),
    }
}

/// `2026-11-24T08:14:00Z` is "24 Nov 2026, 08:14Z".
pub fn instant(iso: &str) -> String {
    match iso.split_once('T').and_then(|(_, time)| time.get(..5)) {
        Some(time) => format!("{}, {time}Z", day(iso)),
        None => day(iso),
    }
}

fn parsed(iso: &str) -> Option<Date> {
    iso.get(..10)?.parse().ok()
}

const DAY_S: f64 = 86_400.0;
/// Seconds from day 0 of spreadsheets to 1970, such that days after February 1900 are counted right.
const DAY_ZERO_S: f64 = 25_569.0 * DAY_S;

/// The day, or the instant, as spreadsheets count it: days since day 0, the time of day as the fraction.
pub fn serial(iso: &str) -> Option<f64> {
    let millisecond = match iso.parse::<Timestamp>() {
        Ok(instant) => instant.as_millisecond(),
        Err(_) => iso.parse::<Date>().ok()?.to_zoned(TimeZone::UTC).ok()?.timestamp().as_millisecond(),
    };
    Some((millisecond as f64 / 1000.0 + DAY_ZERO_S) / DAY_S)
}
