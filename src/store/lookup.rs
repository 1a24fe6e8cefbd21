//! What nations answer by key while a query runs: the shape in which the way in gives it and the graph asks for it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::time::Duration;

use futures_util::future::BoxFuture;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::config::Feed;
use crate::model::records::Holding;
use crate::model::values::{CountryCode, Label, Niin, Quantity, Text};

/// A key by which a feed is asked: its parts in the order of the feed's settings. An empty text is a part like any other.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(pub Box<[Text]>);

impl Key {
    /// A key of one part.
    pub fn of(part: impl Into<Text>) -> Self {
        Self(Box::new([part.into()]))
    }
}

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

/// What a nation holds of one item, as it answered.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundHoldings {
    /// The records, in the order of the answer.
    pub holdings: Vec<Holding>,
    /// When it came, and of when it is.
    pub when: Fetched,
}

/// When an answer came, and of when it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fetched {
    /// When the gateway fetched it.
    pub at: Timestamp,
    /// The nation's own as-of date.
    pub as_of: Option<Timestamp>,
}

/// What a nation says of the open seats that one key asks for: a row for each run that the key means.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FoundSeats {
    /// The rows, in the order of the answer.
    pub runs: Vec<OpenSeats>,
}

/// Open seats of a run of a course; what the row does not say of the run is none.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpenSeats {
    /// First day of the run.
    pub starts: Option<Date>,
    /// The nation's key of the facility.
    pub facility: Option<Text>,
    /// The nation's key of the run.
    pub iteration: Option<Text>,
    /// How many seats are open, in people.
    pub open: Quantity,
    /// Who may see it.
    pub label: Arc<Label>,
}

/// Why a nation did not answer a key. The inside story is in the log.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LookupError {
    /// It did not answer, or not so that it can be read.
    #[error("{nation} did not answer what was asked of `{feed}`; ask again later")]
    Failed {
        /// Whose feed.
        nation: CountryCode,
        /// Its slug.
        feed: Text,
    },
    /// The query has asked the feed as often as it may.
    #[error("to answer this, `{feed}` of {nation} would be asked more than {most} times; ask for fewer of its keys in one query")]
    TooMany {
        /// Whose feed.
        nation: CountryCode,
        /// Its slug.
        feed: Text,
        /// How often a query may ask it.
        most: u32,
    },
}

impl LookupError {
    /// Whose feed.
    pub fn nation(&self) -> CountryCode {
        let (Self::Failed { nation, .. } | Self::TooMany { nation, .. }) = self;
        *nation
    }

    /// Slug of the feed.
    pub fn feed(&self) -> &Text {
        let (Self::Failed { feed, .. } | Self::TooMany { feed, .. }) = self;
        feed
    }
}

/// What was found for a key; none: there is no such thing.
pub type Found<V> = Result<Option<Arc<V>>, LookupError>;

/// How many requests a query may still cost one feed, and what it has cost so far.
#[derive(Debug)]
pub struct Allowance {
    most: u32,
    left: AtomicU32,
    keys: AtomicU64,
    held: AtomicU64,
    micros: AtomicU64,
}

/// What a query has cost a feed that is asked by key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// Keys that it was asked for.
    pub keys: u64,
    /// Those of them that were answered from what is held.
    pub held: u64,
    /// Requests that the query made, repeated ones too; those that another query had made already are none.
    pub requests: u32,
    /// How long the query waited for it; batches of one level wait at the same time.
    pub waited: Duration,
}

impl Allowance {
    /// So many requests.
    pub fn new(requests: u32) -> Self {
        Self { most: requests, left: AtomicU32::new(requests), keys: AtomicU64::new(0), held: AtomicU64::new(0), micros: AtomicU64::new(0) }
    }

    /// Takes one; false: there is none left.
    pub fn take(&self) -> bool {
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok()
    }

    /// Notes keys that were asked for, how many of them were held, and how long it took.
    pub fn spend(&self, keys: usize, held: usize, waited: Duration) {
        self.keys.fetch_add(keys as u64, Ordering::Relaxed);
        self.held.fetch_add(held as u64, Ordering::Relaxed);
        self.micros.fetch_add(u64::try_from(waited.as_micros()).unwrap_or(u64::MAX), Ordering::Relaxed);
    }

    /// What it has cost so far.
    pub fn spent(&self) -> Cost {
        Cost {
            keys: self.keys.load(Ordering::Relaxed),
            held: self.held.load(Ordering::Relaxed),
            requests: self.most - self.left.load(Ordering::Relaxed),
            waited: Duration::from_micros(self.micros.load(Ordering::Relaxed)),
        }
    }
}

/// Asks a nation for all keys at once; every key that was asked for comes back.
pub type Ask<V> = Arc<dyn Fn(Vec<Key>, Arc<Allowance>) -> BoxFuture<'static, Vec<(Key, Found<V>)>> + Send + Sync>;

/// Tells under which key a record was found lately, by its identity; none: it was not, or it is forgotten.
pub type Recall = Arc<dyn Fn(u64) -> Option<Key> + Send + Sync>;

/// The way to a feed that is asked by key.
pub struct Way<V> {
    /// The feed.
    pub feed: Arc<Feed>,
    /// Asks it.
    pub ask: Ask<V>,
    /// Tells the keys of records that it gave.
    pub recall: Recall,
}

impl<V> Clone for Way<V> {
    fn clone(&self) -> Self {
        Self { feed: Arc::clone(&self.feed), ask: Arc::clone(&self.ask), recall: Arc::clone(&self.recall) }
    }
}

/// All ways to feeds that are asked by key.
#[derive(Default)]
pub struct Ways {
    /// To the codification service, if some nation has one.
    pub codification: Option<Way<Codification>>,
    /// To nations that tell their holdings by number.
    pub holdings: Vec<Way<FoundHoldings>>,
    /// To nations that tell open seats.
    pub seats: Vec<Way<FoundSeats>>,
}
