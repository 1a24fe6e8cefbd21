//! Entries of a row: from the row to the rows in it that give a record, a line or a part each.

use std::sync::Arc;

use super::piece;
use super::place::Place;
use super::reading::Reading;
use crate::config::{Each, Packed};
use crate::feed::decode::Row;
use crate::model::values::{Position, Text};

/// Where the entries of a row come from, with its place.
#[derive(Debug)]
pub enum EachPlan<'f> {
    /// Entries of a list.
    List(Place),
    /// Pieces of packed cells.
    Packed(Place, &'f Packed),
}

impl<'f> EachPlan<'f> {
    /// Compiles it.
    pub fn new(each: &'f Each, reading: &mut Reading<'f>) -> Self {
        match each {
            Each::List(path) => Self::List(reading.places.add(path)),
            Each::Packed(packed) => Self::Packed(reading.places.add(&packed.cells), packed),
        }
    }

    /// The entries, in the order of the row, each with its position: `line 17, Items, 2`.
    pub fn entries(&self, row: &Row, reading: &Reading<'f>) -> Vec<Row> {
        match self {
            Self::List(place) => reading.places.each(row, *place),
            Self::Packed(place, packed) => {
                let cells = reading.places.texts(row, *place);
                let pieces = cells.into_iter().filter_map(|cell| cell.text()).flat_map(|cell| piece::pieces(cell, packed));
                let before = Text::from(format!("{}, {}, ", row.position, reading.places.name(*place)));
                let around = Arc::new(row.clone());
                let entry = |(number, piece)| {
                    let position = Position { before: before.clone(), number, after: None };
                    piece::entry(piece, packed, position, &around)
                };
                (1..).zip(pieces).filter_map(entry).collect()
            }
        }
    }
}
