//! Memory and queries over 3.2 million resident holdings: the feeds come from another process, `muster demo --only-feeds`.
//! The claims: at most 1.5 GB in all; a filtered, sorted page of 100 within 5 ms. Over HTTP a question costs what it
//! returns, not what is resident: run it at several scales.
//!
//! `cargo bench --bench resident`, or with `RESIDENT_SCALE=8` for less.

#![expect(clippy::expect_used, reason = "a benchmark that cannot go on has failed")]

#[path = "support/answer.rs"]
mod answer;
#[path = "support/client.rs"]
mod client;
#[path = "support/demo.rs"]
mod demonstration;
#[path = "support/gateway.rs"]
mod gateway;
#[path = "support/publisher.rs"]
mod publisher;
mod support;

use std::sync::Arc;
use std::time::{Duration, Instant};

use answer::answer;
use client::{connect, exchange, request};
use gateway::fetched;
use mimalloc::MiMalloc;
use muster::model::records::{Course, CourseIteration, Donation, DonationLine, Holding, RepairOrder, Requirement, Transfer, TransferLine};
use muster::server::{Gateway, routes};
use muster::store::{Kept, Listed, World};
use publisher::Publisher;
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

// As the gateway itself does.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

const QUERIES: [(&str, &str); 14] = [
    ("by id", "{ holdings(first: 100) { nodes { id quantity { value } holder } } }"),
    ("counted", "{ holdings(first: 100) { totalCount nodes { id } } }"),
    (
        "sorted by quantity",
        "{ holdings(first: 100, orderBy: { field: QUANTITY, direction: DESC }) { nodes { id quantity { value } holder } } }",
    ),
    ("sorted by value", "{ holdings(first: 100, orderBy: { field: VALUE, direction: DESC }) { nodes { id quantity { value } holder } } }"),
    ("filtered by nation", "{ holdings(first: 100, filter: { nation: [\"POL\"] }) { nodes { id quantity { value } holder } } }"),
    (
        "filtered and sorted",
        "{ holdings(first: 100, filter: { condition: [SERVICEABLE], domain: [AIR_DEFENCE] }, orderBy: { field: QUANTITY, direction: DESC }) { nodes { id quantity { value } holder } } }",
    ),
    (
        "filtered, sorted, counted",
        "{ holdings(first: 100, filter: { condition: [SERVICEABLE], domain: [AIR_DEFENCE] }, orderBy: { field: QUANTITY, direction: DESC }) { totalCount nodes { id quantity { value } holder } } }",
    ),
    (
        "by a range, sorted",
        "{ holdings(first: 100, filter: { quantity: { gte: 10, lte: 20 } }, orderBy: { field: NAME }) { nodes { id quantity { value } holder } } }",
    ),
    (
        "by two words, sorted by name",
        "{ holdings(first: 100, filter: { text: \"rifle depot\" }, orderBy: { field: NAME }) { nodes { id quantity { value } holder } } }",
    ),
    (
        "by nation and range, sorted",
        "{ holdings(first: 100, filter: { nation: [\"POL\", \"DEU\"], quantity: { gte: 10, lte: 20 } }, orderBy: { field: VALUE, direction: DESC }) { nodes { id quantity { value } holder } } }",
    ),
    ("by words", "{ holdings(first: 100, filter: { text: \"rifle\" }) { nodes { id quantity { value } holder } } }"),
    ("counted by two keys", "{ holdings(first: 0) { groups(by: [DOMAIN, CONDITION]) { title count } } }"),
    (
        "summed by two keys",
        "{ holdings(first: 0) { groups(by: [DOMAIN, CONDITION]) { title count quantity { value unit { code } } value { amount currency } } } }",
    ),
    (
        "summed by two keys, under words",
        "{ holdings(first: 0, filter: { text: \"rifle\" }) { groups(by: [NATION, CONDITION]) { title count quantity { value unit { code } } } } }",
    ),
];

/// Pages far from the beginning: what is in the middle of an order, and the order.
const DEEP: [(&str, &str, &str); 3] = [
    ("deep, by id", "nation: [\"GBR\"]", ""),
    ("deep, by quantity", "quantity: { lte: 50 }", ", orderBy: { field: QUANTITY, direction: DESC }"),
    ("deep, by name", "text: \"rifle\"", ", orderBy: { field: NAME }"),
];

/// Over HTTP: how many records are asked for, and in which list. All but the first are indexed.
const OVER_HTTP: [(&str, &str); 3] = [
    ("all", ""),
    ("filtered", ", filter: { condition: [SERVICEABLE], domain: [AIR_DEFENCE] }"),
    ("sorted", ", orderBy: { field: QUANTITY, direction: DESC }"),
];
const RETURNED: [usize; 4] = [1, 10, 100, 500];

fn main() {
    let (_publisher, base) = Publisher::open("80");
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let began = Instant::now();
    let gateway = runtime.block_on(async { fetched(&demonstration::config(base)).await.0 });
    println!("fetched in {:.1} s", began.elapsed().as_secs_f64());
    let world = gateway.store.world();
    let snapshots = || world.feeds().iter().filter_map(|feed| feed.snapshot.as_deref());
    let holdings: usize = snapshots().map(|snapshot| Holding::part(snapshot).records().len()).sum();
    let records: usize = snapshots().map(|snapshot| snapshot.len()).sum();
    println!("{records} records, {holdings} of them holdings");
    let kinds = [
        kind::<Holding>(&world),
        kind::<Donation>(&world),
        kind::<DonationLine>(&world),
        kind::<Transfer>(&world),
        kind::<TransferLine>(&world),
        kind::<RepairOrder>(&world),
        kind::<Requirement>(&world),
        kind::<Course>(&world),
        kind::<CourseIteration>(&world),
    ];
    for (name, size, count) in kinds {
        println!("  {name:16} {size:4} bytes × {count:8} = {:5} MB", size * count / 1_000_000);
    }
    told(holdings);
    for (name, query) in QUERIES {
        asked(&runtime, &gateway, name, query);
    }
    for (name, of, order) in DEEP {
        let after = cursor(&runtime, &gateway, of, order);
        let query = format!("{{ holdings(first: 100, after: \"{after}\"{order}) {{ nodes {{ id quantity {{ value }} holder }} }} }}");
        asked(&runtime, &gateway, name, &query);
    }
    println!("with the indexes of these queries:");
    told(holdings);
    over_http(&runtime, gateway);
}

/// The name of a kind, how large its records are without their texts, and how many there are.
fn kind<T: Kept>(world: &World) -> (&'static str, usize, usize) {
    let snapshots = world.feeds().iter().filter_map(|feed| feed.snapshot.as_deref());
    (<T as Listed>::NAME, size_of::<T>(), snapshots.map(|snapshot| T::part(snapshot).records().len()).sum())
}

/// Asks again and again. The fastest is told too: others may work beside a benchmark.
fn asked(runtime: &Runtime, gateway: &Arc<Gateway>, name: &str, query: &str) {
    let first = timed(runtime, gateway, query);
    let mut times: Vec<Duration> = (0..51).map(|_| timed(runtime, gateway, query)).collect();
    times.sort_unstable();
    println!("{name:32} first {first:>12.3?}   median {:>10.3?}   fastest {:>10.3?}   slowest {:>10.3?}", times[25], times[0], times[50]);
}

/// Asks over HTTP for more and more records.
fn over_http(runtime: &Runtime, gateway: Arc<Gateway>) {
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).expect("a free port");
    let mut connection = connect(listener.local_addr().expect("an address"));
    runtime.spawn(async move { axum::serve(listener, routes(gateway, None)).await });
    let mut buffer = vec![0; 1 << 20];
    for (list, arguments) in OVER_HTTP {
        for returned in RETURNED {
            let query = format!(
                "{{ holdings(first: {returned}{arguments}) {{ nodes {{ id holder location serialOrLot quantity {{ value }} condition {{ group }} }} }} }}"
            );
            let request = request(&query);
            let mut times = Vec::new();
            for _ in 0..201 {
                let began = Instant::now();
                exchange(&mut connection, &request, &mut buffer);
                times.push(began.elapsed());
            }
            times.sort_unstable();
            println!("over HTTP, {list:10} {returned:5} records   median {:>10.3?}   fastest {:>10.3?}", times[100], times[0]);
        }
    }
}

/// The cursor of the first record that a filter keeps.
fn cursor(runtime: &Runtime, gateway: &Arc<Gateway>, of: &str, order: &str) -> String {
    let query = format!("{{ holdings(first: 1, filter: {{ {of} }}{order}) {{ pageInfo {{ endCursor }} }} }}");
    let answer: Value = serde_json::from_slice(&runtime.block_on(answer(gateway, &query))).expect("JSON");
    answer["data"]["holdings"]["pageInfo"]["endCursor"].as_str().expect("a cursor").to_owned()
}

fn timed(runtime: &Runtime, gateway: &Arc<Gateway>, query: &str) -> Duration {
    let began = Instant::now();
    runtime.block_on(answer(gateway, query));
    began.elapsed()
}

/// Memory of this process, as the system counts it.
fn told(holdings: usize) {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let bytes = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
        line.trim_matches(|character: char| !character.is_ascii_digit()).parse::<u64>().unwrap_or(0) * 1024
    };
    let (resident, peak) = (bytes("VmRSS:"), bytes("VmHWM:"));
    println!(
        "resident {:.2} GB, at its peak {:.2} GB: {} bytes a holding, all in",
        resident as f64 / 1e9,
        peak as f64 / 1e9,
        resident / holdings.max(1) as u64
    );
}
