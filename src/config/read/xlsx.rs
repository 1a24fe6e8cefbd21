//! Which part of a workbook is read, and how.

use toml::de::DeValue;

use super::csv::{header, misplaced};
use super::entry::Entry;
use super::table::Table;
use crate::config::layout::{Formulas, Region, Sheet, Sheets, XlsxLayout};
use crate::model::codes::FeedFormat;

/// Columns and rows that a sheet may have.
const MOST: (u32, u32) = (16_384, 1_048_576);

/// How a workbook is read; none for other formats. `max_bytes` is what a document may have when unpacked.
pub(super) fn xlsx(feed: &Table<'_>, format: Option<FeedFormat>, max_bytes: u64) -> Option<XlsxLayout> {
    let entry = feed.get("xlsx");
    if format != Some(FeedFormat::Xlsx) {
        misplaced(entry, format, "xlsx", "take it out, or write `format = \"XLSX\"`");
        return None;
    }
    let mut layout = XlsxLayout { max_bytes, ..XlsxLayout::default() };
    let Some(table) = entry.and_then(|entry| entry.table("`[feed.xlsx]`")) else { return Some(layout) };
    if let Some(sheets) = table.get("sheet").and_then(|entry| sheets(&entry)) {
        layout.sheets = sheets;
    }
    layout.region = table.get("region").and_then(|entry| {
        let region = region(entry.word()?);
        if region.is_none() {
            entry.malformed("region", "its first cell and its last one are wanted, or columns", "B4:M200");
        }
        region
    });
    (layout.header, layout.header_cells) = header(&table);
    let choices = [("REJECT", Formulas::Reject), ("CACHED", Formulas::Cached)];
    if let Some(formulas) = table.get("formulas").and_then(|entry| entry.choice("way to read formulas", &choices)) {
        layout.formulas = formulas;
    }
    table.finish();
    Some(layout)
}

/// `"Stock"`, `2`, `["Stock", "Loans"]`, or `"*"` for all.
fn sheets(entry: &Entry<'_>) -> Option<Sheets> {
    if entry.as_text() == Some("*") {
        return Some(Sheets::All);
    }
    if !entry.is_list() {
        return sheet(entry).map(|sheet| Sheets::These(vec![sheet]));
    }
    let list = entry.list("text");
    let sheets: Vec<Sheet> = list.iter().filter_map(sheet).collect();
    if list.is_empty() {
        entry.malformed("list of sheets", "it names none", "[\"Stock\", \"Loans\"]");
    }
    (!sheets.is_empty()).then_some(Sheets::These(sheets))
}

fn sheet(entry: &Entry<'_>) -> Option<Sheet> {
    match entry.value() {
        DeValue::Integer(_) => entry.whole(1, 10_000).and_then(|number| usize::try_from(number).ok()).map(Sheet::Number),
        DeValue::String(_) => entry.word().map(|name| Sheet::Name(name.into())),
        _ => {
            entry.wrong_type("a sheet's name or its number from 1", "\"Stock\"");
            None
        }
    }
}

/// `B4:M200`, `B4`, `B4:M`, `B:M`.
fn region(text: &str) -> Option<Region> {
    let (first, last) = text.trim().split_once(':').map_or((text.trim(), None), |(first, last)| (first, Some(last)));
    let (first_column, first_row) = corner(first)?;
    let (last_column, last_row) = last.map_or(Some((MOST.0, None)), corner)?;
    let region = Region { columns: (first_column, last_column), rows: (first_row.unwrap_or(1), last_row.unwrap_or(MOST.1)) };
    // A lone column without a row would be a word.
    let whole = last.is_some() || first_row.is_some();
    (whole && region.columns.0 <= region.columns.1 && region.rows.0 <= region.rows.1).then_some(region)
}

/// Column and row, from 1; a row may be left out.
fn corner(text: &str) -> Option<(u32, Option<u32>)> {
    let length = text.find(|letter: char| !letter.is_ascii_alphabetic()).unwrap_or(text.len());
    let (letters, digits) = text.split_at_checked(length)?;
    let column = letters.bytes().try_fold(0_u32, |column, letter| {
        column.checked_mul(26)?.checked_add(u32::from(letter.to_ascii_uppercase() - b'A') + 1).filter(|column| *column <= MOST.0)
    })?;
    let row = if digits.is_empty() { None } else { Some(digits.parse().ok().filter(|row| (1..=MOST.1).contains(row))?) };
    (column > 0 && digits.bytes().all(|digit| digit.is_ascii_digit())).then_some((column, row))
}
