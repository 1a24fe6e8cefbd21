//! GraphQL itself: a described graph, and documents answered from it by plan.
//!
//! It knows no entity, no view and no HTTP; a world `W` is whatever a query sees. The way of a query is in `answer`:
//!
//! ```text
//! text ──► document (kept) ──► variables ──► plan (kept) ──► gather ──► write ──► bytes
//! ```
//!
//! What holds:
//! 1. A plan depends on the document, the operation and the values of the variables in @skip, @include and
//!    introspection, on nothing else.
//! 2. An object in a selection with lookups has an ordinal, and each of its fields keeps where its children are.
//! 3. `write::Writer::nullable` alone stops a null that bubbles.
//! 4. Getters are pure functions of record, world and arguments.
//! 5. Selections without lookups are never gathered: they are written straight from the records.
//! 6. All keys that a wave can know go to each lookup in one call.
//!
//! async-graphql declares the schema, prints it and answers introspection; its resolvers never run. apollo-compiler
//! parses and validates. What they leave open is mended: text that is no document in `syntax`, values and variables in
//! `literals` and `fit`, coercion in `coerce`, sizes in `measure`.

mod answer;
mod coerce;
mod declare;
mod describe;
mod directives;
mod document;
mod errors;
mod federation;
mod fit;
mod gather;
mod introspect;
mod limits;
mod literals;
mod measure;
mod needs;
mod place;
mod plan;
mod refusal;
mod run;
mod schema;
mod syntax;
mod watch;
mod write;

pub use answer::{Engine, Extensions, Planned, Request, Response};
pub use describe::{
    Answers, Arg, Args, ConstValue, Enumeration, EnumerationValue, Event, Fault, Graph, Id, Input, Interface, InterfaceField, Leaf, Lookup,
    Obj, Out, Scalar, Subscription, Type, TypeRef, Union, Values,
};
pub use document::OperationKind;
pub use federation::Representation;
pub use limits::Limits;
pub use measure::Measured;
pub use refusal::{Complaint, Refusal, RefusalCode};
pub use watch::{Moment, Watch};
