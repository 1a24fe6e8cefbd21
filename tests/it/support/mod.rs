//! What several tests stand on.

pub mod directory;
pub mod toy;
pub mod upstream;
