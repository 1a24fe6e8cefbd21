//! What several tests stand on.
pub mod toy;
pub mod directory;
//! What tests stand on.
pub mod upstream;
