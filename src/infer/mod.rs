//! A draft of a nation's file out of a document: what an operator begins with, and what he is asked.
//!
//! `draft.rs` is the road: look at the bytes (`look`), read the rows as columns (`profile`), guess what these are
//! (`guess`), write the file with its evidence (`write`), and hold it against the document. What words and signs mean in
//! which language stands in `tables/`, not in code. Nothing is invented: numbers, dates and stock numbers are read by the
//! readers that serve, and what is open becomes a question.

mod codes;
mod draft;
mod guess;
mod look;
mod profile;
mod refusal;
mod words;
mod write;

pub use draft::{Asked, draft};
pub use guess::KINDS;
pub use refusal::Refusal;
