//! The published shapes, one file each: records of the truth in, bytes out. `record` turns a record into named fields,
//! `field` and `words` know the languages, `document` picks the shape.

pub mod codification;
mod comma_csv;
mod csv;
mod document;
mod drift;
mod field;
mod flat_json;
pub mod graph;
mod json;
mod json_lines;
mod nested_json;
mod nested_xml;
pub mod odata;
mod paged_json;
mod record;
pub mod seats;
mod semicolon_csv;
pub mod stocks;
mod text;
mod training;
pub mod words;
mod workbook;

pub use document::Document;
pub use field::{Cell, Field, Fields};
pub use record::Extent;
