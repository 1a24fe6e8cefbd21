//! Behaviour of the rooms, each seen from outside.

#![expect(clippy::expect_used, reason = "a test that cannot go on has failed")]

mod engine;
mod support;
