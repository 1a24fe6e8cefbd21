//! Rows of a run that can't be served: what a nation repairs.

use std::ops::Range;
use std::sync::Arc;

use super::collection::{PageInfo, numbered};
use super::scope::Scope;
use crate::engine::{Graph, Type};
use crate::store::{QuarantinedRow, Run};
use crate::view::Window;

/// Some of the rows of a run that can't be served, in the document's order.
struct RowPage {
    run: Arc<Run>,
    rows: Range<usize>,
    total: usize,
    left_off: u64,
}

/// One of them: its run, and its number among them.
struct RefusedRow(Arc<Run>, usize);

/// One of a page.
struct RefusedEdge(Arc<Run>, usize);

/// What a quarantined row is.
pub fn quarantine(graph: Graph<Scope>) -> Graph<Scope> {
    graph.object(page()).object(edge()).object(row())
}

/// Adds the field by which a run is asked for them.
pub fn quarantined(run: Type<Run, Scope>) -> Type<Run, Scope> {
    run.made_with(
        "quarantined",
        "Rows, and parts of rows, that can't be served, in the document's order. Empty for viewers who may not see what has the feed's own label: quarantined rows have it.",
        numbered(number_of),
        |run, scope, window: &Window| Ok(cut(run, scope, window)),
    )
}

/// A row's cursor is its number.
fn cursor_of(number: usize) -> String {
    format!("row-{number}")
}

fn number_of(cursor: &str) -> Option<usize> {
    cursor.strip_prefix("row-")?.parse().ok()
}

fn cut(run: &Run, scope: &Scope, window: &Window) -> RowPage {
    let total = scope.view.quarantine(run).len();
    let after = window.after.as_deref().and_then(number_of).map_or(0, |number| number.saturating_add(1));
    let before = window.before.as_deref().and_then(number_of).unwrap_or(total);
    let rows = window.cut(after.min(total)..before.min(total));
    RowPage { run: Arc::new(run.clone()), rows, total, left_off: scope.view.quarantine_left_off(run) }
}

fn page() -> Type<RowPage, Scope> {
    let count = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    Type::<RowPage, Scope>::new("QuarantinedRowConnection", "A page of the rows of a run that can't be served.")
        .made_many("edges", "The rows, each with its cursor.", |page, _| {
            page.rows.clone().map(|number| RefusedEdge(Arc::clone(&page.run), number)).collect()
        })
        .made_many("nodes", "The rows: `edges` without cursors.", |page, _| {
            page.rows.clone().map(|number| RefusedRow(Arc::clone(&page.run), number)).collect()
        })
        .made("pageInfo", "Whether there is more, and where.", |page: &RowPage, _| {
            let Range { start, end } = page.rows;
            let (first, last) = if start < end { (Some(cursor_of(start)), Some(cursor_of(end - 1))) } else { (None, None) };
            PageInfo::new(end < page.total, start > 0, first, last)
        })
        .leaf("totalCount", "All that the report keeps, not only this page's.", move |page, _| count(page.total as u64))
        .leaf("leftOff", "How many more there were than the report keeps.", move |page, _| count(page.left_off))
}

fn edge() -> Type<RefusedEdge, Scope> {
    Type::<RefusedEdge, Scope>::new("QuarantinedRowEdge", "One of the rows that can't be served, with its cursor.")
        .leaf("cursor", "Where this row stands in the list; for `after` and `before`.", |edge, _| cursor_of(edge.1))
        .made("node", "The row.", |edge, _| RefusedRow(Arc::clone(&edge.0), edge.1))
}

/// The page was cut from this very list.
fn of(RefusedRow(run, number): &RefusedRow) -> &QuarantinedRow {
    &run.report.quarantine[*number]
}

fn row() -> Type<RefusedRow, Scope> {
    let open = |refused: &RefusedRow, scope: &Scope| scope.view.sees_all_of(scope.view.feed_of_run(&refused.0));
    Type::<RefusedRow, Scope>::new(
        "QuarantinedRow",
        "A row, or a part of one, that can't be served: where it stands, what is wrong and how it reads. `sourceKey`, `value` and `row` are null for viewers who may not see all that the feed can carry.",
    )
    .leaf("position", "Where it stands in the document.", |row, _| of(row).position.to_string())
    .leaf("sourceKey", "Key that the nation uses; null where the row gives none.", move |row, scope| of(row).key.clone().filter(|_| open(row, scope)))
    .leaf("record", "Type of the record that it would have been: Holding; null where the mapping takes no such row.", move |row, _| {
        Some(of(row).record).filter(|record| !record.is_empty())
    })
    .leaf("rule", "Stable code of the rule by which it is quarantined.", |row, _| of(row).rule.code)
    .leaf("category", "What it is about.", |row, _| of(row).rule.category)
    .leaf("severity", "How bad it is.", |row, _| of(row).rule.severity)
    .leaf("field", "Path of the field in the record; null: the row as a whole.", |row, _| of(row).field.clone())
    .leaf("column", "Where the document has that field: its columns or paths; null where there is no one place.", move |row, scope| {
        scope.view.column(&row.0, of(row))
    })
    .leaf("message", "What is wrong, in a sentence.", |row, _| of(row).message.clone())
    .leaf("value", "The cell as received; null where it is blank.", move |row, scope| of(row).raw.clone().filter(|_| open(row, scope)))
    .leaf("row", "The row as received, in short; null where it is not kept: of the first rows only, and never of one whose label can't be read.", move |row, scope| {
        Some(of(row).row.clone()).filter(|text| !text.is_empty() && open(row, scope))
    })
}
