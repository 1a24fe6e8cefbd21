//! What nations that tell their holdings by number have answered one query, and what that leaves open.

use std::collections::HashMap;
use std::sync::Arc;

use roaring::RoaringBitmap;

use super::ask::{Ask, Filter};
use super::find::key_dimension;
use super::sight::View;
use crate::config::{Feed, Gives};
use crate::model::codes::GapReason;
use crate::model::records::Holding;
use crate::model::values::{Niin, Nsn};
use crate::store::{Catalogue, Fetched, FoundHoldings, Listed, Snapshot};

/// A number by which an item is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number {
    /// The identity.
    pub niin: Niin,
    /// The whole number, where whoever asks gave it.
    pub nsn: Option<Nsn>,
}

/// What became of a number.
#[derive(Debug, Clone)]
pub enum Answer {
    /// The nation answered.
    Found(Option<Arc<FoundHoldings>>),
    /// It did not.
    Failed,
    /// It is asked by the whole number, and only the last nine characters are known.
    Unasked,
}

/// What feeds have answered, by the number of the feed.
pub type Answers = HashMap<usize, HashMap<Niin, Answer>>;

/// The numbers that a filter gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// Numbers that it names.
    pub numbers: Vec<Number>,
    /// Whether it keeps no record of any other item.
    pub only: bool,
}

impl Ask {
    /// The numbers of items that the filter of a list of `T` gives: where all that it keeps must be of some items, those,
    /// else all that it names.
    pub fn given<T: Listed>(&self) -> Given {
        let dimensions = ["nsn", "niin", "item"].map(key_dimension::<T>);
        let filter = self.filter.as_ref();
        let only = filter.and_then(|filter| only(filter, &dimensions));
        let named = only.clone().unwrap_or_else(|| {
            let mut named = Vec::new();
            filter.into_iter().for_each(|filter| mentioned(filter, &dimensions, &mut named));
            named
        });
        let mut numbers: Vec<Number> = named.into_iter().map(|niin| self.number(niin)).collect();
        numbers.sort_unstable();
        numbers.dedup();
        Given { numbers, only: only.is_some() }
    }

    fn number(&self, niin: Niin) -> Number {
        Number { niin, nsn: self.numbers.iter().find(|nsn| nsn.niin() == niin).copied() }
    }
}

fn niins<'a>(keys: &'a [String]) -> impl Iterator<Item = Niin> + 'a {
    keys.iter().filter_map(|key| Niin::new(key.strip_prefix("niin:").unwrap_or(key)).ok())
}

/// The items to which one of which every match must belong, where the filter says so by itself.
fn only(filter: &Filter, dimensions: &[usize]) -> Option<Vec<Niin>> {
    match filter {
        Filter::AnyOf(dimension, keys) if dimensions.contains(dimension) => Some(niins(keys).collect()),
        Filter::All(all) => {
            all.iter().filter_map(|filter| only(filter, dimensions)).reduce(|a, b| a.into_iter().filter(|one| b.contains(one)).collect())
        }
        Filter::Any(any) => any.iter().map(|filter| only(filter, dimensions)).collect::<Option<Vec<_>>>().map(|all| all.concat()),
        Filter::AnyOf(..) | Filter::Ids(..) | Filter::Within(..) | Filter::Words(..) | Filter::Not(_) | Filter::Related(_) => None,
    }
}

/// The items that the filter names as some that it keeps.
fn mentioned(filter: &Filter, dimensions: &[usize], found: &mut Vec<Niin>) {
    match filter {
        Filter::AnyOf(dimension, keys) if dimensions.contains(dimension) => found.extend(niins(keys)),
        Filter::All(of) | Filter::Any(of) => of.iter().for_each(|filter| mentioned(filter, dimensions, found)),
        Filter::AnyOf(..) | Filter::Ids(..) | Filter::Within(..) | Filter::Words(..) | Filter::Not(_) | Filter::Related(_) => {}
    }
}

/// Whether a feed tells holdings by number.
pub fn tells_holdings(feed: &Feed) -> bool {
    feed.lookup.as_ref().is_some_and(|lookup| matches!(lookup.gives, Gives::Holding))
}

/// The catalogue entries that change by what was answered, and the rows in whose place they stand.
#[derive(Debug)]
pub struct FoundEntries {
    /// The entries.
    pub catalogue: Catalogue,
    /// Rows of the world's own catalogue.
    pub replaced: RoaringBitmap,
}

impl View {
    /// What nations have answered this query.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The same view on the world with what nations answered. What they answered earlier is in `answers` too.
    #[must_use]
    pub fn answered(&self, answers: Answers) -> Self {
        let found = answers.iter().filter_map(|(feed, answers)| {
            let nation = self.feeds().get(*feed)?.settings.nation;
            let found = answers.values().filter_map(|answer| if let Answer::Found(found) = answer { found.as_deref() } else { None });
            // One key is one record of a nation: an inventory that is fetched whole has it already.
            let known = |identity: u64| self.overview().world().records::<Holding>(nation, identity).next().is_some();
            Some((*feed, Arc::new(Snapshot::answered(found, known))))
        });
        let world = Arc::new(self.overview().world().answered(found));
        self.over(world, answers)
    }

    /// Whether the viewer may know what a feed that is asked by key answers, or a part of it.
    pub fn may_ask(&self, feed: &Feed) -> bool {
        feed.label_from.is_some() || self.may_see(&feed.label)
    }

    /// What a list lacks of a feed that tells holdings by number; none: nothing. It depends on the filter and on whether
    /// the nation answered, never on records.
    pub(super) fn unanswered(&self, feed: usize, given: &Given) -> Option<GapReason> {
        let answers = self.answers().get(&feed);
        let answer = |number: &Number| answers.and_then(|answers| answers.get(&number.niin));
        if given.numbers.iter().any(|number| matches!(answer(number), Some(Answer::Failed))) {
            return Some(GapReason::LookupFailed);
        }
        let open = !given.only || given.numbers.iter().any(|number| matches!(answer(number), None | Some(Answer::Unasked)));
        open.then_some(GapReason::KeyNeeded)
    }

    /// When a record came that its nation answered by key; none: it came with a run.
    pub fn fetched(&self, origin: &crate::model::values::Origin) -> Option<Fetched> {
        self.feed_of(origin).snapshot.as_ref()?.fetched(origin.hash)
    }
}
