//! Rules on entries of rows, and on rows that are one record together.

use crate::model::codes::{IssueCategory, IssueSeverity};
use crate::model::values::Rule;

/// A piece of a packed cell does not fit the pattern.
pub static PIECE_UNREADABLE: Rule = Rule {
    code: "PIECE_UNREADABLE",
    category: IssueCategory::Structure,
    severity: IssueSeverity::Warning,
    about: "A piece of a packed cell does not fit the pattern; it is kept whole under the pattern's first name.",
    example: "`A (14); B` where the pattern is `{name} ({quantity:number})`: B is served without a quantity.",
};

/// Rows that give one record say different things of it.
pub static ROWS_CONTRADICT: Rule = Rule {
    code: "ROWS_CONTRADICT",
    category: IssueCategory::Structure,
    severity: IssueSeverity::Warning,
    about: "Rows that are one record say different things of it; what the first of them says is served.",
    example: "Two rows of donation D-7, one announced on 3 May, the other on 4 May: the 3rd is served.",
};

/// Rows that give one record have different labels.
pub static LABEL_DIFFERS: Rule = Rule {
    code: "LABEL_DIFFERS",
    category: IssueCategory::Labels,
    severity: IssueSeverity::Error,
    about: "Rows that are one record with lists have different labels; only those with the first one's are served.",
    example: "Two rows of donation D-7, the second one releasable to fewer: its line is not served.",
};

/// An expression of the mapping fails on the row.
pub static EXPRESSION_FAILED: Rule = Rule {
    code: "EXPRESSION_FAILED",
    category: IssueCategory::Structure,
    severity: IssueSeverity::Error,
    about: "An expression of the mapping fails on the row; its value, or what would be made of its entries, is not served.",
    example: "`jq = \".boxes | tonumber\"`, and the cell says `about 12`.",
};
