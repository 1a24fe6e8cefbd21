//! In which encoding a document is written: by its byte-order mark, its first bytes, or what is declared.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// An encoding of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Charset {
    /// One that the WHATWG lists.
    Of(&'static Encoding),
    /// Four bytes a character, the lowest first.
    Utf32Le,
    /// Four bytes a character, the highest first.
    Utf32Be,
}

impl Charset {
    /// Its name in messages.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Of(encoding) => encoding.name(),
            Self::Utf32Le => "UTF-32LE",
            Self::Utf32Be => "UTF-32BE",
        }
    }

    /// Whether texts in it are read as they are.
    pub(super) fn is_utf8(self) -> bool {
        self == Self::Of(UTF_8)
    }

    /// What a byte-order mark says, and how long the mark is.
    pub(super) fn marked(head: &[u8]) -> Option<(Self, usize)> {
        // The mark of UTF-32LE starts with that of UTF-16LE.
        match head {
            [0xff, 0xfe, 0, 0, ..] => Some((Self::Utf32Le, 4)),
            [0, 0, 0xfe, 0xff, ..] => Some((Self::Utf32Be, 4)),
            _ => Encoding::for_bom(head).map(|(encoding, mark)| (Self::Of(encoding), mark)),
        }
    }

    /// What the first bytes of JSON or XML say without a mark: these formats start with an ASCII character.
    pub(super) fn shaped(head: &[u8]) -> Option<Self> {
        match head {
            [0, 0, 0, first, ..] if *first != 0 => Some(Self::Utf32Be),
            [first, 0, 0, 0, ..] if *first != 0 => Some(Self::Utf32Le),
            [0, first, ..] if *first != 0 => Some(Self::Of(UTF_16BE)),
            [first, 0, ..] if *first != 0 => Some(Self::Of(UTF_16LE)),
            _ => None,
        }
    }
}

/// The encoding that an XML declaration names.
pub(super) fn declared(head: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(head);
    let named = head.trim_start_matches('\u{feff}').trim_start().strip_prefix("<?xml").and_then(|rest| {
        let declaration = rest.split_once("?>")?.0;
        let value = declaration.split_once("encoding")?.1.trim_start().strip_prefix('=')?.trim_start();
        let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
        Encoding::for_label(value.get(1..)?.split_once(quote)?.0.as_bytes())
    });
    // A declaration that can be read byte by byte is not in an encoding of two bytes, whatever it says.
    named.filter(|named| named.is_ascii_compatible())
}

/// Characters that no text needs: control characters, and marks that turn the direction of what follows. Where
/// `recoded`, those of C1 too: in eight-bit encodings they show that another encoding was meant.
pub(super) fn has_controls(text: &str, recoded: bool) -> bool {
    let low = |byte: u8| (byte < 0x20 && byte != b'\t' && byte != b'\n' && byte != b'\r') || byte == 0x7f;
    // All turning marks start with one byte, and most texts lack it.
    let (found, rare) = text.bytes().fold((false, false), |(found, rare), byte| (found | low(byte), rare | (byte == 0xe2)));
    let turns = |letter: char| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    found || (rare && text.chars().any(turns)) || (recoded && text.chars().any(|letter| ('\u{80}'..='\u{9f}').contains(&letter)))
}
