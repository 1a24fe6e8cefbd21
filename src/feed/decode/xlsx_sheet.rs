//! One sheet of a workbook, cell after cell, becomes lines of a table.

use std::collections::HashMap;
use std::io::{Read, Seek};
use std::ops::Range;
use std::sync::Arc;

use calamine::{DataRef, Dimensions, Xlsx, XlsxCellReader, XlsxError};

use super::charset::has_controls;
use super::csv_lines::columns;
use super::finding::{
    CELL_ERROR, CONTROL_CHARACTER, DIGITS_LOST, EMPTY_ROW, FORMULA_CACHED, FORMULA_REJECTED, Findings, MERGED_CELLS, MIXED_COLUMN,
    PREAMBLE, RAGGED_ROW,
};
use super::table::{Block, Columns};
use super::xlsx::{Lines, SheetRows, guarded};
use super::xlsx_cell::{self, Kind};
use super::xlsx_package::short;
use crate::config::{Formulas, Region, XlsxLayout};
use crate::feed::What;
use crate::model::values::{Position, Rule, Text};

/// Rows in which a header is searched.
const SEARCHED: u32 = 200;
/// Places for cells that one sheet may take: a few cells far apart in each row are no table.
const PLACES: usize = 100_000_000;
/// Lines of one block.
const BLOCK: usize = 512;

/// Reads a sheet; `place` stands before each position.
pub(super) fn read<S: Read + Seek>(
    workbook: &mut Xlsx<S>,
    name: &str,
    layout: &XlsxLayout,
    place: &str,
    merged: &[Dimensions],
    findings: &mut Findings,
) -> Result<SheetRows, What> {
    let zeros = zeros(workbook, name)?;
    let mut cells = guarded(|| workbook.worksheet_cells_reader(name))?;
    let mut sheet = Sheet::new(layout, place, findings);
    while sheet.cell(&mut cells, &zeros)? {}
    sheet.finish(merged)
}

/// Formats that fill numbers up with zeros, by cell: read only where a workbook has such formats.
fn zeros<S: Read + Seek>(workbook: &mut Xlsx<S>, name: &str) -> Result<HashMap<(u32, u32), Arc<str>>, What> {
    let mut cells = guarded(|| workbook.worksheet_cells_reader(name))?;
    let pattern = |format: &str| xlsx_cell::zeros(format).map(Arc::from);
    let styles: HashMap<usize, Arc<str>> =
        (0..).zip(cells.styles()).filter_map(|(id, style)| Some((id, pattern(&style.number_format.as_ref()?.format_code)?))).collect();
    let mut found = HashMap::new();
    if styles.is_empty() {
        return Ok(found);
    }
    while let Some((row, column, style)) = guarded(|| cells.next_style_id())? {
        if let Some(zeros) = styles.get(&style) {
            found.insert((row, column), Arc::clone(zeros));
        }
    }
    Ok(found)
}

/// A cell of the row that is being read; its column from 1, and where its text lies in that of the row.
struct Cell {
    column: u32,
    text: Range<usize>,
    kind: Kind,
    formula: bool,
}

/// A sheet that is being read.
struct Sheet<'a> {
    layout: &'a XlsxLayout,
    region: Region,
    place: &'a str,
    findings: &'a mut Findings,
    /// What stands before the number of a row.
    before: Text,
    /// The row that is being read, its cells so far, and their texts.
    row: u32,
    cells: Vec<Cell>,
    text: String,
    /// The columns, once they are known, and the row that named them.
    columns: Option<(Arc<Columns>, u32)>,
    /// How many cells of each kind there are, by column.
    kinds: Vec<[u64; Kind::ALL.len()]>,
    block: Option<Block>,
    marks: Vec<(u32, Vec<&'static Rule>)>,
    rows: SheetRows,
    places: usize,
    /// The last row that became a line.
    last_row: u32,
}

impl<'a> Sheet<'a> {
    fn new(layout: &'a XlsxLayout, place: &'a str, findings: &'a mut Findings) -> Self {
        let region = layout.region.unwrap_or(Region { columns: (1, u32::MAX), rows: (1, u32::MAX) });
        let before = Text::from(format!("{place}row "));
        let rows = SheetRows { before: before.clone(), ..SheetRows::default() };
        Self {
            layout,
            region,
            place,
            findings,
            before,
            row: 0,
            cells: Vec::new(),
            text: String::new(),
            columns: None,
            kinds: Vec::new(),
            block: None,
            marks: Vec::new(),
            rows,
            places: 0,
            last_row: 0,
        }
    }

    /// Reads on to the next cell of the region; false at the end.
    fn cell<S: Read + Seek>(&mut self, cells: &mut XlsxCellReader<'_, S>, zeros: &HashMap<(u32, u32), Arc<str>>) -> Result<bool, What> {
        loop {
            let record = match cells.next_cell_with_formula_metadata() {
                Ok(None) => return Ok(false),
                Ok(Some(record)) => record,
                // An error that is newer than the library: its place is not told.
                Err(XlsxError::CellError(code)) => {
                    let near = self.at_row(self.row);
                    self.findings.note(&CELL_ERROR, &near, || format!("a cell has the error `{}`", code.escape_default()));
                    continue;
                }
                Err(error) => return Err(What::NoWorkbook { reason: format!("{} ({})", short(&error), self.at_row(self.row)) }),
            };
            let (row, column) = (record.pos.0.saturating_add(1), record.pos.1.saturating_add(1));
            let (columns, rows) = (self.region.columns, self.region.rows);
            if !(rows.0..=rows.1).contains(&row) || !(columns.0..=columns.1).contains(&column) {
                continue;
            }
            if row != self.row {
                self.end_row()?;
                self.row = row;
            }
            let start = self.text.len();
            let kind = xlsx_cell::write(&record.value, zeros.get(&record.pos).map(AsRef::as_ref), &mut self.text);
            if let DataRef::Error(error) = &record.value {
                self.text.push_str(&error.to_string());
            }
            self.cells.push(Cell { column, text: start..self.text.len(), kind, formula: record.formula.is_some() });
            return Ok(true);
        }
    }

    /// Takes the row that was read: a line before the header, the header, or a line of the table.
    fn end_row(&mut self) -> Result<(), What> {
        let (mut cells, text) = (std::mem::take(&mut self.cells), std::mem::take(&mut self.text));
        if !cells.is_empty() {
            cells.sort_by_key(|cell| cell.column);
            self.take(&cells, &text)?;
        }
        // The memory is used again.
        (self.cells, self.text) = (cells, text);
        self.cells.clear();
        self.text.clear();
        Ok(())
    }

    fn take(&mut self, cells: &[Cell], text: &str) -> Result<(), What> {
        let columns = match &self.columns {
            Some((columns, _)) => Some(Arc::clone(columns)),
            None => self.begin(cells, text)?,
        };
        let Some(columns) = columns else { return Ok(()) };
        if cells.iter().all(|cell| cell.kind == Kind::Blank) {
            let position = self.at_row(self.row);
            self.findings.note(&EMPTY_ROW, &position, || "no cell has a value".to_owned());
            return Ok(());
        }
        self.line(&columns, cells, text)
    }

    /// The columns, if the row is the header or the first of a table without one; none if the table begins further down,
    /// or below this row.
    fn begin(&mut self, cells: &[Cell], text: &str) -> Result<Option<Arc<Columns>>, What> {
        let position = self.at_row(self.row);
        let blank = cells.iter().all(|cell| cell.kind == Kind::Blank);
        let has = |name: &Text| cells.iter().any(|cell| cut(text, cell).trim() == name.trim());
        if blank || !self.layout.header_cells.iter().all(has) {
            if !blank {
                self.findings.note(&PREAMBLE, &position, || "stands before the header".to_owned());
            }
            if self.row > self.region.rows.0.saturating_add(SEARCHED) && !self.layout.header_cells.is_empty() {
                return Err(self.no_header());
            }
            return Ok(None);
        }
        let first = self.region.columns.0;
        let last = cells.last().map_or(first, |cell| cell.column);
        let columns = if self.layout.header {
            let names: Vec<&str> = (first..=last).map(|column| name(cells, text, column)).collect();
            columns(names.into_iter(), &position, self.findings)
        } else {
            let bound = if self.region.columns.1 == u32::MAX { last } else { self.region.columns.1 };
            Columns::named((first..=bound).map(letters).collect::<Vec<_>>().iter().map(String::as_str)).0
        };
        self.kinds = vec![Default::default(); columns.len()];
        let columns = Arc::new(columns);
        self.columns = Some((Arc::clone(&columns), self.row));
        Ok((!self.layout.header).then_some(columns))
    }

    /// Adds a line to the table.
    fn line(&mut self, columns: &Arc<Columns>, cells: &[Cell], text: &str) -> Result<(), What> {
        let (first, width) = (self.region.columns.0, columns.len());
        self.places = self.places.saturating_add(width);
        if self.places > PLACES {
            return Err(What::NoWorkbook { reason: format!("the sheet takes more than {PLACES} cells") });
        }
        let position = self.at_row(self.row);
        let mut noticed: Vec<&'static Rule> = Vec::new();
        let mut flag = |rule: &'static Rule| {
            if !noticed.contains(&rule) {
                noticed.push(rule);
            }
        };
        let mut texts: Vec<(&str, bool)> = vec![("", false); width];
        for cell in cells {
            let (place, row, own) = (self.place, self.row, cut(text, cell));
            let at = || Position { before: Text::from(format!("{place}{}", letters(cell.column))), number: row, after: None };
            let Some(slot) = texts.get_mut(cell.column.saturating_sub(first) as usize) else {
                if cell.kind != Kind::Blank {
                    self.findings.note(&RAGGED_ROW, &at(), || "the cell stands beyond the table's last column".to_owned());
                    flag(&RAGGED_ROW);
                }
                continue;
            };
            if cell.formula {
                match self.layout.formulas {
                    Formulas::Reject => {
                        self.findings.note(&FORMULA_REJECTED, &position, || format!("{} is a formula", at()));
                        flag(&FORMULA_REJECTED);
                        continue;
                    }
                    Formulas::Cached => self.findings.note(&FORMULA_CACHED, &at(), || "a formula".to_owned()),
                }
            }
            match cell.kind {
                Kind::Blank => continue,
                Kind::Wrong => {
                    self.findings.note(&CELL_ERROR, &position, || format!("{} is {own}", at()));
                    flag(&CELL_ERROR);
                    continue;
                }
                Kind::Number if digits_above(own, 15) => {
                    self.findings.note(&DIGITS_LOST, &position, || format!("{} has {} digits", at(), own.trim_start_matches('-').len()));
                    flag(&DIGITS_LOST);
                }
                Kind::Text if has_controls(own, false) => {
                    self.findings.note(&CONTROL_CHARACTER, &position, || format!("a control character within {}", at()));
                    flag(&CONTROL_CHARACTER);
                }
                Kind::Number | Kind::Text | Kind::Date | Kind::Boolean => {}
            }
            if let Some(kinds) = self.kinds.get_mut(cell.column.saturating_sub(first) as usize) {
                kinds[cell.kind as usize] += 1;
            }
            *slot = (own, cell.kind == Kind::Number);
        }
        let block = self.block.get_or_insert_with(|| Block::new(Arc::clone(columns)));
        block.push_typed(texts.into_iter());
        self.marks.push((self.row, noticed));
        self.last_row = self.row;
        if self.marks.len() >= BLOCK {
            self.end_block();
        }
        Ok(())
    }

    fn end_block(&mut self) {
        if let Some(block) = self.block.take() {
            let marks = std::mem::take(&mut self.marks).into();
            self.rows.blocks.push_back(Lines { block: Arc::new(block), marks, next: 0 });
        }
    }

    /// The table's lines, once all cells were read.
    fn finish(mut self, merged: &[Dimensions]) -> Result<SheetRows, What> {
        self.end_row()?;
        self.end_block();
        let Some((columns, header)) = self.columns.take() else {
            return match (self.layout.header, self.layout.header_cells.is_empty()) {
                (true, false) => Err(self.no_header()),
                (true, true) => Err(What::NoWorkbook { reason: format!("the sheet of `{}` is empty", self.place) }),
                (false, _) => Ok(self.rows),
            };
        };
        let named = self.at_row(header);
        for (name, kinds) in columns.names().zip(&self.kinds) {
            let counted = kinds.iter().zip(Kind::ALL).filter(|(count, _)| **count > 0);
            let mut kinds: Vec<(u64, &str)> = counted.map(|(count, kind)| (*count, kind.several())).collect();
            if kinds.len() < 2 {
                continue;
            }
            kinds.sort_unstable_by(|one, other| other.cmp(one));
            let said: Vec<String> = kinds.iter().map(|(count, several)| format!("{count} {several}")).collect();
            self.findings.note(&MIXED_COLUMN, &named, || format!("column `{name}` has {}", said.join(" and ")));
        }
        let last_column = self.region.columns.0.saturating_add(columns.len() as u32).saturating_sub(1);
        for cells in merged {
            let (top, left) = (cells.start.0.saturating_add(1), cells.start.1.saturating_add(1));
            let (bottom, right) = (cells.end.0.saturating_add(1), cells.end.1.saturating_add(1));
            if bottom >= header && top <= self.last_row && left <= last_column && right >= self.region.columns.0 {
                let at = Position { before: Text::from(format!("{}{}", self.place, letters(left))), number: top, after: None };
                let end = format!("{}{bottom}", letters(right));
                self.findings.note(&MERGED_CELLS, &at, || format!("merged up to {end}; the others have no value of their own"));
            }
        }
        Ok(self.rows)
    }

    fn no_header(&self) -> What {
        What::NoHeader { cells: self.layout.header_cells.join("`, `"), lines: SEARCHED as usize }
    }

    fn at_row(&self, row: u32) -> Position {
        Position { before: self.before.clone(), number: row, after: None }
    }
}

/// The text of a cell.
fn cut<'t>(text: &'t str, cell: &Cell) -> &'t str {
    text.get(cell.text.clone()).unwrap_or_default()
}

/// What the header calls a column; empty where it says nothing.
fn name<'t>(cells: &[Cell], text: &'t str, column: u32) -> &'t str {
    let cell = cells.binary_search_by_key(&column, |cell| cell.column).ok().and_then(|place| cells.get(place));
    cell.filter(|cell| cell.kind != Kind::Wrong).map_or("", |cell| cut(text, cell))
}

/// Whether a text is a whole number of more digits than that.
fn digits_above(text: &str, most: usize) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    digits.len() > most && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// The letters of a column, from 1: `A`, `Z`, `AA`.
fn letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut left = column;
    while let Some(before) = left.checked_sub(1) {
        letters.push(char::from(b'A' + (before % 26) as u8));
        left = before / 26;
    }
    letters.into_iter().rev().collect()
}
