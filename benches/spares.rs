//! What follows from several nations' spares and names, on the demo's world and on one ten times its size: each part by
//! itself as it is first derived for a release set, and the questions about it, cold and warm.
//! The claims for the demo's world: a question within 100 ms where nothing is derived yet, and 10 ms afterwards.
//!
//! `cargo bench --bench spares`, or with `SPARES_SCALE=3` for other sizes.

#![expect(clippy::expect_used, reason = "a benchmark that cannot go on has failed")]

#[path = "support/answer.rs"]
mod answer;
#[path = "support/demo.rs"]
mod demonstration;
mod support;

use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use answer::answer;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use mimalloc::MiMalloc;
use muster::config::Config;
use muster::demo;
use muster::engine::Engine;
use muster::feed::{Intake, Schedule, lookups};
use muster::graph::{Scope, graph};
use muster::server::{Gateway, limits};
use muster::store::{Catalogue, Derivation, Donated, Interchange, Likeness, Needs, Overview, Sees, Spares, Store};
use muster::view::Viewer;
use support::DAY;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use url::Url;

// As the gateway itself does.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

const TURNS: usize = 7;
const QUESTIONS: [&str; 3] = ["11-offered-and-not-asked", "17-spares-held-elsewhere", "19-equipment-without-number"];

fn now() -> Timestamp {
    TimeZone::UTC.to_timestamp(DAY.at(12, 0, 0, 0)).expect("an instant")
}

/// A house whose every viewer is new to it.
struct House {
    config: Config,
    store: Arc<Store>,
    intake: Arc<Intake>,
    viewers: usize,
}

impl House {
    async fn of(scale: f64) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let base = format!("http://{}", listener.local_addr().expect("an address"));
        tokio::spawn(demo::serve(Arc::new(demo::truth(1, scale, DAY)), Arc::default(), listener, CancellationToken::new()));
        let config = demonstration::config(Url::parse(&base).expect("an address"));
        let store = Arc::new(Store::new(&config));
        let intake = Arc::new(Intake::new(Arc::clone(&store), Arc::new(config.reference.clone()), now).expect("an intake"));
        Schedule::new(Arc::clone(&intake)).round(|_| {}).await;
        Self { config, store, intake, viewers: 0 }
    }

    /// One in a group of his own, for whom nothing is derived yet.
    fn viewer(&mut self) -> Viewer {
        self.viewers += 1;
        let mut viewer = Viewer::of(&self.config.settings.viewer, &self.config.reference);
        viewer.groups.push(format!("G{}", self.viewers).as_str().into());
        viewer
    }

    fn overview(&mut self) -> Overview {
        Overview::new(self.store.world(), Sees::of(Arc::new(self.viewer())), DAY)
    }

    fn gateway(&mut self) -> Gateway {
        let engine = Engine::<Scope>::new(graph(), limits(&self.config.settings.limits).expect("limits")).expect("a graph");
        Gateway::new(engine, Arc::clone(&self.store), self.viewer(), lookups(&self.intake), now)
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// How long a part takes once those that it uses are there.
fn derived<T: Derivation>(house: &mut House, name: &str) {
    let times = (0..TURNS).map(|_| {
        let overview = house.overview();
        overview.derived::<Catalogue>();
        overview.derived::<Interchange>();
        let start = Instant::now();
        black_box(T::derive(&overview));
        start.elapsed()
    });
    println!("  {name:<30} {:>10.2?}", median(times.collect()));
}

async fn asked(house: &mut House, name: &str) {
    let question = std::fs::read_to_string(Path::new("schema/questions").join(name).with_extension("graphql")).expect("a question");
    let (mut cold, mut warm) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        let gateway = house.gateway();
        for times in [&mut cold, &mut warm] {
            let start = Instant::now();
            black_box(answer(&gateway, &question).await);
            times.push(start.elapsed());
        }
    }
    println!("  {name:<30} {:>10.2?} cold {:>10.2?} warm", median(cold), median(warm));
}

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    #[expect(clippy::disallowed_methods, reason = "the benchmark's only setting")]
    let wanted = std::env::var("SPARES_SCALE").ok().and_then(|scale| scale.parse().ok());
    for scale in wanted.map_or_else(|| vec![1.0, 10.0], |scale: f64| vec![scale]) {
        runtime.block_on(async {
            let mut house = House::of(scale).await;
            println!("scale {scale}:");
            derived::<Catalogue>(&mut house, "catalogue");
            derived::<Interchange>(&mut house, "interchangeable numbers");
            derived::<Spares>(&mut house, "spares");
            derived::<Needs>(&mut house, "needs");
            derived::<Donated>(&mut house, "donated systems");
            derived::<Likeness>(&mut house, "names by their words");
            for question in QUESTIONS {
                asked(&mut house, question).await;
            }
        });
    }
}
