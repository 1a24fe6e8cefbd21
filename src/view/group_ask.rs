//! What is asked of a list's groups.

use std::ops::{Bound, RangeBounds as _};

use crate::model::codes::{DatePrecision, PriceBasis};
use crate::model::values::Currency;

/// Groups that an answer has at most, unless it is asked for the first of them.
pub const GROUPS_MOST: usize = 1_000;
/// Keys by which a list is grouped at most.
pub const KEYS_MOST: usize = super::tally::COLUMNS_MOST - 1;

/// What is asked of a list's groups. Dimensions are numbers into the list of the record's type.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GroupAsk {
    /// By what; empty: one group of all.
    pub by: Vec<GroupKey>,
    /// How many records a group must have.
    pub count: Option<Bounds>,
    /// How many nations a group's records must have.
    pub nation_count: Option<Bounds>,
    /// Into what amounts of money are converted.
    pub value_in: Option<ValueIn>,
    /// First first; ties by the keys.
    pub order: Vec<GroupOrder>,
    /// The first so many; none: all.
    pub first: Option<usize>,
}

/// Between which numbers.
pub type Bounds = (Bound<f64>, Bound<f64>);

/// One key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GroupKey {
    /// Which dimension.
    pub dimension: usize,
    /// Of a date: month, quarter or year.
    pub period: Option<DatePrecision>,
}

/// Amounts in one currency at one basis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ValueIn {
    /// Into which currency.
    pub currency: Currency,
    /// At which basis; others count as missing.
    pub basis: PriceBasis,
}

/// One key of an order of groups. Groups without the value come last in either direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GroupOrder {
    /// By what.
    pub by: GroupValue,
    /// Downwards.
    pub descending: bool,
}

/// By what groups are ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupValue {
    /// The keys, as their titles read.
    Keys,
    /// How many records.
    Count,
    /// How many nations.
    Nations,
    /// A sum: the number of its first dimension.
    Sum(usize),
}

/// Why groups can't be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum GroupError {
    /// There are too many of them.
    #[error(
        "the records fall into {0} groups, more than {GROUPS_MOST}; give `first` with an `orderBy`, or fewer keys, a narrower `filter` or `having`"
    )]
    TooMany(usize),
}

impl GroupAsk {
    /// Whether a group with so many records and nations is asked for.
    pub(super) fn keeps(&self, count: u64, nations: usize) -> bool {
        let inside = |bounds: &Option<Bounds>, number: f64| bounds.is_none_or(|bounds| bounds.contains(&number));
        inside(&self.count, count as f64) && inside(&self.nation_count, nations as f64)
    }
}
