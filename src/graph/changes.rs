//! What changed between runs of the feeds.

use super::collection::{Listing, ask, listed, refused};
use super::query::record;
use super::scope::Scope;
use super::values::unseen;
use crate::engine::{Args, Graph, Id, Type};
use crate::store::{Change, FieldChange, Run};

/// Changes, their list and their groups.
pub fn changes(graph: Graph<Scope>) -> Graph<Scope> {
    listed::<Change>(graph.object(change()).object(field_change()), &Listing { plural: "changes" })
}

/// Adds the root field by which they are asked for.
pub fn changes_asked(query: Type<Scope, Scope>) -> Type<Scope, Scope> {
    query.made_with(
        "changes",
        "What changed between runs of the feeds, newest first. The first run of a feed since the gateway began is no change. Changes are remembered as long as the run that brought them (`Feed.runs`) and as there is room; `gaps` names the feeds of which not all since `since` are. A record that moves between two feeds of its nation disappears in one and appears in the other.",
        ask::<Change>(),
        |_: &Scope, scope: &Scope, asked| scope.view.page::<Change>(asked).map_err(refused),
    )
}

fn change() -> Type<Change, Scope> {
    Type::<Change, Scope>::new(
        "Change",
        "A record that appeared, changed or disappeared between two published runs of its feed. A viewer who may see only the newer version sees it appear, one who may see only the older version sees it disappear. A row without a key of its own that changes disappears, and another appears.",
    )
    .implements("Node")
    .key("id")
    .leaf("id", "The global id.", |change, scope| {
        let id = crate::model::values::Id::record("Change", change.step.nation, change.hash).text();
        Id(scope.view.id(&id).into_owned())
    })
    .leaf("at", "When the run that brought it was judged.", |change, _| change.step.at)
    .field("kind", "What happened.", |change| &change.kind)
    .field("recordKind", "Kind of the record.", |change| &change.record_kind)
    .leaf("recordId", "Id of the record today.", |change, scope| Id(scope.view.id(&change.record_id().text()).into_owned()))
    .cow("nation", "Whose feed it was.", |change: &Change, scope: &Scope| scope.nation(change.step.nation))
    .one_with("feed", "The feed.", Args::none(), |change: &Change, scope: &Scope, ()| {
        scope.view.step_of(change).map(|(feed, _)| feed).ok_or_else(unseen)
    })
    .one_with("run", "The run that brought it.", Args::none(), |change: &Change, scope: &Scope, ()| -> Result<&Run, _> {
        scope.view.step_of(change).map(|(_, run)| run).ok_or_else(unseen)
    })
    .many("fields", "What it says anew, for CHANGED; else empty. `label` is among them.", |change: &Change, _: &Scope| {
        change.fields.iter().collect()
    })
    .any("record", "As it is now; null once removed.", "FeedRecord", |change, scope| {
        record(scope, change.record, change.step.nation, change.record_hash)
    })
}

fn field_change() -> Type<FieldChange, Scope> {
    Type::<FieldChange, Scope>::new(
        "FieldChange",
        "Values as text, as the graph writes them: a quantity with its unit, `12 EA`; an amount with currency and basis; a date with its precision and, unless it is actual, its kind; a link as the id to which it leads.",
    )
    .field("field", "Name of the field in the graph; `label`: who may see the record.", |change| &change.field)
    .leaf("before", "What it said; null: nothing.", |change, scope| change.shown(change.before.as_ref(), bound(scope)))
    .leaf("after", "What it says; null: nothing.", |change, scope| change.shown(change.after.as_ref(), bound(scope)))
}

/// Ids as the view gives them.
fn bound(scope: &Scope) -> impl Fn(&str) -> String {
    move |id| scope.view.id(id).into_owned()
}
