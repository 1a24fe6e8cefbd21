//! The lines of a donation or transfer.

use std::num::NonZeroU64;

use super::check::Checked;
use super::each::EachPlan;
use super::outcome::Outcome;
use super::passing::TestPlan;
use super::reading::Reading;
use super::record::{Belongs, Key, RecordPlan};
use super::rows::{fate, own, refused};
use crate::config::LineMapping;
use crate::feed::decode::Row;
use crate::feed::judge::rules;
use crate::model::FieldShape;
use crate::model::codes::{RecordKind, RowOutcome};
use crate::model::values::OwnKey;

/// How a row gives the lines of its record.
#[derive(Debug)]
pub(super) struct LinesPlan<'f> {
    each: Option<EachPlan<'f>>,
    when: Option<TestPlan<'f>>,
    record: RecordPlan<'f>,
}

impl<'f> LinesPlan<'f> {
    /// Compiles the lines of that kind of record.
    pub(super) fn new(
        kind: RecordKind,
        line: &'f LineMapping,
        shape: &'static [FieldShape],
        reading: &mut Reading<'f>,
        out: &mut Outcome,
    ) -> Self {
        Self {
            each: line.each.as_ref().map(|each| EachPlan::new(each, reading)),
            when: line.when.as_ref().map(|test| TestPlan::new(test, reading)),
            record: RecordPlan::new(kind, line.record, shape, (&line.key, &line.fields), reading, out),
        }
    }

    /// The fates of the row's lines; `before` is how many earlier rows gave.
    pub(super) fn take<L: Checked>(
        &mut self,
        row: &Row,
        whole: &Key,
        before: usize,
        belongs: &Belongs,
        reading: &mut Reading<'f>,
        out: &mut Outcome,
    ) -> Vec<RowOutcome> {
        let entries = match &self.each {
            Some(each) => match each.entries(row, reading) {
                Ok(entries) => entries,
                Err(error) => {
                    reading.begin(&row.position, true);
                    reading.refuse(&rules::EXPRESSION_FAILED, "line.each", None, &error);
                    return vec![refused(row, &self.record, None, reading, out)];
                }
            },
            None => vec![row.clone()],
        };
        let mut fates = Vec::with_capacity(entries.len());
        for (number, entry) in (before + 1..).zip(&entries) {
            if self.when.as_ref().is_some_and(|test| !test.passes(entry, reading)) {
                continue;
            }
            let own_key = if self.record.keyed() { self.record.key(entry, reading) } else { Some(number.to_string().into()) };
            let Some(part) = own_key else {
                reading.begin(&entry.position, true);
                reading.refuse(&rules::KEY_MISSING, "line.key", None, "is blank, and the feed declares a key");
                fates.push(refused(entry, &self.record, None, reading, out));
                continue;
            };
            let key = match whole {
                Key::Own(whole) => Key::Own(OwnKey::from(format!("{}/{part}", &**whole).as_str())),
                Key::Made(_) | Key::Content => Key::Made(format!("{:016x}/{part}", belongs.line_of.map_or(0, NonZeroU64::get))),
            };
            fates.push(match self.record.make::<L>(entry, &key, belongs, reading, out) {
                Ok((place, _)) => {
                    let fate = fate(reading);
                    self.record.serve::<L>(place, belongs, reading, out);
                    fate
                }
                Err(fatal) => {
                    reading.fatal = Some(fatal);
                    refused(entry, &self.record, own(&key), reading, out)
                }
            });
        }
        fates
    }
}
