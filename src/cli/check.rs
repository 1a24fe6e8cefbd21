//! `muster check`: every mistake of a configuration, its tests, and what it leaves out.

use std::io::IsTerminal as _;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use futures_util::{StreamExt as _, stream};

use super::args::CheckArgs;
use super::chosen::{Source, tried};
use super::participation::without_part;
use super::serve::block_on;
use super::test::held;
use super::try_mapping::{print_report, width};
use crate::config::{Config, Overrides, check_report, load, tests};
use crate::model::codes::FeedAccess;
use crate::server::limits;

/// Feeds that are fetched at once.
const AT_ONCE: usize = 8;

/// Prints the report; 2 if there is a mistake, 1 if a test fails or a feed would not be served.
pub fn run(dir: &Path, args: &CheckArgs) -> ExitCode {
    let colour = std::io::stdout().is_terminal();
    let loaded = load(dir, Overrides { base: args.base.clone() }).and_then(|config| limits(&config.settings.limits).map(|_| config));
    let (tests, of_tests) = loaded.as_ref().map(|config| tests(dir, config)).unwrap_or_default();
    let report = check_report(&loaded, &of_tests, colour);
    anstream::println!("{}", report.text.trim_end());
    let Ok(config) = loaded else { return ExitCode::from(2) };
    block_on(async {
        let mut wrong = 0;
        for test in &tests {
            if let Err(differs) = held(&config, test).await {
                wrong += 1;
                differs.print(test);
            }
        }
        if !tests.is_empty() {
            anstream::println!("{}", counted(tests.len(), wrong));
        }
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

fn counted(tests: usize, wrong: usize) -> String {
    let tests = if tests == 1 { "1 test".to_owned() } else { format!("{tests} tests") };
    if wrong == 0 { format!("{tests}: as expected") } else { format!("{tests}: {wrong} with another outcome") }
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
