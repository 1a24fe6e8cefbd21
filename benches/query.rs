//! Text to bytes over the demo's world at scale 1, in this process and over HTTP on one connection.
//! The claims: a page of 100 objects × 6 plain leaf fields at most 20 µs where the document is known and 150 µs where
//! it is new; over HTTP a page of 100 at most 250 µs, and 100 µs of the processors' time.

#![expect(clippy::expect_used, reason = "a benchmark that cannot go on has failed")]

#[path = "support/answer.rs"]
mod answer;
#[path = "support/client.rs"]
mod client;
#[path = "support/cpu.rs"]
mod cpu;
#[path = "support/demo.rs"]
mod demonstration;
#[path = "support/gateway.rs"]
mod gateway;
#[path = "support/publish.rs"]
mod publish;
mod support;

use std::cell::Cell;
use std::hint::black_box;
use std::net::SocketAddr;
use std::sync::LazyLock;

use answer::answer;
use client::{connect, exchange, request};
use cpu::ServerTime;
use criterion::measurement::Measurement;
use criterion::{Criterion, criterion_group, criterion_main};
use gateway::fetched;
use mimalloc::MiMalloc;
use muster::server::{Metrics, routes};
use publish::publish;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

// As the gateway itself does.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// The same page of 100, with other fields and arguments each.
const PAGES: [(&str, &str); 8] = [
    ("6 leaves", "{ holdings(first: 100) { nodes { id holder location serialOrLot __typename again: holder } } }"),
    (
        "6 fields, 2 of them objects",
        "{ holdings(first: 100) { nodes { id quantity { value } condition { group } holder serialOrLot location } } }",
    ),
    ("with cursors", "{ holdings(first: 100) { edges { cursor node { id holder location serialOrLot } } pageInfo { endCursor } } }"),
    (
        "with links",
        "{ holdings(first: 100) { nodes { id nation { code } system { slug } provenance { position asOf feed { slug } } label { classification } } } }",
    ),
    (
        "filtered and sorted",
        "{ holdings(first: 100, filter: { condition: [SERVICEABLE], domain: [AIR_DEFENCE, ARTILLERY] }, orderBy: { field: QUANTITY, direction: DESC }) { nodes { id quantity { value } holder } } }",
    ),
    ("one nation", "{ holdings(first: 100, filter: { nation: [\"POL\"] }) { nodes { id holder location serialOrLot } } }"),
    ("counted", "{ holdings(first: 100) { totalCount nodes { id holder location serialOrLot } } }"),
    ("with gaps", "{ holdings(first: 100) { gaps { message } withheld nodes { id holder location serialOrLot } } }"),
];
const LOOKED_UP: &str = "{ holdings(first: 100) { nodes { id equipmentType { nsn approvedName } } } }";

fn pages(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let gateway = runtime.block_on(async { fetched(&demonstration::config(publish(1.0).await)).await.0 });
    // Resident data never wait: one thread answers them.
    let alone = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    for (name, query) in PAGES {
        alone.block_on(answer(&gateway, query));
        criterion.bench_function(&format!("query: {name}, known"), |bench| {
            bench.iter(|| black_box(alone.block_on(answer(&gateway, query))));
        });
    }
    criterion.bench_function("query: 100 looked up and held, known", |bench| {
        bench.to_async(&runtime).iter(|| async { black_box(answer(&gateway, LOOKED_UP).await) });
    });
    let number = Cell::new(0_u64);
    for (name, query) in &PAGES[..2] {
        criterion.bench_function(&format!("query: {name}, new"), |bench| {
            bench.iter(|| {
                number.set(number.get() + 1);
                let query = format!("query Q{} {query}", number.get());
                black_box(alone.block_on(answer(&gateway, &query)))
            });
        });
    }
}

/// What the client waits for an answer.
fn waited(criterion: &mut Criterion) {
    over_http(criterion, "wall time");
}

/// What the server works for an answer.
fn worked(criterion: &mut Criterion<ServerTime>) {
    over_http(criterion, "server's processor time");
}

/// A gateway with its counters, which a process installs once.
static SERVER: LazyLock<(Runtime, SocketAddr)> = LazyLock::new(|| {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let address = runtime.block_on(async {
        let (gateway, _) = fetched(&demonstration::config(publish(1.0).await)).await;
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let routes = routes(gateway, Some(Metrics::install().expect("nothing counts yet")));
        tokio::spawn(async move { axum::serve(listener, routes).await });
        address
    });
    (runtime, address)
});

fn over_http<M: Measurement + 'static>(criterion: &mut Criterion<M>, measured: &str) {
    let mut connection = connect(SERVER.1);
    for (name, query) in &PAGES[..2] {
        let request = request(query);
        let mut buffer = vec![0; 1 << 20];
        criterion.bench_function(&format!("http, {measured}: {name}, known"), |bench| {
            bench.iter(|| black_box(exchange(&mut connection, &request, &mut buffer)));
        });
    }
}

criterion_group!(benches, pages, waited);
criterion_group!(name = work; config = Criterion::default().with_measurement(ServerTime); targets = worked);
criterion_main!(benches, work);
