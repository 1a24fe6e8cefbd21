//! `muster serve`: the graph over the feeds of the configuration.

use std::net::SocketAddr;
use std::path::Path;
use std::process::ExitCode;

use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use super::admin::{Claim, attend};
use super::args::ServeArgs;
use super::progress::Progress;
use super::wire::{House, configuration, house, viewers};
use super::{failed, signals};
use crate::feed::Schedule;
use crate::server;

/// Where to listen if nobody says.
const LISTEN: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), 4000);

/// Serves until Ctrl-C or SIGTERM.
pub fn run(config: &Path, args: &ServeArgs) -> ExitCode {
    let config = match configuration(config, args.base.clone(), args.strict) {
        Ok(config) => config,
        Err(code) => return code,
    };
    let listen = args.listen.or(config.settings.listen).unwrap_or(LISTEN);
    let house = match viewers(&config).and_then(|viewers| house(&config, viewers, args.strict)) {
        Ok(house) => house,
        Err(code) => return code,
    };
    block_on(async move {
        let stop = signals::ending();
        let beginning = Beginning { state: &args.state, before: async |_: &Schedule| {}, rounds: 1, after: async |_: &Schedule| {} };
        open(house, listen, stop, beginning, |_| {}).await
    })
}

/// Runs on all cores.
pub fn block_on(task: impl Future<Output = ExitCode>) -> ExitCode {
    // A query computes on its thread: another one hears whose client leaves.
    let threads = std::thread::available_parallelism().map_or(2, |cores| cores.get().max(2));
    match tokio::runtime::Builder::new_multi_thread().worker_threads(threads).enable_all().build() {
        Ok(runtime) => {
            let code = runtime.block_on(task);
            // Work that nobody waits for any more must not keep the process.
            runtime.shutdown_timeout(std::time::Duration::from_secs(1));
            code
        }
        Err(error) => failed(format!("the runtime does not start: {error}")),
    }
}

/// How the house begins.
pub struct Beginning<'a, B, A> {
    /// The directory in which it listens for its operator.
    pub state: &'a Path,
    /// What is done before feeds are fetched.
    pub before: B,
    /// How many times all feeds are fetched at once.
    pub rounds: usize,
    /// What is done once it is ready, while feeds are fetched in their rhythm.
    pub after: A,
}

/// Opens the house: answers from the first second, begins as it is told, and then fetches each feed in its rhythm.
pub async fn open(
    house: House,
    listen: SocketAddr,
    stop: CancellationToken,
    beginning: Beginning<'_, impl AsyncFnOnce(&Schedule), impl AsyncFnOnce(&Schedule)>,
    ready: impl FnOnce(SocketAddr),
) -> ExitCode {
    let Beginning { state, before, rounds, after } = beginning;
    let claim = match Claim::of(state) {
        Ok(claim) => claim,
        Err(error) => return failed(error),
    };
    let listener = match TcpListener::bind(listen).await {
        Ok(listener) => listener,
        Err(error) => return failed(format!("can't listen on {listen}: {error}; choose another address with --listen")),
    };
    let Ok(address) = listener.local_addr() else { return failed("the listener has no address") };
    anstream::println!("graphql    http://{address}/graphql\nworkbench  http://{address}/");
    let House { gateway, schedule, routes, store } = house;
    let attending = attend(claim, &schedule, &store, &stop);
    let fetching = async {
        tokio::select! {
            () = before(&schedule) => {}
            () = stop.cancelled() => return,
        }
        for round in 0..rounds {
            let mut progress = Progress::new("feeds", schedule.len());
            tokio::select! {
                () = schedule.round(|run| if round == 0 { progress.ended(run) }) => {}
                () = stop.cancelled() => return,
            }
            if round == 0 {
                gateway.set_ready();
                anstream::println!("ready      {}", progress.finish());
            }
        }
        ready(address);
        tokio::join!(schedule.keep_fetching(stop.clone()), stop.run_until_cancelled(after(&schedule)));
    };
    let serving = server::serve(routes, listener, stop.clone());
    let (served, (), ()) = tokio::join!(serving, fetching, attending);
    match served {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => failed(format!("the server ended: {error}")),
    }
}
