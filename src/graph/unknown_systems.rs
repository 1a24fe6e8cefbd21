//! Names by which records call weapon systems that the reference data don't know: what the alias table lacks.

use super::scope::Scope;
use crate::config::WeaponSystem;
use crate::engine::{Arg, Args, Graph, Type, TypeRef, Values};
use crate::store::FeedState;
use crate::view::{PAGE_DEFAULT, PAGE_MOST, UnknownSystem};

/// Objects for which the question counts: it looks through all records.
const EFFORT: usize = 20_000;

/// Adds the question to the root.
pub fn asked(query: Type<Scope, Scope>) -> Type<Scope, Scope> {
    query.made_many_with(
        "unknownSystems",
        "Names by which records call weapon systems that no alias catches, the most frequent first; different spellings of one name are one. For the keepers of the reference data: once a name is an alias, its records are found with the system.",
        Args::new(vec![Arg::new("first", "The first so many; at most 500. Without: 50.", TypeRef::named(TypeRef::INT))], most)
            .sized(|most| *most)
            .laborious(|_| EFFORT),
        |_: &Scope, scope: &Scope, most: &usize| Ok(scope.view.unknown_systems(*most)),
    )
}

fn most(values: &Values<'_>) -> Result<usize, String> {
    match values.integer("first").map(usize::try_from) {
        None => Ok(PAGE_DEFAULT),
        Some(Ok(most)) if most <= PAGE_MOST => Ok(most),
        Some(_) => Err(format!("`first` takes a number from 0 to {PAGE_MOST}")),
    }
}

/// What such a name is.
pub fn unknown_systems(graph: Graph<Scope>) -> Graph<Scope> {
    graph.object(
        Type::<UnknownSystem, Scope>::new("UnknownSystem", "A name that no weapon system has, or several have.")
            .field("name", "As records write it.", |unknown| &unknown.name)
            .leaf("records", "How many records that the viewer sees name it.", |unknown, _| {
                u32::try_from(unknown.records).unwrap_or(u32::MAX)
            })
            .many::<FeedState>("feeds", "The feeds that write it so.", |unknown, scope| scope.view.feeds_naming(unknown))
            .link::<WeaponSystem>("likeliest", "The weapon system whose name is likest; null where none is like it.", |unknown, scope| {
                scope.view.likeliest(unknown)
            })
            .leaf("likeness", "How like the names are, up to 1; null where none is like it.", |unknown, _| unknown.likeness),
    )
}
