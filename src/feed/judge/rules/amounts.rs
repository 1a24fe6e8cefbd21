//! Rules on amounts of money.

use crate::model::codes::{IssueCategory, IssueSeverity};
use crate::model::values::Rule;

/// The text is no amount in the declared format and currency.
pub static AMOUNT_UNREADABLE: Rule = Rule {
    code: "AMOUNT_UNREADABLE",
    category: IssueCategory::Financial,
    severity: IssueSeverity::Error,
    about: "The text is no amount in the declared format and currency.",
    example: "`on request` in the column of the price.",
};

/// The amount has no currency that can be read.
pub static CURRENCY_UNKNOWN: Rule = Rule {
    code: "CURRENCY_UNKNOWN",
    category: IssueCategory::Financial,
    severity: IssueSeverity::Error,
    about: "The amount has no currency that can be read.",
    example: "`1,200 Cr`; `table = { \"Cr\" = \"EUR\" }` of the currency says what it is.",
};
