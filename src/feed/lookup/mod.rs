//! The same road for keys that are asked for while a query runs: transport → decode → map, many keys at once.
//!
//! Answers are held for a short time, "not found" briefly, an error never; keys that are under way are not asked for
//! again. With nothing held, each query asks for itself. Rows are matched to keys by the key in the row, never by their
//! order; those that nobody asked for are not served.

mod answered;
mod asker;
mod codification;
mod holdings;
mod seats;
mod ways;

pub use ways::lookups;
