//! Rows become records: laws, and what the pages of `tests/cases/map` show.

mod cases;
pub mod hand;
mod laws;
