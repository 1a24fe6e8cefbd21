//! Rules on codes, units and languages.

use crate::model::codes::{IssueCategory, IssueSeverity};
use crate::model::values::Rule;

/// The code is neither in the feed's table nor in the contract; the value is served as unknown.
pub static CODE_UNKNOWN: Rule = Rule {
    code: "CODE_UNKNOWN",
    category: IssueCategory::Classifications,
    severity: IssueSeverity::Warning,
    about: "The code is neither in the feed's table nor in the contract; the value is served as unknown.",
    example: "The stage `SHPD`, which neither the feed's table nor the contract knows.",
};

/// The condition code is in no table; it is served with the group UNKNOWN.
pub static CONDITION_UNKNOWN: Rule = Rule {
    code: "CONDITION_UNKNOWN",
    category: IssueCategory::Classifications,
    severity: IssueSeverity::Warning,
    about: "The condition code is in no table; it is served with the group UNKNOWN.",
    example: "The condition code `Q9`; add it to the field's table.",
};

/// The unit is in no table; the number is served with an unknown unit.
pub static UNIT_UNKNOWN: Rule = Rule {
    code: "UNIT_UNKNOWN",
    category: IssueCategory::Classifications,
    severity: IssueSeverity::Warning,
    about: "The unit is in no table; the number is served with an unknown unit.",
    example: "`12 szt.`; `table = { \"szt.\" = \"EA\" }` makes it known.",
};

/// The text names no weapon system of the reference data.
pub static SYSTEM_UNKNOWN: Rule = Rule {
    code: "SYSTEM_UNKNOWN",
    category: IssueCategory::Classifications,
    severity: IssueSeverity::Warning,
    about: "The text names no weapon system of the reference data.",
    example: "`Leo 2 A6 (new)`; `muster aliases` lists such names with the likeliest system.",
};

/// The text names no capability coalition of the reference data.
pub static COALITION_UNKNOWN: Rule = Rule {
    code: "COALITION_UNKNOWN",
    category: IssueCategory::Classifications,
    severity: IssueSeverity::Warning,
    about: "The text names no capability coalition of the reference data.",
    example: "`Air shield` where the reference data say `Integrated air and missile defence`.",
};

/// The text is no language tag.
pub static LANGUAGE_UNREADABLE: Rule = Rule {
    code: "LANGUAGE_UNREADABLE",
    category: IssueCategory::Classifications,
    severity: IssueSeverity::Error,
    about: "The text is no language tag.",
    example: "`German (Swiss)` where `de-CH` is meant.",
};
