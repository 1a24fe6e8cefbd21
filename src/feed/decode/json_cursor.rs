//! A place in a JSON document, moved from value to value without reading what lies between.

use bytes::Bytes;
use serde::Deserialize;
use serde::de::IgnoredAny;

use super::json_tree::{self, LEVELS, Read};
use super::tree::Tree;
use crate::feed::What;
use crate::model::codes::FeedFormat;

/// Bytes of a document, and how far they were read.
#[derive(Debug, Clone)]
pub(super) struct Cursor {
    bytes: Bytes,
    at: usize,
}

impl Cursor {
    /// At the start, behind a byte-order mark.
    pub(super) fn new(bytes: &Bytes) -> Self {
        let at = if bytes.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
        Self { bytes: bytes.clone(), at }
    }

    /// The next byte that is no white space.
    pub(super) fn peek(&mut self) -> Option<u8> {
        let blank = self.rest().iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n')).count();
        self.at = self.at.saturating_add(blank);
        self.bytes.get(self.at).copied()
    }

    /// Moves past the next byte if it is this one.
    pub(super) fn take(&mut self, wanted: u8) -> bool {
        let found = self.peek() == Some(wanted);
        self.at = self.at.saturating_add(usize::from(found));
        found
    }

    /// Moves past this byte, which the grammar wants here.
    pub(super) fn expect(&mut self, wanted: u8) -> Result<(), What> {
        if self.take(wanted) { Ok(()) } else { Err(self.unexpected(&format!("expected `{}`", wanted.escape_ascii()))) }
    }

    /// Moves past a name and its colon.
    pub(super) fn name(&mut self) -> Result<String, What> {
        self.peek();
        let mut json = serde_json::Deserializer::from_slice(self.rest());
        let read = String::deserialize(&mut json);
        let length = json.into_iter::<IgnoredAny>().byte_offset();
        let name = read.map_err(|error| self.failure(&error))?;
        self.at = self.at.saturating_add(length);
        self.expect(b':')?;
        Ok(name)
    }

    /// Moves past a value.
    pub(super) fn skip(&mut self) -> Result<(), What> {
        self.peek();
        let mut json = serde_json::Deserializer::from_slice(self.rest());
        let read = IgnoredAny::deserialize(&mut json);
        let length = json.into_iter::<IgnoredAny>().byte_offset();
        read.map_err(|error| self.failure(&error))?;
        self.at = self.at.saturating_add(length);
        Ok(())
    }

    /// Reads a value and moves past it.
    pub(super) fn read(&mut self, without: &[String]) -> Result<Read, What> {
        self.peek();
        let read = json_tree::read(Tree::with_capacity(24, 384), self.rest(), without).map_err(|error| self.failure(&error))?;
        self.at = self.at.saturating_add(read.length);
        Ok(read)
    }

    /// Moves into the object that starts here, to the value of that name; false if the object lacks it.
    pub(super) fn enter(&mut self, name: &str) -> Result<bool, What> {
        self.expect(b'{')?;
        if self.take(b'}') {
            return Ok(false);
        }
        loop {
            if self.name()? == name {
                return Ok(true);
            }
            self.skip()?;
            if self.take(b'}') {
                return Ok(false);
            }
            self.expect(b',')?;
        }
    }

    /// What is left, which the grammar wants to be nothing.
    pub(super) fn finish(&mut self) -> Result<(), What> {
        if self.peek().is_none() { Ok(()) } else { Err(self.unexpected("something stands behind the end of the document")) }
    }

    /// What follows, unread.
    pub(super) fn rest(&self) -> &[u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// A failure here: truncated at the end, malformed before it.
    pub(super) fn unexpected(&self, reason: &str) -> What {
        if self.at >= self.bytes.len() {
            return What::Truncated { line: self.line(self.at).0 };
        }
        let (line, column) = self.line(self.at);
        What::Malformed { format: FeedFormat::Json, reason: reason.to_owned(), line, column }
    }

    /// What the parser says about the value that starts here, with its place in the whole document.
    fn failure(&self, error: &serde_json::Error) -> What {
        if error.is_eof() {
            return What::Truncated { line: self.line(self.bytes.len()).0 };
        }
        let (first, start) = self.line(self.at);
        let below = (error.line() as u64).saturating_sub(1);
        let line = first.saturating_add(below);
        let column = if below == 0 { start.saturating_add(error.column() as u64).saturating_sub(1) } else { error.column() as u64 };
        let text = error.to_string();
        let reason = text.rsplit_once(" at line ").map_or(text.as_str(), |(reason, _)| reason);
        if reason == "recursion limit exceeded" {
            return What::TooDeep { limit: LEVELS, line };
        }
        What::Malformed { format: FeedFormat::Json, reason: reason.to_owned(), line, column }
    }

    /// Line and column of a byte, both from 1.
    fn line(&self, at: usize) -> (u64, u64) {
        let before = self.bytes.get(..at).unwrap_or_default();
        let lines = before.iter().filter(|byte| **byte == b'\n').count() as u64;
        let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() as u64;
        (lines.saturating_add(1), column.saturating_add(1))
    }
}
