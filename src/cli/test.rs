//! `muster test`: whether nations' files still make of their samples what they should.

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use similar::TextDiff;

use super::args::TestArgs;
use super::bless::bless_again;
use super::chosen::{Source, tried};
use super::failed;
use super::serve::block_on;
use super::shown::{Line, Look, outcome};
use super::wire::{refused, tell};
use crate::config::{Config, Feed, NationTest, Overrides, Sample, load, tests};
use crate::feed::Trial;

/// 0: all come out as expected; 1: one does not; 2: a file has a mistake.
pub fn run(directory: &Path, args: &TestArgs) -> ExitCode {
    let config = match load(directory, Overrides::default()) {
        Ok(config) => config,
        Err(mistakes) => return refused(&mistakes),
    };
    let (mut all, mistakes) = tests(directory, &config);
    if let Some(nation) = &args.nation {
        if let Some(aside) = config.set_aside.iter().find(|aside| aside.name.eq_ignore_ascii_case(nation)) {
            return refused(&aside.mistakes);
        }
        if !config.nations.iter().any(|one| one.code.as_str().eq_ignore_ascii_case(nation)) {
            let codes: Vec<&str> = config.nations.iter().map(|nation| nation.code.as_str()).collect();
            anstream::eprintln!("error: the configuration has no nation `{nation}`; it has {}", codes.join(", "));
            return ExitCode::from(2);
        }
        all.retain(|test| test.nation.as_str().eq_ignore_ascii_case(nation));
    }
    tell(&mistakes);
    // Tests of one nation run whatever is wrong with the others.
    let aside = config.set_aside.iter().filter(|_| args.nation.is_none());
    if !mistakes.is_empty() || aside.inspect(|aside| tell(&aside.mistakes)).count() > 0 {
        return ExitCode::from(2);
    }
    if all.is_empty() {
        return failed("there is no test; `muster try NATION/FEED --file SAMPLE --bless` writes one");
    }
    block_on(async {
        let bless = args.bless;
        let mut differ = 0;
        for test in &all {
            match run_sample(&config, test).await.and_then(|(feed, trial)| held(test, &feed, &trial)) {
                Ok(()) => anstream::println!("{}", Look::Good.paint(&format!("{}: as expected", called(test)))),
                Err(Differs { came: Some(came), .. }) if bless => match bless_again(test, &came) {
                    Ok(()) => anstream::println!("{}: written anew", called(test)),
                    Err(why) => return failed(why),
                },
                Err(differs) => {
                    differ += 1;
                    differs.print(test);
                }
            }
        }
        let count = counted(all.len());
        match differ {
            0 => anstream::println!("{count}"),
            differ => anstream::println!("{count}, {differ} with another outcome; if that is right, `muster test --bless` writes it"),
        }
        if differ == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    })
}

/// What is wrong with a test.
pub struct Differs {
    /// What came; none where the sample can't be read.
    came: Option<String>,
    why: String,
}

/// Runs a test's sample.
///
/// # Errors
/// It can't be read.
pub async fn run_sample(config: &Config, test: &NationTest) -> Result<(Arc<Feed>, Trial), Differs> {
    let feed = config.nations.iter().flat_map(|nation| &nation.feeds).find(|feed| feed.slug == test.feed);
    let nowhere = |why: String| Differs { came: None, why };
    let feed = feed.ok_or_else(|| nowhere(format!("there is no feed `{}`", test.feed)))?;
    let source = match &test.sample {
        Sample::Text(text) => Source::Text(text.to_string()),
        Sample::File(path) => Source::File(path.clone()),
        Sample::Archive(path) => Source::Archive(path.clone()),
    };
    let trial = tried(config, feed, &source, test.at, 0).await.map_err(nowhere)?;
    Ok((Arc::clone(feed), trial))
}

/// Whether what came of it is what the test expects.
///
/// # Errors
/// It is not.
pub fn held(test: &NationTest, feed: &Feed, trial: &Trial) -> Result<(), Differs> {
    let came = outcome(trial, feed);
    if came.trim_end() == test.expect.trim_end() {
        return Ok(());
    }
    let expected = format!("{}\n", test.expect.trim_end());
    let difference = TextDiff::from_lines(&expected, &came);
    let why = difference.unified_diff().context_radius(2).header("expected", "came").to_string();
    Err(Differs { came: Some(came), why })
}

impl Differs {
    /// Tells it.
    pub fn print(&self, test: &NationTest) {
        let what = if self.came.is_some() { "another outcome than it expects" } else { "can't be run" };
        anstream::println!("{}", Look::Bad.paint(&format!("{}: {what} ({})", called(test), test.place)));
        for line in self.why.lines() {
            let look = match line.chars().next() {
                Some('+') => Look::Good,
                Some('-') => Look::Bad,
                _ => Look::Plain,
            };
            anstream::println!("  {}", look.paint(&Line::plain(line).text));
        }
    }
}

/// So many tests, in words.
pub fn counted(tests: usize) -> String {
    if tests == 1 { "1 test".to_owned() } else { format!("{tests} tests") }
}

fn called(test: &NationTest) -> String {
    format!("{}/{}, {}", test.nation, test.feed, test.name)
}
