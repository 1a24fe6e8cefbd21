//! Calendar periods by which dates are grouped.

use jiff::civil::Date;

use crate::model::codes::{DateKind, DatePrecision};
use crate::model::values::When;

/// A calendar period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// How long it is.
    pub precision: DatePrecision,
    /// As it is called: `2026-Q3`, `2026-11`, `2026`, `2026-11-24`.
    pub title: String,
}

impl Period {
    /// The period that is called so; none if none is.
    pub fn titled(title: &str) -> Option<Self> {
        if let Some(day) = (title.len() == 10).then(|| title.parse::<Date>().ok()).flatten() {
            return Some(Self { from: day, to: day, precision: DatePrecision::Day, title: title.to_owned() });
        }
        // The dash before a year before year 0 parts nothing.
        let (year, part) = match title.rsplit_once('-') {
            Some((year, part)) if !year.is_empty() => (year, Some(part)),
            _ => (title, None),
        };
        let (precision, month) = match part {
            None => (DatePrecision::Year, 1),
            Some(part) => match part.strip_prefix('Q') {
                Some(quarter) => (DatePrecision::Quarter, quarter.parse::<i8>().ok()?.checked_mul(3)?.checked_sub(2)?),
                None => (DatePrecision::Month, part.parse().ok()?),
            },
        };
        let year: i16 = year.parse().ok()?;
        let first = Date::new(year, month, 1).ok()?;
        let period = When::new(first, precision, DateKind::Actual, None);
        Some(Self { from: period.date, to: period.until(), precision, title: title.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn periods_are_known_by_their_titles() {
        let days = |title: &str| Period::titled(title).map(|period| (period.from, period.to));
        assert_eq!(days("2026-11"), Some((date(2026, 11, 1), date(2026, 11, 30))));
        assert_eq!(days("2024-02-29"), Some((date(2024, 2, 29), date(2024, 2, 29))));
        assert_eq!(days("2024-Q1"), Some((date(2024, 1, 1), date(2024, 3, 31))));
        assert_eq!(days("2026"), Some((date(2026, 1, 1), date(2026, 12, 31))));
        assert_eq!(days("-001"), Some((date(-1, 1, 1), date(-1, 12, 31))));
        assert_eq!(days("once"), None);
    }
}
