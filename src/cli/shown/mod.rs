//! How rows, records and reports are shown: as lines of text, in two columns on a terminal, or as JSON.
//!
//! What a test expects, what `muster try` prints beside a row and what a report says is made here, once.

mod columns;
mod json;
mod line;
mod outcome;
mod record;
mod report;
mod row;
mod value;

pub use columns::{beside, rule};
pub use json::json;
pub use line::{Line, Look};
pub use outcome::{outcome, quarantined};
pub use record::record;
pub use report::report;
pub use row::row;
