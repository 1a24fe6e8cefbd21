//! Holdings, by number: mapped as a document is, and parted by the number in each row.

use std::collections::HashMap;

use tracing::warn;

use super::answered::Answered;
use crate::config::{Feed, Lookup};
use crate::feed::map::Mapper;
use crate::feed::read::as_of;
use crate::feed::{Document, Failure, Intake, What, decode};
use crate::model::values::ItemKey;
use crate::store::{Fetched, FoundHoldings, Key};

impl Answered for FoundHoldings {
    fn read(document: &Document, feed: &Feed, _: &Lookup, intake: &Intake) -> Result<HashMap<Key, Self>, Failure> {
        let mut mapper = Mapper::new(feed, &intake.reference);
        for row in decode::rows(document, &feed.layout)? {
            mapper.row(&row?);
        }
        let mapped = mapper.finish();
        let (seen, lost) = (mapped.report.seen(), mapped.report.quarantined());
        if lost > 0 {
            let first = mapped.report.quarantine.first();
            let why = first.map(|row| row.rule.code).unwrap_or_default();
            let place = first.map(|row| row.position.to_string()).unwrap_or_default();
            warn!(feed = %feed.slug, rows = lost, of = seen, why, place, "rows of an answer can't be served");
            metrics::counter!("lookup_rows_quarantined_total", "feed" => feed.slug.to_string()).increment(lost);
            if lost == seen {
                return Err(What::NoRowReadable { rows: seen }.into());
            }
        }
        let (as_of, undated) = as_of(document, feed)?;
        if let Some(why) = undated {
            warn!(feed = %feed.slug, why, "an answer's as-of date can't be read");
        }
        let when = Fetched { at: (intake.clock)(), as_of };
        let mut found: HashMap<Key, Self> = HashMap::new();
        for holding in mapped.tables.holdings {
            // Without a number nobody can have asked for it.
            if let ItemKey::Niin(niin) = &holding.item.key {
                let of_item = found.entry(Key::of(niin.as_str())).or_insert_with(|| Self { holdings: Vec::new(), when });
                of_item.holdings.push(holding);
            }
        }
        Ok(found)
    }

    fn identities(&self) -> impl Iterator<Item = u64> {
        self.holdings.iter().map(|holding| holding.origin.hash)
    }
}
