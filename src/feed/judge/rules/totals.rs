//! Rules on control totals.

use crate::model::codes::{IssueCategory, IssueSeverity};
use crate::model::values::Rule;

/// A totals row does not equal the sum of its rows.
pub static TOTAL_DIFFERS: Rule = Rule {
    code: "TOTAL_DIFFERS",
    category: IssueCategory::Totals,
    severity: IssueSeverity::Warning,
    about: "A totals row does not equal the sum of its rows.",
    example: "`Total 120` under rows that add up to 118.",
};

/// A totals row has no number that can be compared.
pub static TOTAL_UNREADABLE: Rule = Rule {
    code: "TOTAL_UNREADABLE",
    category: IssueCategory::Totals,
    severity: IssueSeverity::Warning,
    about: "A totals row has no number that can be compared.",
    example: "`Total n/a`.",
};
