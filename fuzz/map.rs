//! No document makes the mapper panic, and each row of it has one fate: the first byte chooses among feeds of real documents.

#![no_main]

use std::path::Path;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use muster::config::{Config, Overrides, load};
use muster::feed::judge::weigh;
use muster::feed::map::document;
use muster::feed::{Document, decode};

static CONFIG: LazyLock<Config> = LazyLock::new(|| {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../config/examples/us");
    load(&directory, Overrides::default()).unwrap_or_else(|mistakes| panic!("{} mistakes", mistakes.len()))
});

fuzz_target!(|bytes: &[u8]| {
    let Some((choice, bytes)) = bytes.split_first() else { return };
    let feeds = &CONFIG.nations[0].feeds;
    let feed = &feeds[usize::from(*choice) % feeds.len()];
    let came = Document::of(feed.url.as_str(), bytes.to_vec());
    let Ok(rows) = decode::rows(&came, &feed.layout) else { return };
    let mapped = document(rows.flatten(), feed, &CONFIG.reference);
    let all = mapped.report.all();
    assert_eq!(all.seen, all.accepted + all.flagged + all.quarantined);
    let _ = weigh(&mapped, feed, None);
});
