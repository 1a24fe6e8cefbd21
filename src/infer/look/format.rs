//! Of which format a document is, by its bytes alone: names and content types lie.

use std::borrow::Cow;

use super::encoding;
use super::part::Part;
use super::{csv, json, workbook, xml};
use crate::feed::Body;
use crate::infer::refusal::Refusal;

/// What files of other kinds begin with, what they are, and what to do.
const OTHERS: &[(&[u8], &str, &str)] = &[
    (b"%PDF", "a PDF", "ask the nation for the table behind it, as CSV or XLSX"),
    (b"\x1f\x8b", "packed with gzip", "unpack it first: gunzip FILE"),
    (b"BZh", "packed with bzip2", "unpack it first: bunzip2 FILE"),
    (b"\x28\xb5\x2f\xfd", "packed with Zstandard", "unpack it first: unzstd FILE"),
    (b"\xfd7zXZ", "packed with xz", "unpack it first: unxz FILE"),
    (b"7z\xbc\xaf\x27\x1c", "an archive (7z)", "unpack it, and give one of its files"),
    (b"\x89PNG", "a picture", "ask the nation for the table that it shows"),
    (b"\xff\xd8\xff", "a picture", "ask the nation for the table that it shows"),
    (b"GIF8", "a picture", "ask the nation for the table that it shows"),
    (b"{\\rtf", "a text with layout (RTF)", "ask the nation for the table in it, as CSV or XLSX"),
    (b"SQLite format 3", "a database (SQLite)", "export its table as CSV"),
    (b"\x1e", "a JSON text sequence (RFC 7464)", "take the marks before its lines out: tr -d '\\036' < FILE > FILE.ndjson"),
    (b"PAR1", "a table in Parquet", "ask the nation for CSV or JSON"),
];

/// The parts of a document and how each could be read.
///
/// # Errors
/// It is empty, or of no format that a feed can have.
pub fn parts(body: &Body) -> Result<Vec<Part>, Refusal> {
    let bytes = body.whole().map_err(crate::feed::Failure::from)?;
    if bytes.trim_ascii().is_empty() {
        return Err(Refusal::Empty);
    }
    if let Some((_, kind, step)) = OTHERS.iter().find(|(mark, ..)| bytes.starts_with(mark)) {
        return Err(Refusal::NoFeed { kind, step });
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return workbook::parts(body);
    }
    let text = encoding::text(&bytes)?;
    let start = text.text.trim_start();
    if is_page(start) {
        return Err(Refusal::NoFeed {
            kind: "an HTML page",
            step: "open it in a browser: a login or error page may stand there, or a link to the document itself",
        });
    }
    match start.chars().next() {
        Some('<') => xml::part(&text).map(|part| vec![part]),
        Some('{' | '[') => match json::part(&text) {
            Err(refusal) if json::is_meant(start) => Err(refusal),
            Err(refusal) => csv::part(&text).map(|part| vec![part]).map_err(|_| refusal),
            Ok(part) => Ok(vec![part]),
        },
        _ => csv::part(&text).map(|part| vec![part]),
    }
}

fn is_page(start: &str) -> bool {
    let head: Cow<'_, str> = start.chars().take(2_000).collect::<String>().to_ascii_lowercase().into();
    head.starts_with("<!doctype html") || head.starts_with("<html") || (head.starts_with("<?xml") && head.contains("<html"))
}
