//! Which rows of one part are sought: asked row by row, or for all rows at once.

use std::borrow::Cow;

use roaring::{MultiOps as _, RoaringBitmap};

use crate::store::Span;

/// Sets of which a row is sought in each by itself; more are joined before.
const SETS_MOST: usize = 4;
/// Of fewer rows than one in so many each is looked at by itself.
const LOOKED_AT_MOST: u64 = 8;

/// What decides whether a row is sought, with the indexes that tell. Nothing is counted or joined before it must be.
#[derive(Debug)]
pub enum Sieve<'a> {
    /// All rows are.
    All,
    /// Those in any of these sets.
    In(Vec<&'a RoaringBitmap>),
    /// The same, where the sets are as lasting as the part: it can remember their rows in an order.
    Keyed(Vec<&'a RoaringBitmap>),
    /// Those in this set, which was made for the query.
    Of(RoaringBitmap),
    /// Those whose value lies in a range.
    Within(Span<'a>),
    /// Those that pass each, the one that lets fewest pass first; and about which part of all they are.
    Each(Vec<Self>, f64),
    /// Those that pass any.
    Any(Vec<Self>),
    /// Those that do not pass.
    Not(Box<Self>),
}

impl<'a> Sieve<'a> {
    /// Those in any of these sets.
    pub fn any_of(sets: Vec<&'a RoaringBitmap>) -> Self {
        if sets.len() > SETS_MOST { Self::Of(sets.union()) } else { Self::In(sets) }
    }

    /// Those in any of these sets, which stay as long as the part does.
    pub fn keyed(sets: Vec<&'a RoaringBitmap>) -> Self {
        if sets.len() > SETS_MOST { Self::Of(sets.union()) } else { Self::Keyed(sets) }
    }

    /// Those of so many rows that pass each.
    pub fn each(sieves: impl IntoIterator<Item = Self>, of: u32) -> Self {
        let mut each = Vec::new();
        for sieve in sieves {
            match sieve {
                Self::All => {}
                Self::Each(inner, _) => each.extend(inner.into_iter().map(|sieve| (sieve.share(of), sieve))),
                other => each.push((other.share(of), other)),
            }
        }
        each.sort_by(|a, b| a.0.total_cmp(&b.0));
        match each.len() {
            0 => Self::All,
            1 => each.swap_remove(0).1,
            _ => {
                let share = each.iter().map(|(share, _)| share).product();
                Self::Each(each.into_iter().map(|(_, sieve)| sieve).collect(), share)
            }
        }
    }

    /// Whether a row is sought.
    pub fn keeps(&self, row: u32) -> bool {
        match self {
            Self::All => true,
            Self::In(sets) | Self::Keyed(sets) => sets.iter().any(|set| set.contains(row)),
            Self::Of(set) => set.contains(row),
            Self::Within(span) => span.holds(row),
            Self::Each(sieves, _) => sieves.iter().all(|sieve| sieve.keeps(row)),
            Self::Any(sieves) => sieves.iter().any(|sieve| sieve.keeps(row)),
            Self::Not(sieve) => !sieve.keeps(row),
        }
    }

    /// About which part of so many rows is sought, as if one condition told nothing of another.
    pub fn share(&self, of: u32) -> f64 {
        let among = |count: u64| (count as f64 / f64::from(of.max(1))).min(1.0);
        match self {
            Self::All => 1.0,
            Self::In(sets) | Self::Keyed(sets) => among(sets.iter().map(|set| set.len()).sum()),
            Self::Of(set) => among(set.len()),
            Self::Within(span) => among(span.len() as u64),
            Self::Each(_, share) => *share,
            Self::Any(sieves) => 1.0 - sieves.iter().map(|sieve| 1.0 - sieve.share(of)).product::<f64>(),
            Self::Not(sieve) => 1.0 - sieve.share(of),
        }
    }

    /// Lasting sets in which all rows lie that are sought, where they hold at most that part of so many rows.
    pub fn narrow(&self, most: f64, of: u32) -> Option<&[&'a RoaringBitmap]> {
        match self {
            Self::Keyed(sets) => (self.share(of) <= most).then_some(sets.as_slice()),
            // The fewest come first.
            Self::Each(sieves, _) => sieves.iter().find_map(|sieve| sieve.narrow(most, of)),
            _ => None,
        }
    }

    /// All of so many rows that are sought.
    pub fn rows(&self, of: u32) -> Cow<'_, RoaringBitmap> {
        match self {
            Self::All => {
                let mut all = RoaringBitmap::new();
                all.insert_range(0..of);
                Cow::Owned(all)
            }
            Self::In(sets) | Self::Keyed(sets) => match sets.as_slice() {
                [set] => Cow::Borrowed(*set),
                sets => Cow::Owned(sets.iter().copied().union()),
            },
            Self::Of(set) => Cow::Borrowed(set),
            Self::Within(span) => Cow::Owned(span.rows()),
            Self::Each(sieves, _) => {
                let (first, others) = sieves.split_first().map_or((&Self::All, sieves.as_slice()), |(first, others)| (first, others));
                others.iter().fold(first.rows(of), |found, sieve| Cow::Owned(sieve.among(&found, of)))
            }
            Self::Any(sieves) => {
                let rows: Vec<_> = sieves.iter().map(|sieve| sieve.rows(of)).collect();
                Cow::Owned(rows.iter().map(AsRef::as_ref).union())
            }
            Self::Not(sieve) => Cow::Owned(&*Self::All.rows(of) - &*sieve.rows(of)),
        }
    }

    /// Those of these rows that are sought.
    fn among(&self, rows: &RoaringBitmap, of: u32) -> RoaringBitmap {
        match self {
            // Some values are looked at sooner than all of them.
            Self::Within(span) if rows.len() * LOOKED_AT_MOST < u64::from(of) => rows.iter().filter(|row| span.holds(*row)).collect(),
            Self::Not(sieve) => rows - &*sieve.rows(of),
            _ => rows & &*self.rows(of),
        }
    }

    /// All of so many rows that are sought; none: all there are.
    pub fn gathered(self, of: u32) -> Rows {
        match self {
            Self::All => Rows(None),
            Self::Of(set) => Rows(Some(set)),
            sieve => Rows(Some(sieve.rows(of).into_owned())),
        }
    }

    /// How many of so many rows are sought, where that need not be counted.
    pub fn known(&self, of: u32) -> Option<u64> {
        match self {
            Self::All => Some(u64::from(of)),
            Self::Of(set) => Some(set.len()),
            _ => None,
        }
    }
}

/// The rows of one part that are sought; none: all of them.
#[derive(Debug, Clone, Default)]
pub struct Rows(pub Option<RoaringBitmap>);

impl Rows {
    /// How many they are, of a part of that size.
    pub fn count(&self, all: u32) -> u64 {
        self.0.as_ref().map_or(u64::from(all), RoaringBitmap::len)
    }

    /// Whether the row is among them.
    pub fn contain(&self, row: u32) -> bool {
        self.0.as_ref().is_none_or(|rows| rows.contains(row))
    }
}
