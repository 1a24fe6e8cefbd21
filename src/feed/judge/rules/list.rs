//! All rules in one list, and the page that explains them.

use std::sync::LazyLock;

use crate::feed::{decode, transport};
use crate::model::codes::Code as _;
use crate::model::values::Rule;

/// What stands above the rules.
const HEAD: &str = "\
# Data-quality rules

What the gateway notices in nations' documents. An advisory is only counted. A warning flags the record, which is served as
it came. An error means that the value, or where the record cannot be without it the row, is not served. A critical finding
holds back the whole run; the last good one stays.

| rule | category | severity | what it says | for example |
|---|---|---|---|---|
";

/// Every rule that mapping and judging look at, by family.
static OWN: &[&Rule] = &[
    &super::ROW_NOT_MAPPED,
    &super::FIELD_MISSING,
    &super::PART_MISSING,
    &super::PIECE_UNREADABLE,
    &super::EXPRESSION_FAILED,
    &super::ROWS_CONTRADICT,
    &super::LABEL_DIFFERS,
    &super::VALUE_COMPOUND,
    &super::TEXT_TRIMMED,
    &super::ROW_REPEATED,
    &super::RECORD_REPEATED,
    &super::COLUMN_ABSENT,
    &super::PATH_NEVER_FOUND,
    &super::FIELD_NEW,
    &super::FIELD_VANISHED,
    &super::MAPPED_FIELD_VANISHED,
    &super::FIELD_EMPTIED,
    &super::FIELD_RETYPED,
    &super::NUMBER_NOT_NSN,
    &super::NIIN_SHORT,
    &super::NIIN_PADDED,
    &super::SUPPLY_CLASS_UNKNOWN,
    &super::KEY_MISSING,
    &super::DUPLICATE_KEY,
    &super::KEY_IN_TWO_FEEDS,
    &super::CODE_UNKNOWN,
    &super::CONDITION_UNKNOWN,
    &super::UNIT_UNKNOWN,
    &super::SYSTEM_UNKNOWN,
    &super::COALITION_UNKNOWN,
    &super::LANGUAGE_UNREADABLE,
    &super::QUANTITY_UNREADABLE,
    &super::QUANTITY_NEGATIVE,
    &super::NUMBER_UNREADABLE,
    &super::DELIVERED_ABOVE_ALLOCATED,
    &super::DELIVERED_ABOVE_SHIPPED,
    &super::ACCEPTED_ABOVE_ALLOCATED,
    &super::OFFERED_ABOVE_HELD,
    &super::SEATS_OVERFILLED,
    &super::GRADUATED_ABOVE_FILLED,
    &super::DATE_UNREADABLE,
    &super::DATE_IMPLAUSIBLE,
    &super::DATES_REVERSED,
    &super::AS_OF_UNREADABLE,
    &super::AS_OF_AFTER_FETCH,
    &super::COUNTRY_UNKNOWN,
    &super::NODE_UNKNOWN,
    &super::POSITION_UNREADABLE,
    &super::AMOUNT_UNREADABLE,
    &super::CURRENCY_UNKNOWN,
    &super::LINK_UNREADABLE,
    &super::LABEL_UNREADABLE,
    &super::TOTAL_DIFFERS,
    &super::TOTAL_UNREADABLE,
    &super::ANOTHER_DOCUMENT,
    &super::RUN_EMPTY,
    &super::RUN_SHRUNK,
    &super::RUN_SMALLER,
    &super::RUN_MOSTLY_QUARANTINED,
    &super::RUN_ACCEPTED,
    &super::ETAG_UNCHANGED,
];

/// Every rule: decoding's first, then transport's, then mapping's and judging's by family.
pub static RULES: LazyLock<Vec<&'static Rule>> =
    LazyLock::new(|| decode::RULES.iter().chain(&transport::RULES).chain(OWN).copied().collect());

/// The rule of that code; none if there is none.
pub fn rule(code: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.code == code)
}

/// The page `schema/RULES.md`.
pub fn rules_markdown() -> String {
    let mut page = String::from(HEAD);
    for rule in RULES.iter() {
        let (category, severity) = (rule.category.name(), rule.severity.name());
        // A bar in a text would end the cell.
        let (about, example) = (rule.about.replace('|', "\\|"), rule.example.replace('|', "\\|"));
        page.push_str(&format!("| `{}` | {category} | {severity} | {about} | {example} |\n", rule.code));
    }
    page
}
