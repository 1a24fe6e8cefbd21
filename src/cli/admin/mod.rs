//! How the operator speaks to a running gateway on the same machine: a socket in the state directory, which only the
//! user that runs the gateway can open.
//!
//! One command a connection: a request in one line of JSON, and then events, a line each, until it is done. Nothing of it
//! is reached over HTTP.

mod ask;
mod attend;
mod claim;
mod talk;
mod work;

pub use ask::ask;
pub use attend::attend;
pub use claim::Claim;
pub use talk::{Event, Request, RunEnd};
