//! Rows of a document, whatever its format.

use std::sync::Arc;

use super::csv::CsvRows;
use super::finding::{Finding, Findings};
use super::json::JsonRows;
use super::look::look;
use super::ndjson::NdjsonRows;
use super::row::Row;
use super::table::Columns;
use super::text::{self, Text};
use super::xlsx::XlsxRows;
use super::xml::XmlRows;
use crate::config::{DocumentPath, Layout};
use crate::feed::{Document, Failure, Page, What};
use crate::model::codes::FeedFormat;

/// Rows of a document, one after another; after a failure nothing comes.
#[derive(Debug)]
pub struct Decoded<'a> {
    document: &'a Document,
    layout: &'a Layout,
    /// How many pages were opened.
    opened: usize,
    open: Option<PageRows<'a>>,
    /// How many rows the page has given so far.
    given: u64,
    findings: Findings,
}

/// After so many rows a page has shown how much each takes.
const SHOWN: u64 = 4_096;

/// The rows of one page.
#[derive(Debug)]
enum PageRows<'a> {
    Json(JsonRows<'a>),
    Ndjson(NdjsonRows),
    Csv(Box<CsvRows>),
    Xml(Box<XmlRows<'a>>),
    Xlsx(Box<XlsxRows<'a>>),
}

/// Reads a document as its layout says.
///
/// # Errors
/// The first page is empty, a page for people, or not of its format from the start. What is wrong further on comes in
/// the place of a row.
pub fn rows<'a>(document: &'a Document, layout: &'a Layout) -> Result<Decoded<'a>, Failure> {
    let mut decoded = Decoded { document, layout, opened: 0, open: None, given: 0, findings: Findings::default() };
    decoded.turn()?;
    Ok(decoded)
}

/// Whether a page has a row at all: the first page without rows is beyond the end of a document that is counted in pages.
///
/// # Errors
/// As for [`rows`], and of the first row.
pub fn has_rows(page: &Page, layout: &Layout) -> Result<bool, What> {
    let mut findings = Findings::default();
    let mut row = None;
    PageRows::open(page, layout, "", &mut findings)?.advance(&mut findings, &mut row)?;
    Ok(row.is_some())
}

/// The text at a place outside the rows, in the first page that has it; none where no page has.
///
/// # Errors
/// A page is not of its format up to that place.
pub fn document_value(document: &Document, layout: &Layout, path: &DocumentPath) -> Result<Option<String>, Failure> {
    for (number, page) in (1..).zip(&document.pages) {
        let looked = look(page, layout, path).map_err(|what| place(document, number, what))?;
        if let Some(text) = looked.text() {
            return Ok(Some(text));
        }
    }
    Ok(None)
}

impl Decoded<'_> {
    /// What was noticed so far; all of it once the rows have ended.
    pub fn findings(&self) -> &[Finding] {
        self.findings.all()
    }

    /// Columns of the table at hand, which may have no row; none where rows are no lines of a table, and behind the last.
    pub fn columns(&self) -> Option<&Arc<Columns>> {
        if let Some(PageRows::Csv(rows)) = &self.open { Some(rows.columns()) } else { None }
    }

    /// Told once, when a page has shown how much its rows take: about how many more it has.
    pub fn outlook(&self) -> Option<usize> {
        let (done, all) = self.open.as_ref().filter(|_| self.given == SHOWN)?.progress()?;
        let left = u128::from(all.saturating_sub(done)).saturating_mul(u128::from(self.given));
        usize::try_from(left.checked_div(u128::from(done))?).ok()
    }

    /// Reads the next row, in the room of the one before where it can be; none is there behind the last.
    ///
    /// # Errors
    /// The document can't be read further.
    pub fn advance(&mut self, room: &mut Option<Row>) -> Result<(), Failure> {
        while let Some(open) = &mut self.open {
            let read = open.advance(&mut self.findings, room).map_err(|what| place(self.document, self.opened, what));
            match read.and_then(|()| if room.is_some() { Ok(true) } else { self.turn() }) {
                Ok(_) if room.is_some() => {
                    self.given = self.given.saturating_add(1);
                    return Ok(());
                }
                Ok(true) => {}
                Ok(false) => self.open = None,
                Err(failure) => {
                    (self.open, *room) = (None, None);
                    return Err(failure);
                }
            }
        }
        *room = None;
        Ok(())
    }

    /// Opens the next page; false behind the last.
    fn turn(&mut self) -> Result<bool, Failure> {
        let Some(page) = self.document.pages.get(self.opened) else { return Ok(false) };
        (self.opened, self.given) = (self.opened.saturating_add(1), 0);
        let name = if self.document.pages.len() > 1 { format!("page {}: ", self.opened) } else { String::new() };
        let open = PageRows::open(page, self.layout, &name, &mut self.findings);
        self.open = Some(open.map_err(|what| place(self.document, self.opened, what))?);
        Ok(true)
    }
}

impl Iterator for Decoded<'_> {
    type Item = Result<Row, Failure>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut row = None;
        self.advance(&mut row).map(|()| row).transpose()
    }
}

impl<'a> PageRows<'a> {
    fn open(page: &Page, layout: &'a Layout, name: &str, findings: &mut Findings) -> Result<Self, What> {
        if text::is_html(&page.bytes)? {
            return Err(What::HtmlPage { promised: format(layout) });
        }
        if !matches!(layout, Layout::Xlsx(_))
            && let Some(is) = text::other_file(&page.bytes)?
        {
            return Err(What::OtherFile { is, promised: format(layout) });
        }
        Ok(match layout {
            Layout::Json { records, encoding } => {
                let text = Text::shaped(&page.bytes, *encoding)?;
                Self::Json(JsonRows::new(&text.whole()?, text.is_recoded(), records.as_ref(), name))
            }
            Layout::Ndjson { encoding } => Self::Ndjson(NdjsonRows::new(&page.bytes, *encoding, name)?),
            Layout::Csv(layout) => Self::Csv(Box::new(CsvRows::new(&page.bytes, layout, name, findings)?)),
            Layout::Xlsx(layout) => Self::Xlsx(Box::new(XlsxRows::new(&page.bytes, layout, name)?)),
            Layout::Xml { records, encoding } => Self::Xml(Box::new(XmlRows::new(&page.bytes, records, *encoding, name)?)),
        })
    }

    /// What the rows so far took of the page, and what there is in all, in bytes or rows; none where that can't be told.
    fn progress(&self) -> Option<(u64, u64)> {
        match self {
            Self::Csv(rows) => rows.progress(),
            Self::Ndjson(rows) => rows.progress(),
            Self::Xml(rows) => rows.progress(),
            Self::Json(rows) => rows.progress(),
            Self::Xlsx(rows) => Some(rows.progress()),
        }
    }

    /// The next row, in the room of the one before where it can be; none is there behind the last.
    fn advance(&mut self, findings: &mut Findings, room: &mut Option<Row>) -> Result<(), What> {
        let next = match self {
            Self::Csv(rows) => return rows.advance(findings, room),
            Self::Ndjson(rows) => return rows.advance(findings, room),
            Self::Xml(rows) => return rows.advance(findings, room),
            Self::Json(rows) => rows.next(findings),
            Self::Xlsx(rows) => rows.next(findings),
        };
        *room = next.transpose()?;
        Ok(())
    }
}

fn format(layout: &Layout) -> FeedFormat {
    match layout {
        Layout::Json { .. } => FeedFormat::Json,
        Layout::Ndjson { .. } => FeedFormat::Ndjson,
        Layout::Csv(_) => FeedFormat::Csv,
        Layout::Xml { .. } => FeedFormat::Xml,
        Layout::Xlsx(_) => FeedFormat::Xlsx,
    }
}

/// A failure with its page, where there are several, and its address.
fn place(document: &Document, number: usize, what: What) -> Failure {
    let page = if document.pages.len() > 1 { u32::try_from(number).ok() } else { None };
    let url = number.checked_sub(1).and_then(|index| document.pages.get(index)).map(|page| page.url.clone());
    Failure { what, page, url }
}
