//! What a graph is made of: one description per GraphQL type, each field said once.
//!
//! A [`Type`] describes the records of one Rust type by closures over the record and the world `W`, which is what a
//! query sees. The GraphQL type of a field, and whether it can be null, come from the closure's Rust type, so a wrong
//! record does not compile. A link finds its GraphQL type by the Rust type it leads to: **one GraphQL object type per
//! Rust type**. The record of the query type is the world itself: `Type::<W, W>::new("Query", …)`; wherever else a
//! record of type `W` is reached, it becomes the world of its own selection.
//!
//! Getters are pure functions of record, world and arguments: the engine calls them when it pleases, and more than once.
//! Only a [`Lookup`] waits, and it is asked once per wave with all keys of the whole query.
//!
//! What never happens here: no text of a query is read, nothing is fetched, no record is cloned.

mod args;
mod fault;
mod graph;
mod inputs;
mod interfaces;
mod leaf;
mod leaves;
mod links;
mod looked_up;
mod lookup;
mod made;
mod object;
mod out;
mod record;
mod subscription;

pub use args::{Arg, Args, Values};
pub(in crate::engine) use args::{Parsed, Signature};
pub use async_graphql::{Value as ConstValue, dynamic::TypeRef};
pub use fault::Fault;
pub use graph::Graph;
pub use inputs::{Enumeration, EnumerationValue, Input, Interface, InterfaceField, Scalar, Union};
pub use leaf::{Id, Leaf};
pub(in crate::engine) use lookup::{Answer, Ask};
pub use lookup::{Answers, Lookup};
pub use object::Type;
pub(in crate::engine) use object::{Call, Field, Kind, Members, ObjectType, Shape, Target};
pub use out::Out;
pub use record::Obj;
pub(in crate::engine) use record::{Arena, Record};
pub use subscription::{Event, Subscription};
