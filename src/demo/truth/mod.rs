//! What is true in the made-up world: plain records, from a seed, a scale and a day. Gaps and mistakes that documents
//! carry are recorded here as such, so that a test can count them. No HTTP, no format.

pub mod catalogue;
pub mod deadline;
pub mod dice;
pub mod donation;
pub mod holding;
pub mod parts;
pub mod places;
pub mod repair;
pub mod requirement;
pub mod systems;
pub mod training;
pub mod transfer;
mod world;
pub mod written;

pub use world::{Requests, Truth, truth};
