//! A read-only GraphQL gateway that federates nations' inventory and training feeds into one graph.

pub mod engine;
pub mod model;
