//! Rules on numbers and keys of items and records.

use crate::model::codes::{IssueCategory, IssueSeverity};
use crate::model::values::Rule;
/// The store finds it, because it alone sees a nation's other feeds.
pub use crate::store::KEY_IN_TWO_FEEDS;

/// The text is neither a NATO stock number nor a NIIN; it is kept as the nation's own.
pub static NUMBER_NOT_NSN: Rule = Rule {
    code: "NUMBER_NOT_NSN",
    category: IssueCategory::Identifiers,
    severity: IssueSeverity::Warning,
    about: "The text is neither a NATO stock number nor a NIIN; it is kept as the nation's own.",
    example: "`POL-7781` in the column of stock numbers.",
};

/// The stock number's supply class is not in the table of supply classes.
pub static SUPPLY_CLASS_UNKNOWN: Rule = Rule {
    code: "SUPPLY_CLASS_UNKNOWN",
    category: IssueCategory::Identifiers,
    severity: IssueSeverity::Warning,
    about: "The stock number's supply class is not in the table of supply classes.",
    example: "`9999-01-231-0973`: there is no class 9999.",
};

/// The key that the feed declares is blank.
pub static KEY_MISSING: Rule = Rule {
    code: "KEY_MISSING",
    category: IssueCategory::Identifiers,
    severity: IssueSeverity::Error,
    about: "The key that the feed declares is blank.",
    example: "`key = \"Ref\"`, and `Ref` is blank in line 17.",
};

/// An earlier record of the document has the same key.
pub static DUPLICATE_KEY: Rule = Rule {
    code: "DUPLICATE_KEY",
    category: IssueCategory::Identifiers,
    severity: IssueSeverity::Warning,
    about: "An earlier record of the document has the same key.",
    example: "Lines 4 and 17 both have `Ref` 7781; both are served.",
};

/// The NIIN is too short, as when a spreadsheet takes it for a number and cuts its leading zeros.
pub static NIIN_SHORT: Rule = Rule {
    code: "NIIN_SHORT",
    category: IssueCategory::Identifiers,
    severity: IssueSeverity::Warning,
    about: "The NIIN has too few digits, as when a spreadsheet cuts leading zeros; it is kept as the nation's own number.",
    example: "`12310973` where `012310973` is meant; `leading_zeros = true` puts the zero back.",
};

/// Zeros were put back before a NIIN, as the feed's settings say.
pub static NIIN_PADDED: Rule = Rule {
    code: "NIIN_PADDED",
    category: IssueCategory::Identifiers,
    severity: IssueSeverity::Advisory,
    about: "Zeros were put back before a NIIN that has too few digits, as the feed's settings say.",
    example: "`12310973` read as `012310973`, with `leading_zeros = true`.",
};
