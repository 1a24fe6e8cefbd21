//! A record as lines: what it is, its fields, what was noticed in it.

use super::line::{Line, Look};
use super::value::value;
use crate::model::values::{Issue, Label, Position, Text};
use crate::model::{Code as _, RecordView};

/// A record's lines. The label is told where it is another than `usual`, the position where it is another than `here`.
pub fn record(record: &RecordView<'_>, usual: &Label, here: Option<&Position>) -> Vec<Line> {
    let origin = record.origin;
    let key = origin.key.as_deref().map(|key| format!(" {key}")).unwrap_or_default();
    let place = if here == Some(&origin.position) { String::new() } else { format!(", {}", origin.position) };
    let mut lines = vec![Line::new(Look::Head, format!("{}{key}{place}", record.name))];
    for (shape, cell, parts) in &record.fields {
        lines.extend(value(*cell).map(|value| Line::plain(format!("  {} = {value}", shape.name))));
        for (number, part) in parts.iter().enumerate() {
            let told = part.fields.iter().filter_map(|(shape, cell)| Some(format!("{} {}", shape.name, value(*cell)?)));
            lines.push(Line::plain(format!("  {}[{number}] = {}", shape.name, told.collect::<Vec<_>>().join(", "))));
        }
    }
    if *origin.label != *usual {
        lines.push(Line::plain(format!("  label = {}", label(&origin.label))));
    }
    lines.extend(origin.issues.iter().map(issue));
    lines
}

fn issue(issue: &Issue) -> Line {
    let raw = issue.raw.as_deref().map(|raw| format!("`{raw}` ")).unwrap_or_default();
    let field = issue.field.as_deref().unwrap_or("the record");
    Line::new(Look::Noticed, format!("  ! {} {field} {raw}{}", issue.rule.code, issue.message))
}

fn label(label: &Label) -> String {
    let list = |word: &str, texts: &[Text]| {
        if texts.is_empty() { String::new() } else { format!(" {word} {}", texts.join(" ")) }
    };
    format!("{}{}{}", label.classification.name(), list("to", &label.releasable_to), list("with", &label.caveats))
}
