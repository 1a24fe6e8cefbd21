//! `muster rules`: what is judged in nations' documents.

use std::process::ExitCode;

use super::listing::{led, sentence, width};
use super::{mistyped, plain::shown};
use crate::config::nearest;
use crate::feed::judge::rules::RULES;
use crate::model::Code as _;
use crate::model::codes::{IssueCategory, IssueSeverity};
use crate::model::values::Rule;

/// Prints all rules, those of a category, or one. 0: printed; 2: there is no such rule.
pub fn run(wanted: Option<&str>) -> ExitCode {
    let found: Vec<&Rule> = match wanted {
        None => RULES.iter().copied().collect(),
        Some(wanted) => RULES.iter().copied().filter(|rule| is_called(rule, wanted)).collect(),
    };
    if found.is_empty() {
        return mistyped(unknown(wanted.unwrap_or_default()));
    }
    let mut listed: Vec<String> = found.iter().map(|rule| listed(rule, width())).collect();
    if let ([rule], Some(said)) = (found.as_slice(), listed.first_mut()) {
        *said += &sentence(follows(rule.severity), width());
    }
    anstream::print!("{}", listed.join("\n"));
    ExitCode::SUCCESS
}

fn is_called(rule: &Rule, wanted: &str) -> bool {
    let wanted = wanted.replace('-', "_");
    rule.code.eq_ignore_ascii_case(&wanted) || rule.category.name().eq_ignore_ascii_case(&wanted)
}

fn listed(rule: &Rule, width: usize) -> String {
    let (category, severity) = (rule.category.name().to_ascii_lowercase(), rule.severity.name().to_ascii_lowercase());
    format!("{} ({category}, {severity})\n{}{}", rule.code, sentence(rule.about, width), led("e.g.", rule.example, width))
}

/// What comes of a finding.
fn follows(severity: IssueSeverity) -> &'static str {
    match severity {
        IssueSeverity::Advisory => "An advisory is only counted.",
        IssueSeverity::Warning => "A warning flags the record, which is served as it came.",
        IssueSeverity::Error => "An error means that the value, or where the record cannot be without it the row, is not served.",
        IssueSeverity::Critical => "A critical finding holds back the whole run; the last good one stays.",
    }
}

fn unknown(wanted: &str) -> String {
    let meant = nearest(wanted, RULES.iter().map(|rule| rule.code)).map(|rule| format!("; you may mean {rule}")).unwrap_or_default();
    let categories: Vec<String> = IssueCategory::LIST.values.iter().map(|(name, _)| name.to_ascii_lowercase()).collect();
    format!("no rule `{}`{meant}; `muster rules` lists all, and `muster rules CATEGORY` those of {}", shown(wanted), categories.join(", "))
}
