//! The tests of the house and its rooms, in one binary: a module per room.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod demo;
mod house;
mod workbench;
