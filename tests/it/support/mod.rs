//! What several tests stand on.

pub mod demonstration;
pub mod directory;
pub mod gateway;
pub mod publisher;
pub mod socket;
pub mod toy;
pub mod toy_graph;
pub mod upstream;
