//! A nation's data on its way in: fetched, decoded, mapped, judged, published.
//!
//! Knows no GraphQL and no view. Each stage is a function, one type in, one type out; `run.rs` calls them in order.

mod aside;
mod begun;
mod body;
pub mod decode;
mod document;
mod failure;
mod intake;
pub mod judge;
mod lookup;
pub mod map;
mod read;
mod remedy;
mod run;
mod schedule;
pub mod transport;
mod trial;
mod what;

use body::disk;
pub use body::{Body, BodyReader};
pub use document::{Document, Page};
pub use failure::Failure;
pub use intake::{Clock, Intake};
pub use lookup::lookups;
pub use read::{Read, read};
pub use run::{run, run_at};
pub use schedule::Schedule;
pub use trial::{Trial, TriedRow, as_recorded, fetch_once, trial};
pub use what::What;
