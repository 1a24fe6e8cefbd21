//! How earlier editions were laid out: fields that were called otherwise, came later, have gone, or were of another type.

use super::field::{Cell, Field, Fields};
use crate::demo::plan::Feed;

/// A record as that edition of the feed wrote it; edition 0 is today's.
#[must_use]
pub fn laid_out(mut fields: Fields, feed: &Feed, edition: usize) -> Fields {
    match (feed.slug.as_str(), edition) {
        ("can-repairs", 2..) => {
            for (field, _) in &mut fields {
                if *field == Field::Promised {
                    *field = Field::DueDate;
                }
            }
        }
        ("fin-holdings", 2..) => fields.retain(|(field, _)| *field != Field::SerialOrLot),
        ("gbr-iterations", 1..) => fields.push((Field::Remarks, Cell::text("see joining instructions"))),
        ("ukr-requirements", 2..) => {
            for (_, cell) in fields.iter_mut().filter(|(field, _)| *field == Field::Priority) {
                if let Cell::Whole(priority) = cell {
                    *cell = Cell::text(priority.to_string());
                }
            }
        }
        _ => {}
    }
    fields
}
