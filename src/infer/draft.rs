//! The road from a document to a draft: look, profile, guess, write, try.

use super::guess::{Guess, Sight, by_value, guess, on_purpose, sight};
use super::look::{self, Part, Reading};
use super::profile::rows;
use super::refusal::Refusal;
use super::words::folded;
use super::write::{Draft, Feed, file};
use crate::config::{Fetch, Nation, Reference, load_nation};
use crate::feed::{Document, Failure, read};
use crate::model::codes::RecordKind;
use crate::model::values::CountryCode;

/// What the operator says of a document.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// Its name, without the way to it.
    pub name: &'a str,
    /// Where it was fetched; none for a file.
    pub url: Option<&'a str>,
    /// Whose it is.
    pub nation: Option<CountryCode>,
    /// What it holds.
    pub kind: Option<RecordKind>,
}

/// Below it nothing in a sheet speaks for a record.
const LEAST: f64 = 2.5;

/// A part of a document in its best reading.
struct Seen {
    part: Option<String>,
    reading: Reading,
    sight: Sight,
}

/// Drafts a nation's file for a document.
///
/// # Errors
/// It is of no format that a feed can have, or nothing in it can be mapped.
pub fn draft(document: &Document, asked: Asked<'_>, fetch: &Fetch, reference: &Reference) -> Result<String, Refusal> {
    let body = document.pages.first().map(|page| page.bytes.clone()).ok_or(Refusal::Empty)?;
    let parts = look::parts(&body)?;
    let seen = parts.into_iter().map(|part| best(document, part, asked, reference)).collect::<Result<Vec<_>, _>>()?;
    let kinds = kinds(&seen, asked);
    let feeds = seen.into_iter().zip(kinds).map(|(seen, kind)| feed(seen, kind));
    let (mut feeds, mut left): (Vec<Feed>, Vec<Feed>) = feeds.partition(is_mappable);
    // Beside a sheet whose columns mean something, one of notes is no feed.
    if feeds.iter().any(|feed| feed.guess.score >= LEAST) {
        left.extend(feeds.extract_if(.., |feed| feed.guess.score < LEAST));
    }
    let left = left.into_iter().filter_map(|feed| feed.title).collect();
    if feeds.is_empty() {
        return Err(Refusal::NothingToMap { found: "no column has a name or values that a field could take".to_owned() });
    }
    let mut draft = Draft { nation: asked.nation, document: asked.name, url: asked.url, day: day(asked.name), left, feeds };
    let nation = load_nation("draft", &file(&draft), asked.nation.unwrap_or_default(), fetch, reference).map_err(Refusal::Draft)?;
    trials(document, &mut draft, &nation, reference)?;
    Ok(file(&draft))
}

/// The reading of a part whose rows say most.
fn best(document: &Document, part: Part, asked: Asked<'_>, reference: &Reference) -> Result<Seen, Refusal> {
    let mut best: Option<(f64, Seen)> = None;
    let mut failed: Option<Failure> = None;
    for reading in part.readings {
        let sight = match rows(document, &reading) {
            Ok(rows) => sight(rows, reference),
            Err(failure) => {
                failed.get_or_insert(failure);
                continue;
            }
        };
        let guess = guessed(asked.kind, &sight, &titles(part.title.as_deref(), &reading, asked));
        // Where two say as much, the one with more rows is not the list in an envelope.
        let score = guess.score + (sight.rows.count as f64).ln_1p() * 0.2;
        if best.as_ref().is_none_or(|(known, _)| score > *known) {
            best = Some((score, Seen { part: part.title.clone(), reading, sight }));
        }
    }
    best.map(|(_, seen)| seen).ok_or_else(|| failed.map_or(Refusal::NoTable, Refusal::Unreadable))
}

fn guessed(kind: Option<RecordKind>, sight: &Sight, titles: &[&str]) -> Guess {
    kind.map_or_else(|| guess(sight, titles), |kind| on_purpose(kind, sight, titles))
}

/// Texts that name a document and its rows.
fn titles<'a>(part: Option<&'a str>, reading: &'a Reading, asked: Asked<'a>) -> Vec<&'a str> {
    [Some(asked.name), part, Some(reading.name.as_str())].into_iter().flatten().filter(|title| !title.is_empty()).collect()
}

/// The kind of each part. Sheets with nearly the same columns are of one kind: the one that fits them best together.
fn kinds(seen: &[Seen], asked: Asked<'_>) -> Vec<Guess> {
    let own: Vec<Guess> = seen.iter().map(|seen| guessed(asked.kind, &seen.sight, &seen.titles(asked))).collect();
    let alike = |one: &Seen, other: &Seen| {
        let names = |seen: &Seen| seen.sight.features.iter().map(|feature| folded(&feature.column.path)).collect::<Vec<_>>();
        let (one, other) = (names(one), names(other));
        one.iter().filter(|name| other.contains(name)).count() * 10 >= one.len().max(other.len()) * 6
    };
    let of_all = |at: usize| -> Option<Guess> {
        let one = seen.get(at)?;
        let group = seen.iter().zip(&own).filter(|(other, _)| alike(one, other)).map(|(_, guess)| guess);
        let best = group.reduce(|best, guess| if guess.score > best.score { guess } else { best })?;
        Some(on_purpose(best.kind, &one.sight, &one.titles(asked)))
    };
    own.iter().enumerate().map(|(at, guess)| of_all(at).unwrap_or_else(|| guess.clone())).collect()
}

impl Seen {
    fn titles<'a>(&'a self, asked: Asked<'a>) -> Vec<&'a str> {
        titles(self.part.as_deref(), &self.reading, asked)
    }
}

fn feed(seen: Seen, mut guess: Guess) -> Feed {
    let asked = by_value(&mut guess, &seen.sight.features);
    Feed { title: seen.part, reading: seen.reading, sight: seen.sight, guess, asked, trial: Vec::new() }
}

/// A feed without any column has nothing to map.
fn is_mappable(feed: &Feed) -> bool {
    !feed.sight.features.is_empty() && feed.sight.rows.count > 0
}

/// The day that a name has: `inventory_2020-03-31.csv`.
fn day(name: &str) -> Option<String> {
    let found =
        (0..name.len()).filter_map(|at| name.get(at..at + 10)).find(|text| text.parse::<jiff::civil::Date>().is_ok() && text.contains('-'));
    found.map(str::to_owned)
}

/// Reads the document with the draft, and notes what came of its rows.
fn trials(document: &Document, draft: &mut Draft<'_>, nation: &Nation, reference: &Reference) -> Result<(), Refusal> {
    for (feed, settings) in draft.feeds.iter_mut().zip(&nation.feeds) {
        let mapped = read(document, settings, reference)?.mapped;
        let all = mapped.report.all();
        let seen = format!(
            "With this draft {} rows are read: {} accepted, {} flagged, {} quarantined.",
            all.seen, all.accepted, all.flagged, all.quarantined
        );
        let mut issues: Vec<_> =
            all.issues.iter().filter(|issue| issue.rule.severity >= crate::model::codes::IssueSeverity::Warning).collect();
        issues.sort_by_key(|issue| std::cmp::Reverse(issue.count));
        let noticed = issues.iter().take(6).map(|issue| format!("{} {}", issue.count, issue.rule.code)).collect::<Vec<_>>();
        feed.trial.push(seen);
        if !noticed.is_empty() {
            feed.trial.push(format!("Noticed: {}; `muster try` shows where.", noticed.join(", ")));
        }
    }
    Ok(())
}
