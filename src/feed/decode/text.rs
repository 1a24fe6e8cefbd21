//! A document as UTF-8 text, read block by block.

use std::io::{self, BufRead, Read};

use bytes::{Buf, Bytes};
use encoding_rs::{Decoder, Encoding, UTF_8};

use super::charset::Charset;
use crate::feed::{Body, BodyReader, What, disk};

/// Bytes that one row may have.
pub(super) const ROW: usize = 16 << 20;
/// Bytes that are read at once.
pub(super) const STEP: usize = 64 << 10;

/// Text of a document; can be read as often as one likes.
#[derive(Debug, Clone)]
pub(super) struct Text {
    body: Body,
    /// The encoding that is read.
    pub(super) charset: Charset,
    /// Bytes of the byte-order mark.
    mark: usize,
}

impl Text {
    /// Text in the encoding that the byte-order mark says, else in the declared one.
    pub(super) fn new(body: &Body, declared: &'static Encoding) -> Result<Self, What> {
        let (charset, mark) = Charset::marked(&body.head(4)?).unwrap_or((Charset::Of(declared), 0));
        Ok(Self { body: body.clone(), charset, mark })
    }

    /// Text of a format that starts with an ASCII character, which shows encodings of two and four bytes by itself.
    pub(super) fn shaped(body: &Body, declared: Option<&'static Encoding>) -> Result<Self, What> {
        let head = body.head(4)?;
        let shaped = || (Charset::shaped(&head).unwrap_or(Charset::Of(declared.unwrap_or(UTF_8))), 0);
        let (charset, mark) = Charset::marked(&head).unwrap_or_else(shaped);
        Ok(Self { body: body.clone(), charset, mark })
    }

    /// Bytes of the document.
    pub(super) fn length(&self) -> u64 {
        self.body.len()
    }

    /// Whether it came in another encoding than UTF-8; then what could not be read is U+FFFD already.
    pub(super) fn is_recoded(&self) -> bool {
        !self.charset.is_utf8()
    }

    /// Reads from the start. Text that came as UTF-8 comes as it is, sound or not.
    pub(super) fn open(&self) -> Blocks {
        if let (true, Some(bytes)) = (self.charset.is_utf8(), self.body.memory()) {
            return Blocks::Memory(bytes.slice(self.mark.min(bytes.len())..));
        }
        let source = self.body.reader_from(self.mark as u64);
        let decoder = match self.charset {
            charset if charset.is_utf8() => Recoder::None,
            Charset::Of(encoding) => Recoder::Of(Box::new(encoding.new_decoder_without_bom_handling())),
            Charset::Utf32Le => Recoder::Wide(u32::from_le_bytes),
            Charset::Utf32Be => Recoder::Wide(u32::from_be_bytes),
        };
        Blocks::Source(Box::new(Source { source, decoder, raw: Vec::new(), text: Vec::new(), at: 0, ended: false }))
    }

    /// All of it in memory.
    pub(super) fn whole(&self) -> Result<Bytes, What> {
        if self.charset.is_utf8() {
            let bytes = self.body.whole()?;
            return Ok(bytes.slice(self.mark.min(bytes.len())..));
        }
        let mut text = Vec::new();
        self.open().read_to_end(&mut text).map_err(|error| disk(&error))?;
        Ok(Bytes::from(text))
    }

    /// Line of a byte of the text, from 1.
    pub(super) fn line(&self, at: u64) -> u64 {
        let mut before = self.open().take(at);
        let mut lines = 1_u64;
        while let Ok(block @ [_, ..]) = before.fill_buf() {
            lines = lines.saturating_add(block.iter().filter(|byte| **byte == b'\n').count() as u64);
            let length = block.len();
            before.consume(length);
        }
        lines
    }

    /// The first byte of the document that is no text; none where all is sound.
    pub(super) fn unsound(&self) -> Option<u64> {
        let (mut text, mut at, mut rest) = (self.open(), self.mark as u64, Vec::new());
        loop {
            let block = text.fill_buf().ok()?;
            let (length, ended) = (block.len(), block.is_empty());
            rest.extend_from_slice(block);
            text.consume(length);
            match std::str::from_utf8(&rest) {
                Ok(_) if ended => return None,
                Ok(_) => {
                    at = at.saturating_add(rest.len() as u64);
                    rest.clear();
                }
                Err(error) if error.error_len().is_some() || ended => return Some(at.saturating_add(error.valid_up_to() as u64)),
                Err(error) => {
                    at = at.saturating_add(error.valid_up_to() as u64);
                    rest.drain(..error.valid_up_to());
                }
            }
        }
    }
}

/// UTF-8, block by block.
#[derive(Debug)]
pub(super) enum Blocks {
    Memory(Bytes),
    Source(Box<Source>),
}

/// A body on its way from one encoding to another.
#[derive(Debug)]
pub(super) struct Source {
    source: BodyReader,
    decoder: Recoder,
    /// Bytes that were read and not decoded yet.
    raw: Vec<u8>,
    text: Vec<u8>,
    /// How far the text was consumed.
    at: usize,
    ended: bool,
}

enum Recoder {
    None,
    Of(Box<Decoder>),
    Wide(fn([u8; 4]) -> u32),
}

impl std::fmt::Debug for Recoder {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Recoder")
    }
}

impl Source {
    /// Reads the next block, once the one before is consumed.
    fn refill(&mut self) -> io::Result<()> {
        while self.at >= self.text.len() && !self.ended {
            self.text.clear();
            self.at = 0;
            let Self { source, decoder, raw, text, ended, .. } = self;
            let target = if matches!(decoder, Recoder::None) { &mut *text } else { &mut *raw };
            let before = target.len();
            target.resize(before.saturating_add(STEP), 0);
            let count = source.read(target.get_mut(before..).unwrap_or_default());
            target.truncate(before.saturating_add(*count.as_ref().unwrap_or(&0)));
            *ended = count? == 0;
            match decoder {
                Recoder::None => {}
                Recoder::Of(decoder) => {
                    let room = decoder.max_utf8_buffer_length(raw.len()).ok_or_else(|| io::Error::other("a block is too large"))?;
                    text.resize(room, 0);
                    let (_, read, written, _) = decoder.decode_to_utf8(raw, text, *ended);
                    text.truncate(written);
                    raw.drain(..read);
                }
                Recoder::Wide(number) => {
                    let whole = raw.len() - raw.len() % 4;
                    let letters = raw.get(..whole).unwrap_or_default().as_chunks::<4>().0;
                    let mut letters: String =
                        letters.iter().map(|bytes| char::from_u32(number(*bytes)).unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
                    raw.drain(..whole);
                    if *ended && !raw.is_empty() {
                        letters.push(char::REPLACEMENT_CHARACTER);
                    }
                    *text = letters.into_bytes();
                }
            }
        }
        Ok(())
    }
}

impl Blocks {
    /// Reads at most that many bytes behind what is there; how many there were.
    pub(super) fn append(&mut self, most: usize, out: &mut Vec<u8>) -> io::Result<usize> {
        let mut count = 0_usize;
        loop {
            let block = self.fill_buf()?;
            let block = block.get(..block.len().min(most.saturating_sub(count))).unwrap_or_default();
            let length = block.len();
            if length == 0 {
                return Ok(count);
            }
            out.extend_from_slice(block);
            self.consume(length);
            count = count.saturating_add(length);
        }
    }
}

// Parsers ask several times for each thing that they find: a call would take longer than the answer.
impl BufRead for Blocks {
    #[inline]
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        match self {
            Self::Memory(bytes) => Ok(bytes),
            Self::Source(source) => {
                // Parsers ask once or twice for each thing that they find.
                if source.at >= source.text.len() {
                    source.refill()?;
                }
                Ok(source.text.get(source.at..).unwrap_or_default())
            }
        }
    }

    #[inline]
    fn consume(&mut self, count: usize) {
        match self {
            Self::Memory(bytes) => bytes.advance(count.min(bytes.len())),
            Self::Source(source) => source.at = source.at.saturating_add(count),
        }
    }
}

impl Read for Blocks {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(out)?;
        self.consume(count);
        Ok(count)
    }
}

/// First bytes of files that are no text, and what those are.
const OTHERS: [(&[u8], &str); 5] = [
    (b"PK\x03\x04", "a ZIP archive or a workbook"),
    (b"\x1f\x8b", "packed with gzip"),
    (b"%PDF-", "a PDF"),
    (b"\xd0\xcf\x11\xe0", "an old workbook (.xls) or another file of Microsoft Office"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
];

/// What came in place of a text; none if it may be one.
pub(super) fn other_file(body: &Body) -> Result<Option<&'static str>, What> {
    let head = body.head(8)?;
    Ok(OTHERS.iter().find(|(begins, _)| head.starts_with(begins)).map(|(_, is)| *is))
}

/// Whether a page for people came instead of a feed: what services send when they want a login, or are broken.
pub(super) fn is_html(body: &Body) -> Result<bool, What> {
    let head = body.head(1 << 10)?;
    let start = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&head).trim_ascii_start();
    let begins = |word: &[u8]| start.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word));
    Ok(begins(b"<!doctype html") || begins(b"<html"))
}
