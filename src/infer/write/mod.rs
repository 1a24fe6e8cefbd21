//! The draft as text: a nation's file with its evidence and its questions.

mod field;
mod file;
mod money;
mod record;
mod settings;
mod toml;

pub use file::{Draft, Feed, file};
pub use toml::{list, quoted};
