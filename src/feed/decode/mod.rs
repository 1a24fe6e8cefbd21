//! A document becomes rows, each with its position.
//!
//! Every format ends in the same [`Row`]: text in cells, reached by paths. Nothing is trimmed, converted or guessed
//! here, and no type is inferred: numbers keep their digits, blanks stay blank. What is odd but readable is counted as a
//! [`Finding`]; what cannot be read is a failure of the document. Only documents come in and rows go out: no network.

mod above;
mod charset;
mod csv;
mod csv_head;
mod csv_lines;
mod fields;
mod finding;
mod json;
mod json_cursor;
mod json_tree;
mod json_whole;
mod look;
mod ndjson;
mod quotes;
mod row;
mod rows;
mod selector;
mod table;
mod text;
mod tree;
mod within;
mod xlsx;
mod xlsx_cell;
mod xlsx_package;
mod xlsx_sheet;
mod xml;
mod xml_element;

pub use fields::Fields;
pub use finding::{Finding, RULES, Sample};
pub(in crate::feed) use finding::{note, rule};
pub use look::{Count, Looked, count_rows, look};
pub use row::{Located, Row};
pub use rows::{Decoded, document_value, has_rows, rows};
pub use table::Columns;
pub use tree::{Excess, NodeId, Shape, Tree};
pub use xlsx::sheets;
