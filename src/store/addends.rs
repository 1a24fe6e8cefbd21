//! What the rows of one part add to a sum, as whole numbers of one decimal scale.

use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive as _;

use super::coded::Codes;
use super::dimension::{Addend, Amount, Measure};
use super::packed::Amounts;

/// Decimal digits that all rows share; a row that needs more stands apart.
const DIGITS_MOST: u32 = 9;
/// A row without a number.
const MISSING: i64 = i32::MIN as i64;
/// A row whose number stands apart.
const APART: i64 = MISSING + 1;

/// What rows add to a sum.
#[derive(Debug)]
pub struct Addends {
    /// What is added up; code 1 is the first.
    measures: Vec<Measure>,
    of: Codes,
    /// Per row its number times a power of ten.
    numbers: Amounts,
    /// That power.
    digits: u32,
    /// Numbers that do not fit, by row.
    apart: Vec<(u32, Amount)>,
}

/// What one row adds.
#[derive(Debug, Clone, Copy)]
pub enum Added {
    /// It has no number.
    Nothing,
    /// So many units of the last shared digit.
    Scaled(i64),
    /// A number that does not fit.
    Apart(Amount),
}

impl Addends {
    /// Gathers what so many rows add.
    pub fn of(rows: usize, addend: impl Fn(usize) -> Option<Addend>) -> Self {
        let mut measures: Vec<Measure> = Vec::new();
        let mut amounts: Vec<Option<Amount>> = Vec::with_capacity(rows);
        let of = Codes::of(rows, |row, give| {
            let addend = addend(row);
            amounts.push(addend.as_ref().and_then(|addend| addend.amount).map(exact));
            if let Some(measure) = addend.map(|addend| addend.of) {
                let place = measures.iter().position(|known| *known == measure).unwrap_or_else(|| {
                    measures.push(measure);
                    measures.len() - 1
                });
                give(u32::try_from(place + 1).unwrap_or(u32::MAX));
            }
        });
        let scales =
            amounts.iter().flatten().filter_map(|amount| if let Amount::Exact(exact) = amount { Some(exact.scale()) } else { None });
        let digits = scales.filter(|scale| *scale <= DIGITS_MOST).max().unwrap_or_default();
        let mut apart = Vec::new();
        let numbers: Vec<i64> = (0..)
            .zip(amounts)
            .map(|(row, amount)| match amount {
                None => MISSING,
                Some(amount) => scaled(amount, digits).unwrap_or_else(|| {
                    apart.push((row, amount));
                    APART
                }),
            })
            .collect();
        Self { measures, of, numbers: Amounts::of(&numbers), digits, apart }
    }

    /// What is added up; code 1 is the first.
    pub fn measures(&self) -> &[Measure] {
        &self.measures
    }

    /// Per row the code of what it adds to; 0: it adds nothing.
    pub fn codes(&self) -> &Codes {
        &self.of
    }

    /// How many digits the scaled numbers have after the point.
    pub fn digits(&self) -> u32 {
        self.digits
    }

    /// What a row adds.
    pub fn row(&self, row: u32) -> Added {
        match self.numbers.get(row as usize) {
            None | Some(MISSING) => Added::Nothing,
            Some(APART) => {
                let place = self.apart.binary_search_by_key(&row, |(row, _)| *row);
                place.map_or(Added::Nothing, |place| Added::Apart(self.apart[place].1))
            }
            Some(number) => Added::Scaled(number),
        }
    }
}

/// The number that the shortest text of a floating one says; as it is where no exact number can hold that.
fn exact(amount: Amount) -> Amount {
    match amount {
        Amount::Exact(exact) => Amount::Exact(exact.normalize()),
        // Nearly all quantities are whole.
        Amount::Number(number) if number.fract() == 0.0 => Decimal::from_f64(number).map_or(amount, Amount::Exact),
        Amount::Number(number) => Decimal::from_str_exact(&number.to_string()).map_or(amount, Amount::Exact),
    }
}

fn scaled(amount: Amount, digits: u32) -> Option<i64> {
    let Amount::Exact(exact) = amount else { return None };
    let shift = digits.checked_sub(exact.scale())?;
    let scaled = i64::try_from(exact.mantissa()).ok()?.checked_mul(10_i64.checked_pow(shift)?)?;
    // Two numbers stand for something else.
    (scaled != MISSING && scaled != APART).then_some(scaled)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addends(amounts: &[Option<Amount>]) -> Addends {
        Addends::of(amounts.len(), |row| Some(Addend { of: Measure::Plain, amount: amounts[row] }))
    }

    #[test]
    fn rows_share_one_scale_and_what_does_not_fit_stands_apart() {
        let third = Decimal::ONE / Decimal::from(3);
        let amounts = [Amount::Number(0.1), Amount::Number(1e300), Amount::Number(12.0), Amount::Exact(third), Amount::Number(9e17)];
        let all: Vec<_> = amounts.into_iter().map(Some).chain([None]).collect();
        let addends = addends(&all);
        assert_eq!(addends.digits(), 1);
        assert!(matches!(addends.row(0), Added::Scaled(1)) && matches!(addends.row(2), Added::Scaled(120)));
        assert!(matches!(addends.row(1), Added::Apart(Amount::Number(_))) && matches!(addends.row(3), Added::Apart(Amount::Exact(_))));
        assert!(matches!(addends.row(4), Added::Scaled(9_000_000_000_000_000_000)) && matches!(addends.row(5), Added::Nothing));
    }
}
