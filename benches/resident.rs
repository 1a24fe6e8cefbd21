//! Memory and queries over 3.2 million resident holdings: the feeds come from another process, `muster demo --only-feeds`.
//! The claims: at most 1.5 GB in all; a filtered, sorted page of 100 within 5 ms.
//!
//! `cargo bench --bench resident`, or with `RESIDENT_SCALE=8` for less.

#![expect(clippy::expect_used, reason = "a benchmark that cannot go on has failed")]

#[path = "support/answer.rs"]
mod answer;
#[path = "support/demo.rs"]
mod demonstration;
#[path = "support/gateway.rs"]
mod gateway;
mod support;

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use answer::answer;
use gateway::fetched;
use mimalloc::MiMalloc;
use muster::model::records::{Course, CourseIteration, Donation, DonationLine, Holding, RepairOrder, Requirement, Transfer, TransferLine};
use muster::server::Gateway;
use muster::store::{Kept, Listed, World};
use url::Url;

// As the gateway itself does.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

const QUERIES: [(&str, &str); 12] = [
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

/// The publishing process, ended with this one.
struct Publisher(Child);

impl Drop for Publisher {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn publisher(scale: &str) -> (Publisher, Url) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_muster"))
        .args(["demo", "--only-feeds", "--scale", scale])
        .stdout(Stdio::piped())
        .spawn()
        .expect("the demo starts");
    let line = BufReader::new(child.stdout.take().expect("its output")).lines().next().expect("a line").expect("text");
    let base = line.trim_start_matches("feeds").trim();
    (Publisher(child), Url::parse(base).expect("its address"))
}

fn main() {
    #[expect(clippy::disallowed_methods, reason = "the benchmark's only setting")]
    let scale = std::env::var("RESIDENT_SCALE").unwrap_or_else(|_| "80".to_owned());
    let (_publisher, base) = publisher(&scale);
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
        let first = timed(&runtime, &gateway, query);
        let mut times: Vec<Duration> = (0..51).map(|_| timed(&runtime, &gateway, query)).collect();
        times.sort_unstable();
        println!("{name:28} first {first:>12.3?}   median {:>10.3?}   slowest {:>10.3?}", times[25], times[50]);
    }
    println!("with the indexes of these queries:");
    told(holdings);
}

/// The name of a kind, how large its records are without their texts, and how many there are.
fn kind<T: Kept>(world: &World) -> (&'static str, usize, usize) {
    let snapshots = world.feeds().iter().filter_map(|feed| feed.snapshot.as_deref());
    (<T as Listed>::NAME, size_of::<T>(), snapshots.map(|snapshot| T::part(snapshot).records().len()).sum())
}

fn timed(runtime: &tokio::runtime::Runtime, gateway: &Gateway, query: &str) -> Duration {
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
