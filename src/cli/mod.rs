//! The commands. This room knows all others and wires them together; only here is the clock read.

mod accept;
mod args;
mod check;
mod clock;
mod commands;
mod demo;
mod desk;
mod fields;
mod infer;
mod log;
mod progress;
mod questions;
mod replay;
mod schema;
mod serve;
mod signals;
mod wire;

use commands::failed;
pub use commands::run;
