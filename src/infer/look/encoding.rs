//! In which encoding a document is written.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::infer::refusal::Refusal;

/// Bytes by which an encoding is told.
const HEAD: usize = 1 << 20;

/// A document as text.
#[derive(Debug)]
pub(super) struct Text {
    /// Without its byte-order mark.
    pub(super) text: String,
    /// What it was written in.
    pub(super) encoding: &'static Encoding,
    /// How that is known.
    pub(super) how: How,
}

/// How an encoding is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    /// A byte-order mark says so.
    Marked,
    /// An XML declaration says so.
    Declared,
    /// Every other byte is zero.
    Shaped,
    /// All bytes are text in UTF-8.
    Sound,
    /// By which letters are frequent in which language.
    Guessed,
}

/// Reads bytes as text.
///
/// # Errors
/// They are no text.
pub(super) fn text(bytes: &[u8]) -> Result<Text, Refusal> {
    let (encoding, how) = encoding(bytes);
    let (text, _) = encoding.decode_with_bom_removal(bytes);
    if let Some(byte) = text.bytes().position(|byte| byte == 0) {
        return Err(Refusal::Binary { byte });
    }
    if text.trim().is_empty() {
        return Err(Refusal::Empty);
    }
    Ok(Text { text: text.into_owned(), encoding, how })
}

fn encoding(bytes: &[u8]) -> (&'static Encoding, How) {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return (encoding, How::Marked);
    }
    if let Some(encoding) = declared(bytes) {
        return (encoding, How::Declared);
    }
    if let Some(encoding) = shaped(bytes) {
        return (encoding, How::Shaped);
    }
    if std::str::from_utf8(bytes).is_ok() {
        return (UTF_8, How::Sound);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    let head = bytes.get(..HEAD).unwrap_or(bytes);
    detector.feed(head, head.len() == bytes.len());
    (detector.guess(None, Utf8Detection::Deny), How::Guessed)
}

/// What an XML declaration names, where it can be read byte by byte.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(bytes.get(..200).unwrap_or(bytes));
    let declaration = head.trim_start().strip_prefix("<?xml")?.split_once("?>")?.0.to_owned();
    let value = declaration.split_once("encoding")?.1.trim_start().strip_prefix('=')?.trim_start().to_owned();
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    Encoding::for_label(value.get(1..)?.split_once(quote)?.0.as_bytes()).filter(|encoding| encoding.is_ascii_compatible())
}

/// Two bytes a character: in nearly all of them one byte is zero, always the same.
fn shaped(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..1_000).unwrap_or(bytes);
    let pairs = head.len() / 2;
    let zeros = |first: usize| head.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let most = |count: usize| pairs > 1 && count * 10 > pairs * 4;
    match (most(even), most(odd)) {
        (true, false) => Some(UTF_16BE),
        (false, true) => Some(UTF_16LE),
        _ => None,
    }
}
