//! How delimited text is written.

use toml::de::DeValue;

use super::entry::Entry;
use super::layout::encoding;
use super::table::Table;
use crate::config::layout::CsvLayout;
use crate::config::what::What;
use crate::model::codes::FeedFormat;
use crate::model::values::Text;

/// How delimited text is written; none for other formats.
pub(super) fn csv(feed: &Table<'_>, format: Option<FeedFormat>) -> Option<CsvLayout> {
    let entry = feed.get("csv");
    if format != Some(FeedFormat::Csv) {
        misplaced(entry, format, "csv", "take it out, or write `format = \"CSV\"`");
        return None;
    }
    let plain = CsvLayout::default();
    let Some(table) = entry.and_then(|entry| entry.table("`[feed.csv]`")) else { return Some(plain) };
    let one = |key, kind, example| {
        let entry = table.get(key)?;
        match entry.text()?.as_bytes() {
            [byte] if byte.is_ascii() && !byte.is_ascii_alphanumeric() && !matches!(byte, b'\n' | b'\r' | 0) => Some((*byte, entry)),
            _ => {
                entry.malformed(kind, "it is one ASCII character, no letter or digit", example);
                None
            }
        }
    };
    let delimiter = one("delimiter", "mark between cells", ";").map_or(plain.delimiter, |(byte, _)| byte);
    let quote = match table.get("quote") {
        Some(none) if none.as_text() == Some("") => None,
        Some(_) => one("quote", "mark between cells", "'").map(|(byte, entry)| {
            if byte == delimiter {
                entry.malformed("quote", "`delimiter` is the same", "\\\"");
            }
            byte
        }),
        None => plain.quote,
    };
    let escape = one("escape", "mark before a quote", "\\\\").map(|(byte, entry)| {
        if byte == delimiter || Some(byte) == quote {
            entry.malformed("mark before a quote", "`delimiter` or `quote` is the same", "\\\\");
        }
        if quote.is_none() {
            let what = What::Misplaced { key: "escape".to_owned(), why: "nothing is quoted", step: "take it out, or give a `quote`" };
            entry.file.report(entry.key_span.clone(), what);
        }
        byte
    });
    let (header, header_cells) = header(&table);
    let layout = CsvLayout {
        delimiter,
        quote,
        escape,
        encoding: table.get("encoding").and_then(|entry| encoding(&entry)).unwrap_or(plain.encoding),
        skip_lines: table.whole("skip_lines", 0, 10_000).and_then(|lines| usize::try_from(lines).ok()).unwrap_or_default(),
        header,
        header_cells,
    };
    table.finish();
    Some(layout)
}

/// Whether a table has a header, and the cells by which it is found: `true`, `false`, or a list of cells.
pub(super) fn header(table: &Table<'_>) -> (bool, Vec<Text>) {
    let Some(entry) = table.get("header") else { return (true, Vec::new()) };
    match entry.value() {
        DeValue::Boolean(yes) => return (*yes, Vec::new()),
        DeValue::Array(_) => {}
        _ => {
            entry.wrong_type("true or false, or a list", "true");
            return (true, Vec::new());
        }
    }
    let cells: Vec<Text> = entry.list("text").iter().filter_map(|cell| cell.word()).map(Text::from).collect();
    if cells.is_empty() {
        entry.malformed("header", "it names no cell", "[\"NSN\", \"Quantity\"]");
    }
    (true, cells)
}

/// Settings of one format in a feed of another.
pub(super) fn misplaced(entry: Option<Entry<'_>>, format: Option<FeedFormat>, key: &str, step: &'static str) {
    if let (Some(entry), Some(_)) = (entry, format) {
        let what = What::Misplaced { key: key.to_owned(), why: "the feed has another format", step };
        entry.file.report(entry.key_span.clone(), what);
    }
}
