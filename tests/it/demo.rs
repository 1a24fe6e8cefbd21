//! The made-up nations: the same for the same seed, as many as promised, readable by readers that share no code with
//! the writers, and served as real services are.
#![expect(clippy::expect_used, reason = "a test that cannot go on says why by panicking")]

mod configuration;
mod documents;
mod mapped;
mod past;
mod services;
mod truth;

use jiff::civil::{Date, date};
use muster::demo::Truth;
use muster::demo::plan::Feed;
use muster::demo::shapes::Document;

const TODAY: Date = date(2026, 11, 24);

fn world() -> Truth {
    muster::demo::truth(1, 1.0, TODAY)
}

fn pages(truth: &Truth, feed: &Feed) -> Vec<Vec<u8>> {
    written(Document::new(truth, feed).expect("every feed has a publisher"))
}

fn written(document: Document<'_>) -> Vec<Vec<u8>> {
    (1..=document.pages())
        .map(|page| {
            let mut bytes = Vec::new();
            document.write(page, &mut bytes).expect("memory takes all");
            bytes
        })
        .collect()
}
