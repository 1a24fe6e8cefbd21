//! The same road for keys that are asked for while a query runs: transport → decode → map, many keys at once.
//!
//! Answers are held for a short time, "not found" briefly, an error never; keys that are under way are not asked for
//! again. With nothing held, each query asks for itself. Rows are matched to keys by the key in the row, never by their
//! order; those that nobody asked for are not served.

mod answered;
mod asker;
mod codification;
mod holdings;
mod seats;

use std::sync::Arc;

use super::Intake;
use crate::config::Gives;
use crate::store::{Codification, FoundHoldings, FoundSeats, Way, Ways};
use answered::Answered;
use asker::Asker;

/// The ways to all feeds of the store that are asked by key. Of several codification services the first is asked.
pub fn lookups(intake: &Arc<Intake>) -> Ways {
    fn way<V: Answered>(intake: &Arc<Intake>, feed: &Arc<crate::config::Feed>) -> Option<Way<V>> {
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
