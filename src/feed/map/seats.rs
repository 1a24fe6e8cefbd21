//! Rows of a service of open seats, each with the keys that say of which run it is.

use std::sync::Arc;

use super::field::FieldPlan;
use super::label::Labels;
use super::locate::{Found, SourcePlan};
use super::reading::Reading;
use crate::config::{Feed, Reference, SeatsMapping};
use crate::feed::decode::Row;
use crate::model::codes::Unit;
use crate::model::records::CourseIteration;
use crate::model::values::{Quantity, Text};
use crate::model::{Entity as _, Given};
use crate::store::OpenSeats;

/// What each row says, with the code of the course that it says it of. Nobody may see a row whose label can't be read.
pub fn open_seats(
    rows: impl IntoIterator<Item = Row>,
    mapping: &SeatsMapping,
    feed: &Feed,
    reference: &Reference,
) -> Vec<(Option<Text>, OpenSeats)> {
    let mut reading = Reading::new(feed, reference);
    let keys = [&mapping.course, &mapping.facility, &mapping.iteration];
    let keys = keys.map(|source| source.as_ref().map(|source| SourcePlan::new(source, &mut reading)));
    let mut fields = FieldPlan::all(&mapping.fields, CourseIteration::NAME, CourseIteration::SHAPE, &mut reading);
    let mut labels = Labels::new(feed, &mut reading);
    let mut found = Vec::new();
    for row in rows {
        reading.places.bind(&row);
        reading.begin(&row.position, true);
        let Some(label) = labels.of(&row, &mut reading).map(|belongs| Arc::clone(&belongs.source.label)) else { continue };
        let [course, facility, iteration] = keys.each_ref().map(|plan| key(plan.as_ref()?, &row, &mut reading));
        let mut run = OpenSeats { facility, iteration, label, ..OpenSeats::default() };
        for field in &mut fields {
            match field.read(&row, &mut reading) {
                Some(Given::When(when)) => run.starts = Some(when.date),
                Some(Given::Quantity(open)) => run.open = people(open),
                _ => {}
            }
        }
        reading.noticed.clear();
        found.push((course, run));
    }
    found
}

/// A key as the row has it. An empty text is a key; nothing, or a word that says that there is no value, is none.
fn key<'f>(plan: &SourcePlan<'f>, row: &Row, reading: &mut Reading<'f>) -> Option<Text> {
    match plan.find(row, reading, "") {
        Found::Text { text, .. } => Some(Text::from(text.as_ref())),
        Found::Missing { raw, .. } if raw.is_none_or(|raw| raw.trim().is_empty()) => plan.has_text(row, reading).then(Text::new),
        Found::Missing { .. } => None,
    }
}

/// Seats count people, whatever the feed calls them.
fn people(open: Quantity) -> Quantity {
    let raw = open.raw().map(|raw| Text::from(raw.as_ref()));
    match open.number() {
        Some(number) => Quantity::reported(number, Unit::PEOPLE, &raw.unwrap_or_default()),
        None => Quantity::missing(open.state(), Unit::PEOPLE, raw),
    }
}
