//! The data-quality rules: one file per family, one entry per rule with its code, category, severity and sentence.
//!
//! The run's report, `schema/RULES.md` and the metrics' labels are made from the list `RULES`. What the severities mean:
//! an advisory is only counted; a warning flags the record, which is served as it came; an error means that the value, or
//! where the record cannot be without it the row, is not served; a critical finding holds back the whole run.

mod amounts;
mod codes;
mod dates;
mod entries;
mod geography;
mod identifiers;
mod labels;
mod list;
mod quantities;
mod relations;
mod run;
mod structure;
mod totals;

pub use amounts::{AMOUNT_UNREADABLE, CURRENCY_UNKNOWN};
pub use codes::{COALITION_UNKNOWN, CODE_UNKNOWN, CONDITION_UNKNOWN, LANGUAGE_UNREADABLE, SYSTEM_UNKNOWN, UNIT_UNKNOWN};
pub use dates::{AS_OF_AFTER_FETCH, AS_OF_UNREADABLE, DATE_IMPLAUSIBLE, DATE_UNREADABLE, DATES_REVERSED};
pub use entries::{EXPRESSION_FAILED, LABEL_DIFFERS, PIECE_UNREADABLE, ROWS_CONTRADICT};
pub use geography::{COUNTRY_UNKNOWN, NODE_UNKNOWN, POSITION_UNREADABLE};
pub use identifiers::{DUPLICATE_KEY, KEY_IN_TWO_FEEDS, KEY_MISSING, NIIN_PADDED, NIIN_SHORT, NUMBER_NOT_NSN, SUPPLY_CLASS_UNKNOWN};
pub use labels::LABEL_UNREADABLE;
pub use list::{RULES, rule, rules_markdown};
pub use quantities::{
    ACCEPTED_ABOVE_ALLOCATED, DELIVERED_ABOVE_ALLOCATED, DELIVERED_ABOVE_SHIPPED, GRADUATED_ABOVE_FILLED, NUMBER_UNREADABLE,
    OFFERED_ABOVE_HELD, QUANTITY_NEGATIVE, QUANTITY_UNREADABLE, SEATS_OVERFILLED,
};
pub use relations::LINK_UNREADABLE;
pub use run::{ANOTHER_DOCUMENT, ETAG_UNCHANGED, RUN_ACCEPTED, RUN_EMPTY, RUN_MOSTLY_QUARANTINED, RUN_SHRUNK, RUN_SMALLER};
pub use structure::{
    COLUMN_ABSENT, FIELD_EMPTIED, FIELD_MISSING, FIELD_NEW, FIELD_RETYPED, FIELD_VANISHED, MAPPED_FIELD_VANISHED, PART_MISSING,
    PATH_NEVER_FOUND, RECORD_REPEATED, ROW_NOT_MAPPED, ROW_REPEATED, TEXT_TRIMMED, VALUE_COMPOUND,
};
pub use totals::{TOTAL_DIFFERS, TOTAL_UNREADABLE};
