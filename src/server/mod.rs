//! The HTTP edge: who asks, what may be asked, and how the answer goes out. It knows no records.
//!
//! `answer.rs` is the road of a query from its bytes to its bytes. Everything else is at its side: negotiation and
//! requests as the specification of GraphQL over HTTP has them, the workbench, health and metrics.

mod answer;
mod connections;
mod gateway;
mod health;
mod identity;
mod limits;
mod live;
mod metrics;
mod negotiate;
mod request;
mod routes;
mod workbench;

pub use answer::run;
pub use connections::serve;
pub use gateway::Gateway;
pub use identity::{NoToken, Stranger, Viewers};
pub use limits::{LIMITS, Limit, limits};
pub use metrics::Metrics;
pub use request::Asked;
pub use routes::routes;
pub use workbench::routes as workbench_routes;
