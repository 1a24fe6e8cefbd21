//! Flat JSON in English: camelCase keys, the array at the root or under a key.

use std::io::{self, Write};

use super::document::Document;
use super::json::{JsonWriting, string};
use super::record::Extent;
use super::words;

/// The document.
///
/// # Errors
/// Those of the writer.
pub fn write(document: &Document<'_>, out: &mut dyn Write) -> io::Result<()> {
    let publisher = document.writer.publisher;
    let writing = JsonWriting::of(document.writer);
    if publisher.bare {
        writing.array(document.records(Extent::ALL), out)?;
        return out.write_all(b"\n");
    }
    write!(out, "{{\"publisher\":\"{}\",\"asOf\":\"{}\",\"note\":", publisher.code, document.as_of)?;
    string(words::of(words::MADE_UP, publisher.tongue), out)?;
    write!(out, ",\"{}\":", document.stem())?;
    writing.array(document.records(Extent::ALL), out)?;
    out.write_all(b"}\n")
}
