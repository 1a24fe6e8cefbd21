//! What a refresh costs the queries that run beside it: a feed of 100,000 rows is fetched again and again while a client
//! asks in a steady beat over HTTP. The claim: the 99th percentile moves by no more than a tenth.
//!
//! `cargo bench --bench refresh` alternates seven runs without and seven with refreshes, and tells the medians; and of a
//! refresh how much finding out what it changes takes, where one row in a hundred differs.

#![expect(clippy::expect_used, reason = "a benchmark that cannot go on has failed")]

#[path = "support/client.rs"]
mod client;
#[path = "support/gateway.rs"]
mod gateway;
mod support;

use std::convert::Infallible;
use std::fmt::Write as _;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::routing::get;
use client::{connect, exchange, request};
use futures_util::{StreamExt as _, stream};
use gateway::fetched;
use mimalloc::MiMalloc;
use muster::config::{Config, Overrides, load};
use muster::feed::{Document, Intake, decode, map::Mapper, run};
use muster::server::routes;
use muster::store::{Changes, Snapshot};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

// As the gateway itself does.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

const ROWS: u32 = 100_000;
/// A nation's service stands on a machine of its own, behind a line of a gigabit a second: so much comes in a tick.
const LINE: usize = 125_000;
const TICK: Duration = Duration::from_millis(1);
/// Documents that differ; more than two, so that none is like the one before the last.
const EDITIONS: u64 = 5;
const TURNS: usize = 7;
/// How long a client asks in each run, and how often.
const LASTS: Duration = Duration::from_secs(6);
const BEAT: Duration = Duration::from_millis(2);

const QUERIES: [&str; 2] = [
    "{ holdings(first: 100) { nodes { id holder location serialOrLot quantity { value } } } }",
    "{ holdings(first: 100, filter: { condition: [SERVICEABLE], quantity: { gte: 10 } }, orderBy: { field: QUANTITY, direction: DESC }) { totalCount nodes { id holder } } }",
];

const NATION: &str = r#"
version = 1
[[feed]]
slug = "irl-stock"
title = "Stock"
language = "en"
url = "/stock.csv"
format = "CSV"
promised_every = "P1D"
conditions = "US_SUPPLY_CONDITION"
[feed.holding]
key = "Ref"
item = { nsn = "NSN", name = "Description" }
quantity = { path = "Qty", unit = { const = "EA" } }
condition = "State"
holder = "Depot"
unit_value = { path = "Price EUR", currency = { const = "EUR" }, basis = "ACQUISITION" }
"#;

/// The document of that edition: every hundredth quantity differs from the one before.
fn document(edition: u64) -> String {
    let mut text = String::from("Ref,NSN,Description,Qty,State,Depot,Price EUR\n");
    for row in 0..ROWS {
        let (item, moved) = (row % 3_000, if row % 100 == 0 { edition % 50 } else { 0 });
        let quantity = u64::from(row % 97) + moved;
        let state = ["A", "B", "F", "H"][(row % 4) as usize];
        let _ = writeln!(
            text,
            "{row},2320-01-{:03}-{:04},ITEM {item},{quantity},{state},DEPOT {},{}.50",
            item / 1000,
            item,
            row % 40,
            row % 900
        );
    }
    text
}

/// A configuration of one nation whose feed lies under that address; its directory is taken away at the end.
struct Settings(PathBuf);

impl Settings {
    fn write(base: SocketAddr) -> (Self, Config) {
        let directory = std::env::temp_dir().join(format!("muster-refresh-{}", std::process::id()));
        let nations = directory.join("nations");
        std::fs::create_dir_all(&nations).expect("a directory");
        std::fs::create_dir_all(directory.join("reference")).expect("a directory");
        for file in std::fs::read_dir("config/reference").expect("the reference data").flatten() {
            std::fs::copy(file.path(), directory.join("reference").join(file.file_name())).expect("a copy");
        }
        std::fs::write(directory.join("muster.toml"), format!("version = 1\nbase = \"http://{base}\"\n")).expect("settings");
        std::fs::write(nations.join("irl.toml"), NATION).expect("a nation");
        let config = load(&directory, Overrides::default()).unwrap_or_else(|mistakes| panic!("{mistakes:?}"));
        (Self(directory), config)
    }
}

impl Drop for Settings {
    fn drop(&mut self) {
        // What stays behind lies in the system's own directory for such files.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A body at the speed of the line.
fn over_the_line(document: &Bytes) -> Body {
    let document = document.clone();
    let pieces = (0..document.len()).step_by(LINE).map(move |at| document.slice(at..document.len().min(at + LINE)));
    Body::from_stream(stream::iter(pieces).then(|piece| async {
        tokio::time::sleep(TICK).await;
        Ok::<_, Infallible>(piece)
    }))
}

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    // Its documents are there already.
    let upstream = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
    let editions: Arc<[Bytes]> = (0..EDITIONS).map(|edition| Bytes::from(document(edition))).collect();
    let asked_for = Arc::new(AtomicUsize::new(0));
    let stock = move || std::future::ready(over_the_line(&editions[asked_for.fetch_add(1, Ordering::Relaxed) % editions.len()]));
    let base = serve(&upstream, Router::new().route("/stock.csv", get(stock)));
    let (_settings, config) = Settings::write(base);
    let (gateway, intake) = runtime.block_on(fetched(&config));
    differences(&runtime, &intake);
    let address = serve(&runtime, routes(gateway, None));
    let mut alone = Vec::new();
    let mut beside = Vec::new();
    let mut ratios = Vec::new();
    // Whatever else the machine does moves a percentile; slow queries per refresh tell more.
    let mut slow_per_refresh = Vec::new();
    asked(address);
    for _ in 0..TURNS {
        let quiet = percentile(&asked(address));
        let (times, refreshes) = refreshed(&runtime, &intake, || asked(address));
        let busy = percentile(&times);
        let slow = times.iter().filter(|time| **time > quiet).count();
        let as_without = times.len() as f64 / 100.0;
        println!(
            "99th percentile alone {quiet:>9.3?}, beside {refreshes} refreshes {busy:>9.3?}; slower than alone {slow} of {}, {as_without:.0} would be without",
            times.len()
        );
        slow_per_refresh.push((slow as f64 - as_without) / refreshes as f64);
        ratios.push(busy.as_secs_f64() / quiet.as_secs_f64());
        alone.push(quiet);
        beside.push(busy);
    }
    alone.sort_unstable();
    beside.sort_unstable();
    ratios.sort_unstable_by(f64::total_cmp);
    slow_per_refresh.sort_unstable_by(f64::total_cmp);
    let middle = TURNS / 2;
    println!(
        "medians: alone {:.3?}, beside refreshes {:.3?}; of the ratios {:.2}; {:.1} slow queries more a refresh",
        alone[middle], beside[middle], ratios[middle], slow_per_refresh[middle]
    );
}

/// Tells how long a refresh takes, and the part of it that compares each record with the one before it.
fn differences(runtime: &tokio::runtime::Runtime, intake: &Arc<Intake>) {
    let feed = Arc::clone(&intake.store.world().feeds()[0].settings);
    let (mut whole, mut compared) = (Vec::new(), Vec::new());
    for edition in 1..=TURNS as u64 {
        let document = Document::of("/stock.csv", document(edition).into_bytes());
        let mut mapper = Mapper::new(&feed, &intake.reference);
        decode::rows(&document, &feed.layout).expect("rows").for_each(|row| {
            mapper.row(&row.expect("a row"));
        });
        let next = Arc::new(Snapshot::new(mapper.finish().tables, None));
        let world = intake.store.world();
        let last = world.feeds()[0].published.clone().expect("a run");
        let began = Instant::now();
        let changes = Changes::of(&world, &feed.slug, &next, &last).expect("few changes");
        compared.push(began.elapsed());
        assert_eq!(changes.part.len(), ROWS / 100);
        drop((world, next));
        let began = Instant::now();
        assert!(runtime.block_on(run(intake, &feed)).published, "the feed is sound");
        whole.push(began.elapsed());
    }
    whole.sort_unstable();
    compared.sort_unstable();
    let [whole, compared] = [whole, compared].map(|times| times[TURNS / 2]);
    println!(
        "a refresh {whole:>9.3?}, of which {compared:>9.3?} to find {} changes among {ROWS} rows: without it {:>9.3?}",
        ROWS / 100,
        whole.saturating_sub(compared)
    );
}

fn serve(runtime: &tokio::runtime::Runtime, routes: Router) -> SocketAddr {
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).expect("a free port");
    let address = listener.local_addr().expect("an address");
    runtime.spawn(async move { axum::serve(listener, routes).await });
    address
}

/// Refreshes one after another for as long as `ask` takes; how many there were comes with its answer.
fn refreshed<T>(runtime: &tokio::runtime::Runtime, intake: &Arc<Intake>, ask: impl FnOnce() -> T) -> (T, u64) {
    let (stop, intake) = (CancellationToken::new(), Arc::clone(intake));
    let stopped = stop.clone();
    let refreshes = runtime.spawn(async move {
        let feed = Arc::clone(&intake.store.world().feeds()[0].settings);
        let mut count = 0;
        while !stopped.is_cancelled() {
            assert!(run(&intake, &feed).await.published, "the feed is sound");
            count += 1;
        }
        count
    });
    let answer = ask();
    stop.cancel();
    (answer, runtime.block_on(refreshes).expect("refreshes end"))
}

/// Asks in a steady beat; a late answer doesn't put off the next question's time, so that waiting is counted in full.
fn asked(address: SocketAddr) -> Vec<Duration> {
    let mut connection = connect(address);
    let requests = QUERIES.map(request);
    let mut buffer = vec![0; 1 << 20];
    let (began, mut times) = (Instant::now(), Vec::new());
    let mut due = began;
    for request in requests.iter().cycle() {
        if began.elapsed() > LASTS {
            break;
        }
        #[expect(clippy::disallowed_methods, reason = "the client's own thread")]
        std::thread::sleep(due.saturating_duration_since(Instant::now()));
        exchange(&mut connection, request, &mut buffer);
        times.push(due.elapsed());
        due += BEAT;
    }
    times.sort_unstable();
    times
}

fn percentile(times: &[Duration]) -> Duration {
    times[times.len() * 99 / 100]
}
