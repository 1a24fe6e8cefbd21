//! Rules on a run as a whole.

use crate::model::codes::{IssueCategory, IssueSeverity};
use crate::model::values::Rule;

/// The document has fewer rows than the feed must have.
pub static RUN_EMPTY: Rule = Rule {
    code: "RUN_EMPTY",
    category: IssueCategory::Structure,
    severity: IssueSeverity::Critical,
    about: "The document has fewer rows than the feed must have.",
    example: "A list without rows; `expect.min_rows = 0` lets it be served.",
};

/// The document has far fewer rows than the last one: more likely a broken download than the truth.
pub static RUN_SHRUNK: Rule = Rule {
    code: "RUN_SHRUNK",
    category: IssueCategory::Structure,
    severity: IssueSeverity::Critical,
    about: "The document has far fewer rows than the last one: more likely a broken download than the truth.",
    example: "400 rows after 1,000: `muster accept POL/pol-stock` lets them be served, if it is true.",
};

/// The document has fewer rows than the last one by more than a tenth.
pub static RUN_SMALLER: Rule = Rule {
    code: "RUN_SMALLER",
    category: IssueCategory::Structure,
    severity: IssueSeverity::Advisory,
    about: "The document has fewer rows than the last one by more than a tenth, but not so few that it is held back.",
    example: "600 rows after 1,000.",
};

/// More than half of the rows cannot be served: more likely another document than bad rows.
pub static RUN_MOSTLY_QUARANTINED: Rule = Rule {
    code: "RUN_MOSTLY_QUARANTINED",
    category: IssueCategory::Structure,
    severity: IssueSeverity::Critical,
    about: "More than half of the rows cannot be served: more likely another document than bad rows.",
    example: "700 of 1,000 rows have neither stock number nor name.",
};

/// The document is another than what was promised: an error page, another format, or rows that the mapping does not know.
pub static ANOTHER_DOCUMENT: Rule = Rule {
    code: "ANOTHER_DOCUMENT",
    category: IssueCategory::Structure,
    severity: IssueSeverity::Critical,
    about: "The document is another than what was promised: a page for people, another format, or rows with none of the fields that the mapping reads.",
    example: "A sign-in page with status 200 in place of the list.",
};

/// The run was held back, and the operator let it be served.
pub static RUN_ACCEPTED: Rule = Rule {
    code: "RUN_ACCEPTED",
    category: IssueCategory::Structure,
    severity: IssueSeverity::Warning,
    about: "The document has far fewer rows than the last one, and the operator accepted it.",
    example: "400 rows after 1,000, and `muster accept POL/pol-stock`.",
};

/// Another document came under the ETag or date of the earlier one.
pub static ETAG_UNCHANGED: Rule = Rule {
    code: "ETAG_UNCHANGED",
    category: IssueCategory::Structure,
    severity: IssueSeverity::Warning,
    about: "Another document came under the ETag or date of the earlier one; from now on it is fetched whole each time.",
    example: "ETag `\"1\"` on Monday and on Tuesday, and other rows.",
};
