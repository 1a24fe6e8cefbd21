//! The configuration of the demo.

use std::path::Path;

use muster::config::{Config, Overrides, load};
use url::Url;

/// The configuration of the demo's nations, which publish under that address.
pub fn config(base: Url) -> Config {
    load(Path::new("config"), Overrides { base: Some(base) }).unwrap_or_else(|mistakes| panic!("{mistakes:?}"))
}
