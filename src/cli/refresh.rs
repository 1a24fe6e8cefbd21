//! `muster refresh`: lets a running gateway fetch feeds now.

use std::io::IsTerminal as _;
use std::process::ExitCode;
use std::time::Duration;

use indicatif::ProgressBar;

use super::admin::{Event, Request, RunEnd, ask};
use super::args::RefreshArgs;
use super::plain::shown;

/// 0: all were fetched well; 1: a run failed or was held back, or no gateway is there; 2: mistyped.
pub fn run(args: &RefreshArgs) -> ExitCode {
    let request = Request::Refresh { feed: args.feed.clone() };
    let (mut left, mut bad) = (0, 0_usize);
    let bar = if std::io::stderr().is_terminal() { ProgressBar::new_spinner() } else { ProgressBar::hidden() };
    bar.enable_steady_tick(Duration::from_millis(100));
    let waits = |left: usize| bar.set_message(if left == 1 { "1 feed".to_owned() } else { format!("{left} feeds") });
    let heard = ask(&args.state, &request, |event| match event {
        Event::Fetching { feeds } => {
            left = feeds.len();
            waits(left);
        }
        Event::Ended(end) => {
            left = left.saturating_sub(1);
            bad += usize::from(end.error.is_some());
            bar.suspend(|| anstream::println!("{}", line(&end)));
            waits(left);
        }
        Event::Held { .. } | Event::Refused { .. } | Event::Done => {}
    });
    bar.finish_and_clear();
    heard.ended(bad == 0)
}

/// How a run ended, and what is served now.
fn line(end: &RunEnd) -> String {
    let RunEnd { rows, flagged, quarantined, .. } = end;
    let (feed, outcome) = (shown(&end.feed), shown(&end.outcome));
    if let Some(why) = &end.error {
        return format!("{feed}  {outcome}  {}; what was served before stays", shown(why));
    }
    if end.not_modified {
        return format!("{feed}  NOT_MODIFIED  nothing has changed since the document that is served");
    }
    let accepted = rows.saturating_sub(flagged + quarantined);
    let noticed: String = end.noticed.iter().map(|noticed| format!("\n    {}", shown(noticed))).collect();
    let next = if *quarantined > 0 { format!(": `muster quarantine {feed}` lists these") } else { String::new() };
    format!("{feed}  {outcome}  of {rows} rows {accepted} accepted, {flagged} flagged, {quarantined} quarantined{next}{noticed}")
}
