//! What the gateway noticed.

use super::Text;
use crate::model::codes::{IssueCategory, IssueSeverity};

/// A data-quality rule: one entry of the list that mapping and judging look at.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Stable code: `NUMBER_NOT_NSN`.
    pub code: &'static str,
    /// What it is about.
    pub category: IssueCategory,
    /// How bad it is.
    pub severity: IssueSeverity,
    /// What it says, in a sentence.
    pub about: &'static str,
    /// What it may be met by, in a sentence.
    pub example: &'static str,
}

/// Something noticed in a record.
#[derive(Debug, Clone, PartialEq)]
pub struct Issue {
    /// By which rule.
    pub rule: &'static Rule,
    /// Path of the field in the record, as the configuration names it: `unit_value`, `legs[1].departs`.
    pub field: Option<Text>,
    /// What was noticed, in a sentence for the nation.
    pub message: Text,
    /// The text as received.
    pub raw: Option<Text>,
}
