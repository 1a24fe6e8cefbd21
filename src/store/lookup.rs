//! What a nation answers by key while a query runs: the shape in which the way in gives it and the graph asks for it.

use std::sync::Arc;

use futures_util::future::BoxFuture;

use crate::model::values::{CountryCode, Niin, Text};

/// What the codification service says of an item.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Codification {
    /// Approved item name.
    pub name: Option<Text>,
    /// Unit of issue: a code of the scheme ISSUE.
    pub unit_of_issue: Option<Text>,
    /// The number that replaces it.
    pub superseded_by: Option<Niin>,
}

/// Why a nation did not answer a key. The inside story is in the log.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{nation} did not answer what was asked of `{feed}`: {}", if *over_limit { "the query asks more often than it may; ask for fewer records at a time" } else { "ask again later" })]
pub struct LookupError {
    /// Whose feed.
    pub nation: CountryCode,
    /// Its slug.
    pub feed: Text,
    /// Not asked, because the query had asked as often as it may.
    pub over_limit: bool,
}

/// What was found for a key; none: there is no such thing.
pub type Found<V> = Result<Option<Arc<V>>, LookupError>;

/// Asks a nation for all keys at once; every key that was asked for comes back.
pub type Ask<K, V> = Arc<dyn Fn(Vec<K>) -> BoxFuture<'static, Vec<(K, Found<V>)>> + Send + Sync>;
