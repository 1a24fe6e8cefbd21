//! Which path leads where, and what holds for all of them.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::StatusCode;
use axum::middleware::from_fn;
use axum::routing::get;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::timeout::TimeoutLayer;

use super::answer::{answer, other_method, panicked};
use super::gateway::Gateway;
use super::health::{healthz, readyz};
use super::host::addressed;
use super::live::open;
use super::metrics::Metrics;
use super::workbench;

/// Bytes of a request: a large document and its variables.
pub const BODY_MOST: usize = 1 << 20;
/// How long a request may take in all, its body included.
const PATIENCE: Duration = Duration::from_secs(60);

/// All routes of the gateway.
pub fn routes(gateway: Arc<Gateway>, metrics: Option<Metrics>) -> Router {
    let graphql = get(answer).post(answer).fallback(other_method);
    Router::new()
        .route("/graphql", graphql)
        .layer(CompressionLayer::new())
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, PATIENCE))
        .route("/graphql/ws", get(open))
        .route("/healthz", get(healthz))
        .route("/readyz", get(readyz))
        .route("/metrics", get(async move |State(_): State<Arc<Gateway>>| metrics.map(|metrics| metrics.text()).unwrap_or_default()))
        .with_state(gateway)
        .merge(workbench::routes())
        .layer(DefaultBodyLimit::max(BODY_MOST))
        .layer(from_fn(addressed))
        .layer(CatchPanicLayer::custom(|_| panicked()))
}
