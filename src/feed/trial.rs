//! A document on trial: the same road as a run's, looked at row by row, for whoever writes a mapping or a test.

use std::sync::Arc;

use jiff::Timestamp;

use super::begun::Begun;
use super::decode::Row;
use super::intake::Intake;
use super::read::watched;
use super::run::judged;
use super::transport::{Archive, Client, Fetched, fetch};
use super::{Document, Failure, What};
use crate::config::{Feed, Fetch};
use crate::model::Tables;
use crate::model::codes::RowOutcome;
use crate::store::{QuarantinedRow, Reads, Run};

/// What became of a document.
#[derive(Debug)]
pub struct Trial {
    /// The run that it would be.
    pub run: Run,
    /// Its first rows, each with what came out of it.
    pub rows: Vec<TriedRow>,
    /// All records.
    pub tables: Tables,
    /// What the mapping names.
    pub reads: Reads,
}

/// A row, and what came out of it.
#[derive(Debug)]
pub struct TriedRow {
    /// As it came.
    pub row: Row,
    /// What became of it; nothing of a totals row.
    pub outcome: Option<RowOutcome>,
    /// Its records; none where it adds to a record of an earlier row, or gives none.
    pub records: Tables,
    /// What of it can't be served.
    pub quarantined: Vec<QuarantinedRow>,
}

/// Fetches the feed's document once, whole.
///
/// # Errors
/// As for [`fetch`].
pub async fn fetch_once(client: &Client, feed: &Feed) -> Result<Document, Failure> {
    match fetch(client, feed, None).await? {
        Fetched::Document(document) => Ok(document),
        Fetched::NotModified => Err(What::NotModifiedUnasked.into()),
    }
}

/// The feed as its archive knows it: at the address of then, asked once, at once.
pub fn as_recorded(feed: &Feed, archive: &Archive) -> Feed {
    let fetch = Fetch { retries: 0, rate: None, breaker_after: 0, private_addresses: true, ..feed.fetch.clone() };
    let mut replayed = Feed { fetch, ..feed.clone() };
    if let Some(then) = archive.address_of(feed.url.path()) {
        // Pages name each other by whole addresses, which begin with the one of then.
        let moved = replayed.url.set_scheme(then.scheme()).and(replayed.url.set_port(then.port()));
        if moved.is_ok() && replayed.url.set_host(then.host_str()).is_err() {
            replayed.url = feed.url.clone();
        }
    }
    replayed
}

/// Tries what came, as if it were that instant; `most` rows are kept. The intake has to be one of its own, as what is good
/// is published to its store.
pub fn trial(intake: &Intake, feed: &Arc<Feed>, came: Result<Document, Failure>, at: Timestamp, most: usize) -> Trial {
    let begun = Begun::new(intake, feed, Some(at));
    let (mut rows, mut lengths, mut refused) = (Vec::new(), Vec::new(), 0);
    let read = came.and_then(|document| {
        watched(&document, feed, &intake.reference, &mut |row, outcome, mapper| {
            if rows.len() < most {
                let quarantined = mapper.quarantine().get(refused..).unwrap_or_default().to_vec();
                rows.push(TriedRow { row: row.clone(), outcome, records: mapper.tables().since(&lengths), quarantined });
                (lengths, refused) = (mapper.tables().lengths(), mapper.quarantine().len());
            }
        })
    });
    match read {
        Ok(read) => {
            let (tables, reads) = (read.mapped.tables.clone(), read.mapped.reads.clone());
            Trial { run: judged(intake, begun, read), rows, tables, reads }
        }
        Err(failure) => Trial { run: begun.failed(intake, &failure), rows, tables: Tables::default(), reads: Reads::default() },
    }
}
