//! ROAD IN: transport → decode → map → judge → publish.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use tracing::{Instrument as _, error, info, info_span, warn};

use super::decode::{self, document_value};
use super::intake::Intake;
use super::judge::{LastRun, Verdict, weigh};
use super::map::{Mapper, read_date};
use super::transport::{Fetched, Validators, fetch};
use super::{Document, Failure};
use crate::config::{AsOf, Feed, Reference};
use crate::model::Code as _;
use crate::model::codes::RunOutcome;
use crate::model::values::Position;
use crate::store::{IssueCount, Mapped, RowReport, Run, Sample};

/// The way of a nation's data, from its bytes to the world. Never fails: what went wrong is in the run.
pub async fn run(intake: &Arc<Intake>, feed: &Arc<Feed>) -> Run {
    at(intake, feed, None).await
}

/// The same, as if it were that instant from the run's beginning to its end: a past edition is read in its own time.
pub async fn run_at(intake: &Arc<Intake>, feed: &Arc<Feed>, now: Timestamp) -> Run {
    at(intake, feed, Some(now)).await
}

async fn at(intake: &Arc<Intake>, feed: &Arc<Feed>, instant: Option<Timestamp>) -> Run {
    let span =
        info_span!("feed_run", feed = %feed.slug, nation = %feed.nation, outcome = tracing::field::Empty, error = tracing::field::Empty);
    async {
        let run = attempt(intake, feed, instant).await;
        record(&run);
        run
    }
    .instrument(span)
    .await
}

async fn attempt(intake: &Arc<Intake>, feed: &Arc<Feed>, instant: Option<Timestamp>) -> Run {
    let started = instant.unwrap_or_else(|| (intake.clock)());
    let begun = Begun { number: next_number(intake, feed), feed: Arc::clone(feed), started, instant };
    let document = match fetch(&intake.client, feed, intake.validators(feed).as_ref()).await {
        Ok(Fetched::Document(document)) => document,
        Ok(Fetched::NotModified) => return keep(intake, begun.unchanged(intake)),
        Err(failure) => return keep(intake, begun.failed(intake, &failure)),
    };
    let validators = Validators::of(&document);
    let bytes = document.bytes_total;
    let (own, own_feed) = (Arc::clone(intake), Arc::clone(feed));
    // Decoding and mapping are work, not waiting: they run beside the queries, never between them.
    let read = tokio::task::spawn_blocking(move || {
        let as_of = as_of(&document, &own_feed)?;
        Ok((as_of, mapped(&document, &own_feed, &own.reference)?))
    });
    match read.await {
        Ok(Ok((as_of, mapped))) => {
            let verdict = weigh(&mapped, feed, last(intake, feed).as_ref());
            if verdict.publish {
                intake.served(feed, validators);
            }
            publish(intake, begun, mapped, verdict, as_of, bytes)
        }
        Ok(Err(failure)) => keep(intake, begun.failed(intake, &failure)),
        Err(panic) => keep(intake, begun.broken(intake, &panic.to_string())),
    }
}

/// A run that has begun.
struct Begun {
    feed: Arc<Feed>,
    number: u64,
    started: Timestamp,
    /// The one instant in which it happens; none: the clock tells when it ends.
    instant: Option<Timestamp>,
}

impl Begun {
    /// The document is still the one that is served, so what was found in it holds.
    fn unchanged(self, intake: &Intake) -> Run {
        let world = intake.store.world();
        let served = world.feed(&self.feed.slug).and_then(|(_, state)| state.published.clone());
        let run = self.ended(intake, served.as_ref().map_or(RunOutcome::Success, |served| served.outcome));
        match served {
            Some(served) => Run { not_modified: true, as_of: served.as_of, bytes: served.bytes, report: served.report.clone(), ..run },
            None => Run { not_modified: true, ..run },
        }
    }

    fn failed(self, intake: &Intake, failure: &Failure) -> Run {
        Run { error: Some(failure.to_string()), ..self.ended(intake, RunOutcome::Error) }
    }

    /// The code of the gateway itself gave way; the nation's last good data stay.
    fn broken(self, intake: &Intake, how: &str) -> Run {
        error!(how, "a run broke off inside the gateway");
        let error = "the gateway could not read the document: tell its operators, the log has the inside story".to_owned();
        Run { error: Some(error), ..self.ended(intake, RunOutcome::Critical) }
    }

    fn ended(self, intake: &Intake, outcome: RunOutcome) -> Run {
        Run {
            feed: self.feed.slug.clone(),
            number: self.number,
            started: self.started,
            finished: self.instant.unwrap_or_else(|| (intake.clock)()),
            outcome,
            published: false,
            not_modified: false,
            as_of: None,
            bytes: 0,
            report: RowReport::default(),
            error: None,
        }
    }
}

fn next_number(intake: &Intake, feed: &Feed) -> u64 {
    let world = intake.store.world();
    world.feed(&feed.slug).and_then(|(_, state)| state.runs.first()).map_or(1, |run| run.number + 1)
}

fn last(intake: &Intake, feed: &Feed) -> Option<LastRun> {
    let world = intake.store.world();
    let published = world.feed(&feed.slug)?.1.published.clone()?;
    Some(LastRun { seen: published.report.seen() })
}

/// Decodes and maps row after row, so that rows are never held besides the records that they become.
fn mapped(document: &Document, feed: &Feed, reference: &Reference) -> Result<Mapped, Failure> {
    let mut rows = decode::rows(document, &feed.layout)?;
    let mut mapper = Mapper::new(feed, reference);
    for row in rows.by_ref() {
        mapper.row(&row?);
    }
    let mut mapped = mapper.finish();
    // What decoding noticed in rows is counted with those rows already, by label.
    let counted = mapped.report.all();
    let of_document = document.findings.iter().chain(rows.findings()).filter(|finding| counted.count(finding.rule) == 0);
    mapped.report.document.extend(of_document.map(|finding| {
        IssueCount {
            rule: finding.rule,
            count: finding.count,
            samples: finding
                .samples
                .iter()
                .map(|sample| Sample { position: sample.position.clone(), field: None, raw: Some(sample.message.as_str().into()) })
                .collect(),
        }
    }));
    Ok(mapped)
}

/// The nation's own as-of date: as the settings say, else when the service says that it last changed the document.
pub(super) fn as_of(document: &Document, feed: &Feed) -> Result<Option<Timestamp>, Failure> {
    let midnight = |date: Date| date.to_zoned_datetime(TimeZone::UTC).ok().map(|zoned| zoned.timestamp());
    match &feed.as_of {
        Some(AsOf::Constant(date)) => Ok(midnight(*date)),
        Some(AsOf::Document(path, formats)) => {
            let text = document_value(document, &feed.layout, path)?;
            Ok(text.and_then(|text| {
                let instant = text.trim().parse::<Timestamp>().ok();
                instant.or_else(|| read_date(&text, &formats.0).and_then(|(date, _)| midnight(date)))
            }))
        }
        None => {
            let modified = document.last_modified.as_deref().and_then(|text| httpdate::parse_http_date(text).ok());
            Ok(modified.and_then(|instant| Timestamp::try_from(instant).ok()))
        }
    }
}

fn publish(intake: &Intake, begun: Begun, mut mapped: Mapped, verdict: Verdict, as_of: Option<Timestamp>, bytes: u64) -> Run {
    let feed = begun.feed.slug.clone();
    for reason in &verdict.reasons {
        let sample = Sample { position: Position::default(), field: None, raw: Some(reason.message.as_str().into()) };
        IssueCount::of(&mut mapped.report.document, reason.rule).add(Some(sample));
    }
    let error = (!verdict.publish).then(|| verdict.reasons.iter().map(|reason| reason.message.as_str()).collect::<Vec<_>>().join("; "));
    let run = Run { published: verdict.publish, as_of, bytes, report: mapped.report, error, ..begun.ended(intake, verdict.outcome) };
    if verdict.publish {
        intake.store.publish(&feed, mapped.tables, run.clone());
    } else {
        intake.store.keep(&feed, run.clone());
    }
    run
}

fn keep(intake: &Intake, run: Run) -> Run {
    intake.store.keep(&run.feed, run.clone());
    run
}

/// Tells log and metrics how a run ended.
fn record(run: &Run) {
    let span = tracing::Span::current();
    let outcome = if run.not_modified { "NOT_MODIFIED" } else { run.outcome.name() };
    span.record("outcome", outcome);
    metrics::counter!("feed_runs_total", "feed" => run.feed.to_string(), "outcome" => outcome).increment(1);
    metrics::counter!("feed_rows_quarantined_total", "feed" => run.feed.to_string()).increment(run.report.quarantined());
    match &run.error {
        None => info!(rows = run.report.seen(), quarantined = run.report.quarantined(), bytes = run.bytes, "run ended"),
        Some(reason) => {
            span.record("error", true);
            warn!(reason, "run failed; the last good data stay");
        }
    }
}
