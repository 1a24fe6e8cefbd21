//! What the benchmarks stand on: the demo's configuration, and a day on which its data hang.

use std::path::Path;

use jiff::civil::{Date, date};
use muster::config::{Config, Overrides, load};
use url::Url;

/// The day on which the made-up data hang, so that every run measures the same.
pub const DAY: Date = date(2026, 11, 24);

/// The configuration of the demo's nations, which publish under that address.
pub fn config(base: Url) -> Config {
    load(Path::new("config"), Overrides { base: Some(base) }).unwrap_or_else(|mistakes| panic!("{mistakes:?}"))
}
