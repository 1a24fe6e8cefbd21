//! What transport notices in a document that it can still hand on.

use crate::feed::decode::{self, Finding, rule};
use crate::model::codes::IssueSeverity;
use crate::model::values::{Position, Rule, Text};

/// Errors beside data.
pub static SERVICE_ERROR: Rule = rule(
    "SERVICE_ERROR",
    IssueSeverity::Error,
    "The service tells of errors beside its data; what they speak of may be missing.",
    "A GraphQL answer with `data` and with `errors`, such as `depot 4 does not answer`.",
);
/// Another number of rows than pages have.
pub static ROWS_TOLD_DIFFER: Rule = rule(
    "ROWS_TOLD_DIFFER",
    IssueSeverity::Warning,
    "The service tells of another number of rows than its pages have, or of more than one: they may have changed while they were read.",
    "`total` says 500, and the pages have 501 rows.",
);
/// No page says where the next one is.
pub static NEXT_PAGE_UNSAID: Rule = rule(
    "NEXT_PAGE_UNSAID",
    IssueSeverity::Advisory,
    "The first page has no place that names the next one: it is the only page, or `paging` names the wrong place.",
    "`paging` names `$.meta.next`, and the first page has no `meta`.",
);

/// All rules that transport looks at.
pub static RULES: [&Rule; 3] = [&SERVICE_ERROR, &ROWS_TOLD_DIFFER, &NEXT_PAGE_UNSAID];

/// Counts one more.
pub(super) fn note(findings: &mut Vec<Finding>, rule: &'static Rule, page: Option<u32>, message: String) {
    let position = || page.map_or_else(Position::default, |number| Position { before: Text::from("page "), number, after: None });
    decode::note(findings, rule, position, || message);
}

/// A text of the service, fit for a message: one line, not long, nothing that a terminal would obey.
pub(super) fn short(text: &str) -> String {
    const LONGEST: usize = 200;
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.extend(word.chars().map(|one| if one.is_control() { '\u{fffd}' } else { one }).take(LONGEST + 1));
        if line.chars().count() > LONGEST {
            line = line.chars().take(LONGEST).collect();
            line.push('…');
            break;
        }
    }
    line
}
