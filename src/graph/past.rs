//! What needs the history of feeds, of which the gateway keeps none: declared, and answered by an error that says so.

use super::code::Code;
use super::scope::Scope;
use crate::engine::{Arg, Args, Event, Fault, Graph, Subscription, Type, TypeRef};

/// Why what needs the history is not answered.
pub fn no_history() -> Fault {
    let message = "this gateway keeps no history of feeds yet; ask `changes` for what their runs have changed since it began";
    Fault::new(Code::NoHistory.name(), message)
}

/// Adds the field by which the graph of another instant is asked for.
pub fn known_at(query: Type<Scope, Scope>) -> Type<Scope, Scope> {
    query.link_with::<(), Scope>(
        "knownAt",
        "The whole graph as it was known at that instant; `world.today` in it is that day. Null with an error before the first archived run, and inside itself. There is no archive yet: always null, with the error NO_HISTORY.",
        Args::new(vec![Arg::new("instant", "When.", TypeRef::named_nn("DateTime"))], |_| Ok(())),
        |_: &Scope, _: &Scope, ()| Err(no_history()),
    )
}

/// Declares what is told as it happens.
pub fn events(graph: Graph<Scope>) -> Graph<Scope> {
    graph.subscription(Subscription {
        name: "Subscription".to_owned(),
        about: "Live events over graphql-transport-ws, filtered by label like everything else. There are none yet: each answers the error NO_HISTORY.".to_owned(),
        fields: vec![
            Event {
                name: "changes".to_owned(),
                about: "One event per changed record, as soon as the run that brought it is published. `since` and `until` do not apply.".to_owned(),
                type_ref: TypeRef::named_nn("Change"),
                args: vec![Arg::new("filter", "Which changes; null: all that the viewer may see.", TypeRef::named("ChangeFilter"))],
            },
            Event {
                name: "feedStatus".to_owned(),
                about: "The feed after each of its runs and each change of its freshness.".to_owned(),
                type_ref: TypeRef::named_nn("Feed"),
                args: vec![Arg::new("nations", "Whose feeds; null: all.", TypeRef::named_nn_list("CountryCode"))],
            },
        ],
    })
}
