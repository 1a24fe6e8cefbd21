//! Rules on quantities and whole numbers.

use crate::model::codes::{IssueCategory, IssueSeverity};
use crate::model::values::Rule;

/// The text is no number in the feed's format; it is served as received.
pub static QUANTITY_UNREADABLE: Rule = Rule {
    code: "QUANTITY_UNREADABLE",
    category: IssueCategory::Quantities,
    severity: IssueSeverity::Warning,
    about: "The text is no number in the feed's format; it is served as received.",
};

/// A quantity is below zero.
pub static QUANTITY_NEGATIVE: Rule = Rule {
    code: "QUANTITY_NEGATIVE",
    category: IssueCategory::Quantities,
    severity: IssueSeverity::Warning,
    about: "A quantity is below zero.",
};

/// The text is no whole number that fits.
pub static NUMBER_UNREADABLE: Rule = Rule {
    code: "NUMBER_UNREADABLE",
    category: IssueCategory::Quantities,
    severity: IssueSeverity::Error,
    about: "The text is no whole number that fits.",
};

/// More was delivered than was allocated.
pub static DELIVERED_ABOVE_ALLOCATED: Rule = Rule {
    code: "DELIVERED_ABOVE_ALLOCATED",
    category: IssueCategory::Quantities,
    severity: IssueSeverity::Warning,
    about: "More was delivered than was allocated.",
};

/// More was delivered than was shipped.
pub static DELIVERED_ABOVE_SHIPPED: Rule = Rule {
    code: "DELIVERED_ABOVE_SHIPPED",
    category: IssueCategory::Quantities,
    severity: IssueSeverity::Warning,
    about: "More was delivered than was shipped.",
};

/// More was accepted than was allocated.
pub static ACCEPTED_ABOVE_ALLOCATED: Rule = Rule {
    code: "ACCEPTED_ABOVE_ALLOCATED",
    category: IssueCategory::Quantities,
    severity: IssueSeverity::Warning,
    about: "More was accepted than was allocated.",
};

/// More is offered than is held.
pub static OFFERED_ABOVE_HELD: Rule = Rule {
    code: "OFFERED_ABOVE_HELD",
    category: IssueCategory::Quantities,
    severity: IssueSeverity::Warning,
    about: "More is offered than is held.",
};

/// More seats are taken than there are.
pub static SEATS_OVERFILLED: Rule = Rule {
    code: "SEATS_OVERFILLED",
    category: IssueCategory::Quantities,
    severity: IssueSeverity::Warning,
    about: "More seats are taken than there are.",
};

/// More people graduated than took a seat.
pub static GRADUATED_ABOVE_FILLED: Rule = Rule {
    code: "GRADUATED_ABOVE_FILLED",
    category: IssueCategory::Quantities,
    severity: IssueSeverity::Warning,
    about: "More people graduated than took a seat.",
};
