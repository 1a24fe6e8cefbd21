//! CSV after RFC 4180.

use csv::{Terminator, WriterBuilder};

use super::part::Part;

/// Spreadsheets take a text that begins so for a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Rows of fields. `safe`: texts that a spreadsheet would take for formulas get an apostrophe before them, numbers never.
pub fn csv(rows: impl IntoIterator<Item = Vec<Part>>, safe: bool) -> Result<Vec<u8>, csv::Error> {
    let mut out = WriterBuilder::new().terminator(Terminator::CRLF).flexible(true).from_writer(Vec::new());
    for row in rows {
        out.write_record(row.iter().map(|part| match part {
            Part::Text(text) if safe && text.starts_with(FORMULA) => format!("'{text}"),
            part => part.plain(),
        }))?;
    }
    out.into_inner().map_err(|error| error.into_error().into())
}
