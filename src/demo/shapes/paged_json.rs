//! JSON in pages; a `Link` header leads to the next one.

use std::io::{self, Write};

use super::document::Document;
use super::json::{JsonWriting, string};
use super::words;
use crate::demo::plan::{Kind, PAGE};

/// One page, from 1.
///
/// # Errors
/// Those of the writer.
pub fn write(document: &Document<'_>, page: u64, out: &mut dyn Write) -> io::Result<()> {
    let publisher = document.writer.publisher;
    let writing = JsonWriting::of(publisher);
    write!(out, "{{\"publisher\":\"{}\",\"as_of\":\"{}\",\"note\":", publisher.code, document.as_of)?;
    string(words::of(words::MADE_UP, publisher.tongue), out)?;
    write!(out, ",\"page\":{page},\"pages\":{},\"results\":", pages(document))?;
    let size = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let block = page.saturating_sub(1);
    if document.kind() == Kind::Holding {
        // Holdings begin anywhere at once; a page deep in the document costs no more than the first.
        writing.array(document.writer.holdings_from(block).take(size), out)?;
    } else {
        let before = usize::try_from(block.saturating_mul(PAGE)).unwrap_or(usize::MAX);
        writing.array(document.records().skip(before).take(size), out)?;
    }
    out.write_all(b"}\n")
}

/// How many pages there are; at least one.
#[must_use]
pub fn pages(document: &Document<'_>) -> u64 {
    let count = if document.kind() == Kind::Holding {
        document.writer.truth.holding_count(document.writer.publisher.code)
    } else {
        document.records().count() as u64
    };
    count.div_ceil(PAGE).max(1)
}
