//! Numbers and dates as feeds write them, gaps and mistakes included.

use jiff::civil::Date;

/// A number as a feed gives it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Count {
    /// A number other than zero.
    Number(f64),
    /// 0.
    Zero,
    /// Nothing.
    Blank,
    /// "N/A".
    NotApplicable,
    /// "-".
    Dash,
    /// "ca. 12": a number that no program can trust.
    About(u32),
}

impl Count {
    /// Zero or the number.
    #[must_use]
    pub fn of(value: f64) -> Self {
        if value == 0.0 { Self::Zero } else { Self::Number(value) }
    }

    /// The number, if it is one.
    #[must_use]
    pub fn value(self) -> Option<f64> {
        match self {
            Self::Number(value) => Some(value),
            Self::Zero => Some(0.0),
            Self::Blank | Self::NotApplicable | Self::Dash | Self::About(_) => None,
        }
    }
}

/// A date as a feed gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Day {
    /// A day of the calendar.
    On(Date),
    /// Nothing.
    Blank,
    /// The 30th of February of that year.
    Impossible(i16),
}

impl Day {
    /// The date, if it is one.
    #[must_use]
    pub fn date(self) -> Option<Date> {
        match self {
            Self::On(date) => Some(date),
            Self::Blank | Self::Impossible(_) => None,
        }
    }
}

impl From<Option<Date>> for Day {
    fn from(date: Option<Date>) -> Self {
        date.map_or(Self::Blank, Self::On)
    }
}

/// That day so many days later; the day itself where the calendar ends.
#[must_use]
pub fn shift(day: Date, days: i64) -> Date {
    day.checked_add(jiff::Span::new().days(days.clamp(-100_000, 100_000))).unwrap_or(day)
}

/// Confidentiality of a record, where the feed labels its records.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Label {
    /// RESTRICTED instead of UNCLASSIFIED.
    pub restricted: bool,
    /// Trigrams; empty: all.
    pub releasable_to: Vec<&'static str>,
}

impl Label {
    /// UNCLASSIFIED or RESTRICTED.
    #[must_use]
    pub fn classification(&self) -> &'static str {
        if self.restricted { "RESTRICTED" } else { "UNCLASSIFIED" }
    }
}
