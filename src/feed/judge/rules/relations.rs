//! Rules on links between records.

use crate::model::codes::{IssueCategory, IssueSeverity};
use crate::model::values::Rule;

/// The nation of a linked record cannot be read.
pub static LINK_UNREADABLE: Rule = Rule {
    code: "LINK_UNREADABLE",
    category: IssueCategory::Relations,
    severity: IssueSeverity::Error,
    about: "The nation of a linked record cannot be read.",
    example: "A donation line that answers a requirement of the nation `?`.",
};
