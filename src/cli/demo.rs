//! `muster demo`: made-up nations that publish over real HTTP, and the graph over them.

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use url::Url;

use super::args::DemoArgs;
use super::course::Course;
use super::replay::Replay;
use super::serve::{Beginning, block_on, open};
use super::wire::{configuration, house, viewers};
use super::{clock, failed, questions, readers, signals};
use crate::demo;
use crate::feed::Schedule;

/// Where the configuration of `--real` lies, unless `--config` says otherwise.
const REAL: &str = "config/examples/us";

/// Runs until Ctrl-C or SIGTERM.
pub fn run(config: &Path, args: &DemoArgs) -> ExitCode {
    if !(args.scale > 0.0 && args.scale.is_finite()) {
        return failed("--scale takes a number above 0, such as 0.1 or 10");
    }
    block_on(async {
        let stop = signals::ending();
        let course = Course::new(&args.fail, &args.late);
        let (base, replay) = match publish(args, &course, stop.clone()).await {
            Ok(published) => published,
            Err(code) => return code,
        };
        if args.only_feeds {
            anstream::println!("feeds      {base}");
            stop.run_until_cancelled(course.run(None)).await;
            stop.cancelled().await;
            return ExitCode::SUCCESS;
        }
        let (dir, questions) = match args.real {
            true if config == Path::new("config") => (Path::new(REAL), &questions::REAL_QUESTIONS),
            true => (config, &questions::REAL_QUESTIONS),
            false => (config, &questions::QUESTIONS),
        };
        let config = match configuration(dir, Some(base), false) {
            Ok(config) => config,
            Err(code) => return code,
        };
        let house =
            viewers(&config).and_then(|viewers| house(&config, if args.real { viewers } else { readers::added(viewers, &config) }, false));
        match house {
            Ok(house) => {
                let before = async |schedule: &Schedule| {
                    if let Some(replay) = &replay {
                        replay.run(schedule).await;
                    }
                };
                let after = async |schedule: &Schedule| course.run(Some(schedule)).await;
                // The second round shows what a feed looks like that fails after a good run.
                let rounds = if args.real { 1 } else { 2 };
                open(house, args.listen, stop, Beginning { state: &args.state, before, rounds, after }, |address| {
                    if !args.real {
                        readers::print(address);
                    }
                    questions::print(questions);
                })
                .await
            }
            Err(code) => code,
        }
    })
}

/// The most of the data of scale 1 of which earlier editions are read: beyond, the first round alone takes its time.
const SCALE_WITH_PAST: f64 = 10.0;

/// Publishes the feeds on a free port; where they are comes back, and their past.
async fn publish(args: &DemoArgs, course: &Course, stop: CancellationToken) -> Result<(Url, Option<Replay>), ExitCode> {
    let listener = TcpListener::bind("127.0.0.1:0").await.map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    let base = Url::parse(&format!("http://{address}")).map_err(failed)?;
    if args.real {
        let routes = demo::documents(&args.documents)
            .map_err(|error| failed(format!("{}: {error}; say where the documents lie with --documents", args.documents.display())))?;
        tokio::spawn(async move { axum::serve(listener, routes).with_graceful_shutdown(stop.cancelled_owned()).await });
        return Ok((base, None));
    }
    let (seed, scale, today) = (args.seed, args.scale, clock::today());
    anstream::eprintln!("making up thirty-two nations (seed {seed}, scale {scale}) ...");
    let truth = tokio::task::spawn_blocking(move || demo::truth(seed, scale, today)).await.map_err(failed)?;
    tokio::spawn(demo::serve(Arc::new(truth), Arc::clone(&course.stage), listener, stop));
    course.announce();
    let with_past = !args.no_past && scale <= SCALE_WITH_PAST;
    Ok((base, with_past.then(|| Replay::new(Arc::clone(&course.stage), today))))
}
