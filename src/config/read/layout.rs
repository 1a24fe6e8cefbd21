//! How a feed's document is laid out, and where its as-of date stands.

use encoding_rs::Encoding;
use serde_json_path::JsonPath;

use super::entry::Entry;
use super::formats::dates;
use super::source::{Reading, Scope, path};
use crate::config::layout::{CsvLayout, DocumentPath, Layout, Selector, XlsxLayout};
use crate::config::nation::AsOf;
use crate::config::path::{Path, Step};
use crate::config::spelling::fit;
use crate::config::what::What;
use crate::model::codes::FeedFormat;
use crate::model::values::Text;

/// An encoding by one of its WHATWG names.
pub(super) fn encoding(entry: &Entry<'_>) -> Option<&'static Encoding> {
    const USUAL: [&str; 13] = [
        "utf-8",
        "windows-1252",
        "windows-1250",
        "windows-1251",
        "windows-1253",
        "windows-1254",
        "windows-1257",
        "iso-8859-1",
        "iso-8859-2",
        "iso-8859-15",
        "utf-16le",
        "utf-16be",
        "koi8-u",
    ];
    let text = entry.word()?;
    // The encoding `replacement` stands for those that must not be read.
    let found = Encoding::for_label_no_replacement(text.as_bytes());
    if found.is_none() {
        entry.report(What::NoSuchWord { kind: "encoding".to_owned(), given: fit(text), allowed: USUAL.map(str::to_owned).to_vec() });
    }
    found
}

/// What a feed says of its document besides its format.
pub(super) struct Parts<'a> {
    pub(super) csv: Option<CsvLayout>,
    pub(super) xlsx: Option<XlsxLayout>,
    pub(super) records: Option<Entry<'a>>,
    /// Where the rows are in this format, for a feed that doesn't say so.
    pub(super) usual: Option<Selector>,
    pub(super) encoding: Option<Entry<'a>>,
}

/// The layout, from the format's own settings and the place of the rows.
pub(super) fn layout(format: FeedFormat, parts: Parts<'_>) -> Option<Layout> {
    let misplaced = |entry: &Entry<'_>, why, step| {
        entry.file.report(entry.key_span.clone(), What::Misplaced { key: entry.key.to_owned(), why, step });
    };
    let encoding = match (format, &parts.encoding) {
        (FeedFormat::Csv, Some(entry)) => {
            misplaced(entry, "it belongs to the settings of delimited text", "write it under `[feed.csv]`");
            None
        }
        (FeedFormat::Xlsx, Some(entry)) => {
            misplaced(entry, "a workbook says its encoding itself", "take it out");
            None
        }
        (_, entry) => entry.as_ref().and_then(encoding),
    };
    match (format, parts.records) {
        (FeedFormat::Json, None) => Some(Layout::Json { records: None, encoding }),
        (FeedFormat::Graphql | FeedFormat::Odata, None) => Some(Layout::Json { records: Some(parts.usual?), encoding }),
        (FeedFormat::Json | FeedFormat::Graphql | FeedFormat::Odata, Some(entry)) => {
            Some(Layout::Json { records: Some(selector(&entry)?), encoding })
        }
        (FeedFormat::Xml, Some(entry)) => Some(Layout::Xml { records: elements(&entry)?, encoding }),
        (_, Some(entry)) => {
            misplaced(&entry, "in this format each line is a row", "take it out");
            None
        }
        (FeedFormat::Ndjson, None) => Some(Layout::Ndjson { encoding }),
        (FeedFormat::Csv, None) => parts.csv.map(Layout::Csv),
        (FeedFormat::Xlsx, None) => parts.xlsx.map(Layout::Xlsx),
        // XML without `records` was reported with the feed's other missing keys.
        (FeedFormat::Xml, None) => None,
    }
}

/// A JSONPath of our own making.
pub(super) fn json_path(text: &str) -> Option<Selector> {
    JsonPath::parse(text).ok().map(|path| Selector { text: text.into(), path })
}

/// A JSONPath.
fn selector(entry: &Entry<'_>) -> Option<Selector> {
    let text = entry.word()?;
    match JsonPath::parse(text) {
        Ok(path) => Some(Selector { text: text.into(), path }),
        Err(error) => {
            let what = What::Malformed { kind: "JSONPath", why: fit(error.message()), example: "$.items[*]" };
            entry.report_at(error.position(), what);
            None
        }
    }
}

/// Names of elements on the way to a row.
fn elements(entry: &Entry<'_>) -> Option<Vec<Text>> {
    let text = entry.word()?;
    let wrong = |at, why: &str| {
        entry.report_at(at, What::Malformed { kind: "path of elements", why: why.to_owned(), example: "report/store/item" });
        None
    };
    let path = match Path::parse(text, FeedFormat::Xml) {
        Ok(path) => path,
        Err(error) => return wrong(error.at, error.why),
    };
    let names: Option<Vec<Text>> =
        path.steps().iter().map(|step| if let Step::Key(name) = step { Some(name.clone()) } else { None }).collect();
    names.or_else(|| wrong(0, "only names of elements can stand in it, the root first"))
}

/// Where the as-of date stands.
pub(super) fn as_of(entry: &Entry<'_>, reading: &Reading<'_>) -> Option<AsOf> {
    const STEP: &str = "take `as_of` out: the header `Last-Modified` counts; or write `{ const = \"2026-01-31\" }`";
    if entry.as_text().is_some() {
        return Some(AsOf::Document(document_path(entry, reading, STEP)?, reading.dates.clone()));
    }
    let table = entry.table("`as_of`")?;
    let (constant, place) = (table.get("const"), table.get("path"));
    let formats = dates(table.get("dates"), &reading.dates);
    let as_of = match (constant, place) {
        (Some(constant), None) => constant.date().map(AsOf::Constant),
        (None, Some(place)) => document_path(&place, reading, STEP).map(|place| AsOf::Document(place, formats)),
        (Some(_), Some(place)) => {
            let what = What::Misplaced { key: "path".to_owned(), why: "`const` is there too", step: "keep one of `path` and `const`" };
            place.file.report(place.key_span.clone(), what);
            None
        }
        (None, None) => {
            table.report(What::MissingKey {
                inside: "`as_of`".to_owned(), key: "path", example: "path = \"…\"` or `const = \"2026-01-31"
            });
            None
        }
    };
    table.finish();
    as_of
}

/// A place in the document outside its rows.
pub(super) fn document_path(entry: &Entry<'_>, reading: &Reading<'_>, step: &'static str) -> Option<DocumentPath> {
    let Scope::Row { format, .. } = reading.scope else { return None };
    match format {
        FeedFormat::Json | FeedFormat::Graphql | FeedFormat::Odata => selector(entry).map(DocumentPath::Json),
        FeedFormat::Xml => path(entry, reading).map(DocumentPath::Xml),
        FeedFormat::Ndjson | FeedFormat::Csv | FeedFormat::Xlsx => {
            let what = What::Misplaced { key: entry.key.to_owned(), why: "in this format nothing stands outside the rows", step };
            entry.file.report(entry.key_span.clone(), what);
            None
        }
    }
}
