//! Packed cells: `A (14); B (5)` holds two items, each with its number.

use std::sync::LazyLock;

use super::column::Column;
use super::typed;
use crate::config::Pattern;
use crate::feed::map;

/// What parts pieces, the plainer first.
const SEPARATORS: [&str; 6] = [";", "\n", "|", ", ", " / ", ","];

/// How a piece is written.
const PATTERNS: [&str; 9] = [
    "{item} ({quantity:number})",
    "{item} ({quantity:number} {unit})",
    "{item} [{quantity:number}]",
    "{quantity:number} x {item}",
    "{quantity:number} × {item}",
    "{item} x {quantity:number}",
    "{item} × {quantity:number}",
    "{item}: {quantity:number}",
    "{item} = {quantity:number}",
];

/// The same, ready to be held against pieces.
static READY: LazyLock<Vec<(&'static str, Pattern)>> =
    LazyLock::new(|| PATTERNS.iter().filter_map(|text| Some((*text, Pattern::parse(text).ok()?))).collect());

/// Values that are looked at.
const LOOKED: usize = 500;

/// How cells of a column are packed.
#[derive(Debug, Clone, PartialEq)]
pub struct Packing {
    /// What parts pieces.
    pub separator: &'static str,
    /// How pieces are written, the most frequent first.
    pub patterns: Vec<&'static str>,
    /// Pieces that were looked at, and those that a pattern fits.
    pub pieces: (usize, usize),
    /// Cells with several pieces.
    pub several: usize,
    /// Items are stock numbers.
    pub numbered: bool,
}

/// How a column is packed; none where it is not.
pub fn packing(column: &Column) -> Option<Packing> {
    let cells: Vec<&str> = column.values.iter().map(|(text, _)| text.as_str()).take(LOOKED).collect();
    // Without a number beside a sign nothing is packed, and most texts have none.
    let worth = |cell: &&str| cell.bytes().any(|byte| byte.is_ascii_digit()) && cell.contains(['(', ':', '=', 'x', '×', '[']);
    if cells.iter().filter(|cell| worth(cell)).count() * 2 < cells.len() {
        return None;
    }
    let packings = SEPARATORS.iter().filter_map(|separator| parted(&cells, separator));
    packings.reduce(|best, one| if one.pieces.1 > best.pieces.1 { one } else { best })
}

fn parted(cells: &[&str], separator: &'static str) -> Option<Packing> {
    let pieces =
        |cell: &&str| cell.split(separator).map(str::trim).filter(|piece| !piece.is_empty()).map(str::to_owned).collect::<Vec<_>>();
    let parted: Vec<Vec<String>> = cells.iter().map(pieces).collect();
    let several = parted.iter().filter(|pieces| pieces.len() > 1).count();
    if several == 0 || several * 10 < cells.len() {
        return None;
    }
    let all: Vec<&str> = parted.iter().flatten().map(String::as_str).collect();
    let mut left = all.clone();
    let (mut patterns, mut numbered) = (Vec::new(), 0);
    while let Some((pattern, fitting)) = best(&left).filter(|_| patterns.len() < 3) {
        let item = |piece: &str| READY.iter().find(|(text, _)| *text == pattern).and_then(|(_, pattern)| read(piece, pattern));
        numbered += fitting.iter().filter(|piece| item(piece).is_some_and(|item| typed::is_nsn(&item))).count();
        left.retain(|piece| !fitting.contains(piece));
        patterns.push(pattern);
    }
    let fits = all.len() - left.len();
    let packed = fits * 10 >= all.len() * 8 && fits > 1;
    packed.then(|| Packing { separator, patterns, pieces: (all.len(), fits), several, numbered: numbered * 2 > fits })
}

/// The pattern that fits most pieces, and these.
fn best<'p>(pieces: &[&'p str]) -> Option<(&'static str, Vec<&'p str>)> {
    let fitting = READY.iter().map(|(text, pattern)| {
        let fitting: Vec<&str> = pieces.iter().filter(|piece| read(piece, pattern).is_some()).copied().collect();
        (*text, fitting)
    });
    let best = fitting.reduce(|best, one| if one.1.len() > best.1.len() { one } else { best })?;
    (!best.1.is_empty()).then_some(best)
}

/// The item of a piece, where the pattern fits and leaves a name or a number of one.
fn read(piece: &str, pattern: &Pattern) -> Option<String> {
    let found = map::read_piece(piece, pattern)?;
    let part = |name: &str| found.iter().find(|(own, _)| own.as_str() == name).map(|(_, text)| *text);
    let (item, quantity) = (part("item")?, part("quantity")?);
    let whole = quantity.starts_with(|one: char| one.is_ascii_digit()) && quantity.len() <= 12;
    (whole && (item.chars().any(char::is_alphabetic) || typed::is_nsn(item))).then(|| item.to_owned())
}
