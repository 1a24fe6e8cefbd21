//! One pass over the rows of a part: an accumulator per combination of keys.

use hashbrown::HashMap;

use super::sieve::Rows;
use crate::store::{Codes, Packed};

/// Keys of one question, at most, and one more that tells apart what is never added up.
pub const COLUMNS_MOST: usize = 9;
/// A combination of keys: a code per column, 0 beyond the last.
pub type Combination = [u32; COLUMNS_MOST];
/// Places that are kept ready for combinations that may not occur, whatever the size of a part.
const READY: usize = 1 << 10;
/// The same in the largest part.
const READY_MOST: usize = 1 << 16;

/// A column of codes, and how many different codes it may have.
#[derive(Clone, Copy)]
pub struct Column<'a> {
    /// The codes, by row.
    pub codes: &'a Codes,
    /// One more than the greatest.
    pub codes_most: usize,
}

/// Shows each row to the accumulator of each of its combinations. `all` is the number of rows of the part.
pub fn tally<A: Default>(rows: &Rows, all: u32, columns: &[Column<'_>], add: impl FnMut(&mut A, u32)) -> Vec<(Combination, A)> {
    match &rows.0 {
        None => over(0..all, all, columns, add),
        Some(rows) => over(rows.iter(), all, columns, add),
    }
}

fn over<A: Default>(
    rows: impl Iterator<Item = u32>,
    all: u32,
    columns: &[Column<'_>],
    mut add: impl FnMut(&mut A, u32),
) -> Vec<(Combination, A)> {
    if let Some(dense) = Dense::of(columns, (2 * all as usize).clamp(READY, READY_MOST)) {
        return dense.tally(rows, columns, add);
    }
    let mut found: HashMap<Combination, A, foldhash::fast::RandomState> = HashMap::default();
    for row in rows {
        spread(columns, row, &mut [0; COLUMNS_MOST], 0, &mut |combination| add(found.entry(*combination).or_default(), row));
    }
    found.into_iter().collect()
}

/// All combinations of a row that has several keys of one column.
fn spread(columns: &[Column<'_>], row: u32, combination: &mut Combination, at: usize, found: &mut dyn FnMut(&Combination)) {
    let Some(column) = columns.get(at) else { return found(combination) };
    for code in column.codes.row(row) {
        combination[at] = code;
        spread(columns, row, combination, at + 1, found);
    }
}

/// Columns of one code per row whose combinations are so few that each has its place.
struct Dense<'a> {
    /// Codes of the columns that vary, with the distance between two codes.
    varying: Vec<(&'a Packed, usize)>,
    places: usize,
}

impl<'a> Dense<'a> {
    fn of(columns: &[Column<'a>], most: usize) -> Option<Self> {
        let (mut varying, mut places) = (Vec::with_capacity(columns.len()), 1_usize);
        for column in columns {
            match column.codes {
                Codes::Same(_) => {}
                Codes::One(codes) => {
                    varying.push((codes, places));
                    places = places.checked_mul(column.codes_most).filter(|places| *places <= most)?;
                }
                Codes::Several { .. } => return None,
            }
        }
        Some(Self { varying, places })
    }

    fn tally<A: Default>(
        &self,
        rows: impl Iterator<Item = u32>,
        columns: &[Column<'_>],
        mut add: impl FnMut(&mut A, u32),
    ) -> Vec<(Combination, A)> {
        // Most places stay empty, so a place holds the number of its accumulator; 0: none yet.
        let mut numbers = vec![0_u32; self.places];
        let mut found: Vec<(usize, A)> = Vec::new();
        for row in rows {
            let place: usize = self.varying.iter().map(|(codes, apart)| codes.at(row as usize) as usize * apart).sum();
            if numbers[place] == 0 {
                found.push((place, A::default()));
                numbers[place] = u32::try_from(found.len()).unwrap_or(u32::MAX);
            }
            add(&mut found[numbers[place] as usize - 1].1, row);
        }
        found.into_iter().map(|(place, found)| (Self::combination(place, columns), found)).collect()
    }

    fn combination(mut place: usize, columns: &[Column<'_>]) -> Combination {
        let mut combination = [0; COLUMNS_MOST];
        for (code, column) in combination.iter_mut().zip(columns) {
            *code = match column.codes {
                Codes::Same(code) => *code,
                _ => {
                    // A code is below the most of its column, which fits where codes do.
                    let own = place % column.codes_most;
                    place /= column.codes_most;
                    u32::try_from(own).unwrap_or_default()
                }
            };
        }
        combination
    }
}
