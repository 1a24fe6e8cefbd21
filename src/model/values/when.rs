//! Dates as exactly as they are known.

use jiff::civil::Date;

use super::Text;
use crate::model::codes::{DateKind, DatePrecision};

/// A date as exactly as the feed gives it.
#[derive(Debug, Clone, PartialEq)]
pub struct When {
    /// First day of the period: what filters, orders and calculations use.
    pub date: Date,
    /// How exactly it is known.
    pub precision: DatePrecision,
    /// How certain it is.
    pub kind: DateKind,
    /// The text as received, where it is not just the date in ISO 8601.
    pub raw: Option<Text>,
}

impl When {
    /// The period that contains the day, at that precision.
    pub fn new(day: Date, precision: DatePrecision, kind: DateKind, raw: Option<Text>) -> Self {
        let date = match precision {
            DatePrecision::Day => day,
            DatePrecision::Month => day.first_of_month(),
            DatePrecision::Quarter => {
                let first = (day.month() - 1) / 3 * 3 + 1;
                day.with().day(1).month(first).build().unwrap_or(day)
            }
            DatePrecision::Year => day.first_of_year(),
        };
        Self { date, precision, kind, raw }
    }

    /// Last day of the period.
    pub fn until(&self) -> Date {
        match self.precision {
            DatePrecision::Day => self.date,
            DatePrecision::Month => self.date.last_of_month(),
            DatePrecision::Quarter => {
                let last = self.date.with().day(1).month(self.date.month() + 2).build().unwrap_or(self.date);
                last.last_of_month()
            }
            DatePrecision::Year => self.date.last_of_year(),
        }
    }
}
