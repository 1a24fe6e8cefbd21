//! Dates of rows, with how exactly and how certainly they are known.

use jiff::civil::Date;

use super::date;
use super::locate::SourcePlan;
use super::memory::Memory;
use super::reading::Reading;
use crate::config::{DateFormats, KindSource};
use crate::feed::decode::Row;
use crate::feed::judge::rules;
use crate::model::Given;
use crate::model::codes::{Code as _, DateKind, DatePrecision, FeedFormat};
use crate::model::values::When;

/// How a date is read.
#[derive(Debug)]
pub struct DatePlan<'f> {
    date: SourcePlan<'f>,
    formats: &'f DateFormats,
    precision: Option<DatePrecision>,
    kind: KindPlan<'f>,
    known: Memory<Option<(Date, DatePrecision)>>,
}

#[derive(Debug)]
enum KindPlan<'f> {
    Fixed(DateKind),
    Cell(SourcePlan<'f>),
}

impl<'f> DatePlan<'f> {
    /// Compiles a date.
    pub fn new(
        date: SourcePlan<'f>,
        formats: &'f DateFormats,
        precision: Option<DatePrecision>,
        source: &'f KindSource,
        reading: &mut Reading<'f>,
    ) -> Self {
        let kind = match source {
            KindSource::Constant(kind) => KindPlan::Fixed(*kind),
            KindSource::Cell(source) => KindPlan::Cell(SourcePlan::new(source, reading)),
        };
        Self { date, formats, precision, kind, known: Memory::default() }
    }

    /// Reads it; none where it is missing or can't be read.
    pub fn read(&mut self, row: &Row, reading: &mut Reading<'f>, field: &'static str) -> Option<Given> {
        let kind = self.kind.read(row, reading, field);
        let word = self.date.find(row, reading, field).word()?;
        let formats = self.formats;
        // What the settings put there is written in ISO 8601, whatever the feed's formats.
        let read = if word.settled {
            date::read(&word.text, &DateFormats::default().0).or_else(|| date::read(&word.text, &formats.0))
        } else {
            // Cells of a workbook that are dates come in ISO 8601, whatever the texts beside them look like.
            let typed = reading.feed.format == FeedFormat::Xlsx;
            self.known.of(&word.text, |text| {
                date::read(text, &formats.0).or_else(|| Some((date::iso_start(text)?, DatePrecision::Day)).filter(|_| typed))
            })
        };
        let Some((day, precision)) = read else {
            reading.note(&rules::DATE_UNREADABLE, field, Some(word.raw()), || {
                let written: Vec<&str> = formats.0.iter().map(|format| format.text.as_str()).collect();
                format!("is no date as the feed declares them: {}", written.join(", "))
            });
            return None;
        };
        if !date::plausible(day) {
            reading.note(&rules::DATE_IMPLAUSIBLE, field, Some(word.raw()), || format!("lies in the year {}", day.year()));
        }
        let raw = word.received().filter(|received| date::iso(received) != Some(day)).map(|received| reading.texts.text(received));
        Some(Given::When(When::new(day, self.precision.unwrap_or(precision), kind, raw)))
    }
}

impl<'f> KindPlan<'f> {
    /// What is not told has not happened: the date counts as planned.
    fn read(&self, row: &Row, reading: &mut Reading<'f>, field: &'static str) -> DateKind {
        let source = match self {
            Self::Fixed(kind) => return *kind,
            Self::Cell(source) => source,
        };
        let Some(word) = source.find(row, reading, field).word() else { return DateKind::Planned };
        let kind = DateKind::LIST
            .values
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case(&word.text))
            .and_then(|(name, _)| DateKind::named(name));
        if kind.is_none() {
            reading.note(&rules::CODE_UNKNOWN, field, Some(word.raw()), || {
                "says how certain the date is by a word that is in no table; it counts as planned".to_owned()
            });
        }
        kind.unwrap_or(DateKind::Planned)
    }
}
