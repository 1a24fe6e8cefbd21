use async_graphql::dynamic::TypeRef;

use super::Arg;

/// The subscription type. It is declared, and documents are validated by it; what brings the events stands outside the
/// engine, which answers queries alone.
#[derive(Clone, Debug)]
pub struct Subscription {
    /// Its GraphQL name.
    pub name: String,
    /// What its fields bring.
    pub about: String,
    /// Its fields, in order.
    pub fields: Vec<Event>,
}

/// A field of the subscription type.
#[derive(Clone, Debug)]
pub struct Event {
    /// Its GraphQL name.
    pub name: String,
    /// When there is one.
    pub about: String,
    /// What it brings.
    pub type_ref: TypeRef,
    /// By what it is asked for.
    pub args: Vec<Arg>,
}
