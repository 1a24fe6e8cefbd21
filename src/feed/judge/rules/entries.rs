//! Rules on entries of rows, and on rows that are one record together.

use crate::model::codes::{IssueCategory, IssueSeverity};
use crate::model::values::Rule;

/// A piece of a packed cell does not fit the pattern.
pub static PIECE_UNREADABLE: Rule = Rule {
    code: "PIECE_UNREADABLE",
    category: IssueCategory::Structure,
    severity: IssueSeverity::Warning,
    about: "A piece of a packed cell does not fit the pattern; it is kept whole under the pattern's first name.",
};

/// Rows that give one record say different things of it.
pub static ROWS_CONTRADICT: Rule = Rule {
    code: "ROWS_CONTRADICT",
    category: IssueCategory::Structure,
    severity: IssueSeverity::Warning,
    about: "Rows that are one record say different things of it; what the first of them says is served.",
};

/// Rows that give one record have different labels.
pub static LABEL_DIFFERS: Rule = Rule {
    code: "LABEL_DIFFERS",
    category: IssueCategory::Labels,
    severity: IssueSeverity::Error,
    about: "Rows that are one record with lists have different labels; only those with the first one's are served.",
};

/// An expression of the mapping fails on the row.
pub static EXPRESSION_FAILED: Rule = Rule {
    code: "EXPRESSION_FAILED",
    category: IssueCategory::Structure,
    severity: IssueSeverity::Error,
    about: "An expression of the mapping fails on the row; its value, or what would be made of its entries, is not served.",
};
