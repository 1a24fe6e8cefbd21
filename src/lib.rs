//! A read-only GraphQL gateway that federates nations' inventory and training feeds into one graph.

<<<<<<< HEAD
pub mod demo;
=======
pub mod config;
>>>>>>> main
pub mod model;
pub mod server;
