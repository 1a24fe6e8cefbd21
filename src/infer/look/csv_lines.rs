//! The lines at the top of delimited text, as cells.

/// Lines by which a table is told.
const LINES: usize = 500;

/// Line ends within quotes that one line may have, as when a document is read.
const BREAKS: usize = 200;

/// Each line's number in the text, from 1, and its cells; a blank line has none.
pub(super) fn lines(text: &str, delimiter: u8) -> Vec<(usize, Vec<String>)> {
    let (mut rest, mut number, mut lines) = (text, 1_usize, Vec::new());
    while !rest.is_empty() && lines.len() < LINES {
        let (line, behind) = rest.split_at(length(rest, delimiter));
        lines.push((number, cells(line, delimiter)));
        number = number.saturating_add(ends(line));
        rest = behind;
    }
    lines
}

/// Bytes of the line that begins here. It goes on behind a line end within quotes; but what stands before a table has lone
/// quotes, and these must not swallow it.
fn length(text: &str, delimiter: u8) -> usize {
    let of_quotes = quoted(text, delimiter).filter(|end| text.get(..*end).is_some_and(|line| ends(line) <= BREAKS));
    let end = of_quotes.or_else(|| text.find(['\n', '\r'])).unwrap_or(text.len());
    let rest = text.get(end..).unwrap_or_default();
    let own = if rest.starts_with("\r\n") { 2 } else { usize::from(!rest.is_empty()) };
    end.saturating_add(own)
}

/// Where the line's own end is, if all its quotes stand around cells.
fn quoted(text: &str, delimiter: u8) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 0_usize;
    loop {
        let rest = bytes.get(at..)?;
        at = at.checked_add(match rest.first() {
            Some(b'"') => closed(rest)?,
            _ => rest.iter().position(|byte| *byte == delimiter || matches!(byte, b'\n' | b'\r')).unwrap_or(rest.len()),
        })?;
        match bytes.get(at) {
            Some(byte) if *byte == delimiter => at = at.checked_add(1)?,
            Some(b'\n' | b'\r') | None => return Some(at),
            Some(_) => return None,
        }
    }
}

/// Bytes of the cell in quotes that begins here; two quotes within it are one.
fn closed(text: &[u8]) -> Option<usize> {
    let mut at = 1_usize;
    loop {
        at = at.checked_add(text.get(at..)?.iter().position(|byte| *byte == b'"')?)?.checked_add(1)?;
        if text.get(at) != Some(&b'"') {
            return Some(at);
        }
        at = at.checked_add(1)?;
    }
}

/// Line ends of a text: a carriage return and a line feed are one.
fn ends(text: &str) -> usize {
    text.matches(['\n', '\r']).count().saturating_sub(text.matches("\r\n").count())
}

fn cells(line: &str, delimiter: u8) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(line.as_bytes());
    let row = reader.records().map_while(Result::ok).next();
    row.map(|row| row.iter().map(str::to_owned).collect()).unwrap_or_default()
}
