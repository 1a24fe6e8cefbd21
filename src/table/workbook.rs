//! A workbook as spreadsheets read it: typed cells, texts never formulas, dates as dates.

use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

use super::dates::serial;
use super::part::Part;

/// A sheet: its name, and rows of fields.
pub struct Sheet {
    /// What it is called, as far as spreadsheets allow.
    pub name: String,
    /// So many rows at the top stay while the others scroll, and are bold.
    pub heads: u32,
    /// From the top.
    pub rows: Vec<Vec<Part>>,
}

/// What a name of a sheet can hold, in characters.
const NAME_MOST: usize = 31;
/// What a cell can hold, as spreadsheets count: in UTF-16.
const CELL_MOST: usize = 32_767;

/// The bytes of a workbook.
pub fn workbook(sheets: &[Sheet]) -> Result<Vec<u8>, XlsxError> {
    let formats = Formats {
        head: Format::new().set_bold(),
        day: Format::new().set_num_format("d mmm yyyy"),
        instant: Format::new().set_num_format("d mmm yyyy hh:mm"),
    };
    let mut book = Workbook::new();
    let mut names: Vec<String> = Vec::new();
    for sheet in sheets {
        let name = name(&sheet.name, &names);
        let page = book.add_worksheet();
        page.set_name(&name)?;
        page.set_freeze_panes(sheet.heads, 0)?;
        names.push(name);
        for (row, parts) in (0..).zip(&sheet.rows) {
            for (column, part) in (0..).zip(parts) {
                formats.write(page, row, column, part, row < sheet.heads)?;
            }
        }
        page.autofit();
    }
    book.save_to_buffer()
}

struct Formats {
    head: Format,
    day: Format,
    instant: Format,
}

impl Formats {
    fn write(&self, page: &mut Worksheet, row: u32, column: u16, part: &Part, head: bool) -> Result<(), XlsxError> {
        match part {
            Part::Null => Ok(()),
            Part::Number(value) => page.write_number(row, column, *value).map(drop),
            Part::Boolean(yes) => page.write_boolean(row, column, *yes).map(drop),
            Part::Text(text) if head => page.write_string_with_format(row, column, cut(text, CELL_MOST), &self.head).map(drop),
            Part::Text(text) => page.write_string(row, column, cut(text, CELL_MOST)).map(drop),
            Part::Decimal(text) => match text.parse::<f64>() {
                Ok(value) => page.write_number(row, column, value).map(drop),
                Err(_) => page.write_string(row, column, text).map(drop),
            },
            Part::Day(iso) | Part::Instant(iso) => match serial(iso) {
                Some(days) => {
                    let format = if matches!(part, Part::Day(_)) { &self.day } else { &self.instant };
                    page.write_number_with_format(row, column, days, format).map(drop)
                }
                None => page.write_string(row, column, iso).map(drop),
            },
        }
    }
}

/// A name that no sheet has yet: spreadsheets take capitals for small letters, and some signs not at all.
fn name(wanted: &str, taken: &[String]) -> String {
    let allowed: String = wanted.chars().map(|one| if "[]*?:/\\".contains(one) { ' ' } else { one }).collect();
    let allowed = allowed.trim_matches(['\'', ' ']);
    let allowed = if allowed.is_empty() { "Answer" } else { allowed };
    let is_new = |name: &String| !taken.iter().any(|other| other.eq_ignore_ascii_case(name));
    let first = cut(allowed, NAME_MOST).to_owned();
    let numbered = (2..).map(|number| {
        let ending = format!(" {number}");
        cut(allowed, NAME_MOST - ending.len()).to_owned() + &ending
    });
    std::iter::once(first).chain(numbered).find(is_new).unwrap_or_default()
}

/// The text as far as it fits, in UTF-16.
fn cut(text: &str, most: usize) -> &str {
    let mut left = most;
    let end = text.char_indices().find(|(_, one)| {
        let fits = one.len_utf16() <= left;
        left = left.saturating_sub(one.len_utf16());
        !fits
    });
    end.map_or(text, |(at, _)| &text[..at])
}
