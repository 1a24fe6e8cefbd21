//! Where the log goes.

use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::format::FmtSpan;

use super::args::{Args, Command};

/// Logs to stderr. In the demo only what is broken is logged: its feeds fail on purpose, and progress says so.
pub fn begin(args: &Args) {
    let level = if matches!(args.command, Command::Serve(_)) { "muster=info,warn" } else { "muster=error" };
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(level));
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_span_events(FmtSpan::NONE);
    if args.log_json {
        log.json().init();
    } else {
        use std::io::IsTerminal as _;
        log.with_ansi(std::io::stderr().is_terminal()).init();
    }
}
