//! What a second label decides: something between two labels is not for everybody who may see one of them.

use std::sync::Arc;

use roaring::RoaringBitmap;

use crate::model::values::Label;

/// Rows of a part for which a second label decides too.
#[derive(Debug)]
pub struct Second {
    /// The label.
    pub label: Arc<Label>,
    /// Whether the rows are for those who may see it, or for those who may not.
    pub seen: bool,
    /// The rows.
    pub rows: RoaringBitmap,
}

impl Second {
    /// Adds a row to those of its label.
    pub(super) fn add(all: &mut Vec<Self>, row: u32, label: &Arc<Label>, seen: bool) {
        match all.iter_mut().find(|one| one.seen == seen && one.label == *label) {
            Some(one) => _ = one.rows.insert(row),
            None => all.push(Self { label: Arc::clone(label), seen, rows: RoaringBitmap::from_iter([row]) }),
        }
    }
}
