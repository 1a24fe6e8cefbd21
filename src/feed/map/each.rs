//! Entries of a row: from the row to the rows in it that give a record, a line or a part each.

use std::sync::Arc;

use super::jq;
use super::piece;
use super::place::Place;
use super::reading::Reading;
use crate::config::{Each, Expression, Packed};
use crate::feed::decode::Row;
use crate::model::values::{Position, Text};

/// Where the entries of a row come from, with its place.
#[derive(Debug)]
pub enum EachPlan<'f> {
    /// Entries of a list.
    List(Place),
    /// Pieces of packed cells.
    Packed(Place, &'f Packed),
    /// Outputs of an expression.
    Jq(&'f Expression),
}

impl<'f> EachPlan<'f> {
    /// Compiles it.
    pub fn new(each: &'f Each, reading: &mut Reading<'f>) -> Self {
        match each {
            Each::List(path) => Self::List(reading.places.add(path)),
            Each::Packed(packed) => Self::Packed(reading.places.add(&packed.cells), packed),
            Each::Jq(expression) => {
                reading.places.expressions.push(expression.text.clone());
                Self::Jq(expression)
            }
        }
    }

    /// The entries, in the order of the row, each with its position: `line 17, Items, 2`.
    ///
    /// # Errors
    /// What went wrong in an expression, in a sentence without its subject.
    pub fn entries(&self, row: &Row, reading: &Reading<'f>) -> Result<Vec<Row>, String> {
        Ok(match self {
            Self::List(place) => reading.places.each(row, *place),
            Self::Packed(place, packed) => {
                let cells = reading.places.texts(row, *place);
                let pieces = cells.into_iter().filter_map(|cell| cell.text()).flat_map(|cell| piece::pieces(cell, packed));
                let (position, around) = (positions(row, reading.places.name(*place)), Arc::new(row.clone()));
                (1..).zip(pieces).filter_map(|(number, piece)| piece::entry(piece, packed, position(number), &around)).collect()
            }
            Self::Jq(expression) => {
                let (position, around) = (positions(row, "each"), Arc::new(row.clone()));
                let entry = |(number, value): (u32, _)| {
                    let tree = jq::tree(&value).map_err(|_| "gives a value that is nested too deeply".to_owned())?;
                    Ok(Row::made(position(number), Vec::new(), tree, Arc::clone(&around)))
                };
                (1..).zip(jq::run(expression, row)?).map(entry).collect::<Result<_, String>>()?
            }
        })
    }
}

/// Positions of a row's entries, by their number.
fn positions(row: &Row, place: &str) -> impl Fn(u32) -> Position {
    let before = Text::from(format!("{}, {place}, ", row.position));
    move |number| Position { before: before.clone(), number, after: None }
}
