//! What a nation's file promises: samples, and what comes out of each.

use std::path::PathBuf;

use jiff::Timestamp;

use super::mistake::Place;
use crate::model::values::{CountryCode, Text};

/// One test of a nation's file.
#[derive(Debug, Clone)]
pub struct NationTest {
    /// Whose mapping it tests.
    pub nation: CountryCode,
    /// What it is called; unique in its file.
    pub name: Text,
    /// Slug of the feed.
    pub feed: Text,
    /// The instant as which it runs; none: now.
    pub at: Option<Timestamp>,
    /// What goes in.
    pub sample: Sample,
    /// What has to come out, as `muster try` shows it.
    pub expect: Text,
    /// Where `expect` stands.
    pub place: Place,
}

/// What goes into a test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sample {
    /// A document that stands in the test.
    Text(Text),
    /// A document in a file.
    File(PathBuf),
    /// A run that `muster record` kept.
    Archive(PathBuf),
}
