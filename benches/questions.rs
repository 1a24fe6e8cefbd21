//! Each question of `schema/questions`, text to bytes in this process: in a world of its own in which nobody has asked before,
//! and once somebody has. The claims for the demo: 100 ms, and 10 ms after that.
//!
//! `cargo bench --bench questions` prints the table; `QUESTIONS_SCALE=10` is for a demo ten times as large, and further
//! arguments choose questions by a part of their names: `-- 13 20-equip`.

#![expect(clippy::expect_used, reason = "a benchmark that cannot go on has failed")]

#[path = "support/answer.rs"]
mod answer;
#[path = "support/demo.rs"]
mod demonstration;
#[path = "support/gateway.rs"]
mod gateway;
#[path = "support/publish.rs"]
mod publish;
mod support;

use std::hint::black_box;
use std::time::{Duration, Instant};

use answer::answer;
use gateway::fetched;
use mimalloc::MiMalloc;
use publish::publish;

// As the gateway itself does.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// How often a question is asked once it was.
const TURNS: usize = 9;

/// Names and texts, in the order of their numbers.
fn questions() -> Vec<(String, String)> {
    let chosen: Vec<String> = std::env::args().skip(1).filter(|part| !part.starts_with('-')).collect();
    let files = std::fs::read_dir("schema/questions").expect("questions").map(|file| file.expect("a question").path());
    let named = files.map(|file| (file.file_stem().expect("a name").to_string_lossy().into_owned(), file));
    let mut all: Vec<_> = named.filter(|(name, _)| chosen.is_empty() || chosen.iter().any(|part| name.contains(part))).collect();
    all.sort();
    all.into_iter().map(|(name, file)| (name, std::fs::read_to_string(file).expect("a question"))).collect()
}

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    #[expect(clippy::disallowed_methods, reason = "the benchmark's only setting")]
    let scale = std::env::var("QUESTIONS_SCALE").ok().and_then(|scale| scale.parse().ok()).unwrap_or(1.0);
    runtime.block_on(async {
        let config = demonstration::config(publish(scale).await);
        println!("{:<34} {:>12} {:>12}   (scale {scale}; warm: median of {TURNS})", "question", "cold", "warm");
        for (name, query) in questions() {
            let (gateway, _intake) = fetched(&config).await;
            let mut times: Vec<Duration> = Vec::new();
            for _ in 0..=TURNS {
                let begun = Instant::now();
                black_box(answer(&gateway, &query).await);
                times.push(begun.elapsed());
            }
            let cold = times.remove(0);
            times.sort_unstable();
            println!("{name:<34} {cold:>12.2?} {:>12.2?}", times[TURNS / 2]);
        }
    });
}
