//! What the operator lets be served all the same.

use super::world::FeedState;

/// What the operator lets be served: the document of a run that was held back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acceptance {
    /// Slug of the feed.
    pub feed: String,
    /// Rows of that document.
    pub rows: u64,
    /// Its hash.
    pub document: blake3::Hash,
}

impl Acceptance {
    /// Of the document that a feed's newest run held back for its size; none: nothing is held back.
    pub fn of(feed: &FeedState) -> Option<Self> {
        let run = feed.held()?;
        Some(Self { feed: feed.settings.slug.to_string(), rows: run.report.seen(), document: run.document? })
    }
}
