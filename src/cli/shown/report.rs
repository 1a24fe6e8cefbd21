//! The report on a run, for people.

use super::line::{Line, Look};
use crate::feed::Trial;
use crate::feed::judge::unread;
use crate::model::Code as _;
use crate::model::codes::IssueSeverity;
use crate::store::{Completeness, ControlTotal, IssueCount, Run};

/// Places of one rule that are told here.
const PLACES: usize = 3;

/// What a run is, row by row: a word on the left, and what it says on the right.
pub fn report(trial: &Trial) -> Vec<(&'static str, Vec<Line>)> {
    let run = &trial.run;
    let mut parts = vec![("run", vec![verdict(run)])];
    if run.document.is_some() {
        let all = run.report.all();
        let (accepted, flagged, quarantined) = (all.accepted, all.flagged, all.quarantined);
        parts.push(("rows", vec![Line::plain(format!("{}: {accepted} accepted, {flagged} flagged, {quarantined} quarantined", all.seen))]));
        parts.push(("bytes", vec![Line::plain(run.bytes.to_string())]));
        parts.extend(run.as_of.map(|as_of| ("as of", vec![Line::plain(as_of.to_string())])));
        parts.push(("totals", totals(&run.report.totals)));
        parts.push(("issues", all.issues.iter().chain(&run.report.document).map(issue).collect()));
        parts.push(("filled", all.completeness.iter().map(filled).collect()));
        let unread = run.shape.as_deref().map(|shape| unread(shape, &trial.reads)).unwrap_or_default();
        let unread: Vec<&str> = unread.into_iter().map(|path| path.trim()).collect();
        parts.push(("unread", (!unread.is_empty()).then(|| Line::new(Look::Quiet, unread.join(", "))).into_iter().collect()));
    }
    parts.retain(|(_, lines)| !lines.is_empty());
    parts
}

fn verdict(run: &Run) -> Line {
    let name = run.outcome.name();
    match &run.error {
        None => Line::new(Look::Good, format!("{name}: would be served")),
        Some(error) => Line::new(Look::Bad, format!("{name}, would not be served: {error}")),
    }
}

/// Totals that differ, one by one; of the others how many there are.
fn totals(totals: &[ControlTotal]) -> Vec<Line> {
    let good = totals.iter().filter(|total| total.matches).count();
    let sum = (good > 0).then(|| Line::new(Look::Good, format!("{good} of {} match the rows", totals.len())));
    sum.into_iter().chain(totals.iter().filter(|total| !total.matches).map(differing)).collect()
}

fn differing(total: &ControlTotal) -> Line {
    let expected = total.expected.map_or_else(|| "no number".to_owned(), |number| number.to_string());
    Line::new(Look::Noticed, format!("{}, {}: {expected}, its rows are {}", total.name, total.position, total.actual))
}

fn issue(issue: &IssueCount) -> Line {
    let look = match issue.rule.severity {
        IssueSeverity::Advisory => Look::Plain,
        IssueSeverity::Warning => Look::Noticed,
        IssueSeverity::Error | IssueSeverity::Critical => Look::Bad,
    };
    let places = issue.samples.iter().take(PLACES).map(|sample| {
        let place = if sample.is_of_document() { String::new() } else { sample.position.to_string() };
        let raw = sample.raw.as_deref().map(|raw| format!("`{raw}`"));
        let words = [Some(place), sample.field.as_deref().map(str::to_owned), raw].into_iter().flatten().filter(|word| !word.is_empty());
        words.collect::<Vec<_>>().join(" ")
    });
    let places = places.filter(|place| !place.is_empty()).collect::<Vec<_>>().join("; ");
    let more = if issue.count > PLACES as u64 && !places.is_empty() { "; …" } else { "" };
    let places = if places.is_empty() { places } else { format!(": {places}{more}") };
    Line::new(look, format!("{} {} × {}{places}", issue.rule.severity.name(), issue.rule.code, issue.count))
}

fn filled(of: &Completeness) -> Line {
    let look = if of.filled == 0 && of.total > 0 { Look::Noticed } else { Look::Plain };
    Line::new(look, format!("{}.{} {} of {}", of.record, of.field, of.filled, of.total))
}
