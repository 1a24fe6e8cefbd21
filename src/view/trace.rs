//! What became of a row, run after run, as far as the viewer may know.

use std::sync::Arc;

use super::sight::View;
use crate::model::codes::RowOutcome;
use crate::model::values::{CountryCode, Issue, Label, Position, Text, record_hash};
use crate::store::{FeedState, Footprint, QuarantinedRow, Run, Snapshot, Trail};

/// Rows of one run that are told.
const MOST: usize = 50;
/// Records of one run with the same key that are looked for.
const DOUBLES: u32 = 1_000;

/// Which row is meant; both, where both are given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Trace {
    /// By the nation's key.
    pub key: Option<String>,
    /// By its place in the document.
    pub position: Option<String>,
}

/// What one run did with one row.
#[derive(Debug, Clone)]
pub struct RowFate {
    /// The run.
    pub run: Arc<Run>,
    /// Where the row stood.
    pub position: Position,
    /// The key that the nation uses, where it gave one and it is still known.
    pub key: Option<Text>,
    /// The worst that became of its parts.
    pub outcome: RowOutcome,
    /// Type, nation and identity of the first record that it gave.
    pub record: Option<(&'static str, CountryCode, u64)>,
    /// What was noticed in it.
    pub issues: Vec<Issue>,
    /// The row as received, in short; none where it is not kept or the viewer may not see it.
    pub raw: Option<Text>,
}

/// Where a run's rows are remembered.
#[derive(Clone, Copy)]
enum Memory<'a> {
    /// Its records are served.
    Records(&'a Snapshot),
    /// Only the fates are left.
    Trail(&'a Trail),
}

impl Memory<'_> {
    fn by_hash(self, hash: u64) -> Option<Footprint> {
        match self {
            Self::Records(snapshot) => snapshot.by_hash(hash).map(|(record, origin)| Footprint::of(record, origin)),
            Self::Trail(trail) => trail.by_hash(hash),
        }
    }

    /// The records of the rows at these positions.
    fn at(self, positions: &[Position]) -> Vec<Footprint> {
        match self {
            Self::Records(snapshot) => {
                let mut found = Vec::new();
                snapshot.each_origin(&mut |record, origin| {
                    if positions.iter().any(|position| position.number == origin.position.number && *position == origin.position) {
                        found.push(Footprint::of(record, origin));
                    }
                });
                found
            }
            Self::Trail(trail) => trail.at(positions),
        }
    }
}

impl View {
    /// What became of a row, newest run first. Runs that brought no document, or the same one again, did nothing with it.
    pub fn trace(&self, feed: &FeedState, trace: &Trace) -> Vec<RowFate> {
        if let Some((number, _)) = self.feeds().iter().enumerate().find(|(_, known)| std::ptr::eq(*known, feed)) {
            self.mark(number);
        }
        let served = feed.published.as_ref().map(|run| run.number);
        let runs = feed.runs.iter().filter(|run| !run.not_modified);
        runs.flat_map(|run| {
            let memory = match &feed.snapshot {
                Some(snapshot) if served == Some(run.number) => Some(Memory::Records(snapshot)),
                _ => feed.trail(run).map(|trail| Memory::Trail(trail)),
            };
            self.fates(feed, run, memory, trace)
        })
        .collect()
    }

    /// The rows of one run that are meant.
    fn fates(&self, feed: &FeedState, run: &Arc<Run>, memory: Option<Memory<'_>>, trace: &Trace) -> Vec<RowFate> {
        let sees = |label: &Label| self.may_see(label);
        let nation = feed.settings.nation;
        // A row that can't be served has the feed's own label.
        let refused: Vec<&QuarantinedRow> = if sees(&feed.settings.label) { run.report.quarantine.iter().collect() } else { Vec::new() };
        let keyed: Vec<Footprint> = match (&trace.key, memory) {
            (Some(key), Some(memory)) => named(feed, key, memory).into_iter().filter(|record| sees(&record.label)).collect(),
            _ => Vec::new(),
        };
        let mut positions: Vec<Position> = match (&trace.key, &trace.position) {
            (Some(key), _) => {
                let of_refused = refused.iter().filter(|row| row.key.as_deref() == Some(key)).map(|row| &row.position);
                keyed.iter().map(|record| &record.position).chain(of_refused).cloned().collect()
            }
            (None, Some(position)) => place(position).into_iter().collect(),
            (None, None) => Vec::new(),
        };
        if let Some(position) = &trace.position {
            positions.retain(|place| place.to_string() == *position);
        }
        positions.sort_by(|a, b| (&a.before, a.number).cmp(&(&b.before, b.number)));
        positions.dedup();
        positions.truncate(MOST);
        let all = memory.filter(|_| !positions.is_empty()).map(|memory| memory.at(&positions)).unwrap_or_default();
        let open = self.sees_all_of(feed);
        let fate = |position: Position| {
            let mut records: Vec<&Footprint> = all.iter().filter(|record| record.position == position && sees(&record.label)).collect();
            // The record that was asked for stands for its row.
            records.sort_by_key(|record| !keyed.iter().any(|asked| asked.hash == record.hash && asked.record == record.record));
            let rows: Vec<&QuarantinedRow> = refused.iter().copied().filter(|row| row.position == position).collect();
            let outcome = records.iter().map(|record| record.outcome()).chain(rows.iter().map(|_| RowOutcome::Quarantined)).max()?;
            let key = trace.key.as_deref().map(Text::from).or_else(|| records.first()?.key.clone());
            Some(RowFate {
                run: Arc::clone(run),
                key: key.or_else(|| rows.first().filter(|_| open)?.key.clone()),
                outcome,
                record: records.first().filter(|_| rows.is_empty()).map(|record| (record.record, nation, record.hash)),
                issues: records
                    .iter()
                    .flat_map(|record| record.issues.iter().cloned())
                    .chain(rows.iter().map(|row| issue(row, open)))
                    .collect(),
                raw: match rows.first() {
                    Some(row) => Some(row.row.clone()).filter(|row| open && !row.is_empty()),
                    None => run.excerpts.get(&position).cloned(),
                },
                position,
            })
        };
        positions.into_iter().filter_map(fate).collect()
    }
}

/// Records with that key, of any kind that the feed reports, those with a key that was there before too.
fn named(feed: &FeedState, key: &str, memory: Memory<'_>) -> Vec<Footprint> {
    let mut found: Vec<Footprint> = Vec::new();
    for mapping in &feed.settings.records {
        let hashes = (0..DOUBLES).map(|occurrence| record_hash(mapping.kind, feed.settings.nation, key, occurrence));
        found.extend(hashes.map_while(|hash| memory.by_hash(hash)));
    }
    found
}

/// A position as texts write it; none if the text is no position.
fn place(text: &str) -> Option<Position> {
    let (rest, after) = match text.chars().next_back()? {
        last if last.is_ascii_digit() => (text, None),
        last => (text.strip_suffix(last)?, Some(last)),
    };
    let before = rest.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let number = rest.get(before.len()..)?.parse().ok()?;
    Some(Position { before: Text::from(before), number, after }).filter(|position| position.to_string() == text)
}

fn issue(row: &QuarantinedRow, open: bool) -> Issue {
    Issue { rule: row.rule, field: row.field.clone(), message: row.message.clone(), raw: row.raw.clone().filter(|_| open) }
}
