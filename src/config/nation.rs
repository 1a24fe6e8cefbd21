//! A nation and its feeds.

use std::sync::Arc;

use jiff::civil::Date;
use url::Url;

use super::exchange::Exchange;
use super::identity::Auth;
use super::layout::{DocumentPath, Layout};
use super::mapping::{ListSource, RecordMapping, Source, Total};
use super::paging::Paging;
use super::reading::DateFormats;
use super::settings::Fetch;
use crate::model::codes::{FeedAccess, FeedFormat};
use crate::model::values::{CountryCode, Label, Text};

/// A nation whose file has no mistake.
#[derive(Debug, Clone)]
pub struct Nation {
    /// Its trigram: the file's name.
    pub code: CountryCode,
    /// Its feeds, in the file's order.
    pub feeds: Vec<Arc<Feed>>,
}

/// A feed.
#[derive(Debug, Clone)]
pub struct Feed {
    /// Whose it is.
    pub nation: CountryCode,
    /// Its name in addresses and reports, unique over all nations.
    pub slug: Text,
    /// Its name for people.
    pub title: Text,
    /// Language of its texts, as a BCP 47 tag.
    pub language: Option<Text>,
    /// Where it is.
    pub url: Url,
    /// Its format.
    pub format: FeedFormat,
    /// How it is asked.
    pub access: FeedAccess,
    /// How often it promises to publish.
    pub promised_every: Option<jiff::Span>,
    /// How its document is laid out.
    pub layout: Layout,
    /// Where its as-of date stands.
    pub as_of: Option<AsOf>,
    /// How it is fetched: the settings' defaults and its own.
    pub fetch: Fetch,
    /// How its service is spoken to.
    pub exchange: Exchange,
    /// How the gateway identifies itself to it.
    pub auth: Option<Auth>,
    /// Headers of each request.
    pub headers: Vec<(Text, Text)>,
    /// How its document is cut into pages; none: it is whole.
    pub paging: Option<Paging>,
    /// The label of its records.
    pub label: Label,
    /// Where a record's own label comes from; what it doesn't give, `label` gives.
    pub label_from: Option<LabelSource>,
    /// What its rows give; empty for a lookup.
    pub records: Vec<RecordMapping>,
    /// Its control totals.
    pub totals: Vec<Total>,
    /// What a good run looks like.
    pub expect: Expect,
    /// By what it is asked; there if and only if `access` is a lookup.
    pub lookup: Option<Lookup>,
}

/// As-of date of a document.
#[derive(Debug, Clone)]
pub enum AsOf {
    /// It never changes.
    Constant(Date),
    /// It stands in the document.
    Document(DocumentPath, DateFormats),
}

/// Where a record's own label comes from.
#[derive(Debug, Clone)]
pub struct LabelSource {
    /// Policy.
    pub policy: Option<Source>,
    /// Classification; the table gives names of `Classification`.
    pub classification: Option<Source>,
    /// Who may see it.
    pub releasable_to: Option<ListSource>,
    /// Restrictive caveats.
    pub caveats: Option<ListSource>,
}

/// What a good run looks like.
#[derive(Debug, Clone, PartialEq)]
pub struct Expect {
    /// Fewer rows are no document.
    pub min_rows: u64,
    /// A run with less than this part of the last run's rows is held back; from 0 to 1.
    pub shrink: f64,
}

/// A feed that is asked by key while a query runs.
#[derive(Debug, Clone)]
pub struct Lookup {
    /// What kind of key it takes.
    pub by: LookupKey,
    /// Name of the keys in the query.
    pub param: Text,
    /// What stands between keys.
    pub join: Text,
    /// Keys in one request.
    pub max_keys: usize,
    /// What a row of its answer gives.
    pub equipment: EquipmentMapping,
}

/// What a lookup is asked by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LookupKey {
    /// Stock number, thirteen characters.
    Nsn,
    /// National item identification number, nine.
    Niin,
}

/// Where a catalogue entry's fields come from. The row's own number says which entry it is.
#[derive(Debug, Clone)]
pub struct EquipmentMapping {
    /// Stock number; it or `niin` is there.
    pub nsn: Option<Source>,
    /// National item identification number.
    pub niin: Option<Source>,
    /// Approved item name.
    pub name: Option<Source>,
    /// Unit of issue, as a code of the scheme ISSUE.
    pub unit_of_issue: Option<Source>,
    /// NSN or NIIN of the entry that supersedes it.
    pub superseded_by: Option<Source>,
}

impl Default for Expect {
    fn default() -> Self {
        Self { min_rows: 1, shrink: 0.5 }
    }
}
