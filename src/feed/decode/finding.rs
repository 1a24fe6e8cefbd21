//! What decoding notices in a document that it can still read.

use crate::model::codes::{IssueCategory, IssueSeverity};
use crate::model::values::{Position, Rule};

/// How many places of one rule are kept; all are counted.
const SAMPLES: usize = 20;

/// Something noticed in a document: by which rule, how often, and the first places.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// By which rule.
    pub rule: &'static Rule,
    /// How often.
    pub count: u64,
    /// The first places.
    pub samples: Vec<Sample>,
}

/// One place where a rule was met.
#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    /// Where.
    pub position: Position,
    /// What was noticed, in a sentence for the nation.
    pub message: String,
}

/// What was noticed so far, by rule.
#[derive(Debug, Default)]
pub(super) struct Findings(Vec<Finding>);

impl Findings {
    /// Counts one more; the sentence is made for the samples only.
    pub(super) fn note(&mut self, rule: &'static Rule, position: &Position, message: impl FnOnce() -> String) {
        note(&mut self.0, rule, || position.clone(), message);
    }

    pub(super) fn all(&self) -> &[Finding] {
        &self.0
    }
}

/// Counts one more; place and sentence are made for the samples only.
pub(in crate::feed) fn note(
    findings: &mut Vec<Finding>,
    rule: &'static Rule,
    position: impl FnOnce() -> Position,
    message: impl FnOnce() -> String,
) {
    let place = findings.iter().position(|finding| finding.rule == rule).unwrap_or_else(|| {
        findings.push(Finding { rule, count: 0, samples: Vec::new() });
        findings.len().saturating_sub(1)
    });
    let Some(finding) = findings.get_mut(place) else { return };
    finding.count = finding.count.saturating_add(1);
    if finding.samples.len() < SAMPLES {
        finding.samples.push(Sample { position: position(), message: message() });
    }
}

/// A rule on how documents are built.
pub(in crate::feed) const fn rule(code: &'static str, severity: IssueSeverity, about: &'static str, example: &'static str) -> Rule {
    Rule { code, category: IssueCategory::Structure, severity, about, example }
}

/// A key twice in one object.
pub static DUPLICATE_NAME: Rule = rule(
    "DUPLICATE_NAME",
    IssueSeverity::Warning,
    "An object has a name twice; the last value counts, the others are not served.",
    "`{\"nsn\": \"1005-01-231-0973\", \"qty\": 4, \"qty\": 6}`: 6 is served.",
);
/// A line with too few or too many cells.
pub static RAGGED_ROW: Rule = rule(
    "RAGGED_ROW",
    IssueSeverity::Warning,
    "A line has fewer cells than the table has columns, or more; what is missing is not reported, what is too much is not read.",
    "Three columns in the header, and a line `17;tent`: the third cell is not reported.",
);
/// Two columns of one name.
pub static COLUMN_RENAMED: Rule = rule(
    "COLUMN_RENAMED",
    IssueSeverity::Advisory,
    "A column has no name or another column's; it is reached by its name with a number: `Menge#2`, `#7`.",
    "A header `Ref,Qty,Qty`: the second one is `Qty#2`.",
);
/// A column's name with blanks around it.
pub static COLUMN_TRIMMED: Rule = rule(
    "COLUMN_TRIMMED",
    IssueSeverity::Advisory,
    "A column's name has blanks around it; a mapping may leave them out.",
    "A header `Ref, Qty `: `Qty` finds the second column.",
);
/// Lines before the header.
pub static PREAMBLE: Rule = rule(
    "PREAMBLE",
    IssueSeverity::Advisory,
    "Lines stand before the header that was searched for; they are not read.",
    "`Stock list of 3 May` above the header that `header = [\"NSN\", \"Qty\"]` finds.",
);
/// Bytes that are no text in the declared encoding.
pub static UNREADABLE_TEXT: Rule = rule(
    "UNREADABLE_TEXT",
    IssueSeverity::Warning,
    "Bytes that are no text in the declared encoding; each is served as U+FFFD.",
    "A document in windows-1250 that is declared as UTF-8: `Ł` comes as U+FFFD.",
);
/// Control characters where text is meant.
pub static CONTROL_CHARACTER: Rule = rule(
    "CONTROL_CHARACTER",
    IssueSeverity::Warning,
    "A NUL or another control character in a text, or a mark that turns the direction of what follows: the encoding may be another than the declared one, or the text may not be what it looks like.",
    "A NUL in `te\\0nt`, as when UTF-16 is read as UTF-8.",
);
/// A quote that opens in the middle of a cell, or text after a closing quote.
pub static STRAY_QUOTE: Rule = rule(
    "STRAY_QUOTE",
    IssueSeverity::Warning,
    "Text stands after a closing quote; the cell is served without the quotes, so it may lack some.",
    "The cell `\"tent\" large`: `tent large` is served.",
);
/// A line that is no JSON.
pub static UNREADABLE_LINE: Rule = rule(
    "UNREADABLE_LINE",
    IssueSeverity::Error,
    "A line is no JSON; its row is not served.",
    "Line 17 of an NDJSON document breaks off: `{\"nsn\": \"1005-`.",
);
/// A value of a parent element behind the rows.
pub static PARENT_VALUE_LATE: Rule = rule(
    "PARENT_VALUE_LATE",
    IssueSeverity::Advisory,
    "A value of a parent element stands behind rows of that element; those rows were read without it.",
    "`<depot><item/><name>North</name></depot>`: the item is read without `../name`.",
);

/// A row of a table without a value.
pub static EMPTY_ROW: Rule = rule(
    "EMPTY_ROW",
    IssueSeverity::Advisory,
    "No cell of the row has a value; it is no row of the table.",
    "Row 900 of a sheet has borders, and nothing in it; line 900 of a table is `;;;`.",
);
/// A formula where the feed's settings refuse formulas.
pub static FORMULA_REJECTED: Rule = rule(
    "FORMULA_REJECTED",
    IssueSeverity::Warning,
    "A cell is a formula, and the feed's settings refuse formulas; the cell is served without a value.",
    "The cell `=B2*C2`; `formulas = \"CACHED\"` under `[feed.xlsx]` serves what it came to.",
);
/// A formula whose last value is served.
pub static FORMULA_CACHED: Rule = rule(
    "FORMULA_CACHED",
    IssueSeverity::Advisory,
    "A cell is a formula; the value that was calculated last is served.",
    "The cell `=B2*C2` with `formulas = \"CACHED\"`: the value that the workbook keeps is served.",
);
/// An error in a cell.
pub static CELL_ERROR: Rule = rule(
    "CELL_ERROR",
    IssueSeverity::Warning,
    "A cell has an error such as `#N/A`; it is served without a value.",
    "`#DIV/0!` in the column of the price.",
);
/// A whole number with more digits than a workbook keeps.
pub static DIGITS_LOST: Rule = rule(
    "DIGITS_LOST",
    IssueSeverity::Warning,
    "A number has more than the fifteen digits that a workbook keeps; the last ones are not what was typed.",
    "The serial number 12345678901234567 typed as a number; type it as text.",
);
/// A column of several kinds of cell.
pub static MIXED_COLUMN: Rule = rule(
    "MIXED_COLUMN",
    IssueSeverity::Advisory,
    "A column of a sheet has cells of several kinds, such as numbers and texts; all are read.",
    "A column of quantities has 12, 7 and the text `none`.",
);
/// Merged cells.
pub static MERGED_CELLS: Rule = rule(
    "MERGED_CELLS",
    IssueSeverity::Warning,
    "Cells are merged; the value belongs to the first of them, the others are blank.",
    "`Depot North` stands in one cell over rows 4 to 9: row 4 has it, the others are blank.",
);

/// All rules that decoding looks at.
pub static RULES: [&Rule; 17] = [
    &DUPLICATE_NAME,
    &RAGGED_ROW,
    &COLUMN_RENAMED,
    &COLUMN_TRIMMED,
    &PREAMBLE,
    &UNREADABLE_TEXT,
    &CONTROL_CHARACTER,
    &STRAY_QUOTE,
    &UNREADABLE_LINE,
    &PARENT_VALUE_LATE,
    &EMPTY_ROW,
    &FORMULA_REJECTED,
    &FORMULA_CACHED,
    &CELL_ERROR,
    &DIGITS_LOST,
    &MIXED_COLUMN,
    &MERGED_CELLS,
];
