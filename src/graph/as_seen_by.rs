//! The graph as others see it: to find out what can be told to whom.

use super::code::Code;
use super::scope::Scope;
use crate::engine::{Arg, Args, Fault, Type, TypeRef};
use crate::model::values::CountryCode;
use crate::view::Narrow;

/// Objects for which one such view counts: what nations' records are about may have to be gathered anew for it.
const EFFORT: usize = 1_000;

/// Adds the field to the root.
pub fn asked(query: Type<Scope, Scope>) -> Type<Scope, Scope> {
    query.made_link_with(
        "asSeenBy",
        "The graph as a reader of that nation would see it, within what the viewer may see: to find out what can be told to whom. A reader of that nation belongs to its groups, and has the viewer's own clearance and caveats. `withheld` is exact in it. Ids inside are bound to this view: `node` and filters inside take only those, and nothing outside takes them. Null with an error for an unknown nation, and inside itself.",
        Args::new(vec![Arg::new("nation", "Whose reader: its trigram.", TypeRef::named_nn("CountryCode"))], |values| {
            values.text("nation").and_then(CountryCode::new).ok_or_else(|| "give the trigram of a `nation`".to_owned())
        })
        .laborious(|_| EFFORT),
        |_: &Scope, scope: &Scope, nation: &CountryCode| match scope.view.as_seen_by(*nation) {
            Ok(view) => Ok(Some(scope.with(view))),
            Err(why) => Err(refused(why, *nation)),
        },
    )
    .uncomposed()
}

fn refused(why: Narrow, nation: CountryCode) -> Fault {
    let message = match why {
        Narrow::NoNation => format!("no nation has the trigram `{nation}`; take its ISO 3166-1 alpha-3 code, like `POL`"),
        Narrow::Within => "`asSeenBy` stands inside itself; ask for each nation beside the others, under an alias".to_owned(),
    };
    Fault::new(Code::BadUserInput.name(), message)
}
