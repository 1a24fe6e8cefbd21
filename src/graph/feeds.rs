//! Feeds and their runs: where everything comes from, and what became of it.

use std::iter::once;
use std::sync::Arc;

use super::collection::{PageInfo, numbered};
use super::fates::{fates, traced};
use super::inputs::{AnyOf, any_of, keeps};
use super::quarantine::{quarantine, quarantined};
use super::scalars::{LanguageTag, SafeInt};
use super::scope::Scope;
use super::values::named_id;
use crate::engine::{Arg, Graph, Type, TypeRef, Values};
use crate::model::Code as _;
use crate::model::codes::{FeedAccess, Freshness, RecordKind, RunOutcome};
use crate::store::{Completeness, ControlTotal, FeedState, IssueCount, Run, Sample, Tally, camel, kinds};
use crate::view::{Gap, Window};

/// Feeds, runs and gaps.
pub fn feeds(graph: Graph<Scope>) -> Graph<Scope> {
    let graph = graph.object(feed()).object(run()).object(run_page()).object(run_edge());
    let graph = graph.object(row_counts()).object(completeness()).object(total()).object(finding()).object(sample()).object(gap());
    quarantine(fates(graph))
}

/// Some of a feed's runs, newest first.
struct RunPage {
    runs: Vec<Arc<Run>>,
    total: usize,
    has_next: bool,
    has_previous: bool,
}

/// One run of a page.
struct RunEdge(Arc<Run>);

fn feed() -> Type<FeedState, Scope> {
    let feed = Type::<FeedState, Scope>::new("Feed", "One publication of a nation.")
        .implements("Node")
        .key("id")
        .key("slug")
        .leaf("id", "The global id.", |feed, scope| named_id(scope, "Feed", &feed.settings.slug))
        .leaf("slug", "Its name in filters and reports.", |feed, _| feed.settings.slug.clone())
        .cow("nation", "Whose it is.", |feed: &FeedState, scope: &Scope| scope.nation(feed.settings.nation))
        .leaf("title", "Its name for people, in its language.", |feed, _| feed.settings.title.clone())
        .leaf("kinds", "What it reports.", |feed, _| kinds(&feed.settings))
        .leaf("format", "Its format.", |feed, _| feed.settings.format)
        .leaf("access", "How it is asked.", |feed, _| feed.settings.access)
        .leaf("language", "Language of its texts.", |feed, _| feed.settings.language.clone().map(LanguageTag))
        .leaf("freshness", "Age against the promised rhythm.", |feed, scope| scope.view.freshness(feed))
        .leaf("promisedEvery", "How often the nation promised to publish, ISO 8601 duration: P7D; null: no promise.", |feed, _| {
            feed.settings.promised_every.map(|every| every.to_string())
        })
        .leaf("dueAt", "When the next run is due; null: no promise, or nothing received.", |feed, _| {
            feed.deadlines().map(|deadlines| deadlines.due)
        })
        .leaf("lastSuccess", "When it was last fetched well, \"not modified\" included.", |feed, _| feed.last_success)
        .leaf("lastAttempt", "When it was last tried.", |feed, _| feed.runs.first().map(|run| run.finished))
        .leaf("asOf", "The nation's own as-of date of what is served.", |feed, _| feed.as_of())
        .leaf("stale", "Served from the last good run because the newest failed.", |feed, _| feed.stale())
        .leaf("lastError", "Why the newest run failed; null if it did not.", |feed, scope| {
            feed.runs.first().and_then(|run| scope.view.error(run)).map(str::to_owned)
        })
        .link("run", "The newest run, good or not.", |feed: &FeedState, _: &Scope| feed.runs.first().map(|run| &**run))
        .made_with("runs", "Its runs that are kept, newest first.", numbered(number_of), |feed: &FeedState, _: &Scope, window: &Window| {
            Ok(run_window(feed, window))
        });
    traced(feed)
}

/// A run's cursor is its number.
fn cursor_of(number: u64) -> String {
    format!("run-{number}")
}

fn number_of(cursor: &str) -> Option<u64> {
    cursor.strip_prefix("run-")?.parse().ok()
}

fn run_window(feed: &FeedState, window: &Window) -> RunPage {
    let after = window.after.as_deref().and_then(number_of);
    let before = window.before.as_deref().and_then(number_of);
    // Newest first: what comes after a run is older.
    let inside = |number: u64| after.is_none_or(|after| number < after) && before.is_none_or(|before| number > before);
    let all: Vec<&Arc<Run>> = feed.runs.iter().filter(|run| inside(run.number)).collect();
    let page = window.cut(0..all.len());
    RunPage {
        total: feed.runs.len(),
        has_next: page.end < all.len() || before.is_some(),
        has_previous: page.start > 0 || after.is_some(),
        runs: all[page].iter().map(|run| Arc::clone(run)).collect(),
    }
}

fn run_page() -> Type<RunPage, Scope> {
    Type::<RunPage, Scope>::new("FeedRunConnection", "A page of runs of a feed.")
        .made_many("edges", "The runs, each with its cursor.", |page, _| page.runs.iter().map(|run| RunEdge(Arc::clone(run))).collect())
        .many("nodes", "The runs: `edges` without cursors.", |page: &RunPage, _: &Scope| page.runs.iter().map(|run| &**run).collect())
        .made("pageInfo", "Whether there is more, and where.", |page, _| {
            let cursor = |run: Option<&Arc<Run>>| run.map(|run| cursor_of(run.number));
            PageInfo::new(page.has_next, page.has_previous, cursor(page.runs.first()), cursor(page.runs.last()))
        })
        .leaf("totalCount", "All runs that are kept, not only this page's.", |page, _| u32::try_from(page.total).unwrap_or(u32::MAX))
}

fn run_edge() -> Type<RunEdge, Scope> {
    Type::<RunEdge, Scope>::new("FeedRunEdge", "One of the runs of a feed, with its cursor.")
        .leaf("cursor", "Where this run stands in the list; for `after` and `before`.", |edge, _| cursor_of(edge.0.number))
        .one("node", "The run.", |edge: &RunEdge, _: &Scope| &*edge.0)
}

fn run() -> Type<Run, Scope> {
    let run = Type::<Run, Scope>::new(
        "FeedRun",
        "One attempt to fetch a feed, judged. Counts, completeness, issues and samples cover the rows that the viewer may see; a quarantined row has the feed's default label.",
    )
    .implements("Node")
    .key("id")
    .leaf("id", "The global id.", |run, scope| named_id(scope, "FeedRun", &format!("{}/{}", run.feed, run.number)))
    .one("feed", "The feed.", |run: &Run, scope: &Scope| scope.view.feed_of_run(run))
    .field("startedAt", "When it began.", |run| &run.started)
    .field("finishedAt", "When it was judged.", |run| &run.finished)
    .leaf::<RunOutcome>("outcome", "Judgement, by the worst issue that the viewer may see.", |run, scope| scope.view.outcome(run))
    .leaf("published", "Whether its records are served.", |run, _| run.published)
    .leaf("notModified", "The upstream said that nothing changed.", |run, _| run.not_modified)
    .field("asOf", "The nation's own as-of date.", |run| &run.as_of)
    .leaf("bytes", "As received, decompressed; null for viewers who may not see all that the feed can carry.", |run, scope| {
        scope.view.sees_all_of(scope.view.feed_of_run(run)).then_some(SafeInt(run.bytes))
    })
    .made("rows", "What became of its rows.", |run, scope| {
        let Tally { seen, accepted, flagged, quarantined, .. } = scope.view.tally(run);
        RowCounts { seen, accepted, flagged, quarantined }
    })
    .made_many("completeness", "How many rows fill each field.", |run, scope| scope.view.tally(run).completeness)
    .many("controlTotals", "Totals of the document; empty for viewers who may not see all that the feed can carry.", |run: &Run, scope: &Scope| {
        if scope.view.sees_all_of(scope.view.feed_of_run(run)) { run.report.totals.iter().collect() } else { Vec::new() }
    })
    .made_many("issues", "What was noticed, by rule.", |run, scope| {
        let mut issues = scope.view.tally(run).issues;
        if scope.view.sees_all_of(scope.view.feed_of_run(run)) {
            issues.extend(run.report.document.iter().cloned());
        }
        issues
    });
    quarantined(run)
}

/// Rows of a run, counted.
struct RowCounts {
    seen: u64,
    accepted: u64,
    flagged: u64,
    quarantined: u64,
}

fn row_counts() -> Type<RowCounts, Scope> {
    let count = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    Type::<RowCounts, Scope>::new(
        "RowCounts",
        "seen = accepted + flagged + quarantined. Flagged: served with issues. Quarantined: kept in the report, not served.",
    )
    .leaf("seen", "Rows of the document; totals rows stand apart.", move |rows, _| count(rows.seen))
    .leaf("accepted", "Served without an issue.", move |rows, _| count(rows.accepted))
    .leaf("flagged", "Served with issues.", move |rows, _| count(rows.flagged))
    .leaf("quarantined", "Kept in the report, not served.", move |rows, _| count(rows.quarantined))
}

fn completeness() -> Type<Completeness, Scope> {
    let count = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    Type::<Completeness, Scope>::new("FieldCompleteness", "How many rows fill a field.")
        .leaf("field", "Type and field of the record: Holding.unitValue.", |of, _| format!("{}.{}", of.record, camel(of.field)))
        .leaf("filled", "Records that have it.", move |of, _| count(of.filled))
        .leaf("total", "Records in all.", move |of, _| count(of.total))
}

fn total() -> Type<ControlTotal, Scope> {
    Type::<ControlTotal, Scope>::new("ControlTotal", "A totals row of the document against the sum of its rows.")
        .field("name", "As the configuration names it, with the group that it sums.", |total| &total.name)
        .leaf("expected", "What the document says; zero where that is no number, and then it does not match.", |total, _| {
            total.expected.unwrap_or(0.0)
        })
        .field("actual", "What its rows add up to.", |total| &total.actual)
        .leaf("matches", "Whether they are equal.", |total, _| total.matches)
}

fn finding() -> Type<IssueCount, Scope> {
    Type::<IssueCount, Scope>::new("IssueSummary", "All findings of one rule in a run.")
        .leaf("rule", "Stable code of the rule.", |finding, _| finding.rule.code)
        .leaf("category", "What it is about.", |finding, _| finding.rule.category)
        .leaf("severity", "How bad it is.", |finding, _| finding.rule.severity)
        .leaf("count", "How often.", |finding, _| u32::try_from(finding.count).unwrap_or(u32::MAX))
        .many::<Sample>("samples", "The first of them.", |finding, _| finding.samples.iter().collect())
}

fn sample() -> Type<Sample, Scope> {
    Type::<Sample, Scope>::new("IssueSample", "One finding.")
        .leaf("position", "Place in the document.", |sample, _| sample.position.to_string())
        .field("field", "Path of the field in the record.", |sample| &sample.field)
        .field("raw", "The text as received.", |sample| &sample.raw)
}

fn gap() -> Type<Gap, Scope> {
    Type::<Gap, Scope>::new(
        "FeedGap",
        "A feed whose records an answer lacks or shows old. NO_FEED is named only for nations that the filter names. Depends on feeds and filters alone, never on records.",
    )
    .cow("nation", "Whose.", |gap: &Gap, scope: &Scope| scope.nation(gap.nation))
    .link("feed", "Which feed; null: the nation publishes no such feed.", |gap: &Gap, scope: &Scope| scope.view.feed(gap.feed.as_deref()?))
    .leaf::<RecordKind>("kind", "What it reports.", |gap, _| gap.kind)
    .field("reason", "Why.", |gap| &gap.reason)
    .field("asOf", "Of what is served instead; null: nothing is.", |gap| &gap.as_of)
    .leaf("message", "In a sentence.", |gap, _| gap.message())
}

/// Which feeds, by the filter of the contract.
#[derive(Default)]
pub struct FeedFilter {
    nation: AnyOf,
    slug: AnyOf,
    kind: AnyOf,
    access: AnyOf,
    freshness: AnyOf,
    outcome: AnyOf,
    stale: Option<bool>,
}

impl FeedFilter {
    /// The input's fields.
    pub fn args() -> Vec<Arg> {
        let list = |name: &str, about: &str, of: &str| Arg::new(name, about, TypeRef::named_nn_list(of));
        vec![
            list("nation", "Nations.", "CountryCode"),
            list("slug", "Slugs.", TypeRef::STRING),
            list("kind", "Kinds of record, any of which it reports.", RecordKind::LIST.name),
            list("access", "How it is asked.", FeedAccess::LIST.name),
            list("freshness", "Age against the promised rhythm.", Freshness::LIST.name),
            list("outcome", "Of the newest run.", RunOutcome::LIST.name),
            Arg::new("stale", "Whether an older run is served because the newest failed.", TypeRef::named(TypeRef::BOOLEAN)),
        ]
    }

    /// Reads the input.
    pub fn read(values: &Values<'_>) -> Self {
        let of = |name| any_of(values, name);
        Self {
            nation: of("nation"),
            slug: of("slug"),
            kind: of("kind"),
            access: of("access"),
            freshness: of("freshness"),
            outcome: of("outcome"),
            stale: values.boolean("stale"),
        }
    }

    /// Whether the feed passes.
    pub fn keeps(&self, feed: &FeedState, scope: &Scope) -> bool {
        let outcome = feed.runs.first().map(|run| scope.view.outcome(run).name());
        keeps(&self.nation, once(feed.settings.nation.as_str()))
            && keeps(&self.slug, once(feed.settings.slug.as_str()))
            && keeps(&self.kind, kinds(&feed.settings).into_iter().map(|kind| kind.name()))
            && keeps(&self.access, once(feed.settings.access.name()))
            && keeps(&self.freshness, once(scope.view.freshness(feed).name()))
            && keeps(&self.outcome, outcome.into_iter())
            && self.stale.is_none_or(|stale| stale == feed.stale())
    }
}
