//! A nation and its feeds.

use std::sync::Arc;

use jiff::civil::Date;
use url::Url;

use super::exchange::Exchange;
use super::identity::Auth;
use super::layout::{DocumentPath, Layout};
use super::mapping::{FieldMapping, ListSource, RecordMapping, Source, Total};
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
    /// Whether viewers may be told that records which match what they ask for were withheld from them.
    pub tell_withheld: bool,
    /// What its rows give; for a lookup empty, or its holdings.
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
    /// What makes up a key, at least one part.
    pub by: Vec<KeyPart>,
    /// How keys are sent.
    pub send: Send,
    /// What stands between the parts of a key that is written as one text.
    pub within: Text,
    /// Keys in one request.
    pub max_keys: usize,
    /// What a row of its answer gives.
    pub gives: Gives,
}

/// A part of the key by which a lookup is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyPart {
    /// Stock number, thirteen characters.
    Nsn,
    /// National item identification number, nine.
    Niin,
    /// Code of a course.
    Course,
    /// First day of a course's run, in ISO 8601.
    Starts,
    /// The nation's key of a facility.
    Facility,
    /// The nation's key of a course's run.
    Iteration,
}

/// How a request says for which keys it asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Send {
    /// One parameter of the query with all keys, or one per part of the key.
    Joined {
        /// Names of the parameters.
        params: Vec<Text>,
        /// What stands between keys.
        join: Text,
    },
    /// A parameter of the query for each key, or for each part of each key.
    Repeated {
        /// Names of the parameters.
        params: Vec<Text>,
    },
    /// In the address's path, in place of `{key}`, or of a part's name such as `{course}`.
    Path {
        /// What stands between keys, where a request has several.
        join: Text,
    },
    /// In the JSON object that is posted, as a list.
    Body {
        /// Member of the object under which the list stands.
        list: Text,
        /// Names of the parts in the objects of the list; empty: the list holds texts.
        names: Vec<Text>,
    },
}

/// What a row of a lookup's answer gives.
#[derive(Debug, Clone)]
pub enum Gives {
    /// A catalogue entry.
    Equipment(Box<EquipmentMapping>),
    /// A holding; how is said in the feed's `records`.
    Holding,
    /// Open seats of a run of a course.
    Seats(Box<SeatsMapping>),
}

/// Where open seats come from. The row's own keys say of which run they are.
#[derive(Debug, Clone)]
pub struct SeatsMapping {
    /// Code of the course.
    pub course: Option<Source>,
    /// The nation's key of the facility.
    pub facility: Option<Source>,
    /// The nation's key of the run.
    pub iteration: Option<Source>,
    /// First day of the run, and how many seats are open: mapped as those fields of a run are.
    pub fields: Vec<FieldMapping>,
}

impl KeyPart {
    /// As settings write it, with the place of it in an address.
    pub const ALL: [(&'static str, Self, &'static str); 6] = [
        ("NSN", Self::Nsn, "{nsn}"),
        ("NIIN", Self::Niin, "{niin}"),
        ("COURSE", Self::Course, "{course}"),
        ("STARTS", Self::Starts, "{starts}"),
        ("FACILITY", Self::Facility, "{facility}"),
        ("ITERATION", Self::Iteration, "{iteration}"),
    ];

    /// How the path of an address names its place: `{course}`.
    pub fn place(self) -> &'static str {
        Self::ALL.iter().find(|(_, part, _)| *part == self).map_or("", |(.., place)| place)
    }
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
