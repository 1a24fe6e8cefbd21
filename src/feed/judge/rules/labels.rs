//! Rules on confidentiality labels.

use crate::model::codes::{IssueCategory, IssueSeverity};
use crate::model::values::Rule;

/// The row's label cannot be read; nobody sees the row.
pub static LABEL_UNREADABLE: Rule = Rule {
    code: "LABEL_UNREADABLE",
    category: IssueCategory::Labels,
    severity: IssueSeverity::Error,
    about: "The row's label cannot be read; nobody sees the row.",
    example: "The classification `SECRT`.",
};
