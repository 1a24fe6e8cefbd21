//! Rules on the shape of a document and its rows.

use crate::model::codes::{IssueCategory, IssueSeverity};
use crate::model::values::Rule;

/// No record of the mapping takes this kind of row.
pub static ROW_NOT_MAPPED: Rule = Rule {
    code: "ROW_NOT_MAPPED",
    category: IssueCategory::Structure,
    severity: IssueSeverity::Error,
    about: "No record of the mapping takes this kind of row.",
    example: "`type` is `C`, and the records of the mapping take `A` and `B` only.",
};

/// A field is blank without which the record cannot be served.
pub static FIELD_MISSING: Rule = Rule {
    code: "FIELD_MISSING",
    category: IssueCategory::Structure,
    severity: IssueSeverity::Error,
    about: "A field is blank without which the record cannot be served.",
    example: "A holding with neither stock number nor name; the rest of the row has nothing to stand on.",
};

/// A line or part of the record could not be read and is not served.
pub static PART_MISSING: Rule = Rule {
    code: "PART_MISSING",
    category: IssueCategory::Structure,
    severity: IssueSeverity::Warning,
    about: "A line or part of the record could not be read and is not served.",
    example: "A donation of three lines, one of them without an item: the other two are served.",
};

/// A list or an object stands where one value is wanted; it is left out.
pub static VALUE_COMPOUND: Rule = Rule {
    code: "VALUE_COMPOUND",
    category: IssueCategory::Structure,
    severity: IssueSeverity::Warning,
    about: "A list or an object stands where one value is wanted; it is left out.",
    example: "`\"name\": {\"de\": \"Zelt\"}` where the mapping says `name`; `name.de` would do.",
};

/// Blanks around a text were removed.
pub static TEXT_TRIMMED: Rule = Rule {
    code: "TEXT_TRIMMED",
    category: IssueCategory::Structure,
    severity: IssueSeverity::Advisory,
    about: "Blanks around a text were removed.",
    example: "`\" tent \"` is served as `tent`.",
};

/// The row equals an earlier one, and rows have no key: both are served.
pub static ROW_REPEATED: Rule = Rule {
    code: "ROW_REPEATED",
    category: IssueCategory::Structure,
    severity: IssueSeverity::Advisory,
    about: "The row equals an earlier one in all that the mapping reads, and rows have no key: both are served.",
    example: "Two rows `rifle,1,EA`: one per rifle, and both are served.",
};

/// The record was already read out of an earlier row, and this one adds nothing to it.
pub static RECORD_REPEATED: Rule = Rule {
    code: "RECORD_REPEATED",
    category: IssueCategory::Structure,
    severity: IssueSeverity::Advisory,
    about: "The record was already read out of an earlier row, and this one adds nothing to it.",
    example: "A course stands in each row of its runs: with `once = true` it is read from the first.",
};

/// Rows have a field that those of the last published run had not.
pub static FIELD_NEW: Rule = Rule {
    code: "FIELD_NEW",
    category: IssueCategory::Structure,
    severity: IssueSeverity::Advisory,
    about: "Rows have a field that those of the last published run had not; the mapping may want it.",
    example: "A column `Remark` that was not there last week.",
};

/// A field of the last published run stands in no row any more.
pub static FIELD_VANISHED: Rule = Rule {
    code: "FIELD_VANISHED",
    category: IssueCategory::Structure,
    severity: IssueSeverity::Warning,
    about: "A field of the last published run stands in no row any more.",
    example: "The column `Note` is gone; the mapping does not read it.",
};

/// A field that the mapping reads stood in the last published run, and stands in no row any more.
pub static MAPPED_FIELD_VANISHED: Rule = Rule {
    code: "MAPPED_FIELD_VANISHED",
    category: IssueCategory::Structure,
    severity: IssueSeverity::Error,
    about: "A field that the mapping reads stood in the last published run, and stands in no row any more.",
    example: "The column `Qty`, from which quantities are read, is gone: it may have another name now.",
};

/// A field that records had in the last published run has a value in none any more.
pub static FIELD_EMPTIED: Rule = Rule {
    code: "FIELD_EMPTIED",
    category: IssueCategory::Structure,
    severity: IssueSeverity::Error,
    about: "A field that records of the last published run had has a value in none any more.",
    example: "All 1,000 rows have a cell `Qty` as before, and all of them are blank.",
};

/// A field holds another kind of value than in the last published run.
pub static FIELD_RETYPED: Rule = Rule {
    code: "FIELD_RETYPED",
    category: IssueCategory::Structure,
    severity: IssueSeverity::Warning,
    about: "A field holds another kind of value (text, number, list, object) than in the last published run.",
    example: "`quantity` was 12 last week and is `\"12\"` now.",
};

/// The mapping names a column that the table does not have.
pub static COLUMN_ABSENT: Rule = Rule {
    code: "COLUMN_ABSENT",
    category: IssueCategory::Structure,
    severity: IssueSeverity::Warning,
    about: "The mapping names a column that the table does not have.",
    example: "`quantity = \"Qty\"`, and the header says `Quantity`.",
};

/// The mapping names a place at which no row of the document has anything.
pub static PATH_NEVER_FOUND: Rule = Rule {
    code: "PATH_NEVER_FOUND",
    category: IssueCategory::Structure,
    severity: IssueSeverity::Advisory,
    about: "The mapping names a place at which no row of the document has anything.",
    example: "`holder = \"depot.name\"`, and no row has a `depot`.",
};
