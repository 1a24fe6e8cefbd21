//! JSON in pages; a `Link` header leads to the next one.

use std::io::{self, Write};

use super::document::Document;
use super::json::{JsonWriting, string};
use super::record::Extent;
use super::words;
use crate::demo::plan::PAGE;

/// One page, from 1.
///
/// # Errors
/// Those of the writer.
pub fn write(document: &Document<'_>, page: u64, out: &mut dyn Write) -> io::Result<()> {
    let publisher = document.writer.publisher;
    let writing = JsonWriting::of(document.writer);
    write!(out, "{{\"publisher\":\"{}\",\"as_of\":\"{}\",\"note\":", publisher.code, document.as_of)?;
    string(words::of(words::MADE_UP, publisher.tongue), out)?;
    write!(out, ",\"page\":{page},\"pages\":{},\"results\":", pages(document))?;
    writing.array(document.records(Extent::page(page.saturating_sub(1))), out)?;
    out.write_all(b"}\n")
}

/// How many pages there are; at least one.
#[must_use]
pub fn pages(document: &Document<'_>) -> u64 {
    document.count().div_ceil(PAGE).max(1)
}
