//! Filters of nations, logistics nodes and feeds: lists that are no connections.

use super::feeds::FeedFilter;
use super::inputs::{AnyOf, any_of, keeps};
use super::scope::Scope;
use crate::config::Node;
use crate::engine::{Arg, Input, TypeRef, Values};
use crate::model::Code as _;
use crate::model::codes::{Freshness, LogisticsNodeKind, RecordKind};
use crate::store::{FeedState, NationState, fold, words};

/// The inputs.
pub fn filters() -> Vec<Input> {
    let any_of = |name: &str, about: &str, of: &str| Arg::new(name, about, TypeRef::named_nn_list(of));
    let input = |name: &str, about: &str, fields| Input { name: name.to_owned(), about: about.to_owned(), fields, one_of: false };
    vec![
        input(
            "NationFilter",
            "Which nations. All fields given must hold; a list means any of.",
            vec![
                any_of("code", "Trigrams.", "CountryCode"),
                any_of("memberOf", "Groups that labels name: NATO, EU.", TypeRef::STRING),
                any_of("reports", "Has a feed of that kind.", RecordKind::LIST.name),
                any_of("freshness", "Worst of its feeds.", Freshness::LIST.name),
            ],
        ),
        input("FeedFilter", "Which feeds. All fields given must hold; a list means any of.", FeedFilter::args()),
        input(
            "LogisticsNodeFilter",
            "Which logistics nodes. All fields given must hold; a list means any of.",
            vec![
                any_of("slug", "Slugs.", TypeRef::STRING),
                any_of("nation", "Where they lie.", "CountryCode"),
                any_of("kind", "What they are for.", LogisticsNodeKind::LIST.name),
                Arg::new("text", "Words that all occur in its names, diacritics folded.", TypeRef::named(TypeRef::STRING)),
            ],
        ),
    ]
}

/// Which nations.
#[derive(Default)]
pub struct NationFilter {
    code: AnyOf,
    member_of: AnyOf,
    reports: AnyOf,
    freshness: AnyOf,
}

impl NationFilter {
    /// Reads it.
    pub fn read(values: &Values<'_>) -> Self {
        let of = |name| any_of(values, name);
        Self { code: of("code"), member_of: of("memberOf"), reports: of("reports"), freshness: of("freshness") }
    }

    /// Whether it keeps a nation.
    pub fn keeps(&self, nation: &NationState, scope: &Scope) -> bool {
        let feeds = scope.view.feeds_of(nation.code);
        let worst = feeds.iter().map(|feed| scope.view.freshness(feed)).max();
        keeps(&self.code, std::iter::once(nation.code.as_str()))
            && keeps(&self.member_of, nation.groups.iter().map(|group| group.as_str()))
            && keeps(&self.reports, feeds.iter().flat_map(|feed: &FeedState| crate::store::kinds(&feed.settings)).map(|kind| kind.name()))
            && keeps(&self.freshness, worst.iter().map(|freshness| freshness.name()))
    }
}

/// Which logistics nodes.
#[derive(Default)]
pub struct NodeFilter {
    slug: AnyOf,
    nation: AnyOf,
    kind: AnyOf,
    words: Vec<String>,
}

impl NodeFilter {
    /// Reads it.
    pub fn read(values: &Values<'_>) -> Self {
        let of = |name| any_of(values, name);
        Self { slug: of("slug"), nation: of("nation"), kind: of("kind"), words: values.text("text").map(words).unwrap_or_default() }
    }

    /// Whether it keeps a node.
    pub fn keeps(&self, node: &Node) -> bool {
        let names = || std::iter::once(&node.name).chain(node.aliases.iter().map(|alias| &alias.text)).map(|name| fold(name));
        keeps(&self.slug, std::iter::once(node.slug.as_str()))
            && keeps(&self.nation, std::iter::once(node.nation.as_str()))
            && keeps(&self.kind, std::iter::once(node.kind.name()))
            && self.words.iter().all(|word| names().any(|name| name.contains(word)))
    }
}
