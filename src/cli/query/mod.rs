//! `muster query`: a question to a running gateway, for those who live on the command line.
//!
//! The way of a question is in `run`: the document is found, its variables are read, the gateway is asked, and the answer is
//! written. How an answer becomes tables is the room `table`'s to say.

mod answered;
mod args;
mod grid;
mod listed;
mod output;
mod pages;
mod question;
mod run;
mod told;
mod trouble;
mod typed;
mod variables;
mod written;

pub use args::QueryArgs;
pub use run::run;
