//! Brings a nation's document, whole, or says why not.
//!
//! One HTTP exchange after another: identity, conditional requests, redirects, retries, pages; bytes are counted on the
//! wire and unpacked, and everything that comes from outside is bounded in size, number and time. A document comes with
//! all its pages or not at all. No proxy of the environment is used, and no secret or query stands in a failure. GraphQL
//! and OData are dialects: what comes out is rows of JSON. What the bytes mean is not known here; only where a page says
//! something of the next one, of all rows or of errors, decoding is asked for that place.
//!
//! Answers come from the network, or from an archive of what it once said: see `line.rs`.
//!
//! Each page is a [`Question`](question::Question): it waits for the nation's turn and rate, is refused while its feed is
//! left alone, and is asked again where a failure may pass.

mod address;
mod archive;
mod attempt;
mod auth;
mod body;
mod breaker;
mod client;
mod dialect;
mod fetch;
mod finding;
mod har;
mod keys;
mod line;
mod meters;
mod paging;
mod question;
mod rate;
mod redirect;
mod retry;
mod spool;
mod success;
mod target;
mod token;
mod walk;

pub use archive::{Archive, Exchange, NoArchive};
pub use client::Client;
pub use fetch::{Fetched, Validators, ask, fetch};
pub use finding::{NEXT_PAGE_UNSAID, ROWS_TOLD_DIFFER, RULES, SERVICE_ERROR};
pub use keys::sendable;
pub use meters::{METERS, Meter};
