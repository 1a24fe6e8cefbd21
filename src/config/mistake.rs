//! A mistake in the configuration, with its place and what to do about it.

use std::path::PathBuf;
use std::sync::Arc;

/// Something in the configuration that is wrong.
#[derive(Debug, Clone)]
pub struct Mistake {
    /// In which file, as the load was told to find it.
    pub file: PathBuf,
    /// Where in its text: bytes from and to; none where the file as a whole is meant.
    pub span: Option<std::ops::Range<usize>>,
    /// What is wrong, in a sentence.
    pub message: String,
    /// What to do now, in the imperative.
    pub next_step: String,
    source: Option<Arc<str>>,
}
