//! What an answer tells of itself to who asks for it: `extensions.cost` and `extensions.plan`.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

use serde::Serialize;
use serde_json::json;
use serde_json::value::{RawValue, to_raw_value};

use crate::engine::{Measured, Moment, Planned};
use crate::graph::Scope;
use crate::model::Code as _;
use crate::store::FeedState;
use crate::view::View;

/// When which part of the way was done.
pub struct Clockwork {
    began: Instant,
    prepared: OnceLock<Duration>,
    asked: OnceLock<Duration>,
    gathered: OnceLock<Duration>,
}

impl Clockwork {
    /// The way begins now.
    pub fn begun() -> Self {
        Self { began: Instant::now(), prepared: OnceLock::new(), asked: OnceLock::new(), gathered: OnceLock::new() }
    }

    /// How long it has taken so far.
    pub fn elapsed(&self) -> Duration {
        self.began.elapsed()
    }

    /// The document is parsed, validated and planned.
    pub fn prepared(&self) {
        self.prepared.get_or_init(|| self.elapsed());
    }

    /// Nations are asked for what the query needs before it runs.
    pub fn asked(&self) {
        self.asked.get_or_init(|| self.elapsed());
    }

    /// Hears of the run itself.
    pub fn hears(&self, moment: Moment, view: &View) {
        match moment {
            Moment::Field(number) => view.looks_for(number),
            Moment::Gathered => {
                self.gathered.get_or_init(|| self.elapsed());
            }
        }
    }

    fn milliseconds(&self) -> serde_json::Value {
        let total = self.elapsed();
        let until = |mark: &OnceLock<Duration>| mark.get().copied().unwrap_or(total);
        let (prepared, asked, gathered) = (until(&self.prepared), until(&self.asked), until(&self.gathered));
        json!({
            "prepare": milliseconds(prepared),
            "ask": milliseconds(asked.saturating_sub(prepared)),
            "gather": milliseconds(gathered.saturating_sub(asked)),
            "write": milliseconds(total.saturating_sub(gathered)),
            "total": milliseconds(total),
        })
    }
}

/// To the microsecond.
fn milliseconds(duration: Duration) -> f64 {
    (duration.as_secs_f64() * 1_000_000.0).round() / 1_000.0
}

/// A feed on which an answer depends.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Read<'a> {
    nation: &'a str,
    feed: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    access: Option<&'static str>,
    reason: Option<&'static str>,
    freshness: &'static str,
    stale: bool,
    as_of: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    age_seconds: Option<i64>,
}

impl<'a> Read<'a> {
    /// As every answer names those that it lacks or shows old.
    pub fn of(feed: &'a FeedState, reason: Option<&'static str>, view: &View) -> Self {
        Self {
            nation: feed.settings.nation.as_str(),
            feed: &feed.settings.slug,
            access: None,
            reason,
            freshness: view.freshness(feed).name(),
            stale: feed.stale(),
            as_of: feed.as_of().map(|as_of| as_of.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()),
            age_seconds: None,
        }
    }

    /// The same with how it is read, and how old it is.
    fn in_full(self, feed: &FeedState, view: &View) -> Self {
        let age = feed.as_of().map(|as_of| view.now().duration_since(as_of).as_secs());
        Self { access: Some(feed.settings.access.name()), age_seconds: age, ..self }
    }
}

/// How large a request is.
pub fn cost(measured: &[Measured]) -> Option<Box<RawValue>> {
    let told = |one: &Measured| json!({ "limit": one.limit, "actual": one.actual, "maximum": one.maximum });
    let (objects, others) = measured.split_first()?;
    let others: Vec<_> = others.iter().map(told).collect();
    to_raw_value(&json!({ "actual": objects.actual, "maximum": objects.maximum, "limits": others })).ok()
}

/// How it was answered. Of records that the viewer may not see nothing of it depends on.
pub fn plan(planned: &Planned<Scope>, scope: &Scope, clockwork: &Clockwork) -> Option<Box<RawValue>> {
    let view = &scope.view;
    let feeds: Vec<Read<'_>> =
        view.read().map(|(feed, lacks)| Read::of(feed, lacks.map(|reason| reason.name()), view).in_full(feed, view)).collect();
    let lookups: Vec<_> = scope
        .loaders
        .spent()
        .map(|(feed, cost)| {
            json!({
                "nation": feed.nation.as_str(),
                "feed": feed.slug.as_str(),
                "keys": cost.keys,
                "held": cost.held,
                "requests": cost.requests,
                "milliseconds": milliseconds(cost.waited),
            })
        })
        .collect();
    let places = planned.places();
    let mut lists: Vec<_> = view.looked().into_iter().filter_map(|(number, looked)| Some((places.get(&number)?, looked))).collect();
    lists.sort_by_key(|(path, _)| *path);
    let lists: Vec<_> = lists
        .into_iter()
        .map(|(path, looked)| json!({ "path": path, "lists": looked.lists, "scanned": looked.scanned, "matched": looked.matched }))
        .collect();
    let state = view.state();
    let world = json!({ "version": state.version.to_string(), "instant": state.instant.to_string(), "today": state.today.to_string() });
    let feeds = serde_json::to_value(feeds).ok()?;
    to_raw_value(&json!({ "world": world, "feeds": feeds, "lookups": lookups, "lists": lists, "milliseconds": clockwork.milliseconds() }))
        .ok()
}
