//! `muster accept`: lets a running gateway serve a document that it held back for its size.

use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use super::args::AcceptArgs;
use super::failed;
use super::serve::block_on;
use crate::store::{Acceptance, Board, Notice, Progress, board};

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
    let notice = match named(&board, &args.feed) {
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

/// The feed that was meant: `nation/feed`, or the nation alone if it has one feed; in either case of letters.
fn named<'b>(board: &'b Board, given: &str) -> Result<&'b Notice, String> {
    let (nation, feed) = given.split_once('/').map_or((given, None), |(nation, feed)| (nation, Some(feed)));
    let all: Vec<&Notice> = board.feeds.iter().filter(|notice| notice.nation.eq_ignore_ascii_case(nation)).collect();
    let names = |of: &[&Notice]| of.iter().map(|notice| format!("{}/{}", notice.nation, notice.feed)).collect::<Vec<_>>().join(", ");
    match (feed, all.as_slice()) {
        (_, []) => {
            let mut nations: Vec<&str> = board.feeds.iter().map(|notice| notice.nation.as_str()).collect();
            nations.dedup();
            Err(format!("the gateway serves no nation `{nation}`; it serves {}", nations.join(", ")))
        }
        (None, [only]) => Ok(only),
        (None, several) => Err(format!("{} has {} feeds; name one of {}", nation.to_ascii_uppercase(), several.len(), names(several))),
        (Some(feed), of_nation) => of_nation
            .iter()
            .find(|notice| notice.feed.eq_ignore_ascii_case(feed))
            .copied()
            .ok_or_else(|| format!("{} has no feed `{feed}`; it has {}", nation.to_ascii_uppercase(), names(of_nation))),
    }
}
