//! Nested JSON in German or Polish: a head, then the records under a key of that language.

use std::io::{self, Write};

use super::document::Document;
use super::json::{JsonWriting, string};
use super::record::Extent;
use super::text;
use super::words;
use crate::demo::plan::Tongue;
use crate::demo::truth::written::Day;

/// Keys of the head: itself, publisher, as-of date, remark.
fn head(tongue: Tongue) -> [&'static str; 4] {
    match tongue {
        Tongue::Pl => ["naglowek", "wydawca", "stan_na", "uwaga"],
        _ => ["kopf", "herausgeber", "stand", "hinweis"],
    }
}

/// The document.
///
/// # Errors
/// Those of the writer.
pub fn write(document: &Document<'_>, out: &mut dyn Write) -> io::Result<()> {
    let publisher = document.writer.publisher;
    let [head, home, as_of, remark] = head(publisher.tongue);
    write!(
        out,
        "{{\"{head}\":{{\"{home}\":\"{}\",\"{as_of}\":\"{}\",\"{remark}\":",
        publisher.code,
        text::day(Day::On(document.as_of), publisher.dates)
    )?;
    string(words::of(words::MADE_UP, publisher.tongue), out)?;
    write!(out, "}},\"{}\":", document.stem())?;
    JsonWriting::of(document.writer).array(document.records(Extent::ALL), out)?;
    out.write_all(b"}\n")
}
