//! The demo's nations in this process.

use std::sync::Arc;

use muster::demo;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use url::Url;

use crate::support::DAY;

/// Publishes the demo's feeds, so many times as large, on a free port.
pub async fn publish(scale: f64) -> Url {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let base = format!("http://{}", listener.local_addr().expect("an address"));
    tokio::spawn(demo::serve(Arc::new(demo::truth(1, scale, DAY)), Arc::default(), listener, CancellationToken::new()));
    Url::parse(&base).expect("an address")
}
