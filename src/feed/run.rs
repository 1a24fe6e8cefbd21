//! ROAD IN: transport → decode → map → judge → publish.

use std::sync::Arc;

use jiff::Timestamp;
use tracing::{Instrument as _, info, info_span, warn};

use super::Failure;
use super::aside::{aside, waiting_aside};
use super::begun::Begun;
use super::intake::Intake;
use super::judge::{LastRun, Verdict, drift, emptied, weigh};
use super::read::{Read, read};
use super::transport::{Fetched, fetch};
use crate::config::Feed;
use crate::model::Code as _;
use crate::model::codes::IssueSeverity;
use crate::store::{IssueCount, Run};

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
        // Runs of one feed take turns: each is weighed against the one before it.
        let _turn = intake.turn(feed).await;
        let run = attempt(intake, feed, instant).await;
        record(&run);
        run
    }
    .instrument(span)
    .await
}

async fn attempt(intake: &Arc<Intake>, feed: &Arc<Feed>, instant: Option<Timestamp>) -> Run {
    let begun = Begun::new(intake, feed, instant);
    brought(intake, &begun).await.unwrap_or_else(|how| keep(intake, begun.broken(intake, &how)))
}

/// Fetches, and concludes from the bytes to the world: all of it beside the queries, never between them.
async fn brought(intake: &Arc<Intake>, begun: &Begun) -> Result<Run, String> {
    let (own, feed) = (Arc::clone(intake), Arc::clone(begun.feed()));
    let fetched = waiting_aside(async move { fetch(&own.client, &feed, own.validators(&feed).as_ref()).await }).await?;
    let _place = intake.place().await;
    let (own, begun) = (Arc::clone(intake), begun.clone());
    aside(move || concluded(&own, begun, fetched)).await
}

/// What becomes of what came.
fn concluded(intake: &Intake, begun: Begun, fetched: Result<Fetched, Failure>) -> Run {
    let document = match fetched {
        Ok(Fetched::Document(document)) => document,
        Ok(Fetched::NotModified) => {
            intake.unchanged(begun.feed());
            return keep(intake, begun.unchanged(intake));
        }
        Err(failure) => return keep(intake, begun.failed(intake, &failure)),
    };
    match read(&document, begun.feed(), &intake.reference) {
        Ok(read) => judged(intake, begun, read),
        Err(failure) => keep(intake, begun.failed(intake, &failure)),
    }
}

/// Weighs what was read against the last published run, and publishes it or keeps what is served.
pub(super) fn judged(intake: &Intake, begun: Begun, mut read: Read) -> Run {
    let (feed, world) = (begun.feed(), intake.store.world());
    let last = world.feed(&feed.slug).and_then(|(_, state)| state.published.clone());
    let mut noticed = Vec::new();
    if let Some(shape) = last.as_ref().and_then(|last| last.shape.as_deref()) {
        drift(shape, &read.shape, &mut noticed);
    }
    if let Some(last) = &last {
        emptied(&last.report, &read.mapped.report, &mut noticed);
    }
    intake.compare(feed, &read, &mut noticed);
    begun.weigh_date(read.as_of, &mut noticed);
    read.mapped.report.document.extend(noticed);
    let mut verdict = weigh(&read.mapped, feed, last.map(|last| LastRun { seen: last.report.seen() }).as_ref());
    let accepted = intake.accepts(feed, &read) && verdict.acceptable;
    if accepted {
        verdict = verdict.accepted(&read.mapped.report);
    }
    for reason in &verdict.reasons {
        IssueCount::of_document(&mut read.mapped.report.document, reason.rule, Some(reason.message.as_str().into()));
    }
    if verdict.publish {
        intake.served(feed, &read);
        publish(intake, begun, read, &verdict, accepted)
    } else {
        hold(intake, begun, read, &verdict)
    }
}

fn publish(intake: &Intake, begun: Begun, read: Read, verdict: &Verdict, accepted: bool) -> Run {
    let slug = begun.feed().slug.clone();
    let (run, tables) = begun.read(intake, read, verdict.outcome);
    let run = Run { published: true, accepted, ..run };
    intake.store.publish(&slug, tables, run)
}

/// Keeps what is served; what became of the rows is remembered all the same.
fn hold(intake: &Intake, begun: Begun, read: Read, verdict: &Verdict) -> Run {
    let slug = begun.feed().slug.clone();
    let (run, tables) = begun.read(intake, read, verdict.outcome);
    let reasons: Vec<&str> = verdict.reasons.iter().map(|reason| reason.message.as_str()).collect();
    let run = Run { held: verdict.acceptable, error: Some(reasons.join("; ")), ..run };
    intake.store.hold(&slug, &tables, run.clone());
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
    // What is still the same was counted when it came.
    if !run.not_modified {
        metrics::counter!("feed_rows_quarantined_total", "feed" => run.feed.to_string()).increment(run.report.quarantined());
        for issue in run.report.all().issues.iter().chain(&run.report.document) {
            metrics::counter!("feed_issues_total", "feed" => run.feed.to_string(), "rule" => issue.rule.code).increment(issue.count);
        }
    }
    // Viewers may not see all that a feed can carry, so the log is where the operator hears of the document as a whole.
    for issue in run
        .report
        .document
        .iter()
        .filter(|issue| !run.not_modified && matches!(issue.rule.severity, IssueSeverity::Warning | IssueSeverity::Error))
    {
        let first = issue.samples.first().and_then(|sample| sample.raw.as_deref()).unwrap_or_default();
        warn!(rule = issue.rule.code, count = issue.count, first, "noticed in the document");
    }
    let (rows, quarantined) = (run.report.seen(), run.report.quarantined());
    match &run.error {
        None if run.accepted => warn!(rows, quarantined, bytes = run.bytes, "run accepted by the operator, and published"),
        None => info!(rows, quarantined, bytes = run.bytes, "run ended"),
        Some(reason) => {
            span.record("error", true);
            warn!(reason, "run failed; the last good data stay");
        }
    }
}
