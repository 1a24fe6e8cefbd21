//! The commands. This room knows all others and wires them together; only here is the clock read.

mod accept;
mod admin;
mod args;
mod check;
mod clock;
mod commands;
mod demo;
mod fields;
mod log;
mod progress;
mod questions;
mod refresh;
mod replay;
mod schema;
mod serve;
mod shown;
mod signals;
mod wire;

use commands::{failed, mistyped};
pub use commands::run;
