//! An answer as tables, as the workbench shows them: which columns a document brings, how its values read, what files hold.
//!
//! It knows documents, the contract and JSON, and neither asks nor prints. The way of an answer:
//!
//! ```text
//! document ──► shape ──► tables with columns ──► rows of cells ──► parts ──► CSV, workbook
//! ```
//!
//! What an answer looks like is told by document and contract before it comes, so a column is there even where no row has a
//! value. `tests/cases/tables` holds what comes out; the workbench, which does the same in `workbench/src/answer` and
//! `workbench/src/take`, is held to the same files.

mod augment;
mod calling;
mod cell;
mod columns;
mod contract;
mod csv;
mod dates;
mod document;
mod gaps;
mod head;
mod numbers;
mod origin;
mod paged;
mod part;
mod reading;
mod shape;
mod strip;
mod tables;
mod words;
mod workbook;

pub use self::csv::csv;
pub use cell::Cell;
pub use columns::Column;
pub use contract::CONTRACT;
pub use document::{Document, Unread};
pub use gaps::{Gap, gaps, withheld};
pub use head::{Head, highest_label};
pub use paged::Page;
pub use part::{Part, heads, parts};
pub use strip::strip;
pub use tables::{Rows, Table, tables};
pub use words::reason;
pub use workbook::{Sheet, workbook};
