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
mod help;
mod infer;
mod listing;
mod log;
mod manual;
mod named_feeds;
mod progress;
mod quarantine;
mod questions;
mod refresh;
mod replay;
mod rules;
mod schema;
mod serve;
mod shown;
mod signals;
mod trace;
mod upgrade;
mod wire;

pub use commands::run;
use commands::{failed, mistyped};
