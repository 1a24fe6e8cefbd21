//! GraphQL itself: a described graph, and documents answered from it by plan.
//!
//! It knows no entity, no view and no HTTP; a world `W` is whatever a query sees.

mod describe;

pub use describe::*;
