//! Text on its way to a parser, kept as long as somebody may want to look at it again.

use std::io::{self, BufRead, Read};

use super::text::Blocks;

/// Bytes that one row may have.
pub(super) const ROW: usize = 16 << 20;

/// A row has more bytes than [`ROW`]; travels through the parser as an I/O error.
#[derive(Debug, thiserror::Error)]
#[error("a row is larger than any row is")]
pub(super) struct Overlong;

/// What a parser has read and somebody has not let go of yet.
#[derive(Debug)]
pub(super) struct Window {
    text: Blocks,
    kept: Vec<u8>,
    /// Place of the first kept byte in the text.
    start: u64,
    /// Nothing before this place is wanted any more.
    wanted: u64,
    /// The last byte of the text, once all of it was read.
    last: Option<u8>,
    ended: bool,
}

impl Window {
    pub(super) fn new(text: Blocks) -> Self {
        Self { text, kept: Vec::new(), start: 0, wanted: 0, last: None, ended: false }
    }

    /// Lets go of what stands before that place.
    pub(super) fn forget(&mut self, before: u64) {
        self.wanted = before;
    }

    /// What stands between two places, as far as it was read and is kept.
    pub(super) fn slice(&self, start: u64, end: u64) -> &[u8] {
        let place = |at: u64| usize::try_from(at.saturating_sub(self.start)).unwrap_or(usize::MAX).min(self.kept.len());
        self.kept.get(place(start)..place(end)).unwrap_or_default()
    }

    /// Whether the text ends at that place, and without a line end.
    pub(super) fn is_cut(&self, at: u64) -> bool {
        let read = self.start.saturating_add(self.kept.len() as u64);
        self.ended && at >= read && !matches!(self.last, Some(b'\n' | b'\r'))
    }
}

impl Read for Window {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let spent = usize::try_from(self.wanted.saturating_sub(self.start)).unwrap_or(usize::MAX).min(self.kept.len());
        self.kept.drain(..spent);
        self.start = self.start.saturating_add(spent as u64);
        if self.kept.len() > ROW {
            return Err(io::Error::other(Overlong));
        }
        let count = self.text.fill_buf()?.read(out)?;
        self.text.consume(count);
        let fresh = out.get(..count).unwrap_or_default();
        self.kept.extend_from_slice(fresh);
        self.last = fresh.last().copied().or(self.last);
        self.ended = count == 0;
        Ok(count)
    }
}
