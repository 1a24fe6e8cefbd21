//! How a feed's document is laid out: what decoding needs to know.

use encoding_rs::Encoding;
use serde_json_path::JsonPath;

use super::path::Path;
use crate::model::values::Text;

/// The layout of a document, by format.
#[derive(Debug, Clone)]
pub enum Layout {
    /// One JSON document.
    Json {
        /// Its rows; none: the document is a list of rows.
        records: Option<Selector>,
        /// Encoding of the text, where it is not UTF-8; what the document itself shows wins over it.
        encoding: Option<&'static Encoding>,
    },
    /// One JSON object a line, each a row.
    Ndjson {
        /// As for JSON.
        encoding: Option<&'static Encoding>,
    },
    /// Delimited text.
    Csv(CsvLayout),
    /// A workbook.
    Xlsx(XlsxLayout),
    /// XML.
    Xml {
        /// Names of the elements on the way to a row, the root first; not empty.
        records: Vec<Text>,
        /// As for JSON; what the declaration says wins over it too.
        encoding: Option<&'static Encoding>,
    },
}

/// How delimited text is written.
#[derive(Debug, Clone)]
pub struct CsvLayout {
    /// Between the cells.
    pub delimiter: u8,
    /// Around cells that hold a delimiter; none: nothing is quoted.
    pub quote: Option<u8>,
    /// Before a quote within quotes, where it is not doubled; none: nothing is escaped so.
    pub escape: Option<u8>,
    /// Encoding of the text; a byte-order mark wins over it.
    pub encoding: &'static Encoding,
    /// Lines before the header or the first row.
    pub skip_lines: usize,
    /// Whether the first line names the columns. Without one, columns are called `1`, `2`, `3`.
    pub header: bool,
    /// Cells that the header has: it is the first line with all of them. Empty: it is the first line.
    pub header_cells: Vec<Text>,
}

impl Default for CsvLayout {
    /// Commas, double quotes, UTF-8, a header in the first line.
    fn default() -> Self {
        Self {
            delimiter: b',',
            quote: Some(b'"'),
            escape: None,
            encoding: encoding_rs::UTF_8,
            skip_lines: 0,
            header: true,
            header_cells: Vec::new(),
        }
    }
}

/// Which part of a workbook is read, and how.
#[derive(Debug, Clone)]
pub struct XlsxLayout {
    /// The sheets, read one after another, each with a header of its own.
    pub sheets: Sheets,
    /// The part of each sheet that counts; none: all of it.
    pub region: Option<Region>,
    /// Whether the first row names the columns. Without one, columns are called `A`, `B`, `C`.
    pub header: bool,
    /// Cells that the header has: it is the first row with all of them. Empty: it is the first row.
    pub header_cells: Vec<Text>,
    /// How cells with formulas are read.
    pub formulas: Formulas,
    /// What the workbook may have when unpacked, in bytes.
    pub max_bytes: u64,
}

/// Sheets of a workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sheets {
    /// All, in the workbook's order.
    All,
    /// These, in this order.
    These(Vec<Sheet>),
}

/// One sheet of a workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sheet {
    /// By its place, from 1.
    Number(usize),
    /// By its name.
    Name(Text),
}

/// A rectangle of cells, with its corners; columns and rows count from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Region {
    /// First and last column.
    pub columns: (u32, u32),
    /// First and last row.
    pub rows: (u32, u32),
}

/// How cells with formulas are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Formulas {
    /// They have no value, and the row says so.
    Reject,
    /// They have the value that was calculated last; it is counted.
    Cached,
}

impl Default for XlsxLayout {
    /// The first sheet, with a header in its first row; formulas are refused.
    fn default() -> Self {
        Self {
            sheets: Sheets::These(vec![Sheet::Number(1)]),
            region: None,
            header: true,
            header_cells: Vec::new(),
            formulas: Formulas::Reject,
            max_bytes: 512 << 20,
        }
    }
}

/// A JSONPath (RFC 9535) over a whole document.
#[derive(Debug, Clone)]
pub struct Selector {
    /// As it is written.
    pub text: Text,
    /// Ready to be asked.
    pub path: JsonPath,
}

/// A place in a document outside its rows.
#[derive(Debug, Clone)]
pub enum DocumentPath {
    /// In JSON.
    Json(Selector),
    /// In XML, from the root element, which is the first step: element names, at the end perhaps an attribute.
    Xml(Path),
}
