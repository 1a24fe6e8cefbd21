//! The graph as a part of a larger one: how other subgraphs name what they share with it.

use super::provide::Need;
use super::query::{IDS_MOST, graph, need_of, need_of_item, opened};
use super::scope::Scope;
use crate::engine::{Graph, Obj, Representation};
use crate::model::values::{CountryCode, ItemKey, Niin, Nsn};

/// The whole graph as a subgraph of Apollo Federation v2.
///
/// # Errors
/// What is wrong with the description of the graph.
pub fn subgraph() -> Result<Graph<Scope>, Vec<String>> {
    graph().subgraph(IDS_MOST, entity, |scope, named| Some(Need::All(named.into_iter().filter_map(|named| need(scope, named)).collect())))
}

/// The entity of a representation, if there is one for this viewer.
fn entity<'a>(scope: &'a Scope, named: &'a Representation) -> Option<Obj<'a>> {
    let (view, value) = (&scope.view, named.value.as_str());
    match (named.type_name.as_str(), named.key.as_str()) {
        (_, "id") => opened(scope, value),
        ("Nation", "code") => view.nation(CountryCode::new(value)?).map(Obj::of),
        ("WeaponSystem", "slug") => view.system(value).map(Obj::of),
        ("CapabilityCoalition", "slug") => view.coalition(value).map(Obj::of),
        ("LogisticsNode", "slug") => view.node(value).map(Obj::of),
        ("TrainingFacility", "slug") => view.facility(value).map(Obj::of),
        ("Feed", "slug") => view.feed(value).map(Obj::of),
        ("Equipment", "nsn" | "niin") => view.entry(&ItemKey::Niin(niin(value)?)).map(Obj::of),
        _ => None,
    }
}

/// What an entity needs to know of holdings that nations tell by number.
fn need(scope: &Scope, named: &Representation) -> Option<Need> {
    match (named.type_name.as_str(), named.key.as_str()) {
        (_, "id") => need_of(scope, &named.value),
        ("Equipment", "nsn" | "niin") => need_of_item(&ItemKey::Niin(niin(&named.value)?), Nsn::new(&named.value).ok()),
        _ => None,
    }
}

/// The identity of an item, out of its stock number or as it is.
fn niin(text: &str) -> Option<Niin> {
    super::inputs::niin_of(text).ok()
}
