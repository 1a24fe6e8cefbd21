//! A read-only GraphQL gateway that federates nations' inventory and training feeds into one graph.

pub mod cli;
pub mod config;
pub mod demo;
pub mod engine;
pub mod feed;
pub mod graph;
pub mod infer;
pub mod model;
pub mod server;
pub mod store;
pub mod table;
pub mod view;
