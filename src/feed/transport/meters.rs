//! What transport counts, each named once.

/// A counter: its name and what it counts, in a sentence. Each carries the feed's slug as `feed`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meter {
    /// Name as `/metrics` writes it.
    pub name: &'static str,
    /// What it counts.
    pub about: &'static str,
}

impl Meter {
    /// Adds to it.
    pub(super) fn add(self, feed: &str, count: u64) {
        metrics::counter!(self.name, "feed" => feed.to_owned()).increment(count);
    }
}

pub(super) const REQUESTS: Meter = Meter { name: "feed_requests_total", about: "Requests made, redirects and repeated ones too." };
pub(super) const RETRIES: Meter = Meter { name: "feed_retries_total", about: "Requests repeated after a failure that may pass." };
pub(super) const BYTES: Meter = Meter { name: "feed_bytes_total", about: "Bytes of bodies on the wire." };
pub(super) const UNPACKED: Meter = Meter { name: "feed_unpacked_bytes_total", about: "Bytes of bodies unpacked." };
pub(super) const PAGES: Meter = Meter { name: "feed_pages_total", about: "Pages received." };
pub(super) const UNCHANGED: Meter = Meter { name: "feed_not_modified_total", about: "Documents that had not changed." };
pub(super) const FAILURES: Meter = Meter { name: "feed_failures_total", about: "Documents that could not be fetched." };

/// All counters of transport.
pub static METERS: [Meter; 7] = [REQUESTS, RETRIES, BYTES, UNPACKED, PAGES, UNCHANGED, FAILURES];
