//! The HTTP edge: who asks, what may be asked, and how the answer goes out. It knows no records.
//!
//! `answer.rs` is the road of a query from its bytes to its bytes; a large one goes in a task of its own (`apart.rs`), which
//! ends soon after its client has left. Everything else is at its side: negotiation and requests as the specification of
//! GraphQL over HTTP has them, what an answer tells of itself to who asks for it (`explain.rs`: in `extensions` of a request
//! `cost` and `plan`), the workbench, health and metrics.

mod answer;
mod apart;
mod connections;
mod explain;
mod gateway;
mod health;
mod host;
mod identity;
mod limits;
mod live;
mod metrics;
mod negotiate;
mod older;
mod request;
mod routes;
mod said;
mod shelf;
mod workbench;

pub use answer::run;
pub use connections::serve;
pub use gateway::Gateway;
pub use identity::{NoToken, Stranger, Viewers};
pub use limits::{LIMITS, Limit, limits};
pub use metrics::Metrics;
pub use request::{Asked, Wants};
pub use routes::routes;
pub use shelf::shelf;
pub use workbench::routes as workbench_routes;
