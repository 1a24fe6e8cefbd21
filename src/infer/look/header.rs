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
    // Columns in which nothing stands come of marks at the end of each line.
    let width = (0..width).filter(|column| grid.iter().any(|row| row.get(*column).is_some_and(|cell| !cell.trim().is_empty()))).count();
    let wanted = (width.div_ceil(2)).max(2).min(width.max(1));
    let full = |cells: &[String]| filled(cells).count() >= wanted;
    let first = grid.iter().position(|cells| full(cells)).unwrap_or(0);
    let best = (0..grid.len().min(SEARCHED))
        .filter(|at| grid.get(*at).is_some_and(|cells| full(cells)))
        .filter_map(|at| Some((at, worth(grid, at, at == first)?)))
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

/// How much a line looks like a header; none where it looks like a row. `first`: no line before it is as full.
fn worth(grid: &[Vec<String>], at: usize, first: bool) -> Option<f64> {
    let cells = grid.get(at)?;
    let count = filled(cells).count();
    let values = filled(cells).filter(|cell| typed::is_value(cell)).count();
    let names: HashSet<&str> = filled(cells).collect();
    // Names that come twice are told apart by numbers, but values come twice more often.
    let distinct = names.len() + known(filled(cells)).saturating_sub(known(names.iter().copied()));
    if values * 4 > count || distinct * 10 < count * 8 || filled(cells).any(|cell| cell.chars().count() > 120) {
        return None;
    }
    // A header that comes again, on each page of a report, is no row.
    let others = || grid.iter().filter(|row| *row != cells);
    let below = || grid.iter().skip(at + 1).take(BELOW).filter(|row| *row != cells);
    // The last row has none below it.
    if !first && below().all(|row| filled(row).next().is_none()) {
        return None;
    }
    let (mut contrast, mut known) = (0.0_f64, 0_usize);
    for (column, cell) in cells.iter().map(|cell| cell.trim()).enumerate().filter(|(_, cell)| !cell.is_empty()) {
        let mut under = below().filter_map(|row| row.get(column)).map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).peekable();
        let numbers = under.peek().is_some() && under.all(typed::is_value);
        let is_value = typed::is_value(cell);
        contrast += match (numbers, is_value) {
            (true, false) => 1.0,
            // A value above values is one of them.
            (true, true) => -2.0,
            (false, _) => 0.0,
        };
        let again = || others().any(|row| row.get(column).is_some_and(|other| other.trim() == cell));
        known += usize::from(!is_value && words::is_known(cell) && !again());
    }
    // One word that names of columns have stands among values too: `A`, `Unit`.
    if known == 1 && !first && count > 2 {
        known = 0;
    }
    // Names that no line below has are names of columns; a word that comes again is a value.
    let new = if below().any(|row| filled(row).any(|cell| names.contains(cell))) { 0.0 } else { 0.6 };
    let worth = known as f64 * 2.0 + contrast + new;
    (worth > 0.5).then_some(worth)
}

fn known<'a>(cells: impl Iterator<Item = &'a str>) -> usize {
    cells.filter(|cell| words::is_known(cell)).count()
}

/// What to ask where several columns have one name.
pub(super) fn doubled(grid: &[Vec<String>], top: Top) -> Option<String> {
    let Top::Header(at) = top else { return None };
    let header = grid.get(at)?;
    let count = |name: &str| filled(header).filter(|cell| *cell == name).count();
    let mut names: Vec<&str> = filled(header).filter(|name| count(name) > 1).collect();
    names.sort_unstable();
    names.dedup();
    let names = names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let ask = "The first is meant below where it is named; the others have numbers behind their names, such as #2.";
    (!names.is_empty()).then(|| format!("? Several columns are called {names}: which is which? {ask}"))
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
