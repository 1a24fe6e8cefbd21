//! What follows from records of several nations: what it costs to derive it, and to ask about it.

#![expect(clippy::expect_used, reason = "a benchmark that cannot go on has failed")]

mod support;

use std::cell::Cell;
use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use mimalloc::MiMalloc;
use muster::config::{Config, Overrides, load};
use muster::demo;
use muster::engine::Engine;
use muster::feed::{Intake, Schedule, lookups};
use muster::graph::{Scope, graph};
use muster::server::{Asked, Gateway, limits, run};
use muster::store::{Arrivals, Crews, Derivation, Overview, Sees, Store};
use muster::view::Viewer;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio_util::sync::CancellationToken;
use url::Url;

// As the gateway itself does.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

const QUESTIONS: [&str; 2] = ["20-equipment-before-crew", "21-crew-for-a-system"];

fn now() -> Timestamp {
    TimeZone::UTC.to_timestamp(support::DAY.at(12, 0, 0, 0)).expect("an instant")
}

/// A gateway's parts, over a demo so many times as large.
struct House {
    config: Config,
    store: Arc<Store>,
    intake: Arc<Intake>,
    viewers: Cell<u32>,
}

impl House {
    async fn of(scale: f64) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let base = Url::parse(&format!("http://{}", listener.local_addr().expect("an address"))).expect("an address");
        let truth = Arc::new(demo::truth(1, scale, support::DAY));
        tokio::spawn(demo::serve(truth, Arc::default(), listener, CancellationToken::new()));
        let config = load(Path::new("config"), Overrides { base: Some(base) }).unwrap_or_else(|mistakes| panic!("{mistakes:?}"));
        let store = Arc::new(Store::new(&config));
        let intake = Arc::new(Intake::new(Arc::clone(&store), Arc::new(config.reference.clone()), now).expect("an intake"));
        Schedule::new(Arc::clone(&intake)).round(|_| {}).await;
        Self { config, store, intake, viewers: Cell::new(0) }
    }

    /// Somebody for whom nothing was derived yet: nobody else holds his caveat.
    fn stranger(&self) -> Viewer {
        self.viewers.set(self.viewers.get() + 1);
        let known = Viewer::of(&self.config.settings.viewer, &self.config.reference);
        Viewer { caveats: vec![format!("BENCH {}", self.viewers.get()).into()], ..known }
    }

    fn gateway(&self) -> Gateway {
        let engine = Engine::<Scope>::new(graph(), limits(&self.config.settings.limits).expect("limits")).expect("a graph");
        Gateway::new(engine, Arc::clone(&self.store), self.stranger(), lookups(&self.intake), now)
    }
}

fn asked(name: &str) -> Asked {
    let query = std::fs::read_to_string(Path::new("schema/questions").join(name).with_extension("graphql")).expect("a question");
    Asked { query, ..Asked::default() }
}

fn answer(runtime: &Runtime, gateway: &Gateway, asked: &Asked) -> usize {
    let answered = runtime.block_on(run(gateway, asked, gateway.viewers.anybody(), &Arc::default()));
    assert!(answered.ran && answered.faults == 0, "{}", String::from_utf8_lossy(&answered.body));
    answered.body.len()
}

fn readiness(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    for (size, scale) in [("the demo", 1.0), ("ten times the demo", 10.0)] {
        let house = runtime.block_on(House::of(scale));
        let overview = Overview::new(house.store.world(), Sees::of(Arc::new(house.stranger())), support::DAY);
        criterion.bench_function(&format!("arrivals: derived, {size}"), |bench| bench.iter(|| black_box(Arrivals::derive(&overview))));
        overview.derived::<Arrivals>();
        criterion.bench_function(&format!("readiness: derived, {size}"), |bench| bench.iter(|| black_box(Crews::derive(&overview))));
        for name in QUESTIONS {
            let asked = asked(name);
            let gateway = house.gateway();
            answer(&runtime, &gateway, &asked);
            criterion.bench_function(&format!("question {name}, warm, {size}"), |bench| {
                bench.iter(|| black_box(answer(&runtime, &gateway, &asked)));
            });
            criterion.bench_function(&format!("question {name}, cold, {size}"), |bench| {
                bench.iter_batched(|| house.gateway(), |gateway| black_box(answer(&runtime, &gateway, &asked)), BatchSize::PerIteration);
            });
        }
    }
}

criterion_group! { name = benches; config = Criterion::default().sample_size(10); targets = readiness }
criterion_main!(benches);
