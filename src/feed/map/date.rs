//! Dates as nations write them, each as exactly as its format holds.

use jiff::civil::Date;
use jiff::fmt::strtime::BrokenDownTime;

use crate::config::DateFormat;
use crate::model::codes::DatePrecision;

/// Years that a date of equipment or training can lie in; others are read and flagged.
const PLAUSIBLE: std::ops::RangeInclusive<i16> = 1900..=2200;

/// The day that the text names in that format, or the first day of the period.
fn read_as(text: &str, format: &DateFormat) -> Option<Date> {
    // What most feeds use, without the general reader.
    if format.text == "%Y-%m-%d" {
        return iso(text);
    }
    let parsed = BrokenDownTime::parse(format.text.as_bytes(), text).ok()?;
    let (year, month) = match format.precision {
        DatePrecision::Day => return parsed.to_date().ok(),
        DatePrecision::Month | DatePrecision::Quarter => (parsed.year()?, parsed.month()?),
        DatePrecision::Year => (parsed.year()?, 1),
    };
    Date::new(year, month, 1).ok()
}

/// Reads a date by the first format that fits, with the precision of that format.
pub fn read(text: &str, formats: &[DateFormat]) -> Option<(Date, DatePrecision)> {
    let text = text.trim();
    formats.iter().find_map(|format| Some((read_as(text, format)?, format.precision)))
}

/// Whether a date can be meant: a year of 26 or 9999 is a slip of the pen.
pub fn plausible(date: Date) -> bool {
    PLAUSIBLE.contains(&date.year())
}

/// The day of a text in ISO 8601, `2026-11-24`, without the general reader.
pub fn iso(text: &str) -> Option<Date> {
    let bytes: &[u8; 10] = text.as_bytes().try_into().ok()?;
    let number = |range: std::ops::Range<usize>| {
        bytes.get(range)?.iter().try_fold(0_i16, |sum, byte| byte.is_ascii_digit().then(|| sum * 10 + i16::from(byte - b'0')))
    };
    if bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    Date::new(number(0..4)?, i8::try_from(number(5..7)?).ok()?, i8::try_from(number(8..10)?).ok()?).ok()
}

/// The day of an instant in ISO 8601, `2026-11-24T10:00:00`, or of a date.
pub fn iso_start(text: &str) -> Option<Date> {
    let day = text.split_once('T').map_or(text, |(day, _)| day);
    iso(day)
}

#[cfg(test)]
mod tests {
    use jiff::civil::Date;
    use proptest::prelude::*;

    use super::read;
    use crate::config::DateFormat;
    use crate::model::codes::DatePrecision::{self, Day, Month, Year};

    const FORMATS: [(&str, DatePrecision); 9] = [
        ("%Y-%m-%d", Day),
        ("%d.%m.%Y", Day),
        ("%m/%d/%Y", Day),
        ("%d %b %Y", Day),
        ("%Y%m%d", Day),
        ("%Y-%m-%d %H:%M:%S", Day),
        ("%m.%Y", Month),
        ("%B %Y", Month),
        ("%Y", Year),
    ];

    proptest! {
        #[test]
        fn a_date_written_in_any_format_is_read_back_as_exactly_as_it_was_written(
            year in 1000_i16..=9999, month in 1_i8..=12, day in 1_i8..=28, (pattern, precision) in prop::sample::select(&FORMATS[..]),
        ) {
            let date = Date::new(year, month, day).unwrap();
            let text = date.at(0, 0, 0, 0).strftime(pattern).to_string();
            let start = match precision {
                Year => date.first_of_year(),
                Month => date.first_of_month(),
                _ => date,
            };
            let format = DateFormat { text: pattern.into(), precision };
            prop_assert_eq!(read(&format!(" {text} "), &[format]), Some((start, precision)), "{}", text);
        }

        #[test]
        fn no_text_makes_the_reader_panic(text in "\\PC{0,30}", (pattern, precision) in prop::sample::select(&FORMATS[..])) {
            let _ = read(&text, &[DateFormat { text: pattern.into(), precision }]);
        }
    }

    #[test]
    fn a_day_that_is_in_no_calendar_is_no_date() {
        let format = |pattern: &str| DateFormat { text: pattern.into(), precision: Day };
        assert_eq!(read("30.02.2026", &[format("%d.%m.%Y")]), None);
        assert_eq!(read("2026-02-30", &[format("%Y-%m-%d")]), None);
        assert_eq!(read("6/10/20", &[format("%m/%d/%y")]), Date::new(2020, 6, 10).ok().map(|date| (date, Day)));
    }
}
