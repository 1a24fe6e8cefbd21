//! `muster try`: what a nation's file makes of a document.

use std::path::Path;
use std::process::ExitCode;

use super::args::TryArgs;
use super::bless::bless;
use super::chosen::{Source, chosen, tried};
use super::failed;
use super::serve::block_on;
use super::shown::{Line, Look, beside, json, quarantined, record, report, row, rule};
use crate::config::Feed;
use crate::feed::judge::unread;
use crate::feed::{Trial, TriedRow};
use crate::model::codes::RowOutcome;

/// Narrower than this, two columns hold no words.
const NARROWEST: usize = 40;

/// 0: the document would be served; 1: not; 2: mistyped, or the nation's file has a mistake.
pub fn run(directory: &Path, args: &TryArgs) -> ExitCode {
    let (config, feed) = match chosen(directory, args.base.clone(), &args.feed) {
        Ok(chosen) => chosen,
        Err(code) => return code,
    };
    let source = match (&args.file, &args.replay) {
        (Some(file), _) => Source::File(file.clone()),
        (_, Some(archive)) => Source::Archive(archive.clone()),
        (None, None) => Source::Nation,
    };
    block_on(async {
        let trial = match tried(&config, &feed, &source, None, args.rows).await {
            Ok(trial) => trial,
            Err(why) => return failed(why),
        };
        if args.json {
            anstream::println!("{:#}", json(&trial, &feed));
        } else {
            print(&trial, &feed, width(args.width));
        }
        if args.bless {
            match bless(directory, &feed, &source, &trial, args.name.as_deref()) {
                Ok(told) => anstream::eprintln!("{told}"),
                Err(why) => return failed(why),
            }
        }
        if trial.run.published { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    })
}

/// Columns to fill: those that are asked for, else the terminal's, else 80.
pub fn width(given: Option<usize>) -> usize {
    given.unwrap_or_else(textwrap::termwidth).max(NARROWEST)
}

fn print(trial: &Trial, feed: &Feed, width: usize) {
    let unread = trial.run.shape.as_deref().map(|shape| unread(shape, &trial.reads)).unwrap_or_default();
    for tried in &trial.rows {
        let (fate, look) = fate(tried.outcome);
        anstream::println!("{}", rule(&format!("{} · {fate}", tried.row.position), look, width));
        for line in beside(&row(&tried.row, &unread), &gave(tried, feed), width) {
            anstream::println!("{line}");
        }
    }
    // Totals rows are shown, but not counted.
    let shown = trial.rows.iter().filter(|tried| tried.outcome.is_some()).count() as u64;
    let left = trial.run.report.seen().saturating_sub(shown);
    if left > 0 && !trial.rows.is_empty() {
        anstream::println!("{}", rule(&format!("{left} more rows: --rows N shows more"), Look::Quiet, width));
    }
    print_report(trial, feed, width);
}

/// Prints the report alone.
pub fn print_report(trial: &Trial, feed: &Feed, width: usize) {
    anstream::println!("{}", rule(&format!("{}/{} · report", feed.nation, feed.slug), Look::Head, width));
    for (word, lines) in report(trial) {
        for (number, line) in lines.into_iter().enumerate() {
            let word = if number == 0 { word } else { "" };
            let shown = textwrap::Options::new(width.saturating_sub(8)).word_splitter(textwrap::WordSplitter::NoHyphenation);
            for (number, text) in textwrap::wrap(&line.text, shown.subsequent_indent("  ")).into_iter().enumerate() {
                let word = if number == 0 { word } else { "" };
                anstream::println!("{}", format!("{word:8}{}", line.look.paint(&text)).trim_end());
            }
        }
    }
}

fn fate(outcome: Option<RowOutcome>) -> (&'static str, Look) {
    match outcome {
        Some(RowOutcome::Accepted) => ("accepted", Look::Good),
        Some(RowOutcome::Flagged) => ("flagged", Look::Noticed),
        Some(RowOutcome::Quarantined) => ("quarantined", Look::Bad),
        None => ("a control total", Look::Head),
    }
}

/// What came out of a row.
fn gave(tried: &TriedRow, feed: &Feed) -> Vec<Line> {
    let mut lines: Vec<Line> = tried.records.views().iter().flat_map(|view| record(view, &feed.label, Some(&tried.row.position))).collect();
    lines.extend(tried.quarantined.iter().flat_map(quarantined));
    if lines.is_empty() && tried.outcome.is_some() {
        lines.push(Line::new(Look::Quiet, "adds to a record of an earlier row"));
    }
    lines
}
