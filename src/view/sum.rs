//! Sums over groups: exact, and different units, currencies and bases never added up.

use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use super::group::Groups;
use super::group_ask::ValueIn;
use super::seen::Seen;
use super::sight::View;
use super::tally::Column;
use crate::model::codes::{PriceBasis, Unit};
use crate::model::values::Currency;
use crate::store::{Added, Addends, Amount, Extract, Measure, Summing, day_number, exchanged, rate};

/// The sums of one group, one per what is added up.
pub type Sums = Vec<(Measure, Total)>;

/// A sum and what went into it.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Total {
    exact: Decimal,
    /// What no exact number can hold.
    beyond: f64,
    /// Records that have a number.
    pub counted: u64,
    /// Records that have none.
    pub missing: u64,
}

/// A sum in one unit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct QuantitySum {
    /// How many.
    pub value: f64,
    /// Of what.
    pub unit: Unit,
    /// Records that have a number.
    pub counted: u64,
    /// Records that have none.
    pub missing: u64,
}

/// A sum in one currency at one basis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MoneySum {
    /// How much.
    pub amount: Decimal,
    /// In which currency.
    pub currency: Currency,
    /// What the amounts mean.
    pub basis: PriceBasis,
    /// Records that have an amount.
    pub counted: u64,
    /// Records that have none at that basis, or none with a rate.
    pub missing: u64,
    /// Oldest rate used; none: nothing was converted.
    pub rate_date: Option<Date>,
}

/// What is added up while rows are walked.
#[derive(Debug, Default)]
struct Running {
    scaled: i128,
    counted: u64,
    missing: u64,
    /// Numbers that do not fit, which hardly any row has.
    apart: Option<Box<Total>>,
}

impl<T: Seen> Groups<T> {
    /// A group's sums in a dimension and those of the same name; made for all groups when first asked for.
    fn sums(&self, view: &View, place: usize, dimension: usize) -> &Sums {
        &self.sums[dimension].get_or_init(|| self.merged(view, dimension))[place]
    }

    fn merged(&self, view: &View, dimension: usize) -> Vec<Sums> {
        let name = &T::dimensions()[dimension].name;
        let mut sums = vec![Sums::new(); self.all.len()];
        let same = T::dimensions().iter().enumerate().filter(|(_, one)| one.name == *name && matches!(one.extract, Extract::Sum(..)));
        for (number, _) in same {
            self.add_up(view, number, &mut sums);
        }
        sums
    }

    /// One sum per unit, by unit.
    pub fn quantities(&self, view: &View, place: usize, dimension: usize) -> Vec<QuantitySum> {
        let sums = self.sums(view, place, dimension).iter();
        let mut sums: Vec<QuantitySum> = sums.filter_map(|(measure, total)| Some(total.quantity(unit_of(*measure)?))).collect();
        sums.sort_by_key(|sum| (sum.unit.code(), sum.unit));
        sums
    }

    /// The sum in that unit; what counts otherwise is missing.
    pub fn quantity(&self, view: &View, place: usize, dimension: usize, unit: Unit) -> QuantitySum {
        let of_unit = self.sums(view, place, dimension).iter().find(|(measure, _)| unit_of(*measure) == Some(unit));
        let total = of_unit.map(|(_, total)| *total).unwrap_or_default();
        QuantitySum { missing: self.all[place].count - total.counted, ..total.quantity(unit) }
    }

    /// One sum per currency and basis, or the one that was asked for.
    pub fn money(&self, view: &View, place: usize, dimension: usize) -> Vec<MoneySum> {
        let sums = self.sums(view, place, dimension);
        if let Some(asked) = self.ask.value_in {
            return vec![self.converted(view, place, sums, asked)];
        }
        let mut found: Vec<MoneySum> = sums
            .iter()
            .filter_map(|(measure, total)| {
                let (currency, basis) = money_of(*measure)?;
                let at_basis = sums.iter().filter(|(measure, _)| money_of(*measure).is_some_and(|(_, own)| own == basis));
                let missing = self.all[place].count.saturating_sub(at_basis.map(|(_, total)| total.counted).sum());
                Some(MoneySum { amount: total.amount(), currency, basis, counted: total.counted, missing, rate_date: None })
            })
            .collect();
        found.sort_by_key(|sum| (sum.currency, sum.basis));
        found
    }

    /// Amounts at one basis in one currency. Each currency is converted as a whole, and the sum rounded once.
    fn converted(&self, view: &View, place: usize, sums: &Sums, ValueIn { currency, basis }: ValueIn) -> MoneySum {
        let mut sum = MoneySum { amount: Decimal::ZERO, currency, basis, counted: 0, missing: self.all[place].count, rate_date: None };
        for (measure, total) in sums {
            let Some((own, _)) = money_of(*measure).filter(|(_, own)| *own == basis) else { continue };
            let Some((amount, dated)) = exchanged(view.reference(), total.amount(), own, currency) else { continue };
            sum.amount = sum.amount.saturating_add(amount);
            sum.counted += total.counted;
            sum.missing = sum.missing.saturating_sub(total.counted);
            sum.rate_date = sum.rate_date.into_iter().chain(dated).min();
        }
        if sum.rate_date.is_some() {
            sum.amount = sum.amount.round_dp(2);
        }
        sum.amount = sum.amount.normalize();
        sum
    }

    /// The sum of numbers that say by themselves what they count.
    pub fn whole(&self, view: &View, place: usize, dimension: usize) -> i64 {
        self.plain(view, place, dimension).value().to_i64().unwrap_or(i64::MAX)
    }

    /// Their mean; none where no record has a number.
    pub fn mean(&self, view: &View, place: usize, dimension: usize) -> Option<f64> {
        let total = self.plain(view, place, dimension);
        (total.counted > 0).then(|| total.value() / total.counted as f64)
    }

    fn plain(&self, view: &View, place: usize, dimension: usize) -> Total {
        let sums = self.sums(view, place, dimension).iter();
        sums.filter(|(measure, _)| *measure == Measure::Plain).map(|(_, total)| *total).next().unwrap_or_default()
    }

    /// The number by which groups are ordered: where there are several sums the greatest, amounts in euros; none: no record
    /// has a number.
    pub(super) fn weight(&self, view: &View, place: usize, dimension: usize) -> Option<f64> {
        let Extract::Sum(summing, _) = T::dimensions().get(dimension)?.extract else { return None };
        let number = |sum: QuantitySum| (sum.counted > 0).then_some(sum.value);
        match summing {
            Summing::PerUnit => self.quantities(view, place, dimension).into_iter().filter_map(number).max_by(f64::total_cmp),
            Summing::InUnit(unit) => number(self.quantity(view, place, dimension, unit)),
            Summing::Whole => Some(self.plain(view, place, dimension).value()),
            Summing::Mean | Summing::MeanUntilToday => self.mean(view, place, dimension),
            Summing::Money => self.worth(view, place, dimension),
        }
    }

    /// What its amounts are worth in euros, bases apart: the greatest.
    fn worth(&self, view: &View, place: usize, dimension: usize) -> Option<f64> {
        let mut by_basis: Vec<(PriceBasis, Decimal)> = Vec::new();
        for sum in self.money(view, place, dimension).iter().filter(|sum| sum.counted > 0) {
            let in_euro = rate(view.reference(), sum.currency).and_then(|rate| sum.amount.checked_div(rate.per_euro));
            let Some(amount) = in_euro else { continue };
            match by_basis.iter_mut().find(|(basis, _)| *basis == sum.basis) {
                Some((_, total)) => *total = total.saturating_add(amount),
                None => by_basis.push((sum.basis, amount)),
            }
        }
        by_basis.into_iter().map(|(_, total)| total).max()?.to_f64()
    }

    /// Adds up one dimension in all groups.
    fn add_up(&self, view: &View, dimension: usize, sums: &mut [Sums]) {
        let Extract::Sum(summing, _) = T::dimensions()[dimension].extract else { return };
        let until = (summing == Summing::MeanUntilToday).then(|| day_number(view.today()) as i64);
        for found in &self.parts {
            let Some(seat) = T::seat(view, found.feed) else { continue };
            let Some(addends) = seat.part.addends(dimension, &seat.joins) else { continue };
            let mut columns = found.columns(&self.rings, &seat);
            let own = columns.len();
            columns.push(Column { codes: addends.codes(), codes_most: addends.measures().len() + 1 });
            // Sums of days are others tomorrow.
            let keep = found.all && until.is_none() && T::stays(dimension);
            let running = found.tally(view, &seat, &columns, keep, |running: &mut Running, row| running.add(addends.row(row), until));
            for (codes, running) in &*running {
                let mut codes = *codes;
                let measure = (std::mem::take(&mut codes[own]) as usize).checked_sub(1).and_then(|code| addends.measures().get(code));
                let place = self.place_of(&found.translated(&codes));
                if let (Some(measure), Some(place)) = (measure, place) {
                    add(&mut sums[place], *measure, &running.total(addends));
                }
            }
        }
    }
}

fn add(sums: &mut Sums, measure: Measure, total: &Total) {
    match sums.iter_mut().find(|(own, _)| *own == measure) {
        Some((_, own)) => own.add(total),
        None => sums.push((measure, *total)),
    }
}

fn unit_of(measure: Measure) -> Option<Unit> {
    if let Measure::Unit(unit) = measure { Some(unit) } else { None }
}

fn money_of(measure: Measure) -> Option<(Currency, PriceBasis)> {
    if let Measure::Money(currency, basis) = measure { Some((currency, basis)) } else { None }
}

impl Running {
    /// Adds a row; a day counts by how long it is gone, at least 0.
    fn add(&mut self, added: Added, until: Option<i64>) {
        match added {
            Added::Nothing => {
                self.missing += 1;
                return;
            }
            Added::Scaled(scaled) => self.scaled += i128::from(until.map_or(scaled, |today| (today - scaled).max(0))),
            Added::Apart(amount) => self.apart.get_or_insert_default().add_amount(amount),
        }
        self.counted += 1;
    }

    fn total(&self, addends: &Addends) -> Total {
        // 2^32 rows of 2^63 at most are below 2^96, which is what an exact number holds.
        let exact = Decimal::try_from_i128_with_scale(self.scaled, addends.digits()).unwrap_or_default();
        let mut total = Total { exact, beyond: 0.0, counted: self.counted, missing: self.missing };
        if let Some(apart) = &self.apart {
            total.add(apart);
        }
        total
    }
}

impl Total {
    fn add(&mut self, other: &Self) {
        self.add_amount(Amount::Exact(other.exact));
        self.beyond += other.beyond;
        self.counted += other.counted;
        self.missing += other.missing;
    }

    fn add_amount(&mut self, amount: Amount) {
        match amount {
            Amount::Exact(exact) => match self.exact.checked_add(exact) {
                Some(sum) => self.exact = sum,
                None => self.beyond += exact.to_f64().unwrap_or_default(),
            },
            Amount::Number(number) => self.beyond += number,
        }
    }

    /// The sum, rounded once.
    fn value(&self) -> f64 {
        // By way of text, so that it is the nearest number there is.
        self.exact.normalize().to_string().parse::<f64>().unwrap_or_default() + self.beyond
    }

    /// The sum of exact amounts; one beyond all reason is the greatest there is.
    fn amount(&self) -> Decimal {
        if self.beyond == 0.0 { self.exact.normalize() } else { Decimal::MAX }
    }

    fn quantity(&self, unit: Unit) -> QuantitySum {
        QuantitySum { value: self.value(), unit, counted: self.counted, missing: self.missing }
    }
}
