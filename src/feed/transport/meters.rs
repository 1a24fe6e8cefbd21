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

const fn meter(name: &'static str, about: &'static str) -> Meter {
    Meter { name, about }
}

pub(super) const REQUESTS: Meter = meter("feed_requests_total", "Requests made, redirects and repeated ones too.");
pub(super) const RETRIES: Meter = meter("feed_retries_total", "Requests repeated after a failure that may pass.");
pub(super) const REDIRECTS: Meter = meter("feed_redirects_total", "Redirects followed.");
pub(super) const RATE_WAITS: Meter = meter("feed_rate_waits_total", "Requests that waited for the nation's rate.");
pub(super) const TOKENS: Meter = meter("feed_tokens_total", "Tokens asked for.");
pub(super) const RENEWALS: Meter = meter("feed_token_renewals_total", "Pages repeated with a newer token after a refusal.");
pub(super) const BREAKS: Meter = meter("feed_breaker_opens_total", "Times that a feed was left alone after failures in a row.");
pub(super) const LEFT_ALONE: Meter = meter("feed_breaker_refusals_total", "Exchanges that were not made because the feed is left alone.");
pub(super) const ALLOWANCE_SPENT: Meter =
    meter("feed_allowance_refusals_total", "Requests that were not made because the query had its share.");
pub(super) const BYTES: Meter = meter("feed_bytes_total", "Bytes of bodies on the wire.");
pub(super) const UNPACKED: Meter = meter("feed_unpacked_bytes_total", "Bytes of bodies unpacked.");
pub(super) const PAGES: Meter = meter("feed_pages_total", "Pages received.");
pub(super) const UNCHANGED: Meter = meter("feed_not_modified_total", "Documents that had not changed.");
pub(super) const FAILURES: Meter = meter("feed_failures_total", "Documents that could not be fetched.");

/// All counters of transport.
pub static METERS: [Meter; 14] = [
    REQUESTS,
    RETRIES,
    REDIRECTS,
    RATE_WAITS,
    TOKENS,
    RENEWALS,
    BREAKS,
    LEFT_ALONE,
    ALLOWANCE_SPENT,
    BYTES,
    UNPACKED,
    PAGES,
    UNCHANGED,
    FAILURES,
];
