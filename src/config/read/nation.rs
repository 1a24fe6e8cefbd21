//! A nation's file.

use std::path::PathBuf;
use std::sync::Arc;

use hashbrown::HashMap;
use url::Url;

use super::entry::Entry;
use super::feed::feed;
use super::table::Table;
use super::transport::fetch;
use crate::config::mistake::Place;
use crate::config::nation::Nation;
use crate::config::reference::Reference;
use crate::config::settings::Fetch;
use crate::config::what::What;
use crate::model::values::{CountryCode, Text};

/// What a nation's file stands in.
pub(in crate::config) struct Surroundings<'r> {
    /// Whose file it is.
    pub(in crate::config) nation: CountryCode,
    /// The configuration's directory: relative files of secrets lie in it.
    pub(in crate::config) directory: PathBuf,
    /// Where paths lead.
    pub(in crate::config) base: Option<Url>,
    /// `base` is there, and was reported.
    pub(in crate::config) base_is_wrong: bool,
    /// Defaults of fetching.
    pub(in crate::config) fetch: Fetch,
    /// Reference data; none while they have mistakes.
    pub(in crate::config) reference: Option<&'r Reference>,
    /// Slugs that feeds have, in this file and in those before it.
    pub(in crate::config) slugs: HashMap<Text, Place>,
}

impl Surroundings<'_> {
    /// Of a file that stands alone: nothing is said to be missing around it.
    pub(in crate::config) fn alone() -> Self {
        Self {
            nation: CountryCode::default(),
            directory: PathBuf::new(),
            base: None,
            base_is_wrong: true,
            fetch: Fetch::default(),
            reference: None,
            slugs: HashMap::new(),
        }
    }

    /// Takes a slug for a feed, unless another has it.
    pub(super) fn claim(&mut self, slug: &Text, entry: &Entry<'_>) {
        if let Some(first) = self.slugs.get(slug) {
            entry.report(What::Twice { kind: "feed", given: slug.to_string(), first: Box::new(first.clone()) });
            return;
        }
        self.slugs.insert(slug.clone(), entry.file.place(Some(entry.span())));
    }
}

/// Reads a nation's file.
pub(in crate::config) fn nation(table: Table<'_>, around: &mut Surroundings<'_>) -> Nation {
    let before = around.fetch.clone();
    if !table.has("feed") {
        table.report(What::MissingKey { inside: "a nation's file".to_owned(), key: "feed", example: "[[feed]]" });
    }
    around.fetch = fetch(table.table("fetch"), &before);
    let feeds = table.tables("feed", "a feed").into_iter().filter_map(|table| feed(table, around)).map(Arc::new).collect();
    table.finish();
    around.fetch = before;
    Nation { code: around.nation, feeds }
}
