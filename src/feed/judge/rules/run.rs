//! Rules on a run as a whole.

use crate::model::codes::{IssueCategory, IssueSeverity};
use crate::model::values::Rule;

/// The document has fewer rows than the feed must have.
pub static RUN_EMPTY: Rule = Rule {
    code: "RUN_EMPTY",
    category: IssueCategory::Structure,
    severity: IssueSeverity::Critical,
    about: "The document has fewer rows than the feed must have.",
};

/// The document has far fewer rows than the last one: more likely a broken download than the truth.
pub static RUN_SHRUNK: Rule = Rule {
    code: "RUN_SHRUNK",
    category: IssueCategory::Structure,
    severity: IssueSeverity::Critical,
    about: "The document has far fewer rows than the last one: more likely a broken download than the truth.",
};

/// More than half of the rows cannot be served: more likely another document than bad rows.
pub static RUN_MOSTLY_QUARANTINED: Rule = Rule {
    code: "RUN_MOSTLY_QUARANTINED",
    category: IssueCategory::Structure,
    severity: IssueSeverity::Critical,
    about: "More than half of the rows cannot be served: more likely another document than bad rows.",
};
