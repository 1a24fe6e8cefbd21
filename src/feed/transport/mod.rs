//! Brings a nation's document, whole, or says why not.
//!
//! One HTTP exchange after another: identity, conditional requests, redirects, retries, pages; bytes are counted on the
//! wire and unpacked, and everything that comes from outside is bounded in size, number and time. A document comes with
//! all its pages or not at all. No proxy of the environment is used, and no secret or query stands in a failure. What
//! the bytes mean is not known here; only where pages are counted, decoding is asked whether a page has rows.

mod address;
mod attempt;
mod auth;
mod body;
mod client;
mod fetch;
mod keys;
mod meters;
mod paging;
mod redirect;
mod retry;
mod spool;

pub use client::Client;
pub use fetch::{Fetched, Validators, ask, fetch};
pub use keys::sendable;
pub use meters::{METERS, Meter};
