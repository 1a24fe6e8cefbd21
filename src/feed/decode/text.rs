//! Bytes of a document as UTF-8 text.

use bytes::Bytes;
use encoding_rs::{Encoding, UTF_8};

/// Text of a document.
#[derive(Debug)]
pub(super) struct Text {
    /// UTF-8 if `recoded`; as they came, without a byte-order mark, if the document says that it is UTF-8.
    pub(super) bytes: Bytes,
    /// Whether they came in another encoding; then what could not be read is U+FFFD already.
    pub(super) recoded: bool,
    /// The encoding that was read.
    pub(super) encoding: &'static Encoding,
}

/// Reads bytes in the encoding that their byte-order mark says, else in the declared one.
pub(super) fn read(document: &Bytes, declared: &'static Encoding) -> Text {
    let (encoding, mark) = Encoding::for_bom(document).unwrap_or((declared, 0));
    let bytes = document.slice(mark.min(document.len())..);
    if encoding == UTF_8 {
        return Text { bytes, recoded: false, encoding };
    }
    let bytes = match encoding.decode_without_bom_handling(&bytes).0 {
        std::borrow::Cow::Borrowed(_) => bytes,
        std::borrow::Cow::Owned(text) => Bytes::from(text),
    };
    Text { bytes, recoded: true, encoding }
}

/// Whether a page for people came instead of a feed: what services send when they want a login, or are broken.
pub(super) fn is_html(document: &[u8]) -> bool {
    let start = document.strip_prefix(b"\xef\xbb\xbf").unwrap_or(document).trim_ascii_start();
    let begins = |word: &[u8]| start.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word));
    begins(b"<!doctype html") || begins(b"<html")
}

/// Line of a byte, from 1.
pub(super) fn line(document: &[u8], at: usize) -> u64 {
    let before = document.get(..at.min(document.len())).unwrap_or_default();
    (before.iter().filter(|byte| **byte == b'\n').count() as u64).saturating_add(1)
}
