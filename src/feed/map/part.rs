//! Lists within a record: legs of a movement, parts that a repair waits for, what a course qualifies for.

use super::field::FieldPlan;
use super::place::Place;
use super::reading::Reading;
use crate::config::{FieldMapping, Path};
use crate::feed::decode::Row;
use crate::feed::judge::rules;
use crate::model::{Given, Kind, PartShape};

/// Parts of one record that are read.
const MOST: usize = 1_000;

/// How a list of parts is read.
#[derive(Debug)]
pub struct PartsPlan<'f> {
    each: Option<Place>,
    fields: Vec<FieldPlan<'f>>,
    /// Fields without which a part would claim what nobody reported: codes that have no value for "unknown".
    needed: Vec<(usize, &'static str)>,
}

impl<'f> PartsPlan<'f> {
    /// Compiles a list of parts.
    pub fn new(each: Option<&'f Path>, fields: &'f [FieldMapping], shape: Option<&'static PartShape>, reading: &mut Reading<'f>) -> Self {
        let shapes = shape.map_or(&[][..], |shape| shape.fields);
        let needed = shapes
            .iter()
            .enumerate()
            .filter(|(_, field)| matches!(field.kind, Kind::Code(list) if list.values.iter().all(|(name, _)| *name != "UNKNOWN")))
            .map(|(index, field)| (index, field.name))
            .collect();
        Self {
            each: each.map(|path| reading.places.add(path)),
            fields: FieldPlan::all(fields, shape.map_or("", |shape| shape.name), shapes, reading),
            needed,
        }
    }

    /// Reads the parts; none where there is none.
    pub fn read(&mut self, row: &Row, reading: &mut Reading<'f>, field: &'static str) -> Option<Given> {
        // What a part's quantities count does not follow from the system of the whole.
        let system = reading.system.take();
        let parts = match self.each {
            None => {
                field.clone_into(&mut reading.within);
                reading.within.push('.');
                self.part(row, reading).into_iter().collect()
            }
            Some(place) => {
                let rows = reading.places.each(row, place);
                let mut parts = Vec::with_capacity(rows.len().min(MOST));
                for (number, part) in rows.iter().enumerate().take(MOST) {
                    reading.within = format!("{field}[{number}].");
                    parts.extend(self.part(part, reading));
                }
                reading.within.clear();
                if rows.len() > MOST {
                    reading.note(&rules::PART_MISSING, field, None, || format!("has {} parts; the first {MOST} are served", rows.len()));
                }
                parts
            }
        };
        reading.within.clear();
        reading.system = system;
        (!parts.is_empty()).then_some(Given::Parts(parts))
    }

    /// One part; none where the row has nothing of it, or where it would claim what was not reported.
    fn part(&mut self, row: &Row, reading: &mut Reading<'f>) -> Option<Vec<(usize, Given)>> {
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
        Some(given)
    }
}
