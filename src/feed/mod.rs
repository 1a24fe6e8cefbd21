//! A nation's data on its way in: fetched, decoded, mapped, judged, published.
//!
//! Knows no GraphQL and no view. Each stage is a function, one type in, one type out.

pub mod decode;
mod document;
mod failure;
<<<<<<< HEAD
pub mod judge;
pub mod map;
// transport
=======
pub mod transport;
>>>>>>> feed

pub use document::{Document, Page};
pub use failure::{Failure, What};
