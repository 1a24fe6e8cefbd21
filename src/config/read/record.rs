//! What a row gives: records with their fields, lines, control totals, catalogue entries.

use super::each::each;
use super::entry::Entry;
use super::field::field;
use super::formats::numbers;
use super::passing::{row_test, when};
use super::source::{Reading, anything, path, simple};
use super::table::Table;
use crate::config::mapping::{FieldMapping, LineMapping, RecordMapping, Total, TotalOf};
use crate::config::nation::{EquipmentMapping, SeatsMapping};
use crate::config::path::Path;
use crate::config::what::What;
use crate::model::codes::RecordKind;
use crate::model::records::{
    Course, CourseIteration, Donation, DonationLine, Holding, RepairOrder, Requirement, TrainingFacility, Transfer, TransferLine,
};
use crate::model::{Entity, FieldShape};

/// All tables of records in a feed.
pub(super) fn records(feed: &Table<'_>, reading: &Reading<'_>) -> Vec<RecordMapping> {
    let all = [
        record::<Holding>(feed, "holding", reading),
        record::<Donation>(feed, "donation", reading),
        record::<Transfer>(feed, "transfer", reading),
        record::<RepairOrder>(feed, "repair_order", reading),
        record::<Requirement>(feed, "requirement", reading),
        record::<TrainingFacility>(feed, "training_facility", reading),
        record::<Course>(feed, "course", reading),
        record::<CourseIteration>(feed, "course_iteration", reading),
    ];
    all.into_iter().flatten().collect()
}

/// The table of one kind of record.
fn record<E: Entity>(feed: &Table<'_>, name: &'static str, reading: &Reading<'_>) -> Option<RecordMapping> {
    let table = feed.get(name)?.table(format!("`[feed.{name}]`"))?;
    let once = table.get("once");
    let (each, reading) = each(&table, reading);
    let reading = &reading;
    let key = key(&table, reading);
    if let (Some(once), true) = (&once, key.is_empty()) {
        let step = "write `key` too: it tells which rows are one record";
        once.file.report(once.key_span.clone(), What::Misplaced { key: "once".to_owned(), why: "there is no `key`", step });
    }
    let line = match E::KIND {
        RecordKind::Donation => line::<DonationLine>(&table, "`[feed.donation.line]`", reading),
        RecordKind::Transfer => line::<TransferLine>(&table, "`[feed.transfer.line]`", reading),
        _ => None,
    };
    let mapping = RecordMapping {
        kind: E::KIND,
        record: E::NAME,
        each,
        when: when(&table, reading),
        key,
        once: once.and_then(|entry| entry.boolean()).unwrap_or_default(),
        fields: fields(&table, E::NAME, E::SHAPE, reading),
        line,
    };
    table.finish_record(E::NAME);
    Some(mapping)
}

/// The table of the lines.
fn line<E: Entity>(record: &Table<'_>, inside: &'static str, reading: &Reading<'_>) -> Option<LineMapping> {
    let table = record.get("line")?.table(inside)?;
    let (each, reading) = each(&table, reading);
    let reading = &reading;
    let mapping = LineMapping {
        record: E::NAME,
        each,
        when: when(&table, reading),
        key: key(&table, reading),
        fields: fields(&table, E::NAME, E::SHAPE, reading),
    };
    table.finish_record(E::NAME);
    Some(mapping)
}

/// The nation's own key, from one cell or several.
fn key(table: &Table<'_>, reading: &Reading<'_>) -> Vec<Path> {
    let parts = table.get("key").map(|entry| entry.one_or_many()).unwrap_or_default();
    parts.iter().filter_map(|part| path(part, reading)).collect()
}

/// The fields of a record or part.
pub(super) fn fields(table: &Table<'_>, record: &'static str, shapes: &'static [FieldShape], reading: &Reading<'_>) -> Vec<FieldMapping> {
    let mut fields = Vec::new();
    for (index, shape) in shapes.iter().enumerate() {
        let Some(entry) = table.get(shape.name) else {
            if shape.required {
                table.report(What::MissingField { record, field: shape.name, about: shape.about });
            }
            continue;
        };
        if let Some(source) = field(entry, shape, reading) {
            fields.push(FieldMapping { index, name: shape.name, source });
        }
    }
    fields
}

/// The control totals of a feed.
pub(super) fn totals(feed: &Table<'_>, reading: &Reading<'_>) -> Vec<Total> {
    feed.tables("total", "a control total").into_iter().filter_map(|table| total(table, reading)).collect()
}

fn total(table: Table<'_>, reading: &Reading<'_>) -> Option<Total> {
    let name = table.required("name", "name = \"Program totals\"").and_then(|entry| entry.word());
    let when = table.required("when", "when = { path = \"…\", is = [\"…\"] }").and_then(|entry| entry.table("`when`")).and_then(|inner| {
        let test = row_test(&inner, reading);
        inner.finish();
        test
    });
    let groups = table.get("group_by").map(|entry| entry.one_or_many()).unwrap_or_default();
    let group_by = groups.iter().filter_map(|entry| path(entry, reading)).collect();
    let number = |entry: Entry<'_>| simple(entry, reading, &anything);
    let expected = table.required("expected", "expected = \"…\"").and_then(number);
    let (sum, count) = (table.get("sum"), table.get("count"));
    if let (Some(_), Some(count)) = (&sum, &count) {
        let what = What::Misplaced { key: "count".to_owned(), why: "`sum` is there too", step: "keep one of `sum` and `count`" };
        count.file.report(count.key_span.clone(), what);
    }
    let of = match (sum, count) {
        (Some(sum), _) => number(sum).map(TotalOf::Sum),
        (None, Some(count)) => match count.boolean() {
            Some(false) => {
                count.malformed("way to compare", "nothing is compared", "count = true");
                None
            }
            _ => Some(TotalOf::Count),
        },
        (None, None) => {
            table.report(What::MissingKey { inside: "a control total".to_owned(), key: "sum", example: "sum = \"…\"` or `count = true" });
            None
        }
    };
    let format = numbers(Some(&table), &reading.numbers);
    table.finish();
    Some(Total { name: name?.into(), when: when?, group_by, expected: expected?, of: of?, format })
}

/// What a row of a codification service gives.
pub(super) fn equipment(table: Table<'_>, reading: &Reading<'_>) -> EquipmentMapping {
    let part = |key| table.get(key).and_then(|entry| simple(entry, reading, &anything));
    let mapping = EquipmentMapping {
        nsn: part("nsn"),
        niin: part("niin"),
        name: part("name"),
        unit_of_issue: part("unit_of_issue"),
        superseded_by: part("superseded_by"),
    };
    if !table.has("nsn") && !table.has("niin") {
        table.report(What::MissingKey {
            inside: "`[feed.equipment]`".to_owned(), key: "niin", example: "niin = \"…\"` or `nsn = \"…\""
        });
    }
    table.finish();
    mapping
}

/// What a row of a service of open seats gives.
pub(super) fn seats(table: Table<'_>, reading: &Reading<'_>) -> SeatsMapping {
    let part = |key| table.get(key).and_then(|entry| simple(entry, reading, &anything));
    let (course, facility, iteration) = (part("course"), part("facility"), part("iteration"));
    // Days and numbers are written as in any feed, so the run's own fields read them.
    let mut fields = Vec::new();
    for (key, name) in [("starts", "starts"), ("open", "seats")] {
        let shape = CourseIteration::SHAPE.iter().enumerate().find(|(_, shape)| shape.name == name);
        if let (Some(entry), Some((index, shape))) = (table.get(key), shape)
            && let Some(source) = field(entry, shape, reading)
        {
            fields.push(FieldMapping { index, name: shape.name, source });
        }
    }
    if !table.has("open") {
        table.report(What::MissingKey { inside: "`[feed.seats]`".to_owned(), key: "open", example: "open = \"…\"" });
    }
    table.finish();
    SeatsMapping { course, facility, iteration, fields }
}
