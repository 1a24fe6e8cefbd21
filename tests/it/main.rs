//! All tests that stand outside the rooms, in one binary.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on says so by stopping")]

mod feed_decode;
mod support;
mod upstream;
