//! What an answer lacks or shows old.

use jiff::Timestamp;

use super::answers::tells_holdings;
use super::ask::Ask;
use super::seen::Seen;
use super::sight::{View, reports};
use crate::model::codes::{FeedAccess, Freshness, GapReason, RecordKind, Withholding};
use crate::model::values::{CountryCode, Text};
use crate::store::{Coverage, Coverages, Derivation as _, Derived, FeedState, Overview};

/// A feed whose records an answer lacks or shows old.
#[derive(Debug, Clone, PartialEq)]
pub struct Gap {
    /// Whose.
    pub nation: CountryCode,
    /// Slug of the feed; none: the nation publishes no such feed.
    pub feed: Option<Text>,
    /// What it reports.
    pub kind: RecordKind,
    /// Why.
    pub reason: GapReason,
    /// Of what is served instead.
    pub as_of: Option<Timestamp>,
}

impl Gap {
    /// In a sentence, for readers.
    pub fn message(&self) -> String {
        let nation = self.nation;
        let dated = self.as_of.map(|as_of| format!(" of {}", as_of.strftime("%Y-%m-%d"))).unwrap_or_default();
        match self.reason {
            GapReason::NoFeed => format!("{nation} publishes no feed of this kind; its records are missing."),
            GapReason::NeverDelivered => format!("{nation} has delivered nothing yet; its records are missing."),
            GapReason::Stale => format!("The newest run of {nation} failed; its last good records{dated} are shown."),
            GapReason::Overdue => format!("{nation} is later than promised; its records{dated} are shown."),
            GapReason::LookupFailed => format!("{nation} did not answer; what was asked of it is missing."),
            GapReason::Forgotten => format!("Not all that changed in this feed of {nation} since then is remembered."),
            GapReason::KeyNeeded => format!("{nation} answers by key only; ask by number to include it."),
        }
    }
}

/// Kinds of record, of any nation, from which follows by what a list of `T` is filtered and ordered.
pub(super) fn beyond<T: Seen>(ask: &Ask) -> Vec<RecordKind> {
    let used = ask.dimensions().into_iter().filter_map(|number| T::dimensions().get(number));
    let mut kinds: Vec<RecordKind> = used.flat_map(|dimension| dimension.reads).copied().collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

impl View {
    /// Gaps of a list of `T`: they depend on feeds and filters alone, never on records.
    pub fn gaps<T: Seen>(&self, ask: &Ask) -> Vec<Gap> {
        let nations = T::nations(ask);
        let mut gaps: Vec<Gap> =
            T::sources(ask).iter().flat_map(|kind| self.gaps_of(*kind, nations.as_deref(), |feed| T::lacks(self, feed, ask))).collect();
        if T::BY_NUMBER {
            gaps.extend(self.gaps_by_key::<T>(ask, nations.as_deref()));
        }
        for kind in beyond::<T>(ask) {
            // A list of one nation's records can follow from others' of the same kind.
            let others: Vec<Gap> = self.gaps_of_kinds(&[kind]).into_iter().filter(|gap| !gaps.contains(gap)).collect();
            gaps.extend(others);
            // What it filters by is looked for in snapshots alone.
            if kind == RecordKind::Holding {
                gaps.extend(self.feeds().iter().filter(|feed| tells_holdings(&feed.settings) && self.may_ask(&feed.settings)).map(
                    |feed| Gap {
                        nation: feed.settings.nation,
                        feed: Some(feed.settings.slug.clone()),
                        kind,
                        reason: GapReason::KeyNeeded,
                        as_of: None,
                    },
                ));
            }
        }
        gaps
    }

    /// Gaps of what follows from the records of several nations.
    pub fn gaps_of_derived<T: Derived>(&self) -> Vec<Gap> {
        self.gaps_of_kinds(T::FROM)
    }

    /// Gaps of what follows from all records of these kinds.
    pub(super) fn gaps_of_kinds(&self, kinds: &[RecordKind]) -> Vec<Gap> {
        kinds.iter().flat_map(|kind| self.gaps_of(*kind, None, |feed| self.gap_reason(feed))).collect()
    }

    /// Whether labels may keep something from it.
    pub fn withheld_of_derived<T: Derived>(&self) -> Withholding {
        self.withheld_of_kinds(T::FROM)
    }

    /// Whether labels may keep something from what follows from all records of these kinds.
    pub(super) fn withheld_of_kinds(&self, kinds: &[RecordKind]) -> Withholding {
        self.exactly_withheld_of(kinds).unwrap_or_else(|| match self.can_withhold(kinds, None) {
            true if self.tells_withheld_of(kinds) => Withholding::Something,
            true => Withholding::Possible,
            false => Withholding::Nothing,
        })
    }

    /// Whether labels keep something from how far a requirement is covered: whether it would be covered otherwise with it.
    pub fn withheld_of_coverage(&self, coverage: &Coverage) -> Withholding {
        let otherwise = |overview: &Overview| !overview.derived::<Coverages>().tell(coverage);
        let from = Coverages::FROM;
        match &self.wider {
            Some(wider) if otherwise(wider.overview()) => Withholding::Something,
            Some(_) => Withholding::Nothing,
            None if !self.can_withhold(from, None) => Withholding::Nothing,
            None if self.tells_withheld_of(from) && otherwise(self.with_told()) => Withholding::Something,
            None => Withholding::Possible,
        }
    }

    /// What is lacking of nations that tell their holdings by number.
    fn gaps_by_key<T: Seen>(&self, ask: &Ask, nations: Option<&[CountryCode]>) -> Vec<Gap> {
        let asked = |nation: CountryCode| nations.is_none_or(|nations| nations.contains(&nation));
        let feeds = self.feeds().iter().enumerate();
        feeds
            .filter(|(_, feed)| tells_holdings(&feed.settings) && asked(feed.settings.nation) && self.may_ask(&feed.settings))
            .filter_map(|(number, feed)| {
                let reason = self.unanswered(number, &ask.given::<T>())?;
                let (nation, slug) = (feed.settings.nation, feed.settings.slug.clone());
                Some(Gap { nation, feed: Some(slug), kind: RecordKind::Holding, reason, as_of: None })
            })
            .collect()
    }

    fn gaps_of(&self, kind: RecordKind, nations: Option<&[CountryCode]>, lacks: impl Fn(&FeedState) -> Option<GapReason>) -> Vec<Gap> {
        let asked = |nation: CountryCode| nations.is_none_or(|nations| nations.contains(&nation));
        let mut gaps: Vec<Gap> = self
            .feeds()
            .iter()
            .filter(|feed| feed.settings.access == FeedAccess::Snapshot && reports(&feed.settings, kind) && asked(feed.settings.nation))
            .filter_map(|feed| {
                let reason = lacks(feed)?;
                Some(Gap { nation: feed.settings.nation, feed: Some(feed.settings.slug.clone()), kind, reason, as_of: feed.as_of() })
            })
            .collect();
        for &nation in nations.into_iter().flatten() {
            if !self.feeds().iter().any(|feed| feed.settings.nation == nation && reports(&feed.settings, kind)) {
                gaps.push(Gap { nation, feed: None, kind, reason: GapReason::NoFeed, as_of: None });
            }
        }
        gaps
    }

    /// Why a feed's records are missing or old; none if they are complete and current.
    pub fn gap_reason(&self, feed: &FeedState) -> Option<GapReason> {
        match self.freshness(feed) {
            Freshness::Never => Some(GapReason::NeverDelivered),
            _ if feed.stale() => Some(GapReason::Stale),
            Freshness::Overdue | Freshness::Delinquent => Some(GapReason::Overdue),
            Freshness::UpToDate | Freshness::Due => None,
        }
    }

    /// Whether labels may keep records of that kind from this viewer: it depends on what feeds can carry, and on hidden
    /// records only of feeds that allow it. How somebody else would see it is told exactly.
    pub fn withheld<T: Seen>(&self, ask: &Ask) -> Withholding {
        if let Some(exactly) = self.exactly_withheld::<T>(ask) {
            return exactly;
        }
        let nations = T::nations(ask);
        let can = self.can_withhold(&T::sources(ask), nations.as_deref()) || self.can_withhold(&beyond::<T>(ask), None);
        match can {
            true if self.tells_withheld::<T>(ask) => Withholding::Something,
            true => Withholding::Possible,
            false => Withholding::Nothing,
        }
    }

    /// Whether feeds of these kinds can carry what the viewer may not see.
    fn can_withhold(&self, kinds: &[RecordKind], nations: Option<&[CountryCode]>) -> bool {
        self.feeds().iter().any(|feed| {
            kinds.iter().any(|kind| reports(&feed.settings, *kind))
                && nations.is_none_or(|nations| nations.contains(&feed.settings.nation))
                && (feed.settings.label_from.is_some() || !self.may_see(&feed.settings.label))
        })
    }
}
