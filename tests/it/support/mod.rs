//! What several tests stand on.

pub mod directory;
pub mod upstream;
