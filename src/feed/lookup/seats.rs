//! Open seats, by what tells runs of courses apart.

use std::collections::HashMap;

use super::answered::Answered;
use crate::config::{Feed, Gives, KeyPart, Lookup};
use crate::feed::map::open_seats;
use crate::feed::{Document, Failure, Intake, What, decode};
use crate::store::{FoundSeats, Key};

impl Answered for FoundSeats {
    fn read(document: &Document, feed: &Feed, lookup: &Lookup, intake: &Intake) -> Result<HashMap<Key, Self>, Failure> {
        let Gives::Seats(mapping) = &lookup.gives else { return Err(What::NotAskedByKey.into()) };
        let rows = decode::rows(document, &feed.layout)?.collect::<Result<Vec<_>, _>>()?;
        let mut found: HashMap<Key, Self> = HashMap::new();
        for (course, run) in open_seats(rows, mapping, feed, &intake.reference) {
            let key = lookup.by.iter().map(|part| match part {
                KeyPart::Course => course.clone(),
                KeyPart::Starts => run.starts.map(|day| day.to_string().into()),
                KeyPart::Facility => run.facility.clone(),
                KeyPart::Iteration => run.iteration.clone(),
                KeyPart::Nsn | KeyPart::Niin => None,
            });
            // A row that does not say of which run it is says nothing of any.
            if let Some(parts) = key.collect() {
                found.entry(Key(parts)).or_default().runs.push(run);
            }
        }
        Ok(found)
    }
}
