//! The tests of the house and its rooms, in one binary: a module per room.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on says so by panicking")]
mod engine;
mod config;
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]
mod demo;
mod house;
mod map;
mod real_feeds;
mod support;
mod workbench;
//! All tests that stand outside the rooms, in one binary.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on says so by stopping")]
mod feed_decode;
mod upstream;
