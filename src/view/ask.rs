//! What is asked of a list: which records, in which order, which page.

use std::ops::Bound;

use super::days::Days;
use crate::model::values::{CountryCode, Nsn};

/// A page without `first` and `last`.
pub const PAGE_DEFAULT: usize = 50;
/// The largest page.
pub const PAGE_MOST: usize = 500;

/// What is asked of a list. Dimensions are numbers into the list of the record's type.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Ask {
    /// Which records; none: all.
    pub filter: Option<Filter>,
    /// By what, first first; ties by id.
    pub order: Vec<Order>,
    /// Which page.
    pub window: Window,
    /// Stock numbers that the filter names whole: conditions keep the last nine characters alone.
    pub numbers: Vec<Nsn>,
}

/// Which records.
#[derive(Debug, Clone, PartialEq)]
pub enum Filter {
    /// That have any of these keys.
    AnyOf(usize, Vec<String>),
    /// That have any of these ids, as whoever asks gave them: they are bound to his view.
    Ids(usize, Vec<String>),
    /// Whose value lies in the range.
    Within(usize, Range),
    /// In whose texts all these words occur.
    Words(usize, Vec<String>),
    /// For which all hold.
    All(Vec<Filter>),
    /// For which any holds.
    Any(Vec<Filter>),
    /// For which it does not hold.
    Not(Box<Filter>),
    /// To which a record belongs for which it holds: of movements, a report.
    Related(Box<Filter>),
}

/// A range of values; a missing value lies in none.
#[derive(Debug, Clone, PartialEq)]
pub enum Range {
    /// Numbers, and instants as seconds.
    Numbers(Bound<f64>, Bound<f64>),
    /// Days.
    Days(Days),
    /// Whole days that a day is gone today.
    Ages(Bound<f64>, Bound<f64>),
}

/// One key of an order. Records without the value come last in either direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Order {
    /// By id.
    Id {
        /// Downwards.
        descending: bool,
    },
    /// By a dimension.
    By {
        /// Which.
        dimension: usize,
        /// Downwards.
        descending: bool,
    },
}

/// Which page. A cursor is the text that an edge gave.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Window {
    /// The first so many.
    pub first: Option<usize>,
    /// Only what comes after that cursor.
    pub after: Option<String>,
    /// The last so many.
    pub last: Option<usize>,
    /// Only what comes before that cursor.
    pub before: Option<String>,
}

/// Why a page can't be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AskError {
    /// The cursor's text was not made here, or is damaged.
    #[error("the cursor in `{0}` is not one of this gateway; take `cursor` or `endCursor` from an earlier page")]
    NoCursor(&'static str),
    /// It belongs to a page in another order.
    #[error("the cursor in `{0}` belongs to a list in another order; page with the `orderBy` under which it was given")]
    OtherOrder(&'static str),
}

impl Window {
    /// How many records the page has at most.
    pub fn size(&self) -> usize {
        match (self.first, self.last) {
            (Some(first), Some(last)) => first.min(last),
            (Some(only), None) | (None, Some(only)) => only,
            (None, None) => PAGE_DEFAULT,
        }
    }

    /// Which places of a list that is paged by numbers, of those between its cursors.
    pub fn cut(&self, inside: std::ops::Range<usize>) -> std::ops::Range<usize> {
        let (mut from, mut to) = (inside.start, inside.end);
        if let Some(first) = self.first {
            to = to.min(from.saturating_add(first));
        }
        if let Some(last) = self.last {
            from = from.max(to.saturating_sub(last));
        }
        from.min(to)..to
    }
}

/// What a look into the indexes of all feeds costs, in records written: a list that gives nothing is work too.
const LOOK: usize = 20;

impl Ask {
    /// How much work the list is before it gives its first record, in records written.
    pub fn effort(&self) -> usize {
        LOOK * (1 + self.order.len() + self.filter.as_ref().map_or(0, Filter::conditions))
    }

    /// The dimensions by which it filters and orders.
    pub fn dimensions(&self) -> Vec<usize> {
        let mut all: Vec<usize> =
            self.order.iter().filter_map(|order| if let Order::By { dimension, .. } = order { Some(*dimension) } else { None }).collect();
        self.filter.iter().for_each(|filter| filter.dimensions(&mut all));
        all
    }

    /// The same, of those records only.
    pub fn within(&self, filter: Filter) -> Self {
        let filter = match &self.filter {
            None => filter,
            Some(own) => Filter::All(vec![filter, own.clone()]),
        };
        Self { filter: Some(filter), ..self.clone() }
    }
}

impl Filter {
    /// How many conditions it has.
    fn conditions(&self) -> usize {
        match self {
            Self::AnyOf(..) | Self::Ids(..) | Self::Within(..) | Self::Words(..) => 1,
            Self::All(of) | Self::Any(of) => of.iter().map(Self::conditions).sum(),
            Self::Not(of) | Self::Related(of) => of.conditions(),
        }
    }

    fn dimensions(&self, found: &mut Vec<usize>) {
        match self {
            Self::AnyOf(dimension, _) | Self::Ids(dimension, _) | Self::Within(dimension, _) | Self::Words(dimension, _) => {
                found.push(*dimension);
            }
            Self::All(of) | Self::Any(of) => of.iter().for_each(|filter| filter.dimensions(found)),
            Self::Not(of) => of.dimensions(found),
            // It is a filter of other records, by their dimensions.
            Self::Related(_) => {}
        }
    }

    /// The nations that any match must belong to, where the filter says so by itself; `nation` is that dimension.
    pub fn nations(&self, nation: usize) -> Option<Vec<CountryCode>> {
        self.only(nation).map(|keys| keys.into_iter().filter_map(CountryCode::new).collect())
    }

    /// The keys of a dimension one of which any match must have, where the filter says so by itself.
    pub fn only(&self, wanted: usize) -> Option<Vec<&str>> {
        match self {
            Self::AnyOf(dimension, keys) if *dimension == wanted => Some(keys.iter().map(String::as_str).collect()),
            Self::All(all) => {
                all.iter().filter_map(|filter| filter.only(wanted)).reduce(|a, b| a.into_iter().filter(|one| b.contains(one)).collect())
            }
            Self::Any(any) => any.iter().map(|filter| filter.only(wanted)).collect::<Option<Vec<_>>>().map(|all| all.concat()),
            Self::AnyOf(..) | Self::Ids(..) | Self::Within(..) | Self::Words(..) | Self::Not(_) | Self::Related(_) => None,
        }
    }

    /// The number beyond which the value of any match must lie in a dimension, where the filter says so by itself.
    pub fn beyond(&self, wanted: usize) -> Option<f64> {
        match self {
            Self::Within(dimension, Range::Numbers(Bound::Excluded(low), _)) if *dimension == wanted => Some(*low),
            Self::All(all) => all.iter().filter_map(|filter| filter.beyond(wanted)).reduce(f64::max),
            Self::Any(any) => any.iter().map(|filter| filter.beyond(wanted)).reduce(|a, b| Some(a?.min(b?))).flatten(),
            Self::AnyOf(..) | Self::Ids(..) | Self::Within(..) | Self::Words(..) | Self::Not(_) | Self::Related(_) => None,
        }
    }
}
