//! A gateway in this process.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use muster::config::Config;
use muster::engine::Engine;
use muster::feed::{Intake, Schedule, lookups};
use muster::graph::{Scope, graph};
use muster::server::{Gateway, limits};
use muster::store::Store;
use muster::view::Viewer;

use crate::support::DAY;

/// Noon of the day.
fn now() -> Timestamp {
    TimeZone::UTC.to_timestamp(DAY.at(12, 0, 0, 0)).expect("an instant")
}

/// A gateway that has fetched every feed of the configuration once, and what fetches for it.
pub async fn fetched(config: &Config) -> (Arc<Gateway>, Arc<Intake>) {
    let engine = Engine::<Scope>::new(graph(), limits(&config.settings.limits).expect("limits")).expect("a graph");
    let store = Arc::new(Store::new(config));
    let intake = Arc::new(Intake::new(Arc::clone(&store), Arc::new(config.reference.clone()), now).expect("an intake"));
    Schedule::new(Arc::clone(&intake)).round(|_| {}).await;
    let anybody = Viewer::of(&config.settings.viewer, &config.reference);
    (Arc::new(Gateway::new(engine, store, anybody, lookups(&intake), now)), intake)
}
