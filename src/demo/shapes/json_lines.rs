//! One JSON object a line, and nothing around them.

use std::io::{self, Write};

use super::document::Document;
use super::json::JsonWriting;
use super::record::Extent;

/// The document.
///
/// # Errors
/// Those of the writer.
pub fn write(document: &Document<'_>, out: &mut dyn Write) -> io::Result<()> {
    let writing = JsonWriting::of(document.writer);
    for record in document.records(Extent::ALL) {
        writing.object(&record, out)?;
        out.write_all(b"\n")?;
    }
    Ok(())
}
