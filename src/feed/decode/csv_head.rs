//! What stands before a table: lines to leave out, and the search for its header.

use std::io::{self, BufRead, Read};

use csv::ByteRecord;

use super::csv_lines::dialect;
use super::text::{Blocks, Text};
use crate::config::CsvLayout;
use crate::feed::{What, disk};

/// Bytes and lines in which a header is searched.
const SEARCHED: (u64, usize) = (1 << 20, 200);

/// Leaves out lines at the start.
pub(super) fn skip(text: &mut Blocks, lines: u64) -> io::Result<()> {
    let (mut left, mut returned) = (lines, false);
    while left > 0 {
        let block = text.fill_buf()?;
        if block.is_empty() {
            break;
        }
        let mut length = block.len();
        for (at, byte) in block.iter().enumerate() {
            // A carriage return alone ends a line too; whether it is alone is known one byte later.
            let ends = *byte == b'\n' || returned;
            let behind = if *byte == b'\n' { at.saturating_add(1) } else { at };
            returned = *byte == b'\r';
            left = left.saturating_sub(u64::from(ends));
            if left == 0 {
                length = behind;
                break;
            }
        }
        text.consume(length);
    }
    Ok(())
}

/// Lines before the one that has all cells which the layout looks for, counted from those that it leaves out anyway.
///
/// # Errors
/// No line has them.
pub(super) fn passed(text: &Text, layout: &CsvLayout) -> Result<u64, What> {
    if layout.header_cells.is_empty() {
        return Ok(0);
    }
    let (mut blocks, mut head) = (text.open(), Vec::new());
    skip(&mut blocks, layout.skip_lines as u64).map_err(|error| disk(&error))?;
    blocks.take(SEARCHED.0).read_to_end(&mut head).map_err(|error| disk(&error))?;
    let (mut rest, mut record) = (head.as_slice(), ByteRecord::new());
    for passed in 0..SEARCHED.1 {
        // Each line is a start of its own: a lone quote in a line of words must not swallow the header.
        let read = dialect(layout).from_reader(rest).read_byte_record(&mut record);
        let has = |name: &str| record.iter().any(|cell| std::str::from_utf8(cell).is_ok_and(|cell| cell.trim() == name.trim()));
        if matches!(read, Ok(true)) && layout.header_cells.iter().all(|name| has(name)) && !starts_blank(rest) {
            return Ok(passed as u64);
        }
        let Some(end) = rest.iter().position(|byte| matches!(byte, b'\r' | b'\n')) else { break };
        let both = rest.get(end..).is_some_and(|end| end.starts_with(b"\r\n"));
        rest = rest.get(end.saturating_add(1 + usize::from(both))..).unwrap_or_default();
    }
    if head.is_empty() {
        return Err(What::Empty);
    }
    Err(What::NoHeader { cells: layout.header_cells.join("`, `"), lines: SEARCHED.1 })
}

/// The parser passes empty lines by itself; the line behind them is a start of its own.
fn starts_blank(text: &[u8]) -> bool {
    matches!(text.first(), Some(b'\r' | b'\n'))
}
