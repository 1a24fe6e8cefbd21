//! Commas, byte order mark, CRLF, American dates, amounts with a dollar sign.

use std::io::{self, Write};

use super::csv::{CellWriting, cells, columns};
use super::document::Document;
use super::record::Extent;
use super::text;

/// The document.
///
/// # Errors
/// Those of the writer.
pub fn write(document: &Document<'_>, out: &mut dyn Write) -> io::Result<()> {
    let publisher = document.writer.publisher;
    let sign = if matches!(publisher.currency, "USD" | "CAD") { "$" } else { "" };
    let writing = CellWriting { numbers: text::AMERICAN, dates: publisher.dates, sign };
    out.write_all("\u{feff}".as_bytes())?;
    let mut table = ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_writer(out);
    for (place, record) in document.records(Extent::ALL).enumerate() {
        if place == 0 {
            table.write_record(columns(&record).iter().map(|field| title(field.name(publisher.tongue)))).map_err(io::Error::other)?;
        }
        table.write_record(cells(&record, writing)).map_err(io::Error::other)?;
    }
    table.flush()
}

/// "stock number" becomes "Stock Number".
pub fn title(words: &str) -> String {
    let mut title = String::with_capacity(words.len());
    let mut first = true;
    for letter in words.chars() {
        if first {
            title.extend(letter.to_uppercase())
        } else {
            title.push(letter)
        }
        first = letter == ' ';
    }
    title
}
