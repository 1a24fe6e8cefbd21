//! The tests of the house and its rooms, in one binary: a module per room.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on says so by panicking")]

mod config;
mod demo;
mod engine;
mod feed_decode;
mod gateway;
mod hostile;
mod house;
mod http;
mod infer;
mod judge;
mod lookup;
mod map;
mod readiness;
mod readme;
mod real_feeds;
mod schema;
mod support;
mod table;
mod trying;
mod upstream;
mod workbench;
