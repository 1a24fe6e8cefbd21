//! An answer in its format, as bytes.

use serde_json::Value;

use super::args::Format;
use super::grid::grid;
use super::output::Output;
use super::trouble::Trouble;
use crate::table::{Head, Part, Rows, Sheet, Table, csv, heads, highest_label, parts, strip, workbook};

/// What a spreadsheet needs to see that a text is UTF-8.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();
/// The sheet about the others.
const ABOUT: &str = "About";

/// The bytes of an answer.
pub fn written(output: &Output<'_>, head: &Head<'_>, tables: &[Table]) -> Result<Vec<u8>, Trouble> {
    let failed = |error: &dyn std::fmt::Display| Trouble::Failed(format!("the answer can't be written: {error}"));
    let data = &head.answer["data"];
    match output.format {
        Format::Json => {
            let mut answer = head.answer.clone();
            strip(&mut answer);
            let mut bytes = serde_json::to_vec_pretty(&answer).map_err(|error| failed(&error))?;
            bytes.push(b'\n');
            Ok(bytes)
        }
        Format::Table => {
            Ok(tables.iter().filter_map(|table| shown(table, head.answer, output.width)).collect::<Vec<_>>().join("\n").into_bytes())
        }
        Format::Csv => {
            let written = |rows: Vec<Vec<Part>>, safe: bool| csv(rows, safe).map_err(|error| failed(&error));
            let rows = tables.first().map(|table| rows_of(table, data)).unwrap_or_default();
            if !output.spreadsheet {
                return written(rows, false);
            }
            let (above, rows) = (written(head.lines(tables), true)?, written(rows, true)?);
            Ok([BYTE_ORDER_MARK, above.as_slice(), b"\r\n".as_slice(), rows.as_slice()].concat())
        }
        Format::Xlsx => {
            let sheet = |table: &Table| Sheet { name: table.title.clone(), heads: 1, rows: rows_of(table, data) };
            let about = Sheet { name: ABOUT.to_owned(), heads: 0, rows: head.lines(tables) };
            let sheets: Vec<Sheet> = tables.iter().map(sheet).chain([about]).collect();
            workbook(&sheets).map_err(|error| failed(&error))
        }
    }
}

/// Headings and rows.
fn rows_of(table: &Table, data: &Value) -> Vec<Vec<Part>> {
    let headings = heads(&table.columns).into_iter().map(Part::Text).collect();
    let rows = table.rows(data).map(|rows| rows.rows).unwrap_or_default();
    std::iter::once(headings).chain(rows.iter().map(|row| parts(&table.columns, row))).collect()
}

/// A table for people, with a line above it; none where the answer has no such object.
fn shown(table: &Table, answer: &Value, width: Option<usize>) -> Option<String> {
    let rows = table.rows(&answer["data"])?;
    let label = highest_label(std::slice::from_ref(table), answer).map(|label| format!("up to {label}"));
    let more = rows.next.map(|_| "--all-pages asks for all".to_owned());
    let title = Some(table.title.clone()).filter(|title| !title.is_empty());
    let line: Vec<String> = [title, counted(&rows), label, more].into_iter().flatten().collect();
    let line = if line.is_empty() { String::new() } else { format!("{}\n", line.join(" · ")) };
    Some(format!("{line}{}", grid(&table.columns, &rows.rows, width)))
}

/// "3 of 61 rows", "12 groups of 345 records".
fn counted(rows: &Rows<'_>) -> Option<String> {
    let several = |count: u64, one: &str| if count == 1 { format!("1 {one}") } else { format!("{count} {one}s") };
    let here = rows.rows.len() as u64;
    match (rows.total, rows.records) {
        (Some(total), _) if total == here => Some(several(total, "row")),
        (Some(total), _) => Some(format!("{here} of {}", several(total, "row"))),
        (None, Some(records)) => Some(format!("{} of {}", several(here, "group"), several(records, "record"))),
        (None, None) => (here != 1).then(|| several(here, "row")),
    }
}
