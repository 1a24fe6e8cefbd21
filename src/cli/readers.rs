//! Two readers of the demo who see what its own viewer does not, each with a token: its records are made up, so nothing is
//! lost by printing them.

use std::net::SocketAddr;

use crate::config::{Config, ViewerSettings};
use crate::model::Code as _;
use crate::model::codes::Classification;
use crate::model::values::{CountryCode, Text};
use crate::server::Viewers;
use crate::view::Viewer;

/// Nation, clearance and token. The nations are user-assigned trigrams, to which some of the demo's records are released.
const READERS: [(&str, Classification, &str); 2] =
    [("XAA", Classification::Restricted, "demo-token-of-xaa"), ("XBB", Classification::Unclassified, "demo-token-of-xbb")];

/// The viewers of the settings, and the readers of the demo.
pub fn added(viewers: Viewers, config: &Config) -> Viewers {
    READERS.iter().fold(viewers, |viewers, (nation, clearance, token)| {
        let reader = ViewerSettings {
            name: Text::from(format!("reader of {nation}")),
            nation: CountryCode::new(nation),
            clearance: *clearance,
            ..ViewerSettings::default()
        };
        viewers.with(Viewer::of(&reader, &config.reference), token)
    })
}

/// Prints their tokens, and how to ask with one.
pub fn print(address: SocketAddr) {
    anstream::println!("\nSome records are released to XAA or XBB alone. To see them, ask with a token:");
    for (nation, clearance, token) in READERS {
        anstream::println!("  {nation}, cleared up to {}: {token}", clearance.name());
    }
    let (_, _, token) = READERS[0];
    anstream::println!(
        "\n  curl -s http://{address}/graphql -H 'content-type: application/json' -H 'authorization: Bearer {token}' \\\n    -d '{{\"query\": \"{{ viewer {{ name nation {{ code }} clearance }} holdings {{ totalCount withheld }} }}\"}}'"
    );
}
