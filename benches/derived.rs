//! What follows from records of several nations: what each part costs where nobody of a release set has asked before, those
//! that it uses left out, on the demo and at ten times its size.
//!
//! `cargo bench --bench derived` prints the table; `-- 1` is for the demo alone.

#![expect(clippy::expect_used, reason = "a benchmark that cannot go on has failed")]

#[path = "support/demo.rs"]
mod demonstration;
#[path = "support/publish.rs"]
mod publish;
mod support;

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use mimalloc::MiMalloc;
use muster::feed::{Intake, Schedule};
use muster::store::{
    Arrivals, Catalogue, Consignments, Coverages, Crews, Derived, Donated, Interchange, Likeness, Needs, Overview, Sees, Spares, Store,
};
use muster::view::{Closure, View, Viewer};
use publish::publish;
use support::DAY;

// As the gateway itself does.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

const TURNS: usize = 5;

fn now() -> Timestamp {
    TimeZone::UTC.to_timestamp(DAY.at(12, 0, 0, 0)).expect("an instant")
}

fn median(mut work: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..TURNS)
        .map(|_| {
            let begun = Instant::now();
            work();
            begun.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[TURNS / 2]
}

/// How long a part takes once all that it uses is there.
fn derived<T: Derived>(overview: &Overview) -> Duration {
    overview.derived::<T>();
    median(|| _ = black_box(T::derive(overview)))
}

/// Names and times of all parts, over a demo so many times as large.
async fn parts(scale: f64) -> Vec<(&'static str, Duration)> {
    let config = demonstration::config(publish(scale).await);
    let store = Arc::new(Store::new(&config));
    let intake = Arc::new(Intake::new(Arc::clone(&store), Arc::new(config.reference.clone()), now).expect("an intake"));
    Schedule::new(intake).round(|_| {}).await;
    let viewer = Arc::new(Viewer::of(&config.settings.viewer, &config.reference));
    let overview = Overview::new(store.world(), Sees::of(Arc::clone(&viewer)), DAY);
    let view = View::new(store.world(), viewer, now());
    let busiest = config.reference.nodes.iter().max_by_key(|node| view.impact(&node.slug, closure()).delays.len()).expect("a node");
    vec![
        ("catalogue", derived::<Catalogue>(&overview)),
        ("arrivals", derived::<Arrivals>(&overview)),
        ("consignments", derived::<Consignments>(&overview)),
        ("readiness", derived::<Crews>(&overview)),
        ("coverage", derived::<Coverages>(&overview)),
        ("needs", derived::<Needs>(&overview)),
        ("interchangeable numbers", derived::<Interchange>(&overview)),
        ("spares", derived::<Spares>(&overview)),
        ("donated systems", derived::<Donated>(&overview)),
        ("likely entries: names by words", derived::<Likeness>(&overview)),
        ("closure of the busiest node", median(|| _ = black_box(view.impact(&busiest.slug, closure())))),
    ]
}

/// Two weeks from tomorrow.
fn closure() -> Closure {
    let day = |days: i64| DAY.checked_add(jiff::Span::new().days(days)).expect("a day");
    Closure::new(day(1), day(14)).expect("two weeks")
}

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let chosen: Vec<f64> = std::env::args().filter_map(|scale| scale.parse().ok()).collect();
    let scales = if chosen.is_empty() { vec![1.0, 10.0] } else { chosen };
    let columns: Vec<_> = scales.iter().map(|scale| runtime.block_on(parts(*scale))).collect();
    let head: String = scales.iter().map(|scale| format!(" {:>14}", format!("scale {scale}"))).collect();
    println!("{:<32}{head}   (median of {TURNS})", "derived");
    for (row, (name, _)) in columns.first().into_iter().flatten().enumerate() {
        let times: String = columns.iter().map(|column| format!(" {:>14}", format!("{:.2?}", column[row].1))).collect();
        println!("{name:<32}{times}");
    }
}
