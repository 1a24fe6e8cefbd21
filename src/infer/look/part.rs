//! What a look at a document shows: parts that are a feed each, and the ways in which each could be read.

use crate::config::Layout;
use crate::model::codes::FeedFormat;

/// A part of a document that becomes a feed: the whole of it, or some sheets of a workbook.
#[derive(Debug)]
pub struct Part {
    /// The sheet's name; none for the whole document.
    pub title: Option<String>,
    /// Ways to read it, at least one; which is best depends on what then stands in the rows.
    pub readings: Vec<Reading>,
}

/// A way to read a document.
#[derive(Debug, Clone)]
pub struct Reading {
    /// Its format.
    pub format: FeedFormat,
    /// What decoding needs to know.
    pub layout: Layout,
    /// The same as lines of a nation's file.
    pub said: Vec<Said>,
    /// Places outside a row that a mapping can reach from it.
    pub outside: Vec<Outside>,
    /// What the elements that are rows are called; empty where they have no name.
    pub name: String,
}

/// A line of a nation's file, and why it stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// In TOML.
    pub line: String,
    /// The evidence, or a question.
    pub why: Vec<String>,
}

impl Said {
    /// A line with one reason.
    pub fn new(line: impl Into<String>, why: impl Into<String>) -> Self {
        Self { line: line.into(), why: vec![why.into()] }
    }
}

/// A place outside a row: in an element or object around it, or the key under which it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outside {
    /// As a mapping writes it: `../@name`.
    pub path: String,
    /// What words are looked for in: its own name, and that of what it belongs to.
    pub names: Vec<String>,
    /// Where it stands in the document, if there is one of it.
    pub document: Option<String>,
}
