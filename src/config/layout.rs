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
    },
    /// One JSON object a line, each a row.
    Ndjson,
    /// Delimited text.
    Csv(CsvLayout),
    /// XML.
    Xml {
        /// Names of the elements on the way to a row, the root first; not empty.
        records: Vec<Text>,
    },
}

/// How delimited text is written.
#[derive(Debug, Clone, Copy)]
pub struct CsvLayout {
    /// Between the cells.
    pub delimiter: u8,
    /// Around cells that hold a delimiter; none: nothing is quoted.
    pub quote: Option<u8>,
    /// Encoding of the text; a byte-order mark wins over it.
    pub encoding: &'static Encoding,
    /// Lines before the header or the first row.
    pub skip_lines: usize,
    /// Whether the first line names the columns. Without one, columns are called `1`, `2`, `3`.
    pub header: bool,
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
