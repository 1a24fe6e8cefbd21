//! A read-only GraphQL gateway that federates nations' inventory and training feeds into one graph.

pub mod config;
pub mod feed;
pub mod model;
pub mod server;
