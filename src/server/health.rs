//! Whether the gateway lives, and whether it has tried all feeds.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;

use super::gateway::Gateway;

/// The process answers.
pub async fn healthz() -> &'static str {
    "ok\n"
}

/// Every feed has been tried once: what can be served is served.
pub async fn readyz(State(gateway): State<Arc<Gateway>>) -> (StatusCode, &'static str) {
    if gateway.is_ready() { (StatusCode::OK, "ready\n") } else { (StatusCode::SERVICE_UNAVAILABLE, "feeds are being fetched\n") }
}
