//! A query answered in this process.

use std::sync::Arc;

use bytes::Bytes;
use muster::server::{Asked, Gateway, run};

/// Text to bytes: what the server does between reading a request and sending its answer.
pub async fn answer(gateway: &Arc<Gateway>, query: &str) -> Bytes {
    let asked = Asked { query: query.to_owned(), ..Asked::default() };
    let answered = run(gateway, asked, gateway.viewers.anybody()).await;
    assert!(answered.ran && answered.faults == 0, "{}", String::from_utf8_lossy(&answered.body));
    answered.body
}
