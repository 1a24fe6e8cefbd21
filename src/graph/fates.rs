//! What became of a row: its trace through the runs of its feed.

use super::query::record;
use super::scope::Scope;
use crate::engine::{Arg, Args, Graph, Type, TypeRef, Values};
use crate::model::codes::RowOutcome;
use crate::model::values::Issue;
use crate::store::{FeedState, Run};
use crate::view::{RowFate, Trace};

/// Objects for which one trace counts: it looks through rows of several runs.
const EFFORT: usize = 500;
/// Fates that one trace brings, about.
const FATES: usize = 20;

/// The fate of a row.
pub fn fates(graph: Graph<Scope>) -> Graph<Scope> {
    graph.object(fate())
}

/// Adds the field by which a feed is asked for a row.
pub fn traced(feed: Type<FeedState, Scope>) -> Type<FeedState, Scope> {
    feed.made_many_with(
        "trace",
        "What became of a row, newest run first: by the nation's own key, or by its position in the document. Empty if no kept run has such a row or the viewer may not see it: the two are never told apart. Runs that failed or brought nothing new have no rows; very large earlier runs are remembered by their counts only.",
        Args::new(
            vec![
                Arg::new("key", "The nation's own key, as `sourceKey` writes it.", TypeRef::named(TypeRef::STRING)),
                Arg::new("position", "Place in the document, as `position` writes it.", TypeRef::named(TypeRef::STRING)),
            ],
            trace,
        )
        .sized(|_| FATES)
        .laborious(|_| EFFORT),
        |feed, scope, trace: &Trace| Ok(scope.view.trace(feed, trace)),
    )
}

fn trace(values: &Values<'_>) -> Result<Trace, String> {
    let text = |name| values.text(name).map(|text| text.trim().to_owned());
    let trace = Trace { key: text("key"), position: text("position") };
    if trace == Trace::default() { Err("give `key` or `position`".to_owned()) } else { Ok(trace) }
}

fn fate() -> Type<RowFate, Scope> {
    Type::<RowFate, Scope>::new(
        "RowFate",
        "What one run did with one row. `record`: as it is now; null once removed, and for quarantined rows. `raw`: null for viewers not allowed to see it.",
    )
    .one("run", "The run.", |fate: &RowFate, _: &Scope| -> &Run { &fate.run })
    .leaf("position", "Where the row stood in the document.", |fate, _| fate.position.to_string())
    .leaf("sourceKey", "Key that the nation uses; null where it gave none, or where it is known no longer.", |fate, _| fate.key.clone())
    .leaf::<RowOutcome>("outcome", "What became of it; the worst of its parts that the viewer may see.", |fate, _| fate.outcome)
    .any("record", "The record that it gave, as it is now; null once removed, and for quarantined rows.", "FeedRecord", |fate, scope| {
        let (kind, nation, hash) = fate.record?;
        record(scope, kind, nation, hash)
    })
    .many::<Issue>("issues", "What was noticed in it.", |fate, _| fate.issues.iter().collect())
    .leaf(
        "raw",
        "The row as received, in short. Kept for quarantined rows, and for flagged ones while their record is served, as long as there is room; null for viewers not allowed to see it: of quarantined rows all who may not see all that the feed can carry.",
        |fate, _| fate.raw.clone(),
    )
}
