//! The published shapes, one file each: records of the truth in, bytes out. `record` turns a record into named fields,
//! `field` and `words` know the languages, `document` picks the shape.

pub mod codification;
mod comma_csv;
mod csv;
mod document;
mod field;
mod flat_json;
mod json;
mod nested_json;
mod nested_xml;
mod paged_json;
mod record;
mod semicolon_csv;
mod text;
mod training;
pub mod words;

pub use document::Document;
pub use field::{Cell, Field, Fields};
