//! Whether a document is so much smaller than the last one that a broken download is likelier than the truth.

/// Whether `now` rows are less than `share` (from 0 to 1) of the `last` ones. A share of 0 lets everything pass.
pub fn shrunk(now: u64, last: u64, share: f64) -> bool {
    // Rows of one document are far below 2^53, where an f64 is still exact.
    (now as f64) < (last as f64) * share
}
