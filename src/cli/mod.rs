//! The commands. This room knows all others and wires them together; only here is the clock read.

mod accept;
mod args;
mod bless;
mod check;
mod chosen;
mod clock;
mod commands;
mod demo;
mod desk;
mod fields;
mod log;
mod named;
mod participation;
mod progress;
mod questions;
mod record;
mod replay;
mod schema;
mod serve;
mod shown;
mod signals;
mod test;
mod try_mapping;
mod wire;

use commands::failed;
pub use commands::run;
