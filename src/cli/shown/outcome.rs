//! All that comes out of a document, as a test expects it.

use super::line::{Line, Look};
use super::record::record;
use crate::config::Feed;
use crate::feed::Trial;
use crate::model::Code as _;
use crate::store::{IssueCount, QuarantinedRow};

/// What comes out of a document: its records, what can't be served, totals, and what was noticed in it as a whole.
pub fn outcome(trial: &Trial, feed: &Feed) -> String {
    let report = &trial.run.report;
    let mut lines: Vec<Line> = trial.tables.views().iter().flat_map(|view| record(view, &feed.label, None)).collect();
    lines.extend(report.quarantine.iter().flat_map(quarantined));
    for total in &report.totals {
        let expected = total.expected.map_or_else(|| "no number".to_owned(), |number| number.to_string());
        let verdict = if total.matches { "matches" } else { "differs" };
        lines.push(Line::plain(format!("total {}, {}: {expected}, its rows are {}: {verdict}", total.name, total.position, total.actual)));
    }
    let all = report.all();
    let (seen, accepted, flagged, quarantined) = (all.seen, all.accepted, all.flagged, all.quarantined);
    lines.push(Line::plain(format!("rows: {seen} seen, {accepted} accepted, {flagged} flagged, {quarantined} quarantined")));
    lines.extend(all.issues.iter().chain(&report.document).map(counted));
    lines.extend(trial.run.error.as_deref().map(|error| Line::new(Look::Bad, format!("not served: {error}"))));
    lines.into_iter().map(|line| line.text + "\n").collect()
}

/// A row, or a part of one, that can't be served.
pub fn quarantined(row: &QuarantinedRow) -> Vec<Line> {
    let what = if row.record.is_empty() { String::new() } else { format!("{}, ", row.record) };
    let field = row.field.as_deref().unwrap_or("the row");
    let raw = row.raw.as_deref().map(|raw| format!("`{raw}` ")).unwrap_or_default();
    let head = Line::new(Look::Bad, format!("quarantined: {what}{}", row.position));
    vec![head, Line::new(Look::Bad, format!("  ! {} {field} {raw}{}", row.rule.code, row.message))]
}

fn counted(issue: &IssueCount) -> Line {
    let IssueCount { rule, count, samples } = issue;
    // A place is told where the rule speaks of a field of a row, else what it says of the document.
    let said = samples.iter().filter(|sample| sample.is_of_document()).filter_map(|sample| sample.raw.as_deref());
    let said = said.collect::<Vec<_>>().join(", ");
    let said = if said.is_empty() { said } else { format!(": {said}") };
    Line::plain(format!("  {} {} × {count}{said}", rule.severity.name(), rule.code))
}
