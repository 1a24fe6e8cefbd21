//! A second look at quotes: the parser of delimited text never fails, and a missing quote swallows what follows.

/// What the quotes of one row look like.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Quotes {
    /// The row ends within quotes.
    pub(super) open: bool,
    /// Text stands behind a closing quote.
    pub(super) stray: bool,
    /// Line breaks within quotes.
    pub(super) breaks: usize,
}

/// Looks at the quotes of a row as it stands in the document.
pub(super) fn look(row: &[u8], delimiter: u8, quote: u8, escape: Option<u8>) -> Quotes {
    let mut seen = Quotes::default();
    let mut bytes = row.iter().copied().peekable();
    let mut start = true;
    while let Some(byte) = bytes.next() {
        if !(start && byte == quote) {
            // A quote within a cell that began without one is text, as in `5" gun`.
            start = byte == delimiter || byte == b'\n' || byte == b'\r';
            continue;
        }
        seen.open = true;
        while let Some(byte) = bytes.next() {
            if byte == b'\n' {
                seen.breaks = seen.breaks.saturating_add(1);
            }
            if escape == Some(byte) {
                bytes.next();
                continue;
            }
            if byte == quote && bytes.next_if_eq(&quote).is_none() {
                seen.open = false;
                break;
            }
        }
        start = false;
        seen.stray = seen.stray || bytes.peek().is_some_and(|next| ![delimiter, b'\r', b'\n'].contains(next));
    }
    seen
}
