//! The settings of `muster.toml`.

use std::net::SocketAddr;
use std::time::Duration;

use url::Url;

use super::mistake::{Mistake, Place};
use super::secret::Secret;
use super::what::What;
use crate::model::codes::Classification;
use crate::model::values::{CountryCode, Text};

/// What holds for the whole gateway.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where nations' paths lead; nation files write paths under it.
    pub base: Option<Url>,
    /// Where the gateway listens.
    pub listen: Option<SocketAddr>,
    /// How feeds are fetched, unless a feed says otherwise.
    pub fetch: Fetch,
    /// Who asks, where nobody says who he is.
    pub viewer: ViewerSettings,
    /// Who says by a token who he is.
    pub viewers: Vec<TokenHolder>,
    /// Runs of each feed that are remembered.
    pub runs_kept: usize,
    /// Whether it answers as a subgraph of Apollo Federation too.
    pub federation: bool,
    /// Limits that differ from their defaults.
    pub limits: Vec<LimitSetting>,
}

/// Runs of a feed that are remembered, unless the settings say otherwise.
pub const RUNS_KEPT: usize = 20;

/// A limit that differs from its default. Which names there are is known to the room that keeps them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LimitSetting {
    /// Its name: `depth`.
    pub name: Text,
    /// Its value.
    pub maximum: u64,
    /// Where it stands.
    pub place: Place,
}

impl LimitSetting {
    /// The mistake that no limit of that name exists; `names` are those that do.
    pub fn unknown(&self, names: &[&'static str]) -> Mistake {
        let what = What::NoSuchKey { inside: "`[limits]`".to_owned(), given: self.name.to_string(), allowed: names.to_vec() };
        Mistake::new(self.place.clone(), what)
    }
}

/// Bounds and manners of fetching.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetch {
    /// Bound on a whole exchange.
    pub timeout: Duration,
    /// Bound on the time until the answer begins.
    pub first_byte_timeout: Duration,
    /// Bound on a document, decompressed.
    pub max_bytes: u64,
    /// Bound on a document as it comes over the wire.
    pub max_compressed_bytes: u64,
    /// How often a failed request is repeated.
    pub retries: u32,
    /// Bound on the pages of one document.
    pub max_pages: u32,
    /// How long a feed is left alone between two looks; none: it follows from the promised rhythm.
    pub every: Option<Duration>,
    /// How long the answer to a key is held; zero: not at all. "Not found" is held for a sixth of it, an error never.
    pub hold: Duration,
    /// Requests that one query may cost the feed; beyond it the answer is partial.
    pub requests_per_query: u32,
    /// Requests at once per nation.
    pub concurrent: u32,
    /// Requests in a time per nation; none: as many as come.
    pub rate: Option<Pace>,
    /// Failed exchanges in a row after which a feed is left alone for a while; zero: never.
    pub breaker_after: u32,
    /// How long it is left alone, until one request tries it again.
    pub breaker_pause: Duration,
    /// Whether feeds may lie on private and loopback addresses.
    pub private_addresses: bool,
    /// Where redirects may lead.
    pub redirects: Redirects,
}

/// So many in such a time, in any such time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Pace {
    /// How many; at least one.
    pub count: u32,
    /// In which time.
    pub per: Duration,
}

/// Where redirects may lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Redirects {
    /// None is followed.
    None,
    /// Only to the same host.
    SameHost,
    /// Anywhere that private addresses allow.
    Any,
}

/// A viewer as the settings describe him.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ViewerSettings {
    /// What he is called.
    pub name: Text,
    /// His nation.
    pub nation: Option<CountryCode>,
    /// Groups that he belongs to besides his nation's.
    pub groups: Vec<Text>,
    /// Up to which classification he may see.
    pub clearance: Classification,
    /// Restrictive caveats that he holds.
    pub caveats: Vec<Text>,
    /// Roles that he has.
    pub roles: Vec<Text>,
}

/// A viewer who says by a token who he is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenHolder {
    /// Who he is.
    pub viewer: ViewerSettings,
    /// His bearer token.
    pub token: Secret,
}

impl Default for Fetch {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(30),
            first_byte_timeout: Duration::from_secs(10),
            max_bytes: 512 << 20,
            max_compressed_bytes: 128 << 20,
            retries: 2,
            max_pages: 10_000,
            every: None,
            hold: Duration::from_secs(60),
            concurrent: 4,
            rate: None,
            breaker_after: 5,
            breaker_pause: Duration::from_secs(30),
            requests_per_query: 50,
            private_addresses: true,
            redirects: Redirects::SameHost,
        }
    }
}

impl Default for ViewerSettings {
    /// Nobody in particular: sees what is unclassified and releasable to all.
    fn default() -> Self {
        Self {
            name: arcstr::literal!("anybody"),
            nation: None,
            groups: Vec::new(),
            clearance: Classification::Unclassified,
            caveats: Vec::new(),
            roles: Vec::new(),
        }
    }
}
