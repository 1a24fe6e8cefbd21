//! The commands. This room knows all others and wires them together; only here is the clock read.

mod accept;
mod admin;
mod aliases;
mod args;
mod asking;
mod check;
mod clock;
mod commands;
mod demo;
mod fields;
mod log;
mod named_feeds;
mod progress;
mod quarantine;
mod questions;
mod refresh;
mod replay;
mod schema;
mod serve;
mod shown;
mod signals;
mod trace;
mod wire;

use commands::{failed, mistyped};
pub use commands::run;
