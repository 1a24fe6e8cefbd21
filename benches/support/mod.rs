//! What the benchmarks stand on.

use jiff::civil::{Date, date};

/// The day on which the made-up data hang, so that every run measures the same.
pub const DAY: Date = date(2026, 11, 24);
