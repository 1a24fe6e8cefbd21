//! Which line of a grid names the columns.

use hashbrown::HashSet;

use crate::infer::profile::typed;
use crate::infer::words;

/// Lines in which a header is searched: one that stands further down is found by nobody.
const SEARCHED: usize = 60;

/// Lines below a header that are looked at.
const BELOW: usize = 40;

/// What stands at the top of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Top {
    /// That line, from 0, names the columns.
    Header(usize),
    /// That line, from 0, is the first row, and no line names the columns.
    Rows(usize),
}

/// Finds the header of a grid whose rows mostly have `width` cells.
pub(super) fn top(grid: &[Vec<String>], width: usize) -> Top {
    let wanted = (width.div_ceil(2)).max(2).min(width.max(1));
    let full = |cells: &[String]| filled(cells).count() >= wanted;
    let first = grid.iter().position(|cells| full(cells)).unwrap_or(0);
    let best = (0..grid.len().min(SEARCHED))
        .filter(|at| grid.get(*at).is_some_and(|cells| full(cells)))
        .filter_map(|at| Some((at, worth(grid, at)?)))
        .fold(None::<(usize, f64)>, |best, (at, worth)| match best {
            // Of two that are alike the first is meant: the other is a row.
            Some((_, known)) if worth <= known + 0.5 => best,
            _ => Some((at, worth)),
        });
    best.map_or(Top::Rows(first), |(at, _)| Top::Header(at))
}

fn filled(cells: &[String]) -> impl Iterator<Item = &str> {
    cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
}

/// How much a line looks like a header; none where it looks like a row.
fn worth(grid: &[Vec<String>], at: usize) -> Option<f64> {
    let cells = grid.get(at)?;
    let count = filled(cells).count();
    let values = filled(cells).filter(|cell| typed::is_value(cell)).count();
    let names: HashSet<&str> = filled(cells).collect();
    if values * 4 > count || names.len() * 10 < count * 8 || filled(cells).any(|cell| cell.chars().count() > 120) {
        return None;
    }
    let known = filled(cells).filter(|cell| words::is_known(cell)).count();
    let below = || grid.iter().skip(at + 1).take(BELOW);
    let contrast = (0..cells.len())
        .filter(|column| {
            let mut cells = below().filter_map(|row| row.get(*column)).map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).peekable();
            cells.peek().is_some() && cells.all(typed::is_value)
        })
        .count();
    // Names that no line below has are names of columns; a word that comes again is a value.
    let again = below().filter(|row| filled(row).any(|cell| names.contains(cell))).count();
    let new = if again == 0 { 0.6 } else { 0.0 };
    let worth = known as f64 * 2.0 + contrast as f64 + new;
    (worth > 0.5).then_some(worth)
}

/// Cells by which a header is found: as few as tell it from the lines before it. None where no cells do.
pub(super) fn marks(lines: &[Vec<String>], at: usize) -> Option<Vec<String>> {
    let header = lines.get(at)?;
    let mut names: Vec<&str> = filled(header).filter(|cell| cell.len() <= 60 && !cell.contains(['\n', '\r'])).collect();
    names.sort_by_key(|name| !words::is_known(name));
    names.dedup();
    let before = lines.get(..at)?;
    (2..=names.len().min(6)).chain([names.len()]).filter(|count| *count > 0).find_map(|count| {
        let marks = names.get(..count)?;
        let there = |line: &Vec<String>| marks.iter().all(|mark| line.iter().any(|cell| cell.trim() == *mark));
        (!before.iter().any(there)).then(|| marks.iter().map(|mark| (*mark).to_owned()).collect())
    })
}
