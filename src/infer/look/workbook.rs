//! Workbooks: which sheets are tables, and which of them are one.

use super::header::{self, Top};
use super::part::{Part, Reading, Said};
use crate::config::{Formulas, Layout, Region, Sheet, Sheets, XlsxLayout};
use crate::feed::{Body, Document, Failure, decode};
use crate::infer::refusal::Refusal;
use crate::infer::words;
use crate::infer::write::{list, quoted};
use crate::model::codes::FeedFormat;
use crate::model::values::Text as Word;

/// Rows of a sheet by which its table is told.
const HEAD: usize = 300;

/// Columns and rows in which the top of a table is searched.
const WIDEST: u32 = 256;
const DEEPEST: u32 = 400;

/// Sheets that are looked at: a workbook of hundreds is made by a program, and one of them tells of all.
const SHEETS: usize = 40;

/// A sheet that holds a table.
struct Table {
    names: Vec<String>,
    /// Cells of its header, folded, in order.
    columns: Vec<String>,
    top: Top,
    marks: Vec<String>,
    /// The row in which it begins.
    row: u32,
    /// What to ask of its header.
    doubled: Option<String>,
    /// Nothing but the number of that row tells it from what stands before.
    cut: bool,
}

/// The tables of a workbook: sheets with the same columns are one feed.
pub(super) fn parts(body: &Body) -> Result<Vec<Part>, Refusal> {
    let most = XlsxLayout::default().max_bytes;
    let names = decode::sheets(body, most).map_err(Failure::from)?;
    let mut tables: Vec<Table> = Vec::new();
    for name in names.iter().take(SHEETS) {
        let Some(table) = table(body, name)? else { continue };
        match tables.iter_mut().find(|known| known.columns == table.columns && known.top == table.top && !known.columns.is_empty()) {
            Some(known) => known.names.push(name.clone()),
            None => tables.push(table),
        }
    }
    if tables.is_empty() {
        return Err(Refusal::Empty);
    }
    let alone = tables.len() == 1;
    tables.into_iter().map(|table| part(body, table, alone && names.len() == 1)).collect()
}

fn table(body: &Body, name: &str) -> Result<Option<Table>, Refusal> {
    let layout = XlsxLayout {
        sheets: Sheets::These(vec![Sheet::Name(name.into())]),
        // Without it the first row would tell how many columns there are, and that may be a title.
        region: Some(Region { columns: (1, WIDEST), rows: (1, DEEPEST) }),
        header: false,
        formulas: Formulas::Cached,
        ..XlsxLayout::default()
    };
    let layout = Layout::Xlsx(layout);
    let document = Document::of("workbook", body.clone());
    let (mut grid, mut numbers) = (Vec::new(), Vec::new());
    for row in decode::rows(&document, &layout)?.take(HEAD) {
        let row = row?;
        let width = row.columns().map_or(0, |columns| columns.len());
        let mut cells: Vec<String> = (0..width).map(|column| row.cell(column).text().unwrap_or_default().to_owned()).collect();
        while cells.pop_if(|last| last.is_empty()).is_some() {}
        grid.push(cells);
        numbers.push(row.position.number);
    }
    let filled = |row: &Vec<String>| row.iter().filter(|cell| !cell.trim().is_empty()).count();
    let mut widths: Vec<usize> = grid.iter().map(filled).filter(|width| *width > 1).collect();
    widths.sort_unstable();
    let Some(width) = widths.get(widths.len() / 2).copied() else { return Ok(None) };
    let top = header::top(&grid, width);
    let doubled = header::doubled(&grid, top);
    let (columns, marks, skipped) = match top {
        Top::Header(at) => {
            let header = grid.get(at).map(Vec::as_slice).unwrap_or_default();
            let columns = header.iter().map(|cell| words::folded(cell)).filter(|cell| !cell.is_empty()).collect();
            (columns, if at > 0 { header::marks(&grid, at).unwrap_or_default() } else { Vec::new() }, at)
        }
        Top::Rows(at) => (Vec::new(), Vec::new(), at),
    };
    // A header alone is no table yet.
    let row = numbers.get(skipped).copied().unwrap_or(1);
    let cut = row > 1 && marks.is_empty();
    Ok((grid.len() > skipped + 1 || columns.is_empty()).then(|| Table {
        names: vec![name.to_owned()],
        columns,
        top,
        marks,
        row,
        doubled,
        cut,
    }))
}

fn part(body: &Body, table: Table, only: bool) -> Result<Part, Refusal> {
    let Table { names, top, marks, row, doubled, cut, .. } = table;
    let mut layout = XlsxLayout {
        sheets: Sheets::These(names.iter().map(|name| Sheet::Name(name.as_str().into())).collect()),
        header: matches!(top, Top::Header(_)),
        header_cells: marks.iter().map(|mark| Word::from(mark.as_str())).collect(),
        ..XlsxLayout::default()
    };
    let (mut keys, mut why) = (Vec::new(), Vec::new());
    match names.as_slice() {
        [name] if !only => keys.push(format!("sheet = {}", quoted(name))),
        [_] => {}
        several => {
            keys.push(format!("sheet = {}", list(several.iter().map(String::as_str))));
            why.push(format!("{} sheets have the same columns", several.len()));
        }
    }
    if !marks.is_empty() {
        keys.push(format!("header = {}", list(marks.iter().map(String::as_str))));
        why.push(format!("the header is row {row}; others stand before it"));
    }
    if cut {
        layout.region = Some(Region { columns: (1, 16_384), rows: (row, 1_048_576) });
        keys.push(format!("region = \"A{row}\""));
        why.push(format!("the table begins in row {row}"));
    }
    why.extend(doubled);
    if !layout.header {
        keys.push("header = false".to_owned());
        why.push("no row names the columns: they are called by their letters".to_owned());
        why.push("? What do the columns mean? Ask the nation, and hold the guesses below against its answer.".to_owned());
    }
    let formulas = formulas(body, &layout)?;
    if formulas > 0 {
        layout.formulas = Formulas::Cached;
        keys.push("formulas = \"CACHED\"".to_owned());
        why.push(format!("{formulas} cells are formulas: the value that was calculated last is read"));
    }
    let mut said = vec![Said { line: "format = \"XLSX\"".to_owned(), why }];
    if !keys.is_empty() {
        said.push(Said { line: format!("xlsx = {{ {} }}", keys.join(", ")), why: Vec::new() });
    }
    let title = (!only).then(|| names.join(", "));
    let reading = Reading { format: FeedFormat::Xlsx, layout: Layout::Xlsx(layout), said, outside: Vec::new(), name: String::new() };
    Ok(Part { title, readings: vec![reading] })
}

/// Cells with formulas in the sheets of a layout.
fn formulas(body: &Body, layout: &XlsxLayout) -> Result<u64, Refusal> {
    let layout = Layout::Xlsx(layout.clone());
    let document = Document::of("workbook", body.clone());
    let mut rows = decode::rows(&document, &layout)?;
    for row in rows.by_ref() {
        row?;
    }
    Ok(rows.findings().iter().filter(|finding| finding.rule.code == "FORMULA_REJECTED").map(|finding| finding.count).sum())
}
