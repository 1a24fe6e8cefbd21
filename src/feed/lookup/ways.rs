//! The ways to all feeds that are asked by key.

use std::sync::Arc;

use super::answered::Answered;
use super::asker::Asker;
use crate::config::{Feed, Gives};
use crate::feed::Intake;
use crate::store::{Codification, FoundHoldings, FoundSeats, Way, Ways};

/// The ways to all feeds of the store that are asked by key. Of several codification services the first is asked.
pub fn lookups(intake: &Arc<Intake>) -> Ways {
    fn way<V: Answered>(intake: &Arc<Intake>, feed: &Arc<Feed>) -> Option<Way<V>> {
        Asker::<V>::new(intake, feed).map(|asker| asker.way())
    }
    let mut ways = Ways::default();
    for feed in intake.store.world().feeds() {
        let feed = &feed.settings;
        match feed.lookup.as_ref().map(|lookup| &lookup.gives) {
            Some(Gives::Equipment(_)) => ways.codification = ways.codification.or_else(|| way::<Codification>(intake, feed)),
            Some(Gives::Holding) => ways.holdings.extend(way::<FoundHoldings>(intake, feed)),
            Some(Gives::Seats(_)) => ways.seats.extend(way::<FoundSeats>(intake, feed)),
            None => {}
        }
    }
    ways
}
