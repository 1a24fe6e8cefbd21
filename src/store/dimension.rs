//! What records can be filtered, ordered and grouped by.

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::join::Joins;
use crate::model::codes::{PriceBasis, RecordKind, Unit};
use crate::model::values::{CountryCode, Currency, Text};

/// Something that is kept in lists, in the order of its identity.
pub trait Listed: Send + Sync + Sized + 'static {
    /// Its type in the contract.
    const NAME: &'static str;
    /// What it can be filtered and ordered by.
    fn dimensions() -> &'static [Dimension<Self>];
    /// Its place in the order by id.
    fn rank(&self) -> Rank;
    /// Whether the values of that dimension are the same as long as the part is.
    fn stays(dimension: usize) -> bool {
        Self::dimensions().get(dimension).is_some_and(|dimension| dimension.reach != Reach::Nations)
    }
    /// Names and numbers by which it is found.
    fn each_name<'a>(&'a self, joins: &'a Joins<'a>, each: &mut dyn FnMut(&str)) {
        each_text(self, joins, each);
    }
}

/// The texts and the stock number of something.
pub(super) fn each_text<'a, T: Listed>(record: &'a T, joins: &'a Joins<'a>, each: &mut dyn FnMut(&str)) {
    for dimension in T::dimensions() {
        match (&dimension.extract, &*dimension.name) {
            (Extract::Words(texts), _) => texts(record, &mut |text| each(text)),
            (Extract::Order(number), "nsn") => {
                if let Some(number) = number(record, joins) {
                    each(&number);
                }
            }
            _ => {}
        }
    }
}

/// Place in the order by id: the nation first, so that one nation's records lie together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rank(pub [u8; 3], pub u64);

impl Rank {
    /// The rank of a nation's record.
    pub fn of(nation: CountryCode, hash: u64) -> Self {
        Self(nation.bytes(), hash)
    }

    /// The rank of something that belongs to no nation, by its name.
    pub fn named(name: &str) -> Self {
        let mut first = [0; 8];
        first.copy_from_slice(&blake3::hash(name.as_bytes()).as_bytes()[..8]);
        Self([0; 3], u64::from_be_bytes(first))
    }
}

/// Where a value comes from, and so when its index must be made anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// From the record, its own snapshot and the reference data.
    Own,
    /// From other feeds of the same nation too.
    Nation,
    /// From what follows from records of several nations, or from the day on which somebody looks.
    Nations,
}

/// One way to filter, order or group.
pub struct Dimension<T> {
    /// Name in filters: `seatsFilled`. Orders and group keys write it `SEATS_FILLED`.
    pub name: Cow<'static, str>,
    /// What it means, in a sentence.
    pub about: Cow<'static, str>,
    /// Type of the filter's value in the contract: an element of the any-of list, or a range type.
    pub input: &'static str,
    /// Where the values come from.
    pub reach: Reach,
    /// The kinds of record, of any nation, from which its values follow beside the record itself.
    pub reads: &'static [RecordKind],
    /// Whether it filters.
    pub filters: bool,
    /// Whether it orders.
    pub orders: bool,
    /// How a record's values are found.
    pub extract: Extract<T>,
}

/// Finds the keys of a record: calls back once for each.
type EachKey<T> = Box<dyn for<'a> Fn(&'a T, &'a Joins<'a>, &mut dyn FnMut(&str)) + Send + Sync>;
/// Finds the number of a record.
type OneNumber<T> = Box<dyn for<'a> Fn(&'a T, &'a Joins<'a>) -> Option<f64> + Send + Sync>;
/// Finds the text of a record.
type OneText<T> = Box<dyn for<'a> Fn(&'a T, &'a Joins<'a>) -> Option<Cow<'a, str>> + Send + Sync>;
/// Finds the texts of a record that `text` searches: its own, by which everybody finds it who may see it.
type EachText<T> = Box<dyn Fn(&T, &mut dyn FnMut(&Text)) + Send + Sync>;
/// Finds what a record adds to a sum; none: nothing, not even a unit.
type OneAddend<T> = Box<dyn for<'a> Fn(&'a T, &'a Joins<'a>) -> Option<Addend> + Send + Sync>;

/// How a record's values are found.
pub enum Extract<T> {
    /// None, one or several keys: filtered by any-of, ordered by `order` where there is one.
    Keys(EachKey<T>),
    /// A number, a day or an instant: filtered by range.
    Number(OneNumber<T>),
    /// A day, filtered by how many whole days it is gone today: 0 where it is yet to come.
    Age(OneNumber<T>),
    /// Text that is only ordered by.
    Order(OneText<T>),
    /// Texts whose words are searched.
    Words(EachText<T>),
    /// Keys of groups, and what they stand for.
    Group(Grouped, EachKey<T>),
    /// What is summed over groups. Several of one name are one sum: amounts at several bases.
    Sum(Summing, OneAddend<T>),
}

/// What the keys of groups stand for, and so how they are written in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grouped {
    /// A nation, by trigram.
    Nation,
    /// A weapon system, by slug.
    System,
    /// A category of weapon systems, by slug.
    Category,
    /// A catalogue entry, by identity.
    Item,
    /// A supply class, four digits.
    SupplyClass,
    /// A supply group, two digits.
    SupplyGroup,
    /// A unit, by scheme and code: `ISSUE:EA`.
    Unit,
    /// A capability coalition, by slug.
    Coalition,
    /// A logistics node, by slug.
    Node,
    /// A training facility, by id.
    Facility,
    /// A course, by id.
    Course,
    /// A value of the enumeration of that name.
    Code(&'static str),
    /// A text as it came.
    Text,
    /// A whole number.
    Number,
    /// A primary language.
    Language,
    /// A month, `2026-11`: grouped by month, quarter or year.
    Month,
    /// A day, `2026-11-24`: grouped by day or month.
    Day,
    /// A feed, by slug.
    Feed,
}

/// How what records add becomes a sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Summing {
    /// One sum per unit.
    PerUnit,
    /// One sum, in that unit; a number in another is missing.
    InUnit(Unit),
    /// One sum per currency and basis.
    Money,
    /// A whole number.
    Whole,
    /// The mean.
    Mean,
    /// The mean of the days from each day until today.
    MeanUntilToday,
}

/// What a record adds to a sum.
#[derive(Debug, Clone, PartialEq)]
pub struct Addend {
    /// What it is an amount of: different ones are never added up.
    pub of: Measure,
    /// The amount; none: the record has no number.
    pub amount: Option<Amount>,
}

/// What is added up with its like only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// Things in that unit.
    Unit(Unit),
    /// Money in that currency, at that basis.
    Money(Currency, PriceBasis),
    /// Days, records, people: a number that says by itself what it counts.
    Plain,
}

/// An amount as a record holds it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Amount {
    /// A number that reads best as a decimal: 0.1 is a tenth.
    Number(f64),
    /// An exact one.
    Exact(Decimal),
}
