//! The demo's past: each feed's earlier editions go through the feed road, in the order of the days on which they appeared.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::progress::Progress;
use crate::demo::{Stage, editions, plan};
use crate::feed::Schedule;

/// What is replayed, and where the day is turned by which the services live meanwhile.
pub struct Replay {
    stage: Arc<Stage>,
    today: Date,
    /// Slugs of the feeds that have an edition of that day.
    days: BTreeMap<Date, BTreeSet<String>>,
}

impl Replay {
    /// The earlier editions of all made-up feeds.
    pub fn new(stage: Arc<Stage>, today: Date) -> Self {
        let mut days: BTreeMap<Date, BTreeSet<String>> = BTreeMap::new();
        for feed in plan::feeds().into_iter().filter(|feed| !feed.shape.by_key()) {
            for edition in editions::editions(&feed, today).into_iter().filter(|edition| edition.number > 0) {
                days.entry(edition.day).or_default().insert(feed.slug.clone());
            }
        }
        Self { stage, today, days }
    }

    /// Runs them, each at seven in the morning of its day, and comes back to today.
    pub async fn run(&self, schedule: &Schedule) {
        let runs = self.days.values().map(BTreeSet::len).sum();
        let mut progress = Progress::new("editions", runs);
        for (day, slugs) in &self.days {
            let Some(morning) = morning(*day) else { continue };
            self.stage.calendar.turn_to(*day, self.today);
            schedule.round_of(|feed| slugs.contains(feed.slug.as_str()), morning, |run| progress.ended(run)).await;
        }
        self.stage.calendar.turn_to(self.today, self.today);
        if let Some((first, _)) = self.days.first_key_value() {
            anstream::println!("past       since {first}: {}", progress.finish());
        }
    }
}

/// The documents of a day appear at six.
fn morning(day: Date) -> Option<Timestamp> {
    TimeZone::UTC.to_timestamp(day.at(7, 0, 0, 0)).ok()
}
