//! `muster accept`: lets a running gateway serve a document that it held back for its size.

use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use super::args::AcceptArgs;
use super::failed;
use super::named::named;
use super::serve::block_on;
use crate::store::{Acceptance, Progress, board};

/// A gateway looks every second.
const SEEN_WITHIN: Duration = Duration::from_secs(10);
/// As long as a fetch with its repetitions may take, about.
const DONE_WITHIN: Duration = Duration::from_secs(90);
const LOOK: Duration = Duration::from_millis(100);

/// 0: accepted; 1: nothing is held back, or no gateway is there; 2: mistyped.
pub fn run(args: &AcceptArgs) -> ExitCode {
    let state = &args.state;
    let board = match board(state) {
        Ok(Some(board)) => board,
        Ok(None) => {
            return failed(format!(
                "no gateway runs with the state directory `{}`; name the one of `muster serve` with --state DIR",
                state.display()
            ));
        }
        Err(error) => return failed(format!("what the gateway tells in `{}` can't be read: {error}", state.display())),
    };
    let notice = match named("the gateway serves", &board.feeds, |notice| (&notice.nation, &notice.feed), &args.feed) {
        Ok(notice) => notice,
        Err(mistake) => {
            anstream::eprintln!("error: {mistake}");
            return ExitCode::from(2);
        }
    };
    let name = format!("{}/{}", notice.nation, notice.feed);
    let Some((held, acceptance)) = notice.held.as_ref().and_then(|held| Some((held, Acceptance::of(&notice.feed, held)?))) else {
        return failed(format!("no run of {name} is held back for its size; `feeds {{ lastError }}` says what else is wrong with a feed"));
    };
    anstream::println!("{name}: run {} with {} rows, where {} are served", held.run, held.rows, held.served);
    if let Err(error) = acceptance.leave(state) {
        return failed(format!("`{}` can't be written: {error}", state.display()));
    }
    block_on(wait(state, &acceptance, &name))
}

/// Waits for what the gateway makes of it.
async fn wait(state: &Path, acceptance: &Acceptance, name: &str) -> ExitCode {
    let asked = Instant::now();
    loop {
        match acceptance.progress(state) {
            Progress::Waiting if asked.elapsed() > SEEN_WITHIN && acceptance.withdraw(state) => {
                return failed("the gateway does not look; nothing was accepted. Look into its log");
            }
            Progress::Fetching if asked.elapsed() > DONE_WITHIN => {
                anstream::println!("accepted; the gateway still fetches the document");
                return ExitCode::SUCCESS;
            }
            Progress::Waiting | Progress::Fetching => tokio::time::sleep(LOOK).await,
            Progress::Done => break,
        }
    }
    let now = board(state).ok().flatten();
    match now.and_then(|board| board.feeds.into_iter().find(|notice| notice.feed == acceptance.feed)?.held) {
        None => {
            anstream::println!("accepted, and served from now on");
            ExitCode::SUCCESS
        }
        Some(held) if held.document == acceptance.document.to_hex().as_str() || held.rows == acceptance.rows => {
            anstream::println!("accepted; the document did not come just now and is served as soon as it comes");
            ExitCode::SUCCESS
        }
        Some(held) => failed(format!("{name} publishes another document by now, of {} rows; look at it and accept that one", held.rows)),
    }
}
