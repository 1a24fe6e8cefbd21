//! Movements across nations, on the demo and at ten times its size. The claims: a question about them at most 100 ms where
//! nobody has asked before, and 10 ms after that.

#![expect(clippy::expect_used, reason = "a benchmark that cannot go on has failed")]

#[path = "support/answer.rs"]
mod answer;
#[path = "support/demo.rs"]
mod demonstration;
#[path = "support/gateway.rs"]
mod gateway;
mod support;

use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;

use answer::answer;
use criterion::{Criterion, criterion_group, criterion_main};
use gateway::fetched;
use mimalloc::MiMalloc;
use muster::demo;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use url::Url;

// As the gateway itself does.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// The questions about movements.
const QUESTIONS: [(&str, &str); 3] = [
    ("16 counted differently", include_str!("../schema/questions/16-counted-differently.graphql")),
    ("7 waiting at a node", include_str!("../schema/questions/07-waiting-at-a-node.graphql")),
    ("23 a closed node", include_str!("../schema/questions/23-a-closed-node.graphql")),
];

/// Publishes the demo's feeds, so many times as large, on a free port.
async fn publish(scale: f64) -> Url {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let base = format!("http://{}", listener.local_addr().expect("an address"));
    let truth = Arc::new(demo::truth(1, scale, support::DAY));
    tokio::spawn(demo::serve(truth, Arc::default(), listener, CancellationToken::new()));
    Url::parse(&base).expect("an address")
}

fn questions(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let alone = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    for scale in [1.0, 10.0] {
        for (name, query) in QUESTIONS {
            // A world for each question, in which nothing is derived yet.
            let (gateway, _intake) = runtime.block_on(async { fetched(&demonstration::config(publish(scale).await)).await });
            let begun = Instant::now();
            black_box(alone.block_on(answer(&gateway, query)));
            println!("movements: {name}, scale {scale}, nobody has asked before: {:?}", begun.elapsed());
            criterion.bench_function(&format!("movements: {name}, scale {scale}"), |bench| {
                bench.iter(|| black_box(alone.block_on(answer(&gateway, query))));
            });
        }
    }
}

criterion_group!(benches, questions);
criterion_main!(benches);
