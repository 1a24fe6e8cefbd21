//! Rules on dates.

use crate::model::codes::{IssueCategory, IssueSeverity};
use crate::model::values::Rule;

/// The text is no date in any of the feed's formats.
pub static DATE_UNREADABLE: Rule = Rule {
    code: "DATE_UNREADABLE",
    category: IssueCategory::Dates,
    severity: IssueSeverity::Error,
    about: "The text is no date in any of the feed's formats.",
    example: "`31/02/2026`, or `05/06/2026` where the feed's format is `%Y-%m-%d`.",
};

/// The date lies before 1900 or after 2200.
pub static DATE_IMPLAUSIBLE: Rule = Rule {
    code: "DATE_IMPLAUSIBLE",
    category: IssueCategory::Dates,
    severity: IssueSeverity::Warning,
    about: "The date lies before 1900 or after 2200.",
    example: "`0203-05-01`, as when a year is mistyped.",
};

/// Something ends before it starts.
pub static DATES_REVERSED: Rule = Rule {
    code: "DATES_REVERSED",
    category: IssueCategory::Dates,
    severity: IssueSeverity::Warning,
    about: "Something ends before it starts.",
    example: "A course that starts on 4 May and ends on 3 May.",
};

/// The document's own date is not where the settings look for it, or is none.
pub static AS_OF_UNREADABLE: Rule = Rule {
    code: "AS_OF_UNREADABLE",
    category: IssueCategory::Dates,
    severity: IssueSeverity::Warning,
    about: "The document's as-of date is not where `as_of` looks for it, or is no date there; it counts as of what the service says of its last change, else as of the fetch.",
    example: "`as_of = \"report/@generated\"` finds `week 17`; a date in letters of its own needs `dates`.",
};

/// The document is dated after the instant at which it was fetched.
pub static AS_OF_AFTER_FETCH: Rule = Rule {
    code: "AS_OF_AFTER_FETCH",
    category: IssueCategory::Dates,
    severity: IssueSeverity::Warning,
    about: "The document's as-of date lies after the instant at which it was fetched; its age counts from the fetch.",
    example: "Fetched on 3 May, and dated 5 May.",
};
