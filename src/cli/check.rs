//! `muster check`: every mistake of a configuration, its tests, and what it leaves out.

use std::collections::{BTreeMap, BTreeSet};
use std::io::IsTerminal as _;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use futures_util::{StreamExt as _, stream};

use super::args::CheckArgs;
use super::chosen::{Source, tried};
use super::participation::without_part;
use super::serve::block_on;
use super::shelf::fitting;
use super::test::{counted, held, run_sample};
use super::try_mapping::{print_report, width};
use super::wire::engine;
use crate::config::{Config, NationTest, Overrides, check_report, load, tests};
use crate::feed::judge::unread;
use crate::model::codes::FeedAccess;
use crate::server::limits;

/// Feeds that are fetched at once.
const AT_ONCE: usize = 8;

/// Prints the report; 2 if there is a mistake, 1 if a test fails or a feed would not be served.
pub fn run(dir: &Path, args: &CheckArgs) -> ExitCode {
    let colour = std::io::stdout().is_terminal();
    let loaded = load(dir, Overrides { base: args.base.clone() }).and_then(|config| limits(&config.settings.limits).map(|_| config));
    let (tests, mut wrong_beside) = loaded.as_ref().map(|config| tests(dir, config)).unwrap_or_default();
    if let Ok(config) = &loaded {
        match engine(config) {
            Ok(engine) => wrong_beside.extend(fitting(&config.questions, &engine).1),
            Err(code) => return code,
        }
    }
    let report = check_report(&loaded, &wrong_beside, colour);
    anstream::println!("{}", report.text.trim_end());
    let Ok(config) = loaded else { return ExitCode::from(2) };
    block_on(async {
        let mut wrong = tested(&config, &tests).await;
        without_part(&config).iter().for_each(|line| anstream::println!("{line}"));
        if args.fetch {
            wrong += fetched(&config).await;
        }
        match (report.mistakes, wrong) {
            (0, 0) => ExitCode::SUCCESS,
            (0, _) => ExitCode::FAILURE,
            _ => ExitCode::from(2),
        }
    })
}

/// Runs the tests, and tells which fields of their samples no mapping reads; how many have another outcome comes back.
async fn tested(config: &Config, tests: &[NationTest]) -> usize {
    let (mut wrong, mut left) = (0, BTreeMap::<String, BTreeSet<String>>::new());
    for test in tests {
        let came = run_sample(config, test).await.and_then(|(feed, trial)| {
            let shape = trial.run.shape.as_deref();
            let unread = shape.map(|shape| unread(shape, &trial.reads)).unwrap_or_default();
            let of_feed = left.entry(format!("{}/{}", feed.nation, feed.slug)).or_default();
            of_feed.extend(unread.into_iter().map(|path| format!("`{}`", path.trim())));
            held(test, &feed, &trial)
        });
        if let Err(differs) = came {
            wrong += 1;
            differs.print(test);
        }
    }
    if !tests.is_empty() {
        let outcome = if wrong == 0 { "as expected".to_owned() } else { format!("{wrong} with another outcome") };
        anstream::println!("{}: {outcome}", counted(tests.len()));
    }
    for (feed, fields) in left.into_iter().filter(|(_, fields)| !fields.is_empty()) {
        anstream::println!("{feed}: no mapping reads {}", fields.into_iter().collect::<Vec<_>>().join(", "));
    }
    wrong
}

/// Fetches each feed once and prints what became of it; how many would not be served comes back.
async fn fetched(config: &Config) -> usize {
    let feeds = config.nations.iter().flat_map(|nation| &nation.feeds).filter(|feed| feed.access == FeedAccess::Snapshot);
    let width = width(None);
    let mut trials = stream::iter(feeds)
        .map(|feed| async move { (Arc::clone(feed), tried(config, feed, &Source::Nation, None, 0).await) })
        .buffered(AT_ONCE);
    let mut wrong = 0;
    while let Some((feed, trial)) = trials.next().await {
        match trial {
            Ok(trial) => {
                print_report(&trial, &feed, width);
                wrong += usize::from(!trial.run.published);
            }
            Err(why) => {
                anstream::println!("{}/{}: {why}", feed.nation, feed.slug);
                wrong += 1;
            }
        }
    }
    wrong
}
