//! A look at the bytes: format, encoding, where the rows are. What a column means is not asked here.

mod csv;
mod csv_lines;
mod encoding;
mod format;
mod header;
mod json;
mod keys;
mod part;
mod workbook;
mod xml;

pub use format::parts;
pub use json::step as json_step;
pub use part::{Part, Reading, Said};
