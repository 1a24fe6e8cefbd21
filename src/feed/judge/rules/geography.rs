//! Rules on countries and places.

use crate::model::codes::{IssueCategory, IssueSeverity};
use crate::model::values::Rule;

/// The text is no country in the declared scheme.
pub static COUNTRY_UNKNOWN: Rule = Rule {
    code: "COUNTRY_UNKNOWN",
    category: IssueCategory::Geography,
    severity: IssueSeverity::Error,
    about: "The text is no country in the declared scheme.",
    example: "`Westland`; add it to the field's table with the trigram that it means.",
};

/// The text names no logistics node of the reference data.
pub static NODE_UNKNOWN: Rule = Rule {
    code: "NODE_UNKNOWN",
    category: IssueCategory::Geography,
    severity: IssueSeverity::Warning,
    about: "The text names no logistics node of the reference data.",
    example: "`Hub East`; add it to the aliases in `reference/nodes.toml`.",
};

/// Latitude and longitude are no place on the map.
pub static POSITION_UNREADABLE: Rule = Rule {
    code: "POSITION_UNREADABLE",
    category: IssueCategory::Geography,
    severity: IssueSeverity::Error,
    about: "Latitude and longitude are no place on the map.",
    example: "Latitude 512.3, or a latitude without a longitude.",
};
