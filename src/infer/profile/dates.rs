//! How dates are written.

use jiff::civil::Date;

use super::column::Column;
use crate::config::DateFormat;
use crate::feed::map;
use crate::model::codes::DatePrecision::{self, Day, Month, Year};

/// Formats that are tried, the likelier first where two read the same.
const FORMATS: &[(&str, DatePrecision)] = &[
    ("%Y-%m-%d", Day),
    ("%d.%m.%Y", Day),
    ("%d/%m/%Y", Day),
    ("%m/%d/%Y", Day),
    ("%d-%m-%Y", Day),
    ("%m-%d-%Y", Day),
    ("%Y/%m/%d", Day),
    ("%Y.%m.%d", Day),
    ("%Y.%m.%d.", Day),
    ("%d. %m. %Y", Day),
    ("%d.%m.%y", Day),
    ("%d/%m/%y", Day),
    ("%m/%d/%y", Day),
    ("%y/%m/%d", Day),
    ("%y.%m.%d", Day),
    ("%d-%m-%y", Day),
    ("%m-%d-%y", Day),
    ("%y-%m-%d", Day),
    ("%Y%m%d", Day),
    ("%Y-%m-%dT%H:%M:%S", Day),
    ("%Y-%m-%d %H:%M:%S", Day),
    ("%Y-%m-%d %H:%M", Day),
    ("%Y-%m-%dT%H:%M", Day),
    ("%Y-%m-%dT%H:%M:%SZ", Day),
    ("%Y-%m-%dT%H:%M:%S%.fZ", Day),
    ("%Y-%m-%dT%H:%M:%S%.f", Day),
    ("%Y-%m-%dT%H:%M:%S%:z", Day),
    ("%Y-%m-%d %H:%M:%S%.f", Day),
    ("%d.%m.%Y %H:%M", Day),
    ("%d.%m.%Y %H:%M:%S", Day),
    ("%d/%m/%Y %H:%M", Day),
    ("%d/%m/%Y %H:%M:%S", Day),
    ("%m/%d/%Y %H:%M", Day),
    ("%m/%d/%Y %H:%M:%S", Day),
    ("%m/%d/%Y %I:%M:%S %p", Day),
    ("%d-%b-%Y", Day),
    ("%d-%b-%y", Day),
    ("%d %b %Y", Day),
    ("%d %b %y", Day),
    ("%d %B %Y", Day),
    ("%b %d, %Y", Day),
    ("%B %d, %Y", Day),
    ("%d%b%Y", Day),
    ("%d%b%y", Day),
    ("%Y-%m", Month),
    ("%m/%Y", Month),
    ("%m.%Y", Month),
    ("%b %Y", Month),
    ("%B %Y", Month),
    ("%Y", Year),
];

/// Values by which formats are told.
const LOOKED: usize = 400;

/// Years that a column of dates spans usually.
const NEAR: i16 = 6;

/// How a column writes dates.
#[derive(Debug, Clone, PartialEq)]
pub struct Days {
    /// Formats, the most frequent first; not empty.
    pub formats: Vec<&'static str>,
    /// Values that they read.
    pub read: usize,
    /// Which part of what stands for something they read.
    pub share: f64,
    /// A format that reads day and month the other way round, and as much.
    pub other: Option<&'static str>,
}

/// The formats of a column; none where most of its values are no dates.
pub fn days(column: &Column) -> Option<Days> {
    let looked: Vec<(&str, usize)> =
        column.values.iter().map(|(text, count)| (text.as_str(), *count)).filter(|(text, _)| could_be(text)).take(LOOKED).collect();
    if looked.is_empty() || looked.len() * 2 < column.values.len().min(LOOKED) {
        return None;
    }
    let mut formats: Vec<(&'static str, DatePrecision)> = Vec::new();
    let mut other = None;
    while formats.len() < 3 {
        let left: Vec<(&str, usize)> =
            looked.iter().filter(|(text, _)| !formats.iter().any(|format| reads(*format, text))).copied().collect();
        let weigh = |format: (&'static str, DatePrecision)| {
            left.iter().filter(|(text, _)| reads(format, text)).map(|(_, count)| count).sum::<usize>()
        };
        let best = FORMATS
            .iter()
            .map(|format| (weigh(*format), *format))
            .fold((0, None), |best, (weight, format)| if weight > best.0 { (weight, Some(format)) } else { best });
        let (_, Some(format)) = best else { break };
        // Of several that read the same the years tell: those of one document lie near each other.
        let same = |other| left.iter().all(|(text, _)| reads(format, text) == reads(other, text));
        let mut alike: Vec<(i16, (&'static str, DatePrecision))> = FORMATS
            .iter()
            .filter(|other| **other == format || (is_rival(format.0, other.0) && same(**other)))
            .map(|format| (spread(*format, &left), *format))
            .collect();
        alike.sort_by_key(|(spread, _)| *spread / NEAR);
        let format = alike.first().map_or(format, |(_, format)| *format);
        if formats.is_empty() {
            let least = alike.first().map_or(0, |(spread, _)| *spread);
            other = alike.get(1).filter(|(spread, _)| *spread <= least + NEAR).map(|(_, (text, _))| *text);
        }
        formats.push(format);
    }
    let test = |text: &str| formats.iter().any(|format| reads(*format, text));
    let (read, share) = (column.count(test), column.share(test));
    (!formats.is_empty() && share >= 0.5).then(|| Days { formats: formats.into_iter().map(|(text, _)| text).collect(), read, share, other })
}

/// A text that is worth the general reader.
fn could_be(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    (4..=32).contains(&text.len()) && digits >= 3 && text.is_ascii()
}

fn reads(format: (&str, DatePrecision), value: &str) -> bool {
    day(format, value).is_some()
}

/// The day that a text is in a format, if it can be meant.
fn day((text, precision): (&str, DatePrecision), value: &str) -> Option<Date> {
    let format = DateFormat { text: text.into(), precision };
    let (date, _) = map::read_date(value, &[format])?;
    (map::plausible_date(date) && (precision != Year || (1950..2100).contains(&date.year()))).then_some(date)
}

/// Years from the first to the last that a format makes of texts.
fn spread(format: (&str, DatePrecision), texts: &[(&str, usize)]) -> i16 {
    let years = || texts.iter().filter_map(|(text, _)| day(format, text)).map(|date| date.year());
    years().max().unwrap_or_default() - years().min().unwrap_or_default()
}

/// Whether two formats make other days of the same text: the same signs stand between other parts.
pub fn is_rival(one: &str, other: &str) -> bool {
    let shape = |format: &str| {
        let parts = ["%d", "%m", "%y", "%Y"].iter().fold(format.to_owned(), |text, part| text.replace(part, "#"));
        (parts, format.contains("%Y"))
    };
    one != other && shape(one) == shape(other)
}

impl Days {
    /// Two of its formats that make other days of the same text.
    pub fn rivals(&self) -> Option<(&'static str, &'static str)> {
        let pairs = self.formats.iter().enumerate().flat_map(|(at, one)| self.formats.iter().skip(at + 1).map(move |other| (*one, *other)));
        pairs.into_iter().find(|(one, other)| is_rival(one, other))
    }
}
