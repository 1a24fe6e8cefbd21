//! Workbooks: sheets one after another, each a table with a header of its own.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use calamine::{Reader as _, SheetType, Xlsx, XlsxError};

use super::finding::Findings;
use super::row::Row;
use super::table::Block;
use super::xlsx_package::{self, short};
use super::xlsx_sheet;
use crate::config::{Sheet, Sheets, XlsxLayout};
use crate::feed::{Body, BodyReader, What};
use crate::model::values::{Position, Rule, Text};

/// Rows of one workbook. A sheet is read at once: what is kept of it is its text alone.
pub(super) struct XlsxRows<'a> {
    workbook: Xlsx<BodyReader>,
    layout: &'a XlsxLayout,
    /// Names of the sheets that are still to be read.
    sheets: VecDeque<String>,
    has_merged: bool,
    /// What stands before each position.
    page: String,
    open: SheetRows,
    /// How many rows were handed out.
    given: u64,
}

/// Rows of one sheet that were read and not handed out yet.
#[derive(Debug, Default)]
pub(super) struct SheetRows {
    /// What stands before the number of a row.
    pub(super) before: Text,
    pub(super) blocks: VecDeque<Lines>,
}

/// Some rows of a sheet.
#[derive(Debug)]
pub(super) struct Lines {
    pub(super) block: Arc<Block>,
    /// Per line: its row in the sheet, and what was noticed in it.
    pub(super) marks: VecDeque<(u32, Vec<&'static Rule>)>,
    /// The next line.
    pub(super) next: u32,
}

impl std::fmt::Debug for XlsxRows<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("XlsxRows").field("sheets", &self.sheets).finish_non_exhaustive()
    }
}

impl<'a> XlsxRows<'a> {
    /// Rows of the sheets that the layout names; `page` stands before each position.
    ///
    /// # Errors
    /// It is no workbook, is larger than allowed when unpacked, or lacks a sheet.
    pub(super) fn new(body: &Body, layout: &'a XlsxLayout, page: &str) -> Result<Self, What> {
        let package = xlsx_package::check(body, layout.max_bytes)?;
        let workbook = guarded(|| Xlsx::new(body.reader()))?;
        let found = tables(&workbook);
        let sheets = match &layout.sheets {
            Sheets::All => found.into(),
            Sheets::These(wanted) => wanted.iter().map(|sheet| chosen(sheet, &found)).collect::<Result<_, _>>()?,
        };
        Ok(Self { workbook, layout, sheets, has_merged: package.has_merged, page: page.to_owned(), open: SheetRows::default(), given: 0 })
    }

    /// Rows that were handed out, and all that are known.
    pub(super) fn progress(&self) -> (u64, u64) {
        let left: usize = self.open.blocks.iter().map(|lines| lines.marks.len()).sum();
        (self.given, self.given.saturating_add(left as u64))
    }

    /// The next row.
    pub(super) fn next(&mut self, findings: &mut Findings) -> Option<Result<Row, What>> {
        loop {
            if let Some(row) = self.open.next() {
                self.given = self.given.saturating_add(1);
                return Some(Ok(row));
            }
            let name = self.sheets.pop_front()?;
            match self.sheet(&name, findings) {
                Ok(rows) => self.open = rows,
                Err(what) => {
                    self.sheets.clear();
                    return Some(Err(what));
                }
            }
        }
    }

    fn sheet(&mut self, name: &str, findings: &mut Findings) -> Result<SheetRows, What> {
        let Self { workbook, layout, page, .. } = self;
        let merged = if self.has_merged { guarded(|| workbook.merge_cells_by_sheet_name(name))? } else { Vec::new() };
        let place = format!("{page}{name}!");
        let panicked = catch_unwind(AssertUnwindSafe(|| xlsx_sheet::read(workbook, name, layout, &place, &merged, findings)));
        panicked.unwrap_or_else(|_| Err(What::NoWorkbook { reason: format!("the sheet `{name}` cannot be made sense of") }))
    }
}

impl SheetRows {
    fn next(&mut self) -> Option<Row> {
        loop {
            let lines = self.blocks.front_mut()?;
            if let Some((number, noticed)) = lines.marks.pop_front() {
                let line = lines.next;
                lines.next = line.saturating_add(1);
                let position = Position { before: self.before.clone(), number, after: None };
                return Some(Row::flat(position, noticed, Arc::clone(&lines.block), line));
            }
            self.blocks.pop_front();
        }
    }
}

/// Names of a workbook's sheets, in its order.
///
/// # Errors
/// It is no workbook, or larger than `max_bytes` when unpacked.
pub fn sheets(body: &Body, max_bytes: u64) -> Result<Vec<String>, What> {
    xlsx_package::check(body, max_bytes)?;
    Ok(tables(&guarded(|| Xlsx::new(body.reader()))?))
}

/// Names of the sheets that hold cells, not charts.
fn tables(workbook: &Xlsx<BodyReader>) -> Vec<String> {
    workbook.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet).map(|sheet| sheet.name.clone()).collect()
}

/// The name of a sheet that the workbook has.
fn chosen(sheet: &Sheet, found: &[String]) -> Result<String, What> {
    let name = match sheet {
        Sheet::Number(number) => number.checked_sub(1).and_then(|place| found.get(place)),
        Sheet::Name(name) => found.iter().find(|own| own.as_str() == name.as_str()),
    };
    let wanted = || match sheet {
        Sheet::Number(number) => number.to_string(),
        Sheet::Name(name) => format!("`{name}`"),
    };
    name.cloned().ok_or_else(|| What::NoSheet { wanted: wanted(), found: found.iter().take(20).cloned().collect::<Vec<_>>().join("`, `") })
}

/// Runs a part of the library, which trusts workbooks more than we do: where it gives way, the document is at fault.
pub(super) fn guarded<T>(part: impl FnOnce() -> Result<T, XlsxError>) -> Result<T, What> {
    match catch_unwind(AssertUnwindSafe(part)) {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(XlsxError::Password)) => Err(What::EncryptedWorkbook),
        Ok(Err(error)) => Err(What::NoWorkbook { reason: short(&error) }),
        Err(_) => Err(What::NoWorkbook { reason: "it cannot be made sense of".to_owned() }),
    }
}
