//! What tests stand on.

pub mod upstream;
