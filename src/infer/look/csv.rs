//! Delimited text: the mark between cells, what stands before the table, its header.

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE};

use super::csv_lines::lines;
use super::encoding::{How, Text};
use super::header::{self, Top};
use super::part::{Part, Reading, Said};
use crate::config::{CsvLayout, Layout};
use crate::infer::profile::typed;
use crate::infer::refusal::Refusal;
use crate::infer::write::{list, quoted};
use crate::model::codes::FeedFormat;
use crate::model::values::Text as Word;

/// Marks that part cells, the usual ones first.
const DELIMITERS: [u8; 6] = [b',', b';', b'\t', b'|', b'^', b'~'];

/// Text by which a table is told, in bytes.
const HEAD: usize = 512 << 10;

/// The table that a text is.
pub(super) fn part(text: &Text) -> Result<Part, Refusal> {
    let head = head(&text.text);
    let (delimiter, width, share) = delimiter(head).ok_or_else(|| no_table(head))?;
    let (numbers, grid): (Vec<usize>, Vec<Vec<String>>) = lines(head, delimiter).into_iter().unzip();
    let number = |at: usize| numbers.get(at).copied().unwrap_or(1);
    let mut layout = CsvLayout { delimiter, encoding: text.encoding, ..CsvLayout::default() };
    let mut keys = Vec::new();
    let mut why = Vec::new();
    if delimiter != b',' {
        keys.push(format!("delimiter = {}", quoted(&char::from(delimiter).to_string())));
    }
    why.push(format!("{share} of the first {} lines have {width} cells with {} between them", grid.len(), named(delimiter)));
    encoding(text, &mut keys, &mut why);
    let top = header::top(&grid, width);
    match top {
        Top::Header(0) => {}
        Top::Header(at) => match header::marks(&grid, at) {
            Some(marks) => {
                why.push(format!("the header is line {} of the text; {}", number(at), preamble(&grid, at)));
                keys.push(format!("header = {}", list(marks.iter().map(String::as_str))));
                layout.header_cells = marks.into_iter().map(Word::from).collect();
            }
            None => skip(number(at), &mut layout, &mut keys, &mut why),
        },
        Top::Rows(at) => {
            if at > 0 {
                skip(number(at), &mut layout, &mut keys, &mut why);
            }
            layout.header = false;
            keys.push("header = false".to_owned());
            why.push("no line names the columns: they are called by their numbers, from 1".to_owned());
            why.push("? What do the columns mean? Ask the nation, and hold the guesses below against its answer.".to_owned());
        }
    }
    why.extend(header::doubled(&grid, top));
    let mut said = vec![Said { line: "format = \"CSV\"".to_owned(), why }];
    if !keys.is_empty() {
        said.push(Said { line: format!("csv = {{ {} }}", keys.join(", ")), why: Vec::new() });
    }
    let reading = Reading { format: FeedFormat::Csv, layout: Layout::Csv(layout), said, outside: Vec::new(), name: String::new() };
    Ok(Part { title: None, readings: vec![reading] })
}

/// Why no table can be seen.
fn no_table(head: &str) -> Refusal {
    let parted = DELIMITERS.iter().any(|delimiter| lines(head, *delimiter).iter().any(|(_, cells)| cells.len() > 1));
    let mut filled = head.lines().filter(|line| !line.trim().is_empty());
    match (parted, filled.next(), filled.next()) {
        (true, Some(line), None) => Refusal::OneLine { line: line.chars().filter(|one| !one.is_control()).take(60).collect() },
        (false, Some(_), Some(_)) => Refusal::OneColumn,
        _ => Refusal::NoTable,
    }
}

/// The text by which a table is told, cut at the end of a line.
fn head(text: &str) -> &str {
    let head = text.get(..text.floor_char_boundary(HEAD)).unwrap_or(text);
    if head.len() == text.len() { text } else { head.rfind('\n').and_then(|end| head.get(..=end)).unwrap_or(head) }
}

/// The mark, how many cells most lines have with it, and how many lines that are.
fn delimiter(head: &str) -> Option<(u8, usize, usize)> {
    let weighed = DELIMITERS.iter().filter_map(|delimiter| {
        let rows: Vec<Vec<String>> = lines(head, *delimiter).into_iter().map(|(_, cells)| cells).filter(|row| !row.is_empty()).collect();
        let (width, share) = width(&rows)?;
        let clean = rows.iter().filter(|row| row.len() == width).flatten().filter(|cell| !has_marks(cell, *delimiter)).count();
        let part = share as f64 / rows.len() as f64;
        let clean = clean as f64 / (share * width) as f64;
        Some((part * (1.0 + width as f64).ln() * clean.powi(2), *delimiter, width, share))
    });
    let best = weighed.reduce(|best, one| if one.0 > best.0 { one } else { best });
    best.map(|(_, delimiter, width, share)| (delimiter, width, share))
}

/// How many cells most rows have, two at least, and how many rows have so many.
fn width(rows: &[Vec<String>]) -> Option<(usize, usize)> {
    let mut counts = std::collections::BTreeMap::new();
    for row in rows.iter().filter(|row| row.len() > 1) {
        *counts.entry(row.len()).or_insert(0_usize) += 1;
    }
    let (width, count) = counts.into_iter().max_by_key(|(width, count)| (*count, *width))?;
    // Words may stand before a table, and a line or two behind it; text with a comma here and there is none.
    let first = rows.iter().position(|row| row.len() == width)?;
    (count > 1 && count * 10 >= (rows.len() - first) * 6).then_some((width, count))
}

/// Whether a cell holds another mark than the one that parts cells, besides one in a number.
fn has_marks(cell: &str, delimiter: u8) -> bool {
    cell.bytes().any(|byte| byte != delimiter && matches!(byte, b';' | b'\t' | b'|')) || (cell.contains(',') && !typed::is_value(cell))
}

fn named(delimiter: u8) -> String {
    match delimiter {
        b'\t' => "a tab".to_owned(),
        other => format!("`{}`", char::from(other)),
    }
}

/// What is to be said of the encoding.
fn encoding(text: &Text, keys: &mut Vec<String>, why: &mut Vec<String>) {
    let name = text.encoding.name();
    match text.how {
        How::Marked if text.encoding != UTF_8 => why.push(format!("its byte-order mark says {name}")),
        How::Guessed => {
            keys.push(format!("encoding = {}", quoted(name)));
            why.push(format!("its bytes are no UTF-8; by its letters it is {name}"));
            why.push(format!("? Is it {name}? Look at names with accents in what `muster try` shows."));
        }
        _ if text.encoding == UTF_16LE || text.encoding == UTF_16BE => keys.push(format!("encoding = {}", quoted(name))),
        _ => {}
    }
}

fn preamble(grid: &[Vec<String>], at: usize) -> String {
    let first = grid.iter().take(at).flatten().map(|cell| cell.trim()).find(|cell| !cell.is_empty()).unwrap_or_default();
    format!("before it stands `{}`", first.chars().take(60).collect::<String>())
}

fn skip(number: usize, layout: &mut CsvLayout, keys: &mut Vec<String>, why: &mut Vec<String>) {
    layout.skip_lines = number - 1;
    keys.push(format!("skip_lines = {}", layout.skip_lines));
    why.push(format!("the table begins in line {number}"));
}
