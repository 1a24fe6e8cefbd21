//! A table on a terminal: columns beside each other where there is room, else a record after the other.

use comfy_table::{CellAlignment, ContentArrangement, LineStyle, Table, TableStyle};
use serde_json::Value;
use textwrap::core::display_width;
use textwrap::{Options, WordSplitter};

use crate::cli::plain::shown;
use crate::table::Column;

/// A column that is wider may be wrapped to this.
const NARROWEST: usize = 12;
/// Spaces between columns.
const GAP: u16 = 2;
const STYLE: TableStyle = TableStyle::new().header_separator(LineStyle::none().fill('─'));

/// The rows, headed; within so many columns of the terminal, if that is bounded.
pub fn grid(columns: &[Column], rows: &[&Value], width: Option<usize>) -> String {
    let cells: Vec<Vec<String>> =
        rows.iter().map(|row| columns.iter().map(|column| shown(&column.cell(row).to_string())).collect()).collect();
    match width {
        Some(width) if least(columns, &cells) > width => records(columns, &cells, width),
        _ => beside(columns, &cells, width),
    }
}

/// How wide it is when each column is as narrow as it may be.
fn least(columns: &[Column], cells: &[Vec<String>]) -> usize {
    let widest = |at: usize, column: &Column| {
        cells
            .iter()
            .filter_map(|row| row.get(at))
            .map(|text| display_width(text))
            .max()
            .unwrap_or_default()
            .max(display_width(&column.title))
    };
    columns.iter().enumerate().map(|(at, column)| widest(at, column).min(NARROWEST) + usize::from(GAP)).sum()
}

fn beside(columns: &[Column], cells: &[Vec<String>], width: Option<usize>) -> String {
    let mut table = Table::new();
    table.load_style(STYLE).set_header(columns.iter().map(|column| column.title.as_str()));
    match width {
        Some(width) => table.set_content_arrangement(ContentArrangement::Dynamic).set_width(u16::try_from(width).unwrap_or(u16::MAX)),
        None => table.set_content_arrangement(ContentArrangement::Disabled),
    };
    table.add_rows(cells);
    for (at, column) in columns.iter().enumerate() {
        if let Some(place) = table.column_mut(at) {
            place.set_padding((0, GAP));
            if column.is_numeric() {
                place.set_cell_alignment(CellAlignment::Right);
            }
        }
    }
    table.trim_fmt() + "\n"
}

/// A record after the other, a line for each value.
fn records(columns: &[Column], cells: &[Vec<String>], width: usize) -> String {
    let wide = columns.iter().map(|column| display_width(&column.title)).max().unwrap_or_default();
    let further = " ".repeat(wide + usize::from(GAP));
    let mut text = String::new();
    for (number, row) in (1..).zip(cells) {
        text += &format!("── {number} {}\n", "─".repeat(width.saturating_sub(4 + number.to_string().len())));
        for (column, value) in columns.iter().zip(row) {
            let title = format!("{}{}", column.title, " ".repeat(further.len() - display_width(&column.title)));
            let options = Options::new(width.max(further.len() + NARROWEST))
                .initial_indent(&title)
                .subsequent_indent(&further)
                .word_splitter(WordSplitter::NoHyphenation);
            let line = textwrap::fill(value, options);
            // A blank is no line of its own to textwrap.
            text += if value.is_empty() { &column.title } else { line.trim_end() };
            text.push('\n');
        }
    }
    text
}
