//! What several tests stand on.

pub mod toy;
pub mod directory;
