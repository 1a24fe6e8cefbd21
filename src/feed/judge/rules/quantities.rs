//! Rules on quantities and whole numbers.

use crate::model::codes::{IssueCategory, IssueSeverity};
use crate::model::values::Rule;

/// The text is no number in the feed's format; it is served as received.
pub static QUANTITY_UNREADABLE: Rule = Rule {
    code: "QUANTITY_UNREADABLE",
    category: IssueCategory::Quantities,
    severity: IssueSeverity::Warning,
    about: "The text is no number in the feed's format; it is served as received.",
    example: "`ca. 40` in the column of the quantity.",
};

/// A quantity is below zero.
pub static QUANTITY_NEGATIVE: Rule = Rule {
    code: "QUANTITY_NEGATIVE",
    category: IssueCategory::Quantities,
    severity: IssueSeverity::Warning,
    about: "A quantity is below zero.",
    example: "`-3` in the column of the quantity, as books write a return.",
};

/// The text is no whole number that fits.
pub static NUMBER_UNREADABLE: Rule = Rule {
    code: "NUMBER_UNREADABLE",
    category: IssueCategory::Quantities,
    severity: IssueSeverity::Error,
    about: "The text is no whole number that fits.",
    example: "`12.5` people, or `a dozen`.",
};

/// More was delivered than was allocated.
pub static DELIVERED_ABOVE_ALLOCATED: Rule = Rule {
    code: "DELIVERED_ABOVE_ALLOCATED",
    category: IssueCategory::Quantities,
    severity: IssueSeverity::Warning,
    about: "More was delivered than was allocated.",
    example: "12 delivered of 10 allocated; both are served.",
};

/// More was delivered than was shipped.
pub static DELIVERED_ABOVE_SHIPPED: Rule = Rule {
    code: "DELIVERED_ABOVE_SHIPPED",
    category: IssueCategory::Quantities,
    severity: IssueSeverity::Warning,
    about: "More was delivered than was shipped.",
    example: "12 delivered of 10 shipped; both are served.",
};

/// More was accepted than was allocated.
pub static ACCEPTED_ABOVE_ALLOCATED: Rule = Rule {
    code: "ACCEPTED_ABOVE_ALLOCATED",
    category: IssueCategory::Quantities,
    severity: IssueSeverity::Warning,
    about: "More was accepted than was allocated.",
    example: "12 accepted of 10 allocated; both are served.",
};

/// More is offered than is held.
pub static OFFERED_ABOVE_HELD: Rule = Rule {
    code: "OFFERED_ABOVE_HELD",
    category: IssueCategory::Quantities,
    severity: IssueSeverity::Warning,
    about: "More is offered than is held.",
    example: "12 offered of 10 held; both are served.",
};

/// More seats are taken than there are.
pub static SEATS_OVERFILLED: Rule = Rule {
    code: "SEATS_OVERFILLED",
    category: IssueCategory::Quantities,
    severity: IssueSeverity::Warning,
    about: "More seats are taken than there are.",
    example: "22 people on 20 seats; both are served.",
};

/// More people graduated than took a seat.
pub static GRADUATED_ABOVE_FILLED: Rule = Rule {
    code: "GRADUATED_ABOVE_FILLED",
    category: IssueCategory::Quantities,
    severity: IssueSeverity::Warning,
    about: "More people graduated than took a seat.",
    example: "21 graduates of 20 participants; both are served.",
};
