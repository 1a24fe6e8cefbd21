//! Lists within a record: legs of a movement, parts that a repair waits for, what a course qualifies for.

use super::each::EachPlan;
use super::field::FieldPlan;
use super::reading::Reading;
use crate::config::{Each, FieldMapping};
use crate::feed::decode::Row;
use crate::feed::judge::rules;
use crate::model::{Given, GivenPart, Kind, PartShape};

/// Parts of one record that are read.
const MOST: usize = 1_000;

/// How a list of parts is read.
#[derive(Debug)]
pub struct PartsPlan<'f> {
    each: Option<EachPlan<'f>>,
    fields: Vec<FieldPlan<'f>>,
    /// A part says how many.
    counted: bool,
    /// Fields without which a part would claim what nobody reported: codes that have no value for "unknown".
    needed: Vec<(usize, &'static str)>,
}

impl<'f> PartsPlan<'f> {
    /// Compiles a list of parts.
    pub fn new(each: Option<&'f Each>, fields: &'f [FieldMapping], shape: Option<&'static PartShape>, reading: &mut Reading<'f>) -> Self {
        let shapes = shape.map_or(&[][..], |shape| shape.fields);
        let needed = shapes
            .iter()
            .enumerate()
            .filter(|(_, field)| matches!(field.kind, Kind::Code(list) if list.values.iter().all(|(name, _)| *name != "UNKNOWN")))
            .map(|(index, field)| (index, field.name))
            .collect();
        Self {
            each: each.map(|each| EachPlan::new(each, reading)),
            fields: FieldPlan::all(fields, shape.map_or("", |shape| shape.name), shapes, reading),
            counted: shapes.iter().any(|field| field.kind == Kind::Quantity),
            needed,
        }
    }

    /// Whether equal parts that two rows give are two: a row that is a part itself, and says how many, is never there for
    /// nothing. A list is told again by each row, and so is what has no number.
    pub fn counts_repeats(&self) -> bool {
        self.each.is_none() && self.counted
    }

    /// Reads the parts; none where there is none. Parts of the same record that earlier rows gave count too.
    pub fn read(&mut self, row: &Row, reading: &mut Reading<'f>, field: &'static str) -> Option<Given> {
        let before = std::mem::take(&mut reading.parts_before);
        // What a part's quantities count does not follow from the system of the whole.
        let system = reading.system.take();
        let parts = match &self.each {
            None => {
                reading.within = if before == 0 { format!("{field}.") } else { format!("{field}[{before}].") };
                self.part(row, reading).into_iter().collect()
            }
            Some(each) => {
                let rows = each.entries(row, reading).unwrap_or_else(|error| {
                    reading.note(&rules::EXPRESSION_FAILED, field, None, || error);
                    Vec::new()
                });
                let mut parts = Vec::with_capacity(rows.len().min(MOST));
                for (number, part) in (before..MOST).zip(&rows) {
                    reading.within = format!("{field}[{number}].");
                    reading.position.clone_from(&part.position);
                    reading.notice(part);
                    parts.extend(self.part(part, reading));
                }
                reading.within.clear();
                reading.position.clone_from(&row.position);
                let all = before + rows.len();
                if all > MOST {
                    reading.note(&rules::PART_MISSING, field, None, || format!("has {all} parts; the first {MOST} are served"));
                }
                parts
            }
        };
        reading.within.clear();
        reading.system = system;
        (!parts.is_empty()).then_some(Given::Parts(parts))
    }

    /// One part; none where the row has nothing of it, or where it would claim what was not reported.
    fn part(&mut self, row: &Row, reading: &mut Reading<'f>) -> Option<GivenPart> {
        let mut given = Vec::with_capacity(self.fields.len());
        for field in &mut self.fields {
            given.extend(field.read(row, reading).map(|value| (field.index, value)));
        }
        let told = given.iter().any(|(_, value)| !matches!(value, Given::Quantity(quantity) if quantity.raw().is_none()));
        if !told {
            return None;
        }
        let missing = self.needed.iter().find(|(index, _)| given.iter().all(|(known, _)| known != index));
        if let Some((_, name)) = missing {
            reading.note(&rules::PART_MISSING, name, None, || "can't be read, and without it the part can't be served".to_owned());
            return None;
        }
        Some(GivenPart { position: row.position.clone(), fields: given })
    }
}
