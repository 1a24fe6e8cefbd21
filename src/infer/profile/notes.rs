//! Rows behind a table that are words about it, and no records.

use super::rows::Rows;
use crate::feed::decode::Row;

/// Texts that stand alone in the last rows, where rows have several cells: `Source: Ministry of Defence`.
pub fn notes(rows: &Rows) -> Vec<&str> {
    let cells = |row: &Row| (0..row.columns().map_or(0, |columns| columns.len())).filter(|at| !text(row, *at).is_empty()).count();
    let behind = rows.kept.iter().rposition(|row| cells(row) != 1).map_or(0, |last| last.saturating_add(1));
    let alone = |row: &'_ Row| (0..row.columns().map_or(0, |columns| columns.len())).find(|at| !text(row, *at).is_empty());
    let notes = rows.kept.get(behind..).unwrap_or_default().iter().filter_map(|row| Some(text(row, alone(row)?)));
    // A short word may be an item of which nothing more is known.
    notes.filter(|text| text.contains(':') || text.split_whitespace().count() > 2).collect()
}

fn text(row: &Row, at: usize) -> &str {
    row.cell(at).text().unwrap_or_default().trim()
}
