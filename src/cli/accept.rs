//! `muster accept`: lets a running gateway serve a document that it held back for its size.

use std::process::ExitCode;

use super::admin::{Event, Request, RunEnd, ask};
use super::args::AcceptArgs;
use super::plain::shown;

/// 0: accepted; 1: nothing is held back, or no gateway is there; 2: mistyped.
pub fn run(args: &AcceptArgs) -> ExitCode {
    let request = Request::Accept { feed: args.feed.clone() };
    let mut accepted = None;
    let heard = ask(&args.state, &request, |event| match event {
        Event::Held { feed, run, rows, served } => {
            anstream::println!("{}: run {run} with {rows} rows, where {served} are served", shown(&feed));
            accepted = Some(rows);
        }
        Event::Fetching { .. } => anstream::println!("accepted; the document is fetched again ..."),
        Event::Ended(end) => accepted = told(&end, accepted),
        Event::Refused { .. } | Event::Done => {}
    });
    heard.ended(accepted.is_some())
}

/// Tells how the run ended; none: another document is there by now.
fn told(end: &RunEnd, accepted: Option<u64>) -> Option<u64> {
    if end.published {
        anstream::println!("served from now on");
        return accepted;
    }
    if !end.came {
        let why = end.error.as_deref().map(|why| format!(" ({})", shown(why))).unwrap_or_default();
        anstream::println!("the document did not come just now{why}; it is served as soon as it comes");
        return accepted;
    }
    anstream::eprintln!(
        "error: {} publishes another document by now, of {} rows; look at it and accept that one",
        shown(&end.feed),
        end.rows
    );
    None
}
