//! Ranges of days, absolute or seen from today.

use jiff::civil::Date;
use jiff::{Span, ToSpan as _};

/// A calendar period seen from today; quarters begin in January.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CalendarPeriod {
    /// The month of today, shifted by so many months.
    Month(i32),
    /// The quarter of today, shifted by so many quarters.
    Quarter(i32),
    /// The year of today, shifted by so many years.
    Year(i32),
}

/// One end of a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum End {
    /// No bound.
    #[default]
    Open,
    /// That day.
    On(Date),
    /// So many days from today.
    FromToday(i32),
}

/// Days from one to another, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Days {
    /// Each end by itself.
    Between(End, End),
    /// A whole period.
    Period(CalendarPeriod),
}

impl Days {
    /// The first and last day, seen from today; none where there is no bound. A bound beyond the calendar is its end.
    pub fn resolve(self, today: Date) -> (Option<Date>, Option<Date>) {
        match self {
            Self::Between(from, to) => (from.resolve(today), to.resolve(today)),
            Self::Period(period) => {
                let (first, last) = period.resolve(today);
                (Some(first), Some(last))
            }
        }
    }
}

impl End {
    fn resolve(self, today: Date) -> Option<Date> {
        match self {
            Self::Open => None,
            Self::On(day) => Some(day),
            Self::FromToday(days) => Some(shifted(today, days)),
        }
    }
}

/// So many days from today; beyond the calendar its first or last day.
fn shifted(today: Date, days: i32) -> Date {
    let end = if days < 0 { Date::MIN } else { Date::MAX };
    Span::new().try_days(days).ok().and_then(|span| today.checked_add(span).ok()).unwrap_or(end)
}

impl CalendarPeriod {
    fn resolve(self, today: Date) -> (Date, Date) {
        let (months, shift) = match self {
            Self::Month(shift) => (1, shift),
            Self::Quarter(shift) => (3, shift),
            Self::Year(shift) => (12, shift),
        };
        let into = i32::from(today.month() - 1) % months;
        let first = today.first_of_month().saturating_add((shift * months - into).months());
        (first, first.saturating_add((months - 1).months()).last_of_month())
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn periods_are_whole_and_quarters_begin_in_january() {
        let today = date(2026, 11, 24);
        assert_eq!(CalendarPeriod::Month(1).resolve(today), (date(2026, 12, 1), date(2026, 12, 31)));
        assert_eq!(CalendarPeriod::Quarter(0).resolve(today), (date(2026, 10, 1), date(2026, 12, 31)));
        assert_eq!(CalendarPeriod::Quarter(1).resolve(today), (date(2027, 1, 1), date(2027, 3, 31)));
        assert_eq!(CalendarPeriod::Year(-1).resolve(today), (date(2025, 1, 1), date(2025, 12, 31)));
    }

    #[test]
    fn ends_count_from_today_and_stop_at_the_end_of_the_calendar() {
        let today = date(2026, 11, 24);
        assert_eq!(Days::Between(End::FromToday(0), End::FromToday(30)).resolve(today), (Some(today), Some(date(2026, 12, 24))));
        assert_eq!(Days::Between(End::Open, End::FromToday(i32::MAX)).resolve(today), (None, Some(Date::MAX)));
    }
}
